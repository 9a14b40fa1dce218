"""Whose people or things were counted, and who did it: by grammar, by the speaker, by what the story has told."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from tracker.claims.agents import BODIES, DEEDS, DISASTERS, NAMELESS, OWN, Agent, AgentFinder, is_violent, subject
from tracker.claims.attribution import Passage
from tracker.claims.drafts import Draft
from tracker.claims.opponents import Opponents
from tracker.claims.parties import PartyFinder
from tracker.claims.stories import Story, side_of
from tracker.lexicons.names import Names

HARM = frozenset({"killed", "injured", "casualties", "missing", "struck", "destroyed", "damaged", "displaced", "captured", "captured_places"})
ARMS = frozenset({"launched", "attacks", "deployed"})
_ENDS = frozenset(".;|")
NEUTRAL = ("police", "government", "authorities", "agency", "service", "group", "mission", "party")
_TOWARDS = frozenset({"from", "at", "into", "towards", "toward", "against", "on", "across"})
_PASSIVE_CLASSES = frozenset({"die", "suffer", "lose", "report", "go_missing", "flee", "find", "deny", "cause", "reach", "include", "go_home", "surrender", "hold", "trap"})
_LOSSES = frozenset({"lose", "cost", "surrender"})
_LONG_AGO = re.compile(r"\b(?:19|20)\d\d\b|^in (?:january|february|march|april|may|june|july|august|september|october|november|december)$", re.IGNORECASE)


class SideFinder:
    """Fills party and actor with one set of names."""

    def __init__(self, names: Names, country: Callable[[str], str | None]) -> None:
        self.agents = AgentFinder(names)
        self.speaker: Callable[[str, str | None], str | None] = lru_cache(maxsize=65536)(lambda words, home: names.claimant(words, home).party)
        self.country = country
        self.country_name = names.country_name

    def find(self, stories: Sequence[Story], text: str) -> None:
        """Fill party and actor of an article's drafts."""
        opponents = Opponents()
        for story in stories:
            for passage in story.passages:
                opponents.seen.update(side for token in passage.sentence.tokens if (side := side_of(token)) is not None)
        for story in stories:
            Scene(self, opponents, text, story).read()


