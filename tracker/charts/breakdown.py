"""Killed and injured by who they were, with those of whom nothing is said as a bar of their own."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from tracker.charts import style, words
from tracker.charts.amounts import amount, highest, is_single, once
from tracker.charts.form import Form
from tracker.charts.panel import Panel, Scale
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look
from tracker.charts.week import Week
from tracker.lexicons.vocabulary import AGE_OR_SEX
from tracker.model import Claim

MEASURES = ("killed", "injured")
STATED = "not stated"
OPEN = "≥: a figure in the bar is a bound or a range; it is counted by its low end, or by the only end it has."
NAME, BAR, PAD, HEAD = 0.2, 0.2, 0.09, 0.32
WIDE = style.INNER - 1.35


class Bar(NamedTuple):
    """How many people of a kind, and whether that is a bound."""

    measure: str
    person_type: str
    people: int
    open: bool


def select(week: Week) -> list[Claim]:
    """Take the claims of killed and injured in single events, parts among them."""
    claims = week.recent(week.standing(week.claims))
    return [claim for claim in claims if is_single(claim) and claim.measure in MEASURES]


def data(week: Week) -> list[Bar]:
    """Count people by measure and person type, `not stated` last.

    Each incident counts once, by the claimant with the highest figure. Parts are taken out of their total, the rest
    of it keeps the total's own type. Parts that exceed their total overlap; then only age and sex are read, if they
    fit.
    """
    claims = select(week)
    by_id = {claim.claim_id: claim for claim in claims}
    parts: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.part_of:
            parts.setdefault(claim.part_of, []).append(claim)
    people: Counter[tuple[str, str]] = Counter()
    bounds: set[tuple[str, str]] = set()
    for total in [by_id[claim_id] for row in highest(once(claims)) for claim_id in row.claim_ids]:
        for kind, count in _split(total, parts.get(total.claim_id, [])).items():
            people[total.measure, kind] += count
            if _is_open(total):
                bounds.add((total.measure, kind))
    return _ordered([Bar(*key, count, key in bounds) for key, count in people.items() if count])


def _split(total: Claim, parts: list[Claim]) -> Counter[str]:
    """Divide a total by the types of its parts."""
    size, own = int(amount(total).size), _kind(total)
    given: Counter[str] = Counter()
    for kind, count in {(_kind(part), int(amount(part).size)) for part in parts if part.measure == total.measure}:
        given[kind] += count
    if given.total() > size:
        given = Counter({kind: count for kind, count in given.items() if kind in AGE_OR_SEX})
    if given.total() > size:
        given = Counter()
    given[own] += size - given.total()
    return given


def _is_open(claim: Claim) -> bool:
    own = amount(claim)
    return own.low != own.high


def _kind(claim: Claim) -> str:
    return claim.person_type or STATED


def _ordered(bars: list[Bar]) -> list[Bar]:
    return sorted(
        bars, key=lambda bar: (bar.measure == "injured", bar.person_type == STATED, -bar.people, bar.person_type)
    )


def draw(bars: list[Bar], week: Week) -> Sheet:
    """Draw a bar a person type, killed first, then injured."""
    sheet = Sheet(f"Claimed killed and injured, by who they were, {week.short}")
    sheet.head(
        "Single events, each counted once by the highest claim. Parts (“12, including 3 children”) are taken out of "
        "their total; the hatched bar is the rest. Killed and injured have scales of their own."
    )
    for measure in MEASURES:
        own = [bar for bar in bars if bar.measure == measure]
        if own:
            _bars(sheet, measure, own)
            said = [f"{words.spoken(row.people, row.people, _bound(row))} {_named(row)}" for row in own]
            sheet.alt.append(f"{words.sentence(measure)}: {', '.join(said)}.")
    if any(bar.open for bar in bars):
        sheet.write(OPEN, colour=style.SOFT)
    return sheet


def _bars(sheet: Sheet, measure: str, given: list[Bar]) -> None:
    panel = sheet.panel(HEAD + len(given) * (NAME + BAR + PAD))
    total = sum(row.people for row in given)
    panel.across = Scale(0, max(row.people for row in given) * style.INNER / WIDE)
    bound = "at_least" if any(row.open for row in given) else "exact"
    title = f"{words.sentence(measure)}: {words.bounded(total, total, bound)}"
    panel.write(0, HEAD / 2, title, style.HEAD, bold=True)
    look = style.MEASURES[measure]
    for index, row in enumerate(given):
        _bar(panel, _top(index), row, total, look.colour)


def _top(index: int) -> float:
    return HEAD + index * (NAME + BAR + PAD)


def _bar(panel: Panel, top: float, row: Bar, total: int, colour: str) -> None:
    unknown = row.person_type == STATED
    y = top + NAME + BAR / 2
    panel.write(0, top + NAME / 2, words.sentence(_named(row)))
    panel.box(0, row.people, top + NAME, top + NAME + BAR, style.fill(style.UNKNOWN if unknown else Look(colour)))
    share = f"{row.people / total:.0%}" if row.people * 200 >= total else "<1%"
    label = f"{words.bounded(row.people, row.people, _bound(row))} ({share})"
    panel.label(row.people, y, 5, label)


def _bound(row: Bar) -> str:
    return "at_least" if row.open else "exact"


def _named(row: Bar) -> str:
    return "who they were is not stated" if row.person_type == STATED else words.PEOPLE[row.person_type]


FORM = Form("breakdown-by-person", "No killed or injured of a single event claimed", select, data, draw)
