"""The days that words relative to the report stand for: "on Monday", "last week", "in the past month"."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

Dates = tuple[date | None, date | None, str]
NOTHING: Dates = (None, None, "none")
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_DAY = re.compile(r"\b(?:" + "|".join(DAYS) + r")\b")
_AGO = re.compile(r"\b(\d+|an?|\w+) (day|week|month|year)s? ago\b")
_ELSEWHEN = re.compile(r"\b(?:next|tomorrow|(?:palm|easter|good|ash|black) \w+day)\b|\b(?:before|earlier)$")
_PAST = re.compile(r"\b(?:past|last|previous)\b")
_DAYS_IN = {"day": 1, "night": 1, "week": 7, "month": 30, "year": 365}


def relative(low: str, report: date | None) -> Dates | None:
    """Find the days in lower-case time words; None where they are not relative to the report."""
    if report is None:
        return None
    if _ELSEWHEN.search(low):
        return NOTHING
    weekday = _DAY.search(low)
    if weekday:
        return _weekday(low, weekday.group(), report)
    ago = _AGO.search(low)
    if ago:
        return _ago(ago[1], ago[2], report)
    for pattern, days in _FIXED:
        if pattern.search(low):
            return days(report)
    return _back(low, report)


def _weekday(low: str, name: str, report: date) -> Dates:
    back = (report.weekday() - DAYS.index(name)) % 7
    if "last" in low and back == 0:
        back = 7
    if "week" in low and "last" in low:
        back = report.weekday() + 7 - DAYS.index(name)
    found = report - timedelta(back)
    return found, found, "day"


def _same(back: int) -> Callable[[date], Dates]:
    return lambda report: (report - timedelta(back), report - timedelta(back), "day")


def week_of(day: date) -> Dates:
    """The week from Monday to Sunday that a day lies in."""
    monday = day - timedelta(day.weekday())
    return monday, monday + timedelta(6), "week"


def month_of(day: date) -> Dates:
    """The month that a day lies in."""
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]), "month"


def _weekend(report: date, back: int = 0) -> Dates:
    """The weekend that runs, else the last one; `back` weeks before it."""
    saturday = report - timedelta((report.weekday() - DAYS.index("saturday")) % 7 + 7 * back)
    return saturday, min(saturday + timedelta(1), report), "day"


def _last_weekend(report: date) -> Dates:
    return _weekend(report, int(report.weekday() >= DAYS.index("saturday")))


def _last_week(report: date) -> Dates:
    return week_of(report - timedelta(7))


def _this_week(report: date) -> Dates:
    return report - timedelta(report.weekday()), report, "week"


def _last_month(report: date) -> Dates:
    return month_of(report.replace(day=1) - timedelta(1))


def _this_month(report: date) -> Dates:
    return report.replace(day=1), report, "month"


def _last_year(report: date) -> Dates:
    return date(report.year - 1, 1, 1), date(report.year - 1, 12, 31), "year"


def _this_year(report: date) -> Dates:
    return date(report.year, 1, 1), report, "year"


_FIXED: list[tuple[re.Pattern[str], Callable[[date], Dates]]] = [
    (re.compile(pattern), days)
    for pattern, days in (
        (r"\bday before yesterday\b", _same(2)),
        (r"\byesterday\b|\blast night\b", _same(1)),
        (r"\bovernight\b|\btoday\b|\btonight\b|\bthis (?:morning|afternoon|evening)\b|\bhours ago\b", _same(0)),
        (r"\b(?:last|past) weekend\b", _last_weekend),
        (r"\bweekend\b", _weekend),
        (r"^(?:last|the previous) week$|\blast weeks?\b(?! of)", _last_week),
        (r"\bthis week\b", _this_week),
        (r"(?<!the )\blast month\b", _last_month),
        (r"\bthis month\b|\bthe (?:start|beginning) of the month\b", _this_month),
        (r"(?<!the )\blast year\b", _last_year),
        (r"\bthis year\b|\bthe (?:start|beginning) of the year\b", _this_year),
    )
]  # fmt: skip


def count_of(word: str | None) -> int | None:
    """Read a small number.

    >>> count_of("twelve"), count_of("24"), count_of("several")
    (12, 24, None)
    """
    if word in (None, "", "a", "an", "the", "single", "the past", "the last", "the previous"):
        return 1
    if word is not None and word.isdigit():
        return int(word)
    return NUMBERS.index(word) + 1 if word in NUMBERS else 2 if word in ("couple of", "couple") else None


def _ago(number: str, unit: str, report: date) -> Dates:
    count = count_of(number)
    if count is None:
        return NOTHING
    day = report - timedelta(count * _DAYS_IN[unit])
    if unit == "year":
        return date(report.year - count, 1, 1), date(report.year - count, 12, 31), "year"
    if unit == "month":
        return month_of(day)
    return (day, day, "day") if unit == "day" else week_of(day)


def _back(low: str, report: date) -> Dates | None:
    """Read "in the past 24 hours", "over the last three weeks", "in two days": back from the report."""
    found = re.search(r"\b(?:(\d+|\w+)[ -])?(hour|day|night|week|month|year)s?\b", low)
    if not found or not re.match(r"(?:in|over|during|within|for|the (?:past|last)|past|last|after)\b", low):
        return None
    number, unit = found[1], found[2]
    count = 1 if number in ("past", "last", "previous") else count_of(number)
    if count is None or (count > 1 and unit in ("month", "year") and not _PAST.search(low)):
        return NOTHING  # "in three years of war"
    if unit == "hour":
        return report - timedelta(max(1, round(count / 24))), report, "day"
    precision = "day" if unit == "night" else unit
    return report - timedelta(count * _DAYS_IN[unit]), report, precision
