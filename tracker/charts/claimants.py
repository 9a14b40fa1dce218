"""Claims by claimant, as dots and ranges: nothing is added up, every mark is a number that somebody gave."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from tracker.charts import fit, marks, style, words
from tracker.charts.amounts import amount
from tracker.charts.form import Form
from tracker.charts.marks import Mark
from tracker.charts.panel import Panel
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look
from tracker.charts.week import Week
from tracker.model import Claim

PEOPLE = ("killed", "injured")
OTHERS = (Look(style.PURPLE, "s"), Look(style.GREEN, "^"))
MOST, FEW = 40, 12
NAME, LINE, PAD = 0.19, 0.2, 0.1


class Told(NamedTuple):
    """A number of a claimant: `low` is 0 and `high` infinite where unknown; how often it was said, and of where."""

    claimant: str
    measure: str
    low: float
    high: float
    qualifier: str
    denied: bool
    places: list[str]
    claims: int

    @property
    def at(self) -> float:
        """Return where its mark stands."""
        return self.high if self.high < float("inf") else self.low


def select(week: Week) -> list[Claim]:
    """Take the claims about single events that are no part of a total, denials among them: killed and injured, or,
    where there are none, the two measures most often claimed.
    """
    single = [claim for claim in week.recent(week.claims) if claim.scope == "event" and claim.part_of is None]
    number = Counter(claim.measure for claim in single)
    often = sorted(number, key=lambda name: (-number[name], name))[:2]
    taken = [name for name in PEOPLE if name in number] or often
    return [claim for claim in single if claim.measure in taken]


def data(week: Week) -> list[Told]:
    """Gather the numbers, the claimant with the highest first."""
    told: dict[tuple[str, str, float, float, str, bool], list[str | None]] = {}
    for claim in select(week):
        own = amount(claim)
        key = (claim.claimant, claim.measure, own.low, own.high, claim.qualifier, claim.stance == "denies")
        told.setdefault(key, []).append(claim.place)
    found = [Told(*key, words.distinct(places), len(places)) for key, places in told.items()]
    top: dict[str, float] = {}
    for row in found:
        top[row.claimant] = max(row.at, top.get(row.claimant, 0))
    found.sort(key=lambda row: (row.measure, row.at), reverse=True)
    return sorted(found, key=lambda row: (-top[row.claimant], row.claimant))


def draw(told: list[Told], week: Week) -> Sheet:
    """Draw a row a claimant, a line of marks a measure."""
    drawn = {row.measure for row in told}
    measures = [name for name in PEOPLE if name in drawn] or sorted(drawn)
    looks = {name: style.MEASURES.get(name) or look for name, look in zip(measures, OTHERS, strict=False)}
    sheet = Sheet(f"Claimed {words.listed(measures)}, by claimant, {week.short}")
    names = words.distinct(row.claimant for row in told)
    sheet.head(
        "Each mark is a number claimed for a single event; nothing is added up, and a number repeated is drawn once."
    )
    made = [(row, _mark(row, looks)) for row in told]
    marks.key(sheet, [mark for _, mark in made], looks)
    _rows(sheet, {name: [pair for pair in made if pair[0].claimant == name] for name in names[:MOST]})
    if len(names) > MOST:
        sheet.write(f"{len(names) - MOST} more claimants, with lower numbers, are in claims.csv.", colour=style.SOFT)
    sheet.alt += [
        f"{words.counted(len(told), 'different number')} by {words.counted(len(names), 'claimant')}.",
        *_spoken(names, told),
    ]
    return sheet


def _mark(row: Told, looks: dict[str, Look]) -> Mark:
    return Mark(row.low, row.high, row.qualifier, looks[row.measure], row.denied)


def _rows(sheet: Sheet, blocks: dict[str, list[tuple[Told, Mark]]]) -> None:
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


def _heading(panel: Panel, y: float, name: str, given: list[Told]) -> None:
    """Write the claimant over its marks, and where the events were."""
    full = fit.shorten(words.name(name), style.BODY, style.INNER - 0.02, bold=True)
    panel.write(0, y, full, style.BODY, bold=True)
    left = fit.width(full, style.BODY, True) + 0.1
    places = words.listed(words.distinct(place for row in given for place in row.places), 3)
    if places and style.INNER - left > 0.6:
        panel.write(left, y, fit.shorten(places, style.SMALL, style.INNER - left), colour=style.SOFT)


def _spoken(names: list[str], told: list[Told]) -> list[str]:
    lines = []
    for name in names:
        own = [row for row in told if row.claimant == name]
        said = [f"{'denies ' if row.denied else ''}{words.spoken(row.low, row.high, row.qualifier)} {row.measure}"
                f"{_where(row.places)}" for row in own]  # fmt: skip
        lines.append(f"{words.name(name)}: {'; '.join(said)}.")
    return lines


def _where(places: list[str]) -> str:
    return f" ({words.listed(places)})" if places else ""


FORM = Form("claims-by-claimant", "No single event claimed", select, data, draw)
