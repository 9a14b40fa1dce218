"""Who did it, as the sentence itself tells: the subject, "by" somebody, a phrase of attack, another deed."""

from itertools import pairwise

from tracker.claims.drafts import Draft
from tracker.claims.sides.agents import Agent
from tracker.claims.sides.deeds import (
    HAPPENINGS,
    HARM,
    is_arrest,
    is_kept,
    is_loss,
    is_pronounced,
)
from tracker.claims.sides.hints import Hints, attack_on
from tracker.claims.sides.losses import lost_by
from tracker.claims.sides.parties import ARMED, Parties
from tracker.claims.sides.phrases import (
    BODIES,
    DEEDS,
    DISASTERS,
    IRREGULARS,
    NAMELESS,
    OWN,
    STATE_FORCES,
    WORDS,
    is_violent,
)
from tracker.claims.sides.scene import GROUPS, Scene
from tracker.claims.sides.subjects import subject
from tracker.language.nodes import Node, says
from tracker.rules.reader import Sentence

ENDS = frozenset(".;|")
_TOLD_OF = frozenset({"launched/partitive", "launched/passive", "launched-alone/alone", "launched-counted/counted"})
_HOMES = frozenset({"building", "home", "school", "hospital", "vehicle", "other"})
_IRREGULAR = frozenset({"rebel", "militia", "jihadist", "militant", "insurgent", "guerrilla", "paramilitary"})
_NEUTRAL = ("police", "government", "authorities", "agency", "service", "group", "mission", "party")
_WELCOME = frozenset({"released", "deployed", "repatriated"})
_LATER = frozenset({"as", "after", "since", "before"})
_COUNTING = ("bodies", "counted", "count-at", "number-of", "number-raised", "put-number")  # who counted, or the counted
_DONE = frozenset({"hold", "cause"})  # deeds of the subject of a tally: "holds 40 captives", "caused 9 deaths"
_BY_GRAMMAR_ALONE = frozenset({"intercepted", "released", "deployed"})


