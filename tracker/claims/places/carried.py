"""Places that a count got only from what was told before, and that do not fit what it turned out to be."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.claims.sides.deeds import HARM
from tracker.claims.stories import Story
from tracker.lexicons.names import Names
from tracker.lexicons.vocabulary import FIGHTERS

_THOUSANDS = 2_000
_NATIONWIDE = re.compile(
    r"\b(?:in|across|around|throughout) the (?:whole |entire )?country\b(?!['’])|\b(?:nation|country)wide\b"
)
_TAKEN = frozenset({"captured", "captured_places"})  # which may be told of from afar
_SERVICES = frozenset({"health_authority", "emergency_service", "local_authority", "police", "unnamed_official"})
_REGION = re.compile(r"\b(?:his|her|the) (?:region|oblast|province|state)\b(?!['’])", re.IGNORECASE)
_CITY = re.compile(r"\b(?:his|her|the) (?:city|town|municipality)\b(?!['’])", re.IGNORECASE)
_OWN_SIDE = re.compile(r"\b(?:on|in|from) (?:its|our|their) (?:own )?(?:side|territory|soil)\b")
_WAR = re.compile(r"\b(?:war|conflict|invasion|military operation|full-scale)\b", re.IGNORECASE)
_SETTLED = frozenset({"Palestine"})  # where people of the other state live
_BOTH = frozenset({"both", "sides"})


def send_home(stories: Sequence[Story], text: str, names: Names) -> None:
    """Take a count of a country's own services home, and that of a governor or mayor to where he holds office.

    The place told before must lie in another country, or be wide or that of another governor or mayor.
    """
    areas = {id(d): area for story in stories for d in story.drafts() if (area := _area_of(d, text, names))}
    for story in stories:
        for d in story.drafts():
            area, carried = areas.get(id(d)), id(d) in story.carried
            home = _counted_at_home(d, story, text, names) if carried else None
            if home is not None:
                d.place, d.land = home if home in text else None, None
                story.homes[id(d)] = names.country(home)
            elif area and (carried or d.place is None) and _is_elsewhere(d, area, areas.values(), text, names):
                d.place, d.land = area.words, None
                story.homes[id(d)] = names.country(area.name)


def serve(stories: Sequence[Story], text: str, names: Names) -> None:
    """Place counts of which the text tells no place in the land whose own services count them."""
    for story in stories:
        for d in story.drafts():
            land = _served(d, text, names)
            if land is not None:
                d.place, story.homes[id(d)] = land, names.country(land)


def let_go(stories: Sequence[Story], text: str, names: Names) -> None:
    """Leave out a place told before where it can't be that of a count; of a running total only a country is kept."""
    for story in stories:
        land: str | None = None
        for passage, d in ((told, d) for told in story.passages for d in told.drafts):
            carried = id(d) in story.carried and d.place is not None
            if carried and (_is_enemy_land(d, story, names) or _is_doers_land(d, story, names) or _is_of_both(d)):
                d.place = d.land = None
            elif carried and (_is_too_small(d, text, names) or _is_nationwide(d, passage, text, names)):
                d.land = names.country(d.place or "")
                d.place = land or (_named_in(text, d.land, names) if d.counted == "people" else None)
            elif d.place is not None and names.names_country(d.place):
                land = d.place


@dataclass(frozen=True, slots=True)
class _Area:
    """Where a governor or mayor holds office: its name, and its words in the text, "Kharkiv" and "Kharkiv region"."""

    name: str
    words: str
    governed: bool

    def is_meant(self, sentence: str) -> bool:
        """Whether a sentence speaks of it without its name: "in his region", "strikes on the city"."""
        return (_REGION if self.governed else _CITY).search(sentence) is not None


def _area_of(d: Draft, text: str, names: Names) -> _Area | None:
    """Where the governor or mayor who claims a count holds office, if the text prints its name."""
    body = names.claimant(text[slice(*d.claimant_span)]) if d.claimant_span is not None else None
    if body is None or body.type != "local_authority":
        return None
    name, _, office = body.name.partition(": ")
    if not office or names.names_country(name) or name not in text:
        return None
    governed = office == "governor"
    region = _region_named(name).search(text) if governed else None
    return _Area(name, region[0] if region is not None else name, governed)


