"""Where those who died did: "seven died at the scene and three in hospital" tells of ten dead and nobody hurt."""

from tracker.claims.drafts import Draft
from tracker.rules.reader import Sentence

_THERE = ("at the scene", "on the spot", "instantly", "outright", "immediately", "on impact")


def died_elsewhere(sentence: Sentence, made: dict[int, Draft]) -> None:
    """Count those in hospital as dead, where the verb is that of the dead told before and of where they died."""
    for at in sorted(made):
        d = made[at]
        if not _is_in_hospital(d):
            continue
        dead = next((made[i] for i in sorted(made, reverse=True) if i < at and made[i].measure == "killed"), None)
        if dead is not None and _go_on(sentence, dead, d):
            d.measure = "killed"


def _is_in_hospital(d: Draft) -> bool:
    """Whether nothing but their being in hospital is told: "three in hospital", not "three are in hospital"."""
    verb = d.verb
    told = d.measure == "injured" and verb is not None and verb.tag == "v" and verb.form == "ed"
    return told and verb is not None and any(v.lemma.endswith("in hospital") for v in verb.verbs)


def _go_on(sentence: Sentence, dead: Draft, d: Draft) -> bool:
    """Whether a place of death stands between, and no verb of another clause."""
    between = sentence.tokens[dead.group.last + 1 : d.verb.first if d.verb is not None else d.group.first]
    verbs = [n for n in sentence.nodes[dead.at + 1 : d.at] if n.tag == "v"]
    died = all(any(v.cls in ("die", "kill") for v in n.verbs) for n in verbs)
    return died and any(token.low.endswith(there) for token in between for there in _THERE)
