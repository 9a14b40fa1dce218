"""One story as it is read: who spoke, who did the last deed, whose weapons flew, who fights whom."""

import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.claims.sides.agents import Agent, AgentFinder
from tracker.claims.sides.opponents import STANDING, Opponents
from tracker.claims.sides.phrases import DISASTERS, NAMELESS, TABLE
from tracker.claims.stories import Story, side_of
from tracker.claims.times.dates import MONTHS
from tracker.language.nodes import Token
from tracker.lexicons.names import Names
from tracker.rules.reader import Sentence

_DATED = re.compile(rf"\W*(?:(?:{'|'.join(MONTHS)}) )?(?:(?:19|20)\d\d|{'|'.join(MONTHS)})\b ?[:–—-]", re.IGNORECASE)
_FOES: dict[str, dict[str, str]] = TABLE["foes"]
_WEAPONS: dict[str, str] = TABLE["weapons"]
ARMIES: dict[str | None, str] = TABLE["armies"]


def owner_of(sentence: Sentence, start: int) -> str | None:
    """Name the only side that a sentence names before "its" and the body at an offset: "Kenya said its air force"."""
    before = [t for t in sentence.tokens if t.end <= start]
    if not before or before[-1].low != "its" or start > sentence.end:
        return None
    named = {side_of(t) for t in before if t.tag in "EJ"} - {None}
    return named.pop() if len(named) == 1 else None


GROUPS = frozenset({"group", "movement", "militia", "militant group", "rebel group", "jihadist group"})


class Sides:
    """What one set of names knows of sides: of phrases, of speakers, of places."""

    def __init__(self, names: Names, country: Callable[[str], str | None]) -> None:
        self.agents = AgentFinder(names)
        self.speaker: Callable[[str, str | None], str | None] = lru_cache(maxsize=65536)(
            lambda words, home: names.claimant(words, home).party
        )
        self.kind: Callable[[str], str] = lru_cache(maxsize=65536)(lambda words: names.claimant(words).type)
        self.country = country
        self.country_name = names.country_name

    def is_state(self, side: str | None) -> bool:
        """Whether a side is a country."""
        return side in self.agents.states

    def at(self, place: str | None) -> str | None:
        """The side whose country a place lies in."""
        code = self.country(place) if place else None
        return self.country_name(code) if code else None


class Scene:
    """One story as it goes on; `home` is the side of the only country that it names."""

    def __init__(self, sides: Sides, opponents: Opponents, text: str, story: Story) -> None:
        self.sides, self.opponents, self.text, self.story = sides, opponents, text, story
        self.agent: Agent | None = None
        self._heard: list[tuple[int, int]] = []
        self.sent: str | None = None
        self.flown: Draft | None = None
        self.foe: str | None = None
        self.last: Draft | None = None
        self.calm = False
        self.words: set[str] = set()
        homes = {sides.country_name(code) for code in story.countries}
        self.home = homes.pop() if len(homes) == 1 else None
        states = {side for side in story.topics if sides.is_state(side)}
        self.only = states.pop() if len(states) == 1 else None
        self._voice = self._issuer()

    @property
    def doer(self) -> str | None:
        """The side of the last agent, where it has one."""
        return self.agent.name if self.agent is not None and self.agent.side else None

    @property
    def group(self) -> str | None:
        """The only armed group that the story names."""
        named = self.story.topics & self.sides.agents.groups
        return min(named) if len(named) == 1 else None

    def speaker(self, d: Draft) -> str | None:
        """The side of the claimant."""
        if d.claimant_span is None:
            return None
        return owner_of(d.sentence, d.claimant_span[0]) or self._speaks(d.claimant_span)

    def here(self, d: Draft) -> str | None:
        """The side whose country the place lies in."""
        code = self.story.homes.get(id(d))
        return self.sides.country_name(code) if code else None

    def maker(self, words: list[Token]) -> str | None:
        """The side that fires weapons of this name in a war that the article tells of, or for want of any told."""
        there = self.opponents.seen.keys() | self.story.topics
        for token in words:
            if token.text[0].isupper():
                side = next((side for name, side in _WEAPONS.items() if token.low.startswith(name)), None)
                if side is not None and (there & {side, self.opponents.of(side)} or not there & STANDING.keys()):
                    return side
        return None

    def enemy_of(self, side: str | None) -> str | None:
        """The enemy of a side; where nobody speaks, the only side whose weapons the story names."""
        if side is not None:
            return self.opponents.of(side) or self._foe_of(side)
        made = {self.maker(passage.sentence.tokens) for passage in self.story.passages} - {None}
        return made.pop() if len(made) == 1 else None

    def named_foe(self, side: str | None) -> str | None:
        """The enemy of a side, where the text itself speaks of "the enemy", and so of that side."""
        foe = self.enemy_of(side)
        if foe is not None:
            self.opponents.seen[foe] += 1
        return foe

    def _issuer(self) -> str | None:
        """The state that most of the counts nobody is cited for are of: the voice until another state speaks."""
        carried = Counter(
            d.claimant_span
            for p in self.story.passages
            for d in p.drafts
            if d.claimant_span and d.attribution == "carried"
        )
        side = self._speaks(carried.most_common(1)[0][0]) if carried else None
        return side if self.sides.is_state(side) else None

    def _foe_of(self, side: str) -> str | None:
        """The foe of a side in the only other country that the story names, or wherever it fights."""
        foes = _FOES.get(side, {})
        there = {foes[name] for code in self.story.countries if (name := self.sides.country_name(code)) in foes}
        return there.pop() if len(there) == 1 else foes.get("") if not there else None

    def arms(self, d: Draft) -> str | None:
        """The side of the claimant, if that is an army or an armed group."""
        return self.speaker(d) if self._kind(d) in ("military", "armed_group") else None

    def is_army(self, d: Draft) -> bool:
        """Whether the claimant is the army or the ministry of defence of its side, be that a state or not."""
        return self._kind(d) == "military"

    def _kind(self, d: Draft) -> str | None:
        """The type of the claimant."""
        return self.sides.kind(self.text[slice(*(d.claimant_full or d.claimant_span))]) if d.claimant_span else None

    def open(self, passage: Passage) -> None:
        """Begin a sentence: a disaster ends what was told of deeds, and a state that speaks is heard."""
        self.words = {token.low for token in passage.sentence.tokens}
        if self.is_disaster:
            self.agent, self.calm = None, True
        if _DATED.match(self.text, passage.sentence.start):
            self.agent = None
        self._heard += [speaker.spans[0] for speaker in passage.speakers if speaker is not None]

    @property
    def is_disaster(self) -> bool:
        """Whether the sentence tells of an accident or a disaster."""
        return not DISASTERS.isdisjoint(self.words)

    @property
    def is_nameless(self) -> bool:
        """Whether it tells of violence whose doer is unknown unless named, or of both sides."""
        return not NAMELESS.isdisjoint(self.words) or self.is_mutual

    @property
    def is_mutual(self) -> bool:
        """Whether the sentence speaks of both sides."""
        return {"both", "sides"} <= self.words

    @property
    def voice(self) -> str | None:
        """The state that spoke last."""
        while self._heard:
            side = self._speaks(self._heard.pop())
            if self.sides.is_state(side):
                self._voice = side
                self._heard.clear()
        return self._voice

    def _speaks(self, span: tuple[int, int]) -> str | None:
        words = self.text[slice(*span)]
        if words.lower() in GROUPS and self.group is not None:
            return self.group
        home = ARMIES.get(self.home, self.home) if self.sides.kind(words) == "military" else self.home
        return self.sides.agents.side(words) or self.sides.speaker(words, home)
