"""What a chart may draw from: the claims of a week, those of the weeks before, and the articles that were read."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from tracker.charts import words
from tracker.storage.store import UNDATED, week_of

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = [
    *("claim_id", "article_id", "publisher", "report_date", "quote_start", "quote_end", "measure", "counted"),
    *("person_type", "party", "actor", "low", "high", "qualifier", "claimant", "stance", "scope", "event_start"),
    *("event_end", "date_precision", "place", "country", "conflict", "part_of"),
]
ORDER = ["report_date", "article_id", "quote_start", "measure", "claim_id"]


@dataclass(frozen=True, slots=True)
class Week:
    """A week's claims; `history` adds those reported before; `articles` and `links` are None where not known."""

    name: str
    claims: pd.DataFrame
    history: pd.DataFrame
    articles: pd.DataFrame | None = None
    links: pd.DataFrame | None = None

    @property
    def days(self) -> tuple[date, date] | None:
        """Return Monday and Sunday of the week, None for the undated."""
        if self.name == UNDATED:
            return None
        return monday(self.name), monday(self.name) + timedelta(days=6)

    def recent(self, claims: pd.DataFrame) -> pd.DataFrame:
        """Leave out the claims about events that ended more than four weeks before the week."""
        if not self.days:
            return claims
        first = datetime.combine(self.days[0] - timedelta(days=28), time())
        return claims[~(claims["event_end"] < first)]

    def standing(self, claims: pd.DataFrame) -> pd.DataFrame:
        """Leave out what is linked as a repeat of another of the claims, or as replaced by one of them."""
        if self.links is None:
            return claims
        ids = claims["claim_id"]
        within = self.links[self.links["from_claim"].isin(ids) & self.links["to_claim"].isin(ids)]
        repeats = within.loc[within["kind"] == "repeats", "from_claim"]
        replaced = within.loc[within["kind"] == "supersedes", "to_claim"]
        return claims[~(ids.isin(repeats) | ids.isin(replaced))]

    @property
    def period(self) -> str:
        """Name the week with its days and time zone."""
        return f"{self.name} ({words.span(*self.days)}, UTC)" if self.days else "articles without a date"

    @property
    def short(self) -> str:
        """Name the week as titles do."""
        return self.name if self.days else "articles without a date"


def pick(
    claims: pd.DataFrame,
    week: str,
    history: pd.DataFrame | None = None,
    articles: pd.DataFrame | None = None,
    links: pd.DataFrame | None = None,
) -> Week:
    """Take the claims reported in the week, and of all that are given those reported up to its end."""
    import pandas as pd

    given = [frame[COLUMNS] for frame in (claims, history) if frame is not None and len(frame)]
    known = pd.concat(given, ignore_index=True) if given else claims[COLUMNS]
    known = known.drop_duplicates("claim_id").sort_values(ORDER, ignore_index=True)
    names = weeks(known["report_date"])
    past = names == week if week == UNDATED else (names <= week) & (names != UNDATED)
    return Week(week, known[names == week].reset_index(drop=True), known[past].reset_index(drop=True), articles, links)


def weeks(days: pd.Series) -> pd.Series:
    """Name the ISO week of each day."""
    import pandas as pd

    names = {day: week_of(None if day is pd.NaT else day.date()) for day in days.unique()}
    return days.map(names).astype("str") if len(days) else days.astype("str")


def monday(week: str) -> date:
    """Give the first day of a week.

    >>> monday("2025-W30")
    datetime.date(2025, 7, 21)
    """
    return datetime.strptime(f"{week}-1", "%G-W%V-%u").date()


def generated(claims: pd.DataFrame) -> str | None:
    """Date a chart: by SOURCE_DATE_EPOCH, else by the latest report in it; None where none has a date."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        return words.day(datetime.fromtimestamp(int(epoch), UTC))
    dated = claims["report_date"].dropna()
    return words.day(dated.max()) if len(dated) else None
