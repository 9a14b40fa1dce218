"""The days that time words stand for, by the report date."""

import re
from calendar import month_name, monthrange
from datetime import date, timedelta

from tracker.claims.times.from_told import from_told
from tracker.claims.times.relative import NOTHING, Dates, relative

MONTHS = tuple(name.lower() for name in month_name[1:])
AHEAD = timedelta(2)
_MONTH = re.compile(
    r"\b(?:" + "|".join(f"{m[:3]}(?:{m[3:]})?" if m != "september" else "sept?(?:ember)?" for m in MONTHS) + r")\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBER = re.compile(r"(?<![\d:])\d{1,2}(?![\d:])(?=(?:st|nd|rd|th)?\b)")
_NUMERIC = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)\b|\b(\d{1,2})[./](\d{1,2})[./](\d{4}|\d\d)\b")


def resolve(words: str | None, report: date | None, told: Dates = NOTHING, backwards: bool = False) -> Dates:
    """Turn time words into first day, last day and precision; unknown days are None, the precision then "none".

    `told` are the days told last, from which "the next day" counts; `backwards` as in `from_told`.

    >>> resolve("on Monday", date(2025, 7, 23))
    (datetime.date(2025, 7, 21), datetime.date(2025, 7, 21), 'day')
    >>> resolve("since 24 February 2022", date(2022, 3, 1))
    (datetime.date(2022, 2, 24), datetime.date(2022, 3, 1), 'day')
    >>> resolve("in October 2017", None)
    (datetime.date(2017, 10, 1), datetime.date(2017, 10, 31), 'month')
    """
    if words is None:
        return NOTHING
    low = words.lower().replace("'", "").replace("’", "")
    counted = from_told(low, told, report, backwards)
    if counted is not None:
        return _clip(counted, report)
    for read in (_numeric, _calendar, relative):
        found = read(low, report)
        if found is not None:
            return _clip(_since(low, _ordered(found), report), report)
    return NOTHING


def _ordered(found: Dates) -> Dates:
    """A span that ends before it begins began a year earlier; one that even so runs backwards is none.

    >>> _ordered((date(2025, 6, 1), date(2024, 9, 30), "month"))
    (datetime.date(2024, 6, 1), datetime.date(2024, 9, 30), 'month')
    """
    first, last, precision = found
    if first is None or last is None or first <= last:
        return found
    earlier = first.replace(year=first.year - 1, day=min(first.day, 28))
    return (earlier, last, precision) if earlier <= last else NOTHING


def _clip(found: Dates, report: date | None) -> Dates:
    """A month or year that still runs is told of up to the report."""
    first, last, precision = found
    if report is not None and first is not None and last is not None and first <= report < last and precision != "day":
        return first, report, precision
    return found


def _since(low: str, found: Dates, report: date | None) -> Dates:
    """What began then goes on until the report."""
    if not re.match(r"(?:ever )?since\b", low) or found[0] is None:
        return found
    if report is None or report < found[0]:
        return found[0], None, found[2]
    return found[0], report, found[2]


def _numeric(low: str, report: date | None) -> Dates | None:
    found = _NUMERIC.search(low)
    if not found:
        return None
    year, month, day = (found[1], found[2], found[3]) if found[1] else (found[6], found[5], found[4])
    return _exact(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))


def _exact(year: int, month: int, day: int) -> Dates | None:
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    found = date(year, month, day)
    return found, found, "day"


def _calendar(low: str, report: date | None) -> Dates | None:
    """Read months, with days and years where they stand."""
    months = [
        MONTHS.index(next(m for m in MONTHS if m.startswith(found.group()[:3]))) + 1 for found in _MONTH.finditer(low)
    ]
    years = [int(y) for y in _YEAR.findall(low)]
    if not months:
        return _years(low, years, report)
    year = years[-1] if years else None
    days = [int(d) for d in _NUMBER.findall(_YEAR.sub("", low)) if 1 <= int(d) <= 31]
    if not days:
        begun, ended = _month(months[0], years[0] if years else None, report), _month(months[-1], year, report)
        return (begun[0], ended[1], "month") if begun and ended else NOTHING
    ranged = len(days) > 1 and re.search(r"\d(?: [a-z]+\.?)?\s?(?:-|–|to|and|until)\s?(?:\w+ )?\d|between|from", low)
    first, last = (
        _day(months[0], days[0], year, report),
        _day(months[-1], days[-1] if ranged else days[0], year, report),
    )
    if first is None or last is None:
        return NOTHING
    return (first[0], last[1], "day")


def _years(low: str, years: list[int], report: date | None) -> Dates | None:
    if years:
        return date(years[0], 1, 1), date(years[-1], 12, 31), "year"
    decade = re.search(r"\b(?:(?:19|20)\d|\d)0s\b", low)
    if decade and len(decade.group()) == 5:
        return date(int(decade.group()[:4]), 1, 1), date(int(decade.group()[:4]) + 9, 12, 31), "year"
    return None


def _month(month: int, year: int | None, report: date | None) -> tuple[date, date] | None:
    """A month without a year is the latest that has begun."""
    if year is None:
        if report is None:
            return None
        year = report.year - (month > report.month)
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def _day(month: int, day: int, year: int | None, report: date | None) -> Dates | None:
    """A day without a year is the latest one, save one that is just ahead."""
    if year is not None:
        return _exact(year, month, day)
    if report is None:
        return None
    found = _exact(report.year, month, day)
    if found and found[0] and found[0] - AHEAD > report:
        return _exact(report.year - 1, month, day)
    return found or _exact(report.year - 1, month, day)
