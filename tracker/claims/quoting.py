"""What of the text a claim quotes: the quantity with its noun, or with what befell those whom it counts."""

import re

from tracker.language.nodes import Node
from tracker.lexicons.vocabulary import AGE_OR_SEX
from tracker.rules.engine import Mention
from tracker.rules.reader import Sentence

_HARM = frozenset({"kill", "die", "injure", "shoot", "go_missing", "trap"})
_OUTCOMES = frozenset({"dead", "deceased", "fallen", "wounded", "war-wounded", "injured", "hurt", "missing"})
_FORMS = ("pas", "act")
_OF_THEM = frozenset({"of them", "of these", "of those"})
_POINTING = frozenset({"of these", "of those"})  # these stand beside a figure too: "14 of those have come back"
_AGE = re.compile(r"fi?[19](?:U|(?![A-Za-z]*N))")  # by the tags of the words: of about 54, of six weeks


def cut_quote(sentence: Sentence, told: Mention) -> None:
    """Quote "31 dead" whole where the outcome stands for the noun; not where "were" is only left out."""
    nodes, at = sentence.nodes, told.at
    if told.verb is not None and told.verb_at == at + 2 and is_of_those(sentence, at):
        acts = any(v.cls == "be_hurt" for v in told.verb.verbs)  # "two of those lost a leg"
        told.group.end = nodes[at + 1].end if acts else told.verb.end
    elif is_of_the_harmed(sentence, at):
        told.group.end = nodes[at + 3].end
    elif _is_of_them(sentence, at):
        told.group.end = nodes[at + 1].end
    if told.measure == "captured":
        _taken(told.group)
    _age(sentence, told.group)
    _each(sentence, told.group)
    _close(sentence, told.group)
    if not _stands_alone(told.group) or at + 1 >= len(nodes) or nodes[at + 1].tag != "v" or nodes[at + 1].form != "ed":
        return
    word = sentence.tokens[nodes[at + 1].last]
    outcome = word.low in _OUTCOMES or (_in_digits(sentence, told.group) and word.low == "killed")
    if outcome and nodes[at + 1].first == nodes[at + 1].last and not _elided(nodes[:at]):
        told.group.end = word.end


def is_of_those(sentence: Sentence, at: int) -> bool:
    """Whether a count is of those to whom a verb happened: "four of those killed"."""
    after = sentence.nodes[at + 1 : at + 3]
    return [n.tag for n in after] == ["O", "v"] and bool(after[0].low == "of those") and after[1].form == "ed"


def _is_of_them(sentence: Sentence, at: int) -> bool:
    """Whether a number tells what became of some of those told of: "two of them were killed", "14 of these are"."""
    count, after = sentence.nodes[at], sentence.nodes[at + 1 : at + 3]
    if count.kind != "bare" or count.quantity is None or len(after) < 2 or after[0].tag != "O":
        return False
    told = after[1].tag == "H" or (after[1].tag == "v" and after[1].form in _FORMS)
    if _in_digits(sentence, count):
        return after[0].low in _POINTING and (told or after[1].tag == "e")
    return told and after[0].low in _OF_THEM


def is_of_the_harmed(sentence: Sentence, at: int) -> bool:
    """Whether a bare count is of those whom a participle tells of: "three of the wounded"."""
    nodes = sentence.nodes[at : at + 4]
    return sentence.tags[at : at + 4] in ("#ftv", "#fpv") and nodes[0].kind == "bare" and nodes[3].form == "ed"


def _in_digits(sentence: Sentence, group: Node) -> bool:
    return group.quantity is not None and sentence.tokens[group.quantity.core].tag == "9"


def _stands_alone(group: Node) -> bool:
    """Whether what befell them is the noun of a count: "31 dead", "12 civilian dead"."""
    told = group.noun is None or not group.noun.plural
    return group.kind == "bare" or (group.kind == "person" and group.origin == "number" and told)


def _elided(nodes: list[Node]) -> bool:
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


def _is_named(node: Node) -> bool:
    """Whether a count has people for its noun, which the next one leaves out: "33 people killed and 195 wounded"."""
    return bool(node.tag == "#" and node.kind == "person" and node.origin == "number")


def _taken(group: Node) -> None:
    """Quote of "took 12 hostage" the number: several are no "hostage"."""
    noun, quantity = group.noun, group.quantity
    several = quantity is not None and (quantity.low or 0) > 1
    if quantity is not None and several and noun is not None and not noun.plural:
        group.end = quantity.end


def _age(sentence: Sentence, group: Node) -> None:
    """Quote "a girl of nine" and "a baby of six weeks" whole."""
    if group.noun is None or group.noun.plural or group.noun.person_type not in AGE_OR_SEX:
        return
    tags = "".join(token.tag for token in sentence.tokens[group.last + 1 : group.last + 6])
    aged = _AGE.match(tags)
    if aged:
        group.end = sentence.tokens[group.last + aged.end()].end


def _each(sentence: Sentence, group: Node) -> None:
    """Quote "12 each" and "three apiece" whole."""
    after = sentence.tokens[group.last + 1 : group.last + 3]
    if after and after[0].low in ("each", "apiece") and not (len(after) > 1 and after[1].tag == "U"):
        group.end = after[0].end


def _close(sentence: Sentence, group: Node) -> None:
    """Quote '20 "troublemakers"' and '"hundreds" of fighters' with both quotation marks."""
    tokens = sentence.tokens
    marks = sum(token.tag == '"' and group.start <= token.start < group.end for token in tokens)
    if not marks % 2:
        return
    if group.last + 1 < len(tokens) and tokens[group.last + 1].tag == '"':
        group.end = tokens[group.last + 1].end
    elif group.first and tokens[group.first - 1].tag == '"':
        group.start = tokens[group.first - 1].start