@lru_cache(maxsize=4096)
def _region_named(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b{re.escape(name)} (?:region|oblast|province|state)\b", re.IGNORECASE)


def _is_elsewhere(d: Draft, area: _Area, areas: Collection[_Area], text: str, names: Names) -> bool:
    """Whether a count has no place, a whole country, or another than is meant or where another holds office."""
    if d.place is None or names.names_country(d.place):
        return True
    told = area.is_meant(text[d.sentence.start : d.sentence.end]) or any(other.name in d.place for other in areas)
    return area.name not in d.place and told


def _counted_at_home(d: Draft, story: Story, text: str, names: Names) -> str | None:
    """The country whose own services count what befell it, where the place told before is in another."""
    code = story.homes.get(id(d))
    words = text[slice(*d.claimant_span)] if d.claimant_span is not None else ""
    if code is None or d.place is None or d.place in words or d.measure not in HARM - _TAKEN:
        return None
    body = names.claimant(words)
    own = body.type in _SERVICES or _OWN_SIDE.search(text, d.sentence.start, d.sentence.end) is not None
    home = names.country(body.party) if body.party is not None and own else None
    return body.party if home not in (None, code) else None


def _served(d: Draft, text: str, names: Names) -> str | None:
    """The land whose own services count what befell people somewhere that the text does not say: "Gaza's medics"."""
    if d.place is not None or d.claimant_span is None or d.counted != "people" or d.measure not in HARM - _TAKEN:
        return None
    body = names.claimant(text[slice(*d.claimant_span)])
    land = body.name.partition(": ")[0] if ": " in body.name else body.party
    return land if body.type in _SERVICES and land and names.is_place(land) and land in text else None


def _named_in(text: str, code: str | None, names: Names) -> str | None:
    """The country of a place, where the article names it anywhere."""
    name = names.country_name(code) if code else None
    return name if name is not None and name in text else None


def _is_enemy_land(d: Draft, story: Story, names: Names) -> bool:
    """Whether a side would have shot something down over the land of the enemy."""
    code = story.homes.get(id(d))
    side = names.country_name(code) if code else None
    return d.measure == "intercepted" and (d.land == "" or (None not in (side, d.actor) and d.actor != side))


def _is_doers_land(d: Draft, story: Story, names: Names) -> bool:
    """Whether people of one state would have been harmed by another, without a fight, in that other's own land."""
    code = story.homes.get(id(d))
    there = code is not None and names.country_name(code) == d.actor and d.actor not in _SETTLED
    abroad = d.party not in (None, d.actor) and names.names_country(d.party or "")
    people = d.counted == "people" and d.person_type not in FIGHTERS
    return there and abroad and d.measure in HARM - _TAKEN and people


def _is_of_both(d: Draft) -> bool:
    """Whether a running total is of both sides of a war, and so of the land of neither."""
    return d.scope == "cumulative" and d.sentence.words >= _BOTH


def _is_nationwide(d: Draft, passage: Passage, text: str, names: Names) -> bool:
    """Whether a count is of the whole country of a town told before: "has left 900 dead in the country".

    Words after a number that is no claim are of that: "has 900 men in the country, of whom 40 were lost".
    """
    said = _NATIONWIDE.search(text, d.sentence.start, d.sentence.end)
    if said is None or d.place is None or names.names_country(d.place):
        return False
    first = min((node.start for node in d.sentence.nodes if node.tag == "#"), default=d.group.start)
    return said.start() < first or any(other.group.start < said.start() for other in passage.drafts)


def _is_too_small(d: Draft, text: str, names: Names) -> bool:
    """Whether a running total of thousands, or of a whole war, would be of a town: it is of the country if of any."""
    of_war = d.when is not None and _WAR.search(text, *d.when) is not None
    vast = d.scope == "cumulative" and (of_war or (d.low or d.high or 0) >= _THOUSANDS)
    return vast and d.place is not None and not names.names_country(d.place)
