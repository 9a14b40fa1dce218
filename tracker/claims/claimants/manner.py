"""The manner of a text: whether a body speaks in it to the public, as in a communiqué, or an outlet tells of others."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from tracker.claims.claimants.quotations import Quotation

_OPENING = 160


@dataclass(slots=True, frozen=True)
class Mark:
    """A pattern that a manner shows in, and how often it must; with what proves it.

    It is matched in lower case unless `case`: to ignore the case in the pattern takes three times as long.
    """

    name: str
    pattern: re.Pattern[str]
    case: bool
    times: int
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]

    def shows(self, text: str) -> bool:
        """Whether a text bears the mark.

        >>> load_marks()["ours"].shows("Our crews put out four fires.")
        True
        """
        return sum(1 for _ in islice(self.found(text), self.times)) == self.times

    def found(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where a text bears the mark."""
        return self.pattern.finditer(text if self.case else text.lower())


@dataclass(slots=True, frozen=True)
class Manner:
    """How a text speaks: how often of "us" and of a foe, and how many marks of an official paper it bears.

    `listed` where its lines are those of a list. Nothing of it all where an outlet speaks.
    """

    ours: int = 0
    foe: int = 0
    marks: int = 0
    listed: bool = False

    @property
    def points(self) -> int:
        """The weight of it all: to speak of "us" or of a foe counts twice."""
        return 2 * bool(self.ours) + 2 * bool(self.foe) + self.marks


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
            yield Mark(before + name, pattern, case, table.get("times", 1), *proof)
        else:
            yield from _marks(table, f"{name}.")


def manner_of(text: str, quotations: Sequence[Quotation]) -> Manner:
    """Weigh how a text speaks outside its quotations, and what its first line calls it."""
    marks = load_marks()
    if marks["outlet"].shows(text):
        return Manner()
    borne = sum(mark.shows(text) for name, mark in marks.items() if name.startswith("marks."))
    called = marks["paper"].shows(text[:_OPENING].partition("\n")[0]) and "\n" in text
    ours, foe = (_outside(marks[name], text, quotations) for name in ("ours", "foe"))
    return Manner(ours, foe, borne + called, marks["marks.items"].shows(text))


def _outside(mark: Mark, text: str, quotations: Sequence[Quotation]) -> int:
    """How often a mark stands outside quotations."""
    found = [match.start() for match in mark.found(text)]
    return sum(1 for at in found if not any(q.start <= at < q.end for q in quotations))
