"""Whose people or things were counted, and who did it."""

from tracker.claims.drafts import Draft
from tracker.lexicons.names import Names
from tracker.rules.reader import Sentence

_WEAPON_MEASURES = frozenset({"launched", "attacks"})


def find_sides(drafts: list[Draft], text: str, names: Names) -> None:
    """Fill party and actor of a sentence's drafts."""
    for d in drafts:
        d.actor = _actor(d, text, names)
        d.party = names.party(text[d.group.start : d.group.end])
        if d.party is None and d.measure in _WEAPON_MEASURES:
            d.party = d.actor
    for d in drafts:
        if d.total is not None:
            d.actor = d.actor or d.total.actor
            d.party = d.party or d.total.party


def _actor(d: Draft, text: str, names: Names) -> str | None:
    """The subject of an active verb, the agent of a passive one."""
    nodes = d.sentence.nodes
    if d.verb is None:
        return None
    if d.verb_at < d.at:
        return _subject(d.sentence, d.verb_at, text, names)
    after = d.verb_at + 1
    if after + 1 < len(nodes) and nodes[after].tag == "y" and nodes[after + 1].tag in "x#":
        return _named(d.sentence, nodes[after + 1], text, names)
    return None


def _subject(sentence: Sentence, verb_at: int, text: str, names: Names) -> str | None:
    nodes = sentence.nodes
    at = verb_at - 1
    while at >= 0:
        node = nodes[at]
        if node.tag in "x#" and (at == 0 or nodes[at - 1].tag not in "if"):
            return _named(sentence, node, text, names)
        if node.tag in ".;|":
            return None
        at -= 1
    return None


def _named(sentence: Sentence, node: object, text: str, names: Names) -> str | None:
    words = text[node.start : node.end]  # type: ignore[attr-defined]
    side = names.party(words)
    if side:
        return side
    noun = sentence.tokens[node.last].entry  # type: ignore[attr-defined]
    if noun is not None and noun.noun is not None and noun.noun.kind == "person":
        return sentence.tokens[node.last].low  # type: ignore[attr-defined]
    return None
