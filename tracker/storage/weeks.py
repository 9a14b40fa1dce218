"""ISO weeks in UTC: the week of a claim is that of its event, else of its report."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

UNDATED = "undated"


@cache
def week_of(day: date | None) -> str:
    """Name the ISO week of a day; a null date is `undated`, never guessed.

    >>> week_of(date(2024, 12, 30)), week_of(None)
    ('2025-W01', 'undated')
    """
    if day is None:
        return UNDATED
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def week_names(days: pd.Series) -> pd.Series:
    """Name the ISO week of each day, `undated` where it is null.

    >>> import pandas as pd
    >>> week_names(pd.Series(pd.to_datetime(["2024-12-30", None]))).tolist()
    ['2025-W01', 'undated']
    """
    names = {day: UNDATED if day != day else week_of(day.date()) for day in days.unique()}
    return days.map(names).astype("str")


def weeks_around(week: str) -> list[str]:
    """Name the week before, the week and the one after; the undated has none beside it.

    >>> weeks_around("2025-W01"), weeks_around("undated")
    (['2024-W52', '2025-W01', '2025-W02'], ['undated'])
    """
    if week == UNDATED:
        return [week]
    monday = datetime.strptime(f"{week}-1", "%G-W%V-%u").date()
    return [week_of(monday + timedelta(days=days)) for days in (-7, 0, 7)]


def weeks(claims: pd.DataFrame, events: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Return each claim's week and what it rests on: `event_start`, `report_date` or `none`.

    The claims of an event share the week in which it began. A running total has no day of its own but its report's,
    and a month or year in which it was reported says no more than the report does.
    """
    told_within = claims["report_date"].between(claims["event_start"], claims["event_end"])
    vague = claims["date_precision"].isin(["month", "year"]) & told_within
    own = claims["event_start"].mask((claims["scope"] == "cumulative") | vague)
    began = own.where(events.isna(), own.groupby(events).transform("min"))
    told = claims["report_date"].where(events.isna(), claims["report_date"].groupby(events).transform("min"))
    basis = began.notna().map({True: "event_start", False: "report_date"}).where(began.notna() | told.notna(), "none")
    return week_names(began.fillna(told)), basis.astype("str").rename("week_basis")


def data_date(claims: pd.DataFrame) -> date | None:
    """Date what is written: by SOURCE_DATE_EPOCH where it is set, else by the latest report, if any is dated."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    latest = claims["report_date"].max()
    return latest.date() if latest == latest else None
