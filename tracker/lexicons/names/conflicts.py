"""Name the conflict that sides, country and year belong to."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from tracker.errors import LexiconError
from tracker.lexicons.names.files import read_tables

KEYS = {"conflict": {"name", "sides", "countries", "from", "to?", "wide?"}}
FOREVER = 9999


@dataclass(frozen=True, slots=True)
class Conflict:
    """A conflict: its sides, the codes of the countries where it is fought, its years, and its reach."""

    name: str
    sides: frozenset[str]
    countries: frozenset[str]
    first: int
    last: int
    wide: bool

    def score(self, parties: Collection[str], country: str | None, own: str | None, year: int | None) -> int:
        """Weigh what fits, 0 where too little does: two sides, or one and the country where it is fought.

        The country's `own` side alone does not do, unless the conflict is `wide`: else every crash there would belong.
        """
        if year is not None and not self.first <= year <= self.last:
            return 0
        sides = self.sides & {*parties}
        here = country in self.countries
        if len(sides) >= 2 or (here and (sides - {own} or (sides and self.wide))):
            return 2 * len(sides) + here
        return 0


def load_conflicts(folders: Sequence[Path]) -> tuple[Conflict, ...]:
    """Load conflicts.toml of each folder; raise LexiconError for a name given twice."""
    found: dict[str, Conflict] = {}
    for folder in folders:
        path = folder / "conflicts.toml"
        for table in read_tables(path, KEYS)["conflict"]:
            if table["name"] in found:
                raise LexiconError(f"{path}: {table['name']!r} stands twice; keep one of the two")
            sides, countries = frozenset(table["sides"]), frozenset(table["countries"])
            years = table["from"], table.get("to", FOREVER)
            found[table["name"]] = Conflict(table["name"], sides, countries, *years, table.get("wide", False))
    return tuple(found.values())


def find_conflict(
    conflicts: Sequence[Conflict], parties: Collection[str], country: str | None, own: str | None, year: int | None
) -> str | None:
    """Name the one conflict that fits best; None where none fits, or two fit alike."""
    scores = {conflict.name: conflict.score(parties, country, own, year) for conflict in conflicts}
    best = max(scores.values(), default=0)
    names = [name for name, score in scores.items() if score == best]
    return names[0] if best and len(names) == 1 else None
