"""The weeks whose reports lie in a folder, as the list of them shows."""

from __future__ import annotations

import re
from collections import defaultdict
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
    names = [path.parent.name for path in folder.glob("*/index.html") if _WEEK.fullmatch(path.parent.name)]
    dated = sorted((name for name in names if name != UNDATED), reverse=True)
    weeks = week_names(claims["report_date"]).rename("week")
    told = claims.groupby(weeks).agg({"claim_id": "size", "article_id": "nunique", "claimant": "nunique"})
    counts = {str(week): numbers for week, *numbers in told.itertuples(name=None)}
    conflicts = defaultdict[str, list[str]](list)
    often = [(-count, *key) for key, count in claims.groupby([weeks, "conflict"]).size().items()]  # type: ignore[misc]
    for _, week, conflict in sorted(often):
        conflicts[week].append(conflict)
    return [
        Entry(name, period(name), *counts.get(name, [0, 0, 0]), conflicts[name])  # type: ignore[call-arg]
        for name in [*dated, *([UNDATED] if UNDATED in names else [])]
    ]
