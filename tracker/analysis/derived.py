"""Everything that is computed from a claims table, computed once for all the weeks that are written from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True, frozen=True)
class Derived:
    """A claims table and what follows from it; `event_ids` and `reasons` have the claims' index."""

    claims: pd.DataFrame
    links: pd.DataFrame
    event_ids: pd.Series
    reasons: pd.Series
    events: pd.DataFrame
    summary: pd.DataFrame
    cumulative: pd.DataFrame


def derive(
    claims: pd.DataFrame,
    texts: Mapping[str, str] | None = None,
    overrides: Iterable[Mapping[str, Any]] = (),
    *,
    sensitivity: bool = False,
) -> Derived:
    """Link the claims, group them into events and sum them up; the arguments are those of `links` and `summary`."""
    from tracker.analysis.cumulative import cumulative
    from tracker.analysis.events import events
    from tracker.analysis.summary import figures, summary
    from tracker.links import links as link

    claims = claims.reset_index(drop=True)
    links = link(claims, texts, overrides)
    told = tell(claims, links)
    each = figures(told)
    return Derived(
        claims=claims,
        links=links,
        event_ids=told["event_id"],
        reasons=told["reason"],
        events=events(told),
        summary=summary(told, links, each, sensitivity=sensitivity),
        cumulative=cumulative(told, each),
    )


def tell(claims: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """Add to each claim its event, why it is left out of sums, its week and what the week rests on."""
    from tracker.analysis.events import event_ids
    from tracker.analysis.summary import left_out
    from tracker.storage.weeks import weeks

    ids = event_ids(claims, links)
    week, basis = weeks(claims, ids)
    return claims.assign(event_id=ids, reason=left_out(claims, links), week=week, week_basis=basis)
