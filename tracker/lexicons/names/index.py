"""The index of phrases: what a run of words stands for, the longest first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tracker.errors import LexiconError
from tracker.lexicons.names.fold import SPELLINGS, Word, fold_key

SHORT = 3
WORDS_TOO = {"care", "fact", "mend", "shot", "site"}
EVERYDAY = {"islamic state"}  # a name only where each word has its capital: "they want an Islamic state"
DOTTED = {"us": "u.s.", "un": "u.n.", "uk": "u.k."}
AMERICAN = {british: american for american, british in SPELLINGS.items() if american != "saint"}
TABLES: tuple[dict[str, str], ...] = ({}, DOTTED, AMERICAN, DOTTED | AMERICAN)
PROPER = {"country", "demonym", "capital", "metonym", "region", "armed_group", "body", "person", "outlet"}


class Entry(NamedTuple):
    """What a phrase stands for: its kind, canonical name, claimant type and side.

    `level` says who owns the words of a body (body_patterns.toml), `place` is the own name of a capital or region.
    """

    kind: str
    name: str
    type: str = "other"
    party: str | None = None
    level: str = ""
    place: str = ""
    tiered: bool = False


@dataclass(frozen=True, slots=True)
class Tag:
    """An entry found in words[start:end]."""

    start: int
    end: int
    entry: Entry


class Index:
    """Entries by folded phrase; a phrase stands for one thing only."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._printed: dict[str, str] = {}
        self._longest: dict[str, int] = {}
        self._acronyms: set[str] = set()

    def add(self, phrase: str, entry: Entry, where: str) -> None:
        """Add a phrase; raise LexiconError where it is empty, given twice, or stands for something else already."""
        key = fold_key(phrase)
        if not key:
            raise LexiconError(f"{where}: {phrase!r} has no letters; write a name")
        known = self._entries.get(key)
        if known is not None:
            said = "twice" if known.name == entry.name else f"for {known.name!r} ({known.kind}) already"
            raise LexiconError(f"{where}: {phrase!r} stands {said}; keep one of the two")
        if phrase.isupper() and (len(key) <= SHORT or key in WORDS_TOO):
            self._acronyms.add(key)
        self._entries[key] = entry
        self._printed[key] = phrase
        first = key.partition(" ")[0]
        length = key.count(" ") + 1
        if length > self._longest.get(first, 0):
            self._longest[first] = length

    def get(self, key: str) -> Entry | None:
        """Look up a whole folded phrase."""
        return self._entries.get(key)

    def match(self, words: Sequence[Word], start: int) -> Tag | None:
        """Find the longest phrase that begins at words[start]; names need a capital, short acronyms all of them."""
        reach = min(self._longest.get(words[start].key, 0), len(words) - start)
        for length in range(reach, 0, -1):
            run = words[start : start + length]
            key = " ".join(word.key for word in run)
            entry = self._entries.get(key)
            if entry is not None and self._printed_so(key, entry, run):
                return Tag(start, start + length, entry)
        return None

    def _printed_so(self, key: str, entry: Entry, run: Sequence[Word]) -> bool:
        if key in self._acronyms:
            return run[0].text.replace(".", "").isupper()
        if key in EVERYDAY:
            return all(word.capital for word in run)
        return entry.kind not in PROPER or any(word.capital for word in run)

    def tags(self, words: Sequence[Word]) -> list[Tag]:
        """Cover the words from the left with the longest phrases."""
        found: list[Tag] = []
        at = 0
        while at < len(words):
            tag = self.match(words, at)
            if tag is not None:
                found.append(tag)
            at = tag.end if tag else at + 1
        return found

    def phrases(self) -> Iterator[tuple[str, Entry]]:
        """List every phrase in lower case and in each spelling."""
        for key, printed in self._printed.items():
            for form in dict.fromkeys(_spellings(printed.lower())):
                yield form, self._entries[key]


def _spellings(low: str) -> Iterator[str]:
    for text in dict.fromkeys((low, low.replace("-", " "))):
        words = text.split()
        for table in TABLES:
            if not table or any(word in table for word in words):
                yield " ".join(table.get(word, word) for word in words)
