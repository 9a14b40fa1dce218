"""Totals that were told before: the count that a part in a later clause or sentence belongs to."""

from collections.abc import Sequence

from tracker.claims.drafts import Draft

_SPECIAL = ("/of-outcome", "/of-front", "/included", "/inverted")
_STATES = ("in ", "on life", "under treat", "still in", "fight for", "remain ")
_ROWS = ("part/by-place", "part/table")
_REACH, _ARTICLE = 3, 1000


def link_to_totals(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Give each part that stands apart from its total the total that the text told before it."""
    for d in drafts:
        before = [*earlier, *(other for other in drafts if other.at < d.at)]
        if d.total is None and _is_state(d):
            d.total = next((e for e in reversed(before) if e.measure == d.measure), None)
            d.total = d.total if d.total is not None and _holds(d.total, d, _REACH) else None
        elif d.total is None and d.rule.endswith(_SPECIAL) and not _is_figure(d):
            d.total = next((e for e in reversed(before) if e.total is None and _holds(e, d, _ARTICLE)), None)
    _added(drafts, earlier)
    _rows(drafts, earlier)
    _more(drafts)


def _is_figure(d: Draft) -> bool:
    """Whether the number is all of them: "the injured are 112"."""
    return d.rule.endswith("/included") and d.group.kind == "bare"


def _is_state(d: Draft) -> bool:
    """Whether those in intensive care are some of the hurt."""
    bare = d.group.kind == "bare" and d.measure == "injured" and d.verb is not None
    return bare and any(v.lemma.startswith(_STATES) for v in d.verb.verbs)  # type: ignore[union-attr]


def _holds(total: Draft, d: Draft, reach: int) -> bool:
    """Whether a count can be the total of a later one: of its measure, larger, near enough, no part apart itself."""
    near = d.number - total.number <= reach and not total.rule.endswith(_SPECIAL[:-2])
    return near and total.measure == d.measure and (total.low or 0) > (d.low or 0) > 0


def _is_general(d: Draft) -> bool:
    """Whether a count is of people of no one kind, so that others can be some of them."""
    return d.counted == "people" and d.person_type is None and (d.noun is not None or d.group.kind == "bare")


def _added(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Counts of one measure in a sentence that add up to one told just before are its parts."""
    for measure in {d.measure for d in drafts}:
        parts = [d for d in drafts if d.measure == measure and d.total is None and d.group.origin != "zero"]
        added = sum(d.low or 0 for d in parts)
        alike = (e for e in reversed(earlier) if e.measure == measure and e.total is None and e.low == added)
        total = next((e for e in alike if _is_general(e)), None)
        if total is not None and len(parts) > 1 and parts[0].number - total.number <= _REACH:
            for part in parts:
                part.total = total


def _rows(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Counts place by place are parts of the total told before, if it is large enough for all of them."""
    rows = [d for d in drafts if d.rule in _ROWS and d.total is None]
    for measure in {d.measure for d in rows}:
        first = min(d.at for d in rows if d.measure == measure)
        parts = [d for d in rows if d.measure == measure]
        before = [d for d in drafts if d.measure == measure and d.at < first and d.total is None][-1:]
        if before and sum(d.low or 0 for d in parts) == before[0].low:
            continue
        parts += [d for d in before if d.group.kind in ("bare", "tally")]
        added = sum(d.low or 0 for d in parts)
        total = next((e for e in reversed(earlier) if e.measure == measure and e.total is None), None)
        if (
            total is not None
            and _is_general(total)
            and (total.low or 0) >= added
            and parts[0].number - total.number <= _REACH
        ):
            for part in parts:
                part.total = total


def _more(drafts: Sequence[Draft]) -> None:
    """ "The toll rose to 139 as two more died": those more are some of the toll."""
    for n, d in enumerate(drafts):
        toll = next((e for e in reversed(drafts[:n]) if e.measure == d.measure and "toll" in e.rule), None)
        if d.group.other and d.total is None and toll is not None and (toll.low or 0) > (d.low or 0):
            d.total = toll
