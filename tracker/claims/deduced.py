"""Who did it where the sentence does not tell: by the speaker, by the aim, by what the story has told."""

from tracker.claims.drafts import Draft
from tracker.claims.scene import Scene
from tracker.claims.told import ENDS

_TOWARDS = frozenset({"from", "at", "into", "towards", "toward", "against", "on", "across"})
_KEEPERS = frozenset({"police", "army", "navy", "authorities"})
_ARMED = frozenset({"military", "police"})


def aimed(d: Draft, scene: Scene) -> str | None:
    """Who sent weapons, by where from or at whom: "fired from Kursk", "launched at Ukraine"."""
    nodes = d.sentence.nodes
    for at in range(d.at + 1, len(nodes) - 1):
        if nodes[at].tag in ENDS:
            return None
        if nodes[at].tag == "i" and nodes[at].low in _TOWARDS and nodes[at + 1].tag == "x":
            side = scene.sides.at(scene.text[nodes[at + 1].start : nodes[at + 1].end])
            found = side if nodes[at].low == "from" else scene.opponents.of(side)
            if found is not None:
                return found
    return None


def claimed(d: Draft, scene: Scene) -> str | None:
    """A state that speaks of what was hit abroad, or an armed group of soldiers killed, speaks of its own deeds."""
    speaker, here = scene.speaker(d), scene.here(d)
    if speaker is None or speaker == d.party:
        return None
    if speaker in scene.sides.agents.states:
        if d.party is not None and scene.opponents.at_war(speaker, d.party):
            return speaker
        abroad = here is not None and here != speaker and scene.opponents.of(speaker) == here
        return (
            speaker
            if d.measure in ("struck", "destroyed", "captured_places") and (abroad or d.measure == "captured_places")
            else None
        )
    return speaker if d.person_type in _ARMED and scene.sides.agents.side(speaker) else None


def carried(d: Draft, scene: Scene) -> str | None:
    """Whose deeds the story tells of: the last agent's, unless it is the victims' own side or at home where it hits."""
    if scene.is_nameless:
        return None
    carried, here = scene.agent.name if scene.agent is not None else None, scene.here(d) or scene.speaker(d)
    foe = scene.opponents.of(here)
    if d.measure == "captured" and (carried in scene.sides.agents.states or carried in _KEEPERS):
        return None
    if carried is not None and carried == d.party:
        return scene.opponents.told(d.party)
    if d.scope == "cumulative" and d.party is None:
        return None
    if carried is not None and not (carried == here and foe in scene.sides.agents.states):
        return carried
    if d.party is not None and (d.counted != "people" or scene.opponents.told(d.party) in scene.sides.agents.states):
        return scene.opponents.of(d.party)
    return (
        foe
        if foe is not None and scene.opponents.seen[foe] and d.scope == "event" and d.measure != "captured"
        else None
    )
