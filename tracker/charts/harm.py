"""Killed and injured by claimed side and by country of harm: small multiples on shared axes, a line a claimant."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from tracker.charts import fit, marks, style, words
from tracker.charts.amounts import NOTHING as ZERO
from tracker.charts.amounts import RULE, Amount, countable, once
from tracker.charts.form import Form
from tracker.charts.marks import Mark
from tracker.charts.panel import Panel
from tracker.charts.sheet import Sheet
from tracker.charts.week import Week
from tracker.model import Claim

MEASURES = ("killed", "injured")
GROUPS, LINES = 8, 24
GUTTER = 0.2
WIDE = (style.INNER - GUTTER) / 2
HEAD, NAME, LINE, PAD = 0.27, 0.18, 0.22, 0.1
UNSTATED = {"party": "Side not stated", "country": "Country not stated"}
BY = {"party": "side", "country": "country of harm"}


class Sum(NamedTuple):
    """What the incidents of a claimant in a group add up to, `high` infinite if open."""

    group: str
    claimant: str
    measure: str
    low: float
    high: float
    about: bool
    incidents: int

    @property
    def size(self) -> float:
        """Return the figure that stands for it."""
        return Amount(self.low, self.high).size


def select(week: Week) -> list[Claim]:
    """Take the countable claims of killed and injured people."""
    claims = week.recent(countable(week.standing(week.claims)))
    return [claim for claim in claims if claim.measure in MEASURES]


def data(week: Week, by: str) -> list[Sum]:
    """Add up the incidents of each group, claimant and measure."""
    sums: dict[tuple[str, str, str], list[Amount]] = {}
    for row in once(select(week)):
        group = (row.party if by == "party" else row.country) or UNSTATED[by]
        sums.setdefault((group, row.claimant, row.measure), []).append(row.amount)
    totals = {key: sum(own, ZERO) for key, own in sums.items()}
    made = [Sum(*key, total.low, total.high, total.about, len(sums[key])) for key, total in totals.items()]
    return _ordered(made, UNSTATED[by])


def _ordered(given: list[Sum], last: str) -> list[Sum]:
    """Put the group with the highest figure first and the unstated last; so too the claimants in each."""
    top: dict[tuple[str, ...], float] = {}
    for row in given:
        for key in ((row.group,), (row.group, row.claimant)):
            top[key] = max(row.size, top.get(key, 0))
    given = sorted(given, key=lambda row: row.measure, reverse=True)
    keys = {row: (row.group == last, -top[row.group,], row.group, -top[row.group, row.claimant]) for row in given}
    return sorted(given, key=lambda row: (*keys[row], row.claimant))


class Band(NamedTuple):
    """One group as it is drawn: its claimants with their marks, killed and injured, and how many more there are."""

    name: str
    lines: list[tuple[str, list[Mark | None]]]
    rest: int


def draw(sums: list[Sum], week: Week, by: str) -> Sheet:
    """Draw a band a group, in it a line a claimant, with killed left and injured right."""
    sheet = Sheet(f"Claimed killed and injured, by {BY[by]}, {week.short}")
    sheet.head(f"Single events added up for each claimant; claimants are never added to each other. {RULE}")
    groups = {row.group: words.country(row.group) if by == "country" else row.group for row in sums}
    shown = list(groups)[:GROUPS]
    most = max(4, LINES // len(shown))
    bands = [_band(groups[group], _of(sums, group), most) for group in shown]
    marks.key(sheet, [mark for band in bands for _, pair in band.lines for mark in pair if mark], style.MEASURES)
    _columns(sheet, bands)
    if len(groups) > GROUPS:
        sheet.write(f"Not shown: {words.listed(list(groups.values())[GROUPS:])}.", colour=style.SOFT)
    sheet.alt += [f"{name}. {_told(_of(sums, group))}" for group, name in groups.items()]
    return sheet


def _of(sums: list[Sum], group: str) -> list[Sum]:
    return [row for row in sums if row.group == group]


def _band(name: str, told: list[Sum], most: int) -> Band:
    made = {(row.claimant, row.measure): _mark(row) for row in told}
    names = words.distinct(row.claimant for row in told)
    lines = [(who, [made.get((who, measure)) for measure in MEASURES]) for who in names[:most]]
    return Band(name, lines, len(names) - len(lines))


def _mark(row: Sum) -> Mark:
    kind = words.qualifier(row.low, row.high, row.about)
    return Mark(row.low, row.high, kind, style.MEASURES[row.measure])


def _columns(sheet: Sheet, bands: list[Band]) -> None:
    """Draw both columns at once, on one scale."""
    panels = [sheet.row(left, WIDE) for left in (0, WIDE + GUTTER)]
    ends = [end for band in bands for _, pair in band.lines for mark in pair if mark for end in mark.ends]
    for column in panels:
        wide = column.fit_scale(ends)
    depth = 0.0
    for band in bands:
        depth = _draw_band(panels, depth, band)
    for column in panels:
        column.close(depth)
    sheet.depth += depth + 0.3
    scale = " The scale is logarithmic." if wide else ""
    sheet.write(f"A column without a mark: not claimed, which is not zero.{scale}", colour=style.SOFT)


def _draw_band(panels: list[Panel], depth: float, band: Band) -> float:
    """Draw a group from a depth on, and return the depth below it."""
    for column, measure in zip(panels, MEASURES, strict=True):
        column.band(depth, HEAD)
        column.write(WIDE - 0.05, depth + HEAD / 2, measure, colour=style.SOFT, align="right", ground=style.BAND)
    title = fit.shorten(band.name, style.HEAD, WIDE - 0.7, bold=True)
    panels[0].write(0.04, depth + HEAD / 2, title, style.HEAD, bold=True, ground=style.BAND)
    depth += HEAD
    for who, pair in band.lines:
        label = fit.shorten(words.name(who), style.SMALL, style.INNER - 0.1)
        panels[0].write(0.04, depth + NAME / 2 + 0.03, label)
        for column, mark in zip(panels, pair, strict=True):
            if mark:
                marks.draw_line(column, depth + NAME + LINE / 2, marks.pack(column, [mark])[0])
        depth += NAME + LINE
    if band.rest:
        rest = f"and {words.counted(band.rest, 'claimant')} with lower figures"
        panels[0].write(0.04, depth + NAME / 2, rest, colour=style.SOFT)
        depth += NAME
    return depth + PAD


def _told(sums: list[Sum]) -> str:
    said: dict[str, list[str]] = {}
    for row in sums:
        figure = words.spoken(row.low, row.high, words.qualifier(row.low, row.high, row.about))
        said.setdefault(words.name(row.claimant), []).append(f"{figure} {row.measure}")
    return " ".join(f"{who}: {', '.join(figures)}." for who, figures in said.items())


NOTHING = "No killed or injured of a single event claimed"
SIDES = Form("harm-by-side", NOTHING, select, partial(data, by="party"), partial(draw, by="party"))
COUNTRIES = Form("harm-by-country", NOTHING, select, partial(data, by="country"), partial(draw, by="country"))
