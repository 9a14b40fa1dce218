"""Publication dates as outlets, exports and file names write them, as UTC days."""

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

_YEARS = range(1800, 2100)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_WRITTEN = (
    re.compile(rf"(?:[a-z]+,? )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH},? (?P<year>\d{{4}})", re.I),
    re.compile(rf"(?:[a-z]+,? )?{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}})", re.I),
    re.compile(r"(?P<year>\d{4})[/.](?P<month>\d{1,2})[/.](?P<day>\d{1,2})"),
    re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})"),
)
_EPOCH = re.compile(r"\d{9,13}(?:\.\d+)?")
_ZONE = re.compile(r"(?<=\d)\s*(?:UTC|GMT)$|(?<=:\d\d)\s+([+-]\d\d:?\d\d)$")
_RFC_822 = re.compile(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{2,4} \d{1,2}:")
_SLASHED = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}")
_FILE_NAME = re.compile(r"(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)")


def parse_date(value: object) -> date:
    """Read a publication date as a UTC day; raise ValueError when it is none or ambiguous.

    Known: ISO dates and instants (an offset is turned into UTC), RFC 822, "22 July 2025", "July 22, 2025",
    2025/07/22, 22.07.2025, seconds or milliseconds since 1970.

    >>> parse_date("2025-07-22T01:30:00+03:00").isoformat()
    '2025-07-21'
    >>> parse_date("Tue, 22 Jul 2025 09:00:00 GMT") == parse_date("July 22, 2025") == parse_date(1753142400)
    True
    """
    if isinstance(value, datetime):
        return _plausible(_utc_day(value))
    if isinstance(value, date):
        return _plausible(value)
    return _plausible(_from_text(str(value).strip()))


def date_in_name(name: str) -> date | None:
    """Read the date in a file name; None when there is none.

    >>> date_in_name("2025-07-22-kyiv.txt").isoformat()
    '2025-07-22'
    >>> date_in_name("2025-13-45-kyiv.txt") is None
    True
    """
    match = _FILE_NAME.search(name)
    try:
        return parse_date(match[1]) if match else None
    except ValueError:
        return None


def _from_text(text: str) -> date:
    if _EPOCH.fullmatch(text):
        seconds = float(text)
        return datetime.fromtimestamp(seconds / 1000 if seconds > 1e11 else seconds, UTC).date()
    if _SLASHED.fullmatch(text):
        raise ValueError("day and month can't be told apart")
    try:
        return _utc_day(datetime.fromisoformat(_ZONE.sub(_offset, text)))
    except ValueError:
        return _utc_day(parsedate_to_datetime(text)) if _RFC_822.match(text) else _written(text)


def _offset(zone: re.Match[str]) -> str:
    return zone[1] or "+00:00"


def _written(text: str) -> date:
    match = next(filter(None, (pattern.match(text) for pattern in _WRITTEN)), None)
    if match is None:
        raise ValueError("no known form of a date")
    month = match["month"].lower()
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
    return date(int(match["year"]), number, int(match["day"]))


def _utc_day(moment: datetime) -> date:
    return (moment.astimezone(UTC) if moment.tzinfo else moment).date()


def _plausible(day: date) -> date:
    if day.year not in _YEARS:
        raise ValueError(f"the year {day.year} is not plausible")
    return day
