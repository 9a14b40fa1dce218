"""Numbers that say how old people are and count nobody."""

import re
from typing import Any

from tracker.language.dated import value_of
from tracker.language.nodes import Node, Token, is_people, tags_of
from tracker.lexicons.vocabulary import AGE_OR_SEX

_OLDEST, _OF_AGE = 110, 18
_PERSONS = frozenset(("man woman boy girl youth teenager person child mother father aged age male female lad").split())
_AGES_REACH, _PARTS = 6, frozenset(",;.:")
_EXTREMES = frozenset({"oldest", "youngest", "eldest"})
_AT_AGE = frozenset({"of them", "of whom", "aged", "was", "is", "being", "just", "only", "at", "victim"})
_LIMITS, _EACH = frozenset({"under", "below", "over"}), frozenset({"all", "both", "mostly", "them", "whom"})
_ONE_NATIONAL = re.compile(r"[aA]J,$")
_COUNTED = ("N", "J", "w", "o")
_SEVERAL = re.compile(r"Q(?:[^Q,.;:&]{0,4}N)?(?P<ages>,r?[Qu](?:,[Qu])*,?&[Qu])(?=[,.;()]|$)")
_JOINED = (["and"], ["or"], [","], [",", "and"])
_REST = frozenset({"others", "more"})  # "a girl of 13 and two others"
_LATTER = frozenset({"most", "many", "some", "they", "victims"})
_GOES_ON = re.compile(r",(?=[eHdVm&])")


def without_ages(nodes: list[Node]) -> list[Node]:
    """Leave out how old each of the few just counted is: "two women, 58 and 71, were killed"."""
    tags = tags_of(nodes)
    for found in reversed(list(_SEVERAL.finditer(tags))):
        first, end = found.span("ages")
        ages = [node for node in nodes[first:end] if node.tag in "Qu"]
        if _tell_how_old(nodes[found.start()], nodes[first - 1], ages):
            nodes = [*nodes[:first], *nodes[end + bool(_GOES_ON.match(tags, end)) :]]
    return nodes


def _tell_how_old(count: Node, counted: Any, ages: list[Node]) -> bool:
    """Whether there are as many ages as persons."""
    persons = counted is count if counted.tag == "Q" else counted.entry.noun.kind == "person"
    each = all(
        age.qualifier == "exact" and age.form in ("number", "none") and 0 < (age.low or 0) <= _OLDEST for age in ages
    )
    return persons and each and count.low == count.high == len(ages)


def is_age(node: Node, tokens: list[Token], kept: list[Node]) -> bool:
    """Whether a number is how old people are: "a man in his 50s", "children under five"."""
    if kept and kept[-1].tag == "p" and is_decade(tokens, node.last + 1):
        return True
    if _is_of_age(node, tokens, kept) or _is_of_both(node, tokens):
        return True
    if not kept or tokens[node.first].low not in ("under", "over") or node.first == node.core:
        return False
    if kept[-1].tag == "e":
        return any(k.tag == "Q" for k in kept) and node.high is not None and node.high <= _OF_AGE
    return kept[-1].tag == "N" and kept[-1].entry.noun.kind == "person" and (node.low or node.high or 100) < 100


_BANDS = frozenset({"cadre", "couple", "escort", "guard", "troop"})  # "a guard of 20"


def _is_of_age(node: Node, tokens: list[Token], kept: list[Node]) -> bool:
    """Whether a number behind "of" is how old somebody is: "a man of 54, his wife and two guards"."""
    if [n.tag for n in kept[-2:]] != ["N", "f"] or node.low != node.high or not 0 < (node.low or 0) <= _OLDEST:
        return False
    noun = kept[-2].entry.noun
    article = next((n.tag for n in reversed(kept[:-2]) if n.tag not in "Jw"), "")
    aged = noun.person_type in AGE_OR_SEX or article != "t"  # "the minister spoke of 57, the mayor of 61"
    ends = node.last + 1 == len(tokens) or tokens[node.last + 1].tag in ',.;&eHdVm|)"'
    return aged and ends and noun.kind == "person" and not noun.plural and noun.lemma not in _BANDS


def _is_of_both(node: Node, tokens: list[Token]) -> bool:
    """Whether a number is how old the two just told of are: "killed a couple, both 68, and", "two boys (both 9)"."""
    before = [token.low for token in tokens[max(node.first - 2, 0) : node.first]]
    ends = node.last + 1 == len(tokens) or tokens[node.last + 1].text in ",.;)"
    return before in ([",", "both"], ["(", "both"]) and ends and 0 < (node.low or 0) <= _OLDEST


def is_decade(tokens: list[Token], at: int) -> bool:
    """Whether the word is the ending of "50s"."""
    return (
        0 < at < len(tokens)
        and tokens[at].low == "s"
        and tokens[at - 1].end == tokens[at].start
        and tokens[at - 1].tag == "9"
    )


