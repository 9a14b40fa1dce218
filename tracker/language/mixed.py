"""Counts of several kinds in one: "450 drones and missiles", "60 women and children", "160 cars, vans and buggies"."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from tracker.language.nodes import Node, collapse
from tracker.lexicons.vocabulary import FIGHTERS, Noun

_MOD = r"[JCEwcdg$o]"
_MIXED = re.compile(
    rf"(?:(?<=[dVgyfiTe])(?P<ruled>))?#(?:,{_MOD}{{0,3}}N+)*(?:&|(?P<apart>,&)(?!d))(?:wUf)?(?:N(?=[wJ]N))?{_MOD}{{0,3}}N+(?P<subject>(?=[dVeHmD]))?(?P<unread>(?=w))?(?P<ruling>(?=[Tf]))?(?![#N&U-])"
)
_AERIAL = frozenset({"drone", "missile", "drone_or_missile"})
_ARMS = frozenset({"missile", "rocket", "drone", "bomb", "mortar", "artillery"})
_ARMOUR = frozenset({"tank", "armoured_vehicle"})
_REST = {"weapon": "weapon", "craft": "aircraft", "equipment": "other", "structure": "building", "person": "people"}
_UNCOUNTED = frozenset({"some", "many", "numerous", "countless", "multiple", "more"})
FORCE = "force"


def mix(nodes: list[Node], tags: str) -> tuple[list[Node], str]:
    """Join a count with the plurals of its kind that follow in one list."""
    return collapse(nodes, tags, _MIXED, _mixed)


def _mixed(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """Widen the count; others ("and some injuries") and the next clause ("killed six and rebels fled") stay apart."""
    count = nodes[0]
    if any(n.tag == "w" and n.low in _UNCOUNTED for n in nodes[1:]):
        return nodes
    heads = [n for n, after in zip(nodes[1:], [*nodes[2:], None], strict=True) if _is_head(n, after)]
    parted = found["apart"] is not None and found["unread"] is not None and len(heads) == 1
    other_clause = found["ruled"] is not None and (found["subject"] is not None or parted)
    if count.origin not in ("number", "vague"):
        return nodes
    flying = count.noun is not None and count.noun.counted in _AERIAL
    if other_clause and not flying:
        return nodes
    first = _as_model(count.noun) if count.quantity is not None and count.quantity.low != 1 else count.noun
    noun = together([first, *(_as_model(n.entry.noun) if n.text[0].isupper() else n.entry.noun for n in heads)])
    if noun is None or (noun.kind == "tally" and found["ruling"] is not None):
        return nodes
    count.noun, count.last, count.end = noun, nodes[-1].last, nodes[-1].end
    return [count]


def lend(nodes: Sequence[Any]) -> None:
    """Give the first of two counts the noun that only the second has: "two missile and 41 air strikes" are strikes."""
    for first, link, second in zip(nodes, nodes[1:], nodes[2:], strict=False):
        if link.tag != "&" or first.tag != "#" or second.tag != "#" or second.kind != "attack":
            continue
        if first.origin == "number" and first.noun is not None and first.noun.lemma in _ARMS and not first.noun.plural:
            first.noun, first.kind = second.noun, second.kind


def _as_model(noun: Noun | None) -> Noun | None:
    """Take the name of a model as good as a plural: "95 Shahed, Gerbera and other drones"."""
    return noun._replace(plural=True) if noun is not None and noun.kind == "weapon" else noun


def _is_head(node: Node, after: Node | None) -> bool:
    return node.tag == "N" and (after is None or after.tag != "N")


def together(nouns: Sequence[Noun | None]) -> Noun | None:
    """Say what plurals of one kind are counted as together; None where they are of two kinds.

    >>> from tracker.lexicons.vocabulary import load_vocabulary
    >>> words = load_vocabulary().nouns
    >>> together([words["drones"], words["missiles"]]).counted
    'drone_or_missile'
    >>> together([words["rockets"], words["missiles"]]).counted
    'weapon'
    >>> together([words["women"], words["children"]]).person_type
    'other'
    >>> together([words["women"], words["cars"]]) is None
    True
    """
    known = [noun for noun in nouns if noun is not None and noun.plural]
    if len(known) < len(nouns) or len({noun.kind for noun in known}) > 1:
        return None
    first = known[0]
    if first.kind == "tally":
        return _tallied(known)
    types = {noun.person_type for noun in known if noun.lemma != "officer"}
    person_type = first.person_type if len(types) < 2 else "other"
    lemma = FORCE if len(types) > 1 and first.person_type in FIGHTERS else first.lemma
    counted = _counted(first.kind, {noun.counted for noun in known})
    return first._replace(lemma=lemma, counted=counted, person_type=person_type)


def _counted(kind: str, counted: set[str | None]) -> str | None:
    if len(counted) == 1:
        return counted.pop()
    if counted <= _AERIAL:
        return "drone_or_missile"
    return "armoured_vehicle" if counted <= _ARMOUR else _REST.get(kind)


def _tallied(nouns: Iterable[Noun]) -> Noun | None:
    """ "12 deaths and injuries" are casualties; other tallies are not added."""
    nouns = list(nouns)
    return nouns[0]._replace(measure="casualties") if {n.measure for n in nouns} == {"killed", "injured"} else None