class Teller:
    """Reads who did it from the sentences of one scene."""

    def __init__(self, scene: Scene, parties: Parties) -> None:
        self.scene, self.parties = scene, parties
        self.read = scene.sides.agents.read
        self.hints = Hints(scene, parties)

    def told(self, d: Draft) -> Agent | None:
        """Name who the sentence says did it; who tells of what was launched, or stopped a part, did not send it."""
        found = self._told(d)
        sent = d.rule in _TOLD_OF and self._by(d) is None
        return None if sent and found is not None and self._speaks(found, d) else found

    def _speaks(self, found: Agent, d: Draft) -> bool:
        words = self.scene.text[slice(*d.claimant_span)].lower() if d.claimant_span is not None else ""
        return found.name == self.scene.speaker(d) or (not found.side and words.endswith(found.name))

    def _told(self, d: Draft) -> Agent | None:
        loss = is_loss(d)
        found = self._loser(d) if loss else self._grammatical(d)
        apart = d.measure in _BY_GRAMMAR_ALONE or self.scene.is_disaster or _is_of_nobodys(d)
        if found is None and not loss and not apart:
            found = self.hints.nominal(d)
            found = None if found is not None and _are_theirs(d, found) else found
        if found is None or not (found.own or found.foe):
            return self._whose(found, d) if found is not None and found.bare and d.measure not in _WELCOME else found
        return self._lost(found, d) if loss else self._spoken(found, d)

    def _lost(self, found: Agent, d: Draft) -> Agent | None:
        """Who made "the enemy" lose; what "we" lost has no doer."""
        scene = self.scene
        side = self._sayer(d) or scene.speaker(d) or scene.voice or (scene.home if found.foe else None)
        self.parties.losses.told[id(d)] = scene.named_foe(side) if found.foe else side
        return Agent(side, True) if side and found.foe else None

    def _spoken(self, found: Agent, d: Draft) -> Agent | None:
        """The side of "we", "its aircraft" or "the enemy", by who speaks."""
        scene = self.scene
        if found.own and found.name and d.measure in HARM and self._victims_speak(d):
            return None
        sayer = self._sayer(d) if found.own else None
        if found.name in ("it", "they") and scene.foe is not None and sayer is None:
            return Agent(scene.foe, True)
        speaker = scene.speaker(d)
        if found.name == "they" and not self._is_reported(d) and self._is_of_others(d, speaker):
            return scene.agent if scene.agent is not None and scene.agent.name != speaker else None
        side = sayer or speaker or (scene.voice if found.foe or not self._group(d) else None)
        if found.foe:
            side = scene.foe = scene.named_foe(side or scene.home)
        if not side and found.bare and scene.group is not None:
            return Agent(scene.group, True)
        return Agent(side, True) if side else self._group(d) if found.own else None

    def _group(self, d: Draft) -> Agent | None:
        """A claimant without a known side that can do deeds itself: "the coalition said its strikes"."""
        words = self.scene.text[slice(*d.claimant_span)].lower() if d.claimant_span else ""
        fights = words.endswith("police") if d.person_type == "militant" else not words.endswith(_NEUTRAL)
        return Agent(words) if words and words.split()[-1] in BODIES and fights else None

    def _whose(self, found: Agent, d: Draft) -> Agent:
        """The side of "the gunmen" or "soldiers", as told before; of own arms, the speaker's."""
        nameless = found.name in GROUPS or found.name.split(" ")[0] in _IRREGULAR
        if nameless and (group := self.scene.group) is not None:
            return Agent(group, True)
        military = found.name.rsplit(" ", 1)[-1] in OWN
        states = self.scene.sides.agents.states
        own = military and found.name not in STATE_FORCES
        if own and (side := self.scene.arms(d)) in self.scene.sides.agents.groups:
            return Agent(side, True)
        if military and (d.claimant_span is None or self.scene.speaker(d) in states) and self.scene.voice is not None:
            return Agent(self.scene.voice, True)
        return (
            self.scene.agent
            if self.scene.agent is not None and self.scene.agent.side and military == (self.scene.agent.name in states)
            else found
        )

    def _loser(self, d: Draft) -> Agent | None:
        """The subject of a verb of losing, or who is named after "lost by"."""
        active = 0 <= d.verb_at < d.at and d.sentence.nodes[d.verb_at].tag == "v"
        at = subject(d.sentence, d.verb_at) if active else lost_by(d)
        found = self.read(d.sentence, at, self.scene.text) if at is not None else None
        return found if found is not None and (found.foe or found.own) else None

    def _victims_speak(self, d: Draft) -> bool:
        """Whether "they", told by the side that was hit at home, are the other side's weapons."""
        speaker = self.scene.speaker(d)
        return self._sayer(d) is None and speaker is not None and speaker == self.scene.here(d) and d.counted in _HOMES

    def _is_of_others(self, d: Draft, speaker: str | None) -> bool:
        """Whether "they" are not who speaks: a witness tells of them, or a side in its own words."""
        said = self.scene.text[self.scene.text.rfind("\n", 0, d.group.start) + 1 : d.group.start]
        quoted = said.count("“") > said.count("”") or said.count('"') % 2 == 1
        return quoted or (speaker is None and d.claimant_span is not None)

    def _is_reported(self, d: Draft) -> bool:
        """Whether somebody is told to say so before the verb, so that "they" are those who say it."""
        return any(says(node) for node in d.sentence.nodes[: max(d.verb_at, 0)])

    def _sayer(self, d: Draft) -> str | None:
        """The side that the sentence says speaks before the verb: "Ukraine said it had"."""
        nodes = d.sentence.nodes
        for at in range(min(d.verb_at, len(nodes)) - 1, -1, -1):
            if says(nodes[at]):
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
            and not any(v.cls in HAPPENINGS and v.cls not in _DONE for v in nodes[d.at - 1].verbs)
        ):
            return self._subject_of(d, d.at - 1)
        if verb is not None and verb.tag == "v" and verb.form != "pas":
            kept = d.measure == "attacks" and is_kept(verb)
            if kept or all(v.cls in HAPPENINGS for v in verb.verbs) or any(told in d.rule for told in _COUNTING):
                return self._by(d)
            if (
                d.verb_at <= 2
                and nodes[d.verb_at + 1].tag != ":"
                and not any(n.tag in "xvf" for n in nodes[: d.verb_at])  # not "of the wounded, six"
                and subject(sentence, d.verb_at) is None
            ):
                return Agent("", own=True)
            return self._subject_of(d, d.verb_at)
        return self._by(d)

    def _subject_of(self, d: Draft, verb_at: int) -> Agent | None:
        at = attack_on(d.sentence.nodes, subject(d.sentence, verb_at))
        anyone = d.measure in _WELCOME
        if at is None or at == d.at or (self.scene.is_disaster and _only_came_to_grief(d.sentence, at)):
            return None
        return self.read(d.sentence, at, self.scene.text, anyone)

    def _by(self, d: Draft) -> Agent | None:
        """The agent after "by", within the count's clause."""
        sentence, nodes = d.sentence, d.sentence.nodes
        for at in range(max(d.at, d.verb_at) + 1, len(nodes) - 1):
            if nodes[at].tag in ENDS or nodes[at].tag in "WR" or (nodes[at].tag == "i" and nodes[at].low in _LATER):
                return None
            if nodes[at].tag == "y" and nodes[at + 1].tag in "x#":
                told = nodes[at - 1].tag == "x" and sentence.tokens[nodes[at - 1].last].low in WORDS["documents"]
                if told or (d.measure == "intercepted" and nodes[at - 1].tag == "x"):
                    continue
                verb = next(
                    (n for b, n in reversed([*pairwise(nodes[:at])]) if n.tag == "v" and not _is_aim(b, n)), None
                )
                if verb is not None and is_pronounced(sentence, verb):
                    return None
                nominal = d.verb is not None and d.verb.tag == "x" and (verb is None or verb.last < d.verb.first)
                attack = nodes[at - 1].tag == "x" and is_violent(sentence.tokens[nodes[at - 1].last])
                if nominal or attack or verb is d.verb or (verb and any(v.cls in DEEDS for v in verb.verbs)):
                    return self.read(d.sentence, at + 1, self.scene.text)
        return None


