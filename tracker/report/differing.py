"""Where claimants differ: figures for one thing in one event that can't both be right, side by side."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from tracker.charts import words
from tracker.links.offices import in_full, office
from tracker.links.updates import FAR_APART, GROWING
from tracker.links.wording import stands_alone
from tracker.model import UNATTRIBUTED, Claim
from tracker.report.rows import amount, figure, what

ROUGH = 0.1
FORCES = {"military", "militant", "police"}


@dataclass(slots=True, frozen=True)
class Said:
    """One claim of several that differ; `speaker` is the claimant, or the outlet in its own voice."""

    speaker: str
    figure: str
    claim: Claim


@dataclass(slots=True, frozen=True)
class Difference:
    """What the claims are about, who says what, the lowest first, and why they were put together."""

    about: str
    where: str
    why: str
    said: list[Said]


def differences(
    claims: Iterable[Claim],
    events: Mapping[str, str],
    left_out: Mapping[str, str],
    denials: Mapping[tuple[str, str], str],
) -> list[Difference]:
    """Find claims that differ: linked as contradicting, or of one event and measure with bounds that do not meet.

    `events` maps claim_id to event, `left_out` to the reason why it is not counted; `denials` maps two claim_ids
    that contradict to why the link was set. The largest figures come first.
    """
    known = {claim.claim_id: claim for claim in claims}
    pairs = {pair: reason for pair, reason in denials.items() if set(pair) <= known.keys()}
    why = "Same event and measure by place, day and wording; the figures do not meet"
    for group in _together(known.values(), events, left_out):
        found = ((one.claim_id, other.claim_id) for one, other in combinations(group, 2) if _differ(one, other))
        for pair in found:
            if pair not in pairs and pair[::-1] not in pairs:
                pairs[pair] = why
    made = [_difference([known[name] for name in names], pairs) for names in _joined(pairs)]
    return sorted(made, key=lambda one: (-_size(one), one.said[0].claim.claim_id))


def _together(claims: Iterable[Claim], events: Mapping[str, str], left_out: Mapping[str, str]) -> Iterator[list[Claim]]:
    groups: dict[tuple[str, str, str], list[Claim]] = {}
    for claim in claims:
        counted = claim.claim_id in events and claim.claim_id not in left_out
        if counted and stands_alone(claim.quote, claim.sentence):
            groups.setdefault((events[claim.claim_id], claim.measure, claim.counted), []).append(claim)
    yield from (_standing(_in_full(group)) for group in groups.values())


def _in_full(group: list[Claim]) -> list[Claim]:
    """Leave out the claims whose claimant's name may be short for another's."""
    names = {_speaker(claim): claim.claimant for claim in group if claim.claimant != UNATTRIBUTED}
    full = {list(names)[number] for number in in_full(dict(enumerate(names.values())))}
    return [claim for claim in group if claim.claimant == UNATTRIBUTED or _speaker(claim) in full]


def _standing(group: list[Claim]) -> list[Claim]:
    """Take what each speaker said last of each kind and side, a figure once."""
    last: dict[tuple[str | None, ...], str] = {}
    kinds = [(_speaker(claim), claim.person_type, claim.party) for claim in group]
    for kind, claim in zip(kinds, group, strict=True):
        last[kind] = max(last.get(kind, ""), str(claim.report_date or ""))
    told = [
        (kind, claim) for kind, claim in zip(kinds, group, strict=True) if str(claim.report_date or "") == last[kind]
    ]
    return list({(*kind, *amount(claim)): claim for kind, claim in reversed(told)}.values())[::-1]


def _differ(one: Claim, other: Claim) -> bool:
    """Tell whether two speakers give figures that can't both be right; an article's own sums are not set against it."""
    voices = UNATTRIBUTED in (one.claimant, other.claimant)
    if _speaker(one) == _speaker(other) or (voices and one.article_id == other.article_id):
        return False
    if one.event_start is None or one.event_start != other.event_start or _unlike(one, other):
        return False
    (low, high), (least, most) = _reach(one), _reach(other)
    fewer, larger = (one, other) if high < least else (other, one)
    few, many = amount(fewer)[0], amount(larger)[0]
    apart = (high < least or most < low) and many <= FAR_APART * max(few, 1)
    return apart and not _narrower(fewer, larger) and not _grown(fewer, larger)


def _narrower(fewer: Claim, larger: Claim) -> bool:
    """Tell whether the lower figure counts a kind or side of what the higher one counts: it may be a part of it."""
    pairs = ((fewer.person_type, larger.person_type), (fewer.party, larger.party))
    return any(narrow is not None and wide is None for narrow, wide in pairs)


def _grown(fewer: Claim, larger: Claim) -> bool:
    """Tell whether the higher figure came a later day and may have grown from the other; another side's has not."""
    days, sides = (fewer.report_date, larger.report_date), {fewer.claimant_party, larger.claimant_party}
    later = None not in days and days[0] < days[1]  # type: ignore[operator]
    return later and larger.measure in GROWING and (len(sides) == 1 or None in sides)


def _unlike(one: Claim, other: Claim) -> bool:
    """Tell whether they count other people: of other sides or kinds, or a side's forces against people at large."""
    kinds, sides = {one.person_type, other.person_type}, {one.party, other.party}
    return len(kinds - {None}) > 1 or len(sides - {None}) > 1 or (len(kinds) > 1 and bool(kinds & FORCES))


def _reach(claim: Claim) -> tuple[float, float]:
    low, high, kind = amount(claim)
    rough = ROUGH if kind == "about" else 0
    return low * (1 - rough), high * (1 + rough)


def _speaker(claim: Claim) -> str:
    if claim.claimant != UNATTRIBUTED:
        return office(claim.claimant)
    return f"{claim.publisher or 'An outlet not named'}, in its own voice"


def _named(claim: Claim) -> str:
    return claim.claimant if claim.claimant != UNATTRIBUTED else _speaker(claim)


def _joined(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Join pairs that share a claim."""
    beside: dict[str, list[str]] = {}
    for one, other in pairs:
        beside.setdefault(one, []).append(other)
        beside.setdefault(other, []).append(one)
    groups, seen = [], set[str]()
    for name in beside:
        found, waiting = set[str](), [] if name in seen else [name]
        while waiting:
            at = waiting.pop()
            waiting += [] if at in found else beside[at]
            found.add(at)
        seen |= found
        groups += [tuple(sorted(found))] if found else []
    return sorted(groups)


def _difference(claims: list[Claim], pairs: Mapping[tuple[str, str], str]) -> Difference:
    names = {claim.claim_id for claim in claims}
    reasons = dict.fromkeys(why for pair, why in pairs.items() if set(pair) <= names)
    claims = sorted(claims, key=lambda claim: (*amount(claim)[:2], _speaker(claim), claim.claim_id))
    first = max(claims, key=lambda claim: claim.event_start is not None)
    where = [claim.place for claim in claims if claim.place][:1]
    when = [words.day(first.event_start)] if first.event_start else []
    said = [Said(_named(claim), figure(claim), claim) for claim in claims]
    return Difference(
        what(claims[0]),
        ", ".join([*where, *when]),
        " ".join(f"{reason[:1].upper()}{reason[1:].rstrip('.')}." for reason in reasons),
        said,
    )


def _size(one: Difference) -> float:
    finite = [value for said in one.said for value in amount(said.claim)[:2] if value < math.inf]
    return max(finite, default=0)
