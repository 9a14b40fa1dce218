"""The one face of a chart form, and what every chart says about itself: where it is from, or that it is empty."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tracker.charts import style, words
from tracker.charts.sheet import Sheet
from tracker.charts.week import Week, generated
from tracker.model import UNATTRIBUTED, Claim

VAGUE = "Vague words as lower bounds: several 3, dozens 24, hundreds 200, thousands 2,000."


@dataclass(frozen=True, slots=True)
class Form:
    """A chart form: which claims it is about, the rows of what is drawn, and the drawing."""

    name: str
    nothing: str
    select: Callable[[Week], list[Claim]]
    data: Callable[[Week], Sequence[Any]]
    draw: Callable[[Any, Week], Sheet]

    def sheet(self, week: Week) -> Sheet:
        """Draw the form for a week; with nothing to draw it says so."""
        drawn = self.data(week)
        made = self.draw(drawn, week) if drawn else self._empty(week)
        _source(made, self.select(week) if drawn else week.claims, week)
        return made

    def _empty(self, week: Week) -> Sheet:
        title = f"No claims reported in {week.short}" if not week.claims else f"{self.nothing} in {week.short}"
        made = Sheet(title)
        made.head("Nothing to draw: no claim of this kind was found in the articles read. This is not a zero.")
        made.alt.append("The chart is empty: no claim of this kind was found in the articles read; this is not a zero.")
        return made


def _source(sheet: Sheet, claims: list[Claim], week: Week) -> None:
    """Write who claimed, who carried it, how much of it, when, by which rule and which version."""
    from tracker import __version__

    when = generated(week.history)
    version = f"claims-tracker {__version__}."
    made = f"Generated {when}, {version}" if when else version
    lines = [f"{_origin(claims)} {VAGUE}" if claims else f"Period: {week.period}.", made]
    sheet.depth += 0.08
    for text in lines:
        sheet.write(text, 8.5, style.SOFT)
    sheet.alt += lines


def _origin(claims: list[Claim]) -> str:
    by_claims = Counter(claim.claimant for claim in claims if claim.claimant != UNATTRIBUTED)
    names = sorted(by_claims, key=lambda name: (-by_claims[name], name))
    said = f"Claimed by {words.listed(names, 3)}" if names else "No claimant named"
    outlets = sorted({claim.publisher for claim in claims if claim.publisher})
    carried = f"carried by {words.listed(outlets, 3)}" if outlets else "outlets unknown"
    articles = len({claim.article_id for claim in claims})
    size = f"{words.counted(len(claims), 'claim')} in {words.counted(articles, 'article')}"
    dated = [claim.report_date for claim in claims if claim.report_date]
    when = f", reported {words.span(min(dated), max(dated))} (UTC)" if dated else " without a date"
    return f"{said}; {carried}; {size}{when}."
