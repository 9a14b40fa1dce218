"""Who did it, as the sentence itself tells: the subject, "by" somebody, a phrase of attack, another deed."""

from collections.abc import Iterator
from typing import Any

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.claims.sides.agents import BODIES, DEEDS, OWN, Agent, is_violent
from tracker.claims.sides.deeds import (
    HAPPENINGS,
    HARM,
    is_custody,
    is_deed,
    is_loss,
    nearest_first,
    tells_of_attack,
)
from tracker.claims.sides.parties import Parties
from tracker.claims.sides.scene import Scene
from tracker.claims.sides.subjects import subject
from tracker.rules.reader import Sentence

ENDS = frozenset(".;|")
_HOMES = frozenset({"building", "home", "school", "hospital", "vehicle", "other"})
_NEUTRAL = ("police", "government", "authorities", "agency", "service", "group", "mission", "party")
_WELCOME = frozenset({"released", "deployed", "repatriated"})
_CUSTODY = frozenset({"captured", "released"})
_FIGHTS = frozenset({"fighting", "battling", "combating", "confronting", "engaging"})
_LATER = frozenset({"as", "after", "since", "before"})
_BY_GRAMMAR_ALONE = frozenset({"intercepted", "released", "deployed"})


class Teller:
    """Reads who did it from the sentences of one scene."""

    def __init__(self, scene: Scene, parties: Parties) -> None:
        self.scene, self.parties = scene, parties
        self.read = scene.sides.agents.read
        self._deeds: dict[int, list[tuple[int, int, Agent]]] = {}

    def told(self, d: Draft) -> Agent | None:
        """Name who the sentence says did it."""
        loss = is_loss(d)
        found = self._loser(d) if loss else self._grammatical(d)
        if found is None and not loss and d.measure not in _BY_GRAMMAR_ALONE and not self.scene.is_disaster:
            found = self.nominal(d)
        if found is None or not (found.own or found.foe):
            return self._whose(found, d) if found is not None and found.bare and d.measure not in _WELCOME else found
        return self._lost(found, d) if loss else self._spoken(found, d)

    def _lost(self, found: Agent, d: Draft) -> Agent | None:
        """Who made "the enemy" lose; what "we" lost has no doer."""
        scene = self.scene
        side = self._sayer(d) or scene.speaker(d) or scene.voice or (scene.home if found.foe else None)
        self.parties.losses.told[id(d)] = scene.enemy_of(side) if found.foe else side
        return Agent(side, True) if side and found.foe else None

    def _spoken(self, found: Agent, d: Draft) -> Agent | None:
        """The side of "we", "its aircraft" or "the enemy", by who speaks."""
        scene = self.scene
        if found.own and found.name and d.measure in HARM and self._victims_speak(d):
            return None
        sayer = self._sayer(d) if found.own else None
        if found.name in ("it", "they") and scene.foe is not None and sayer is None:
            return Agent(scene.foe, True)
        side = sayer or scene.speaker(d) or scene.voice
        if found.foe:
            side = scene.foe = scene.enemy_of(side or scene.home)
        return Agent(side, True) if side else self._group(d) if found.own else None

    def _group(self, d: Draft) -> Agent | None:
        """A claimant without a known side that can do deeds itself: "the coalition said its strikes"."""
        words = self.scene.text[slice(*d.claimant_span)].lower() if d.claimant_span else ""
        return Agent(words) if words and words.split()[-1] in BODIES and not words.endswith(_NEUTRAL) else None

    def _whose(self, found: Agent, d: Draft) -> Agent:
        """The side of "the gunmen" or "soldiers", as told before; of own arms, the speaker's."""
        military = found.name.rsplit(" ", 1)[-1] in OWN
        states = self.scene.sides.agents.states
        if military and (d.claimant_span is None or self.scene.speaker(d) in states) and self.scene.voice is not None:
            return Agent(self.scene.voice, True)
        return (
            self.scene.agent
            if self.scene.agent is not None and self.scene.agent.side and military == (self.scene.agent.name in states)
            else found
        )

    def _loser(self, d: Draft) -> Agent | None:
        """The subject of a verb of losing."""
        at = (
            subject(d.sentence, d.verb_at) if 0 <= d.verb_at < d.at and d.sentence.nodes[d.verb_at].tag == "v" else None
        )
        found = self.read(d.sentence, at, self.scene.text) if at is not None else None
        return found if found is not None and (found.foe or found.own) else None

    def _victims_speak(self, d: Draft) -> bool:
        """Whether "they", told by the side that was hit at home, are the other side's weapons."""
        speaker = self.scene.speaker(d)
        return self._sayer(d) is None and speaker is not None and speaker == self.scene.here(d) and d.counted in _HOMES

    def _sayer(self, d: Draft) -> str | None:
        """The side that the sentence says speaks before the verb: "Ukraine said it had"."""
        nodes = d.sentence.nodes
        for at in range(min(d.verb_at, len(nodes)) - 1, -1, -1):
            if nodes[at].tag == "v" and any(v.cls in ("report", "deny") for v in nodes[at].verbs):
                who = subject(d.sentence, at)
                return (
                    self.scene.sides.agents.phrase_side(d.sentence, who, self.scene.text)
                    if who is not None and nodes[who].tag in "x#"
                    else None
                )
        return None

    def _grammatical(self, d: Draft) -> Agent | None:
        """The subject of the active verb, or the agent of the passive one."""
        sentence, nodes = d.sentence, d.sentence.nodes
        verb = nodes[d.verb_at] if 0 <= d.verb_at < d.at else None
        if (
            d.group.kind == "tally"
            and d.at
            and nodes[d.at - 1].tag == "v"
            and not any(v.cls in HAPPENINGS and v.cls != "hold" for v in nodes[d.at - 1].verbs)
        ):
            return self._subject_of(d, d.at - 1)
        if verb is not None and verb.tag == "v" and verb.form != "pas":
            if all(v.cls in HAPPENINGS for v in verb.verbs) or "bodies" in d.rule or "counted" in d.rule:
                return self._by(d)
            if (
                d.verb_at <= 2
                and not any(n.tag == "x" for n in nodes[: d.verb_at])
                and subject(sentence, d.verb_at) is None
            ):
                return Agent("", own=True)
            return self._subject_of(d, d.verb_at)
        return self._by(d)

    def _subject_of(self, d: Draft, verb_at: int) -> Agent | None:
        at = _attack_on(d.sentence.nodes, subject(d.sentence, verb_at))
        anyone = d.measure in _WELCOME
        return self.read(d.sentence, at, self.scene.text, anyone) if at is not None and at != d.at else None

    def _by(self, d: Draft) -> Agent | None:
        """The agent after "by", within the count's clause."""
        nodes = d.sentence.nodes
        for at in range(max(d.at, d.verb_at) + 1, len(nodes) - 1):
            if nodes[at].tag in ENDS or nodes[at].tag == "W" or (nodes[at].tag == "i" and nodes[at].low in _LATER):
                return None
            if nodes[at].tag == "y" and nodes[at + 1].tag in "x#":
                if d.measure == "intercepted" and nodes[at - 1].tag == "x":
                    continue
                verb = next((n for n in reversed(nodes[:at]) if n.tag == "v"), None)
                if verb is d.verb or (verb is not None and any(v.cls in DEEDS for v in verb.verbs)):
                    return self.read(d.sentence, at + 1, self.scene.text)
        return None

    def nominal(self, d: Draft) -> Agent | None:
        """The side in a phrase of attack, or the subject of another deed, anywhere in the sentence."""
        nodes, tokens = d.sentence.nodes, d.sentence.tokens
        kinds = () if d.measure == "launched" else ("weapon", "attack", "craft")
        for at in nearest_first(nodes, d.at):
            node = nodes[at]
            if (
                at != d.at
                and _attack_on(nodes, at) == at
                and (node.tag == "x" or (node.tag == "#" and node.kind in kinds))
                and tells_of_attack(nodes, tokens, at)
            ):
                agent = self.read(d.sentence, at, self.scene.text)
                if agent is not None and agent.name not in ("", "United Nations", self.parties.named(d)):
                    return agent
        return self._fought(d) or self._doer(d) or self._intruder(d) or self._avowed(d)

    def _fought(self, d: Draft) -> Agent | None:
        """Whom the victims fought: "killed battling gunmen", "in fighting with rebels"."""
        nodes, tokens = d.sentence.nodes, d.sentence.tokens
        if self.scene.words.isdisjoint(_FIGHTS):
            return None
        for at in range(d.at + 1, len(nodes)):
            if tokens[nodes[at].last].low in _FIGHTS:
                at += 2 if at + 2 < len(nodes) and nodes[at + 1].tag == "i" else 1
            elif nodes[at].tag != "x" or tokens[nodes[at].first].low not in _FIGHTS:
                continue
            agent = self.read(d.sentence, at, self.scene.text) if at < len(nodes) else None
            if agent is not None:
                return agent
        return None

    def _avowed(self, d: Draft) -> Agent | None:
        """Who claimed responsibility."""
        if "responsibility" not in self.scene.words:
            return None
        nodes, tokens = d.sentence.nodes, d.sentence.tokens
        at = next((i for i, n in enumerate(nodes) if tokens[n.last].low == "responsibility"), None)
        claim = next((i for i in range(at or 0, -1, -1) if nodes[i].tag == "v"), None)
        who = subject(d.sentence, claim) if claim is not None else None
        return self.read(d.sentence, who, self.scene.text) if who is not None else None

    def _intruder(self, d: Draft) -> Agent | None:
        """An armed group that a clause of time begins with: "after Hamas fighters stormed"."""
        nodes, agents = d.sentence.nodes, self.scene.sides.agents
        for at in range(1, len(nodes) - 1):
            if (
                nodes[at].tag in "x#"
                and at != d.at
                and (
                    nodes[at - 1].tag == "|"
                    or (nodes[at - 1].tag == "i" and nodes[at - 1].low in ("after", "since", "as"))
                )
            ):
                agent = agents.read(d.sentence, at, self.scene.text)
                if agent is not None and agent.side and agent.name not in agents.states:
                    return agent
        return None

    def _doer(self, d: Draft) -> Agent | None:
        deeds = self._deeds.get(d.sentence.start)
        if deeds is None:
            deeds = self._deeds[d.sentence.start] = list(self._done(d.sentence))
        deeds = [deed for deed in deeds if d.measure in _CUSTODY or not is_custody(d.sentence.nodes[deed[0]])]
        return next((agent for at, who, agent in deeds if at != d.verb_at and who != d.at), None)

    def _done(self, sentence: Sentence) -> Iterator[tuple[int, int, Agent]]:
        """Yield the deeds of a sentence with an agent: the verb, its subject, who that is."""
        for at, node in enumerate(sentence.nodes):
            if node.tag == "v" and is_deed(sentence.nodes, at):
                who = subject(sentence, at)
                agent = self.read(sentence, who, self.scene.text) if who is not None else None
                if who is not None and agent is not None:
                    yield at, who, agent

    def attack(self, passage: Passage) -> Agent | None:
        """The agent of an attack told in a sentence without a count."""
        sentence = passage.sentence
        for at, node in enumerate(sentence.nodes):
            agent = None
            if node.tag == "x" and any(is_violent(t) for t in sentence.tokens[node.first : node.last + 1]):
                agent = self.read(sentence, at, self.scene.text)
            elif node.tag == "v" and is_deed(sentence.nodes, at):
                who = subject(sentence, at)
                agent = self.read(sentence, who, self.scene.text) if who is not None else None
            if agent is not None and agent.side:
                return agent
        return None


def _attack_on(nodes: list[Any], at: int | None) -> int | None:
    """The attack itself where its target stands right before the verb: "the raid on a Syrian camp that killed nine"."""
    if at is None or at < 2 or nodes[at - 1].tag not in "fi" or nodes[at - 2].tag != "x":
        return at
    return at - 2 if nodes[at - 2].kind == "attacks" else at
