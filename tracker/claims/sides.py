"""Whose people or things were counted, and who did it: by grammar, by the speaker, by what the story has told."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from tracker.claims.agents import DEEDS, DISASTERS, OWN, Agent, AgentFinder, is_violent, subject
from tracker.claims.attribution import Passage
from tracker.claims.drafts import Draft
from tracker.claims.opponents import Opponents
from tracker.claims.stories import Story
from tracker.lexicons.names import Names

HARM = frozenset({"killed", "injured", "casualties", "missing", "struck", "destroyed", "damaged", "displaced", "captured"})
ARMS = frozenset({"launched", "attacks", "deployed"})
_ARMED = frozenset({"military", "police"})
_SEEN = frozenset({"country", "demonym", "capital", "metonym", "armed_group"})
_ENDS = frozenset(".;|")


class SideFinder:
    """Fills party and actor with one set of names."""

    def __init__(self, names: Names, country: Callable[[str], str | None]) -> None:
        self.agents = AgentFinder(names)
        self.speaker: Callable[[str], str | None] = lru_cache(maxsize=65536)(lambda words: names.claimant(words).party)
        self.country = country
        self.country_name = names.country_name

    def find(self, stories: Sequence[Story], text: str) -> None:
        """Fill party and actor of an article's drafts."""
        opponents = Opponents()
        for story in stories:
            for passage in story.passages:
                opponents.seen.update(t.entry.name[1] for t in passage.sentence.tokens if t.tag in "EJ" and t.entry.name and t.entry.name[0] in _SEEN)
        for story in stories:
            Scene(self, opponents, text).read(story)


