"""Who did it where the sentence does not tell: by the speaker, by the aim, by what the story has told."""

from itertools import pairwise

from tracker.claims.drafts import Draft
from tracker.claims.sides.parties import ARMED
from tracker.claims.sides.phrases import IRREGULARS, WORDS
from tracker.claims.sides.scene import Scene
from tracker.claims.sides.told import ENDS
from tracker.claims.times.told import is_set_apart

_TOWARDS = frozenset({"from", "at", "into", "towards", "toward", "against", "on", "across"})
_BLOWS = frozenset({"attack", "attacks", "weapon"})
_KEEPERS = frozenset({"police", "army", "navy", "authorities"})


def aimed(d: Draft, scene: Scene) -> str | None:
    """Who sent weapons, by where from or at whom: "fired from Kursk", "launched at Ukraine"."""
    nodes = d.sentence.nodes
    for at in range(d.at + 1, len(nodes) - 1):
        if nodes[at].tag in ENDS:
            return None
        word = d.sentence.tokens[nodes[at].last].low.rsplit(" ", 1)[-1]  # "from", "launched from"
        if nodes[at].tag in "iv" and word in _TOWARDS and nodes[at + 1].tag == "x":
            side = scene.sides.at(scene.text[nodes[at + 1].start : nodes[at + 1].end])
            found = _guest(side, scene) if word == "from" else scene.opponents.of(side)
            if found is not None:
                return found
    return None


def _guest(side: str | None, scene: Scene) -> str | None:
    """The only armed group that the story names, in a country that is host to one: "fired from Lebanon"."""
    return scene.group or side if side in WORDS["hosts"] else side


def claimed(d: Draft, scene: Scene) -> str | None:
    """Name a state that speaks of its enemy's losses or of what it hit abroad, or a group that speaks of soldiers."""
    speaker, here = scene.speaker(d), scene.here(d)
    if speaker is None or speaker == d.party:
        return None
    if not scene.sides.is_state(speaker):
        return speaker if d.person_type in ARMED and speaker in scene.sides.agents.groups else None
    if d.party is not None and scene.opponents.at_war(speaker, d.party):
        return speaker
    if d.person_type == "militant" and d.measure in ("killed", "captured") and here in (None, speaker):
        return speaker
    abroad = here is not None and here != speaker and scene.opponents.of(speaker) == here
    return speaker if d.measure == "captured_places" or (d.measure in ("struck", "destroyed") and abroad) else None


def carried(d: Draft, scene: Scene) -> str | None:
    """Name whose deeds the story tells of, unless that is the victims' own side, or at home where it hits."""
    if scene.is_nameless:
        return None
    last = scene.agent.name if scene.agent is not None else None
    if last is not None and last == d.party:
        return scene.opponents.told(d.party) if d.person_type not in ARMED else None
    if d.person_type == "militant" and last is not None and last.rsplit(" ", 1)[-1] in IRREGULARS:
        return None  # "gunmen killed three policemen; two attackers were killed"
    bomber = last is not None and last.endswith("bomber")
    if d.measure == "captured" and (scene.sides.is_state(last) or last in _KEEPERS or bomber):
        return None
    if d.scope == "cumulative" and d.party is None:
        return None
    if is_anew(d, scene):
        return None
    here = scene.here(d) or scene.speaker(d)
    foe = scene.opponents.of(here)
    if last is not None and not (last == here and scene.sides.is_state(foe)):
        return last
    return _foe(d, scene, here, foe)


def is_anew(d: Draft, scene: Scene) -> bool:
    """Whether another attack is told of than that of some gunmen: "in another attack, a bomb killed two"."""
    if scene.agent is None or d.high == 0 or scene.sides.is_state(scene.agent.name):
        return False
    if scene.agent.side:
        return is_set_apart(d)
    tokens = d.sentence.tokens
    phrases = pairwise([*d.sentence.nodes[:1], *d.sentence.nodes[: d.at]])
    new = (node for before, node in phrases if node.tag in "x#" and tokens[node.first].tag == "a" and before.tag != "v")
    return is_set_apart(d) or any(node.kind in _BLOWS for node in new)


def _foe(d: Draft, scene: Scene, here: str | None, foe: str | None) -> str | None:
    """The side that fights the victims', where the article names it."""
    told = scene.opponents.told(d.party) if d.party is not None else None
    if d.party is not None and (d.counted != "people" or scene.sides.is_state(told)):
        return scene.opponents.of(d.party)
    if foe is None or not scene.opponents.seen[foe] or d.measure == "captured":
        return None
    return foe if d.scope == "event" or (d.scope == "period" and scene.speaker(d) == here) else None
