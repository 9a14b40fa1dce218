"""Running totals held against what the same claimant said event by event, and the residual that this leaves."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from tracker.analysis.tallies import cells
from tracker.storage.weeks import week_names

if TYPE_CHECKING:
    import pandas as pd

SERIES = ("claimant", "party", "measure", "counted", "person_type")
COLUMNS = (
    *("claim_id", "week", "report_date", *SERIES, "low", "high", "previous_claim", "previous_date", "previous_low"),
    *("rise", "events_low", "events_figures", "residual"),
)
_NUMBERS = ("low", "high", "previous_low", "rise", "events_low", "events_figures", "residual")
_DATES = ("report_date", "previous_date")


def cumulative(told: pd.DataFrame, weeks: Collection[str] | None = None) -> pd.DataFrame:
    """Set each running total beside the sum of the claimant's event figures since its total before.

    `told` are the claims as `tracker.analysis.derived.tell` gives them; with `weeks`, only totals reported in these.
    `rise` is over the total before, for the first one the total itself; `residual` is the rise less the lower bounds of
    the event figures, null where there are none. A total of no report date is passed over.
    """
    import pandas as pd

    from tracker.analysis.summary import figures

    totals = told[(told["reason"] == "cumulative") & told["low"].notna() & told["report_date"].notna()]
    totals = totals.assign(week=week_names(totals["report_date"]))
    if weeks is not None:
        series = pd.util.hash_pandas_object(told[list(SERIES)], index=False)
        wanted = series.isin(series[totals.index[totals["week"].isin(list(weeks))]])
        told, totals = told[wanted], totals[wanted[totals.index]]
    totals = totals.sort_values(["report_date", "claim_id"], ignore_index=True)
    events = _events(figures(told))
    rows = []
    for key, members in _by_series(totals):
        rows += list(_steps(members, events.get(key, [])))
    table = pd.DataFrame(rows, columns=list(COLUMNS))
    types = {name: "Int64" if name in _NUMBERS else "datetime64[s]" if name in _DATES else "str" for name in COLUMNS}
    table = table.astype(types).sort_values(["week", "claimant", "report_date", "claim_id"], ignore_index=True)
    return table if weeks is None else table[table["week"].isin(list(weeks))].reset_index(drop=True)


def _by_series(totals: pd.DataFrame) -> Iterator[tuple[Hashable, list[dict[str, Any]]]]:
    series: dict[Hashable, list[dict[str, Any]]] = defaultdict(list)
    rows = totals[[name for name in COLUMNS if name in totals]].astype(object).where(totals.notna(), None)
    for key, row in zip(cells(rows, *SERIES), rows.to_dict("records"), strict=True):
        series[key].append({str(name): value for name, value in row.items()})
    yield from series.items()


def _events(each: pd.DataFrame) -> dict[Hashable, list[tuple[date, int]]]:
    """List the day and lower bound of each series' event figures, in order of day."""
    known = each[each["low"].notna() & each["day"].notna()].sort_values("day")
    events: dict[Hashable, list[tuple[date, int]]] = defaultdict(list)
    series = known[list(SERIES)].astype(object).where(known.notna(), None)
    for key, (day, low) in zip(cells(series, *SERIES), cells(known, "day", "low"), strict=True):
        events[key].append((day, low))
    return events


def _steps(totals: list[dict[str, Any]], events: list[tuple[date, int]]) -> Iterator[dict[str, Any]]:
    days = [day for day, _ in events]
    before: dict[str, Any] = {}
    for row in totals:
        since = bisect_right(days, before["report_date"]) if before else 0
        lows = [low for _, low in events[since : bisect_right(days, row["report_date"])]]
        rise = row["low"] - before["low"] if before else row["low"]
        row |= {"previous_claim": before.get("claim_id"), "previous_date": before.get("report_date")}
        row |= {"previous_low": before.get("low"), "rise": rise, "events_figures": len(lows)}
        row |= {"events_low": sum(lows) if lows else None, "residual": rise - sum(lows) if lows else None}
        yield {name: row[name] for name in COLUMNS}
        before = row