class Scene:
    """One story as it goes on: the last agent that was told of, and who fights whom."""

    def __init__(self, finder: SideFinder, opponents: Opponents, text: str) -> None:
        self.finder, self.opponents, self.text = finder, opponents, text
        self.agent: Agent | None = None
        self.countries: set[str] = set()

    def read(self, story: Story) -> None:
        """Fill the drafts of a story, sentence by sentence."""
        self.countries = story.countries
        for passage in story.passages:
            told = [self._told(d, passage) for d in passage.drafts]
            if not passage.drafts:
                self.agent = self._attack(passage) or self.agent
            for d, agent in zip(passage.drafts, told, strict=True):
                self._fill(d, agent, passage)
            self.agent = next((a for d, a in zip(passage.drafts, told, strict=True) if a is not None and a.name and d.measure in HARM | ARMS), self.agent)

    def _speaker(self, d: Draft) -> str | None:
        return self.finder.speaker(self.text[slice(*d.claimant_span)]) if d.claimant_span else None

    def _told(self, d: Draft, passage: Passage) -> Agent | None:
        """Who the sentence itself says did it."""
        found = self._grammatical(d)
        if found is not None and found.own:
            side = self._speaker(d)
            found = Agent(side, True) if side else None
        return found

    def _grammatical(self, d: Draft) -> Agent | None:
        sentence, nodes = d.sentence, d.sentence.nodes
        if d.verb is not None and 0 <= d.verb_at < d.at and nodes[d.verb_at].tag == "v" and nodes[d.verb_at].form != "pas":
            if any(v.cls in ("die", "suffer", "lose", "report", "go_missing", "flee") for v in nodes[d.verb_at].verbs):
                return self._nominal(d)
            at = subject(sentence, d.verb_at)
            agent = self.finder.agents.read(sentence, at, self.text) if at is not None and at != d.at else None
            if agent is not None:
                return agent
        return self._by(d) or self._nominal(d)

    def _by(self, d: Draft) -> Agent | None:
        """The agent after "by", within the count's clause."""
        nodes = d.sentence.nodes
        for at in range(max(d.at, d.verb_at) + 1, len(nodes) - 1):
            if nodes[at].tag in _ENDS or nodes[at].tag == "W":
                return None
            if nodes[at].tag == "y" and nodes[at + 1].tag in "x#":
                return self.finder.agents.read(d.sentence, at + 1, self.text)
        return None

    def _nominal(self, d: Draft) -> Agent | None:
        """The side in a phrase of attack, or the subject of another deed, anywhere in the sentence."""
        nodes, tokens = d.sentence.nodes, d.sentence.tokens
        for at, node in enumerate(nodes):
            if node.tag == "x" or node.tag == "#" and node.kind in ("weapon", "attack", "craft"):
                words = tokens[node.first : node.last + 1]
                if any(is_violent(t) for t in words):
                    agent = self.finder.agents.read(d.sentence, at, self.text)
                    if agent is not None and agent.name and at != d.at:
                        return agent
        for at, node in enumerate(nodes):
            if node.tag == "v" and at != d.verb_at and node.form in ("act", "ed") and any(v.cls in DEEDS for v in node.verbs):
                who = subject(d.sentence, at)
                agent = self.finder.agents.read(d.sentence, who, self.text) if who is not None and who != d.at else None
                if agent is not None and (agent.side or who is not None and nodes[who].tag == "x"):
                    return agent
        return None

    def _attack(self, passage: Passage) -> Agent | None:
        """The agent of an attack told in a sentence without a count."""
        sentence = passage.sentence
        for at, node in enumerate(sentence.nodes):
            if node.tag == "x" and any(is_violent(t) for t in sentence.tokens[node.first : node.last + 1]):
                agent = self.finder.agents.read(sentence, at, self.text)
                if agent is not None and agent.side:
                    return agent
            if node.tag == "v" and node.form in ("act", "ed") and any(v.cls in DEEDS for v in node.verbs):
                who = subject(sentence, at)
                agent = self.finder.agents.read(sentence, who, self.text) if who is not None else None
                if agent is not None and agent.name:
                    return agent
        return None

    def _fill(self, d: Draft, agent: Agent | None, passage: Passage) -> None:
        """Set party and actor, each from the other where only one is plain."""
        d.party = self._named(d)
        side = agent.name if agent is not None and agent.side else None
        d.actor = agent.name if agent is not None and agent.name else None
        if d.measure == "intercepted":
            self._intercepted(d, side)
        elif d.measure in ARMS or d.measure == "struck" and d.group.kind in ("weapon", "craft"):
            d.actor = d.party or d.actor or (self.agent.name if self.agent and d.measure != "deployed" else None)
            d.party = d.party or (d.actor if agent is None or agent.side else None)
        elif d.measure == "released":
            d.actor = d.actor or self.opponents.of(d.party)
        elif d.measure in HARM:
            self._harmed(d, side)
        if d.total is not None:
            d.actor, d.party = d.actor or d.total.actor, d.party or d.total.party
        self.opponents.add(d.actor, d.party)

    def _named(self, d: Draft) -> str | None:
        """The side that the words of the count name, or whose people "its soldiers" are."""
        nodes, tokens = d.sentence.nodes, d.sentence.tokens
        words = tokens[d.group.first : d.group.last + 1]
        if any(t.tag in "EJ" for t in words):
            found = self.finder.agents.side(self.text[words[0].start : d.group.end])
            if found is not None:
                return found
        after = d.at + 1
        if after + 1 < len(nodes) and nodes[after].tag in "fi" and nodes[after].low in ("of", "from") and nodes[after + 1].tag == "x":
            owned = tokens[nodes[after + 1].first : nodes[after + 1].last + 1]
            if any(t.tag in "EJ" for t in owned) and (nodes[after].tag == "f" or nodes[after + 1].first == nodes[after + 1].last):
                return self.finder.agents.side(self.text[owned[0].start : owned[-1].end])
        if any(t.tag == "p" for t in words) and any(t.low in OWN for t in words):
            return self._speaker(d) or (self.agent.name if self.agent and self.agent.side else None)
        return None

    def _intercepted(self, d: Draft, side: str | None) -> None:
        """Who shot down whose: the speaker's side where no other is named, and its opponent's weapons."""
        home = side or self._speaker(d) or self._here(d)
        if home is not None and home == d.party:
            home = self.opponents.of(d.party)
        d.actor = side or home or d.actor
        d.party = d.party or self.opponents.of(d.actor)

    def _here(self, d: Draft) -> str | None:
        code = self.finder.country(d.place) if d.place else None
        return self.finder.country_name(code) if code else None

    def _harmed(self, d: Draft, side: str | None) -> None:
        """Whose people or things were hurt, and by whom, where the words alone do not say."""
        speaker, here = self._speaker(d), self._here(d)
        if d.party is None and d.person_type in _ARMED:
            other = [name for name in (speaker, here) if name is not None and name != d.actor]
            d.party = self.opponents.of(side) if side in (speaker, here) and side else next(iter(other), None)
        if d.actor is None and d.measure != "captured" and not any(t.low in DISASTERS for t in d.sentence.tokens):
            carried = self.agent.name if self.agent is not None else None
            d.actor = carried if carried != d.party else self.opponents.of(d.party)
        if d.party is None and d.counted not in ("people", "families", "building", "home", "school", "hospital", "place", "vehicle", "other") and d.measure in ("destroyed", "damaged"):
            d.party = self.opponents.of(d.actor)
