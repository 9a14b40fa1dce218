"""Killed by day of event as a calendar, a day without a claim told apart from a claimed zero."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import NamedTuple

from tracker.charts import fit, style, words
from tracker.charts.amounts import countable, highest, once
from tracker.charts.drawing import TEXT, Fill
from tracker.charts.form import Form
from tracker.charts.panel import Panel, Scale
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look
from tracker.charts.week import Week, monday
from tracker.model import Claim
from tracker.storage.weeks import UNDATED, week_of

UNNAMED = "No conflict named"
CELL, ROW, DAY, FIGURES = 0.7, 0.42, 0.19, (style.BODY, style.SMALL, 7.5, 6.0)
EMPTY, EDGE = "#bbbbbb", 0.6
PANELS, ROWS, MOST = 4, 6, 53
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
STEPS = tuple(zip((1, 10, 100, 1000), style.SHADES, strict=True))
ZERO, NONE = Look("#ffffff"), Look("#ffffff", hatch="////")


class Day(NamedTuple):
    """A day of a conflict: killed, 0 where nothing was `claimed`; `open` marks a sum that holds a bound."""

    conflict: str
    day: date
    killed: int
    open: bool
    claimed: bool


def select(week: Week) -> list[Claim]:
    """Take the claims of people killed on a known day, up to the end of the week."""
    past = countable(week.standing(week.history))
    return [claim for claim in past if claim.measure == "killed" and claim.date_precision == "day"]


def data(week: Week) -> list[Day]:
    """Count the killed of each conflict and day of the calendar, an incident once, by the highest claim.

    The calendar begins with the first week of reports, 53 weeks ago at most.
    """
    claims = select(week)
    conflicts = {claim.claim_id: claim.conflict or UNNAMED for claim in claims}
    killed: Counter[tuple[str, date]] = Counter()
    bounds: set[tuple[str, date]] = set()
    for row in highest(once(claims)):
        if row.day:
            key = (conflicts[row.claim_ids[0]], row.day)
            killed[key] += int(row.amount.size)
            bounds |= {key} if row.low != row.high else set()
    days = _days(week, [day for _, day in killed])
    told = Counter(conflict for conflict, day in killed if day in set(days))
    names = sorted(told, key=lambda name: (name == UNNAMED, -told[name], name))
    keys = [(name, day) for name in names for day in days]
    return [Day(*key, killed[key], key in bounds, key in killed) for key in keys]


def _days(week: Week, told: list[date]) -> list[date]:
    """List the days of the calendar, whole weeks."""
    if not told:
        return []
    if week.name == UNDATED:
        last = max(told)
        return [last - timedelta(days=back) for back in range(6, -1, -1)]
    last = week.days[1] if week.days else max(told)
    known = min(week_of(claim.report_date) for claim in week.history)
    first = max(monday(known), last - timedelta(days=7 * MOST - 1))
    return [first + timedelta(days=step) for step in range((last - first).days + 1)]


def draw(days: list[Day], week: Week) -> Sheet:
    """Draw a calendar a conflict: weeks as rows with the numbers in the days; a year as columns, by shade alone."""
    sheet = Sheet(f"Killed as claimed, by day of the event, up to {week.short}")
    sheet.head(
        "Each incident counts once, by the highest claim; parts, repeats and running totals are left out. Days are "
        "UTC, as the claims date them."
    )
    conflicts: dict[str, list[Day]] = {}
    for day in days:
        conflicts.setdefault(day.conflict, []).append(day)
    names = list(conflicts)
    long = len(conflicts[names[0]]) > 7 * ROWS
    _key(sheet, days)
    for name in names[:PANELS]:
        sheet.depth += 0.06
        sheet.write(fit.shorten(name, style.HEAD, style.INNER, bold=True), style.HEAD, bold=True)
        (_year if long else _month)(sheet, conflicts[name])
    if any(day.open for day in days) and not long:
        sheet.write("+: at least so many.", colour=style.SOFT)
    if len(names) > PANELS:
        sheet.write(f"Not shown: {words.listed(names[PANELS:])}.", colour=style.SOFT)
    sheet.alt += [_told(name, own) for name, own in conflicts.items()]
    return sheet


def _look(row: Day) -> Look:
    if not row.claimed:
        return NONE
    return next((Look(colour) for least, colour in reversed(STEPS) if row.killed >= least), ZERO)


def _grid(panel: Panel, columns: int, rows: int, high: float, looks: list[tuple[int, int, Look]]) -> None:
    """Draw days as the cells of a grid; the hatch goes under all of them at once, since each hatch takes its time."""
    panel.box(0, columns, 0, rows * high, _fill(NONE))
    for row in range(1, rows):
        panel.line([(0, row * high), (columns, row * high)], EMPTY, EDGE, layer=TEXT)
    for column in range(1, columns):
        panel.line([(column, 0), (column, rows * high)], EMPTY, EDGE, layer=TEXT)
    for column, row, look in looks:
        if look is not NONE:
            panel.box(column, column + 1, row * high, (row + 1) * high, _fill(look))


def _fill(look: Look) -> Fill:
    return Fill(look.colour, EMPTY if look is NONE else style.SOFT, EDGE, look.hatch)


def _key(sheet: Sheet, days: list[Day]) -> None:
    """Explain shades and hatch; only those that are drawn."""
    top = max(day.killed for day in days)
    items = [(NONE, "no claim")] if not all(day.claimed for day in days) else []
    items += [(ZERO, "claimed: none")] if any(day.claimed and not day.killed for day in days) else []
    for (least, colour), after in zip(STEPS, [*STEPS[1:], None], strict=True):
        if top >= least:
            items.append((Look(colour), f"{words.number(least)}–{words.number(after[0] - 1)}" if after else "1,000+"))
    panel = sheet.panel(0.22)
    panel.across = Scale(0, style.INNER)
    left = 0.0
    for look, text in items:
        panel.box(left, left + 0.2, 0.04, 0.18, _fill(look))
        panel.write(left + 0.25, 0.11, text)
        left += 0.4 + fit.width(text, style.SMALL)


def _month(sheet: Sheet, given: list[Day]) -> None:
    """Draw weeks as rows, with day and number in each cell."""
    sheet.depth += 0.16
    lines = len(given) // 7
    panel = sheet.panel(lines * ROW, 0.72, 7 * CELL, below=0.06)
    panel.across = Scale(0, 7)
    _grid(panel, 7, lines, ROW, [(at % 7, at // 7, _look(row)) for at, row in enumerate(given)])
    for place, name in enumerate(DAYS):
        panel.write((place + 0.5) * CELL, -0.02, name, colour=style.SOFT, align="center", stand="above")
    for at, row in enumerate(given):
        x, y = (at % 7 + 0.5) * CELL, (at // 7 + 0.5) * ROW
        ink = style.PAPER if row.claimed and row.killed >= STEPS[2][0] else style.INK
        if row.claimed:
            figure = words.number(row.killed) + ("+" if row.open else "")
            size = next((size for size in FIGURES if fit.width(figure, size, bold=True) < CELL - 0.06), FIGURES[-1])
            panel.write(x, y, figure, size, ink, bold=True, align="center", ground=None)
        if not at % 7:
            label = words.day(row.day, year=False)
            panel.write(-0.06, y, label, colour=style.SOFT, align="right")


def _year(sheet: Sheet, given: list[Day]) -> None:
    """Draw weekdays as rows and weeks as columns, half a year a band."""
    columns = len(given) // 7
    bands = -(-columns // 27)
    each = -(-columns // bands)
    for band in range(bands):
        own = given[band * each * 7 : (band + 1) * each * 7]
        sheet.depth += 0.18
        panel = sheet.panel(7 * DAY, 0.4, 27 * DAY, below=0.04)
        panel.across = Scale(0, 27)
        _grid(panel, len(own) // 7, 7, DAY, [(at // 7, at % 7, _look(row)) for at, row in enumerate(own)])
        for at, row in enumerate(own[::7]):
            if row.day.day <= 7:
                panel.write(at * DAY, -0.04, _month_name(row.day), colour=style.SOFT, stand="above")
        for place in (0, 3, 6):
            panel.write(-0.06, (place + 0.5) * DAY, DAYS[place], colour=style.SOFT, align="right")


def _month_name(day: date) -> str:
    return words.MONTHS[day.month - 1] + (f" {day.year}" if day.month == 1 else "")


def _told(name: str, own: list[Day]) -> str:
    said = [
        f"{words.day(row.day)} {'at least ' if row.open else ''}{words.number(row.killed)}"
        for row in own
        if row.claimed
    ]
    silent = sum(not row.claimed for row in own)
    return f"{name}: {'; '.join(said)}; {words.counted(silent, 'day')} without a claim."


FORM = Form("calendar-of-killed", "No killed on a known day claimed", select, data, draw)
