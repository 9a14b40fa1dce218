"""Weapons launched by outcome: what was shot down stands on the baseline, the rate has a panel of its own."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from tracker.charts import fit, marks, style, words
from tracker.charts.amounts import Amount, Entry, amount, event_day, gather, rows, text
from tracker.charts.form import Form
from tracker.charts.marks import Mark
from tracker.charts.panel import Panel, Scale, round_ticks
from tracker.charts.rates import intercept_rate
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look
from tracker.charts.week import Week

if TYPE_CHECKING:
    import pandas as pd

WEAPONS = ("drone", "missile", "drone_or_missile", "rocket", "shell", "bomb", "weapon")
MEASURES = ("launched", "intercepted", "struck")
COLUMNS = [
    *("day", "claimant", "counted", "actor"),
    *(f"{measure}_{end}" for measure in MEASURES for end in ("low", "high")),
    *("rate_low", "rate_high", "why"),
]
LOOKS = {"intercepted": Look(style.BLUE), "struck": Look(style.RED, hatch="////"), "unknown": style.UNKNOWN}
SAID = {"intercepted": "shot down or suppressed", "struck": "hit", "unknown": "no outcome claimed"}
MOST = 16
RATE = 1.35
WIDE = style.INNER - RATE - 0.25
NAME, BAR, FIGURES, PAD = 0.2, 0.19, 0.19, 0.12


class Group(NamedTuple):
    """What one bar is about."""

    day: Any
    claimant: str
    counted: str
    actor: str | None


def select(week: Week) -> pd.DataFrame:
    """Take the claims of weapons launched, intercepted or striking in a single event, those of one kind as a part
    of mixed ones too; a part of the same kind is in its total.
    """
    claims = week.recent(week.claims)
    asked = claims["measure"].isin(MEASURES) & claims["counted"].isin(WEAPONS)
    single = claims[asked & (claims["stance"] == "asserts") & (claims["scope"] == "event")]
    total = single["part_of"].map(claims.drop_duplicates("claim_id").set_index("claim_id")["counted"].astype("str"))
    return single[single["part_of"].isna() | (total.notna() & (total != single["counted"].astype("str")))]


def data(week: Week) -> pd.DataFrame:
    """Build one row a day, claimant, kind of weapon and launching side: bounds of launched, intercepted, struck, rate.

    An amount not claimed is NaN. The rate is NaN where launched is not claimed on its own; `why` says so.
    """
    import pandas as pd

    claims = select(week)
    groups: dict[Group, dict[str, list[Any]]] = defaultdict(lambda: {measure: [] for measure in MEASURES})
    for row in rows(claims.assign(day=event_day(claims))):
        groups[_group(row)][row.measure].append(row)
    groups = _with_actor(groups)
    found = [(*group, *_row(told)) for group, told in groups.items() if told["launched"] or told["intercepted"]]
    frame = pd.DataFrame(found, columns=COLUMNS).astype({"day": "datetime64[s]"})
    numbers = {name: float for name in COLUMNS if name.endswith(("_low", "_high"))}
    by, rising = ["counted", "day", "size", "claimant"], [True, False, False, True]
    size = frame[["launched_low", "intercepted_low"]].max(axis=1)
    return frame.astype(numbers).assign(size=size).sort_values(by, ascending=rising)[COLUMNS].reset_index(drop=True)


def _group(row: Any) -> Group:
    side = text(row.party) if row.measure == "intercepted" else text(row.actor) or text(row.party)
    return Group(None if row.day != row.day else row.day, row.claimant, str(row.counted), side)


def _with_actor(groups: dict[Group, dict[str, list[Any]]]) -> dict[Group, dict[str, list[Any]]]:
    """Let claims that name no launching side join those that name the only one."""
    known = defaultdict(set)
    for group in groups:
        known[group[:3]].add(group.actor)
    joined: dict[Group, dict[str, list[Any]]] = defaultdict(lambda: {measure: [] for measure in MEASURES})
    for group, told in groups.items():
        named = known[group[:3]] - {None}
        home = group._replace(actor=next(iter(named))) if group.actor is None and len(named) == 1 else group
        for measure, given in told.items():
            joined[home][measure] += given
    return joined


def _row(told: dict[str, list[Any]]) -> tuple[Any, ...]:
    amounts = {measure: _total(given) for measure, given in told.items()}
    rate, why = intercept_rate(amounts, told)
    ends = [end for own in (*amounts.values(), rate) for end in ((own.low, own.high) if own else (math.nan, math.nan))]
    return (*ends, why)


def _total(given: list[Any]) -> Amount | None:
    if not given:
        return None
    entries = [
        Entry(None, text(row.place), (str(row.report_date), row.article_id), amount(row), row.claim_id) for row in given
    ]
    return gather(entries)[None][0]


def draw(tidy: pd.DataFrame, week: Week) -> Sheet:
    """Draw a bar a row, weapon by weapon, and its rate beside it."""
    sheet = Sheet(f"Claimed launches, by outcome, {week.short}")
    sheet.head(
        "Single days or nights, as each claimant gives them; nothing is added up over days or claimants. A rate only "
        "where launched is claimed apart from what was shot down."
    )
    kinds = tidy["counted"].nunique()
    drawn = tidy.groupby("counted", sort=False).head(max(3, MOST // kinds))
    _key(sheet, drawn)
    for counted in dict.fromkeys(drawn["counted"]):
        _panel(sheet, counted, rows(drawn[drawn["counted"] == counted]))
    if len(tidy) > len(drawn):
        sheet.write(f"{len(tidy) - len(drawn)} more rows are in claims.csv.", colour=style.SOFT)
    sheet.alt += [_spoken(row) for row in rows(tidy)]
    return sheet


def _key(sheet: Sheet, drawn: pd.DataFrame) -> None:
    panel = sheet.panel(0.24)
    panel.across = Scale(0, style.INNER)
    left = 0.0
    used = {name for row in rows(drawn) for name, _, _ in _segments(row)}
    for name, look in LOOKS.items():
        if name in used:
            panel.box(left, left + 0.24, 0.054, 0.186, style.fill(look))
            panel.write(left + 0.3, 0.12, SAID[name])
            left += 0.52 + fit.width(SAID[name], style.SMALL)


def _panel(sheet: Sheet, counted: str, given: list[Any]) -> None:
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


def _segments(row: Any) -> list[tuple[str, float, float]]:
    """Lay the outcomes end to end from the baseline: name, begin, size; what is left of launched is unknown."""
    down, hit, out = (_size(row, measure) or 0 for measure in ("intercepted", "struck", "launched"))
    parts = [("intercepted", 0, down), ("struck", down, hit), ("unknown", down + hit, max(0, out - down - hit))]
    return [part for part in parts if part[2]]


def _size(row: Any, measure: str) -> float | None:
    low, high = getattr(row, f"{measure}_low"), getattr(row, f"{measure}_high")
    return None if low != low else Amount(low, high).size


def _draw_row(bars: Panel, rates: Panel, top: float, row: Any) -> None:
    bars.write(0, top + NAME / 2, fit.shorten(_heading(row), style.SMALL, style.INNER - 0.05))
    for name, begin, size in _segments(row):
        bars.box(begin, begin + size, top + NAME, top + NAME + BAR, style.fill(LOOKS[name]))
    figures = fit.shorten(_figures(row, words.bounded), style.SMALL, style.INNER - 0.05)
    bars.write(0, top + NAME + BAR + FIGURES / 2 + 0.02, figures, colour=style.SOFT)
    if row.rate_low == row.rate_low:
        low, high = 100 * row.rate_low, 100 * row.rate_high
        _draw_rate(rates, top + NAME + BAR / 2, low, high)
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


def _heading(row: Any) -> str:
    day = "day not stated" if row.day != row.day else words.day(row.day, year=False)
    return f"{day} · {words.name(row.claimant)}{f' · launched by {row.actor}' if row.actor else ''}"


def _figures(row: Any, write: Any) -> str:
    """Write the figures of a row: launched, what became of them, and why there is no rate."""
    said = []
    for measure, verb in (("launched", "launched"), ("intercepted", "shot down"), ("struck", "hit")):
        low, high = getattr(row, f"{measure}_low"), getattr(row, f"{measure}_high")
        if low == low:
            said.append(f"{write(low, high, words.qualifier(low, high, False))} {verb}")
    return ", ".join(said) + (f"; {row.why}" if row.why else "")


def _spoken(row: Any) -> str:
    rate = ""
    if row.rate_low == row.rate_low:
        low, high = 100 * row.rate_low, 100 * row.rate_high
        rate = f"; intercept rate {low:.0f}%" if low == high else f"; intercept rate between {low:.0f}% and {high:.0f}%"
    return f"{words.sentence(words.things(row.counted))}, {_heading(row)}: {_figures(row, words.spoken)}{rate}."


FORM = Form("launched-by-outcome", "No weapons launched or intercepted in a single event claimed", select, data, draw)
