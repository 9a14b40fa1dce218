"""The manner of a text: whether a body speaks in it to the public, as in a communiqué, or an outlet tells of others."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice
from pathlib import Path
from typing import Any

from tracker.claims.claimants.quotations import Quotation
from tracker.language.plain import plain_words

_OPENING = 160


@dataclass(slots=True)
class Wording:
    """A text, the same in lower case, and its plain words."""

    text: str
    low: str
    words: frozenset[str]


def wording(text: str) -> Wording:
    """Take a text for marks to be looked for in it."""
    return Wording(text, text.lower(), frozenset(plain_words(text)))


@dataclass(slots=True, frozen=True)
class Mark:
    """A pattern that a manner shows in, and how often it must; with what proves it.

    It is matched in lower case unless `case`: to ignore the case in the pattern takes three times as long. Where there
    are `words`, every match holds one of them: to look whether a text has any takes a hundredth of the time.
    """

    name: str
    pattern: re.Pattern[str]
    case: bool
    times: int
    words: frozenset[str]
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]

    def shows(self, told: Wording) -> bool:
        """Whether a text bears the mark.

        >>> load_marks()["ours"].shows(wording("Our crews put out four fires."))
        True
        """
        return sum(1 for _ in islice(self.found(told), self.times)) == self.times

    def found(self, told: Wording) -> Iterator[re.Match[str]]:
        """Yield where a text bears the mark."""
        if self.words and self.words.isdisjoint(told.words):
            return iter(())
        return self.pattern.finditer(told.text if self.case else told.low)


class Manner:
    """How a text speaks outside its quotations, each trait looked for when it is first asked for.

    Nothing of it all where an outlet speaks.
    """

    def __init__(self, text: str, quotations: Sequence[Quotation]) -> None:
        self._told, self._quotations = wording(text), quotations

    @cached_property
    def ours(self) -> int:
        """How often the text speaks of "us"."""
        return self._outside("ours")

    @cached_property
    def listed(self) -> bool:
        """Whether the lines are those of a list."""
        return load_marks()["marks.items"].shows(self._told) and not self._is_outlets

    @cached_property
    def points(self) -> int:
        """The weight of it all: a point for each mark of an official paper, two for "us" and two for a foe."""
        if self._is_outlets:
            return 0
        marks, told = load_marks(), self._told
        borne = sum(mark.shows(told) for name, mark in marks.items() if name.startswith("marks."))
        called = "\n" in told.text and marks["paper"].shows(wording(told.text[:_OPENING].partition("\n")[0]))
        return borne + called + 2 * bool(self.ours) + 2 * bool(self._outside("foe"))

    @cached_property
    def _is_outlets(self) -> bool:
        return load_marks()["outlet"].shows(self._told)

    def _outside(self, name: str) -> int:
        """How often a mark stands outside quotations."""
        found = [match.start() for match in load_marks()[name].found(self._told)]
        outside = sum(1 for at in found if not any(q.start <= at < q.end for q in self._quotations))
        return 0 if outside and self._is_outlets else outside


@cache
def load_marks() -> dict[str, Mark]:
    """Read manner.toml."""
    tables = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    return {mark.name: mark for mark in _marks(tables)}


def _marks(tables: dict[str, Any], before: str = "") -> Iterator[Mark]:
    for name, table in tables.items():
        if "pattern" in table:
            proof = tuple(table["examples"]), tuple(table["near_misses"])
            pattern, case = re.compile(table["pattern"]), table.get("case", False)
            words = frozenset(table.get("words", "").split())
            yield Mark(before + name, pattern, case, table.get("times", 1), words, *proof)
        else:
            yield from _marks(table, f"{name}.")
