"""One and one more without an article: "a father and son", "his wife and daughter", "a missile and drone attack"."""

import re

from tracker.language.nodes import Group, Node, collapse
from tracker.lexicons.vocabulary import AGE_OR_SEX, Noun

_COUPLED = re.compile(r"#,N,?&[Jwc]?N(?![NwUXs-])|#&[Jwc]?N(?![NwUXs-])(?P<after>[eHi,]?)|(?<![^.,;:|\"])N&N(?=[eHd])")
_ALONE = frozenset({"article", "another", "definite"})
_MANY = frozenset({"were", "are", "have", "'ve"})


def coupled(nodes: list[Node], tags: str) -> tuple[list[Node], str]:
    """Count the second of two whom one article joins, unless both words say who one person is."""
    return collapse(nodes, tags, _COUPLED, _both)


def _both(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    verb = nodes.pop() if found["after"] else None
    first, second = nodes[0], nodes[-1]
    after = [verb] if verb is not None else []
    if first.tag == "N":
        alone = _is_kin(first.entry.noun) and _is_kin(second.entry.noun)
        return [_one(first), nodes[1], _one(second), *after] if alone else nodes + after
    if nodes[1].tag == ",":
        kin = _is_one(first.noun) and _is_kin(nodes[2].entry.noun) and _is_kin(second.entry.noun)
        marks = [n for n in nodes[3:] if n.tag in ",&"]
        return [first, nodes[1], _one(nodes[2]), *marks, _one(second)] if kin else nodes
    if first.kind == "weapon" and not first.noun.plural and _is_attack(second.entry.noun):
        return [_of_weapons(first, second), *after]
    two = first.kind == "person" and first.origin in _ALONE and _is_one(second.entry.noun)
    many = verb is not None and verb.tag in "eH" and verb.low in _MANY
    aged = nodes[2].tag == "c"
    if not two or not (aged or many or (_is_kin(first.noun) and _is_kin(second.entry.noun))):
        return nodes + after
    return [first, nodes[1], _one(second), *after]


def _is_attack(noun: Noun | None) -> bool:
    return noun is not None and noun.kind == "attack"


def _of_weapons(first: Node, second: Node) -> Group:
    """The attack with what two nouns name: "an overnight missile and drone attack" counts nothing, "two" two."""
    noun, quantity, words = second.entry.noun, first.quantity, (first.first, second.last, first.start, second.end)
    if quantity is None:
        return Group("x", *words, "attacks", head=second.last)
    return Group("#", *words, "attack", first.origin, noun, quantity, head=second.last)


def _is_one(noun: Noun | None) -> bool:
    return noun is not None and noun.kind == "person" and not noun.plural


def _is_kin(noun: Noun | None) -> bool:
    return noun is not None and _is_one(noun) and noun.person_type in AGE_OR_SEX


def _one(node: Node) -> Group:
    noun = node.entry.noun
    return Group("#", node.first, node.last, node.start, node.end, "person", "article", noun, head=node.last)
