"""The subject of a verb among the groups of a sentence."""

from tracker.claims.sides.deeds import is_placed
from tracker.claims.sides.joined import before_where, is_joined, verb_before
from tracker.claims.sides.phrases import is_violent
from tracker.claims.times.dates import MONTHS
from tracker.language.nodes import Node, says
from tracker.rules.reader import Sentence

_FINITE = frozenset({"act", "pas", "neg"})
_CAME = frozenset({"came", "rode", "arrived", "drove", "wore", "carried", "posed", "burst", "broke"})
_RELATIVE = frozenset({"which", "whom", "where"})
_DESCRIBES = frozenset({"which", "who", "whose", "whom"})
_ARTICLES = frozenset({"the", "a", "an"})
_PLACED = frozenset("x#if,&")


def subject(sentence: Sentence, verb_at: int) -> int | None:
    """The node of the subject of a verb: a participle or a second verb takes that of the verb before it."""
    nodes = sentence.nodes
    if (
        nodes[verb_at].form == "ing"
        and verb_at > 1
        and nodes[verb_at - 1].tag in "x#"
        and (nodes[verb_at - 2].tag == "f" or not is_placed(sentence, nodes[verb_at - 1]))
        and nodes[verb_at - 2].tag in "fi"
        and not _hits_there(sentence, verb_at)
    ):
        return verb_at - 1  # "as a result of a shell hitting a house"
    if is_joined(nodes, verb_at):
        before = verb_before(nodes, before_where(nodes, verb_at))
        if before is not None and not says(nodes[before]):
            return subject(sentence, before)
        first = _first_phrase(nodes, 0 if before is None else before + 1, verb_at)
        return subject(sentence, before) if first is None and before is not None else first
    return _own_subject(sentence, verb_at)


def _hits_there(sentence: Sentence, verb_at: int) -> bool:
    """Whether what was said to strike goes on: "missiles struck the centre of Odrin killing"."""
    before = verb_before(sentence.nodes, verb_at)
    if before is None or sentence.nodes[before].form not in ("act", "ed") or sentence.nodes[before + 1].tag not in "x#":
        return False
    who = subject(sentence, before)
    return who is not None and is_violent(sentence.tokens[sentence.nodes[who].last])


def _own_subject(sentence: Sentence, verb_at: int) -> int | None:
    """Go left from a verb to the first phrase that is no object, aside or place of another."""
    nodes = sentence.nodes
    if (attack := _attack_first(sentence, verb_at)) is not None:
        return attack
    if (described := _before_relative(sentence, verb_at)) is not None:
        return described
    at = verb_at - 1
    while at >= 0:
        node = nodes[at]
        before = nodes[at - 1].tag if at else "."
        if node.tag in ".;|:":
            break
        if node.tag == "W":
            return _told_of(sentence, at - 1) if before in "x#" else None
        if node.tag == "v" and node.form in _FINITE and not says(node):
            if before != "W":
                break
            at -= 1
        elif before == "W" and at > 1 and nodes[at - 2].tag in "x#" and _is_done(sentence, node):
            return at - 2
        elif node.tag in "x#" and _is_between(nodes, at):
            return at - 4 if at > 3 and nodes[at - 4].tag in "x#" else None
        elif node.tag in "x#":
            if before == "," and nodes[at + 1].tag == "y" and _is_done(sentence, node):
                at -= 2  # "the militia, supported by Iran, fired"
                continue
            if before == "W" and node.first == node.last and sentence.tokens[node.first].low in _CAME:
                at -= 2
                continue
            if before in "x#" and not _names(sentence, node) and not _ends_in_time(sentence, nodes[at - 1]):
                at -= 1
                continue
            if not _is_governed(sentence, at) and not _is_aside(nodes, at, verb_at):
                return _first_listed(nodes, at)
            at -= 1
        at -= 1
    alone = verb_at and not _is_between(nodes, verb_at - 1) and _is_doer(sentence, nodes[verb_at - 1])
    return verb_at - 1 if alone else None


def _told_of(sentence: Sentence, at: int) -> int:
    """What a relative clause is about, before where it was: "the bomb in Tarsk that killed nine"."""
    nodes = sentence.nodes
    while at > 1 and nodes[at - 1].tag == "i" and nodes[at - 2].tag in "x#" and is_placed(sentence, nodes[at]):
        at -= 2
    return at


def _attack_first(sentence: Sentence, verb_at: int) -> int | None:
    """The attack that a clause begins with, behind it nothing but places: "shelling in Kherson and Odesa wounds"."""
    nodes = sentence.nodes
    first = next((at + 1 for at in range(verb_at - 1, -1, -1) if nodes[at].tag not in _PLACED), 0)
    if verb_at - first < 4 or nodes[first].tag not in "x#" or (first and nodes[first - 1].tag not in ".;:|"):
        return None
    if any(sentence.tokens[node.first].low in _RELATIVE for node in nodes[first:verb_at]):
        return None
    return first if nodes[first + 1].tag in "if" and is_violent(sentence.tokens[nodes[first].last]) else None


