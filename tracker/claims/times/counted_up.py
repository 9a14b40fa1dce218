"""The span in which an ordinal counts: "the ninth officer killed in the city this year"."""

import re

from tracker.claims.drafts import Draft

_SPAN = re.compile(
    r"[^,;.:]*?\b((?:so far )?this (?:year|month|week|season|summer|winter)"
    r"|in (?:a|as many|less than a|under a|two|three|four|five|six|seven|\d+) (?:days?|weeks?|months?|years?))\b"
)


def counted_up(d: Draft, text: str) -> tuple[int, int] | None:
    """Find the time words behind an ordinal, in its own clause; None for any other count.

    The day on which the last one fell is none of the total: "the third in a week died on Monday".
    """
    if d.group.origin != "ordinal":
        return None
    found = _SPAN.match(text, d.group.end, d.sentence.end)
    return found.span(1) if found is not None else None
