"""Corrections by hand, read from corrections.toml; `tracker.storage.amend` lays them over the claims."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from tracker.errors import TableError
from tracker.table.contract import COLUMNS

REASONS = frozenset({"why", "source", "date"})
NAMES = ("claim_id", "article_id", "quote", "measure")
FIXED = frozenset({"claim_id", "article_id", "quote", "quote_start", "quote_end"})
KEYS: dict[str, frozenset[str]] = {
    "change": frozenset({*NAMES, "column", "value"}),
    "drop": frozenset(NAMES),
    "add": frozenset(COLUMNS) - {"claim_id", "quote_end", "rule"},
    "reviewed": frozenset({*NAMES, "reviewed_by"}),
    "link": frozenset({"from", "to", "kind"}),
    "allow": frozenset({"check", "claims"}),
}
NEEDED: dict[str, frozenset[str]] = {
    "change": frozenset({"column", "value"}),
    "drop": frozenset(),
    "add": frozenset({"article_id", "quote", "measure", "counted"}),
    "reviewed": frozenset({"reviewed_by"}),
    "link": frozenset({"from", "to", "kind"}),
    "allow": frozenset({"check", "claims"}),
}


@dataclass(slots=True)
class Correction:
    """One entry; `where` is the file and the entry's place in it, `given` its keys."""

    where: str
    given: dict[str, Any]

    def names_row(self) -> bool:
        """Tell whether the entry names a row by claim_id, or by article_id, quote and measure."""
        return "claim_id" in self.given or self.given.keys() >= set(NAMES[1:])


@dataclass(slots=True)
class Corrections:
    """The entries of a file by kind, in its order; `link` and `allow` are for the links and the checks."""

    path: str = "corrections.toml"
    change: list[Correction] = field(default_factory=list)
    drop: list[Correction] = field(default_factory=list)
    add: list[Correction] = field(default_factory=list)
    reviewed: list[Correction] = field(default_factory=list)
    link: list[Correction] = field(default_factory=list)
    allow: list[Correction] = field(default_factory=list)

    def known_on(self, day: date) -> Corrections:
        """Return the entries dated on that day or before."""
        dated = {kind: [entry for entry in getattr(self, kind) if entry.given["date"] <= day] for kind in KEYS}
        return Corrections(self.path, **dated)


def read_corrections(path: str | Path) -> Corrections:
    """Read a corrections file; one that is not there holds none.

    Raises TableError that names every faulty entry and its repair.
    """
    import tomllib

    path = Path(path)
    corrections = Corrections(str(path))
    if not path.exists():
        return corrections
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise TableError(f"{path}: can't be read as TOML ({error}); mend it there") from error
    faults = [f"{path}: no such kind as [[{kind}]]; use {', '.join(KEYS)}" for kind in content if kind not in KEYS]
    for kind in KEYS.keys() & content.keys():
        for number, given in enumerate(content[kind] if isinstance(content[kind], list) else [content[kind]], 1):
            entry = Correction(f"{path}, [[{kind}]] {number}", given)
            faults += [f"{entry.where}: {fault}" for fault in _faults(kind, entry)]
            getattr(corrections, kind).append(entry)
    if faults:
        raise TableError("\n".join(sorted(faults)))
    return corrections


def _faults(kind: str, entry: Correction) -> Iterator[str]:
    given = entry.given
    if not isinstance(given, dict):
        yield f"is no table; write [[{kind}]] with its keys under it"
        return
    needed = NEEDED[kind] | REASONS
    yield from (f"{key} is missing; every {kind} needs it" for key in sorted(needed - given.keys()))
    yield from (f"no such key as {key}; drop it" for key in sorted(given.keys() - KEYS[kind] - REASONS))
    yield from (f"{key} is empty; say it in a few words" for key in ("why", "source") if given.get(key, "?") == "")
    if type(given.get("date", date.min)) is not date:
        yield f"date is {given['date']!r}; write it bare, as in date = 2025-07-24"
    if kind in ("change", "drop", "reviewed") and not entry.names_row():
        yield "names no row; give claim_id, or article_id, quote and measure"
    column = given.get("column", "rule")
    if column not in COLUMNS or column in FIXED:
        yield f"column {column!r} can't be changed; drop the row and add it anew, or use one of {', '.join(COLUMNS)}"
    if kind == "allow" and not isinstance(given.get("claims", []), list):
        yield "claims must be a list of claim_ids"
