"""Counts that repeat a clause without its verb: "..., and Cambodia 13", "the second 17", "in Ribe 23"."""

from tracker.claims.drafts import Draft
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_AREAS = frozenset({"county", "province", "district", "region", "state", "governorate", "oblast"})
SEPARATORS = frozenset(",&;:-")


def is_gapped(sentence: Sentence, at: int, model: Draft) -> bool:
    """Tell whether a name and a number repeat a clause without its verb: "..., and Cambodia 13", "Chad 40 police"."""
    nodes = sentence.nodes
    if (
        at < 2
        or nodes[at].kind not in ("bare", model.group.kind)
        or nodes[at - 2].tag not in "&;,|"
        or not (nodes[at - 1].tag == "x" or (nodes[at - 1].tag == "#" and nodes[at - 1].origin == "name"))
    ):
        return False
    words = sentence.tokens[nodes[at - 1].first : nodes[at - 1].last + 1]
    of_area = len(words) > 1 and words[-1].low in _AREAS  # "Burnet County five"
    named = all(t.tag in "EC" for t in words[:-1]) and (words[-1].tag in "EC" or of_area)
    return named and (at + 1 == len(nodes) or nodes[at + 1].tag in ".;,&" or is_with(nodes[at + 1]))


def is_with(node: Node) -> bool:
    """Tell whether a node is the word "with"."""
    return bool(node.tag == "i" and node.low == "with")


def is_next(sentence: Sentence, at: int, model: Draft) -> bool:
    """Tell whether an ordinal stands for the place of a second count: "the first pit held 61 bodies, the second 17"."""
    nodes, tokens = sentence.nodes, sentence.tokens
    first = at - 1 - (nodes[at - 2].tag == "i")
    parted = first > model.at and nodes[first - 1].tag in SEPARATORS
    ordinal = nodes[at - 1].tag == "x" and tokens[nodes[at - 1].last].tag == "q"
    if not (parted and ordinal and (at + 1 == len(nodes) or nodes[at + 1].tag in ".,;&")):
        return False
    return any(n.tag == "x" and tokens[n.first + 1].tag == "q" for n in nodes[: model.at] if n.last > n.first)


def is_led_by_place(sentence: Sentence, at: int) -> bool:
    """Tell whether each count stands behind its place: "in Gozo 39 people died, in Ribe 23"."""
    nodes = sentence.nodes
    led = at > 4 and nodes[at - 3].tag in ",;&" and [n.tag for n in (*nodes[:2], *nodes[at - 2 : at])] == [*"ixix"]
    ends = at + 1 == len(nodes) or nodes[at + 1].tag in ".,;&"
    return led and ends and all(sentence.tokens[nodes[i].last].text[:1].isupper() for i in (1, at - 1))
