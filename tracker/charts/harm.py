"""Killed and injured by claimed side and by country of harm: small multiples on shared axes, a line a claimant."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from tracker.charts import fit, marks, style, words
from tracker.charts.amounts import RULE, Amount, countable, once, rows
from tracker.charts.form import Form
from tracker.charts.marks import Mark
from tracker.charts.panel import Panel
from tracker.charts.sheet import Sheet
from tracker.charts.week import Week

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ["group", "claimant", "measure", "low", "high", "about", "incidents"]
MEASURES = ("killed", "injured")
GROUPS, LINES = 8, 24
GUTTER = 0.2
WIDE = (style.INNER - GUTTER) / 2
HEAD, NAME, LINE, PAD = 0.27, 0.18, 0.22, 0.1
UNSTATED = {"party": "Side not stated", "country": "Country not stated"}
BY = {"party": "side", "country": "country of harm"}


def select(week: Week) -> pd.DataFrame:
    """Take the countable claims of killed and injured people."""
    claims = week.recent(countable(week.standing(week.claims)))
    return claims[claims["measure"].isin(MEASURES)]


def data(week: Week, by: str) -> pd.DataFrame:
    """Build one row a group, claimant and measure: what the claimant's incidents add up to, `high` infinite if open."""
    import pandas as pd

    sums: dict[tuple[str, str, str], tuple[Amount, int]] = {}
    for row in rows(once(select(week))):
        group = getattr(row, by)
        key = (group if isinstance(group, str) else UNSTATED[by], row.claimant, row.measure)
        own = Amount(row.low, row.high, row.about)
        total, count = sums.get(key, (Amount(0, 0), 0))
        sums[key] = (total + own, count + 1)
    frame = pd.DataFrame([(*key, t.low, t.high, t.about, n) for key, (t, n) in sums.items()], columns=COLUMNS)
    return _ordered(frame.assign(size=[total.size for total, _ in sums.values()], last=frame["group"] == UNSTATED[by]))


def _ordered(frame: pd.DataFrame) -> pd.DataFrame:
    """Put the group with the highest figure first and the unstated last; so too the claimants in each."""
    frame["top"] = frame.groupby("group")["size"].transform("max")
    frame["own"] = frame.groupby(["group", "claimant"])["size"].transform("max")
    by, down = ["last", "top", "group", "own", "claimant", "measure"], [True, False, True, False, True, False]
    return frame.sort_values(by, ascending=down)[COLUMNS].reset_index(drop=True)


class Band(NamedTuple):
    """One group as it is drawn: its claimants with their marks, killed and injured, and how many more there are."""

    name: str
    lines: list[tuple[str, list[Mark | None]]]
    rest: int


def draw(tidy: pd.DataFrame, week: Week, by: str) -> Sheet:
    """Draw a band a group, in it a line a claimant, with killed left and injured right."""
    sheet = Sheet(f"Claimed killed and injured, by {BY[by]}, {week.short}")
    sheet.head(f"Single events added up for each claimant; claimants are never added to each other. {RULE}")
    groups = {group: words.country(group) if by == "country" else group for group in tidy["group"]}
    shown = list(groups)[:GROUPS]
    most = max(4, LINES // len(shown))
    bands = [_band(groups[group], tidy[tidy["group"] == group], most) for group in shown]
    marks.key(sheet, [mark for band in bands for _, pair in band.lines for mark in pair if mark], style.MEASURES)
    _columns(sheet, bands)
    if len(groups) > GROUPS:
        sheet.write(f"Not shown: {words.listed(list(groups.values())[GROUPS:])}.", colour=style.SOFT)
    sheet.alt += [f"{name}. {_told(tidy[tidy['group'] == group])}" for group, name in groups.items()]
    return sheet


def _band(name: str, told: pd.DataFrame, most: int) -> Band:
    made = {(row.claimant, row.measure): _mark(row) for row in rows(told)}
    names = list(dict.fromkeys(told["claimant"]))
    lines = [(who, [made.get((who, measure)) for measure in MEASURES]) for who in names[:most]]
    return Band(name, lines, len(names) - len(lines))


def _mark(row: Any) -> Mark:
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


def _told(tidy: pd.DataFrame) -> str:
    said: dict[str, list[str]] = {}
    for row in rows(tidy):
        figure = words.spoken(row.low, row.high, words.qualifier(row.low, row.high, row.about))
        said.setdefault(words.name(row.claimant), []).append(f"{figure} {row.measure}")
    return " ".join(f"{who}: {', '.join(figures)}." for who, figures in said.items())


NOTHING = "No killed or injured of a single event claimed"
SIDES = Form("harm-by-side", NOTHING, select, partial(data, by="party"), partial(draw, by="party"))
COUNTRIES = Form("harm-by-country", NOTHING, select, partial(data, by="country"), partial(draw, by="country"))
