"""Counts of several places in one breath, which a total told before takes in."""

from collections.abc import Sequence
from itertools import groupby

from tracker.claims.drafts import Draft, stands

_SENTENCES, _MANY = 3, 3


def gather(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Give counts by place under one verb the total told before: "killed 94 in Tarsk, 47 in Odrin and 9 in Brno"."""
    for _, told in groupby(drafts, key=lambda d: (d.measure, d.verb_at, d.rule)):
        parts = [d for d in told if d.total is None]
        if len(parts) < _MANY or not _are_by_place(parts):
            continue
        total = _total(parts, earlier)
        for part in parts:
            part.total = total


def divide(drafts: Sequence[Draft]) -> None:
    """Give bare counts by place the total that one verb has right before: "downed 65 drones, 14 over Crimea"."""
    for _, told in groupby(drafts, key=lambda d: (d.measure, d.verb_at, d.rule)):
        total, *parts = told
        nodes = total.sentence.nodes
        alone = total.total is None and total.group.kind != "bare" and nodes[total.at + 1 : total.at + 2]
        if not parts or not alone or alone[0].tag != "," or sum(d.low or 0 for d in parts) > (total.low or 0):
            continue
        if all(d.group.kind == "bare" and d.total is None and _is_in_place(d) for d in parts):
            for part in parts:
                part.total = total


def _is_in_place(d: Draft) -> bool:
    """Whether a count is followed by where its people or things were: "14 over Crimea"."""
    nodes = d.sentence.nodes
    if [n.tag for n in nodes[d.at + 1 : d.at + 3]] != ["i", "x"]:
        return False
    return d.sentence.tokens[nodes[d.at + 2].last].text[:1].isupper() or nodes[d.at + 2].kind == "named"


def _are_by_place(parts: Sequence[Draft]) -> bool:
    """Whether "in" and a name or "the county of" follow each count."""
    nodes = parts[0].sentence.nodes
    return all([n.tag for n in nodes[d.at + 1 : d.at + 3]] == ["i", "x"] and nodes[d.at + 1].low == "in" for d in parts)


def _total(parts: Sequence[Draft], earlier: Sequence[Draft]) -> Draft | None:
    """The last count of people or things of no one kind that is large enough for all of the parts."""
    first, added = parts[0], sum(d.low or 0 for d in parts)
    near = (e for e in reversed(earlier) if first.number - e.number <= _SENTENCES)
    whole = (e for e in near if e.measure == first.measure and e.counted == first.counted and stands(e))
    return next((e for e in whole if (e.low or 0) >= added and e.person_type in (None, first.person_type)), None)
