"""What an army or an armed group tells without naming sides: its enemy's losses, its own deeds and its own dead."""

from tracker.claims.drafts import Draft
from tracker.claims.sides.deeds import is_arrest, is_loss
from tracker.claims.sides.parties import words_of
from tracker.claims.sides.phrases import STATE_FORCES, WORDS
from tracker.claims.sides.scene import Scene

_GOODS = frozenset("tank armoured_vehicle artillery air_defence aircraft helicopter vehicle weapon ship drone".split())
_PLACES = frozenset({"place", "building", "other"})
_AIMS = frozenset(
    "areas positions targets depots depot posts points stations shafts launchers bases camps hideouts caves dugouts"
    " arsenals bunkers tunnels".split()
)
_OURS = frozenset({"our", "ours"})
_PEOPLES = frozenset({"Palestine"})
_DEEDS = frozenset({"killed", "captured", "struck", "destroyed", "damaged", "casualties", "injured"})


def told_by_arms(d: Draft, scene: Scene) -> None:
    """Fill the sides of what an army or a group says was destroyed, hit or done to fighters: its enemy's, by itself."""
    side = scene.arms(d)
    if side is None or d.measure not in _DEEDS or d.stance == "denies":
        return
    if d.party in (None, side) and not (WORDS["own_dead"] | _OURS).isdisjoint(t.low for t in words_of(d)):
        d.party = side
        d.actor = d.actor if d.actor not in (None, side) else scene.enemy_of(side)
        return
    if d.actor not in (None, side) or d.party == side or is_loss(d) or not _is_of_the_enemy(d):
        return
    d.party = d.party or _foe(d, scene, side)
    if d.actor is None and d.party is not None and not is_arrest(d):
        d.actor = side


def _foe(d: Draft, scene: Scene, side: str) -> str | None:
    """The enemy of a side, which is a group where militants are counted, and never a people."""
    foe = scene.enemy_of(side)
    if foe in _PEOPLES or (d.person_type == "militant" and foe not in scene.sides.agents.groups):
        return None
    return foe


def _is_of_the_enemy(d: Draft) -> bool:
    """Whether what is counted can only be the enemy's in the mouth of an army."""
    words = words_of(d)
    if d.counted == "people":
        return d.person_type == "militant" or (d.person_type in (None, "military") and is_finished(d))
    if d.counted in _GOODS:
        return d.measure == "destroyed" or (d.measure == "damaged" and d.actor is not None)
    done = d.measure == "destroyed" or (d.measure == "struck" and d.actor is not None)
    return done and d.counted in _PLACES and any(t.low in _AIMS for t in words)


def is_finished(d: Draft) -> bool:
    """Whether people were "eliminated" or "neutralised", which a side says only of its enemy."""
    return d.verb is not None and d.verb.tag == "v" and any(v.lemma in WORDS["finished"] for v in d.verb.verbs)


def one_salvo(one: Draft, other: Draft, named: str | None) -> None:
    """Weapons shot down, those they were of and the next that failed are of one side: "54 of 65; 11 were lost".

    `named` is the side that the words of the other count name.
    """
    downed = one.measure == "intercepted" and one.party is not None and one.sentence is other.sentence
    launched = other.rule == "launched/partitive"
    failed = other.measure == "intercepted" and other.group.kind == "bare" and not other.rule.endswith("/by-place")
    if named is None and downed and (launched or failed) and other.party in (None, one.actor):
        other.party, other.actor = one.party, one.party if launched else one.actor


def is_weapon(d: Draft) -> bool:
    """Whether it was weapons that struck, not things that were hit."""
    hit = d.rule.startswith(("struck-weapons", "struck-by"))
    return d.group.kind == "weapon" or (hit and d.group.kind in ("craft", "bare"))


def is_of_the_state(d: Draft) -> bool:
    """Whether a craft that was brought down is the country's own: "a police helicopter"."""
    words = d.sentence.tokens[d.group.first : d.group.last + 1] if d.group.kind == "craft" else []
    return any(t.low in STATE_FORCES for t in words)


def sender_of_flown(d: Draft, flown: Draft | None) -> str | None:
    """Who sent the weapons just counted, of which a bare number struck: "downed 25 drones; one hit a school"."""
    if flown is None or d.group.kind != "bare" or d.number - flown.number > 1:
        return None
    return flown.party or (flown.actor if flown.measure == "launched" else None)
