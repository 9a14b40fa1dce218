"""Totals that were told before: the count that a part in a later clause or sentence belongs to."""

from collections.abc import Sequence

from tracker.claims.counts.adding import add_up, can_hold, is_general
from tracker.claims.counts.gathered import divide, gather
from tracker.claims.counts.left import left
from tracker.claims.counts.outcomes import link_outcomes
from tracker.claims.counts.picked import picked
from tracker.claims.counts.subsets import subsets
from tracker.claims.drafts import Draft, stands, words_of

_SPECIAL = ("/of-outcome", "/of-tally", "/of-front", "/included", "/tally-included", "/toll-included", "/inverted")
_STATES = ("in ", "on life", "under treat", "still in", "fight for", "remain ")
_ROWS = ("part/by-place", "part/table", "killed-nominal/noun-colon")
_SUMS = frozenset({"people", "vehicle", "weapon", "building", "other"})
_OPENS = frozenset(":-")
_RISES = frozenset({"raising", "bringing", "taking", "lifting", "pushing"})
_BULLETS, _LABEL = frozenset("•-–—*▪·"), 6
_VICTIMS = (" of the victims", " of the dead", " of the fatalities", " of the deceased")
_REACH, _FAR, _MANY, _ARTICLE = 3, 8, 3, 1000


