"""The gazetteer: which country a place phrase lies in."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from tracker.errors import LexiconError
from tracker.lexicons.names.files import read_rows
from tracker.lexicons.names.fold import Word, fold, fold_key
from tracker.lexicons.names.index import Index

LONGEST = 5
COUNTRY_KINDS = {"country", "demonym", "region"}
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
        for folder in self._folders:
            generated = folder / "places.csv"
            if generated.exists():
                lines = generated.read_text("utf-8").lower().splitlines()[1:]
                self._places.update(line.rsplit(",", 1) for line in lines)  # type: ignore[arg-type]
        for folder in self._folders:
            self._add_regions(folder / "regions.csv")

    def _add_regions(self, path: Path) -> None:
        known = {*self._codes.values()}
        seen: set[str] = set()
        for row in read_rows(path, ("name", "country")):
            key = fold_key(row["name"])
            if key in seen:
                raise LexiconError(f"{row.where}: {row['name']!r} stands twice; keep one of the two")
            if not {*row["country"].split("/")} <= known:
                raise LexiconError(f"{row.where}: unknown country {row['country']!r}; write alpha-3 codes joined by /")
            seen.add(key)
            self._places[key] = row["country"].lower()

    def country(self, phrase: str, home: str | None = None) -> str | None:
        """Give the ISO 3166-1 alpha-3 code of a place phrase; None where two countries fit.

        `home`, a code, decides only between countries that share a name.
        """
        words = fold(phrase)
        named = {*self._named_countries(words)}
        if named:
            return named.pop() if len(named) == 1 else None
        found = [code.upper() for code in self._found(words)]
        certain = {code for code in found if "/" not in code}
        if certain:
            return certain.pop() if len(certain) == 1 else None
        options = {option for code in found for option in code.split("/")}
        return home if home in options else None

    def _named_countries(self, words: Sequence[Word]) -> Iterator[str]:
        for tag in self._index.tags(words):
            after = words[tag.end].key if tag.end < len(words) else ""
            entry = tag.entry
            if (entry.kind in COUNTRY_KINDS or (entry.kind == "capital" and entry.place)) and after not in HELD:
                yield self._codes[entry.party or ""]

    def _found(self, words: Sequence[Word]) -> Iterator[str]:
        at = 0
        while at < len(words):
            for end in range(min(len(words), at + LONGEST), at, -1):
                run = words[at:end]
                code = self.code(" ".join(word.key for word in run)) if any(word.capital for word in run) else None
                if code is not None:
                    yield code
                    at = end - 1
                    break
            at += 1

    def is_place(self, phrase: str) -> bool:
        """Tell whether the words, as a whole and beside words like "region", are a known place."""
        words = [word for word in fold(phrase)]
        tags = self._index.tags(words)
        if len(tags) == 1 and tags[0].end - tags[0].start == len(words):
            return tags[0].entry.kind in {"country", "capital", "region"}
        core = [word for word in words if word.key not in PLACE_WORDS]
        return any(word.capital for word in core) and self.code(" ".join(word.key for word in core)) is not None


PLACE_WORDS = set(
    "region oblast province district governorate state city town village county camp port settlement raion area "
    "northern southern eastern western central of".split()
)
