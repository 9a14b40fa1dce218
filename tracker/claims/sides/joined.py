"""Verbs that share a subject: participles, "and wounded", the second of three, a participle past "where"."""

from itertools import pairwise

from tracker.language.nodes import Node, says


def is_joined(nodes: list[Node], verb_at: int) -> bool:
    """Whether a verb shares its subject with one before it: "killing", "and wounded", "to kill"."""
    before = nodes[verb_at - 1] if verb_at else None
    return nodes[verb_at].form in ("ing", "inf") or (
        before is not None
        and (
            before.tag == "&"
            or (
                before.tag == ","
                and nodes[verb_at].form != "pas"
                and verb_at > 1
                and (nodes[verb_at - 2].tag == "#" or _is_in_series(nodes, verb_at))
            )
        )
    )


def _is_in_series(nodes: list[Node], verb_at: int) -> bool:
    """Whether a verb behind a comma is the second of three: "killed nine men from two groups, took four and fled"."""
    before = verb_before(nodes, verb_at)
    if before is None or nodes[before].form not in ("act", "ed") or says(nodes[before]):
        return False
    later = pairwise(nodes[verb_at + 1 :])
    return any(n.tag == "&" and v.tag == "v" and v.form in ("act", "ed") for n, v in later)


def verb_before(nodes: list[Node], verb_at: int) -> int | None:
    """The verb before another in its sentence, or None where a clause begins between them."""
    for at in range(verb_at - 1, -1, -1):
        if nodes[at].tag in ".;:" or (nodes[at].tag == "|" and any(n.tag == "v" for n in nodes[at:verb_at])):
            return None
        described = at and nodes[at].form == "ed" and nodes[at - 1].tag in "if"  # "against alleged rebels"
        placed = at and nodes[at].form == "ing" and nodes[at - 1].tag in "x#"
        if nodes[at].tag == "v" and not (described or placed):
            return at
    return None


def before_where(nodes: list[Node], verb_at: int) -> int:
    """The clause of "where" that a participle behind a comma goes on past: "hotels where guests sat, killing"."""
    if nodes[verb_at].form != "ing" or nodes[verb_at - 1].tag != ",":
        return verb_at
    clause = next((at for at in range(verb_at - 1, -1, -1) if nodes[at].tag in ".;:|"), verb_at)
    return clause if nodes[clause].low == "where" else verb_at
