"""What a chart may draw from: the claims of a week, those of the weeks before, and the articles that were read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from tracker.charts import words
from tracker.model import Claim
from tracker.storage.weeks import UNDATED, week_names, week_of

if TYPE_CHECKING:
    import pandas as pd

Link = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Week:
    """A week's claims; `history` adds those reported before. `read` gives the week of each article that was read, and
    `links` two claims and how the first is linked to the second; both are None where not known.
    """

    name: str
    claims: list[Claim]
    history: list[Claim]
    read: dict[str, str] | None = None
    links: list[Link] | None = None

    @property
    def days(self) -> tuple[date, date] | None:
        """Return Monday and Sunday of the week, None for the undated."""
        return days(self.name)

    def recent(self, claims: Iterable[Claim]) -> list[Claim]:
        """Leave out the claims about events that ended more than four weeks before the week."""
        if not self.days:
            return list(claims)
        first = self.days[0] - timedelta(days=28)
        return [claim for claim in claims if claim.event_end is None or claim.event_end >= first]

    def standing(self, claims: list[Claim]) -> list[Claim]:
        """Leave out what is linked as a repeat of another of the claims, or as replaced by one of them."""
        ids = {claim.claim_id for claim in claims}
        within = [link for link in self.links or () if link[0] in ids and link[1] in ids]
        fallen = {source for source, _, kind in within if kind == "repeats"}
        fallen |= {target for _, target, kind in within if kind == "supersedes"}
        return [claim for claim in claims if claim.claim_id not in fallen]

    @property
    def period(self) -> str:
        """Name the week with its days and time zone."""
        return period(self.name)

    @property
    def short(self) -> str:
        """Name the week as titles do."""
        return self.name if self.days else "articles without a date"


def days(week: str) -> tuple[date, date] | None:
    """Give Monday and Sunday of a week, None for the undated."""
    return None if week == UNDATED else (monday(week), monday(week) + timedelta(days=6))


def period(week: str) -> str:
    """Name a week with its days and time zone.

    >>> period("2025-W30")
    '2025-W30 (21–27 Jul 2025, UTC)'
    """
    span = days(week)
    return f"{week} ({words.span(*span)}, UTC)" if span else "articles without a date"


def pick(
    claims: pd.DataFrame,
    week: str,
    history: pd.DataFrame | None = None,
    articles: pd.DataFrame | None = None,
    links: pd.DataFrame | None = None,
) -> Week:
    """Take the claims reported in the week, and of all that are given those reported up to its end."""
    from tracker.table.frame import to_claims

    frames = [claims] if history is None else [claims, history[~history["claim_id"].isin(claims["claim_id"])]]
    given = [claim for frame in frames for claim in to_claims(_up_to(week, frame))]
    past = sorted({claim.claim_id: claim for claim in reversed(given)}.values(), key=_order)
    own = [claim for claim in past if week_of(claim.report_date) == week]
    return Week(
        week, own, past, None if articles is None else _read(articles), None if links is None else _links(links)
    )


def _up_to(week: str, claims: pd.DataFrame) -> pd.DataFrame:
    """Take what was reported up to the end of a week; for the undated, what has no date."""
    if week == UNDATED:
        return claims[claims["report_date"].isna()]
    return claims[claims["report_date"] <= str(monday(week) + timedelta(days=6))]


def _order(claim: Claim) -> tuple[object, ...]:
    return claim.report_date or date.max, claim.article_id, claim.quote_start, claim.measure, claim.claim_id


def _read(articles: pd.DataFrame) -> dict[str, str]:
    weeks = week_names(articles["report_date"])
    return dict(zip(articles["article_id"].tolist(), weeks.tolist(), strict=True))


def _links(links: pd.DataFrame) -> list[Link]:
    return list(zip(*(links[name].tolist() for name in ("from_claim", "to_claim", "kind")), strict=True))


def monday(week: str) -> date:
    """Give the first day of a week.

    >>> monday("2025-W30")
    datetime.date(2025, 7, 21)
    """
    return datetime.strptime(f"{week}-1", "%G-W%V-%u").date()


def generated(claims: Iterable[Claim]) -> str | None:
    """Date a chart: by SOURCE_DATE_EPOCH, else by the latest report in it; None where none has a date."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        return words.day(datetime.fromtimestamp(int(epoch), UTC))
    dated = [claim.report_date for claim in claims if claim.report_date]
    return words.day(max(dated)) if dated else None
