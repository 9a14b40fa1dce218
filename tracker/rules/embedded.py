"""What stands between a subject and its verb, asides and clauses of their own: it says who is counted, no more."""

from dataclasses import dataclass
from itertools import pairwise

from tracker.language.nodes import Node, says

_OPENERS = ",;:.|-"
_PLACING = frozenset("ifTy")
_ENDS = frozenset(";:")
_REACH = 40  # groups
_ASIDE = 10  # groups that name who says so


@dataclass(frozen=True, slots=True)
class Embedded:
    """The groups `begin` to `end`, left out, say more of the count at `at`, the subject of the verb at `verb`."""

    at: int
    begin: int
    end: int
    verb: int


def embedded(nodes: list[Node]) -> list[Embedded]:
    """List what is embedded after each count that opens a clause, up to the verb of that clause."""
    found = (_after(nodes, at) for at, node in enumerate(nodes) if node.tag == "#" and _opens_clause(nodes, at))
    return [each for each in found if each is not None]


def _opens_clause(nodes: list[Node], at: int) -> bool:
    before = nodes[at - 1] if at else None
    if nodes[at].origin in ("definite", "name", "ordinal", "zero") or nodes[at].kind == "unit":
        return False
    if before is None or before.tag in _OPENERS or before.tag == "&":
        return True
    return says(before) or (before.tag == "W" and before.low == "that" and at > 1 and says(nodes[at - 2]))


def _after(nodes: list[Node], at: int) -> Embedded | None:
    """What is embedded after the count at a node, if a verb of the same clause follows it."""
    begin = _past_places(nodes, at + 1)
    comma = begin < len(nodes) and nodes[begin].tag == ","
    first = _past_apposed(nodes, begin) + comma
    if comma and (told := _past_attribution(nodes, first)) is not None:
        return Embedded(at, begin, told, told)
    if first >= len(nodes) or not _is_opener(nodes, first, comma):
        return None
    verb = _main_verb(nodes, first)
    if verb is None or nodes[verb].tag != "v" or nodes[verb - 1].tag == "&":
        return None
    says = nodes[first].tag == "I"
    if ((nodes[verb - 1].tag == ",") != comma and not says) or ((says or not comma) and _parts(nodes[first:verb])):
        return None
    end = None if says else _joined(nodes, first, verb)
    if end is None and not comma and _is_participle(nodes, first) and not _is_past(nodes[verb]):
        return None
    return Embedded(at, begin, end or verb, verb)


def _past_places(nodes: list[Node], at: int) -> int:
    """Past where they are: "on board", "people in the town"."""
    while at + 1 < len(nodes) and nodes[at].tag in _PLACING:
        if nodes[at + 1].tag in ",IW":
            return at + 1
        if nodes[at + 1].tag != "x" and not _is_where(nodes[at + 1]):
            break
        at += 2
    return at


def _past_apposed(nodes: list[Node], at: int) -> int:
    """Past a few words of who they are, where more is said: "eleven workers, many from Nepal, who"."""
    end = next((i for i in range(at + 1, min(at + 7, len(nodes) - 1)) if nodes[i].tag not in "xifTr"), at)
    goes_on = end > at + 1 and nodes[end].tag == "," and nodes[end + 1].tag in "IW"
    return end if goes_on else at


def _is_where(node: Node) -> bool:
    return bool(node.tag == "#" and node.kind in ("structure", "place", "equipment", "craft"))


def _past_attribution(nodes: list[Node], first: int) -> int | None:
    """The verb right behind who says so between commas: "40 men, according to the mayor, died"."""
    end = next((i for i in range(first, min(first + _ASIDE, len(nodes) - 1)) if nodes[i].tag == ","), None)
    if end is None or nodes[end + 1].tag not in "vH":
        return None
    said = nodes[first].tag == "R" or (nodes[first].tag in "x#" and any(says(n) for n in nodes[first + 1 : end]))
    return end + 1 if said else None


