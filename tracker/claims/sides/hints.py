"""Who did it, by what else the sentence tells: a phrase of attack, another deed, who stormed, fought or claimed it."""

import re
from collections.abc import Iterator

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.claims.sides.agents import Agent
from tracker.claims.sides.deeds import (
    is_arrest,
    is_custody,
    is_deed,
    is_of_another_year,
    is_since,
    is_since_when,
    nearest_first,
    tells_of_attack,
)
from tracker.claims.sides.parties import ARMED, Parties
from tracker.claims.sides.phrases import ASSAULTS, CROWDS, DEEDS, WORDS, is_violent
from tracker.claims.sides.scene import Scene
from tracker.claims.sides.subjects import subject
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_ABOARD = frozenset({"aboard", "on board", "onboard"})
_SOURCE = 4
_CUSTODY = frozenset({"captured", "released"})
_FIGHTS = frozenset({"fighting", "battling", "combating", "confronting", "engaging"})
_WITH = frozenset({"with", "against", "between"})
_PUT_ON = frozenset({"blamed on", "attributed to", "pinned on"})
_HITS = frozenset({"strike", "destroy", "intercept", "damage"})
_AGAINST = frozenset({"while", "whereas"})
_ANOTHER = re.compile(r"responsibility for \w+ing\b")
_BLAMES = frozenset({"blamed", "blames", "accused", "accuses"})


