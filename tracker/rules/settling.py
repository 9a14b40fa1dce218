"""What a count's company makes of the measure that a rule reads: people lost are dead, drones with tanks destroyed."""

from tracker.language.nodes import Node
from tracker.language.tags import WORDS
from tracker.rules.loader import Rule

_CREW = frozenset(WORDS["crew"]["words"])


def _is_crew(node: Node) -> bool:
    return node.noun is not None and node.noun.lemma in _CREW


def _is_force(node: Node) -> bool:
    return node.noun is not None and node.noun.person_type in ("military", "police")


def is_garrison(node: Node) -> bool:
    """Whether soldiers are so many that to keep them somewhere is no capture."""
    return _is_force(node) and node.quantity is not None and (node.quantity.low or 0) >= 100


def _takes_out(verb: Node) -> bool:
    return any(v.lemma == "take out" for v in verb.verbs)


def _is_local(node: Node) -> bool:
    return node.noun is not None and node.noun.person_type in ("civilian", "child")


_AFLOAT = frozenset(
    {
        "sea drone",
        "naval drone",
        "marine drone",
        "drone boat",
        "uncrewed boat",
        "unmanned boat",
        "explosive boat",
        "usv",
        "unmanned surface vessel",
        "uncrewed surface vessel",
        "unmanned vessel",
        "surface drone",
    }
)
_AIMED = frozenset({"attack", "assault", "set upon", "strike at", "target", "fire at", "fire on", "fire upon"})


def settled(rule: Rule, verb: Node | None, node: Node, listed: list[Node]) -> str | None:
    """What a count's company decides: people lost are dead unless many soldiers; drones with tanks are destroyed."""
    if rule.id == "casualties-lose" and verb is not None and verb.verbs[0].lemma == "lose" and node.kind == "person":
        few = node.origin in ("article", "another") or (node.quantity is not None and (node.quantity.high or 99) < 20)
        kind = node.noun.person_type if node.noun is not None else None
        kin = kind in ("man", "woman", "child", None) and node.origin == "definite"
        few = few or (kin and node.noun is not None and not node.noun.plural)
        many_men = kind == "man" and (node.quantity is None or (node.quantity.low or 0) > 99)
        return "killed" if few or not (many_men or kind == "military") else None
    if rule.measure == "released" and any(v.cls in ("die", "kill") for v in node.verbs):
        return "repatriated"
    if rule.measure == "killed" and _is_local(node) and verb is not None and _takes_out(verb):
        return "displaced"  # "volunteers took out 300 residents"
    if rule.measure == "displaced" and any(v.cls == "injure" for v in node.verbs):
        return "injured"
    if rule.id == "displaced" and verb is not None and verb.form in ("act", "ing", "ed") and _is_force(node):
        return "deployed" if listed and verb.last < node.first else None
    if rule.id == "casualties-losses" and (node.quantity is None or (node.quantity.high or 100) < 100):
        armour = any(n.tag == "#" and n.kind == "equipment" for n in listed)
        return None if armour and _is_force(node) else "killed"
    if rule.id == "captured-held" and verb is not None and verb.verbs[0].lemma == "keep" and is_garrison(node):
        return "deployed"
    if rule.id == "captured-held" and verb is not None and verb.verbs[0].lemma == "take off" and _is_crew(node):
        return "released"
    if rule.id == "struck-weapons" and verb is not None and any(v.lemma in _AIMED for v in verb.verbs):
        return "launched"
    if rule.measure == "intercepted" and node.noun is not None and node.noun.lemma in _AFLOAT:
        return "destroyed"
    if rule.id == "intercepted-destroyed" and node.noun is not None and node.noun.lemma == "mortar":
        return "destroyed"  # what fires them, not what is fired
    if rule.id == "intercepted-destroyed" and any(
        n.tag == "#" and n.kind in ("equipment", "structure", "craft") for n in listed
    ):
        return "destroyed"
    return None
