"""Whose people or things: by the words of the count, by its owner, by who speaks and where."""

from typing import Any

from tracker.claims.agents import ENEMY, OWN, TABLE, Agent, is_named
from tracker.claims.drafts import Draft
from tracker.claims.opponents import STANDING
from tracker.claims.scene import Scene
from tracker.claims.subjects import subject

_FIGHTERS = frozenset({"military", "police", "militant"})
_ARMED = frozenset({"military", "police"})
_WEAPONS: dict[str, str] = TABLE["weapons"]
_TARGETS = frozenset({"targets", "bases", "positions", "outposts", "sites"})
_GOODS = frozenset(
    {
        "tank",
        "armoured_vehicle",
        "artillery",
        "air_defence",
        "aircraft",
        "helicopter",
        "ship",
        "drone",
        "missile",
        "weapon",
        "rocket",
    }
)


class Parties:
    """Finds the party of counts within one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.losers: dict[int, str | None] = {}

    def named(self, d: Draft) -> str | None:
        """The side that the words of the count name, or whose people "its soldiers" are."""
        nodes, tokens, agents = d.sentence.nodes, d.sentence.tokens, self.scene.sides.agents
        words = tokens[d.group.first : d.group.last + 1]
        if any(is_named(t) for t in words):
            found = agents.side(self.scene.text[words[0].start : d.group.end])
            if found is not None:
                return found
        made = self._maker(words) if d.group.kind == "weapon" else None
        if made is not None:
            return made
        after = d.at + 1
        if (
            after + 1 < len(nodes)
            and nodes[after].tag in "fi"
            and nodes[after].low in ("of", "from")
            and nodes[after + 1].tag == "x"
        ):
            owner = nodes[after + 1]
            if nodes[after].tag == "f" or (owner.first == owner.last and d.group.kind in ("person", "bare")):
                found = agents.phrase_side(d.sentence, after + 1, self.scene.text)
                if found is not None:
                    return found
        if any(t.low in ENEMY for t in words):
            return self.scene.opponents.of(self.scene.speaker(d) or self.scene.home)
        if any(t.tag == "p" for t in words) and (d.person_type in _FIGHTERS or any(t.low in OWN for t in words)):
            return self.scene.speaker(d) or self.scene.doer
        return None

    def _maker(self, words: list[Any]) -> str | None:
        """The side that fires weapons of this name in a war that the article tells of."""
        for token in words:
            if token.text[0].isupper():
                side = next((side for name, side in _WEAPONS.items() if token.low.startswith(name)), None)
                foe = self.scene.opponents.of(side)
                there = self.scene.opponents.seen.keys() | self.scene.story.topics
                if side is not None and (there & {side, foe} or not there & STANDING.keys()):
                    return side
        return None

    def inferred(self, d: Draft, agent: Agent | None) -> str | None:
        """The side of soldiers, police and arms that the words leave open."""
        side = agent.name if agent is not None and agent.side else None
        speaker, here = self.scene.speaker(d), self.scene.here(d)
        loser = self._loser(d)
        if loser is not None:
            return loser
        if d.person_type in _ARMED:
            if speaker is not None and speaker not in self.scene.sides.agents.states:
                return here or self.scene.home
            if any(t.low.startswith("peacekeep") for t in d.sentence.tokens[d.group.first : d.group.last + 1]):
                return None
            if side is not None and side in (speaker, here):
                return self.scene.opponents.of(side)
            return speaker if speaker is not None and speaker != d.actor else here if here != d.actor else None
        if d.measure == "captured_places" and side in self.scene.sides.agents.states:
            return self.scene.opponents.of(side)
        if d.measure == "struck" and any(
            t.low in _TARGETS for t in d.sentence.tokens[d.group.first : d.group.last + 1]
        ):
            return self.scene.opponents.of(side)
        if d.counted in _GOODS and d.measure in ("destroyed", "damaged", "captured", "struck"):
            return self.scene.opponents.of(side or speaker)
        return None

    def _loser(self, d: Draft) -> str | None:
        """The side that lost what is counted: "the army lost ten men", "it cost Ukraine 30 tanks"."""
        if id(d) in self.losers:
            return self.losers[id(d)]
        if d.rule.endswith("/losses"):
            return self._losses(d)
        if d.verb is None or not 0 <= d.verb_at < d.at or not any(word in d.rule for word in ("lose", "lost", "cost")):
            return None
        agents, sentence, text = self.scene.sides.agents, d.sentence, self.scene.text
        if "cost" in d.rule:
            return (
                agents.phrase_side(sentence, d.verb_at + 1, text) if sentence.nodes[d.verb_at + 1].tag == "x" else None
            )
        at = subject(sentence, d.verb_at)
        agent = agents.read(sentence, at, text) if at is not None else None
        return None if agent is None else agent.name if agent.side else self.scene.speaker(d) if agent.own else None

    def _losses(self, d: Draft) -> str | None:
        """The side in "the enemy's losses", "the losses of the armed forces of Ukraine"."""
        nodes, tokens, scene = d.sentence.nodes, d.sentence.tokens, self.scene
        for at, node in enumerate(nodes):
            words = tokens[node.first : node.last + 1]
            if node.tag in "x#" and any(t.low in ("loss", "losses") for t in words):
                if any(t.low in ENEMY for t in words):
                    return scene.opponents.of(scene.speaker(d) or scene.voice or scene.home)
                owner = at + 2 if nodes[at + 1 : at + 2] and nodes[at + 1].tag == "f" else at
                return scene.sides.agents.phrase_side(d.sentence, owner, scene.text) or scene.sides.agents.phrase_side(
                    d.sentence, at, scene.text
                )
        return None
