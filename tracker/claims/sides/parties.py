"""Whose people or things: by the words of the count, by its owner, by who speaks and where."""

from tracker.claims.drafts import Draft
from tracker.claims.sides.agents import Agent
from tracker.claims.sides.losses import Losses
from tracker.claims.sides.phrases import ENEMY, FROM_AFAR, OWN, is_named, is_violent
from tracker.claims.sides.scene import ARMIES, Scene
from tracker.claims.sides.subjects import subject
from tracker.claims.stories import side_of
from tracker.language.nodes import Token, noun_kind
from tracker.lexicons.vocabulary import FIGHTERS

ARMED = frozenset({"military", "police"})
_TARGETS = frozenset({"bases", "positions", "outposts"})
_ARMS = frozenset({"drone", "missile", "weapon", "rocket"})
_GOODS = _ARMS | {"tank", "armoured_vehicle", "artillery", "air_defence", "aircraft", "helicopter"}
_WRECKED = frozenset({"destroyed", "damaged", "captured", "struck"})
_HOME = frozenset({"released", "repatriated"})


class Parties:
    """Finds the party of counts within one scene."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.losses = Losses(scene)
        self.fallen: dict[str, str | None] = {}

    def hear(self, d: Draft) -> None:
        """Keep whose soldiers or police were counted, for "four of the soldiers"."""
        if d.person_type in ARMED:
            self.fallen[d.person_type] = d.party

    def named(self, d: Draft) -> str | None:
        """Name the side in the words of the count or right beside it, or whose people "its soldiers" are."""
        scene = self.scene
        words = words_of(d)
        fired = scene.maker(words) if d.group.kind == "weapon" else None
        if fired is not None:
            return fired
        if any(is_named(t) for t in words):
            found = scene.sides.agents.side(scene.text[words[0].start : d.group.end])
            if found is not None:
                return found
        led = scene.sides.agents.leader(words) if d.group.kind == "attack" else None
        if led is not None:
            return led
        if d.rule == "part/moved":
            return self._homeward(d)
        found = self._beside(d) or self.losses.heading(d)
        if found is not None:
            return found
        if any(t.low in ENEMY for t in words):
            return scene.named_foe(self._subject(d) or scene.speaker(d) or scene.home)
        if any(t.tag == "p" for t in words) and (d.person_type in FIGHTERS or any(t.low in OWN for t in words)):
            return scene.speaker(d) or scene.doer or (scene.voice if any(t.low == "our" for t in words) else None)
        if d.person_type == "civilian" and any(t.low in ("its", "their", "our") for t in words):
            return scene.speaker(d)
        return None

    def there(self, d: Draft) -> str | None:
        """The side on whose ground the sentence says it happened: "on the Indian side, eight were killed"."""
        for at, node in enumerate(d.sentence.nodes[1:], 1):
            before = d.sentence.nodes[at - 1]
            if (
                node.tag == "x"
                and before.tag == "i"
                and before.low == "on"
                and d.sentence.tokens[node.last].low == "side"
            ):
                return self._side(d, at)
        return None

    def _subject(self, d: Draft) -> str | None:
        """The side that is the subject of a count's verb: "Turkey's army downed nine enemy drones"."""
        active = 0 <= d.verb_at < d.at and d.sentence.nodes[d.verb_at].tag == "v"
        at = subject(d.sentence, d.verb_at) if active else None
        return self._side(d, at) if at is not None else None

    def _homeward(self, d: Draft) -> str | None:
        """The side to which those went who were exchanged: the next that is named, or where the place lies."""
        after = (t for t in d.sentence.tokens[d.group.last + 1 :] if t.tag == "E" or t.low in ";.")
        named = next(after, None)
        return side_of(named) or self.scene.here(d) if named is not None and named.tag == "E" else None

    def _beside(self, d: Draft) -> str | None:
        """The side after "of" or "from", in "were Thai" or a toll "among" people, or to whom people came home."""
        nodes = d.sentence.nodes
        after = (d.verb_at if d.rule.endswith("/of-outcome") else d.at) + 1  # "seven of the dead were Thai"
        if after + 1 < len(nodes) and nodes[after].tag in "fi" and nodes[after].low in ("of", "from"):
            owner = nodes[after + 1]
            away = d.measure in _HOME and nodes[after].low == "from"
            plain = not away and owner.first == owner.last and d.group.kind in ("person", "bare")
            if nodes[after].tag == "f" or plain:
                return self._side(d, after + 1)
        of_them = after < len(nodes) and nodes[after].tag == "O"
        said = after + of_them + (nodes[after + of_them].tag == "e" if after + of_them < len(nodes) else 0)
        if d.counted == "people" and said > after and said < len(nodes) and nodes[said].tag in "x#":
            who = nodes[said]
            people = who.first == who.last or noun_kind(d.sentence.tokens[who.last]) == "person"
            return self._side(d, said) if people else None  # "15 were Thai", "15 of them Thai citizens"
        if "toll" in d.rule or "bring" in d.rule:
            links = [at for at in range(len(nodes) - 1) if nodes[at].tag == "f" and nodes[at + 1].tag == "x"]
            return next((side for at in links if (side := self._people(d, at + 1)) is not None), None)
        if d.measure in _HOME:
            homes = [at for at in range(after, len(nodes) - 1) if nodes[at].tag == "T"]
            return next((side for at in homes if (side := self._side(d, at + 1)) is not None), None)
        return None

    def _side(self, d: Draft, at: int) -> str | None:
        if d.sentence.nodes[at].tag in "x#":
            return self.scene.sides.agents.phrase_side(d.sentence, at, self.scene.text)
        return None

    def _people(self, d: Draft, at: int) -> str | None:
        """The side of people in a phrase, not of an attack or a place."""
        node = d.sentence.nodes[at]
        words = d.sentence.tokens[node.first : node.last + 1]
        return self._side(d, at) if words[-1].tag in "NJ" and not any(is_violent(t) for t in words) else None

    def inferred(self, d: Draft, agent: Agent | None) -> str | None:
        """Name the side of soldiers, police, militants and arms that the words leave open."""
        scene = self.scene
        side = agent.name if agent is not None and agent.side else None
        loser = self.losses.of(d)
        if loser is not None or d.rule.startswith("list/"):
            return loser
        words = words_of(d)
        if d.person_type in FIGHTERS or _is_security(words):
            return self._fighters(d, side)
        if d.measure == "captured_places":
            return scene.opponents.of(side) if scene.sides.is_state(side) else None
        if d.measure == "struck" and any(t.low in _TARGETS for t in words):
            return scene.opponents.of(side)
        if d.counted in _GOODS and d.measure in _WRECKED:
            return scene.opponents.of(side or scene.speaker(d))
        return None

    def _fighters(self, d: Draft, side: str | None) -> str | None:
        """Soldiers and police are of the state that speaks, or where they fell; militants of the group told of."""
        scene = self.scene
        speaker, here = scene.speaker(d), scene.here(d)
        here = ARMIES.get(here, here) if d.person_type == "military" else here
        words = words_of(d)
        if d.group.other or any(t.low.startswith("peacekeep") or t.low in FROM_AFAR for t in words):
            return None
        if scene.is_mutual:
            return None
        if d.person_type == "militant":
            return self._group(d, side)
        if self.fallen.get(d.person_type or "") and any(t.low == "the" for t in words):
            return self.fallen[d.person_type or ""]
        if speaker is not None and not scene.sides.is_state(speaker):
            if scene.is_army(d):
                return speaker
            return here or scene.home or scene.only
        if side is not None and side in (speaker, here):
            return scene.opponents.of(side)
        owners = (speaker, here, scene.only)
        return next((owner for owner in owners if owner is not None and owner != d.actor), None)

    def _group(self, d: Draft, side: str | None) -> str | None:
        """The one armed group that the sentence names, else the last one that did a deed."""
        scene = self.scene
        named = {side_of(t) for t in d.sentence.tokens if t.tag in "EJ"} - {None, side}
        groups = sorted(name for name in named if name is not None and name in scene.sides.agents.groups)
        if groups:
            return groups[0] if len(groups) == 1 else None
        return scene.doer if scene.doer in scene.sides.agents.groups else scene.group


def _is_security(words: list[Token]) -> bool:
    """Whether the words name security forces, or security personnel of a government."""
    secure = [t.low for t in words if t.low.startswith("security ")]
    return any(low.startswith("security force") for low in secure) or (
        bool(secure) and any(t.low == "government" for t in words)
    )


def words_of(d: Draft) -> list[Token]:
    """The tokens of a count."""
    return d.sentence.tokens[d.group.first : d.group.last + 1]
