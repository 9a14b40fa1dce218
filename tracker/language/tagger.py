"""Give each token its one-letter tag (tags.py) from the lexicons; join the words of longer entries into one token."""

import re
from collections.abc import Iterable, Mapping
from functools import partial

from tracker.language.lookup import Entry, Lookup, Seconds, Word
from tracker.language.nodes import Token
from tracker.language.tokens import joins_pieces, spans
from tracker.lexicons.names.index import EVERYDAY
from tracker.lexicons.vocabulary import Noun, VerbForm
from tracker.remembered import Remembered

_unset = object.__new__


class Tagger:
    """Tags sentences with one vocabulary and one set of names; what a piece of text holds is found once."""

    def __init__(
        self,
        nouns: Mapping[str, Noun],
        verbs: Mapping[str, tuple[VerbForm, ...]],
        names: Iterable[tuple[str, str, str]],
    ) -> None:
        self.lookup = Lookup(nouns, verbs, names)
        self._words = Remembered(self.lookup.word)
        self._opening = Remembered(partial(self.lookup.word, opening=True))
        self._pieces = Remembered(self._cut)

    def _cut(self, piece: str) -> tuple[tuple[Word, ...], tuple[int, ...]]:
        """Cut what stands between white space into words, and their offsets in it."""
        cut = list(spans(piece, 0, len(piece)))
        return tuple([self._words[piece[begin:end]] for begin, end in cut]), tuple([begin for begin, _ in cut])

    def tag(self, text: str, start: int, end: int) -> list[Token]:
        """List the tokens of `text[start:end]` tagged, the words of longer entries joined, by offsets into the text."""
        known, begins = self._known(text, start, end)
        out: list[Token] = []
        done = 0
        for i in _may_join(known):
            if i < done:
                continue
            _print(known, begins, done, i, out)
            done = i
            joined = self._joined(known, i, out)
            if joined is not None:
                entry, low, length = joined
                done = i + length
                last = begins[done - 1] + len(known[done - 1].text)
                printed = " ".join([word.text for word in known[i:done]])
                out.append(Token(printed, low, begins[i], last, entry.tag, entry, len(out), len(out)))
        _print(known, begins, done, len(known), out)
        return out

    def _known(self, text: str, start: int, end: int) -> tuple[list[Word], list[int]]:
        """List what each word by itself is, and where it begins; the first is known as one that opens a sentence."""
        if joins_pieces(text, start, end):
            found = list(spans(text, start, end))
            known = [self._words[text[begin:last]] for begin, last in found]
            begins = [begin for begin, _ in found]
        else:
            known, begins = self._spaced(text, start, end)
        if known and known[0].capital:
            known[0] = self._opening[known[0].text]
        return known, begins

    def _spaced(self, text: str, start: int, end: int) -> tuple[list[Word], list[int]]:
        """List the words piece by piece, as white space parts them, and where each begins."""
        pieces = text[start:end].split()
        evenly = sum(map(len, pieces)) + len(pieces) == end - start + 1  # a single blank between each two
        known: list[Word] = []
        begins: list[int] = []
        at = start
        for piece in pieces:
            if not evenly:
                at = text.index(piece, at)
            words, offsets = self._pieces[piece]
            if len(words) == 1:
                known.append(words[0])
                begins.append(at)
            else:
                known += words
                begins += [at + offset for offset in offsets]
            at += len(piece) + 1
        return known, begins

    def _joined(self, known: list[Word], i: int, before: list[Token]) -> tuple[Entry, str, int] | None:
        """Find the longest entry of several words that begins at word i: its entry, words and number of words."""
        word = known[i]
        named = _longest(self.lookup.long_names.get(word.low), known, i) if word.capital else None
        everyday = named is not None and named[1] in EVERYDAY and not known[i + 1].capital
        if named is not None and not everyday and (named[0].tag == "J" or not self._counts(named[1], before)):
            return named
        found = _longest(self.lookup.longer.get(word.low), known, i)
        if found is None or (word.tag in "XNU" and (_is_noun_there(found[0], before) or _acts(found, known, i))):
            return None
        return found

    def _counts(self, low: str, before: list[Token]) -> bool:
        """Whether a body's name is counted people after a number: "13 US troops"."""
        last = self.lookup.single.get(low.rsplit(" ", 1)[-1])
        return (
            bool(before)
            and before[-1].tag in "91hvo"
            and last is not None
            and last.noun is not None
            and last.noun.kind == "person"
        )


def _may_join(known: list[Word]) -> list[int]:
    """The words with which a longer entry may begin, since a word that may be its second follows."""
    last = len(known) - 1
    first = [i for i, word in enumerate(known) if word.seconds]
    return [i for i in first if i < last and known[i + 1].low in known[i].seconds]


def _print(known: list[Word], begins: list[int], first: int, end: int, out: list[Token]) -> None:
    """Add a token for each of the words first..end, without the last; to set the fields here takes half the time."""
    number = len(out)
    for i in range(first, end):
        word, token = known[i], _unset(Token)
        token.text = text = word.text
        token.low, token.tag, token.entry = word.low, word.tag, word.entry
        token.start = at = begins[i]
        token.end = at + len(text)
        token.first = token.last = number
        out.append(token)
        number += 1


_DESCRIBED = re.compile(r"[if]t?[wrY]$")


def _is_noun_there(entry: Entry, before: list[Token]) -> bool:
    """Whether what looks like a phrasal verb is a noun and a preposition: "a fire at", "the mass shooting at"."""
    if entry.tag == "g":
        last = len(before) > 1 and before[-1].tag == "w"
        return bool(before) and before[-1 - last].tag in "atpsJ"
    if entry.tag != "V" or not before:
        return False
    described = _DESCRIBED.search("".join([t.tag for t in before[-3:]]))  # "in the border clashes with"
    return described is not None or before[-1].tag in "atpnJs91vqoNif"


def _acts(found: tuple[Entry, str, int], known: list[Word], i: int) -> bool:
    """Whether the last word of what looks like a noun is a verb with its object: "a drone hit the market"."""
    entry, _, length = found
    after = known[i + length : i + length + 1]
    past = entry.tag == "N" and known[i + length - 1].tag == "X"
    return past and bool(after) and (after[0].capital or after[0].tag in "atp")


_LEAST = frozenset({"least", "most", "minimum"})
_TAKE = frozenset({"take", "takes", "taking", "took", "taken"})
_CAPTIVE = frozenset({"hostage", "hostages", "captive", "captives", "prisoner", "custody"})


def _is_bound(known: list[Word], end: int) -> bool:
    """Whether a preposition is the number's: "fired at least two", "taking over 40 guests hostage"."""
    last = known[end - 1].low
    if last == "over" and known[end].tag in "91":
        return known[end - 2].low in _TAKE and any(word.low in _CAPTIVE for word in known[end + 1 : end + 6])
    return last == "at" and known[end].low in _LEAST


def _longest(seconds: Seconds | None, known: list[Word], i: int) -> tuple[Entry, str, int] | None:
    """The longest entry that begins at word i, with its words and their number."""
    if seconds is None:
        return None
    third = known[i + 2].low if i + 2 < len(known) else None
    for rest, entry in seconds.get(known[i + 1].low, ()):
        if rest and rest[0] != third:
            continue
        end = i + 2 + len(rest)
        if not rest or (end <= len(known) and all(w.low == r for w, r in zip(known[i + 2 : end], rest, strict=True))):
            if end < len(known) and _is_bound(known, end):
                continue
            return entry, " ".join([w.low for w in known[i:end]]), end - i
    return None
