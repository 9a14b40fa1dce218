"""What changed in the figures of past weeks after they were exported: a list that only grows."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.analysis.summary import KEY
from tracker.analysis.tallies import cells
from tracker.exports.files import harmless
from tracker.storage.weeks import UNDATED, week_of

if TYPE_CHECKING:
    import pandas as pd

FIGURES = ("low", "high", "claims")
_BEFORE = tuple(f"{name}_before" for name in FIGURES)
COLUMNS = (*KEY, *_BEFORE, *FIGURES, "revised")
_WEEK = re.compile(r"\d{4}-W\d\d")
_NONE = ("",) * len(FIGURES)
Told = dict[tuple[str, ...], tuple[str, ...]]  # the figures of each key


def revisions(folder: Path, week: str, summary: pd.DataFrame, dated: date | None) -> pd.DataFrame:
    """List the changes that this export finds after those listed before, for weeks that are past at the data's date.

    The figures as they were are read from summary.csv in `folder`, and where it is one of a folder of weeks, in those
    of the weeks before. Changes that those weeks list themselves are taken over where they came in this week.
    """
    import pandas as pd

    listed, now = list(_rows(folder / "revisions.csv")), _told(summary)
    for name, place in _past_weeks(folder, week, dated):
        before = {_key(row): _figures(row) for row in _rows(place / "summary.csv")}
        if place != folder:
            listed += [row for row in _rows(place / "revisions.csv") if _came_in(row, week) and row not in listed]
        if (place / "summary.csv").exists():
            listed += _changes(before, now.get(name, {}), listed, dated)
    frame = pd.DataFrame(listed, columns=list(COLUMNS), dtype="str").replace("", None)
    return _typed(frame)


_last: list[tuple[pd.DataFrame, dict[str, Told]]] = []  # all weeks of a run are compared with the same summary


def _told(summary: pd.DataFrame) -> dict[str, Told]:
    """The figures of a summary by week, as text."""
    if not _last or _last[0][0] is not summary:
        weeks: defaultdict[str, Told] = defaultdict(dict)
        for row in _as_text(harmless(summary)):
            weeks[row["week"]][_key(row)] = _figures(row)
        _last[:] = [(summary, dict(weeks))]
    return _last[0][1]


def _past_weeks(folder: Path, week: str, dated: date | None) -> list[tuple[str, Path]]:
    """Pair the weeks whose figures may have changed with their folders, oldest first, the own one last."""
    if week == UNDATED or dated is None:
        return []
    siblings = sorted(folder.parent.iterdir()) if folder.name == week and folder.parent.is_dir() else []
    earlier = [(path.name, path) for path in siblings if _WEEK.fullmatch(path.name) and path.name < week]
    return [pair for pair in [*earlier, (week, folder)] if pair[0] < week_of(dated)]


def _changes(before: Told, now: Told, listed: list[dict[str, str]], dated: date | None) -> list[dict[str, str]]:
    """List the rows of a week that differ, save those whose last listed change led to what stands now."""
    if before == now:
        return []
    last = {_key(row): _figures(row) for row in listed}
    rows = []
    for key in sorted({*before, *now}):
        old, new = before.get(key, _NONE), now.get(key, _NONE)
        if old != new and last.get(key) != new:
            row = (*key, *old, *new, str(dated))
            rows.append(dict(zip(COLUMNS, row, strict=True)))
    return rows


def _key(row: dict[str, str]) -> tuple[str, ...]:
    return tuple(row[name] for name in KEY)


def _figures(row: dict[str, str]) -> tuple[str, ...]:
    return tuple(row.get(name, "") for name in FIGURES)


def _came_in(row: dict[str, str], week: str) -> bool:
    return week_of(date.fromisoformat(row["revised"])) == week


def _rows(path: Path) -> list[dict[str, str]]:
    """Read a CSV file of an earlier export, whatever its dialect; a file that is not there has no rows."""
    if not path.exists():
        return []
    text = path.read_text(encoding="utf-8-sig")
    separator = text[len("week") : len("week") + 1]
    rows = csv.DictReader(text.splitlines(keepends=True), delimiter=separator or ",")
    return [row for row in rows if not row["week"].startswith("#")]


def _as_text(frame: pd.DataFrame) -> list[dict[str, str]]:
    names = (*KEY, *FIGURES)
    known = frame[list(names)].astype(object).where(frame.notna(), "")
    return [dict(zip(names, map(str, row), strict=True)) for row in cells(known, *names)]


def _typed(frame: pd.DataFrame) -> pd.DataFrame:
    types: dict[str, Any] = {**dict.fromkeys([*_BEFORE, *FIGURES], "Int64"), "revised": "datetime64[s]"}
    import pandas as pd

    for name in (*_BEFORE, *FIGURES):
        frame[name] = pd.to_numeric(frame[name])
    return frame.astype(types)
