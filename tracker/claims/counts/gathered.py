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
