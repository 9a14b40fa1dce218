"""Lands, towns and shores that are named only to say where the place beside them lies."""

from tracker.claims.places.words import BEARINGS
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_SEATS = frozenset({"capital", "seat"})
_SHORES = frozenset({"coast", "shore"})


def is_off_coast(sentence: Sentence, at: int) -> bool:
    """Tell whether a coast only says where the place before it lies: "in Tarsk, off the coast of the isle of Odrin"."""
    nodes = sentence.nodes
    coast = next((i for i in (at, at - 2) if i > 4 and sentence.tokens[nodes[i].last].low in _SHORES), 0)
    off = coast and nodes[coast - 1].tag == "i" and nodes[coast - 1].low == "off"
    named = coast - 3 if nodes[coast - 2].tag == "," else coast - 2
    return bool(off and nodes[named].tag == "x" and nodes[named - 1].tag == "i" and nodes[named - 1].low == "in")


def is_measured_from(sentence: Sentence, at: int) -> bool:
    """Tell whether a town only says how far off a place is: "a village 40 km north of the city of Tarsk"."""
    nodes = sentence.nodes
    if at < 3 or nodes[at - 2].tag != "x" or nodes[at - 3].tag not in "if":
        return False
    return sentence.tokens[nodes[at - 3].first].low.split()[0] in BEARINGS


def is_seat_beside(nodes: list[Node], at: int) -> bool:
    """Tell whether a land is of a town beside the place: "hit Tarsk, 9 km west of Odrin, the capital of Lasten"."""
    beside = at > 6 and "".join(node.tag for node in nodes[at - 7 : at]) == ",xix,xf"
    return beside and nodes[at - 5].low.split()[0] in BEARINGS


def has_its_seat(sentence: Sentence, at: int) -> bool:
    """Tell whether a land is only told of as that of the town before it: "hit Tarsk, the capital of Odrin"."""
    nodes = sentence.nodes
    apposed = at > 3 and "".join(node.tag for node in nodes[at - 4 : at]) == "x,xf"
    head = sentence.tokens[nodes[at - 2].last].low if apposed else ""
    return head in _SEATS and sentence.tokens[nodes[at - 4].last].text[0].isupper()


def is_off(sentence: Sentence, at: int) -> bool:
    """Tell whether a town is so many miles from the place: "a village 40 km north of Tarsk"."""
    before = sentence.nodes[at - 2] if at > 1 else None
    words = sentence.tokens[before.first : before.last + 1] if before is not None and before.tag == "x" else []
    return any(token.tag in "91hv" for token in words)