def _is_opener(nodes: list[Node], at: int, comma: bool) -> bool:
    node = nodes[at]
    if node.tag == "I" and not comma and nodes[at + 1 : at + 2] and nodes[at + 1].tag == ",":
        return False  # "three, a nurse among them, were killed"
    if node.tag in "IW" or (node.tag == "t" and node.low == "which"):
        return True
    if comma and node.tag == "x" and at + 1 < len(nodes) and nodes[at + 1].tag in "IO":
        return True  # "majority of them women", "almost all of them students"
    return _is_participle(nodes, at)


def _is_participle(nodes: list[Node], at: int) -> bool:
    """Whether a word after a count goes on to say what they do: "working for", "employed by", "treating patients"."""
    node, after = nodes[at], nodes[at + 1].tag if at + 1 < len(nodes) else "."
    if node.tag == "v":
        return node.form == "ing" or (node.form == "ed" and (after in _PLACING or after == "|") and not _is_past(node))
    return bool(node.tag == "x" and node.kind == "doing")


def _is_word(node: Node) -> bool:
    """Whether a phrase is one plain word, which may be a verb that no list knows."""
    return bool(node.tag == "x" and node.first == node.last and node.kind in ("", "doing"))


def _is_tried(nodes: list[Node], at: int) -> bool:
    """Whether a hedge has a verb behind it that no list knows: "who declined to give his name"."""
    return bool(nodes[at].tag == "F" and nodes[at + 1 : at + 2] and nodes[at + 1].tag == "x")


def _main_verb(nodes: list[Node], at: int) -> int | None:
    """The first verb from a node on that no clause of its own asks for: each "who" and "after" asks for one."""
    asked = told = 0
    for i in range(at, min(at + _REACH, len(nodes))):
        node = nodes[i]
        if node.tag in _ENDS or (node.tag == "." and nodes[i - 1].tag != "#"):
            return None
        if node.tag == "W" or (node.tag == "t" and node.low == "which") or _opens(nodes, i) or _is_of_whom(node):
            asked += 1
        elif asked and nodes[i - 1].tag in "Wt" and (_is_word(node) or node.tag == "v" or _is_tried(nodes, i)):
            asked, told = asked - 1, told + 1
        elif _is_finite(node):
            if told and nodes[i - 1].tag == "&":
                continue
            if not asked:
                return i
            asked, told = asked - 1, told + 1
    return None


def _opens(nodes: list[Node], at: int) -> bool:
    """Whether a conjunction opens a clause with a verb of its own: not "while waiting for a bus"."""
    after = nodes[at + 1 : at + 2]
    return nodes[at].tag == "|" and not (after and after[0].tag == "v" and after[0].form == "ing")


def _parts(nodes: list[Node]) -> bool:
    """Whether a clause may end and another begin: ", and six were hurt"."""
    return any(node.tag == "," and after.tag == "&" for node, after in pairwise(nodes))


def _is_of_whom(node: Node) -> bool:
    return bool(node.tag == "O" and node.low.endswith(("whom", "which")))


def _is_finite(node: Node) -> bool:
    if node.tag != "v":
        return node.tag in "eHmD"
    return node.form in ("act", "pas", "hyp", "neg") or _is_past(node) or any(v.lemma == "say" for v in node.verbs)


def _is_past(node: Node) -> bool:
    """Whether a past is no participle: "died"."""
    return node.form == "ed" and any(v.cls in ("die", "flee") and v.form == "past" for v in node.verbs)


def _joined(nodes: list[Node], first: int, verb: int) -> int | None:
    """Where more subjects of the verb are joined on: "two drivers working for a firm and three guards were killed"."""
    joint = next((i for i in range(verb - 1, first, -1) if nodes[i].tag == "&"), None)
    if joint is None or nodes[joint + 1].tag != "#" or nodes[joint + 1].origin not in ("number", "article", "vague"):
        return None
    if any(n.tag == "#" and n.kind == "person" for n in nodes[first:joint]):
        return None
    rest = nodes[joint + 2 : verb]
    placed = all(n.tag in _PLACING for n in rest[::2]) and all(n.tag == "x" for n in rest[1::2])
    return joint if placed else None