class Scene:
    """One story as it goes on: the last agent that was told of, and who fights whom."""

    def __init__(self, finder: SideFinder, opponents: Opponents, text: str, story: Story) -> None:
        self.finder, self.opponents, self.text, self.story = finder, opponents, text, story
        self.agent: Agent | None = None
        self.voice: str | None = None
        self.arms: str | None = None
        self.foe: str | None = None
        self.calm = False
        self.last: Draft | None = None
        codes = {self.finder.country_name(code) for code in story.countries}
        self.home = codes.pop() if len(codes) == 1 else None
        self.parties = PartyFinder(self)

    def read(self) -> None:
        """Fill the drafts of a story, sentence by sentence."""
        for passage in self.story.passages:
            if any(t.low in DISASTERS for t in passage.sentence.tokens):
                self.agent, self.calm = None, True
            for speaker in passage.speakers:
                side = self._side_of(speaker.spans[0]) if speaker is not None else None
                self.voice = side if side in self.finder.agents.states else self.voice
            if not passage.drafts:
                attack = self._attack(passage)
                self.agent, self.calm = attack or self.agent, self.calm and attack is None
                continue
            told = self._shared(passage.drafts, [self._told(d) for d in passage.drafts])
            for d, agent in zip(passage.drafts, told, strict=True):
                self._fill(d, agent)
                self._pass_on(passage.drafts, d)
                self.arms = d.party if d.measure == "launched" and d.party else self.arms
            self.last = next((d for d in reversed(passage.drafts) if d.counted == "people"), self.last)
            self.agent = next((a for d, a in zip(passage.drafts, told, strict=True) if a is not None and _goes_on(a, d)), self.agent)

    def _shared(self, drafts: list[Draft], told: list[Agent | None]) -> list[Agent | None]:
        """What one clause tells of one count it tells of the next: "killed by the army, and nine taken away"."""
        for n in range(1, len(drafts)):
            one, other = drafts[n - 1], drafts[n]
            between = other.sentence.nodes[one.at : other.at]
            if told[n] is None and one.measure in HARM and other.measure in HARM and not any(node.tag in _ENDS for node in between):
                told[n] = told[n - 1]
        return told

    def _pass_on(self, drafts: list[Draft], d: Draft) -> None:
        """ "N others" and bare numbers of people are of the side of those before them."""
        if d.party is not None or d.counted != "people" or not (d.group.other or d.group.kind == "bare"):
            return
        before = [e for e in drafts[: drafts.index(d)] if e.counted == "people"] or ([self.last] if self.last is not None and d.group.other else [])
        if before and before[-1].party is not None and (d.person_type in (None, before[-1].person_type)):
            d.party = before[-1].party

    def speaker(self, d: Draft) -> str | None:
        """The side of the claimant."""
        return self._side_of(d.claimant_span) if d.claimant_span else None

    def _side_of(self, span: tuple[int, int]) -> str | None:
        words = self.text[slice(*span)]
        return self.finder.agents.side(words) or self.finder.speaker(words, self.home)

    def here(self, d: Draft) -> str | None:
        """The side whose country the place lies in."""
        code = self.finder.country(d.place) if d.place else None
        return self.finder.country_name(code) if code else None

    def _told(self, d: Draft) -> Agent | None:
        """Who the sentence itself says did it."""
        found = self._loser(d) if _is_loss(d) else self._grammatical(d)
        if found is None and d.measure not in ("intercepted", "released", "deployed") and not _is_disaster(d) and not _is_loss(d):
            found = self._nominal(d)
        if found is not None and found.own and found.name and d.measure in HARM and self._victims_speak(d):
            return None
        if found is not None and (found.own or found.foe):
            if found.own and found.name and self.foe is not None and not d.claimant_span:
                return Agent(self.foe, True)
            side = (self._sayer(d) if found.own else None) or self.speaker(d) or self.voice or (self.home if found.foe else None)
            if _is_loss(d):
                self.parties.losers[id(d)] = self.opponents.of(side) if found.foe else side
                return Agent(side, True) if side and found.foe else None
            side = self.opponents.of(side) if found.foe else side
            self.foe = side if found.foe else self.foe
            return Agent(side, True) if side else self._group(d) if found.own else None
        return self._whose(found, d) if found is not None and found.bare else found

    def _group(self, d: Draft) -> Agent | None:
        """A claimant without a known side that can do deeds itself: "the coalition said its strikes"."""
        words = self.text[slice(*d.claimant_span)].lower() if d.claimant_span else ""
        return Agent(words) if words and words.split()[-1] in BODIES and not words.endswith(NEUTRAL) else None

    def _whose(self, found: Agent, d: Draft) -> Agent:
        """The side of "the gunmen" or "soldiers", as told before; of own arms, the speaker's."""
        military = found.name.rsplit(" ", 1)[-1] in OWN
        states = self.finder.agents.states
        if military and (d.claimant_span is None or self.speaker(d) in states) and self.voice is not None:
            return Agent(self.voice, True)
        return self.agent if self.agent is not None and self.agent.side and military == (self.agent.name in states) else found

    def _loser(self, d: Draft) -> Agent | None:
        """The subject of a verb of losing."""
        at = subject(d.sentence, d.verb_at) if 0 <= d.verb_at < d.at and d.sentence.nodes[d.verb_at].tag == "v" else None
        found = self.finder.agents.read(d.sentence, at, self.text) if at is not None else None
        return found if found is not None and (found.foe or found.own) else None

    def _victims_speak(self, d: Draft) -> bool:
        """Whether "they", told by the side that was hit at home, are the other side's weapons."""
        speaker = self.speaker(d)
        return self._sayer(d) is None and speaker is not None and speaker == self.here(d) and d.counted != "people"

    def _sayer(self, d: Draft) -> str | None:
        """The side that the sentence says speaks before the verb: "Ukraine said it had"."""
        nodes = d.sentence.nodes
        for at in range(min(d.verb_at, len(nodes)) - 1, -1, -1):
            if nodes[at].tag == "v" and any(v.cls in ("report", "deny") for v in nodes[at].verbs):
                who = subject(d.sentence, at)
                return self.finder.agents.phrase_side(d.sentence, who, self.text) if who is not None and nodes[who].tag in "x#" else None
        return None

    def _grammatical(self, d: Draft) -> Agent | None:
        """The subject of the active verb, or the agent of the passive one."""
        sentence, nodes = d.sentence, d.sentence.nodes
        verb = nodes[d.verb_at] if 0 <= d.verb_at < d.at else None
        if d.group.kind == "tally" and d.at and nodes[d.at - 1].tag == "v" and not any(v.cls in _PASSIVE_CLASSES for v in nodes[d.at - 1].verbs):
            return self._subject_of(d, d.at - 1)
        if verb is not None and verb.tag == "v" and verb.form != "pas":
            if all(v.cls in _PASSIVE_CLASSES for v in verb.verbs) or "bodies" in d.rule or "counted" in d.rule:
                return self._by(d)
            if d.verb_at <= 2 and not any(n.tag == "x" for n in nodes[: d.verb_at]) and subject(sentence, d.verb_at) is None:
                return Agent("", own=True)
            return self._subject_of(d, d.verb_at)
        return self._by(d)

    def _subject_of(self, d: Draft, verb_at: int) -> Agent | None:
        at = subject(d.sentence, verb_at)
        anyone = d.measure in ("released", "deployed", "repatriated")
        return self.finder.agents.read(d.sentence, at, self.text, anyone) if at is not None and at != d.at else None

    def _by(self, d: Draft) -> Agent | None:
        """The agent after "by", within the count's clause."""
        nodes = d.sentence.nodes
        for at in range(max(d.at, d.verb_at) + 1, len(nodes) - 1):
            if nodes[at].tag in _ENDS or nodes[at].tag == "W" or (nodes[at].tag == "i" and nodes[at].low in ("as", "after", "since", "before")):
                return None
            if nodes[at].tag == "y" and nodes[at + 1].tag in "x#":
                if d.measure == "intercepted" and nodes[at - 1].tag == "x":
                    continue
                verb = next((n for n in reversed(nodes[:at]) if n.tag == "v"), None)
                if verb is d.verb or (verb is not None and any(v.cls in DEEDS for v in verb.verbs)):
                    return self.finder.agents.read(d.sentence, at + 1, self.text)
        return None

    def _nominal(self, d: Draft) -> Agent | None:
        """The side in a phrase of attack, or the subject of another deed, anywhere in the sentence."""
        nodes, tokens = d.sentence.nodes, d.sentence.tokens
        kinds = () if d.measure == "launched" else ("weapon", "attack", "craft")
        for at in _nearest_first(nodes, d.at):
            node = nodes[at]
            if at != d.at and (node.tag == "x" or (node.tag == "#" and node.kind in kinds)) and _violent(nodes, tokens, at):
                agent = self.finder.agents.read(d.sentence, at, self.text)
                if agent is not None and agent.name not in ("", "United Nations", self.parties.named(d)):
                    return agent
        return self._doer(d.sentence.nodes, d) or self._intruder(d)

    def _intruder(self, d: Draft) -> Agent | None:
        """An armed group that a clause of time begins with: "after Hamas fighters stormed"."""
        nodes, agents = d.sentence.nodes, self.finder.agents
        for at in range(1, len(nodes) - 1):
            if nodes[at].tag in "x#" and at != d.at and (nodes[at - 1].tag == "|" or (nodes[at - 1].tag == "i" and nodes[at - 1].low in ("after", "since", "as"))):
                agent = agents.read(d.sentence, at, self.text)
                if agent is not None and agent.side and agent.name not in agents.states:
                    return agent
        return None

    def _doer(self, nodes: list[Any], d: Draft) -> Agent | None:
        for at, node in enumerate(nodes):
            if node.tag == "v" and at != d.verb_at and _is_deed(nodes, at):
                who = subject(d.sentence, at)
                agent = self.finder.agents.read(d.sentence, who, self.text) if who is not None and who != d.at else None
                if agent is not None:
                    return agent
        return None

    def _attack(self, passage: Passage) -> Agent | None:
        """The agent of an attack told in a sentence without a count."""
        sentence = passage.sentence
        for at, node in enumerate(sentence.nodes):
            agent = None
            if node.tag == "x" and any(is_violent(t) for t in sentence.tokens[node.first : node.last + 1]):
                agent = self.finder.agents.read(sentence, at, self.text)
            elif node.tag == "v" and _is_deed(sentence.nodes, at):
                who = subject(sentence, at)
                agent = self.finder.agents.read(sentence, who, self.text) if who is not None else None
            if agent is not None and agent.side:
                return agent
        return None

    def _fill(self, d: Draft, agent: Agent | None) -> None:
        """Set party and actor, each from the other where only one is plain."""
        d.party = self.parties.named(d)
        d.actor = agent.name if agent is not None else None
        if d.total is not None:
            d.actor, d.party = d.actor or d.total.actor, d.party or d.total.party
        if d.measure == "intercepted":
            self._intercepted(d, agent)
        elif d.measure in ARMS or (d.measure == "struck" and d.group.kind in ("weapon", "craft")):
            self._armed(d, agent)
        elif d.measure in HARM:
            self._harmed(d, agent)
        elif d.measure == "released" and d.actor is None and "pulled" not in d.rule:
            d.actor = self.opponents.of(d.party)
        if agent is None or agent.side:
            self.opponents.add(d.actor, d.party)

    def _intercepted(self, d: Draft, agent: Agent | None) -> None:
        """Who shot down whose: the speaker's side where no other is named, and its opponent's weapons."""
        speaker, here = self.speaker(d), self.here(d)
        if here is not None and speaker != here and self.opponents.of(speaker) is None:
            speaker = None
        home = d.actor if agent is not None and agent.side else speaker or here
        if d.party is None:
            told = self._nominal(d)
            owners = [told.name if told is not None and told.side else None, self.arms, self.agent.name if self.agent is not None and self.agent.side else None]
            d.party = next((owner for owner in owners if owner is not None and owner != home), None)
        if home is not None and home == d.party:
            home = self.opponents.of(d.party)
        d.actor = home or d.actor or self.opponents.of(d.party)
        d.party = d.party or self.opponents.of(home)

    def _armed(self, d: Draft, agent: Agent | None) -> None:
        """Whose arms: those who sent them are both party and actor."""
        if d.actor is None and d.party is None:
            speaker = self.speaker(d)
            own = d.measure == "deployed" or d.stance == "denies"
            told = speaker if own else self._aimed(d) or self.opponents.of((self.here(d) or speaker) if d.measure == "struck" else speaker)
            d.actor = told or (self.agent.name if self.agent is not None and d.measure != "deployed" else None)
        d.actor = d.actor or d.party
        if d.party is None and (agent is None or agent.side) and (d.actor in self.finder.agents.states or d.measure != "attacks"):
            d.party = d.actor

    def _aimed(self, d: Draft) -> str | None:
        """Who sent weapons, by where from or at whom: "fired from Kursk", "launched at Ukraine"."""
        nodes = d.sentence.nodes
        for at in range(d.at + 1, len(nodes) - 1):
            if nodes[at].tag in _ENDS:
                return None
            if nodes[at].tag == "i" and nodes[at].low in _TOWARDS and nodes[at + 1].tag == "x":
                code = self.finder.country(self.text[nodes[at + 1].start : nodes[at + 1].end])
                side = self.finder.country_name(code) if code else None
                found = side if nodes[at].low == "from" else self.opponents.of(side)
                if found is not None:
                    return found
        return None

    def _harmed(self, d: Draft, agent: Agent | None) -> None:
        """Whose people or things were hurt, and by whom, where the words alone do not say."""
        if d.party is None:
            d.party = self.parties.inferred(d, agent)
        quiet = self.calm or _is_disaster(d) or _is_loss(d) or d.measure == "displaced" or _is_arrest(d)
        if d.actor is None and not quiet and not self._long_ago(d):
            d.actor = self._claimed(d) or (self._carried(d) if d.measure != "captured_places" else None)
        if d.party is None and d.actor in self.finder.agents.states and d.counted not in ("people", "families") and d.actor == (self.speaker(d) or self.voice):
            d.party = self.opponents.of(d.actor)
        if d.actor == d.party:
            d.actor = None

    def _claimed(self, d: Draft) -> str | None:
        """A state that speaks of what was hit abroad, or an armed group of soldiers killed, speaks of its own deeds."""
        speaker, here = self.speaker(d), self.here(d)
        if speaker is None or speaker == d.party:
            return None
        if speaker in self.finder.agents.states:
            if d.party is not None and self.opponents.at_war(speaker, d.party):
                return speaker
            abroad = here is not None and here != speaker and self.opponents.of(speaker) == here
            return speaker if d.measure in ("struck", "destroyed", "captured_places") and (abroad or d.measure == "captured_places") else None
        return speaker if d.person_type in ("military", "police") and self.finder.agents.side(speaker) else None

    def _carried(self, d: Draft) -> str | None:
        """Whose deeds the story tells of: the last agent's, unless it is the victims' own side or at home where it hits."""
        if any(t.low in NAMELESS for t in d.sentence.tokens) or " both sides" in self.text[d.sentence.start : d.sentence.end]:
            return None
        carried, here = self.agent.name if self.agent is not None else None, self.here(d) or self.speaker(d)
        foe = self.opponents.of(here)
        if d.measure == "captured" and (carried in self.finder.agents.states or carried in ("police", "army", "navy", "authorities")):
            return None
        if carried is not None and carried == d.party:
            return self.opponents.told(d.party)
        if d.scope == "cumulative" and d.party is None:
            return None
        if carried is not None and not (carried == here and foe in self.finder.agents.states):
            return carried
        if d.party is not None and (d.counted != "people" or self.opponents.told(d.party) in self.finder.agents.states):
            return self.opponents.of(d.party)
        return foe if foe is not None and self.opponents.seen[foe] and d.scope == "event" and d.measure != "captured" else None

    def _long_ago(self, d: Draft) -> bool:
        """Whether the sentence itself puts the count into another year or month."""
        return d.when is not None and d.when[0] >= d.sentence.start and bool(_LONG_AGO.search(self.text[slice(*d.when)]))


