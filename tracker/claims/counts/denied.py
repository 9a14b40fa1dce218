"""Counts that somebody denies and the text has told before: "claimed ten villages; Kyiv denied that ten were lost"."""

from collections.abc import Sequence

from tracker.claims.counts.shared import share
from tracker.claims.drafts import Draft, add
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_ARMS = frozenset({"drone", "missile", "drone_or_missile", "rocket", "shell", "bomb", "weapon"})
_FATES = {"launch": "launched", "strike": "struck", "find": "struck", "intercept": "intercepted"}
_VAGUE = "missing/"  # captives whom nobody admits to miss
_REACH = 12


def denied(sentence: Sentence, number: int, made: dict[int, Draft], earlier: Sequence[Draft]) -> None:
    """Give a denied count what the same number counted where the text told it first."""
    denies = False
    for at, node in enumerate(sentence.nodes):
        if node.tag == "v":
            denies = denies or any(v.cls == "deny" for v in node.verbs)
        elif node.tag in ".;":
            denies = False
        held = made.get(at)
        if not denies or not _is_number(node) or (held is not None and not held.rule.startswith(_VAGUE)):
            continue
        if held is None and not _has_verb(sentence.nodes, at):
            continue
        model = _told(node, number, [*earlier, *(made[i] for i in sorted(made) if i < at)])
        if model is None:
            continue
        part = held or add(sentence, number, made, at, model.measure, "part/denied")
        part.measure = _fate(sentence.nodes, at, model) or model.measure
        if node.kind == "bare":
            share(part, model)
        part.total, part.echo = None, model


def _is_number(node: Node) -> bool:
    return node.tag == "#" and node.origin == "number" and node.kind in ("bare", "person") and node.quantity is not None


def _has_verb(nodes: list[Node], at: int) -> bool:
    """Whether a count is the object of a verb, or the subject of one after "that"."""
    before, after = nodes[at - 1], [n.tag for n in nodes[at + 1 : at + 2]]
    if before.tag == "v":
        return all(v.cls != "reach" for v in before.verbs)
    return bool(before.tag == "W" and after in (["v"], ["e"], [","]))


def _told(node: Node, number: int, before: Sequence[Draft]) -> Draft | None:
    """The last count before of the same number, of people where people are denied."""
    value = node.quantity.high or node.quantity.low
    same = (d for d in reversed(before) if number - d.number <= _REACH and value in (d.low, d.high))
    return next((d for d in same if node.kind == "bare" or d.counted == "people"), None)


def _fate(nodes: list[Node], at: int, model: Draft) -> str | None:
    """What the denial says that arms met, by the nearest verb of firing, hitting or stopping around the count."""
    if model.counted not in _ARMS:
        return None
    near = [n for n in (*reversed(nodes[max(0, at - 2) : at]), *nodes[at + 1 : at + 6]) if n.tag == "v"]
    return next((_FATES[v.cls] for n in near for v in n.verbs if v.cls in _FATES), None)
