"""What goes on from sentence to sentence: the stories of an article, and the place that each is about."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.claims.places.costs import DATELINE, FAR, LOCAL
from tracker.claims.places.namesakes import mark_namesakes
from tracker.claims.places.nearest import choose, head_rows, in_row
from tracker.claims.places.places import Place, PlaceFinder
from tracker.claims.places.words import ADMIN, BEARINGS
from tracker.claims.sides.opponents import STANDING
from tracker.claims.sides.phrases import is_violent
from tracker.language.nodes import Token

_OBJECT, _BRIEF, _NEAR = 40, 8, 1
_SHARES = frozenset({"part/table", "part/by-place"})
_COUNTS = frozenset(
    "reported reports confirmed confirms recorded records counted counts registered lists listed".split()
)
_SECTORS = re.compile(r"(?:(?:, | and )[^\W\d_][\w-]+)+ (?:directions|sectors|axes|fronts)\b")
_SAME_PLACE = re.compile(
    r"\b(?:in|across|throughout) the (?:same )?(?:province|district|county|municipality|town|village)\b(?! of)"
)
SIDES = frozenset({"country", "demonym", "capital", "metonym", "armed_group"})


@dataclass(slots=True, eq=False)
class Story:
    """Sentences on end that tell of the same countries: a digest holds many, an article mostly one.

    `topics` are the sides that it names, `sides` how often; `homes` the countries of its counts' places by
    draft, `spots` those places, `carried` the drafts whose place another sentence named.
    """

    passages: list[Passage] = field(default_factory=list)
    countries: set[str] = field(default_factory=set)
    topics: set[str] = field(default_factory=set)
    sides: Counter[str] = field(default_factory=Counter)
    main: Place | None = None
    last: Place | None = None
    dateline: Place | None = None
    homes: dict[int, str | None] = field(default_factory=dict)
    spots: dict[int, Place] = field(default_factory=dict)
    carried: set[int] = field(default_factory=set)

    def drafts(self) -> Iterator[Draft]:
        """The counts of the story in the order of its sentences."""
        return (d for passage in self.passages for d in passage.drafts)


def place_stories(passages: Sequence[Passage], text: str, finder: PlaceFinder) -> list[Story]:
    """Cut an article into stories, and give each count the place that is named for it or plainly carried."""
    stories: list[Story] = []
    story, people = Story(), _surnames(passages, text)
    found = [(passage, _places_of(passage, text, finder, people)) for passage in passages]
    named = [side for passage in passages for side in _sides(passage)]
    foes = {finder.country(foe) for side in named for foe in STANDING.get(side, ())}
    mark_namesakes(found, map(finder.country, named), foes, text)
    for passage, places in found:
        countries = {p.country for p in places if p.country and p.cost < FAR}
        sides = _sides(passage)
        topics = {finder.country_name(code) or code for code in countries} | {*sides}
        if passage.fresh and topics and story.topics and not _goes_on(topics, story):
            others = len([topic for topic in topics if finder.country(topic)]) > 1
            fresh = Story() if countries or others else Story(main=story.main, last=story.last)
            story = next((s for s in reversed(stories) if topics & s.topics), fresh)
        if story not in stories:
            stories.append(story)
        story.passages.append(passage)
        story.countries |= countries
        story.topics |= topics
        story.sides.update(sides)
        _place(passage, places, story, text, finder)
    return stories


def _surnames(passages: Sequence[Passage], text: str) -> set[str]:
    """The last names of those who speak, which are no places: "the mayor, Ivo Lund, told us"."""
    speakers = (s for passage in passages for s in passage.speakers if s is not None and s.person)
    names = (part.split() for s in speakers for part in text[slice(*s.spans[0])].split(", "))
    own = (words for words in names if len(words) > 1 and not {"of", "in", "for"} & set(words))
    return {words[-1] for words in own if words[-1].istitle() and words[-2].istitle()}


def _places_of(passage: Passage, text: str, finder: PlaceFinder, people: Collection[str]) -> list[Place]:
    """The places of a sentence, none of them a surname of somebody who speaks."""
    named = (p for p in finder.find(passage, text) if text[p.start : p.end] not in people)
    return head_rows(passage, list(named))


def _goes_on(topics: set[str], story: Story) -> bool:
    """Whether a paragraph tells of somebody that the story tells of, or of the enemy in a war that stands."""
    return bool(topics & story.topics) or any(STANDING.get(side, [""])[0] in story.topics for side in topics)


def _sides(passage: Passage) -> list[str]:
    """The countries and armed groups that a sentence names in any form."""
    named = [token for token in passage.sentence.tokens if token.tag in "EJ"]
    return [side for token in named if (side := side_of(token)) is not None]


def side_of(token: Token) -> str | None:
    """The side that a word names, by itself or as the owner of a body: "Russia's Defence Ministry"."""
    name = token.entry.name
    if name is None:
        return None
    owner, _, body = name[1].partition(": ")
    return owner if body or name[0] in SIDES else None


def _place(passage: Passage, places: list[Place], story: Story, text: str, finder: PlaceFinder) -> None:
    near = [p for p in places if p.cost < FAR]
    far = [p for p in places if p.cost < DATELINE]
    story.dateline = next((p for p in places if p.cost == DATELINE), story.dateline)
    counts = [d.at for d in passage.drafts]
    first = own = None
    shares: set[int] = set()
    for d in passage.drafts:
        own = own or _reporting(d, text, finder)
        whole = [p for p in far if not _is_of_part(p, d, passage)]
        below = [p for p in whole if p.cost < FAR and not (p.over and d.counted in ("people", "families"))]
        chosen = in_row(d, places) or choose(d, below, counts) or own or _told(d, passage, story, text, finder)
        chosen = chosen or choose(d, whole, counts) or story.dateline
        if chosen is not None and chosen.seat and not _is_told_of(chosen, story, text, finder):
            chosen = None
        if chosen is not None:
            d.place, d.land = text[chosen.start : chosen.end], "" if chosen.namesake else chosen.country
            story.homes[id(d)], story.spots[id(d)] = d.land or None, chosen
            story.carried |= set() if d.sentence.start <= chosen.start < d.sentence.end else {id(d)}
            first = first or chosen
            shares |= {chosen.at} if d.rule in _SHARES else set()
    for d in passage.drafts:
        codes = {story.homes.get(id(part)) for part in passage.drafts if part.total is d}
        if d.place is None and len(codes) == 1:
            story.homes[id(d)] = codes.pop()
    if len(shares) > 1:  # "Tarsk 31, Odrin 9": what follows is of neither
        return
    if first is not None and story.main is None:
        story.main = first
    here = [p for p in near if p.cost < LOCAL and p.refuge is None]
    if not passage.drafts and story.main is not None and _is_wide(story.main, text, finder):
        story.main = next((p for p in here if _is_scene(passage, p) and not _is_wide(p, text, finder)), story.main)
    if here and (passage.drafts or not _SECTORS.match(text, here[0].end)):
        scene = here[0] if passage.drafts else next((p for p in here if _is_scene(passage, p)), here[0])
        story.last = first if first in here else scene


def _is_wide(place: Place, text: str, finder: PlaceFinder) -> bool:
    """Whether a place is a country or a part of one, within which a narrower one may yet be told."""
    words = text[place.start : place.end]
    parts = words.lower().split()
    national = finder.country_name(place.country or "") == words
    return national or parts[-1] in ADMIN or parts[0] in BEARINGS


def _is_scene(passage: Passage, place: Place) -> bool:
    """Whether a sentence tells where the attack was: "The raid took place in Tarsk", "gunmen stormed Tarsk"."""
    nodes, tokens = passage.sentence.nodes, passage.sentence.tokens
    at = place.at - 2 * (place.at > 2 and nodes[place.at - 1].tag == "f")  # "the village of Tarsk"
    before = nodes[at - 1] if at else nodes[0]
    if before.tag == "v":
        return any(v.cls == "clash" for v in before.verbs) and before.form in ("act", "ed", "ing")
    event = tokens[nodes[0].first].low == "the" and is_violent(tokens[nodes[0].last])
    return event and any(n.tag == "v" and any(v.cls == "conduct" for v in n.verbs) for n in nodes[1 : place.at + 2])


def _is_told_of(seat: Place, story: Story, text: str, finder: PlaceFinder) -> bool:
    """Whether a capital that a dateline names is told of again, or no country but its own and one at war with it."""
    again = len(re.findall(re.escape(text[seat.start : seat.end]), text, re.IGNORECASE)) > 1
    home = finder.country_name(seat.country or "")
    lands = [side for side in story.topics if finder.country(side) is not None]
    return again or all(home == side or home in STANDING.get(side, ()) for side in lands)


def _is_of_part(place: Place, d: Draft, passage: Passage) -> bool:
    """Whether only some of those counted were there: "killed 60 people, 38 of them in Tarsk"."""
    nodes = passage.sentence.nodes
    parts = [part for part in passage.drafts if part.total is d and part.group.kind == "bare"]
    apart = [part.at for part in parts if d.at < part.at < place.at and nodes[part.at - 1].tag != "I"]
    return any(all(node.tag in "Oi" for node in nodes[at + 1 : place.at]) for at in apart)


def _reporting(d: Draft, text: str, finder: PlaceFinder) -> Place | None:
    """The country that reports its own losses: "India reported 360 dead"."""
    if d.claimant_span is None or d.counted != "people" or not 0 < d.group.start - d.claimant_span[1] < _OBJECT:
        return None
    start, end = d.claimant_span
    verb = text[end : d.group.start].split()
    country = finder.country(text[start:end])
    named = country is not None and finder.country_name(country) == text[start:end]
    return Place(d.at, start, end, 0, country) if named and len(verb) <= 2 and verb[-1] in _COUNTS else None


def _told(d: Draft, passage: Passage, story: Story, text: str, finder: PlaceFinder) -> Place | None:
    """The place of the total told just before, "three of them are in hospital", or one within its land told since."""
    carried = _carried(passage, story, text)
    spot = story.spots.get(id(d.total)) if d.total is not None and d.number - d.total.number <= _NEAR else None
    if spot is None or (carried is not None and carried.country == spot.country and _is_wide(spot, text, finder)):
        return carried
    return spot


def _carried(passage: Passage, story: Story, text: str) -> Place | None:
    """In the same paragraph, or of "There were no casualties", the place before; else that which the story is about."""
    words = text[passage.sentence.start : passage.sentence.end]
    nobody = len(passage.sentence.tokens) <= _BRIEF and all(d.group.origin == "zero" for d in passage.drafts)
    if not passage.fresh or nobody or " there" in words or _SAME_PLACE.search(words):
        return story.last or story.main
    return story.main or story.last