def _is_deed(nodes: list[Any], at: int) -> bool:
    """Whether a verb is an active one of violence: a participle has its object after it."""
    node = nodes[at]
    if node.form not in ("act", "ed") or not any(v.cls in DEEDS for v in node.verbs):
        return False
    return node.form == "act" or (at + 1 < len(nodes) and nodes[at + 1].tag in "x#")


def _nearest_first(nodes: list[Any], at: int) -> list[int]:
    """The nodes of a count's own clause, then the others."""
    low = max((i for i in range(at) if nodes[i].tag in ";|"), default=-1)
    high = next((i for i in range(at + 1, len(nodes)) if nodes[i].tag in ";|"), len(nodes))
    return [*range(low + 1, high), *range(low + 1), *range(high, len(nodes))]


def _goes_on(agent: Agent, d: Draft) -> bool:
    """Whether what is told later may be the same agent's doing: not where it was militants who fell."""
    if d.person_type == "militant" or agent.name == "United Nations":
        return False
    return d.measure in HARM | {"launched", "attacks"} and agent.name != d.party and (agent.side or d.measure in ("killed", "injured", "captured"))


def _violent(nodes: list[Any], tokens: list[Any], at: int) -> bool:
    """Whether a phrase is one of attack, by itself or with the one it is joined to: "Israeli air and ground raids"."""
    if any(is_violent(t) for t in tokens[nodes[at].first : nodes[at].last + 1]):
        return True
    return at + 2 < len(nodes) and nodes[at + 1].tag == "&" and nodes[at + 2].tag == "x" and is_violent(tokens[nodes[at + 2].last]) and tokens[nodes[at].last].tag in "wJ"


def _is_arrest(d: Draft) -> bool:
    return d.measure == "captured" and d.verb is not None and d.verb.tag == "v" and any(v.lemma in ("arrest", "detain", "hold") for v in d.verb.verbs)


def _is_loss(d: Draft) -> bool:
    """Whether the count is told as what a side lost, not as what another did."""
    return "surrender" in d.rule or d.rule.startswith("list/") or d.rule.endswith("/losses") or (d.verb is not None and d.verb.tag == "v" and any(v.lemma in _LOSSES for v in d.verb.verbs))


def _is_disaster(d: Draft) -> bool:
    return any(t.low in DISASTERS for t in d.sentence.tokens)


