"""Times that say only for how long there was no such thing, or in which an ordinal counts."""

import re

from tracker.claims.drafts import Draft
from tracker.claims.times.table import TOTALS

_FEW = r"(?! (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b)"  # "only 27 have died since May"
_RECORD = re.compile(rf"\b(?:{'|'.join(sorted(TOTALS['records']))})\b{_FEW}")
_CLAUSE = re.compile(r"[,;:]|\b(?:kill|wound|injur|died|dead)")
_ORDINAL = re.compile(
    r"\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[Tt]he (?:second|\d+(?:th|st|nd|rd)))\b"
    r"(?! of )[^,;.]*$"
)
_REACH = 60
_RAISED = ("bring", "raised", "toll")


def sets_a_record(match: re.Match[str], start: int, text: str) -> bool:
    """Whether the words say for how long there was no such thing: "its worst quake in 80 years"."""
    found = _RECORD.search(text, max(start, match.start() - _REACH), match.start())
    if found is None or match.lastgroup != "lapse":
        return found is not None
    return text.startswith("in ", match.start()) and not _CLAUSE.search(text, found.end(), match.start())


def counts_up(match: re.Match[str], start: int, text: str) -> bool:
    """Whether an ordinal says how often something happened in that time: "the third storm in a month"."""
    return _ORDINAL.search(text, max(start, match.start() - _REACH), match.start()) is not None


def is_counted_up(d: Draft) -> bool:
    """Whether a count is an ordinal, or a total that one more raises: "the fourth this year, taking the dead to 12"."""
    return d.group.origin == "ordinal" or any(raised in d.rule for raised in _RAISED)