def _are_theirs(d: Draft, found: Agent) -> bool:
    """Whether those counted are the attackers themselves, or were arrested: "jihadists struck; 14 assailants died"."""
    irregular = found.bare and found.name.rsplit(" ", 1)[-1] in IRREGULARS
    return irregular and (d.person_type == "militant" or is_arrest(d))


def _is_aim(before: Node, node: Node) -> bool:
    """Whether what looks like a verb is what it was done for: "abducted for ransom by"."""
    return before.low == "for" and node.form == "act"


def _is_of_nobodys(d: Draft) -> bool:
    """Whether a toll is that of what nobody did: "police stormed a jail as the toll of a riot rose to 18"."""
    nodes = d.sentence.nodes
    toll = next((at for at in range(d.at) if nodes[at].tag == "L"), None)
    if (
        "toll" not in d.rule
        or toll is None
        or [n.tag for n in nodes[toll + 1 : toll + 3]] not in (["i", "x"], ["f", "x"])
    ):
        return False
    return d.sentence.tokens[nodes[toll + 2].last].low in NAMELESS | DISASTERS


def _only_came_to_grief(sentence: Sentence, at: int) -> bool:
    """Whether a craft, a vehicle or unarmed people did nothing but meet with an accident: "a Kenya Air Force jet"."""
    node = sentence.nodes[at]
    nouns = [token.entry.noun for token in sentence.tokens[node.first : node.last + 1] if token.entry.noun is not None]
    if any(noun.kind in ("craft", "equipment") for noun in nouns):
        return True
    return bool(nouns) and nouns[-1].kind == "person" and nouns[-1].person_type not in ARMED | {"militant"}
