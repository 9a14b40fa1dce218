"""Whose losses they are: who lost what is counted, whose losses a list or a sentence is of."""

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.claims.sides.deeds import are_own, losing_verb
from tracker.claims.sides.phrases import ENEMY
from tracker.claims.sides.scene import Scene
from tracker.claims.sides.subjects import subject
from tracker.language.nodes import Token
from tracker.rules.reader import Sentence

_LOSSES = frozenset({"loss", "losses"})
_HEADS = _LOSSES | {"casualties", "fatalities"}
_OF_STATE = frozenset({"government", "federal"})
_LINKS = frozenset("#v,&eTHi:;")


_LOST = ("lose", "lost", "cost", "buried", "mourned")


class Losses:
    """The losers of one scene: by count where a verb told, and of the last sentence that spoke of losses."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.told: dict[int, str | None] = {}
        self.last: str | None = None

    def listen(self, passage: Passage) -> None:
        """Note whose losses a sentence speaks of, for the lines of a list under it."""
        if not _LOSSES.isdisjoint(passage.sentence.words):
            self.last = self._spoken_of(passage.sentence, None) or self.last

    def heading(self, d: Draft) -> str | None:
        """Name the side of "French losses were 40 dead and 90 wounded", for either count."""
        owner = _heads_list(d) if d.counted == "people" else None
        return None if owner is None else self._owner(d.sentence, owner, d)

    def of(self, d: Draft) -> str | None:
        """Name the side that lost what is counted: "the army lost ten men", "it cost Ukraine 30 tanks"."""
        if id(d) in self.told:
            return self.told[id(d)]
        if d.rule.startswith("list/"):
            return self.last
        if are_own(d):
            return self.scene.speaker(d)
        if d.rule.endswith("/losses"):
            return self._spoken_of(d.sentence, d)
        verb_at = losing_verb(d)
        if verb_at is None and any(word in d.rule for word in _LOST):
            verb_at = d.verb_at
        if d.verb is None or verb_at is None:
            return None
        agents, text = self.scene.sides.agents, self.scene.text
        if (by := lost_by(d)) is not None:
            return agents.phrase_side(d.sentence, by, text)
        if not 0 <= verb_at < d.at:
            return None
        if "cost" in d.rule:
            paid = d.sentence.nodes[d.verb_at + 1]
            return agents.phrase_side(d.sentence, d.verb_at + 1, text) if paid.tag == "x" else None
        at = subject(d.sentence, verb_at)
        agent = agents.read(d.sentence, at, text) if at is not None else None
        return None if agent is None else agent.name if agent.side else self.scene.speaker(d) if agent.own else None

    def _spoken_of(self, sentence: Sentence, d: Draft | None) -> str | None:
        """The side in "the enemy's losses", "the losses of the armed forces of Ukraine"."""
        for at, node in enumerate(sentence.nodes):
            words = sentence.tokens[node.first : node.last + 1]
            if node.tag not in "x#" or not _speaks_of(words, _LOSSES):
                continue
            if (side := self._owner(sentence, at, d)) is not None:
                return side
        return None

    def _owner(self, sentence: Sentence, at: int, d: Draft | None) -> str | None:
        """Whose losses a phrase names: "French losses", "losses on the French side", those of the enemy."""
        scene, agents, nodes = self.scene, self.scene.sides.agents, sentence.nodes
        following = nodes[at + 1 : at + 3]
        owner = at + 2 if len(following) == 2 and following[0].tag in "fi" and following[1].tag == "x" else at
        words = sentence.tokens[nodes[at].first : nodes[at].last + 1]
        owned = sentence.tokens[nodes[owner].first : nodes[owner].last + 1]
        named = [agents.phrase_side(sentence, place, scene.text) for place in (owner, at)]
        if not any(named) and any(t.low in ENEMY for t in (*words, *owned)):
            return scene.named_foe((scene.speaker(d) if d is not None else None) or scene.voice or scene.home)
        if not any(named) and d is not None and any(t.low in _OF_STATE for t in words):
            return scene.here(d) or scene.home
        return next((side for side in named if side is not None), None)


def lost_by(d: Draft) -> int | None:
    """The node of who lost what is counted: "four cars lost by the enemy"."""
    nodes = d.sentence.nodes
    for at in range(max(d.at, d.verb_at), len(nodes) - 2):
        if nodes[at].tag == "v" and nodes[at + 1].tag == "y" and nodes[at + 2].tag in "x#":
            return at + 2 if any(v.lemma == "lose" for v in nodes[at].verbs) else None
    return None


def _heads_list(d: Draft) -> int | None:
    """The node of "French losses" before "were 55 killed and 143 wounded", for either count."""
    nodes = d.sentence.nodes
    for at in range(d.at - 1, -1, -1):
        words = d.sentence.tokens[nodes[at].first : nodes[at].last + 1]
        if nodes[at].tag == "x" and _speaks_of(words, _HEADS):
            return at
        placed = nodes[at].tag == "x" and at > 1 and nodes[at - 1].tag == "i" and nodes[at - 2].tag == "x"
        if nodes[at].tag not in _LINKS and not placed:
            return None
    return None


def _speaks_of(tokens: list[Token], heads: frozenset[str]) -> bool:
    return not heads.isdisjoint(word for token in tokens for word in token.low.split())
