"""Numbers that are part of a date or a time of day, by the words around them."""

import re

from tracker.language.nodes import Node, Token, is_people

MONTHS = frozenset(
    (
        "january february march april may june july august september october november december "
        "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec"
    ).split()
)
_CLOCK = frozenset(["a.m.", "p.m.", "am", "pm", "gmt", "utc"])
_HAPPENS = frozenset("left came arrived began started ended happened struck exploded collapsed woke broke".split())
_JOINED = frozenset({"and", "or", "to", "until", "through", "-", "–"})
_IN_YEAR = frozenset({"in", "since", "of", "the", "from", "until", "late", "early", "mid"}) | MONTHS
_COUNTED = ("N", "X", "J", "w", "d", "o")
_DAY = re.compile(r"(?:the )?(?:[12]?\d|3[01])(?:st|nd|rd|th)?")
LAST_DAY = 31


def value_of(q: Node) -> int | None:
    """The lower bound of a number, else its upper one."""
    return q.low if q.low is not None else q.high


def is_span_of_years(tokens: list[Token], q: Node) -> bool:
    """Whether it is from one year to another: "1991-95"."""
    plain = value_of(q) is not None and "," not in tokens[q.core].text
    return plain and q.qualifier == "range" and all(1900 <= (year or 0) <= 2100 for year in (q.low, q.high))


def is_date(tokens: list[Token], tags: str, q: Node) -> bool | None:
    """Whether a number is a time of day, a day or a year; None where nothing makes it one or tells against it."""
    value = value_of(q)
    if value is None or "," in tokens[q.core].text:
        return None
    after = tokens[q.last + 1].low if q.last + 1 < len(tokens) else ""
    before = tokens[q.first - 1].low if q.first else ""
    if after in _CLOCK:
        return True
    if value <= LAST_DAY and (
        before in MONTHS or after in MONTHS or _ends_dates(tokens, q) or _begins_dates(tokens, q)
    ):
        return not _counts_after_month(tokens, q)
    return _is_year(tokens, tags, q, value)


def _is_year(tokens: list[Token], tags: str, q: Node, value: int) -> bool | None:
    before = tokens[q.first - 1].low if q.first else ""
    counts = tags[q.last + 1 : q.last + 2] in _COUNTED
    if 1900 <= value <= 2100 and before == "," and q.first > 1 and tokens[q.first - 2].low.isdecimal():
        return True
    if 1700 <= value < 1900 and before in ("in", "since") and not counts:
        return True
    if 1900 <= value <= 2100 and q.qualifier == "exact" and q.first == q.last:
        return not counts or q.first == 0 or before in _IN_YEAR or _names_attack(tokens, tags, q)
    return None


def _names_attack(tokens: list[Token], tags: str, q: Node) -> bool:
    """Whether a year behind an epithet or a date tells which attack is meant: "the deadly 1998 bombings"."""
    nouns = [t.entry.noun for t in tokens[q.last + 1 : q.last + 3] if t.entry.noun is not None]
    return tags[q.first - 1] in "wrJC,s" and bool(nouns) and nouns[0].kind in ("attack", "attacks")


def is_hour(tokens: list[Token], q: Node) -> bool:
    """Whether it is about what hour something happened: "when they left, at around nine, ..."."""
    at = q.first - 1
    if q.qualifier != "about" or at < 0 or tokens[at].low != "at" or not 0 < (q.high or 0) < 13:
        return False
    happens = at == 0 or tokens[at - 1].low in _HAPPENS or tokens[at - 1].text == ","
    return happens and (q.last + 1 == len(tokens) or tokens[q.last + 1].text in (",", ".", ";"))


def _ends_dates(tokens: list[Token], q: Node) -> bool:
    """Whether it is the second day of two after their month: "between July 9 and 21"."""
    month, day, joined = ([t.low for t in tokens[max(0, q.first - 3) : q.first]] + ["", "", ""])[:3]
    return month in MONTHS and day.isdecimal() and joined in _JOINED and not is_people(tokens, q.last + 1)


def _begins_dates(tokens: list[Token], q: Node) -> bool:
    """Whether it is the first day of two before their month: "between the nights of 15 and 18 July"."""
    joined, day, month = ([t.low for t in tokens[q.last + 1 : q.last + 4]] + ["", "", ""])[:3]
    opens = q.first > 0 and tokens[q.first - 1].low in ("of", "between", "from", "on")
    return opens and month in MONTHS and day.isdecimal() and joined in _JOINED


def _counts_after_month(tokens: list[Token], q: Node) -> bool:
    """Whether it counts what follows: people in a month ("in June 12 men drowned"), anything behind a day and month."""
    if q.first < 2 or q.last + 1 == len(tokens):
        return False
    before = tokens[q.first - 2].low
    if tokens[q.first - 1].low in MONTHS and _DAY.fullmatch(before):
        return tokens[q.last + 1].text[0].isalpha() and tokens[q.last + 1].low not in _JOINED | MONTHS
    return before == "in" and is_people(tokens, q.last + 1)
