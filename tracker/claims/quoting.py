"""What of the text a claim quotes: the quantity with its noun, or with what befell those whom it counts."""

from typing import Any

from tracker.language.groups import Group
from tracker.rules.engine import Mention
from tracker.rules.reader import Sentence

_HARM = frozenset({"kill", "die", "injure", "shoot", "go_missing", "trap"})
_OUTCOMES = frozenset({"dead", "wounded", "injured", "hurt", "missing"})


def cut_quote(sentence: Sentence, told: Mention) -> None:
    """Quote "31 dead" whole where the outcome stands for the noun; not where "were" is only left out."""
    nodes, at = sentence.nodes, told.at
    if told.verb is not None and (
        told.rule.endswith("of-outcome") or (told.verb_at == at + 2 and is_of_those(sentence, at))
    ):
        told.group.end = told.verb.end
    _each(sentence, told.group)
    _close(sentence, told.group)
    if not _stands_alone(told.group) or at + 1 >= len(nodes) or nodes[at + 1].tag != "v" or nodes[at + 1].form != "ed":
        return
    word = sentence.tokens[nodes[at + 1].last]
    digits = told.group.quantity is not None and sentence.tokens[told.group.quantity.core].tag == "9"
    outcome = word.low in _OUTCOMES or (digits and word.low == "killed")
    if outcome and nodes[at + 1].first == nodes[at + 1].last and not _elided(nodes[:at]):
        told.group.end = word.end


def is_of_those(sentence: Sentence, at: int) -> bool:
    """Whether a count is of those to whom a verb happened: "four of those killed"."""
    after = sentence.nodes[at + 1 : at + 3]
    return [n.tag for n in after] == ["O", "v"] and bool(after[0].low == "of those")


def _stands_alone(group: Group) -> bool:
    """Whether what befell them is the noun of a count: "31 dead", "12 civilian dead"."""
    told = group.noun is None or not group.noun.plural
    return group.kind == "bare" or (group.kind == "person" and group.origin == "number" and told)


def _elided(nodes: list[Any]) -> bool:
    """Whether "were" or "people" stands in a clause before, and is only left out in the next."""
    if any(n.tag == "v" and n.form == "pas" and any(v.cls in _HARM for v in n.verbs) for n in nodes):
        return True
    for at in range(len(nodes) - 1, 0, -1):
        node = nodes[at]
        harmed = node.tag == "v" and any(v.cls in _HARM for v in node.verbs)
        if node.tag in ";:|" or (node.tag == "v" and not harmed):
            return False
        if harmed:
            return node.form == "ed" and _is_named(nodes[at - 1])
    return False


def _is_named(node: Any) -> bool:
    """Whether a count has people for its noun, which the next one leaves out: "33 people killed and 195 wounded"."""
    return bool(node.tag == "#" and node.kind == "person" and node.origin == "number")


def _each(sentence: Sentence, group: Group) -> None:
    """Quote "12 each" and "three apiece" whole."""
    after = group.last + 1
    if after < len(sentence.tokens) and sentence.tokens[after].low in ("each", "apiece"):
        group.end = sentence.tokens[after].end


def _close(sentence: Sentence, group: Group) -> None:
    """Quote '20 "troublemakers"' and '"hundreds" of fighters' with both quotation marks."""
    tokens = sentence.tokens
    marks = sum(token.tag == '"' and group.start <= token.start < group.end for token in tokens)
    if not marks % 2:
        return
    if group.last + 1 < len(tokens) and tokens[group.last + 1].tag == '"':
        group.end = tokens[group.last + 1].end
    elif group.first and tokens[group.first - 1].tag == '"':
        group.start = tokens[group.first - 1].start
