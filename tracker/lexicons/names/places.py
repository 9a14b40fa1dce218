"""The gazetteer: which country a place phrase lies in."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from tracker.errors import LexiconError
from tracker.lexicons.names.files import read_rows
from tracker.lexicons.names.fold import Word, fold, fold_key
from tracker.lexicons.names.index import Index

LONGEST = 5
COUNTRY_KINDS = {"country", "demonym", "region"}
NAMED_PLACES = {"country", "capital", "region"}
STREETS = {"street", "avenue", "boulevard"}
HELD = {"occupied", "controlled", "held", "annexed", "backed", "installed", "seized"}


class Gazetteer:
    """Country codes by folded place name; a name that two countries share has their codes joined by a slash."""

    def __init__(self, folders: Sequence[Path], codes: dict[str, str], index: Index) -> None:
        self._folders = folders
        self._codes = codes
        self._index = index
        self._places: dict[str, str] = {}

    def code(self, key: str) -> str | None:
        """Look up a folded name; a shared one gives its codes joined by a slash."""
        if not self._places:
            self._load()
        return self._places.get(key)

    def _load(self) -> None:
        cells = (self._folders[0] / "places.csv").read_text("utf-8").lower().replace("\n", ",").split(",")[2:-1]
        self._places.update(zip(cells[::2], cells[1::2], strict=True))
        for folder in self._folders[1:]:
            self._add_rows(folder / "places.csv")
        for folder in self._folders:
            self._add_rows(folder / "regions.csv")

    def _add_rows(self, path: Path) -> None:
        known = {*self._codes.values()}
        seen: set[str] = set()
        for row in read_rows(path, ("name", "country")):
            key = fold_key(row["name"])
            if key in seen:
                raise LexiconError(f"{row.where}: {row['name']!r} stands twice; keep one of the two")
            if row["country"] and not {*row["country"].split("/")} <= known:
                raise LexiconError(
                    f"{row.where}: unknown country {row['country']!r}; write alpha-3 codes joined by /, or none"
                )
            seen.add(key)
            self._places[key] = row["country"].lower()

    def country(self, phrase: str, home: str | None = None) -> str | None:
        """Give the ISO 3166-1 alpha-3 code of a place phrase; None where two countries fit.

        `home`, a code, decides only between countries that share a name.
        """
        words = _without_streets(fold(phrase))
        spans = [*self._spans(words)]
        begun = {start for start, _ in spans}
        whole = [(start, end) for start, end in spans if end in begun or not _goes_on(words, end, phrase)]
        found = [(start, end, self.code(_key(words[start:end])) or "") for start, end in whole]
        seas = {at for start, end, code in found if not code for at in range(start, end)}
        named = {*self._named_countries([word for at, word in enumerate(words) if at not in seas])}
        if named:
            return named.pop() if len(named) == 1 else None
        codes = [code.upper() for _, _, code in found if code]
        certain = {code for code in codes if "/" not in code}
        if certain:
            return certain.pop() if len(certain) == 1 else None
        options = {option for code in codes for option in code.split("/")}
        return home if home in options else None

    def names_country(self, phrase: str) -> bool:
        """Tell whether the words name a country or a territory of its own, not only a place in one."""
        return any(self._named_countries(fold(phrase)))

    def _named_countries(self, words: Sequence[Word]) -> Iterator[str]:
        for tag in self._index.tags(words):
            after = words[tag.end].key if tag.end < len(words) else ""
            if tag.entry.kind in COUNTRY_KINDS and tag.entry.name in self._codes and after not in HELD:
                yield self._codes[tag.entry.name]

    def _spans(self, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
        """Find the longest known names from the left; a word right after an unknown capital is part of that name."""
        at = 0
        unknown = False
        while at < len(words):
            run = self._longest(words, at) if not unknown or words[at].after_comma else 0
            if run == 1 and _is_first_half(words, at):
                run = 0
            if run:
                yield at, at + run
            capital = words[at].capital or (unknown and words[at].key in _ARTICLES)
            unknown = not run and capital and words[at].key not in PLACE_WORDS
            at += run or 1

    def _longest(self, words: Sequence[Word], at: int) -> int:
        for length in range(min(LONGEST, len(words) - at), 0, -1):
            run = words[at : at + length]
            if any(word.capital for word in run) and self.code(_key(run)) is not None:
                return length
        return 0

    def is_place(self, phrase: str) -> bool:
        """Tell whether the words are a place, or places, that the gazetteer knows, beside words like "region"."""
        words = fold(phrase)
        at = places = 0
        while at < len(words):
            tag = self._index.match(words, at)
            named = tag.end - at if tag and tag.entry.kind in NAMED_PLACES else self._longest(words, at)
            if not named and words[at].key not in PLACE_WORDS:
                return False
            places += bool(named)
            at += named or 1
        return places > 0


def _without_streets(words: Sequence[Word]) -> Sequence[Word]:
    """Leave out what a street is called, which is of another town more often than not: "Haifa Street in Baghdad"."""
    kept: list[Word] = []
    for word in words:
        start = word.start
        while word.key in STREETS and kept and kept[-1].capital and kept[-1].end + 1 == start:
            start = kept.pop().start
        kept.append(word)
    return kept


def _is_first_half(words: Sequence[Word], at: int) -> bool:
    """Tell whether a name of two or three letters only begins another: "Ain Ata" is not in the department of Ain."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if after is None or after.after_comma or after.start != word.end + 1 or len(word.key) > _SHORT:
        return False
    return after.capital and after.key not in PLACE_WORDS


def _goes_on(words: Sequence[Word], end: int, phrase: str) -> bool:
    """Tell whether a name is only the first half of another, after a hyphen: "Ulus-Kert" is not Ulus."""
    return end < len(words) and words[end].capital and phrase[words[end - 1].end : words[end].start] == "-"


def _key(words: Sequence[Word]) -> str:
    return " ".join(word.key for word in words)


_SHORT = 3
_ARTICLES = frozenset({"al", "el", "ash", "as", "ar", "an", "ad", "az", "de", "del", "la", "las", "los", "le", "les"})
AROUND = (
    "region oblast province district governorate state city town village county camp port settlement raion area "
    "northern southern eastern western central north south east west of and in near refugee neighbourhood coast "
    "border airport kibbutz suburb suburbs outskirts areas districts regions provinces towns villages cities mount "
    "municipality department valley capital international"
)
PLACE_WORDS = frozenset(AROUND.split())
