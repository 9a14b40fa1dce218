"""Killed and injured by claimed side and by country of harm: small multiples on shared axes, a line a claimant."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from tracker.charts import marks, style, words
from tracker.charts.amounts import RULE, Amount, countable, once, rows
from tracker.charts.form import Form
from tracker.charts.marks import Mark
from tracker.charts.sheet import Sheet
from tracker.charts.week import Week

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

COLUMNS = ["group", "claimant", "measure", "low", "high", "about", "incidents"]
MEASURES = ("killed", "injured")
GROUPS, CLAIMANTS = 8, 4
GUTTER = 0.2
WIDE = (style.INNER - GUTTER) / 2
HEAD, NAME, LINE, PAD = 0.27, 0.18, 0.22, 0.1
UNSTATED = {"party": "Side not stated", "country": "Country not stated"}
BY = {"party": "side", "country": "country of harm"}


def select(week: Week) -> pd.DataFrame:
    """Take the countable claims of killed and injured people."""
    claims = countable(week.claims)
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


def draw(tidy: pd.DataFrame, week: Week, by: str) -> Sheet:
    """Draw a band a group, in it a line a claimant, with killed left and injured right."""
    sheet = Sheet(f"Claimed killed and injured, by {BY[by]}, {week.short}")
    sheet.head(f"Single events added up for each claimant; claimants are never added to each other. {RULE}")
    names = _names(tidy, by)
    groups = list(dict.fromkeys(tidy["group"]))
    made = {(row.group, row.claimant, row.measure): _mark(row) for row in rows(tidy)}
    bands = {group: list(dict.fromkeys(tidy["claimant"][tidy["group"] == group])) for group in groups[:GROUPS]}
    drawn = [mark for (group, who, _), mark in made.items() if who in bands.get(group, [])[:CLAIMANTS]]
    marks.key(sheet, drawn, style.MEASURES)
    _columns(sheet, bands, made, names)
    if len(groups) > GROUPS:
        sheet.write(f"Not shown: {words.listed([names[group] for group in groups[GROUPS:]])}.", colour=style.SOFT)
    sheet.alt += [f"{names[group]}. {_told(tidy[tidy['group'] == group])}" for group in groups]
    return sheet


def _names(tidy: pd.DataFrame, by: str) -> dict[str, str]:
    """Name the groups for readers: countries by name rather than code."""
    return {group: words.country(group) if by == "country" else group for group in tidy["group"]}


def _mark(row: Any) -> Mark:
    kind = words.qualifier(row.low, row.high, row.about)
    return Mark(row.low, row.high, kind, style.MEASURES[row.measure])


def _columns(
    sheet: Sheet, bands: dict[str, list[str]], made: dict[tuple[str, str, str], Mark], names: dict[str, str]
) -> None:
    """Draw both columns at once, on one scale."""
    lines = sum(min(len(who), CLAIMANTS) for who in bands.values())
    more = sum(len(who) > CLAIMANTS for who in bands.values())
    height = len(bands) * (HEAD + PAD) + lines * (NAME + LINE) + more * NAME
    axes = [sheet.row(height, left, WIDE) for left in (0, WIDE + GUTTER)]
    ends = [end for mark in made.values() for end in mark.ends]
    axes[0].set_zorder(2)
    for column in axes:
        style.plain(column)
        column.set_ylim(height, 0)
        wide = style.scale_x(column, ends, WIDE)
    depth = 0.0
    for group, who in bands.items():
        pairs = [(name, [made.get((group, name, measure)) for measure in MEASURES]) for name in who]
        depth = _band(axes, depth, names[group], pairs)
    sheet.depth += height + 0.3
    scale = " The scale is logarithmic." if wide else ""
    sheet.write(f"A column without a mark: not claimed, which is not zero.{scale}", colour=style.SOFT)


def _band(axes: list[Axes], depth: float, name: str, lines: list[tuple[str, list[Mark | None]]]) -> float:
    """Draw a group from a depth on, and return the depth below it."""
    for column, measure in zip(axes, MEASURES, strict=True):
        column.axhspan(depth, depth + HEAD, color=style.BAND, zorder=1)
        style.write(column, WIDE - 0.05, depth + HEAD / 2, measure, colour=style.SOFT, ha="right", ground=style.BAND)
    title = words.shorten(name, style.HEAD, WIDE - 0.7, bold=True)
    style.write(axes[0], 0.04, depth + HEAD / 2, title, style.HEAD, bold=True, ground=style.BAND)
    depth += HEAD
    for who, pair in lines[:CLAIMANTS]:
        label = words.shorten(words.name(who), style.SMALL, style.INNER - 0.1)
        style.write(axes[0], 0.04, depth + NAME / 2 + 0.03, label)
        for column, mark in zip(axes, pair, strict=True):
            if mark:
                marks.draw_line(column, depth + NAME + LINE / 2, marks.pack(column, [mark])[0])
        depth += NAME + LINE
    if len(lines) > CLAIMANTS:
        rest = f"and {words.counted(len(lines) - CLAIMANTS, 'claimant')} with lower figures"
        style.write(axes[0], 0.04, depth + NAME / 2, rest, colour=style.SOFT)
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