class Hints:
    """Reads who did it from beside the count's own verb."""

    def __init__(self, scene: Scene, parties: Parties) -> None:
        self.scene, self.parties = scene, parties
        self.read = scene.sides.agents.read
        self._deeds: dict[int, list[tuple[int, int, Agent]]] = {}

    def nominal(self, d: Draft) -> Agent | None:
        """The side in a phrase of attack, or the subject of another deed, anywhere in the sentence."""
        nodes, tokens = d.sentence.nodes, d.sentence.tokens
        kinds = () if d.measure == "launched" else ("weapon", "attack", "craft")
        for at in nearest_first(nodes, d.at):
            node = nodes[at]
            if (
                (node.tag == "x" or (node.tag == "#" and node.kind in kinds))
                and at != d.at
                and tells_of_attack(nodes, tokens, at)
                and attack_on(nodes, at) == at
                and not _is_apart(nodes, at)
            ):
                agent = self.read(d.sentence, at, self.scene.text)
                if agent is not None and agent.name not in ("", "United Nations", self.parties.named(d)):
                    return agent
        return (
            self._fought(d)
            or self._doer(d)
            or self._assailant(d)
            or self._intruder(d)
            or self._avowed(d)
            or self._blamed(d)
        )

    def _assailant(self, d: Draft) -> Agent | None:
        """Who stormed or raided, or by whom something was attacked, in the sentence: "when gunmen stormed a hotel"."""
        nodes, text = d.sentence.nodes, self.scene.text
        for at, node in enumerate(nodes):
            agent = None
            if self._attacks(d.sentence, at):
                who = at if node.tag == "x" and node.last > node.first else subject(d.sentence, at)
                if at + 2 < len(nodes) and nodes[at + 1].tag == "y":
                    who = at + 2
                elif node.tag == "v" and node.form == "pas":
                    continue
                told = who is not None and who != d.at and not (is_since(d, who) or is_since_when(d, who))
                agent = self.read(d.sentence, who, text) if told else None  # type: ignore[arg-type]
            elif node.tag == "y" and at and at + 1 < len(nodes) and nodes[at - 1].tag == "v" and at + 1 != d.at:
                told = any(n.tag == "R" for n in nodes[max(at - _SOURCE, 0) : at])  # "figures released by a group"
                deed = (
                    not told
                    and any(
                        v.cls in DEEDS and (v.cls != "capture" or d.measure == "captured") for v in nodes[at - 1].verbs
                    )
                    and not any(v.cls == "report" for v in nodes[at - 1].verbs)
                )
                agent = self.read(d.sentence, at + 1, text) if deed else None
            if agent is not None and agent.name != self.parties.named(d):
                return agent
        return None

    @staticmethod
    def _attacks(sentence: Sentence, at: int) -> bool:
        """Whether a verb is one of assault, by itself or with its object: "stormed", "carried out an attack"."""
        node, tokens = sentence.nodes[at], sentence.tokens
        if node.tag not in "xv" or tokens[node.last].low in ASSAULTS:
            return node.tag in "xv"
        wields = node.tag == "v" and tokens[node.last].low in WORDS["wielding"] and sentence.nodes[at + 1].tag in "x#"
        return wields and tells_of_attack(sentence.nodes, tokens, at + 1)

    def _fought(self, d: Draft) -> Agent | None:
        """Whom the victims fought: "killed battling gunmen", "in fighting with rebels"."""
        nodes, tokens = d.sentence.nodes, d.sentence.tokens
        if self.scene.words.isdisjoint(_FIGHTS):
            return None
        for at in range(d.at + 1, len(nodes)):
            if tokens[nodes[at].last].low in _FIGHTS:
                at += 2 if at + 2 < len(nodes) and nodes[at + 1].low in _WITH else 1
            elif nodes[at].tag != "x" or tokens[nodes[at].first].low not in _FIGHTS:
                continue
            agent = self.read(d.sentence, at, self.scene.text) if at < len(nodes) else None
            if agent is not None:
                return agent
        return None

    def _avowed(self, d: Draft) -> Agent | None:
        other = _ANOTHER.search(self.scene.text, d.group.end, d.sentence.end)  # "nine died, while rebels claimed"
        return self.avowed(d.sentence) if other is None else None

    def avowed(self, sentence: Sentence) -> Agent | None:
        """Who claimed responsibility, and did not deny it."""
        if not any("responsibility" in word for word in self.scene.words):
            return None
        nodes = sentence.nodes
        at = next((i for i, n in enumerate(nodes) if "responsibility" in self.scene.text[n.start : n.end]), 0)
        claim = next((i for i in range(at, -1, -1) if nodes[i].tag == "v"), None)
        if claim is None or nodes[claim].form == "neg" or any(v.cls == "deny" for v in nodes[claim].verbs):
            return None
        who = subject(sentence, claim)
        told = who is not None and sentence.tokens[nodes[who].first].low != "no"  # "no group has"
        return self.read(sentence, who, self.scene.text) if who is not None and told else None

    def _blamed(self, d: Draft) -> Agent | None:
        """On whom a sentence puts the blame: "blamed on the rebels", "the rebels are accused of", "blames them for"."""
        nodes = d.sentence.nodes
        for at, node in enumerate(nodes[:-1]):
            who: int | None = None
            if (node.tag == "i" and node.low in _PUT_ON) or self._is_claimed(d, at):
                who = at + 1
            elif node.tag == "v" and d.sentence.tokens[node.last].low in _BLAMES:
                who = subject(d.sentence, at) if node.form == "pas" else at + 1
            agent = self.read(d.sentence, who, self.scene.text) if who not in (None, d.at) else None
            if agent is not None and not agent.own:
                return agent
        return None

    def _is_claimed(self, d: Draft, at: int) -> bool:
        """Whether an attack is claimed by who is named next: "died in an ambush near Odrin claimed by the rebels"."""
        nodes, tokens = d.sentence.nodes, d.sentence.tokens
        if nodes[at].tag != "y" or not at or tokens[nodes[at - 1].last].low != "claimed":
            return False
        told = [n for n in nodes[max(at - _SOURCE, 0) : at - 1] if n.tag in "x#"]
        return any(tells_of_attack(nodes, tokens, nodes.index(n)) for n in told)

    def _intruder(self, d: Draft) -> Agent | None:
        """An armed group that a clause of time begins with, not of how long ago: "after Hamas fighters stormed"."""
        nodes, agents = d.sentence.nodes, self.scene.sides.agents
        for at in range(1, len(nodes) - 1):
            before = nodes[at - 1]
            opens = before.tag == "|" or (before.tag == "i" and before.low in ("after", "as"))
            if nodes[at].tag in "x#" and at != d.at and opens and not (is_since(d, at) or is_since_when(d, at)):
                agent = agents.read(d.sentence, at, self.scene.text)
                if agent is not None and agent.side and agent.name in agents.groups:
                    return agent
        return None

    def _doer(self, d: Draft) -> Agent | None:
        deeds = self._deeds.get(d.sentence.start) if not is_arrest(d) else []
        if deeds is None:
            deeds = self._deeds[d.sentence.start] = list(self._done(d.sentence))
        deeds = [deed for deed in deeds if d.measure in _CUSTODY or not is_custody(d.sentence.nodes[deed[0]])]
        if d.measure == "launched":
            deeds = [deed for deed in deeds if not any(v.cls == "destroy" for v in d.sentence.nodes[deed[0]].verbs)]
        if d.person_type != "militant":
            deeds = [deed for deed in deeds if not _is_of_militants(d.sentence, deed[0])]
        deeds = [each for each in deeds if not (_is_held_against(d, each[0]) or is_since_when(d, each[1]))]
        unarmed = CROWDS if d.person_type not in ARMED else frozenset()
        return next((a for at, who, a in deeds if at != d.verb_at and who != d.at and a.name not in unarmed), None)

    def _done(self, sentence: Sentence) -> Iterator[tuple[int, int, Agent]]:
        """Yield the deeds of a sentence with an agent: the verb, its subject, who that is."""
        for at, node in enumerate(sentence.nodes):
            if node.tag == "v" and is_deed(sentence, at) and not any(v.cls == "intercept" for v in node.verbs):
                who = subject(sentence, at)
                told = who is not None and not is_of_another_year(sentence, who)
                agent = self.read(sentence, who, self.scene.text) if who is not None and told else None
                if who is not None and agent is not None:
                    yield at, who, agent

    def attack(self, passage: Passage) -> Agent | None:
        """The agent of an attack told in a sentence without a count."""
        sentence = passage.sentence
        for at, node in enumerate(sentence.nodes):
            agent = None
            if node.tag == "x" and any(is_violent(t) for t in sentence.tokens[node.first : node.last + 1]):
                agent = self.read(sentence, at, self.scene.text)
            elif node.tag == "v" and is_deed(sentence, at):
                who = subject(sentence, at)
                agent = self.read(sentence, who, self.scene.text) if who is not None else None
            if agent is not None and agent.foe and (foe := self.scene.named_foe(self.scene.voice)) is not None:
                return Agent(foe, True)
            if agent is not None and agent.side:
                return agent
        return None


