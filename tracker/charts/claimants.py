"""Claims by claimant, as dots and ranges: nothing is added up, every mark is a number that somebody gave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker.charts import fit, marks, style, words
from tracker.charts.amounts import amount, rows, text
from tracker.charts.form import Form
from tracker.charts.marks import Mark
from tracker.charts.panel import Panel
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look
from tracker.charts.week import Week

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ["claimant", "measure", "low", "high", "qualifier", "denied", "places", "claims"]
PEOPLE = ("killed", "injured")
OTHERS = (Look(style.PURPLE, "s"), Look(style.GREEN, "^"))
MOST, FEW = 40, 12
NAME, LINE, PAD = 0.19, 0.2, 0.1


def select(week: Week) -> pd.DataFrame:
    """Take the claims about single events that are no part of a total, denials among them: killed and injured, or,
    where there are none, the two measures most often claimed.
    """
    claims = week.recent(week.claims)
    single = claims[(claims["scope"] == "event") & claims["part_of"].isna()]
    number = single["measure"].value_counts(sort=False)
    people = [name for name in PEOPLE if number.get(name, 0)]
    ranked = sorted((-count, name) for name, count in number.items() if count)
    return single[single["measure"].isin(people or [name for _, name in ranked[:2]])]


def data(week: Week) -> pd.DataFrame:
    """Build one row a claimant, measure and number, the claimant with the highest number first.

    `low` is 0 and `high` infinite where unknown; `claims` counts how often it was said, `places` lists where.
    """
    import pandas as pd

    told: dict[tuple[Any, ...], list[str | None]] = {}
    for row in rows(select(week)):
        own = amount(row)
        key = (row.claimant, str(row.measure), own.low, own.high, str(row.qualifier), row.stance == "denies")
        told.setdefault(key, []).append(text(row.place))
    found = [(*key, words.distinct(places), len(places)) for key, places in told.items()]
    frame = pd.DataFrame(found, columns=COLUMNS)
    frame["at"] = frame["high"].where(frame["high"] < float("inf"), frame["low"])
    top = frame.groupby("claimant")["at"].transform("max")
    by, rising = ["top", "claimant", "measure", "at"], [False, True, False, False]
    return frame.assign(top=top).sort_values(by, ascending=rising)[COLUMNS].reset_index(drop=True)


def draw(tidy: pd.DataFrame, week: Week) -> Sheet:
    """Draw a row a claimant, a line of marks a measure."""
    drawn = set(tidy["measure"])
    measures = [name for name in PEOPLE if name in drawn] or sorted(drawn)
    looks = {name: style.MEASURES.get(name) or look for name, look in zip(measures, OTHERS, strict=False)}
    sheet = Sheet(f"Claimed {words.listed(measures)}, by claimant, {week.short}")
    names = list(dict.fromkeys(tidy["claimant"]))
    sheet.head(
        "Each mark is a number claimed for a single event; nothing is added up, and a number repeated is drawn once."
    )
    made = [(row, _mark(row, looks)) for row in rows(tidy)]
    marks.key(sheet, [mark for _, mark in made], looks)
    _rows(sheet, {name: [pair for pair in made if pair[0].claimant == name] for name in names[:MOST]})
    if len(names) > MOST:
        sheet.write(f"{len(names) - MOST} more claimants, with lower numbers, are in claims.csv.", colour=style.SOFT)
    sheet.alt += [
        f"{words.counted(len(tidy), 'different number')} by {words.counted(len(names), 'claimant')}.",
        *_told(names, tidy),
    ]
    return sheet


def _mark(row: Any, looks: dict[str, Look]) -> Mark:
    return Mark(row.low, row.high, row.qualifier, looks[row.measure], row.denied)


def _rows(sheet: Sheet, blocks: dict[str, list[tuple[Any, Mark]]]) -> None:
    """Draw a block a claimant; where they are few, every measure begins a line of its own."""
    panel = sheet.row(0, style.INNER)
    given = {name: [mark for _, mark in pairs] for name, pairs in blocks.items()}
    wide = panel.fit_scale(end for own in given.values() for mark in own for end in mark.ends)
    depth = 0.0
    for name, pairs in blocks.items():
        _heading(panel, depth + NAME / 2 + 0.02, name, [row for row, _ in pairs])
        depth += NAME
        for line in _lines(panel, given[name], len(blocks) <= FEW):
            marks.draw_line(panel, depth + LINE / 2, line)
            depth += LINE
        depth += PAD
        panel.rule(depth - PAD / 2)
    panel.close(depth)
    sheet.depth += depth + 0.3
    if wide:
        sheet.write("Logarithmic scale: each step to the right is ten times more.", colour=style.SOFT)


def _lines(panel: Panel, own: list[Mark], apart: bool) -> list[list[marks.Placed]]:
    groups = [[mark for mark in own if mark.look == look] for look in dict.fromkeys(mark.look for mark in own)]
    return [line for group in (groups if apart else [own]) for line in marks.pack(panel, group)]


def _heading(panel: Panel, y: float, name: str, given: list[Any]) -> None:
    """Write the claimant over its marks, and where the events were."""
    full = fit.shorten(words.name(name), style.BODY, style.INNER - 0.02, bold=True)
    panel.write(0, y, full, style.BODY, bold=True)
    left = fit.width(full, style.BODY, True) + 0.1
    places = words.listed(words.distinct(place for row in given for place in row.places), 3)
    if places and style.INNER - left > 0.6:
        panel.write(left, y, fit.shorten(places, style.SMALL, style.INNER - left), colour=style.SOFT)


def _told(names: list[str], tidy: pd.DataFrame) -> list[str]:
    lines = []
    for name in names:
        own = rows(tidy[tidy["claimant"] == name])
        said = [f"{'denies ' if row.denied else ''}{words.spoken(row.low, row.high, str(row.qualifier))} {row.measure}"
                f"{_where(row.places)}" for row in own]  # fmt: skip
        lines.append(f"{words.name(name)}: {'; '.join(said)}.")
    return lines


def _where(places: list[str]) -> str:
    return f" ({words.listed(places)})" if places else ""


FORM = Form("claims-by-claimant", "No single event claimed", select, data, draw)
