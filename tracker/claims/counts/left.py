"""Those left of a total: who came back of the captured, "the other four", who is told of after "nine of them"."""

from collections.abc import Sequence

from tracker.claims.drafts import Draft, stands, words_of

_OTHERS = ("the other ", "the remaining ")
_REACH, _FAR = 3, 8


def left(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Those who came back of the captured, "the other four", and more who are told of after "nine of them"."""
    for n, d in enumerate(drafts):
        if d.total is not None or d.echo is not None or not (d.group.kind == "bare" or d.group.other):
            continue
        if d.rule.startswith("killed-toll"):
            continue  # "killed 14, five of them boys, while the army puts the toll at nine"
        before = [*earlier, *drafts[:n]]
        beside = before[-1] if before and before[-1].number == d.number else None
        near = [e for e in before if d.number - e.number < _REACH and stands(e) and (e.low or 0) > (d.low or 0) > 0]
        taken = [e for e in near if e.measure == "captured" and d.number - e.number <= 1 and e.group.origin == "number"]
        rest = words_of(d.sentence, d.group).startswith(_OTHERS)
        if d.measure in ("released", "missing") and taken and (rest or not d.group.other):
            d.total = taken[-1]
        elif rest:
            d.total = _completed(d, before) or next((e for e in reversed(near) if e.measure == d.measure), None)
        elif beside is not None and _goes_on(beside, d) and _fit(beside, d):
            d.total = beside.total


def _completed(d: Draft, before: Sequence[Draft]) -> Draft | None:
    """The total whose parts those left make full: "burying 11. Eight were pulled out; the other three died"."""
    for e in reversed(before):
        parts = [part.low or 0 for part in before if part.total is e]
        if d.number - e.number <= _FAR and stands(e) and parts and e.low == sum(parts) + (d.low or 0):
            return e
    return None


def _goes_on(part: Draft, d: Draft) -> bool:
    """Whether more of those are told of after "nine of them", or right after "of which nine were jammed and"."""
    nodes = d.sentence.nodes
    joined = [n.tag for n in nodes[part.at + 1 : d.at]] in (["v", "&"], ["v", ",", "&"])
    return nodes[part.at + 1].tag == "O" or (joined and nodes[part.at - 1].tag == "O")


def _fit(part: Draft, d: Draft) -> bool:
    """Whether a count can stand beside a part of its measure in the total of that."""
    total = part.total.low if part.total is not None else None
    fits = part.measure == d.measure or (part.total is not None and part.total.measure == d.measure)
    return fits and (part.low or 0) + (d.low or 0) <= (total or 0)
