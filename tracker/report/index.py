"""The weeks whose reports lie in a folder, as the list of them shows."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.charts.week import period
from tracker.storage.weeks import UNDATED, week_names

if TYPE_CHECKING:
    import pandas as pd

_WEEK = re.compile(rf"\d{{4}}-W\d\d|{UNDATED}")


@dataclass(slots=True, frozen=True)
class Entry:
    """A week in the list."""

    name: str
    period: str
    claims: int
    articles: int
    claimants: int
    conflicts: list[str]


def listed(claims: pd.DataFrame, folder: Path) -> list[Entry]:
    """List the weeks that have a report in the folder, the newest first, the undated last."""
    weeks = week_names(claims["report_date"])
    names = [path.parent.name for path in folder.glob("*/index.html") if _WEEK.fullmatch(path.parent.name)]
    dated = sorted((name for name in names if name != UNDATED), reverse=True)
    return [_entry(claims[weeks == name], name) for name in [*dated, *([UNDATED] if UNDATED in names else [])]]


def _entry(told: pd.DataFrame, name: str) -> Entry:
    conflicts = told["conflict"].dropna().value_counts()
    order = sorted(conflicts.index, key=lambda conflict: (-conflicts[conflict], conflict))
    return Entry(name, period(name), len(told), told["article_id"].nunique(), told["claimant"].nunique(), order)
