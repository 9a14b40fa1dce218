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

_OPENING = 160


@dataclass(slots=True, frozen=True)
class Mark:
    """A pattern that a manner shows in, and how often it must; with what proves it.

    It is matched in lower case unless `case`: to ignore the case in the pattern takes three times as long. Where there
    are `stems`, every match holds one of them, and most texts none: to look for them takes a tenth of the time.
    """

    name: str
    pattern: re.Pattern[str]
    case: bool
    times: int
    stems: tuple[str, ...]
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
        text = text if self.case else text.lower()
        if self.stems and not any(stem in text for stem in self.stems):
            return iter(())
        return self.pattern.finditer(text)


class Manner:
    """How a text speaks outside its quotations, each trait looked for when it is first asked for.

    Nothing of it all where an outlet speaks.
    """

    def __init__(self, text: str, quotations: Sequence[Quotation]) -> None:
        self._text, self._quotations = text, quotations

    @cached_property
    def ours(self) -> int:
        """How often the text speaks of "us"."""
        return self._outside("ours")

    @cached_property
    def listed(self) -> bool:
        """Whether the lines are those of a list."""
        return load_marks()["marks.items"].shows(self._text) and not self._is_outlets

    @cached_property
    def points(self) -> int:
        """The weight of it all: a point for each mark of an official paper, two for "us" and two for a foe."""
        if self._is_outlets:
            return 0
        marks, first = load_marks(), self._text[:_OPENING].partition("\n")[0]
        borne = sum(mark.shows(self._text) for name, mark in marks.items() if name.startswith("marks."))
        called = "\n" in self._text and marks["paper"].shows(first)
        return borne + called + 2 * bool(self.ours) + 2 * bool(self._outside("foe"))

    @cached_property
    def _is_outlets(self) -> bool:
        return load_marks()["outlet"].shows(self._text)

    def _outside(self, name: str) -> int:
        """How often a mark stands outside quotations."""
        found = [match.start() for match in load_marks()[name].found(self._text)]
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
            yield Mark(before + name, pattern, case, table.get("times", 1), tuple(table.get("stems", ())), *proof)
        else:
            yield from _marks(table, f"{name}.")