def drop_decade(kept: list[Node]) -> None:
    """Drop the "in his" of "in his 50s", the "of" of "a man of 54", the "both" of "both 68"."""
    if kept and (kept[-1].tag == "f" or (kept[-1].tag == "Q" and kept[-1].low == kept[-1].high == 2)):
        kept.pop()
        return
    while kept and kept[-1].tag in "pw" and kept[-1].low in ("his", "her", "their", "early", "mid", "late"):
        kept.pop()
    if kept and kept[-1].tag == "i" and kept[-1].low == "in":
        kept.pop()


def says_how_old(tokens: list[Token], tags: str, q: Node) -> bool:
    """Whether the words right before the number make it an age."""
    if (
        _is_extreme(tokens, q)
        or _is_among_ages(tokens, q)
        or _is_age_limit(tokens, tags, q)
        or _are_aged(tokens, tags, q)
    ):
        return True
    of = q.first > 1 and tokens[q.first - 1].low == "of" and _is_aged(tokens[q.first - 2])
    return may_be_age(q) and tags[q.last + 1 : q.last + 2] not in _COUNTED and (of or _is_rough(tokens, q))


def may_be_age(q: Node) -> bool:
    """Whether somebody may be as old as that."""
    return (q.high or q.low or 0) <= _OLDEST


def is_age_in_commas(tags: str, q: Node) -> bool:
    """Whether the number stands between commas after a name: "Ana Borg, 41, and her son"."""
    named = tags[max(0, q.first - 2) : q.first] in ("C,", "N,", "w,") or _ONE_NATIONAL.search(tags, 0, q.first)
    ends = tags[q.last + 1 : q.last + 2] in (",", ".", ")", ";", "") or tags[q.last + 1 : q.last + 3] in ("&C", "&E")
    value = value_of(q)
    return bool(named) and ends and value is not None and value <= _OLDEST


def is_next_age(tokens: list[Token], before: Node, q: Node) -> bool:
    """Whether the number goes on after an age: "aged 12 and 15", "girls of nine and 13"."""
    between = [token.low for token in tokens[before.last + 1 : q.first]]
    people = is_people(tokens, q.last + 1) and tokens[q.last + 1].entry.noun.plural  # "under five and four adults"
    people = people or (tokens[q.last + 1 : q.last + 2] and tokens[q.last + 1].low in _REST)
    if between not in _JOINED or before.form != "none" or people:
        return False
    first = before.first
    while first > 1 and tokens[first - 1].low == "," and tokens[first - 2].tag in "91":
        first -= 2  # "aged 51, 18 and 69"
    if not first:
        return False
    aged = first > 1 and (_is_aged(tokens[first - 2]) or tokens[first - 2].low == "ages")
    return tokens[first - 1].low in ("aged", "ages", "age") or (tokens[first - 1].low == "of" and aged)


def _is_among_ages(tokens: list[Token], q: Node) -> bool:
    """Whether ages are told of right before: "between the ages of 30 and 45", "the ages of the dead ranged from"."""
    words = [token.low for token in tokens[max(q.first - _AGES_REACH, 0) : q.first]]
    after = words[len(words) - words[::-1].index("ages") :] if "ages" in words else [","]
    return may_be_age(q) and not _PARTS.intersection(after)


def _is_extreme(tokens: list[Token], q: Node) -> bool:
    """Whether the number is the age of the oldest or the youngest: "the oldest of them 80"."""
    at = q.first - 1
    while at > 0 and q.first - at < 4 and tokens[at].low in _AT_AGE:
        at -= 1
    return at >= 0 and tokens[at].low in _EXTREMES and may_be_age(q)


def _are_aged(tokens: list[Token], tags: str, q: Node) -> bool:
    """Whether people are said to be between two ages: "most of those who died were between 16 and 26"."""
    told = q.qualifier == "range" and q.first > 1 and tokens[q.first - 1].low in ("was", "were", "are")
    ends = tags[q.last + 1 : q.last + 2] in (".", ",", ";", "")
    return told and ends and tokens[q.first].low == "between" and may_be_age(q) and tokens[0].low in _EACH | _LATTER


def _is_aged(token: Token) -> bool:
    """Whether an age may follow after "of": "a woman of 40", "girls of nine"."""
    noun = token.entry.noun
    return token.low in _PERSONS or (noun is not None and noun.lemma in _PERSONS)


def _is_rough(tokens: list[Token], q: Node) -> bool:
    """Whether it says about how old somebody is: "a woman around 60 was hurt"."""
    if q.qualifier != "about" or not q.first or not _is_aged(tokens[q.first - 1]):
        return False
    noun = tokens[q.first - 1].entry.noun
    return noun is None or not noun.plural


def _is_age_limit(tokens: list[Token], tags: str, q: Node) -> bool:
    """Whether it is the age that those just counted are under: "seven came home, all under eight"."""
    words = " ".join([token.low for token in tokens[max(q.first - 1, 0) : q.core]]).split()
    limit = not _LIMITS.isdisjoint(words[-1:]) and not _EACH.isdisjoint(words)
    return limit and (q.high or q.low or 0) < 100 and tags[q.last + 1 : q.last + 2] not in ("N", "w", "J")