def link_to_totals(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Give each part that stands apart from its total the total that the text told before it."""
    for d in drafts:
        before = [*earlier, *(other for other in drafts if other.at < d.at)]
        if d.total is None and _is_state(d):
            near = (e for e in reversed(before) if d.number - e.number <= _REACH and not e.rule.endswith("/of-front"))
            d.total = next((e for e in near if _is_larger(e, d)), None)
        elif d.total is None and (d.rule.endswith(_SPECIAL) or _is_of_tally(d)) and not _is_figure(d):
            d.total = next(
                (e for e in reversed(before) if stands(e) and _holds(e, d, _ARTICLE) and not _beside(e, d)), None
            )
    divide(drafts)
    add_up(drafts, earlier)
    _rows(drafts, earlier)
    _points(drafts, earlier)
    left(drafts, earlier)
    _more(drafts)
    picked(drafts, earlier)
    subsets(drafts, earlier)
    gather(drafts, earlier)
    link_outcomes(drafts, earlier)
    for d in drafts:
        if d.rule == "part/role" and d.total is not None and d.total.rule.endswith(("/of-outcome", "/of-front")):
            d.total = d.total.total  # "three of the dead were raiders and one a clerk"
        if d.rule == "part/role" and d.total is not None and d.total.group.whole is not None:
            d.total = d.total.total or d.total  # "18 of the 20 were clerks and two cooks"
        if d.total is not None and d.total.sentence is not d.sentence:
            d.total = _not_risen(d.total, d, earlier)


def _not_risen(total: Draft, d: Draft, earlier: Sequence[Draft]) -> Draft:
    """What the count was told for, if the total only says how it changed: "28 died, raising the toll to 2,593"."""
    same = (e for e in earlier if e.sentence is total.sentence and e.at < total.at and not e.group.other)
    told = next((e for e in same if e.total is None and _is_larger(e, d)), None)
    if told is None:
        return total
    between = total.sentence.tokens[told.group.last : total.group.first]
    return told if any(t.low.split(" ")[0] in _RISES for t in between) else total


def _beside(other: Draft, d: Draft) -> bool:
    """Whether two counts stand in one list: "the dead include three women and two boys"."""
    return other.sentence is d.sentence and (other.rule, other.verb_at) == (d.rule, d.verb_at)


def _is_figure(d: Draft) -> bool:
    """Whether the number is all of them: "the injured are 112"."""
    kin = words_of(d.sentence, d.group).startswith("a family of ")
    return d.rule.endswith("/included") and d.group.kind == "bare" and not kin


def _is_of_tally(d: Draft) -> bool:
    """Whether a count is of the deaths just told: "56 of the deaths", "ten of the bodies", "five of the victims"."""
    words = words_of(d.sentence, d.group)
    told = d.rule.endswith("/tally") or "bodies" in d.rule
    return words.endswith(_VICTIMS) or (told and (" of the " in words or " of those " in words))


def _is_state(d: Draft) -> bool:
    """Whether those in intensive care are some of the hurt."""
    bare = d.group.kind == "bare" and d.measure == "injured" and d.verb is not None
    return bare and any(v.lemma.startswith(_STATES) for v in d.verb.verbs)  # type: ignore[union-attr]


def _holds(total: Draft, d: Draft, reach: int) -> bool:
    """Whether a count can be the total of a later one: of its kind, larger, near enough, no part apart itself."""
    alike = total.counted == d.counted or total.counted in _SUMS
    near = d.number - total.number <= reach and not total.rule.endswith(_SPECIAL[:3])
    told = (is_general(total) and total.group.origin == "number") or not d.rule.endswith("/toll-included")
    return alike and near and told and _is_larger(total, d)


def _is_larger(total: Draft, d: Draft) -> bool:
    return total.measure == d.measure and (total.low or 0) > (d.low or 0) > 0


def _rows(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Counts place by place are parts of the total told before, if it is large enough for all of them."""
    labels = [_label(d) for d in drafts]
    many = len({*labels} - {0}) >= _MANY
    rows = [d for d, at in zip(drafts, labels, strict=True) if (d.rule in _ROWS or (many and at)) and d.total is None]
    for measure in {d.measure for d in rows}:
        first = min(d.at for d in rows if d.measure == measure)
        parts = [d for d in rows if d.measure == measure]
        before = [d for d in drafts if d.measure == measure and d.at < first and d.total is None][-1:]
        if before and sum(d.low or 0 for d in parts) == before[0].low:
            continue
        shared = _divided(drafts, parts[0])
        if shared is None and before and (shared := _divided(drafts, before[0])):
            parts += before  # "44 drones - nine over Tarsk region, seven over Odrin"
        if shared is not None:
            for part in parts:
                part.total = shared
            continue
        apart = any(d.group.kind not in ("bare", "tally") for d in before)  # "31 drones over Sumy and one over Odesa"
        parts += before
        added = sum(d.low or 0 for d in parts)
        reach = _FAR if len(parts) >= _MANY else 1 if apart else _REACH
        told = [e for e in earlier if e.measure == measure and e.total is None and not (e.group.other or is_each(e))]
        near = [e for e in told if parts[0].number - e.number <= reach]
        begun = {id(e.total): e.total for e in earlier if e.total in told}
        full = (e for e in begun.values() if e.low == added + sum(p.low or 0 for p in earlier if p.total is e))
        total = next(full, None) or next((e for e in reversed(near) if (e.low or 0) >= added), None)
        if total is not None and can_hold(total, parts):
            for part in parts:
                part.total = total


def _label(d: Draft) -> int:
    """The colon behind a name before a count, or before the one that it follows: "Tarsk: 35 dead, 8 hurt"; else 0."""
    at = d.at - 1
    while at > 0 and d.sentence.nodes[at].tag in "#v,":
        at -= 1
    return at if at > 0 and d.sentence.nodes[at].tag == ":" and d.sentence.nodes[at - 1].tag == "x" else 0


def is_each(d: Draft) -> bool:
    """Whether a count is of each of several places, and the total of none: "nine each in Tarsk and Odrin"."""
    return any(t.low in ("each", "apiece") for t in d.sentence.tokens[d.group.last : d.group.last + 2])


def _points(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Counts of a point with a label are parts of the total told right before the list: "• Ghor: 41 dead"."""
    if not drafts or not _is_point(drafts[0]):
        return
    points = {e.number for e in earlier if _is_point(e)}
    for d in drafts:
        told = [e for e in earlier if e.measure == d.measure]
        lead = next((e for e in reversed(told) if e.total is None and e.number not in points), None)
        if d.total is not None or lead is None or not all(n in points for n in range(lead.number + 1, d.number)):
            continue
        left = (lead.low or 0) - sum(e.low or 0 for e in told if e.total is lead)
        if 0 < (d.low or 0) <= left and d.low != lead.low and can_hold(lead, [d]):
            d.total = lead


def _is_point(d: Draft) -> bool:
    """Whether a count stands under a label in a point of a list."""
    first, nodes = d.sentence.tokens[0].text, d.sentence.nodes
    return first in _BULLETS and any(n.tag == ":" for n in nodes[1 : min(d.at, _LABEL)])


def _divided(drafts: Sequence[Draft], first: Draft) -> Draft | None:
    """The total that rows divide: before a colon or dash, right before them, or that of the share they go on from.

    "69 downed: 21 over Sumy", "six wounded, four by gunfire", "Of the dead, 90 were found in Palu, nine in Sigi".
    """
    before = next((d for d in reversed(drafts) if d.at < first.at and d.measure == first.measure), None)
    if before is None:
        return None
    if before.rule.endswith("/of-front"):
        return before.total
    between = first.sentence.nodes[before.at + 1 : first.at]
    beside = bool(between) and between[-1].tag == "," and all(n.tag == "v" for n in between[:-1])
    opened = any(n.tag in _OPENS for n in between)
    larger = before.total is None and (before.low or 0) > (first.low or 0)
    return before if larger and (beside or opened) else None


def _more(drafts: Sequence[Draft]) -> None:
    """ "The toll rose to 139 as two more died": those more are some of the toll."""
    for n, d in enumerate(drafts):
        toll = next((e for e in reversed(drafts[:n]) if e.measure == d.measure and "toll" in e.rule), None)
        if d.group.other and d.total is None and toll is not None and (toll.low or 0) > (d.low or 0):
            d.total = toll
