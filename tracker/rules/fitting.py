"""Whether a rule fits what a count counts: soldiers are deployed, teachers are only sent."""

from tracker.language.mixed import FORCE
from tracker.language.nodes import Node
from tracker.language.tags import WORDS
from tracker.lexicons.vocabulary import Noun
from tracker.rules.loader import Rule
from tracker.rules.settling import is_garrison

_FUGITIVES = frozenset(WORDS["fugitives"]["words"])
_UPROOTED = frozenset(WORDS["uprooted"]["words"])
_PATRONS = frozenset(WORDS["patrons"]["words"])
_EXPERTS = frozenset(WORDS["experts"]["words"])


# Who is no fugitive by the verb, but many are
_BY_NUMBER = frozenset({"displaced-left", "displaced-came", "displaced-sheltering"})
_STAFFED, _STAFF = frozenset({"deployed-arrived", "deployed-standing"}), frozenset({"member", "crew"})
_ON_THE_MOVE = _BY_NUMBER | {"displaced-fled"}


def fits(rule: Rule, node: Node, listed: list[Node]) -> bool:
    """Whether persons are of the kind that the rule reads: soldiers are deployed, teachers are only sent."""
    if rule.measure == "displaced" and node.kind == "structure":
        return node.noun is not None and node.noun.counted == "home"
    if rule.id in _ON_THE_MOVE and _goes_unharmed(rule, node):
        return False
    if rule.id == "killed-none-survived" and node.quantity is None:
        return False
    if rule.id == "struck-weapons" and node.origin == "another" and node.quantity is None:
        return False  # "another hit a school" tells of what acted
    if rule.id == "casualties-lose" and node.noun is not None and node.noun.lemma in _PATRONS:
        return False
    if rule.id == "released-pulled" and is_garrison(node):
        return False  # "pulled 2,000 troops out of the valley"
    if rule.id == "released-returned" and any(v.cls in ("capture", "hold") for v in node.verbs):
        return True  # "nine of the abducted officers"
    if rule.lemmas:
        return node.noun is not None and node.noun.lemma in rule.lemmas
    if rule.id == "displaced-came" and node.noun is not None and node.noun.lemma in _UPROOTED:
        return True
    if rule.id == "released-survivors":
        return node.noun is not None and node.noun.lemma == "survivor"
    if rule.id == "struck-stormed" and node.kind == "structure":
        return node.origin in ("number", "vague")  # police storm a house that no one has struck
    if rule.id in _STAFFED and node.noun is not None and not _STAFF.isdisjoint(node.noun.lemma.split()):
        return False  # "five members of the crew arrive", "the party has nine members in the council"
    if node.kind == "bare" and rule.id == "struck-debris":
        return node.other
    if node.kind == "bare" and rule.id.endswith("-with"):
        return node.other or (rule.id == "injured-left-with" and node.origin == "number")
    if not rule.types or node.kind != "person" or (rule.id in _BY_NUMBER and _is_anybody(node)):
        return True
    beside = listed if rule.id == "killed-fell" else [node]
    return any(n.tag == "#" and is_of(rule, n.noun) for n in beside)


def _goes_unharmed(rule: Rule, node: Node) -> bool:
    """Whether nobody is driven from home: fighters and culprits who flee, a few people who only leave a place."""
    if rule.id in _BY_NUMBER:
        return node.kind == "person" and (node.quantity is None or (node.quantity.low or 99) < 10)
    return node.noun is not None and (node.noun.person_type == "militant" or node.noun.lemma in _FUGITIVES)


def _is_anybody(node: Node) -> bool:
    """Whether nothing is said of who the counted persons are: "900 people"."""
    return node.noun is not None and node.noun.person_type is None


def is_of(rule: Rule, noun: Noun | None) -> bool:
    """Whether a noun names people of the types that a rule reads."""
    if noun is not None and rule.measure == "deployed" and noun.lemma in _EXPERTS:
        return True
    return noun is not None and (
        noun.person_type in rule.types or noun.lemma.split()[0] in ("member", "personnel", "security", FORCE)
    )