def _before_relative(sentence: Sentence, verb_at: int) -> int | None:
    """Who is described between commas: "Hezbollah, which is backed by Iran, has fired"."""
    nodes = sentence.nodes
    if verb_at < 2 or nodes[verb_at - 1].tag != ",":
        return None
    for at in range(verb_at - 2, 1, -1):
        if nodes[at].tag in ".;:|":
            return None
        if nodes[at - 1].tag != ",":
            continue
        if sentence.tokens[nodes[at].first].low in _DESCRIBES:
            return at - 2 if nodes[at - 2].tag in "x#" else None
        if _is_apposed(sentence, at):
            return at - 2
    return None


def _is_apposed(sentence: Sentence, at: int) -> bool:
    """Whether a phrase says who the one is that a clause began with: "JNIM, the affiliate behind the siege, killed"."""
    nodes, named = sentence.nodes, sentence.nodes[at - 2]
    opens = at == 2 or nodes[at - 3].tag in ".;:|"
    article = sentence.tokens[nodes[at].first].low in _ARTICLES or sentence.tokens[nodes[at].first].tag == "t"
    return opens and article and named.tag == "x" and _names(sentence, named) and nodes[at + 1].tag in "fiW"


def _is_governed(sentence: Sentence, at: int) -> bool:
    """Whether a phrase is the object of a verb or preposition, time words run together with it set aside."""
    if not at:
        return False
    node, before = sentence.nodes[at], sentence.nodes[at - 1]
    if before.tag == "&" and at > 2 and sentence.nodes[at - 2].tag == "x" and _is_land(sentence, node):
        return _is_land(sentence, sentence.nodes[at - 2]) and _is_governed(sentence, at - 2)
    if before.tag in "ifTyR":
        between = sentence.tokens[before.last + 1 : node.first]
        relative = sentence.tokens[node.first].low in _RELATIVE
        return not (relative or any(t.tag in "UY" for t in between) or _after_time(sentence, node))
    return bool(before.tag == "v" and not says(before))


def _is_between(nodes: list[Node], at: int) -> bool:
    """Whether a phrase is the second of two who fight: "fighting between the army and the rebels killed nine"."""
    return at > 2 and nodes[at - 1].tag == "&" and nodes[at - 3].low == "between"


def _is_land(sentence: Sentence, node: Node) -> bool:
    """Whether a phrase is nothing but a country's or a town's name: "the quake in Turkey and Syria"."""
    token = sentence.tokens[node.last]
    named = token.entry.name is not None and token.entry.name[0] in ("country", "capital")
    return node.first == node.last and (named or token.tag == "C")


def _is_done(sentence: Sentence, node: Node) -> bool:
    """Whether a phrase begins with a past that no lexicon holds: "a quake that | rattled Peru"."""
    first = sentence.tokens[node.first]
    return bool(node.tag == "x" and first.tag == "w" and first.low.endswith("ed"))


def _is_doer(sentence: Sentence, node: Node) -> bool:
    """Whether the phrase right before a verb ends in people who fight: "north of the capital | gunmen killed"."""
    if node.tag != "x" or node.first == node.last:
        return False
    noun = sentence.tokens[node.last].entry.noun
    return noun is not None and noun.kind == "person" and noun.person_type == "militant"


def _ends_in_time(sentence: Sentence, node: Node) -> bool:
    return sentence.tokens[node.last].tag in "UY9"


def _names(sentence: Sentence, node: Node) -> bool:
    return any(t.tag == "E" for t in sentence.tokens[node.first : node.last + 1])


def _after_time(sentence: Sentence, node: Node) -> bool:
    """Whether a subject has run together with time words before it: "in a single night | Pakistan"."""
    tokens = sentence.tokens[node.first : node.last + 1]
    last = max((i for i, t in enumerate(tokens[:-1]) if t.tag in "9UY" or t.low in MONTHS), default=-1)
    return 0 <= last < len(tokens) - 1 and tokens[last + 1].tag in "tEJC"


def _first_listed(nodes: list[Node], at: int) -> int:
    """The first phrase of a list of subjects: "aviation and artillery"."""
    joined = False
    while (
        at > 1
        and (nodes[at - 1].tag == "&" or (joined and nodes[at - 1].tag == ","))
        and nodes[at - 2].tag == "x"
        and (at < 3 or nodes[at - 3].tag not in "ifTyv")
    ):
        at, joined = at - 2, True
    return at


def _is_aside(nodes: list[Node], at: int, verb_at: int) -> bool:
    """Whether a phrase is an apposition between commas, or says who says so: "Russia, he said, has"."""
    after = nodes[at + 1] if at + 1 < verb_at else None
    if after is None:
        return False
    return says(after) or (after.tag == "," and at > 0 and nodes[at - 1].tag == ",")


def _first_phrase(nodes: list[Node], first: int, last: int) -> int | None:
    """The first phrase that no preposition governs."""
    for at in range(last - 1, first - 1, -1):
        if nodes[at].tag in ".;:|-":
            first = at + 1
            break
    return next(
        (at for at in range(first, last) if nodes[at].tag in "x#" and (at == first or nodes[at - 1].tag not in "ifTy")),
        None,
    )
