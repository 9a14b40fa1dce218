"""Counted groups as they are built of the nodes that a pattern has matched."""

from typing import cast

from tracker.language.nodes import Group, Node, Quantity
from tracker.lexicons.vocabulary import Noun

_HITS = frozenset({"hit", "struck"})
_LANDED = (" in", " into", " on", " near", " inside", " at", " from", " to")


def build(nodes: list[Node], noun: Noun | None, kind: str, origin: str, head: Node, begin: int) -> Group:
    """Build a counted group of nodes, its quote from node `begin` on."""
    quantity = cast("Quantity | None", next((n for n in nodes if n.tag == "Q"), None))
    other = any(n.tag in "oA" for n in nodes)
    attribute = next((n.entry.verbs for n in nodes if n.tag == "d"), ())
    span = nodes[0].first, nodes[-1].last, nodes[begin].start, nodes[-1].end
    return Group("#", *span, kind, origin, noun, quantity, other, attribute, head=head.last)


def quote_begin(nodes: list[Node]) -> int:
    """Where the quote of a count begins: at its quantity, or at the article of "the other 40"."""
    return (
        0
        if nodes[1:] and nodes[1].tag == "o" and nodes[0].tag == "t"
        else next(i for i, n in enumerate(nodes) if n.tag in "AQ")
    )


def left_bare(nodes: list[Node], quantity: Node, origin: str) -> list[Node]:
    """The quantity as a count without a noun, what follows as it was."""
    end = nodes.index(quantity) + 1
    return [build(nodes[:end], None, "bare", origin, quantity, 0), *nodes[end:]]


def acts_there(nodes: list[Node]) -> bool:
    """Whether a verb stands in a count, and describes nothing: "four fell in open areas", "four hit homes"."""
    hits = len(nodes) > 2 and nodes[0].tag == "Q" and nodes[1].tag == "d" and nodes[1].low in _HITS
    return hits or any(n.tag == "d" and n.low.endswith(_LANDED) for n in nodes)


def says_there(nodes: list[Node]) -> bool:
    """Whether a verb of saying stands after a first word, and describes nothing: "the army said rebel forces"."""
    return any(n.tag == "d" and any(v.cls in ("report", "deny") for v in n.entry.verbs) for n in nodes[2:])
