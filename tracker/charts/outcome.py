"""Weapons launched by outcome: what was shot down stands on the baseline, the rate has a panel of its own."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from tracker.charts import fit, marks, salvos, style, words
from tracker.charts.amounts import Amount, entry, gather, is_single
from tracker.charts.form import Form
from tracker.charts.marks import Mark
from tracker.charts.panel import Panel, Scale, round_ticks
from tracker.charts.rates import intercept_rate
from tracker.charts.salvos import MEASURES, Salvo, Told
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look
from tracker.charts.week import Week
from tracker.model import Claim

WEAPONS = ("drone", "missile", "drone_or_missile", "rocket", "shell", "bomb", "weapon")
LOOKS = {"intercepted": Look(style.BLUE), "struck": Look(style.RED, hatch="////"), "unknown": style.UNKNOWN}
SAID = {"intercepted": "shot down or suppressed", "struck": "hit", "unknown": "no outcome claimed"}
MOST = 16
RATE = 1.35
WIDE = style.INNER - RATE - 0.25
NAME, BAR, FIGURES, PAD = 0.2, 0.19, 0.19, 0.12


class Outcome(NamedTuple):
    """A salvo with the bounds of launched, intercepted, struck and the rate, None where not claimed; `why` no rate."""

    day: date | None
    claimant: str
    counted: str
    actor: str | None
    launched_low: float | None
    launched_high: float | None
    intercepted_low: float | None
    intercepted_high: float | None
    struck_low: float | None
    struck_high: float | None
    rate_low: float | None
    rate_high: float | None
    why: str

    def amount(self, measure: str) -> Amount | None:
        """Return the bounds of a measure or of the rate."""
        low, high = getattr(self, f"{measure}_low"), getattr(self, f"{measure}_high")
        return None if low is None else Amount(low, high)

    def size(self, measure: str) -> float:
        """Return the figure that stands for a measure, 0 where it is not claimed."""
        own = self.amount(measure)
        return own.size if own else 0


def select(week: Week) -> list[Claim]:
    """Take the claims of weapons launched, intercepted or striking in a single event, those of one kind as a part
    of mixed ones too; a part of the same kind is in its total.
    """
    claims = week.recent(week.claims)
    counted = {claim.claim_id: claim.counted for claim in claims}
    asked = [claim for claim in claims if claim.measure in MEASURES and claim.counted in WEAPONS and is_single(claim)]
    return [
        claim for claim in asked if claim.part_of is None or counted.get(claim.part_of, claim.counted) != claim.counted
    ]


def data(week: Week) -> list[Outcome]:
    """Gather what is claimed by day, claimant, kind of weapon and launching side.

    The rate is not given where launched is not claimed on its own; `why` says so.
    """
    told = salvos.gather(select(week))
    found = [_outcome(salvo, own) for salvo, own in told.items() if own["launched"] or own["intercepted"]]
    return sorted(found, key=_order)


def _order(row: Outcome) -> tuple[object, ...]:
    size = max(row.launched_low or 0, row.intercepted_low or 0)
    return row.counted, -row.day.toordinal() if row.day else 1, -size, row.claimant


def _outcome(salvo: Salvo, told: Told) -> Outcome:
    amounts = {measure: _total(given) for measure, given in told.items()}
    rate, why = intercept_rate(amounts, told)
    ends = [end for own in (*amounts.values(), rate) for end in ((own.low, own.high) if own else (None, None))]
    return Outcome._make((*salvo, *ends, why))


def _total(given: list[Claim]) -> Amount | None:
    return gather(entry(claim, None, claim.place) for claim in given)[None][0] if given else None


def draw(told: list[Outcome], week: Week) -> Sheet:
    """Draw a bar a row, weapon by weapon, and its rate beside it."""
    sheet = Sheet(f"Claimed launches, by outcome, {week.short}")
    sheet.head(
        "Single days or nights, as each claimant gives them; nothing is added up over days or claimants. A rate only "
        "where launched is claimed apart from what was shot down."
    )
    kinds = words.distinct(row.counted for row in told)
    drawn = {kind: [row for row in told if row.counted == kind][: max(3, MOST // len(kinds))] for kind in kinds}
    _key(sheet, [row for own in drawn.values() for row in own])
    for counted, own in drawn.items():
        _panel(sheet, counted, own)
    more = len(told) - sum(len(own) for own in drawn.values())
    if more:
        sheet.write(f"{more} more rows are in claims.csv.", colour=style.SOFT)
    sheet.alt += [_spoken(row) for row in told]
    return sheet


def _key(sheet: Sheet, drawn: list[Outcome]) -> None:
    panel = sheet.panel(0.24)
    panel.across = Scale(0, style.INNER)
    left = 0.0
    used = {name for row in drawn for name, _, _ in _segments(row)}
    for name, look in LOOKS.items():
        if name in used:
            panel.box(left, left + 0.24, 0.054, 0.186, style.fill(look))
            panel.write(left + 0.3, 0.12, SAID[name])
            left += 0.52 + fit.width(SAID[name], style.SMALL)


def _panel(sheet: Sheet, counted: str, given: list[Outcome]) -> None:
    sheet.depth += 0.06
    sheet.write(words.sentence(words.things(counted)), style.HEAD, bold=True)
    step = NAME + BAR + FIGURES + PAD
    height = len(given) * step
    bars, rates = sheet.row(0, WIDE), sheet.row(WIDE + 0.25, RATE)
    top = max([1.0, *(sum(size for _, _, size in _segments(row)) for row in given)])
    bars.across, rates.across = Scale(0, top), Scale(-4, 104)
    bars.ticks = [(tick, words.number(tick)) for tick in round_ticks(top, 5)]
    rates.ticks = [(share, f"{share}%") for share in (0, 50, 100)]
    rates.write(RATE, -4 / 72, "shot down of launched", colour=style.SOFT, align="right", stand="above")
    for index, row in enumerate(given):
        _draw_row(bars, rates, index * step, row)
    bars.close(height)
    rates.close(height)
    sheet.depth += height + 0.3


def _segments(row: Outcome) -> list[tuple[str, float, float]]:
    """Lay the outcomes end to end from the baseline: name, begin, size; what is left of launched is unknown."""
    down, hit, out = (row.size(measure) for measure in ("intercepted", "struck", "launched"))
    parts = [("intercepted", 0, down), ("struck", down, hit), ("unknown", down + hit, max(0, out - down - hit))]
    return [part for part in parts if part[2]]


def _draw_row(bars: Panel, rates: Panel, top: float, row: Outcome) -> None:
    bars.write(0, top + NAME / 2, fit.shorten(_heading(row), style.SMALL, style.INNER - 0.05))
    for name, begin, size in _segments(row):
        bars.box(begin, begin + size, top + NAME, top + NAME + BAR, style.fill(LOOKS[name]))
    figures = fit.shorten(_figures(row, words.bounded), style.SMALL, style.INNER - 0.05)
    bars.write(0, top + NAME + BAR + FIGURES / 2 + 0.02, figures, colour=style.SOFT)
    rate = row.amount("rate")
    if rate:
        _draw_rate(rates, top + NAME + BAR / 2, 100 * rate.low, 100 * rate.high)
    else:
        rates.write(0.05, top + NAME + BAR / 2, "no rate", colour=style.SOFT)


def _draw_rate(panel: Panel, y: float, low: float, high: float) -> None:
    kind = "exact" if low == high else "at_least" if high == 100 else "up_to" if low == 0 else "range"
    mark = Mark(low, math.inf if kind == "at_least" else high, kind, LOOKS["intercepted"])
    marks.draw(panel, y, mark)
    right = mark.at < 50
    offset = 22 if kind == "at_least" and right else -22 if kind == "up_to" and not right else 8 if right else -8
    at = mark.low if kind == "range" and not right else mark.at
    panel.label(at, y, offset, f"{mark.label}%", align="left" if right else "right")


def _heading(row: Outcome) -> str:
    day = words.day(row.day, year=False) if row.day else "day not stated"
    return f"{day} · {words.name(row.claimant)}{f' · launched by {row.actor}' if row.actor else ''}"


def _figures(row: Outcome, write: Callable[[float, float, str], str]) -> str:
    """Write the figures of a row: launched, what became of them, and why there is no rate."""
    said = []
    for measure, verb in (("launched", "launched"), ("intercepted", "shot down"), ("struck", "hit")):
        own = row.amount(measure)
        if own:
            said.append(f"{write(own.low, own.high, words.qualifier(own.low, own.high, False))} {verb}")
    return ", ".join(said) + (f"; {row.why}" if row.why else "")


def _spoken(row: Outcome) -> str:
    rate, share = "", row.amount("rate")
    if share:
        low, high = 100 * share.low, 100 * share.high
        rate = f"; intercept rate {low:.0f}%" if low == high else f"; intercept rate between {low:.0f}% and {high:.0f}%"
    return f"{words.sentence(words.things(row.counted))}, {_heading(row)}: {_figures(row, words.spoken)}{rate}."


FORM = Form("launched-by-outcome", "No weapons launched or intercepted in a single event claimed", select, data, draw)
