"""Readings of a count that what stands beside it shows to be of something else."""

from tracker.language.groups import phrase_kind
from tracker.language.nodes import Node
from tracker.rules.loader import Rule

_MORGUES = frozenset({"morgue", "mortuary"})
_CHARGED = frozenset({"count-at", "noun-of"})
_AT = frozenset({"put-number", "and-those-at"})
_UPON = frozenset({"on", "at", "over", "near"})
_CLAUSAL = frozenset({"as", "after", "before", "since", "amid", "while"})
_ROOMY = frozenset({"structure", "craft", "equipment"})
_DEEDS = frozenset({"attack", "attacks", "killed", "injured", "captured"})


def misreads(name: str, rule: Rule, nodes: list[Node], verb_at: int, first: int, node: Node) -> bool:
    """Whether the company of a count says that a rule which fits it does not hold."""
    verb, before = nodes[verb_at] if verb_at >= 0 else None, nodes[first - 1] if first else None
    return (
        (bool(rule.preps) and (before is None or before.low not in rule.preps))
        or _is_worded_otherwise(name, rule, nodes, verb_at, first, node)
        or _is_other_deed(rule, nodes, verb, verb_at, first, node)
        or _is_others(rule, nodes, verb_at, first, node)
        or _is_phrased_otherwise(name, nodes, verb_at, first)
        or (rule.measure == "captured" and before is not None and _is_no_captive(rule, nodes, verb_at, first, node))
    )


def _is_worded_otherwise(name: str, rule: Rule, nodes: list[Node], verb_at: int, first: int, node: Node) -> bool:
    """Whether a construction says something else with this verb, or of this place."""
    verb, before = nodes[verb_at] if verb_at >= 0 else None, nodes[first - 1] if first else None
    if name == "not-found" and [n.tag for n in nodes[verb_at + 1 : verb_at + 2]] in (["x"], ["#"]):
        return True  # "29 never reached the city"
    if name == "not-found" and verb is not None and any(v.lemma.startswith("identif") for v in verb.verbs):
        return True  # the dead whose names nobody knows
    if rule.measure == "killed" and name in _CHARGED and before is not None and before.low == "against":
        return True  # "a case of murder against two clerks"
    if name in _AT and before is not None and before.low != "at":
        return True  # "reported the raids that killed many in 14 villages"
    if name == "labelled-at" and nodes[first + 1].low not in _UPON:
        return True  # "Tarsk: two drones for the guard"
    if rule.measure == "struck" and name == "reduced" and before is not None and before.tag == "e":
        return node.quantity is not None and node.quantity.high == 1  # "was one of the villages hit"
    if rule.id == "struck" and name == "reduced" and verb is not None and verb.verbs[0].lemma.endswith(" through"):
        return True  # "an ambulance got through"
    if name == "reported" and rule.id == "missing-trapped":
        return _is_recovered(nodes[first:verb_at])
    return name == "admitted" and not _in_hospital(nodes, verb_at)


def _is_other_deed(rule: Rule, nodes: list[Node], verb: Node | None, verb_at: int, first: int, node: Node) -> bool:
    """Whether the words around the verb make it another deed than the rule reads."""
    if _is_thing(rule, verb, node, nodes[:first]):
        return True
    if rule.id == "killed-bodies-of" and verb_at > 0 and nodes[verb_at - 1].tag == "v":
        return any(v.lemma == "hold" for v in nodes[verb_at - 1].verbs)  # bodies still held
    if rule.id == "destroyed-collapsed-some":
        return not any(n.tag == "#" and n.kind == "structure" for n in nodes[:first])
    if rule.id == "captured-places" and node.noun is not None and node.noun.lemma == "mine":
        return verb is not None and any(v.lemma.startswith("clear") for v in verb.verbs)  # by sappers
    if rule.id == "captured-places-ceded":
        return verb is not None and all(
            v.form == "base" for v in verb.verbs
        )  # "demands that they give up four regions"
    if rule.id == "casualties-lost-number":
        return not any(_is_whom(n) for n in nodes[first + 1 : first + 3])  # "has lost 900, of whom 40 are dead"
    # "31 bodies were delivered to the hospital"
    return rule.measure == "repatriated" and _is_laid_out(nodes, max(first, verb_at) + 1)


def _is_others(rule: Rule, nodes: list[Node], verb_at: int, first: int, node: Node) -> bool:
    """Whether it befell others than those counted: some of them, their kin, who lives in what is counted."""
    if rule.measure in _OF_THINGS and verb_at > first + 1 and _is_whom(nodes[first + 1]):
        return True  # "eight were treated, two of whom had fallen on the way"
    if first and nodes[first - 1].tag == "f" and verb_at > first and _is_whom_of(nodes, first):
        return True  # "the wife of one of them"
    if rule.measure == "displaced" and node.kind == "structure" and _are_tenants(nodes, first):
        return True  # "residents of 40 homes"
    most = nodes[verb_at - 1].tag == "O" and nodes[verb_at - 1].low != "of those" and nodes[verb_at - 2].tag == "x"
    if verb_at > first + 2 and most:
        return True  # "40 pilgrims, most of whom were killed", not "brings to 40 the number of those killed"
    # "no refugees who fled will be tried"
    return node.origin == "zero" and rule.id.startswith("displaced") and _goes_on(nodes, first)


def _is_no_captive(rule: Rule, nodes: list[Node], verb_at: int, first: int, node: Node) -> bool:
    """Whether a deed is told of those counted, or what holds them only has room for them."""
    before = nodes[first - 1]
    deed = first > 1 and before.tag == "f" and nodes[first - 2].tag in "x#" and nodes[first - 2].kind in _DEEDS
    return (deed and verb_at > first) or (rule.id == "captured-held" and _has_room(nodes, verb_at, node))


