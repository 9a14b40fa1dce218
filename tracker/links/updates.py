"""Which figures stand against each other for one event: a claimant's later one, and another claimant's other one."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice, pairwise
from typing import TYPE_CHECKING

from tracker.links.offices import in_full
from tracker.links.sheet import Sheet
from tracker.links.shingles import UNKNOWN_DAY

if TYPE_CHECKING:
    from tracker.links.sheet import Bools, Numbers

    Found = Iterator[tuple[int, int, str, str]]

TOLL_DAYS = 7
RIVAL_DAYS = 2
LEAST_FALL = 0.8
FAR_APART = 10
CROWD = 20
THING = ("measure", "counted", "person_type", "party")
GROWING = ("killed", "injured", "casualties", "missing", "captured", "released", "displaced", "destroyed", "damaged")


def superseded(sheet: Sheet, standing: Bools, told: Bools) -> Found:
    """Yield (from, to, rule, why) where a claimant's later figure for an event replaces the earlier one.

    `told` are the claims that an article, theirs or one that repeats them, calls a toll which changed.
    """
    able = _comparable(sheet, standing) & (sheet.reported != UNKNOWN_DAY)
    replaced = set()
    for members in _groups(sheet.block("speaker", "place", "start", *THING), able & _placed(sheet)):
        for later, earlier in _steps(sheet, members):
            replaced.add(earlier)
            yield later, earlier, "supersedes-event", "a later figure of the same claimant for the same place and day"
    side = able & ((sheet.codes["place"] >= 0) | (sheet.codes["party"] >= 0))
    for members in _groups(sheet.block("speaker", "place", *THING), side):
        for later, earlier in _risen(sheet, [one for one in members if one not in replaced], told):
            yield (
                later,
                earlier,
                "supersedes-toll",
                "a toll said to have changed since the one earlier figure",
            )


def _steps(sheet: Sheet, members: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pair each report day's one figure with that of the report day before; a day of two figures takes no part."""
    by_day = sorted(members, key=lambda one: int(sheet.reported[one]))
    days = [list(day) for _, day in groupby(by_day, key=lambda one: int(sheet.reported[one]))]
    for before, after in pairwise(days):
        if len(before) == len(after) == 1 and _moved(sheet, after[0], before[0]):
            yield after[0], before[0]


def _risen(sheet: Sheet, members: Sequence[int], told: Bools) -> Iterator[tuple[int, int]]:
    """Pair a changed toll with the only figure of the days before that it can have grown from."""
    days = sheet.reported[members]
    by_day = sorted(zip(days.tolist(), members, strict=True))
    taken: set[int] = set()
    for day, later in by_day:
        if not told[later]:
            continue
        recent = islice(by_day, bisect_left(by_day, (day - TOLL_DAYS, -1)), bisect_left(by_day, (day, -1)))
        earlier = (one for _, one in recent if one not in taken and _can_grow(sheet, one, later))
        candidates = list(islice(earlier, 2))
        if len(candidates) == 1:
            taken.add(candidates[0])
            yield later, candidates[0]


def _can_grow(sheet: Sheet, earlier: int, later: int) -> bool:
    start = int(sheet.start[earlier]), int(sheet.start[later])
    in_time = UNKNOWN_DAY in start or 0 < start[1] - start[0] <= TOLL_DAYS
    return in_time and bool(sheet.size[later] > sheet.size[earlier])


def _moved(sheet: Sheet, later: int, earlier: int) -> bool:
    """Tell whether the later figure is another one, and no lower than a correction would make it."""
    same = sheet.least[later] == sheet.least[earlier] and sheet.most[later] == sheet.most[earlier]
    return not same and bool(sheet.may_fall[later] or sheet.size[later] >= LEAST_FALL * sheet.size[earlier])


def contradicted(sheet: Sheet, standing: Bools, replaced: Bools) -> Found:
    """Yield (from, to, rule, why) where claimants differ on one event, side and measure, or one denies the other.

    `standing` are the claims that repeat none; those of them that are `replaced` stand only for their own day.
    """
    able = _comparable(sheet, standing) & sheet.named
    placed = able & _placed(sheet)
    seen = set()
    for members in _groups(sheet.block("place", "start", *THING), placed):
        for pair in _rivals(sheet, members, replaced):
            seen.add(pair)
            yield *pair, "contradicts-event", "another claimant's other figure for the same place, day and side"
    sided = able & ((sheet.codes["party"] >= 0) | (sheet.codes["place"] >= 0))
    for members in _groups(sheet.block("article_id", "sentence", "place", *THING), sided):
        for pair in _rivals(sheet, members, replaced):
            if pair not in seen:
                yield *pair, "contradicts-sentence", "two claimants set against each other in one sentence"
    yield from _denied(sheet, standing)


