"""Tables of names with a number each: "Gozo 45, Comino 12; elsewhere 7"."""

import re

from tracker.claims.counts.figures import is_plain, told_last
from tracker.claims.counts.shared import share
from tracker.claims.drafts import OF_PEOPLE, Draft, add
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_BRACKET = re.compile(r"(?P<label>(?:^|(?<=\)),|(?<=\))&|(?<=\),)&)[^#.;:()W]{1,4})?\(#\)")


def table(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """Read two or more names with a number each: "Gozo 45, Comino 12; elsewhere 7"."""
    nodes = sentence.nodes
    rows = _rows(sentence, made)
    if len(rows) < 2 and not (rows and made and _is_with(nodes, rows[0])):
        return
    model = told_last(number, made, earlier, rows[0])
    bracketed = nodes[rows[0] - 1].tag in "(i"
    measure = _heading(nodes[: rows[0]], bracketed) or (model.measure if model is not None else None)
    if measure is None:
        return
    added = sum(nodes[at].quantity.low or 0 for at in rows)
    for at in rows:
        part = add(sentence, number, made, at, measure, "part/table")
        if model is not None and model.measure == measure and added <= (model.high or model.low or 0):
            share(part, model)
            part.total = None if bracketed and nodes[rows[0] - 3].tag == "y" else model


def heads_table(sentence: Sentence) -> bool:
    """Whether a sentence holds a table under its own heading."""
    if ":" not in sentence.tags and "(#)" not in sentence.tags:
        return False
    cells, nodes = _rows(sentence, {}), sentence.nodes
    return len(cells) > 1 and _heading(nodes[: cells[0]], nodes[cells[0] - 1].tag == "(") is not None


def in_brackets(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """Read the numbers that go on in brackets from a tally: "falls (252 deaths), drowning (65) and lightning (26)"."""
    nodes = sentence.nodes
    model: Draft | None = None
    for found in _BRACKET.finditer(sentence.tags):
        at = found.end() - 2
        if at in made:
            model = made[at] if made[at].group.kind == "tally" else None
        elif model is not None and is_plain(nodes[at]) and found["label"]:
            share(add(sentence, number, made, at, model.measure, "part/table"), model)


def _rows(sentence: Sentence, made: dict[int, Draft]) -> list[int]:
    nodes = sentence.nodes
    counts = [at for at, node in enumerate(nodes) if node.tag == "#" and at and at not in made]
    cells = [at for at in counts if _is_cell(sentence, at)]
    return [at for at in cells if _parted(nodes, at, cells)]


def _is_cell(sentence: Sentence, at: int) -> bool:
    """Whether a number stands right after a name, or after a label and a colon."""
    nodes = sentence.nodes
    if not is_plain(nodes[at]) or (at + 1 < len(nodes) and nodes[at + 1].tag not in ".,;&)"):
        return False
    label = nodes[at - 2] if (nodes[at - 1].tag in ":-(" or _is_with(nodes, at)) and at > 1 else nodes[at - 1]
    if sentence.tokens[nodes[at].first - 1].low == "elsewhere":
        return True
    if label.tag == "#":
        return bool(label.origin == "name")
    if label.tag != "x":
        return False
    tokens = sentence.tokens[label.first : label.last + 1]
    return nodes[at - 1].tag == ":" or all(t.tag in "EC" for t in tokens) or tokens[0].low in ("other", "others")


def _parted(nodes: list[Node], at: int, cells: list[int]) -> bool:
    """Whether the row stands beside another one, or opens after a colon."""
    if nodes[at - 1].tag == "(" or _is_with(nodes, at):
        return _goes_on(nodes, at - 3, cells)
    first = at - 2 if nodes[at - 1].tag in ":-" else at if nodes[at - 1].tag in ",;" else at - 1
    before = nodes[first - 1].tag if first else ":"
    return before in ":;,&(." and (before != "&" or first - 2 in cells)


def _is_with(nodes: list[Node], at: int) -> bool:
    """Whether "with" stands before a number: "followed by Gozo with 12"."""
    return bool(nodes[at - 1].tag == "i" and nodes[at - 1].low == "with")


def _goes_on(nodes: list[Node], at: int, cells: list[int]) -> bool:
    """Whether a name behind node `at` opens a list of places or goes on from the number of another."""
    if nodes[at].tag in "iy:":
        return True
    while at > 0 and nodes[at].tag in ",&)":
        at -= 1
    return at in cells


def _heading(before: list[Node], bracketed: bool = False) -> str | None:
    """The measure that a heading before the table names: "Injured by town: ...", "the deaths were in Gozo (4), ..."."""
    if not bracketed and not any(n.tag == ":" for n in before):
        return None
    for node in before:
        if node.tag == "x" and node.kind in OF_PEOPLE:
            return str(node.kind)
        if node.tag == "v" and node.form == "ed":
            classes = {v.cls for v in node.verbs}
            if classes & {"kill", "die"}:
                return "killed"
            if "injure" in classes:
                return "injured"
    return None
