"""Killed by day of event as a calendar, a day without a claim told apart from a claimed zero."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from tracker.charts import fit, style, words
from tracker.charts.amounts import countable, highest, once, rows
from tracker.charts.form import Form
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look
from tracker.charts.week import Week, monday, weeks
from tracker.storage.store import UNDATED

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

COLUMNS = ["conflict", "day", "killed", "open", "claimed"]
UNNAMED = "No conflict named"
CELL, FIGURES = 0.7, (style.BODY, style.SMALL, 7.5, 6.0)
PANELS, ROWS, MOST = 4, 6, 53
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
STEPS = tuple(zip((1, 10, 100, 1000), style.SHADES, strict=True))
ZERO, NONE = Look("#ffffff"), Look("#ffffff", hatch="////")


def select(week: Week) -> pd.DataFrame:
    """Take the claims of people killed on a known day, up to the end of the week."""
    past = countable(week.standing(week.history))
    return past[(past["measure"] == "killed") & (past["date_precision"] == "day")]


def data(week: Week) -> pd.DataFrame:
    """Build one row a conflict and day of the calendar: killed, 0 where nothing was claimed, which `claimed` tells.

    An incident counts once, by the highest claim; `open` marks a sum that holds a bound. The calendar begins with the
    first week of reports, 53 weeks ago at most.
    """
    import pandas as pd

    claims = select(week)
    conflicts = claims.drop_duplicates("claim_id").set_index("claim_id")["conflict"].fillna(UNNAMED)
    killed: Counter[tuple[str, date]] = Counter()
    bounds: set[tuple[str, date]] = set()
    for row in rows(highest(once(claims))):
        key = (conflicts[row.claim_ids[0]], row.day.date())
        killed[key] += int(row.low or (0 if row.high == float("inf") else row.high))
        bounds |= {key} if row.low != row.high else set()
    days = _days(week, [day for _, day in killed])
    told = Counter(conflict for conflict, day in killed if day in set(days))
    names = sorted(told, key=lambda name: (name == UNNAMED, -told[name], name))
    keys = [(name, day) for name in names for day in days]
    found = [(*key, killed[key], key in bounds, key in killed) for key in keys]
    return pd.DataFrame(found, columns=COLUMNS).astype({"day": "datetime64[s]"})


def _days(week: Week, told: list[date]) -> list[date]:
    """List the days of the calendar, whole weeks."""
    if not told:
        return []
    if week.name == UNDATED:
        last = max(told)
        return [last - timedelta(days=back) for back in range(6, -1, -1)]
    last = week.days[1] if week.days else max(told)
    known = weeks(week.history["report_date"])
    first = max(monday(min(known)), last - timedelta(days=7 * MOST - 1))
    return [first + timedelta(days=step) for step in range((last - first).days + 1)]


def draw(tidy: pd.DataFrame, week: Week) -> Sheet:
    """Draw a calendar a conflict: weeks as rows with the numbers in the days; a year as columns, by shade alone."""
    sheet = Sheet(f"Killed as claimed, by day of the event, up to {week.short}")
    sheet.head(
        "Each incident counts once, by the highest claim; parts, repeats and running totals are left out. Days are "
        "UTC, as the claims date them."
    )
    names = list(dict.fromkeys(tidy["conflict"]))
    long = tidy["day"].nunique() > 7 * ROWS
    _key(sheet, tidy)
    for name in names[:PANELS]:
        sheet.depth += 0.06
        sheet.write(fit.shorten(name, style.HEAD, style.INNER, bold=True), style.HEAD, bold=True)
        (_year if long else _month)(sheet, rows(tidy[tidy["conflict"] == name]))
    if tidy["open"].any() and not long:
        sheet.write("+: at least so many.", colour=style.SOFT)
    if len(names) > PANELS:
        sheet.write(f"Not shown: {words.listed(names[PANELS:])}.", colour=style.SOFT)
    sheet.alt += [_told(name, tidy[tidy["conflict"] == name]) for name in names]
    return sheet


def _look(row: Any) -> Look:
    if not row.claimed:
        return NONE
    return next((Look(colour) for least, colour in reversed(STEPS) if row.killed >= least), ZERO)


def _cells(axes: Axes, cells: list[tuple[float, float, Look]], width: float = 1, height: float = 1) -> None:
    """Draw rectangles, those of one look at once, hatched ones first so that the frames of others stay whole."""
    from matplotlib.collections import PolyCollection

    for look in sorted({look for _, _, look in cells}, key=lambda look: (not look.hatch, look.colour)):
        own = [(x, y) for x, y, other in cells if other == look]
        boxes = [[(x, y), (x + width, y), (x + width, y + height), (x, y + height)] for x, y in own]
        edge = "#bbbbbb" if look.hatch else style.SOFT
        drawn = PolyCollection(boxes, facecolor=look.colour, edgecolor=edge, hatch=look.hatch or None, linewidth=0.6)
        axes.add_collection(drawn, autolim=False)


def _key(sheet: Sheet, tidy: pd.DataFrame) -> None:
    """Explain shades and hatch; only those that are drawn."""
    top = tidy["killed"].max()
    items = [(NONE, "no claim")] if not tidy["claimed"].all() else []
    items += [(ZERO, "claimed: none")] if (tidy["claimed"] & (tidy["killed"] == 0)).any() else []
    for (least, colour), after in zip(STEPS, [*STEPS[1:], None], strict=True):
        if top >= least:
            items.append((Look(colour), f"{words.number(least)}–{words.number(after[0] - 1)}" if after else "1,000+"))
    axes = sheet.panel(0.22)
    style.bare(axes)
    axes.set(xlim=(0, style.INNER), ylim=(1, 0))
    left = 0.0
    for look, text in items:
        _cells(axes, [(left, 0.18, look)], 0.2, 0.64)
        style.write(axes, left + 0.25, 0.5, text)
        left += 0.4 + fit.width(text, style.SMALL)


def _month(sheet: Sheet, given: list[Any]) -> None:
    """Draw weeks as rows, with day and number in each cell."""
    sheet.depth += 0.16
    lines = len(given) // 7
    axes = sheet.panel(0.42 * lines, 0.72, 7 * CELL, below=0.06)
    style.bare(axes)
    axes.set(xlim=(0, 7), ylim=(lines, 0))
    for place, name in enumerate(DAYS):
        axes.text(place + 0.5, -0.06, name, size=style.SMALL, color=style.SOFT, ha="center", va="bottom")
    _cells(axes, [(at % 7, at // 7, _look(row)) for at, row in enumerate(given)])
    for at, row in enumerate(given):
        x, y = at % 7, at // 7
        ink = style.PAPER if row.claimed and row.killed >= STEPS[2][0] else style.INK
        figure = words.number(row.killed) + ("+" if row.open else "") if row.claimed else ""
        size = next((size for size in FIGURES if fit.width(figure, size, bold=True) < CELL - 0.06), FIGURES[-1])
        axes.text(x + 0.5, y + 0.52, figure, size=size, ha="center", va="center", weight="bold", color=ink)
        if not x:
            label = words.day(row.day, year=False)
            axes.text(-0.08, y + 0.5, label, size=style.SMALL, color=style.SOFT, ha="right", va="center")


def _year(sheet: Sheet, given: list[Any]) -> None:
    """Draw weekdays as rows and weeks as columns, half a year a band."""
    columns = len(given) // 7
    bands = -(-columns // 27)
    each = -(-columns // bands)
    for band in range(bands):
        own = given[band * each * 7 : (band + 1) * each * 7]
        sheet.depth += 0.18
        axes = sheet.panel(7 * 0.19, 0.4, 27 * 0.19, below=0.04)
        style.bare(axes)
        axes.set(xlim=(0, 27), ylim=(7, 0))
        _cells(axes, [(at // 7, at % 7, _look(row)) for at, row in enumerate(own)])
        for at, row in enumerate(own[::7]):
            if row.day.day <= 7:
                axes.text(at, -0.2, _month_name(row.day), size=style.SMALL, color=style.SOFT, va="bottom")
        for place in (0, 3, 6):
            axes.text(
                -0.3, place + 0.5, DAYS[place], size=style.SMALL, color=style.SOFT, ha="right", va="center_baseline"
            )


def _month_name(day: Any) -> str:
    return words.MONTHS[day.month - 1] + (f" {day.year}" if day.month == 1 else "")


def _told(name: str, own: pd.DataFrame) -> str:
    said = [
        f"{words.day(row.day)} {'at least ' if row.open else ''}{words.number(row.killed)}"
        for row in rows(own)
        if row.claimed
    ]
    silent = int((~own["claimed"]).sum())
    return f"{name}: {'; '.join(said)}; {words.counted(silent, 'day')} without a claim."


FORM = Form("calendar-of-killed", "No killed on a known day claimed", select, data, draw)
