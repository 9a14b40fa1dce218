"""Older and newer figures of one total: "up from 18", "rose from 12 to 17", "against 390 in the year before"."""

from tracker.claims.counts.shared import restate
from tracker.claims.drafts import Draft, add
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_TOTALS = ("/tally-at", "/number-of", "/tally-attacks")
_PHRASE = ("ix", "fx")


def revised(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """ "Up from 18": the older figure has the measure of the newer."""
    nodes = sentence.nodes
    for at, node in enumerate(nodes):
        if at and node.tag == "#" and at not in made and node.kind in ("bare", "person", "family"):
            model = _risen(nodes, at, made)
            if model is None and (nodes[at - 1].tag == "^" or _is_against(nodes, at)):
                model = max((d for i, d in made.items() if i < at), key=lambda d: d.at, default=None)
                model = model or (None if _is_anothers(sentence, at) else next(iter(earlier[-1:]), None))
            if model is not None:
                restate(add(sentence, number, made, at, model.measure, "part/revised"), model)


def _is_anothers(sentence: Sentence, at: int) -> bool:
    """Whether the newer figure stands before the older and is no claim: "a million live there, up from 90,000"."""
    nodes, tokens = sentence.nodes[: at - 1], sentence.tokens
    counted = any(n.tag == "#" and n.origin in ("number", "vague") and n.kind != "unit" for n in nodes)
    return counted or any(n.tag == "x" and n.kind == "unit" and tokens[n.first].tag in "91h" for n in nodes)


def _is_against(nodes: list[Node], at: int) -> bool:
    """Whether a number is set against the one before it: "412 people died, against 390 in the year before"."""
    set_against = at > 2 and nodes[at - 1].tag == "i" and nodes[at - 1].low == "against"
    return set_against and nodes[at - 2].tag == "," and bool(nodes[at].kind == "bare")


def _risen(nodes: list[Node], at: int, made: dict[int, Draft]) -> Draft | None:
    """Find the toll that rose from this number or to it: "rose to 17 in May from 12", "rose from 12 to 17"."""
    if nodes[at].kind != "bare" or not (_is_from(nodes, at) or nodes[at - 1].tag == "T"):
        return None
    after, before = at + 1, at - 2
    while "".join(n.tag for n in nodes[after : after + 2]) in _PHRASE:
        after += 2
    while before > 1 and (nodes[before].tag == "," or nodes[before - 1].tag + nodes[before].tag in _PHRASE):
        before -= 1 if nodes[before].tag == "," else 2
    rises = _is_from(nodes, at) and after < len(nodes) and nodes[after].tag == "T"
    other = after + 1 if rises else before
    newer = made.get(other)
    told = newer is not None and (
        newer.rule.startswith("killed-toll") or newer.rule.endswith(_TOTALS) or any(n.tag == "L" for n in nodes[:at])
    )
    return newer if told and _is_from(nodes, at) != _is_from(nodes, other) else None


def _is_from(nodes: list[Node], at: int) -> bool:
    """Whether "from" stands before a number, by itself or with its verb: "had gone from 12 to 19"."""
    before = nodes[at - 1] if at else None
    if before is None or before.tag != "v":
        return before is not None and before.tag == "i" and bool(before.low == "from")
    return any(verb.lemma.endswith(" from") for verb in before.verbs)
