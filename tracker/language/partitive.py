"""Counts of a part with its whole: "18 of the 23 drones", "of the 90 drones, 42", "five members of one family"."""

import re

from tracker.language.nodes import Node, collapse

_PARTITIVE = re.compile(r"e?#f(?:(?:[tp]?[JCEwNXU]{1,3}s)?[#z]|pw)")
_PAIRED = re.compile(r"#&N{1,3}(?=[deHVi.,])")
_CAPTIVES = frozenset({"hostage", "captive", "prisoner", "detainee", "abductee"})
_FRONTED_FATE = re.compile(r"(?:^|(?<=[.;:&|]))f#d[^#,.;:]{0,6},#(?=e)")
_FRONTED = re.compile(r"(?:^|(?<=[.;:&|]))f(?:[tp]?[JCEwNXU]{1,3}s)?#,?#(?=[dVeHmD])")


def whole(nodes: list[Node], tags: str) -> tuple[list[Node], str]:
    """Join each part with what it is a part of, and a count with the second noun of its kind of people."""
    if "#&N" in tags:
        nodes, tags = collapse(nodes, tags, _PAIRED, _paired)
    if "#f" in tags:
        nodes, tags = collapse(nodes, tags, _PARTITIVE, _partitive)
    if "f#" in tags or "s#,#" in tags:
        nodes, tags = collapse(nodes, tags, _FRONTED, _fronted)
    if "f#d" in tags:
        nodes, tags = collapse(nodes, tags, _FRONTED_FATE, _after_fate)
    return nodes, tags


def _partitive(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """ "18 of the 23 drones" is one count with the noun of the second, which it keeps as its whole."""
    own = nodes.pop() if nodes[-1].tag == "w" else None
    first = found.group().index("#")
    before, part, whole = nodes[:first], nodes[first], nodes[-1]
    if own is not None:
        return _among_own(nodes, part, own)
    if before and part.quantity is not None and part.quantity.high == 1:
        return nodes
    if whole.tag == "z":
        people = _among_speakers(part, whole)
        return [*before, *people] if people else nodes
    if whole.kind == "family" and part.kind in ("person", "bare") and _is_one(whole):
        part.last = whole.last
        return [*before, part]
    if part.kind == "family" and part.origin == "article" and whole.kind == "bare" and whole.quantity:
        part.quantity, part.kind, part.origin, part.noun = whole.quantity, "bare", "number", None
        part.last, part.end = whole.last, whole.end
        return [*before, part]
    owned = len(nodes) - len(before) > len("#f#")
    if part.kind != "bare" or part.origin == "zero" or whole.quantity is None or (owned and whole.kind == "person"):
        return nodes
    part.last, part.noun, part.kind, part.whole = whole.last, whole.noun, whole.kind, whole
    if owned:
        part.end = whole.end
    return [*before, part]


def _paired(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """ "Four taxi and bus drivers" are drivers: no taxi was counted."""
    part, last = nodes[0], nodes[-1]
    people, things = last.entry.noun, part.noun
    if things is None or things.plural or things.kind == "person" or people.kind != "person" or not people.plural:
        return nodes
    part.noun, part.kind, part.last, part.end, part.head = people, "person", last.last, last.end, last.last
    return [part]


def _is_one(count: Node) -> bool:
    """Whether a family is only whose the people are: "five members of one family"."""
    return count.origin == "article" or (count.quantity is not None and count.quantity.low == 1)


def _among_speakers(part: Node, whole: Node) -> list[Node]:
    """ "Eight of us" are people."""
    if part.kind != "bare" or whole.low not in ("us", "you"):
        return []
    part.kind, part.last, part.end = "person", whole.last, whole.end
    return [part]


def _among_own(nodes: list[Node], part: Node, own: Node) -> list[Node]:
    """ "Nine of its own" are people."""
    if own.low != "own" or part.kind != "bare":
        return [*nodes, own]
    part.kind, part.last, part.end = "person", own.last, own.end
    return [*nodes[: nodes.index(part)], part]


def _fronted(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """ "Of the 90 drones, 42" is a count with the noun of the one before it, which it keeps as its whole."""
    whole, part = next(n for n in nodes if n.tag == "#"), nodes[-1]
    told = whole.quantity is not None and (whole is not nodes[1] or whole.first < whole.quantity.first)
    if part.kind != "bare" or part.quantity is None or not told or whole.origin != "number":
        return nodes
    part.noun, part.kind, part.whole = whole.noun, whole.kind, whole
    return [part]


def _after_fate(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """ "Of the 90 hostages taken that day, 42 are still held": the 42 are hostages, and both are counted."""
    whole, part = nodes[1], nodes[-1]
    captives = whole.noun is not None and whole.noun.lemma in _CAPTIVES and whole.origin == "number"
    if captives and part.kind == "bare" and part.quantity is not None:
        part.noun, part.kind = whole.noun, whole.kind
    return nodes
