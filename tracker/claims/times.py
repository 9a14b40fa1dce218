"""When: the time words, the dates they stand for, and the span that a number covers."""

import re
from calendar import monthrange
from datetime import date, timedelta

from tracker.claims.drafts import Draft

_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTHS = "january february march april may june july august september october november december".split()
_DAY = "|".join(_DAYS)
_MONTH = "|".join(m.title() for m in _MONTHS)
SPANS = re.compile(
    r"\b(?:since (?!then)[^,.;]{3,60}|(?:in|over|during|within|for) the (?:past|last|previous)(?: \w+){1,2}(?: hours?| days?| weeks?| months?| years?)?"
    r"|so far (?:this year|this month)|this (?:year|month|week)|(?:last|past) (?:week|month|year)|in recent (?:days|weeks|months)|between \d{4} and \d{4}|to date)\b", re.I)
POINTS = re.compile(
    rf"\b(?:overnight|(?:on |last |late |early )*(?:{_DAY})(?: (?:night|morning|evening|afternoon))?|yesterday|today|this (?:morning|evening|afternoon)|last night"
    rf"|(?:on |in )?(?:\d{{1,2}} )?(?:{_MONTH})(?: \d{{1,2}})?(?:,? \d{{4}})?|in \d{{4}}|(?:on |at )?(?:dawn|midnight))\b", re.I)
_CUMULATIVE = re.compile(r"since (?:the )?(?:start|beginning|outbreak|war|conflict|invasion|launch|fighting (?:began|broke)|oct|november|february|hostilities|january|\d{4}|last (?:year|april|october))|so far this year|this year|to date|during the (?:war|conflict)|since \w+ \d{4}|(?:three|two|four|five|\d+)-year|(?:invasion|war|conflict|insurgency|uprising|campaign) (?:has|have) (?:killed|claimed|displaced|left|cost)|since \d{4}|in all|bringing|brings|total(?:s|led)? (?:to|of)", re.I)
_PERIOD = re.compile(r"since (?:%s|yesterday|last)|(?:in|over|during|within) the (?:past|last|previous) (?!24 hours|day\b|night|hours)|(?:this|last|past) (?:week|month)|in recent|between \d{4} and" % _DAY, re.I)


def find_times(drafts: list[Draft], text: str) -> None:
    """Fill the time words and the scope of a sentence's drafts."""
    if not drafts:
        return
    sentence = drafts[0].sentence
    times = [m.span() for p in (SPANS, POINTS) for m in p.finditer(text, sentence.start, sentence.end)]
    for d in drafts:
        near = min(times, key=lambda span: min(abs(span[0] - d.group.end), abs(d.group.start - span[1])), default=None)
        d.when = near
        words = text[sentence.start : sentence.end]
        if d.scope == "event":
            d.scope = "cumulative" if _CUMULATIVE.search(words) else "period" if _PERIOD.search(words) else "event"


def resolve(words: str | None, report: date | None) -> tuple[date | None, date | None, str]:
    """Turn time words into first day, last day and precision, by the report date.

    >>> resolve("on Monday", date(2025, 7, 23))
    (datetime.date(2025, 7, 21), datetime.date(2025, 7, 21), 'day')
    """
    if words is None or report is None:
        return None, None, "none"
    low = words.lower()
    for n, day in enumerate(_DAYS):
        if day in low and not low.startswith("since"):
            back = (report.weekday() - n) % 7
            return (report - timedelta(back), report - timedelta(back), "day")
    if "yesterday" in low or "last night" in low:
        return report - timedelta(1), report - timedelta(1), "day"
    if any(w in low for w in ("overnight", "today", "this morning", "tonight")):
        return report, report, "day"
    return _calendar(low, report)


def _calendar(low: str, report: date) -> tuple[date | None, date | None, str]:
    year = re.search(r"\b(?:19|20)\d\d\b", low)
    month = next((n for n, m in enumerate(_MONTHS, 1) if re.search(rf"\b{m}\b", low)), None)
    day = re.search(r"\b\d{1,2}\b", re.sub(r"\b\d{4}\b", "", low))
    if month is None:
        return (date(int(year[0]), 1, 1), date(int(year[0]), 12, 31), "year") if year and not low.startswith("since") else (None, None, "none")
    y = int(year[0]) if year else report.year - (month > report.month)
    if day and 1 <= int(day[0]) <= monthrange(y, month)[1]:
        exact = date(y, month, int(day[0]))
        return (exact, report if low.startswith("since") else exact, "day")
    return date(y, month, 1), date(y, month, monthrange(y, month)[1]), "month"
