"""Counts that add up to one told before them: its parts, where they can be some of the same people or things."""

from collections.abc import Sequence

from tracker.claims.drafts import Draft
from tracker.lexicons.vocabulary import AGE_OR_SEX

_ROLES = frozenset({"civilian", "other", "prisoner", "medic", "journalist"})
_REACH, _LARGE = 3, 8


def is_general(d: Draft) -> bool:
    """Tell whether a count is of people of no one kind, so that others can be some of them."""
    told = d.noun is not None or d.group.kind in ("bare", "person")
    return d.counted == "people" and d.person_type is None and told


def add_up(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Make counts of one measure that add up to one told before them its parts, where they are told together."""
    for measure in {d.measure for d in drafts}:
        every = (*earlier, *drafts)
        told = [d for d in every if d.measure == measure and d.total is None and d.group.origin != "zero"]
        here = sum(d.number == drafts[0].number for d in told)
        added = sum(d.low or 0 for d in told[len(told) - here :])
        if here > 1 and len(told) > here + 1 and _is_summed(told[-here - 2], told[-here - 1], added):
            told.pop(-here - 1)
        for at in range(len(told) - here - 1, -1, -1):
            total, parts = told[at], told[at + 1 :]
            apart = sum(d.low or 0 for d in every if d.total is total) if added >= _LARGE else 0
            several = len(parts) > 1 or (apart and parts and parts[0].group.other)  # "a further 886 soldiers"
            adds_up = several and total.low in (added, added + apart)
            if adds_up and can_hold(total, parts) and (_are_together(total, parts) or _leads(total, parts, every[0])):
                for part in parts:
                    part.total = total
                break
            added += total.low or 0


def _is_summed(total: Draft, beside: Draft, added: int) -> bool:
    """Whether those told of next add up to a count without the one man beside it: "killed two and shot the suspect"."""
    return total.low == added and beside.sentence is total.sentence and beside.high == 1


def can_hold(total: Draft, parts: Sequence[Draft]) -> bool:
    """Tell whether counts can be some of those of a total: of people of any kind, or of the same things or people."""
    if any(d.group.origin == "ordinal" for d in parts):
        return False  # "two of the killers were shot in a raid in which a third man and a woman died"
    if is_general(total):
        return True
    aged = AGE_OR_SEX if total.person_type in _ROLES else frozenset()  # "ten villagers died. Three women"
    held = (total.counted, None), _sort(total)
    return all(d.noun is None or _sort(d) in held or d.person_type in aged for d in parts)


def _sort(d: Draft) -> tuple[str, str | None]:
    return d.counted, d.person_type


def _are_together(total: Draft, parts: Sequence[Draft]) -> bool:
    """Whether counts stand in one sentence near their total, or go on with "ten others", or in lines of a list."""
    near = parts[0].number - total.number <= _REACH
    if near and parts[0].number == parts[-1].number:
        return True
    return parts[-1].group.other or all(_is_line(part) for part in parts)


def _leads(total: Draft, parts: Sequence[Draft], first: Draft) -> bool:
    """Whether a sum opens the text that tells of its parts next: "At least three died. In Tarsk two ... In Odrin"."""
    at_least = total.high is None and total.group.origin == "number"
    return at_least and total.number == first.number and parts[-1].number - total.number <= _REACH


def _is_line(d: Draft) -> bool:
    """Whether a count is a line under its label: "Pisco: 338 dead"."""
    return len(d.sentence.nodes) > 2 and d.sentence.nodes[1].tag in ":-"
