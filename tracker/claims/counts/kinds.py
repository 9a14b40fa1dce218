"""What kind some of the weapons just counted were: "about 90 of the drones were Shaheds"."""

from tracker.claims.drafts import Draft, add, words_of
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_NEAR = 3


def kinds(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """Count the weapons told only to be of a kind as some of those launched before."""
    nodes = sentence.nodes
    for at, node in enumerate(nodes[:-2]):
        if _is_read(made.get(at)) or node.tag != "#" or nodes[at + 1].tag not in "eO" or not _is_some(sentence, at):
            continue
        be = at + 1 + (nodes[at + 1].tag == "O")
        told = [n.tag for n in nodes[be : be + 2]] in (["e", "x"], ["e", "#"])
        total = _launched(node, number, earlier) if told else None
        if total is not None:
            part = add(sentence, number, made, at, "launched", "part/kind")
            part.counted, part.noun, part.total = total.counted, total.noun, total


def _is_read(held: Draft | None) -> bool:
    """Whether a verb says already what became of them."""
    return held is not None and not held.rule.endswith("/alone")


def _is_some(sentence: Sentence, at: int) -> bool:
    """Whether a count is of weapons told before: "90 of the drones", "of the 140 drones, 90", "70 of them"."""
    node = sentence.nodes[at]
    if node.origin not in ("number", "vague") or node.quantity is None:
        return False
    if node.kind == "bare":
        return bool(sentence.nodes[at + 1].tag == "O")
    words = f" {words_of(sentence, node)} "
    return node.kind == "weapon" and (node.whole is not None or any(of in words for of in _OF))


_OF = (" of the ", " of these ", " of those ")


def _launched(node: Node, number: int, earlier: list[Draft]) -> Draft | None:
    """The weapons launched that a count can be some of; none where people or others were told of since."""
    last = next(reversed(earlier), None)
    if last is None or last.group.kind not in ("weapon", "bare") or number - last.number > _NEAR:
        return None
    before = (
        d for d in reversed(earlier) if d.measure == "launched" and d.total is None and number - d.number <= _NEAR
    )
    return next((d for d in before if (d.high or d.low or 0) >= (node.quantity.low or 0)), None)