def _is_apart(nodes: list[Node], at: int) -> bool:
    """Whether a phrase only tells who speaks, where the victims were or what was hit: "downed a police jet"."""
    before = nodes[at - 1] if at else None
    if before is not None and before.tag == "i" and before.low in _ABOARD:
        return True
    if before is not None and before.tag == "v" and before.form != "pas" and nodes[at].kind == "craft":
        return not _HITS.isdisjoint(v.cls for v in before.verbs)
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    return after is not None and after.tag == "v" and any(v.cls == "report" for v in after.verbs)


def _is_held_against(d: Draft, verb_at: int) -> bool:
    """Whether a deed is another than what the count is of: "nine died in Odrin, while rebels killed four in Tarsk"."""
    between = d.sentence.nodes[min(d.at, verb_at) : max(d.at, verb_at)]
    return next((node.low in _AGAINST for node in reversed(between) if node.tag == "|"), False)


def _is_of_militants(sentence: Sentence, verb_at: int) -> bool:
    """Whether a deed was done to militants, and not to whom else the sentence counts: "troops killed the gunmen"."""
    told = sentence.nodes[verb_at + 1] if verb_at + 1 < len(sentence.nodes) else None
    noun = sentence.tokens[told.last].entry.noun if told is not None and told.tag in "x#" else None
    return noun is not None and noun.person_type == "militant"


def attack_on(nodes: list[Node], at: int | None) -> int | None:
    """The attack itself where its target stands right before the verb: "the raid on a Syrian camp that killed nine"."""
    if at is None or at < 2 or nodes[at - 1].tag not in "fi" or nodes[at - 2].tag != "x":
        return at
    return at - 2 if nodes[at - 2].kind == "attacks" else at
