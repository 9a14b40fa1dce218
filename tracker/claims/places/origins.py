"""Where weapons, people and the dead came from or went to: names that tell no place, and those that do."""

from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

FLEE = frozenset({"displace", "flee", "release"})
_SENT = frozenset({"launch", "intercept"})
_REACHES = frozenset({"airspace", "air", "skies", "area", "areas", "direction", "directions", "territory", "waters"})
_TOWARDS = frozenset({"to", "into", "towards", "toward", "for"})


def refuge(sentence: Sentence, at: int) -> int | None:
    """Give the verb by which people fled to a place, not from it: "crossed into Chad", "sought refuge in Chad"."""
    nodes = sentence.nodes
    verb = next((i for i in range(at - 1, max(at - 4, -1), -1) if nodes[i].tag == "v"), None)
    if verb is None or not any(v.cls in ("flee", "displace") for v in nodes[verb].verbs):
        return None
    word = nodes[at - 1].low if nodes[at - 1].tag in "Ti" else sentence.tokens[nodes[verb].last].low.rsplit(" ", 1)[-1]
    return verb if word in _TOWARDS else None


def is_fired_from(sentence: Sentence, verb: Node) -> bool:
    """Whether a verb tells where weapons came from: "missiles fired from Tarsk"."""
    return verb.tag == "v" and is_sent(verb) and sentence.tokens[verb.last].low.endswith(" from")


def is_sent(verb: Node) -> bool:
    """Whether a verb tells of weapons that were fired or shot down."""
    return any(v.cls in _SENT for v in verb.verbs)


def counts_from(nodes: list[Node], at: int) -> bool:
    """Whether the dead are counted by where they are from: "six from Bicol, and one from Tarsk"; no drones."""
    told = at > 2 and nodes[at - 2].tag == "e" and nodes[at - 3].kind == "tally"  # "nine of the deaths were from"
    counted = at > 2 and nodes[at - 2].tag == "#" and nodes[at - 2].kind == "bare" and nodes[at - 3].tag in ",&;:-I"
    counted = counted or told
    return counted and not any(node.tag == "v" and is_sent(node) for node in nodes)


def gives_up(nodes: list[Node], at: int) -> bool:
    """Whether a place gives up its dead: "recovered nine bodies from the Tarsk"; those found may come from anywhere."""
    if at < 3 or nodes[at - 2].tag != "#" or nodes[at - 3].tag != "v":
        return False
    verbs = {v.cls for v in nodes[at - 3].verbs}
    return "pull" in verbs or ("find" in verbs and nodes[at - 2].kind == "body")


def flees_from(nodes: list[Node], at: int, known: bool) -> int | None:
    """The cost of a place that people flee from, which is where it happened; one that they come from is not."""
    verbs = {v.cls for n in nodes[max(0, at - 4) : at] if n.tag == "v" for v in n.verbs}
    return (1 if known else 4) if verbs & FLEE else None


def is_origin(sentence: Sentence, at: int) -> bool:
    """Whether weapons came from a place: one of a list, or its air or land."""
    tag = sentence.nodes[at - 1].tag if at else "."
    listed = tag in ",&" and _is_listed_origin(sentence, at)
    return listed or (tag in "fi" and _is_reach_of_origin(sentence, at))


def _is_listed_origin(sentence: Sentence, at: int) -> bool:
    """Whether a place goes on a list of where weapons came from: "from Oryol, Millerovo and Kursk"."""
    nodes, at = sentence.nodes, at - 1
    while at > 1 and nodes[at].tag in ",&x#" and (nodes[at].tag != "#" or nodes[at].origin == "name"):
        if nodes[at].tag in "x#" and nodes[at - 1].tag in "fi":
            return nodes[at - 1].low == "from" or _is_reach_of_origin(sentence, at)
        at -= 1
    return False


def _is_reach_of_origin(sentence: Sentence, at: int) -> bool:
    """Whether weapons came from the air or land of a place: "eight missiles from the airspace of Odrin"."""
    nodes = sentence.nodes
    if at < 3 or nodes[at - 2].tag != "x" or sentence.tokens[nodes[at - 2].last].low not in _REACHES:
        return False
    whence = nodes[at - 3]
    sent = at > 3 and nodes[at - 4].tag == "#" and nodes[at - 4].kind in ("weapon", "craft")
    return is_fired_from(sentence, whence) or (sent and whence.tag == "i" and whence.low == "from")
