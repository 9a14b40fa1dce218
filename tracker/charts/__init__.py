"""The charts of a week: eight forms, each as PNG, SVG and text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from tracker.charts.form import Form

__all__ = ["draw_week", "forms"]


def forms() -> tuple[Form, ...]:
    """List the chart forms in the order in which a report shows them."""
    from tracker.charts import breakdown, calendar, claimants, coverage, cumulative, harm, outcome, revisions

    one_each = (claimants.FORM, harm.SIDES, harm.COUNTRIES, breakdown.FORM, outcome.FORM, cumulative.FORM)
    return (*one_each, revisions.FORM, calendar.FORM, coverage.FORM)


def draw_week(
    claims: pd.DataFrame,
    week: str,
    folder: str | Path,
    *,
    history: pd.DataFrame | None = None,
    articles: pd.DataFrame | None = None,
    links: pd.DataFrame | None = None,
) -> list[Path]:
    """Draw every chart form of a week into `folder`, and return the paths written.

    `claims` may hold other weeks too: those before the week serve as history, as does `history`. `articles`, with
    article_id and report_date, adds what was read without giving a claim. By `links`, those of `tracker.links`, repeats
    and replaced figures are not counted. A form without claims is drawn as a chart that says so. The same claims give
    the same bytes.
    """
    from tracker.charts.week import pick

    known = pick(claims, week, history, articles, links)
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    return [path for form in forms() for path in form.sheet(known).save(target, form.name)]
