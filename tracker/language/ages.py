"""Numbers that say how old people are and count nobody."""

import re
from typing import Any

from tracker.language.nodes import tags_of
from tracker.language.tokens import Token

_OLDEST, _OF_AGE = 110, 18
_SEVERAL = re.compile(r"Q(?:[^Q,.;:&]{0,4}N)?(?P<ages>,[Qu](?:,[Qu])*,?&[Qu])(?=[,.;()]|$)")
_GOES_ON = re.compile(r",(?=[eHdVm&])")


def without_ages(nodes: list[Any]) -> list[Any]:
    """Leave out how old each of the few just counted is: "two women, 58 and 71, were killed"."""
    tags = tags_of(nodes)
    for found in reversed(list(_SEVERAL.finditer(tags))):
        first, end = found.span("ages")
        ages = [node for node in nodes[first:end] if node.tag in "Qu"]
        if _tell_how_old(nodes[found.start()], nodes[first - 1], ages):
            nodes = [*nodes[:first], *nodes[end + bool(_GOES_ON.match(tags, end)) :]]
    return nodes


def _tell_how_old(count: Any, counted: Any, ages: list[Any]) -> bool:
    """Whether there are as many ages as persons."""
    persons = counted is count if counted.tag == "Q" else counted.entry.noun.kind == "person"
    each = all(
        age.qualifier == "exact" and age.form in ("number", "none") and 0 < (age.low or 0) <= _OLDEST for age in ages
    )
    return persons and each and count.low == count.high == len(ages)


def is_age(node: Any, tokens: list[Token], kept: list[Any]) -> bool:
    """Whether a number is how old people are: "a man in his 50s", "children under five"."""
    if kept and kept[-1].tag == "p" and is_decade(tokens, node.last + 1):
        return True
    if _is_of_age(node, tokens, kept):
        return True
    if not kept or tokens[node.first].low not in ("under", "over") or node.first == node.core:
        return False
    if kept[-1].tag == "e":
        return any(k.tag == "Q" for k in kept) and node.high is not None and node.high <= _OF_AGE
    return kept[-1].tag == "N" and kept[-1].entry.noun.kind == "person" and (node.low or node.high or 100) < 100


_AGED = frozenset({"man", "woman", "child"})


def _is_of_age(node: Any, tokens: list[Token], kept: list[Any]) -> bool:
    """Whether a number behind "of" is how old somebody is: "a man of 54, his wife and two guards"."""
    if [n.tag for n in kept[-2:]] != ["N", "f"] or node.low != node.high or not 0 < (node.low or 0) <= _OLDEST:
        return False
    noun = kept[-2].entry.noun
    ends = node.last + 1 == len(tokens) or tokens[node.last + 1].tag in ',.;&eHdVm|)"'
    return noun.person_type in _AGED and not noun.plural and ends


def is_decade(tokens: list[Token], at: int) -> bool:
    """Whether the word is the ending of "50s"."""
    return (
        0 < at < len(tokens)
        and tokens[at].low == "s"
        and tokens[at - 1].end == tokens[at].start
        and tokens[at - 1].tag == "9"
    )


def drop_decade(kept: list[Any]) -> None:
    """Drop the "in his" of "in his 50s", the "of" of "a man of 54"."""
    if kept and kept[-1].tag == "f":
        kept.pop()
        return
    while kept and kept[-1].tag in "pw" and kept[-1].low in ("his", "her", "their", "early", "mid", "late"):
        kept.pop()
    if kept and kept[-1].tag == "i" and kept[-1].low == "in":
        kept.pop()