def _rivals(sheet: Sheet, members: Sequence[int], replaced: Bools) -> Iterator[tuple[int, int]]:
    """Pair the figures of two claimants that can't both be true: those of the last day on which each gave one alone.

    Without such a day, pair those that stand, where each claimant gave one and no more.
    """
    said: dict[int, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for one in members:
        said[int(sheet.codes["claimant"][one])][int(sheet.reported[one])].append(one)
    names = {one: sheet.cells["claimant"][next(iter(days.values()))[0]] for one, days in said.items()}
    for first, second in _near_pairs(in_full(names)):
        shared = [day for day in said[first] if len(said[first][day]) == len(said[second].get(day, ())) == 1]
        if shared:
            pair = said[first][max(shared)][0], said[second][max(shared)][0]
        else:
            alone = [_only(said[name].values(), replaced) for name in (first, second)]
            pair = alone[0], alone[1]
        if min(pair) >= 0 and _can_differ(sheet, min(pair), max(pair)):
            yield max(pair), min(pair)


def _near_pairs(names: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pair each claimant with the next ones, so that the work stays linear where a crowd speaks of one event."""
    yield from ((one, other) for at, one in enumerate(names) for other in names[at + 1 : at + 1 + CROWD])


def _only(days: Iterable[list[int]], replaced: Bools) -> int:
    """Return a claimant's one figure that stands, -1 where there are several or none."""
    standing = [one for day in days for one in day if not replaced[one]]
    return standing[0] if len(standing) == 1 else -1


def _can_differ(sheet: Sheet, earlier: int, later: int) -> bool:
    import numpy as np

    few, many = sorted((int(sheet.size[earlier]), int(sheet.size[later])))
    apart = bool(sheet.most[earlier] < sheet.least[later] or sheet.most[later] < sheet.least[earlier])
    if (
        not apart
        or many > FAR_APART * max(few, 1)
        or _may_have_grown(sheet, earlier, later)
        or _joint(sheet, earlier, later)
    ):
        return False
    one, other = np.array([earlier]), np.array([later])
    near = np.abs(sheet.days_apart(one, other)) <= RIVAL_DAYS
    return bool((near & sheet.compatible("actor", one, other) & sheet.same_start(one, other))[0])


def _may_have_grown(sheet: Sheet, one: int, other: int) -> bool:
    """Tell whether one figure is higher and reported later, of a kind that grows as people count, by no other side."""
    earlier, later = sorted((one, other), key=lambda claim: int(sheet.reported[claim]))
    if sheet.reported[earlier] == sheet.reported[later] or sheet.cells["measure"][later] not in GROWING:
        return False
    sides = {sheet.cells["claimant_party"][claim] for claim in (earlier, later)}
    opposed = len(sides) == 2 and all(isinstance(side, str) for side in sides)
    return bool(sheet.size[later] > sheet.size[earlier]) and not opposed


def _denied(sheet: Sheet, standing: Bools) -> Found:
    """Yield where a claimant denies just that figure which another one, and no third, asserts in the article."""
    denies = (sheet.frame["stance"] == "denies").to_numpy(dtype=bool)
    for members in _groups(sheet.block("article_id", "measure", "counted", "size"), standing):
        refusals = [one for one in members if denies[one]]
        asserted = [one for one in members if not denies[one]]
        if len(refusals) == len(asserted) == 1 and not _same_speaker(sheet, refusals[0], asserted[0]):
            yield refusals[0], asserted[0], "contradicts-denial", "a claimant denies the figure that another asserts"


def _comparable(sheet: Sheet, standing: Bools) -> Bools:
    """Tell which claims state an event's own figure: asserted, no part of a total, not added to another."""
    event = (sheet.frame["scope"] == "event").to_numpy(dtype=bool)
    asserted = (sheet.frame["stance"] == "asserts").to_numpy(dtype=bool)
    return standing & event & asserted & (sheet.codes["part_of"] < 0) & ~sheet.added & ~sheet.part & ~sheet.broad


def _placed(sheet: Sheet) -> Bools:
    placed: Bools = (sheet.codes["place"] >= 0) & ~sheet.wide & (sheet.start != UNKNOWN_DAY) & sheet.precise
    return placed


def _groups(block: Numbers, able: Bools) -> Iterator[list[int]]:
    """Yield the members of each block that has two or more able ones, in their order."""
    import numpy as np

    members = np.flatnonzero(able)
    members = members[np.argsort(block[members], kind="stable")]
    ends = np.flatnonzero(np.diff(block[members])) + 1
    yield from (group.tolist() for group in np.split(members, ends) if len(group) > 1)


def _joint(sheet: Sheet, one: int, other: int) -> bool:
    """Tell whether one of the two claims names the other's claimant beside its own."""
    names, joint = sheet.cells["claimant"], sheet.cells["co_claimants"]
    return any(isinstance(joint[b], str) and names[a] in joint[b].split("; ") for a, b in ((one, other), (other, one)))


def _same_speaker(sheet: Sheet, one: int, other: int) -> bool:
    return bool(sheet.codes["speaker"][one] == sheet.codes["speaker"][other])
