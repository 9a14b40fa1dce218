"""The claims table as a DataFrame: made from claims, and held to the contract."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.errors import TableError
from tracker.model import Claim
from tracker.table.contract import CATEGORIES, COLUMNS, DATES, LATER_COLUMNS, NUMBERS, dtype, is_sound, schema

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "CATEGORIES",
    "COLUMNS",
    "claim_id",
    "empty",
    "to_claims",
    "to_frame",
    "validate",
]
SHOWN = 20


@dataclass(slots=True)
class Problem:
    """One cell that breaks the contract; `row` counts from 1, 0 is the header."""

    row: int
    column: str
    value: object
    repair: str
    claim_id: object = None
    quote: object = None

    def __str__(self) -> str:
        if not self.row:
            return f"header, {self.column}: {self.repair}"
        where = f"row {self.row}, claim {self.claim_id}, quote {self.quote!r}"
        value = repr(self.value) if isinstance(self.value, str) else "null" if self.value != self.value else self.value
        return f"{where}: {self.column} is {value}: {self.repair}"


def claim_id(article_id: str, measure: str, start: int, ordinal: int) -> str:
    """Name a claim: 16 hex digits of SHA-256 over its place, `ordinal` counting equal ones from 0.

    >>> claim_id("a1", "killed", 120, 0)
    'c032c4eee72acfa7'
    """
    return hashlib.sha256("\x1f".join((article_id, measure, str(start), str(ordinal))).encode()).hexdigest()[:16]


def empty() -> pd.DataFrame:
    """Build a claims table of no rows, every column with its type."""
    return to_frame(())


def to_frame(claims: Iterable[Claim]) -> pd.DataFrame:
    """Build the claims table from claims, in their order; a word outside its category stays, for `validate` to name."""
    import pandas as pd

    rows = list(map(attrgetter(*COLUMNS), claims))
    cells: Iterable[tuple[Any, ...]] = zip(*rows, strict=True) if rows else [()] * len(COLUMNS)
    return pd.DataFrame({name: _series(name, list(column)) for name, column in zip(COLUMNS, cells, strict=True)})


def to_claims(frame: pd.DataFrame) -> list[Claim]:
    """Turn rows of the claims table back into claims, nulls into None."""
    return list(map(Claim, *(_cells(frame[name]) for name in COLUMNS)))


def _cells(column: pd.Series) -> Iterator[Any]:
    """Yield the cells, each distinct value made once."""
    import pandas as pd

    codes, values = pd.factorize(column)
    dated = column.name in DATES
    known = [*(pd.DatetimeIndex(values).date if dated else values.tolist()), None]  # the code of a null is -1
    return map(known.__getitem__, codes.tolist())


def _series(name: str, cells: list[Any]) -> pd.Series:
    import numpy as np
    import pandas as pd

    if name in DATES:
        return pd.Series(np.array(cells, dtype="datetime64[s]"))
    known = name not in CATEGORIES or {*cells} <= {None, *CATEGORIES[name]}
    return pd.Series(cells, dtype=dtype(name) if known else "str")


def validate(frame: pd.DataFrame, source: str | Path = "claims table") -> pd.DataFrame:
    """Return the table with the contract's types and its rows numbered anew.

    Raises TableError that names the offending cells: row, claim_id, quote, column, value and the repair.
    """
    frame = frame.reset_index(drop=True)
    problems = list(_header_problems(frame))
    if not problems:
        frame, problems = _cast(frame)
        known = {(problem.row, problem.column) for problem in problems}
        problems += [problem for problem in _schema_problems(frame) if (problem.row, problem.column) not in known]
    if problems:
        raise TableError(_report(problems, source))
    return frame


def _header_problems(frame: pd.DataFrame) -> Iterator[Problem]:
    missing = [name for name in COLUMNS if name not in frame]
    unknown = [name for name in frame.columns if name not in COLUMNS + LATER_COLUMNS]
    yield from (Problem(0, name, None, "the column is missing; add it, its cells empty if unknown") for name in missing)
    yield from (Problem(0, str(name), None, "the contract has no such column; drop it") for name in unknown)
    if not missing and not unknown and tuple(frame.columns[: len(COLUMNS)]) != COLUMNS:
        yield Problem(0, "order", None, "the columns are out of order; order them as in tracker.table.frame.COLUMNS")


def _cast(frame: pd.DataFrame) -> tuple[pd.DataFrame, list[Problem]]:
    """Give every column its type; a cell that can't take it becomes null and a problem."""
    problems: list[Problem] = []
    columns = {}
    for name in map(str, frame.columns):
        raw = frame[name]
        columns[name] = cast = raw if raw.dtype == dtype(name) else _converted(raw, name)
        lost = raw.index[cast.isna() & raw.notna()]
        problems += [_problem(frame, row, name, raw[row], _type_repair(name)) for row in lost]
    return type(frame)(columns, index=frame.index), problems


def _converted(raw: pd.Series, name: str) -> pd.Series:
    import pandas as pd

    if name in NUMBERS:
        numbers = pd.to_numeric(raw, errors="coerce")
        return numbers.where(numbers % 1 == 0).astype("Int64")
    if name in DATES:
        dates = pd.to_datetime(raw, errors="coerce", format="%Y-%m-%d")
        return dates.where(dates == dates.dt.normalize()).dt.as_unit("s")
    if name in CATEGORIES:
        return raw.astype("str").where(raw.isin(CATEGORIES[name])).astype(dtype(name))
    return raw.astype("str")


def _type_repair(name: str) -> str:
    if name in CATEGORIES:
        return "use one of " + ", ".join(CATEGORIES[name])
    return "write a date as YYYY-MM-DD" if name in DATES else "write a whole number, or leave it empty"


def _schema_problems(frame: pd.DataFrame) -> Iterator[Problem]:
    """Run the schema lazily and name every cell that fails it; a table that is plainly sound is spared the schema."""
    if is_sound(frame):
        return
    from pandera.errors import SchemaErrors

    try:
        schema().validate(frame, lazy=True)
    except SchemaErrors as errors:
        for error in errors.schema_errors:
            null = error.check == "not_nullable"
            column = error.schema.name if null else error.check.name
            repair = "null is not allowed here; give a value" if null else error.check.error
            for row in sorted({int(row) for row in error.failure_cases["index"]}):
                yield _problem(frame, row, column, frame.at[row, column], repair)


def _problem(frame: pd.DataFrame, row: int, column: str, value: object, repair: str) -> Problem:
    return Problem(row + 1, column, value, repair, frame.at[row, "claim_id"], frame.at[row, "quote"])


def _report(problems: list[Problem], source: str | Path) -> str:
    ordered = sorted(problems, key=lambda problem: problem.row)
    lines = [f"{source}: {len(problems)} cells break the contract", *(f"  {problem}" for problem in ordered[:SHOWN])]
    return "\n".join([*lines, f"  and {len(ordered) - SHOWN} more"] if len(ordered) > SHOWN else lines)
