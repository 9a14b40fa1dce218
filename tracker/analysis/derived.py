"""Everything that is computed from a claims table, computed once for all the weeks that are written from it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd


FACTS = ("event_id", "reason", "week", "week_basis")


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
    from tracker.analysis.summary import figures, summary
    from tracker.links import links as link

    claims = claims.reset_index(drop=True)
    links = link(claims, texts, overrides)
    told = tell(claims, links)
    return conclude(told, links, summary(told, links, figures(told), sensitivity=sensitivity))


def conclude(
    told: pd.DataFrame, links: pd.DataFrame, sums: pd.DataFrame, weeks: Collection[str] | None = None
) -> Derived:
    """Gather what follows from claims told as by `tell`: events and running totals of some weeks, or of all."""
    from tracker.analysis.cumulative import cumulative
    from tracker.analysis.events import events

    here = told if weeks is None else told[told["week"].isin(list(weeks))]
    return Derived(
        claims=told.drop(columns=[name for name in FACTS if name in told]),
        links=links,
        event_ids=told["event_id"],
        reasons=told["reason"],
        events=events(here),
        summary=sums,
        cumulative=cumulative(told, weeks),
    )


def tell(claims: pd.DataFrame, links: pd.DataFrame) -> pd.DataFrame:
    """Add to each claim its event, why it is left out of sums, its week and what the week rests on."""
    from tracker.analysis.events import event_ids
    from tracker.analysis.summary import left_out
    from tracker.storage.weeks import weeks

    ids = event_ids(claims, links)
    week, basis = weeks(claims, ids)
    return claims.assign(event_id=ids, reason=left_out(claims, links), week=week, week_basis=basis)
