"""When a number tells of a share or a difference, or only opens a pair."""

import re

from tracker.language.amounts import read_amount
from tracker.language.nodes import Node, Token

PERCENT = frozenset({"%", "percent", "per cent", "pct", "°", "‰"})
_COMPARED = frozenset({"more", "fewer", "less", "higher", "lower"})
_SPANS = frozenset({"week", "month", "quarter", "year", "decade", "usual"})
_WHOLES = frozenset({3, 4, 5, 10, 100})
_NOUNS = frozenset("NwUJECo")
_PAIR = re.compile(r"[iT]|[JECw]{0,2}[Nw]&[JECw]{0,2}[NwX](?![Nw])")


def is_ratio(tokens: list[Token], tags: str, q: Node) -> bool:
    """Whether it is a share of so many: "one in five"; not "12 in two days", "210 in 2024", "40 in 20 raids"."""
    if tags[q.last + 1 : q.last + 3] in ("f1", "f9") and tokens[q.last + 1].low == "out of":
        return _is_rate(tokens, tags, q.last + 2)
    if q.first > 1 and tokens[q.first - 1].low == "out of" and tags[q.first - 2] in "19":
        return _is_rate(tokens, tags, q.first)
    if tags[q.last + 1 : q.last + 3] in ("i1", "i9") and tokens[q.last + 1].low == "in":
        return _is_share(tokens, tags, q.low, q.last + 2)
    if q.first < 2 or tokens[q.first - 1].low != "in" or tags[q.first - 2] not in "19":
        return False
    part, _ = read_amount(tokens, tags, q.first - 2)
    return part is not None and _is_share(tokens, tags, part.low, q.first)


def _is_share(tokens: list[Token], tags: str, part: int | None, at: int) -> bool:
    """Whether so many can be told of the number that begins at a token, which is no year and no span of time."""
    whole, last = read_amount(tokens, tags, at)
    if part is None or whole is None or (whole.low or 0) <= part or tags[last + 1 : last + 2] == "U":
        return False
    return not (last == at and tags[at] == "9" and tokens[at].text.isdecimal() and 1900 <= (whole.low or 0) <= 2100)


def _is_rate(tokens: list[Token], tags: str, at: int) -> bool:
    """Whether a number that begins at a token stands for all: "nine out of ten were guests", "one out of three"."""
    whole, last = read_amount(tokens, tags, at)
    return whole is not None and whole.low in _WHOLES and tags[last + 1 : last + 2] not in _NOUNS


def is_difference(tokens: list[Token], q: Node) -> bool:
    """Whether it is only how far a number is from another: "40 more than in May", "four fewer than the mayor"."""
    more, than, *other = ([t.low for t in tokens[q.last + 1 : q.last + 6]] + ["", ""])[:5]
    beside = more != "more" and q.first > 0 and tokens[q.first - 1].low in (",", "-", "(") and other[:1] != [""]
    return more in _COMPARED and than == "than" and (beside or other[:1] == ["in"] or not _SPANS.isdisjoint(other))


def joins_two(tokens: list[Token], tags: str, q: Node) -> bool:
    """Whether "both" only opens a pair of phrases: "both within Sudan and into Chad", "both casualties and damage"."""
    return tokens[q.core].low == "both" and _PAIR.match(tags, q.last + 1) is not None
