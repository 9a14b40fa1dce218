"""Lists that say of which sorts a total of things is made up: "38 targets: 30 drones and eight missiles"."""

from tracker.claims.counts.listed import counts_after
from tracker.claims.drafts import Draft, add
from tracker.language.nodes import Node, says
from tracker.rules.reader import Sentence

_SORTS = {
    "weapon": frozenset({"weapon", "craft"}),
    "craft": frozenset({"craft", "weapon"}),
    "thing": frozenset({"weapon", "craft", "equipment"}),
    "equipment": frozenset({"equipment", "craft", "weapon"}),
    "structure": frozenset({"structure", "thing"}),
    "place": frozenset({"place", "structure", "thing"}),
}
_FLOWN = frozenset({"weapon", "craft"})
_DASHES = frozenset("—–-")
_MOST = 40


def sorts(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """Count the things of a list behind a colon, a dash or in brackets as what the total before it is made up of."""
    nodes = sentence.nodes
    for total in [d for d in made.values() if d.group.kind in _SORTS and d.group.quantity is not None]:
        opened = _opened(sentence, total)
        parts = counts_after(nodes, opened + 1) if opened else []
        if len(parts) < 2 or not all(_may_be_of(total, nodes[at], made.get(at)) for at in parts):
            continue
        if sum(_size(nodes[at]) for at in parts) > (total.low or total.high or 0):
            continue
        for at in parts:
            told = made.get(at)
            if told is None or told.measure != total.measure:
                told = add(sentence, number, made, at, total.measure, "part/sorts")
            told.total = total


def _opened(sentence: Sentence, total: Draft) -> int:
    """Where a list may begin, before anything else is told than who says so; 0 if nowhere."""
    nodes = sentence.nodes
    for at, node in enumerate(nodes[total.at + 1 : total.at + _MOST], total.at + 1):
        if node.tag in ":-(" or (node.tag == "," and sentence.tokens[node.first].text in _DASHES):
            return at
        if node.tag in "#;|." or (node.tag == "v" and node is not total.verb and not says(node)):
            return 0
    return 0


def _may_be_of(total: Draft, node: Node, told: Draft | None) -> bool:
    """Whether a count is of a sort of what the total counts, and no verb of its own says what became of it."""
    kinds = _FLOWN if total.measure == "intercepted" else _SORTS[total.group.kind]
    if node.kind not in kinds:
        return False
    return told is None or told.rule.endswith("/alone") or (told.measure == total.measure and told.total is None)


def _size(node: Node) -> int:
    return 1 if node.quantity is None else node.quantity.low or 0
