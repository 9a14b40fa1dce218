"""What goes on from sentence to sentence: the stories of an article, and the place that each is about."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tracker.claims.attribution import Passage
from tracker.claims.places import DATELINE, FAR, LOCAL, Place, PlaceFinder, choose


@dataclass(slots=True)
class Story:
    """Sentences on end that tell of the same countries: a digest holds many, an article mostly one."""

    passages: list[Passage] = field(default_factory=list)
    countries: set[str] = field(default_factory=set)
    main: Place | None = None
    last: Place | None = None
    dateline: Place | None = None


def place_stories(passages: Sequence[Passage], text: str, finder: PlaceFinder) -> list[Story]:
    """Cut an article into stories, and give each count the place that is named for it or plainly carried."""
    stories: list[Story] = []
    for passage in passages:
        places = finder.find(passage, text)
        countries = {p.country for p in places if p.country and p.cost < FAR}
        if not stories or passage.fresh and countries and stories[-1].countries and not countries & stories[-1].countries:
            stories.append(Story())
        story = stories[-1]
        story.passages.append(passage)
        story.countries |= countries
        _place(passage, places, story, text)
    return stories


def _place(passage: Passage, places: list[Place], story: Story, text: str) -> None:
    near = [p for p in places if p.cost < FAR]
    far = [p for p in places if p.cost < DATELINE]
    story.dateline = next((p for p in places if p.cost == DATELINE), story.dateline)
    counts = [d.at for d in passage.drafts]
    first = None
    for d in passage.drafts:
        chosen = choose(d, near, counts) or _carried(passage, story, text) or choose(d, far, counts) or story.dateline
        if chosen is not None:
            d.place = text[chosen.start : chosen.end]
            first = first or chosen
    if first is not None and story.main is None:
        story.main = first
    here = [p for p in near if p.cost < LOCAL]
    if here:
        story.last = first if first in here else here[0]


def _carried(passage: Passage, story: Story, text: str) -> Place | None:
    """In the same paragraph the place before; else the place that the story is about."""
    if not passage.fresh or " there" in text[passage.sentence.start : passage.sentence.end]:
        return story.last or story.main
    return story.main or story.last
