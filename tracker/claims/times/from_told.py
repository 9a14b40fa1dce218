"""The days of words that count from what was told before: "the next day", "a week earlier", "two years after"."""

import re
from datetime import date, timedelta

from tracker.claims.times.relative import NOTHING, Dates, count_of, month_of, week_of

_PART = r"(day|night|evening|morning|afternoon|weekend|week|month|year)"
_SAME = re.compile(
    rf"^(?:(?:earlier|later|early|late) (?:in |on )?(?:the same|the|that)|(?:in |on |at )?(?:the same|that)) {_PART}$"
)
_BESIDE = re.compile(rf"\bthe (next|following|previous) {_PART}$|\bthe {_PART} (before|after)$")
_APART = re.compile(r"\b(\w+) (day|week|month|year)s? (earlier|later|before|after|since)$")
_LAPSE = re.compile(
    r"^(?:in|over|during|within|through)\b(?!.*\b(?:past|last|previous|hours?)\b).*\b(\w+)[ -](day|week|month|year)s?\b"
)
_FAR_BACK = timedelta(90)
_BACK = frozenset({"previous", "before", "earlier"})
_LONG = frozenset({"week", "month", "year"})


def from_told(low: str, told: Dates, report: date | None, backwards: bool) -> Dates | None:
    """Find the days in lower-case words by those told last, long spans by the report for want of any.

    None where the words count from nothing.

    `backwards`: the words stand for what came before what they name: "a week after gunmen killed nine".

    >>> friday = (date(2025, 7, 18), date(2025, 7, 18), "day")
    >>> from_told("the next day", friday, None, False)
    (datetime.date(2025, 7, 19), datetime.date(2025, 7, 19), 'day')
    >>> from_told("a month earlier", friday, None, False)
    (datetime.date(2025, 6, 1), datetime.date(2025, 6, 30), 'month')
    >>> from_told("a week after", friday, None, True)
    (datetime.date(2025, 7, 7), datetime.date(2025, 7, 13), 'week')
    """
    same, beside, apart = _SAME.search(low), _BESIDE.search(low), _APART.search(low)
    if same is not None:
        in_this = told[0] is None and report is not None and " in the " in low
        return _moved((report, report, "day") if in_this else told, 0, same[1])
    if beside is not None:
        return _moved(told, -1 if _BACK & {beside[1], beside[4]} else 1, beside[2] or beside[3])
    if apart is None:
        return _lapsed(low, told, report)
    count = count_of(apart[1])
    if count is None:
        return NOTHING
    alone = apart[3] in ("earlier", "later")
    if report is not None and (
        apart[3] == "since" or (told[0] is None and (backwards or (alone and apart[2] in _LONG)))
    ):
        told = report, report, "day"
    forth = apart[3] in ("later", "after", "since")
    return _moved(told, count if forth is (alone or not backwards) else -count, apart[2])


def _lapsed(low: str, told: Dates, report: date | None) -> Dates | None:
    """A span after a day told of long ago: "the town fell on 3 May 1961. Over six weeks, ..."."""
    lapse = _LAPSE.search(low)
    if lapse is None or told[0] is None or report is None or report - told[0] < _FAR_BACK:
        return None
    count = count_of(lapse[1])
    days = {"day": 1, "week": 7, "month": 30, "year": 365}[lapse[2]]
    return (told[0], told[0] + timedelta(count * days), lapse[2]) if count is not None else NOTHING


def _moved(told: Dates, by: int, unit: str) -> Dates:
    """The day, week, month or year so many from the last day told; a day from no more than a month is none."""
    day, precision = told[1] or told[0], told[2]
    if day is None or unit == "weekend":
        return NOTHING
    if unit == "year":
        return date(day.year + by, 1, 1), date(day.year + by, 12, 31), "year"
    if unit == "month" and precision != "year":
        months = day.year * 12 + day.month - 1 + by
        return month_of(date(months // 12, months % 12 + 1, 1))
    if unit == "week" and precision in ("day", "week"):
        return week_of(day + timedelta(7 * by))
    if precision != "day":
        return NOTHING
    found = day + timedelta(by)
    return found, found, "day"