def _is_phrased_otherwise(name: str, nodes: list[Node], verb_at: int, first: int) -> bool:
    """Whether a construction only seems to hold, by the words around the count."""
    verb, before = nodes[verb_at] if verb_at >= 0 else None, nodes[first - 1] if first else None
    if name == "noun-of" and before is not None and before.tag == "i" and before.low in _CLAUSAL:
        return True  # "mass arrests as thousands gather"
    if name == "reduced" and verb_at == first + 1 and _of_bodies(nodes, first):
        return True  # "the bodies of eight men with gunshot wounds"
    if name == "reduced" and verb is not None and _takes_aim(nodes, verb_at):
        return True  # "a gunman opened fire on a rally"
    if name == "of-outcome" and first > 1 and before is not None and before.tag == "f":
        owner = nodes[first - 2]
        return owner.kind == "person" or (owner.tag == "x" and not owner.kind)  # "the phone of one of the dead"
    if verb is not None and verb.tag == "v" and any(v.lemma.startswith("treat") for v in verb.verbs):
        return [n.low for n in nodes[verb_at + 1 : verb_at + 2]] == ["when"]  # patients there when it was struck
    if name == "left-for":
        return bool(nodes[verb_at + 1].low != "for")
    part = first > 1 and before is not None and before.tag == "i" and nodes[first - 2].tag == "O"
    return name == "far" and part  # "eight people, five of them from one family, were crushed"


_OF_THINGS = frozenset({"launched", "intercepted", "struck", "destroyed", "damaged"})


def _goes_on(nodes: list[Node], first: int) -> bool:
    """Whether a clause of its own says who the counted are."""
    return first + 1 < len(nodes) and nodes[first + 1].tag == "W"


def _is_whom(node: Node) -> bool:
    return bool(node.tag == "O" and node.low.endswith("whom"))


def _is_whom_of(nodes: list[Node], first: int) -> bool:
    """Whether one of those told of before is only whose somebody is."""
    of_them = first + 1 < len(nodes) and nodes[first + 1].tag == "O"
    return of_them and first > 1 and nodes[first - 2].tag in "x#" and nodes[first].kind == "bare"


def _are_tenants(nodes: list[Node], first: int) -> bool:
    """Whether homes are only whence the people told of come."""
    return (
        first > 1 and nodes[first - 1].tag in "if" and nodes[first - 2].tag == "x" and nodes[first - 2].kind == "people"
    )


def _of_bodies(nodes: list[Node], at: int) -> bool:
    """Whether the bodies of those counted are spoken of."""
    return at > 1 and nodes[at - 1].tag == "f" and nodes[at - 2].tag in "x#" and bool(nodes[at - 2].kind == "body")


def _takes_aim(nodes: list[Node], verb_at: int) -> bool:
    """Whether somebody did it to what follows: the verb ends in a preposition that stands before its object."""
    aims = any(v.lemma.endswith((" on", " at", " upon")) for v in nodes[verb_at].verbs)
    return aims and verb_at + 1 < len(nodes) and nodes[verb_at + 1].tag in "x#"


def _has_room(nodes: list[Node], verb_at: int, node: Node) -> bool:
    """Whether it is said how many a place takes, prisons apart: "the stadium holds 40,000 people"."""
    holds = verb_at and nodes[verb_at].tag == "v" and any(v.lemma == "hold" for v in nodes[verb_at].verbs)
    captives = node.noun is not None and node.noun.person_type == "prisoner"
    subject = nodes[verb_at - 1] if verb_at else None
    if not holds or captives or subject is None:
        return False
    if (node.noun is not None and node.noun.lemma == "patient") or (subject.tag == "#" and _is_haven(subject)):
        return True
    return bool(subject.low == "each" if subject.tag == "t" else subject.tag == "#" and subject.kind in _ROOMY)


def _is_haven(node: Node) -> bool:
    return phrase_kind(node.noun) == "haven"


def _is_recovered(between: list[Node]) -> bool:
    """Whether those who were under the rubble have been found there: "recovered from under the rubble"."""
    return any(n.tag == "v" and n.verbs[0].lemma.split()[0] in ("recover", "retrieve", "remove") for n in between)


def _in_hospital(nodes: list[Node], verb_at: int) -> bool:
    """Whether a hospital is named before the verb, or those whom it takes in are its patients."""
    before = nodes[:verb_at]
    return any(n.tag in "x#" and _is_hospital(n) for n in before)


def _is_laid_out(nodes: list[Node], at: int) -> bool:
    """Whether a hospital or a morgue, not a country, is where something goes: "to the morgue"."""
    return [n.tag for n in nodes[at : at + 1]] == ["T"] and any(
        n.tag in "x#" and (_is_hospital(n) or (n.noun is not None and n.noun.lemma in _MORGUES))
        for n in nodes[at + 1 : at + 2]
    )


def _is_hospital(node: Node) -> bool:
    if node.tag == "x":
        return bool(node.kind == "hospital")
    return node.noun is not None and node.noun.counted == "hospital"


_DONE_TO_THINGS = {"injured": frozenset({"burn", "scorch"}), "captured": frozenset({"seize", "catch"})}


def _is_thing(rule: Rule, verb: Node | None, node: Node, before: list[Node]) -> bool:
    """Whether what burns or is seized is no person: "nine phones were seized", "two trucks were hit and one burned"."""
    if verb is None or _DONE_TO_THINGS.get(rule.measure, frozenset()).isdisjoint(v.lemma for v in verb.verbs):
        return False
    told = next((n.kind for n in reversed(before) if n.tag == "#"), "")
    return node.kind == "thing" or (node.kind == "bare" and told in _ROOMY)
