"""Counts whose head no lexicon holds as a noun: a nationality, a group, an age, an unknown word."""

import re

from tracker.language.building import acts_there, build, left_bare, quote_begin
from tracker.language.nodes import Node
from tracker.lexicons.vocabulary import Noun

_SIDES = frozenset(
    "enemy army government opposition state regime junta coalition allied hostile loyalist separatist militia".split()
)


def of_people(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """A nationality or an armed group as head: "six Iraqis", "five Houthis"."""
    quantity = next(n for n in nodes if n.tag == "Q")
    head = nodes[-1]
    origin = "vague" if quantity.form == "vague" else "number"
    if head.tag == "E" and head.entry.noun is not None and head.entry.noun.plural:
        return [build(nodes, head.entry.noun, "person", origin, head, quote_begin(nodes))]
    if head.tag == "E" and head.entry.name[0] not in ("armed_group", "demonym"):
        return left_bare(nodes, quantity, origin)
    return [build(nodes, _militants(head), "person", origin, head, quote_begin(nodes))]


def of_side(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """A side before what befell its people: "300 enemy dead"; any other word counts as it would elsewhere."""
    head, quantity = nodes[-1], next(n for n in nodes if n.tag == "Q")
    origin = "vague" if quantity.form == "vague" else "number"
    if head.low in _SIDES:
        return [build(nodes, None, "bare", origin, head, quote_begin(nodes))]
    return of_thing(found, nodes) if head.tag == "w" else left_bare(nodes, quantity, origin)


def _militants(head: Node) -> Noun | None:
    if head.tag == "E" and head.entry.name[0] == "armed_group":
        return Noun(head.low, "person", "people", "militant", None, True)
    return None


def of_thing(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """A head that no lexicon holds: a plural after a number counts something."""
    head, quantity = nodes[-1], next(n for n in nodes if n.tag == "Q")
    origin = "vague" if quantity.form == "vague" else "number"
    plural = head.low.endswith("s") and not head.low.endswith("ss") and not acts_there(nodes)
    if plural or (quantity.low == 1 and len(head.low) > 2):
        kind = "bare" if head.low == "ones" else "thing"
        return [build(nodes, None, kind, origin, head, quote_begin(nodes))]
    return left_bare(nodes, quantity, origin)


def of_one(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """Somebody of a nationality or age, without a number: "a Sudanese", "the 12-year-old"."""
    origin = {"A": "another", "a": "article"}.get(nodes[0].tag, "definite")
    return [build(nodes, None, "person", origin, nodes[-1], 0)]


def of_age(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """People told by their age alone: "two 12-year-olds", not "two 12-year-old"."""
    quantity, head = nodes[-2:]
    if quantity.form == "number" and head.low.endswith("s") == (quantity.low == 1):
        return nodes
    origin = "vague" if quantity.form == "vague" else "number"
    return [build(nodes, None, "person", origin, head, quote_begin(nodes))]
