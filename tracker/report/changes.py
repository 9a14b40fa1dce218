"""What changed since the week before: how much was reported, running totals, sums, and figures replaced or revised."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.charts import words
from tracker.charts.week import monday
from tracker.model import UNATTRIBUTED
from tracker.report.rows import UNSTATED
from tracker.storage.weeks import UNDATED, week_of

if TYPE_CHECKING:
    import pandas as pd

    from tracker.analysis.derived import Derived

SERIES = ["claimant", "party", "measure", "counted"]


@dataclass(slots=True, frozen=True)
class Change:
    """A figure of a claimant before and now; `note` is by how much, or since when."""

    claimant: str
    about: str
    before: str
    now: str
    note: str = ""


@dataclass(slots=True)
class Changes:
    """Counts as (what, before, now), of the week and by conflict, and the figures that moved; `before` is a week."""

    before: str | None
    counts: list[tuple[str, int, int]] = field(default_factory=list)
    conflicts: list[tuple[str, int, int]] = field(default_factory=list)
    totals: list[Change] = field(default_factory=list)
    sums: list[Change] = field(default_factory=list)
    replaced: list[Change] = field(default_factory=list)
    revised: list[Change] = field(default_factory=list)


def changes(derived: Derived, week: str, names: pd.Series, folder: Path) -> Changes:
    """Hold a week against the one before; `names` are the weeks in which the claims were reported."""
    if week == UNDATED:
        return Changes(None)
    last = week_of(monday(week) - timedelta(days=7))
    before, now = derived.claims[names == last], derived.claims[names == week]
    made = Changes(last, _counts(before, now), _conflicts(before, now), list(_totals(derived, week)))
    made.sums = list(_sums(derived.summary, last, week))
    made.replaced = list(_replaced(derived, set(now["claim_id"])))
    made.revised = list(_revised(derived, week, folder))
    return made


def _counts(before: pd.DataFrame, now: pd.DataFrame) -> list[tuple[str, int, int]]:
    kinds = (("claims", "claim_id"), ("articles with claims", "article_id"), ("claimants named", "claimant"))
    named = [frame[frame["claimant"] != UNATTRIBUTED] for frame in (before, now)]
    pairs = [((before, now) if column != "claimant" else named, label, column) for label, column in kinds]
    return [(label, *(int(frame[column].nunique()) for frame in frames)) for frames, label, column in pairs]  # type: ignore[misc]


def _conflicts(before: pd.DataFrame, now: pd.DataFrame) -> list[tuple[str, int, int]]:
    old, new = (frame["conflict"].fillna(UNSTATED).value_counts() for frame in (before, now))
    rows = [(str(name), int(old.get(name, 0)), int(new.get(name, 0))) for name in {*old.index, *new.index}]
    return sorted(rows, key=lambda row: (row[0] == UNSTATED, -row[2], -row[1], row[0]))


def _totals(derived: Derived, week: str) -> Iterator[Change]:
    rows = derived.cumulative
    moved = (rows["rise"] != 0) & rows["previous_claim"].notna() & (rows["claimant"] != UNATTRIBUTED)
    rows = rows[(rows["week"] == week) & moved]
    for row in rows.to_dict("records"):
        now = words.number(row["low"])
        note = f"{row['rise']:+,} since {words.day(row['previous_date'], year=False)}"
        yield Change(_name(row), _about(row), words.number(row["previous_low"]), now, note.replace("-", "−", 1))


def _sums(summary: pd.DataFrame, last: str, week: str) -> Iterator[Change]:
    """Yield the sums of claimants that have one in both weeks, where they differ."""
    import pandas as pd

    told = summary[(summary["claimant"] != UNATTRIBUTED) & (summary["events"] > 0)]
    both = pd.merge(told[told["week"] == last], told[told["week"] == week], on=SERIES, suffixes=("_before", ""))
    for row in both.sort_values(SERIES).to_dict("records"):
        before, now = _bounds(row["low_before"], row["high_before"]), _bounds(row["low"], row["high"])
        if before != now:
            yield Change(_name(row), _about(row), before, now)


def _replaced(derived: Derived, shown: set[str]) -> Iterator[Change]:
    links = derived.links
    links = links[(links["kind"] == "supersedes") & links["from_claim"].isin(shown)]
    linked = derived.claims["claim_id"].isin({*links["from_claim"], *links["to_claim"]})
    rows = {row["claim_id"]: row for row in derived.claims[linked].to_dict("records")}
    for newer, older in zip(links["from_claim"], links["to_claim"], strict=True):
        old, new = rows[older], rows[newer]
        bounds = (_bounds(old["low"], old["high"]), _bounds(new["low"], new["high"]))
        yield Change(_name(new), _about(new), *bounds, f"first reported {words.day(old['report_date'])}")


def _revised(derived: Derived, week: str, folder: Path) -> Iterator[Change]:
    from tracker.exports.revisions import revisions
    from tracker.storage.weeks import data_date

    for row in revisions(folder, week, derived.summary, data_date(derived.claims)).to_dict("records"):
        before, now = _bounds(row["low_before"], row["high_before"]), _bounds(row["low"], row["high"])
        yield Change(_name(row), _about(row), before, now, f"week {row['week']}, found {words.day(row['revised'])}")


def _name(row: dict[Any, Any]) -> str:
    return words.name(str(row["claimant"]))


def _about(row: dict[Any, Any]) -> str:
    measured = words.measured(str(row["measure"]), str(row["counted"]))
    return f"{measured} ({row['party']})" if isinstance(row["party"], str) and row["party"] else measured


def _bounds(low: Any, high: Any) -> str:
    """Write the bounds of a figure or sum; a null is unknown.

    >>> _bounds(3, 5), _bounds(3, None), _bounds(4, 4), _bounds(None, 9)
    ('3–5', '≥3', '4', '≤9')
    """
    import pandas as pd

    known = [None if pd.isna(bound) else words.number(bound) for bound in (low, high)]
    if known[0] is None:
        return f"≤{known[1]}" if known[1] else "none"
    return f"≥{known[0]}" if known[1] is None else known[0] if known[0] == known[1] else f"{known[0]}–{known[1]}"
