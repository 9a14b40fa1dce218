"""One day's toll as it was reported on that day and on later ones."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any, NamedTuple

from tracker.charts import fit, marks, style, words
from tracker.charts.amounts import amount, countable, event_day
from tracker.charts.form import Form
from tracker.charts.marks import Mark
from tracker.charts.sheet import Sheet
from tracker.charts.week import Week
from tracker.model import Claim

LAST = "\U0010ffff"
MOST = 40
HEAD, NAME, LINE, PAD = 0.26, 0.18, 0.22, 0.08


class Report(NamedTuple):
    """A number that a claimant gave on a day; `low` is 0 and `high` infinite where unknown."""

    measure: str
    place: str
    day: date
    reported: date
    claimant: str
    low: float
    high: float
    qualifier: str


def select(week: Week) -> list[Claim]:
    """Take the claims of the one event told of this week that has been reported on the most days: its killed, else
    its injured.
    """
    fresh = {claim.claim_id for claim in week.claims}
    for measure in ("killed", "injured"):
        events: dict[tuple[Any, ...], list[Claim]] = defaultdict(list)
        for claim in countable(week.history):
            day = event_day(claim)
            if claim.measure == measure and claim.date_precision == "day" and claim.report_date and claim.place and day:
                events[day, claim.place, claim.party or LAST, claim.person_type or LAST].append(claim)
        told = [event for event, own in events.items() if any(claim.claim_id in fresh for claim in own)]
        if told:
            return events[min(told, key=lambda event: (*_record(events[event]), -event[0].toordinal(), event))]
    return []


def _record(claims: list[Claim]) -> tuple[int, int]:
    return -len({claim.report_date for claim in claims}), -len(claims)


def data(week: Week) -> list[Report]:
    """List the different numbers by day of report and claimant, the earliest day first."""
    found: dict[Report, None] = {}
    for claim in sorted(select(week), key=lambda claim: (claim.report_date or date.max, claim.claimant)):
        day, own = event_day(claim), amount(claim)
        if claim.place and claim.report_date and day:
            when, ends = (day, claim.report_date), (float(own.low), float(own.high))
            found[Report(claim.measure, claim.place, *when, claim.claimant, *ends, claim.qualifier)] = None
    return list(found)


def draw(reports: list[Report], week: Week) -> Sheet:
    """Draw a band a day of report, in it a line a claimant."""
    first = reports[0]
    what = f"{words.sentence(first.measure)} in {first.place} on {words.day(first.day, year=False)}"
    sheet = Sheet(f"{what}: as reported on that day and later")
    days = len({row.reported for row in reports})
    once = "It was reported on one day only." if days == 1 else f"It was reported on {days} days; read downwards."
    sheet.head(f"The event of this week's claims with the longest record of reports. {once} Nothing is added up.")
    look = style.MEASURES[first.measure]
    made = [(row, Mark(row.low, row.high, row.qualifier, look)) for row in reports[:MOST]]
    marks.key(sheet, [mark for _, mark in made], {first.measure: look})
    _bands(sheet, made)
    if len(reports) > MOST:
        sheet.write(f"{len(reports) - MOST} later reports are in claims.csv.", colour=style.SOFT)
    sheet.alt += _told(reports)
    return sheet


def _bands(sheet: Sheet, made: list[tuple[Report, Mark]]) -> None:
    panel = sheet.row(0, style.INNER)
    wide = panel.fit_scale(end for _, mark in made for end in mark.ends)
    days: dict[date, dict[str, list[Mark]]] = defaultdict(lambda: defaultdict(list))
    for row, mark in made:
        days[row.reported][row.claimant].append(mark)
    depth = 0.0
    for reported, claimants in days.items():
        panel.band(depth, HEAD)
        heading = f"{words.day(reported)}{_after((reported - made[0][0].day).days)}"
        panel.write(0.04, depth + HEAD / 2, heading, style.BODY, bold=True, ground=style.BAND)
        depth += HEAD
        for name, own in claimants.items():
            label = fit.shorten(words.name(name), style.SMALL, style.INNER - 0.1)
            panel.write(0.04, depth + NAME / 2 + 0.03, label)
            depth += NAME
            for line in marks.pack(panel, own):
                marks.draw_line(panel, depth + LINE / 2, line)
                depth += LINE
        depth += PAD
    panel.close(depth)
    sheet.depth += depth + 0.3
    if wide:
        sheet.write("The scale is logarithmic.", colour=style.SOFT)


def _after(days: int) -> str:
    return ", the same day" if days == 0 else f", {words.counted(days, 'day')} later" if days > 0 else ""


def _told(reports: list[Report]) -> list[str]:
    lines: dict[date, list[str]] = defaultdict(list)
    for row in reports:
        lines[row.reported].append(f"{words.name(row.claimant)} {words.spoken(row.low, row.high, row.qualifier)}")
    return [f"Reported on {words.day(day)}: {'; '.join(said)}." for day, said in lines.items()]


FORM = Form("one-days-toll", "No toll of a dated, placed event claimed", select, data, draw)
