"""One person told of twice, and the few among the many: "a Briton, a tourist from Leeds", "a nurse among six hurt"."""

from tracker.claims.drafts import Draft, add
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_ENDS = frozenset(".;:v|-)")
_AMONG = ("among", "amongst")
_FAR = 3  # sentences
_COUNTED = frozenset({"number", "article", "vague"})


def drop_apposed(sentence: Sentence, made: dict[int, Draft]) -> None:
    """Drop who is only named again by role: of "one man, a driver, died" the man keeps the driver's type."""
    for at in sorted(made):
        if at in made and _is_one_of_them(sentence.nodes, made[at]):
            del made[at]
            continue
        one, later = made.get(at), _next(sentence.nodes, at)
        again = made.get(later)
        if one is None or again is None or not _is_again(sentence.nodes, one, again):
            continue
        one.person_type = one.person_type or again.person_type
        del made[later]


def _next(nodes: list[Node], at: int) -> int:
    """Where who is told of again stands: behind the comma, or named behind whose he is: "a man of ours, Ivo"."""
    comma = at + 1
    while comma + 2 < len(nodes) and nodes[comma].tag in "if" and nodes[comma + 1].tag == "x":
        comma += 2
    named = comma + 1 < len(nodes) and nodes[comma].tag == "," and nodes[comma + 1].origin == "name"
    return comma + 1 if named else at + 2


def _is_one_of_them(nodes: list[Node], d: Draft) -> bool:
    """Whether somebody is "one of them", who is counted already: "three hurt, one of them a boy hit in the leg"."""
    if d.at < 2 or d.group.origin != "article" or nodes[d.at - 1].tag != "O" or nodes[d.at - 2].tag != "#":
        return False
    one = nodes[d.at - 2].quantity
    return one is not None and one.high == 1


def _is_again(nodes: list[Node], one: Draft, again: Draft) -> bool:
    """Whether a second person or pair, after a comma and not followed by "and", is the first."""
    told = again.group.origin in ("article", "definite", "name") or again.rule.endswith("-itemised")
    tally = one.group.kind == "tally" and one.measure == "killed"  # "one death, a civilian, and five wounded"
    if nodes[again.at - 1].tag != "," or not (tally or one.measure == again.measure) or not told:
        return False
    alike = one.low == one.high == again.low == again.high or one.group.origin == "ordinal"
    if not alike or (one.counted, again.counted) != ("people", "people"):
        return False
    after = again.at + 1
    while after + 1 < len(nodes) and nodes[after].tag in "ifyT" and nodes[after + 1].tag in "x#":
        after += 2
    if after == len(nodes) or nodes[after].tag in _ENDS:
        return True
    return nodes[after].tag == "," and after + 1 < len(nodes) and (tally or nodes[after + 1].tag not in "#&")


def among(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """ "A nurse was among six hurt": the counts before are some of the count that "among" leads to."""
    nodes = sentence.nodes
    for i, node in enumerate(nodes[:-1]):
        total = made.get(i + 1)
        if node.tag not in "fi" or total is None or sentence.tokens[node.last].low not in _AMONG:
            continue
        at = i - 1 - (nodes[i - 1].tag == "e") if i else -1
        while at >= 0 and (nodes[at].tag in "#,&" or _is_of_place(nodes, at)):
            part = nodes[at]
            if part.tag == "#" and at not in made and part.kind == "person" and part.origin in _COUNTED:
                add(sentence, number, made, at, total.measure, "part/among").total = total
            at -= 1 if part.tag in "#,&" else 2


def among_told(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """ "Among the 61 were four women and a child": the counts behind are some of the number that was told before."""
    nodes = sentence.nodes
    led = len(nodes) > 3 and sentence.tokens[nodes[0].last].low in _AMONG and nodes[1].tag == "#"
    if not led or nodes[1].kind != "bare" or nodes[1].quantity is None or nodes[2].tag == "v":
        return  # "among the 14 injured were" tells what befell the 14
    told = [
        d for d in earlier if number - d.number <= _FAR and d.low == nodes[1].quantity.low and d.counted == "people"
    ]
    at = next((i + 1 for i, node in enumerate(nodes[:-1]) if node.tag == "e"), 0)
    made.pop(1, None)
    while told and at and at < len(nodes) and nodes[at].tag in "#,&":
        part = nodes[at]
        if part.tag == "#" and part.kind == "person" and part.origin in _COUNTED:
            add(sentence, number, made, at, told[-1].measure, "part/among").total = told[-1]
        at += 1


def _is_of_place(nodes: list[Node], at: int) -> bool:
    """Whether a phrase says where those counted before it are from: "a nurse from Gozo"."""
    return at > 1 and nodes[at].tag == "x" and nodes[at - 1].tag in "if" and nodes[at - 2].tag == "#"
