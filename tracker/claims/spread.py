"""Counts place by place that add up to one told before of a wider place: "Floods killed 98 ... In Tarsk 53 died"."""

from collections.abc import Sequence

from tracker.claims.counts.wholes import is_each
from tracker.claims.drafts import OF_PEOPLE, Draft, stands
from tracker.claims.places.places import PlaceFinder
from tracker.claims.places.words import ADMIN, BEARINGS
from tracker.claims.stories import Story

_LEAST, _NEAR, _FAR, _LARGE = 3, 3, 8, 10
_REGIONS = ADMIN - {"district"}  # which a town has too


def spread(stories: Sequence[Story], finder: PlaceFinder) -> None:
    """Give counts of several places that add up to one told before them of all those places that total."""
    for story in stories:
        told = [d for passage in story.passages for d in passage.drafts if d.low and d.stance == "asserts"]
        told.sort(key=lambda d: d.group.start)
        for n, total in enumerate(told):
            opens = total.number == told[0].number
            if stands(total) and not is_each(total) and _is_wide(total, story, finder, opens):
                parts = _parts(total, told[n + 1 :], story, finder, opens)
                _give(total, parts)
                for other in told if parts else ():
                    if other.sentence is total.sentence and other.measure != total.measure and stands(other):
                        _give(other, _beside(other, parts, told, story))
        _go_back(story)


def _go_back(story: Story) -> None:
    """Let what follows counts of several places be of their total's: "38 died in Tarsk, nine in Odrin. 12 are hurt"."""
    last: Sequence[Draft] = ()
    wide: Draft | None = None
    for passage in (passage for passage in story.passages if passage.drafts):
        carried = all(id(d) in story.carried and d.total is None for d in passage.drafts)
        goes_on = carried and not passage.fresh and "there" not in passage.sentence.words
        wide = (_divided(last) if last else wide) if goes_on else None
        if wide is None:
            last = passage.drafts
            continue
        last = ()
        for d in passage.drafts:
            d.place, story.homes[id(d)] = wide.place, story.homes.get(id(wide))


def _divided(drafts: Sequence[Draft]) -> Draft | None:
    """The one total that counts of several places divide, of a place that is none of theirs."""
    wholes = {id(d.total): d.total for d in drafts if d.total is not None and d.total.place is not None}
    places = {d.place for d in drafts}
    whole = next(iter(wholes.values()), None)
    return whole if whole is not None and len(wholes) == 1 and len(places) > 1 and whole.place not in places else None


def _give(total: Draft, parts: Sequence[Draft]) -> None:
    """Make counts the parts of a total, if no part of it yet."""
    for part in parts:
        part.total = part.total or total


def _is_wide(d: Draft, story: Story, finder: PlaceFinder, opens: bool) -> bool:
    """Whether a count is of a country or a part of one, or opens the text with no place, as "at least three people"."""
    if (d.low or 0) < _LEAST or d.group.origin != "number" or d.group.other:
        return False
    if d.place is None:
        return True if opens else (d.low or 0) >= _LARGE
    words = d.place.lower().split()
    return finder.country_name(story.homes.get(id(d)) or "") == d.place or words[-1] in _REGIONS or words[0] in BEARINGS


def _parts(total: Draft, later: Sequence[Draft], story: Story, finder: PlaceFinder, opens: bool) -> list[Draft]:
    """The next counts of two or more places within that of the total, up to where they add up to it; else none."""
    added, last = 0, total
    parts: list[Draft] = []
    for d in later:
        if d.measure != total.measure or d.total not in (None, total) or d.number == total.number:
            continue
        if d.number - last.number > (_FAR if opens and last is total else _NEAR) or not _is_within(d, total, story):
            break
        added, last = added + (d.low or 0), d
        parts.append(d)
        if added >= (total.low or 0):
            break
    places = len({d.place for d in parts})
    several = sum(d.total is None for d in parts) != 1 and places > 1
    surely = (total.place is not None or (opens and total.high is None)) or places >= _LEAST
    exact = added == total.low and surely
    return parts if several and (exact or _are_most(added, total, parts, story, finder)) else []


def _are_most(added: int, total: Draft, parts: Sequence[Draft], story: Story, finder: PlaceFinder) -> bool:
    """Whether counts, each of a place of its own, are most of a country's or listed in one sentence, though not all."""
    land = story.homes.get(id(total))
    national = land is not None and finder.country_name(land) == total.place
    lands = {story.homes.get(id(d)) for d in parts}
    apart = len({d.place for d in parts}) == len(parts) and land in lands and lands <= {land, None}
    listed = len(parts) >= _LEAST and len({d.number for d in parts}) == 1
    return national and apart and total.low is not None and total.low > added >= (0 if listed else total.low / 2)


def _is_within(d: Draft, total: Draft, story: Story) -> bool:
    """Whether a count can be of some of the total's people or things, in a place that lies within its own."""
    anybody = total.person_type is None and d.person_type != "militant"
    bare = d.noun is None and total.person_type == "civilian"
    alike = d.counted == total.counted and (anybody or d.person_type == total.person_type or bare)
    lands = {story.homes.get(id(d)), story.homes.get(id(total))} - {None}
    there = d.place is not None and (d.place != total.place or d.group.other) and len(lands) < 2
    fewer = (d.low or 0) < (total.low or 0) and d.group.origin not in ("ordinal", "zero")
    return alike and there and fewer and d.scope == total.scope


def _beside(total: Draft, parts: Sequence[Draft], told: Sequence[Draft], story: Story) -> list[Draft]:
    """The counts of another measure that are told among parts: "killed 98 and hurt 60 ... In Tarsk 40 were hurt"."""
    if total.measure not in OF_PEOPLE or total.group.origin != "number":
        return []
    among = [d for d in told if d.total is None and total.number < d.number <= parts[-1].number + 1]
    found = [d for d in among if d.measure == total.measure and _is_within(d, total, story)]
    return found if sum(d.low or 0 for d in found) <= (total.low or 0) else []
