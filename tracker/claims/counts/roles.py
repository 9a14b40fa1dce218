"""What those just counted are told to be: "five of them women", "eight of the dead were women", "40 were under 18"."""

import re

from tracker.claims.counts.listed import more_counts
from tracker.claims.drafts import Draft, add
from tracker.claims.quoting import is_of_those
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_AGE_WORDS = 6
_UNDER_AGE = re.compile(
    r"(?:aged )?(?:under|below) (?:the age of )?(?:1[0-8]|[4-9]|five|ten|twelve|fifteen|eighteen)\b"
)


def give_roles(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """Give "eight of the dead" the noun that they are told to be: "eight of the dead were women"."""
    nodes = sentence.nodes
    beside: Draft | None = None
    for part in (made[at] for at in sorted(made, reverse=True) if _is_of_outcome(sentence, made[at])):
        after = max(part.at, part.verb_at) + 1
        if nodes[after : after + 1] and nodes[after].tag == "e":
            take_role(sentence, part, after)
            _count_on(sentence, number, made, part, after)
        elif beside is not None and beside.at == after + 1 and nodes[after].tag == "&":
            part.person_type, part.noun = beside.person_type, beside.noun
        beside = part


def _count_on(sentence: Sentence, number: int, made: dict[int, Draft], part: Draft, after: int) -> None:
    """ "Eight of the dead were women and two men": the men are of the dead too."""
    nodes = sentence.nodes
    for at in more_counts(nodes, after) if part.rule.endswith("/of-outcome") else []:
        if at not in made and nodes[at].kind == "person":
            add(sentence, number, made, at, part.measure, "part/of-outcome")


def _is_of_outcome(sentence: Sentence, part: Draft) -> bool:
    """Whether a count is of those just told by what befell them: "four of those killed", "of the dead, 21"."""
    if part.rule.endswith(("/of-outcome", "/of-front")):
        return part.group.kind == "bare"
    if part.group.kind == "body":
        return sentence.tags[part.at + 1 : part.at + 4] == "etf"  # "nine of the bodies were those of children"
    return part.group.kind == "bare" and is_of_those(sentence, part.at)


def take_role(sentence: Sentence, part: Draft, after: int) -> None:
    """Give a part the noun that follows it: "five of them women", "seven were women"."""
    while after < len(sentence.nodes) and sentence.nodes[after].tag == "e":
        after += 1
    if sentence.tags[after : after + 2] == "tf":
        after += 2
    if are_minors(sentence, after):
        part.person_type = "child"
    if after < len(sentence.nodes) and _says_who(sentence.nodes[after]) and not _acts(sentence.nodes, after):
        noun = sentence.tokens[sentence.nodes[after].last].entry
        if noun is not None and noun.noun is not None and noun.noun.kind == "person":
            ranked = noun.noun.lemma == "officer" and part.total is not None and part.total.person_type == "military"
            part.person_type = "military" if ranked else noun.noun.person_type
            part.noun = noun.noun
            if sentence.nodes[after].tag == "#" and sentence.nodes[after - 1].tag == "O":
                part.group.end = sentence.nodes[after].end


def _says_who(node: Node) -> bool:
    """Whether a phrase says what people are: "women", "a child"."""
    return bool(node.tag == "x" or (node.tag == "#" and node.origin == "article" and node.kind == "person"))


def _acts(nodes: list[Node], at: int) -> bool:
    """Whether a phrase after "of whom" is who does what follows: "of whom doctors expect to lose two"."""
    return nodes[at - 1].tag == "O" and [n.tag for n in nodes[at + 1 : at + 2]] == ["v"] and nodes[at + 1].form != "ed"


def are_minors(sentence: Sentence, after: int) -> bool:
    """Whether they are told to be under age: "40 of them were under the age of 18"."""
    first = sentence.nodes[after - 1].last + 1
    return bool(_UNDER_AGE.match(" ".join(t.low for t in sentence.tokens[first : first + _AGE_WORDS])))
