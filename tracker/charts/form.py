"""The one face of a chart form, and what every chart says about itself: where it is from, or that it is empty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.charts import style, words
from tracker.charts.sheet import Sheet
from tracker.charts.week import Week, generated
from tracker.model import UNATTRIBUTED

if TYPE_CHECKING:
    import pandas as pd

VAGUE = "Vague words as lower bounds: several 3, dozens 24, hundreds 200, thousands 2,000."


@dataclass(frozen=True, slots=True)
class Form:
    """A chart form: which claims it is about, the tidy table of what is drawn, and the drawing."""

    name: str
    nothing: str
    select: Callable[[Week], pd.DataFrame]
    data: Callable[[Week], pd.DataFrame]
    draw: Callable[[pd.DataFrame, Week], Sheet]

    def sheet(self, week: Week) -> Sheet:
        """Draw the form for a week; with nothing to draw it says so."""
        claims = self.select(week)
        tidy = self.data(week)
        made = self._empty(week) if tidy.empty else self.draw(tidy, week)
        _source(made, claims if len(tidy) else week.claims, week)
        return made

    def _empty(self, week: Week) -> Sheet:
        title = f"No claims reported in {week.short}" if week.claims.empty else f"{self.nothing} in {week.short}"
        made = Sheet(title)
        made.head("Nothing to draw: no claim of this kind was found in the articles read. This is not a zero.")
        made.alt.append("The chart is empty: no claim of this kind was found in the articles read; this is not a zero.")
        return made


def _source(sheet: Sheet, claims: pd.DataFrame, week: Week) -> None:
    """Write who claimed, who carried it, how much of it, when, by which rule and which version."""
    from tracker import __version__

    when = generated(week.history)
    version = f"claims-tracker {__version__}."
    made = f"Generated {when}, {version}" if when else version
    lines = [f"{_origin(claims)} {VAGUE}" if len(claims) else f"Period: {week.period}.", made]
    sheet.depth += 0.08
    for text in lines:
        sheet.write(text, 8.5, style.SOFT)
    sheet.alt += lines


def _origin(claims: pd.DataFrame) -> str:
    by_claims = claims["claimant"].value_counts()
    named = [name for name in by_claims.index if name != UNATTRIBUTED]
    names = sorted(named, key=lambda name: (-by_claims[name], name))
    said = f"Claimed by {words.listed(names, 3)}" if names else "No claimant named"
    outlets = words.distinct(claims["publisher"].sort_values())
    carried = f"carried by {words.listed(outlets, 3)}" if outlets else "outlets unknown"
    size = f"{words.counted(len(claims), 'claim')} in {words.counted(claims['article_id'].nunique(), 'article')}"
    dated = claims["report_date"].dropna()
    when = f", reported {words.span(dated.min(), dated.max())} (UTC)" if len(dated) else " without a date"
    return f"{said}; {carried}; {size}{when}."
