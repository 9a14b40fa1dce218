"""Bare counts whose verb says nothing by itself: what was counted just before says what they are counts of."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tracker.claims.drafts import Draft, add
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_FILE = Path(__file__).with_name("neutral.toml")
_BEFORE = r"(?:(?:have|has|had|were|was|are|is|been|being|already|since|later|also|all|still|now|then|so far) )*"
_SETTLED = frozenset({"deployed", "launched"})  # "discharged"
_SETTINGS = frozenset({"unit", "named"})
_OPENS = frozenset(".;:,&|")
_REACH, _WORDS = 2, 12


@dataclass(slots=True, frozen=True)
class Told:
    """What words say of people, by the measures of which those counted before them were told."""

    after: frozenset[str]
    measure: str
    says: re.Pattern[str]
    part: bool


@cache
def _table() -> tuple[Told, ...]:
    tables = tomllib.loads(_FILE.read_text(encoding="utf-8"))["told"]
    return tuple(_told(table) for table in tables)


def _told(table: dict[str, Any]) -> Told:
    unless = f"(?!{table['unless']})" if "unless" in table else ""
    says = re.compile(rf"{_BEFORE}(?:{'|'.join(table['says'])})\b{unless}")
    return Told(frozenset(table["after"]), table["measure"], says, table.get("part", False))


def neutral(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """Read the bare counts that open a clause and of whom neutral words tell, by what was counted before."""
    for at, node in enumerate(sentence.nodes[:-1]):
        if not _is_bare(node) or not _opens(sentence.nodes, at) or (at in made and not _may_differ(made[at])):
            continue
        before = [*earlier[-_REACH:], *(made[i] for i in sorted(made) if i < at)]
        if not before or number - before[-1].number > _REACH or before[-1].counted != "people":
            continue
        told = _reading(sentence, at, before[-1].measure)
        if told is not None:
            part = add(sentence, number, made, at, told.measure, "part/neutral")
            part.total = _total(part, before) if told.part or sentence.nodes[at + 1].tag == "O" else None


def _may_differ(made: Draft) -> bool:
    """Whether those told of before decide what a verb says: "sent to Niamey", "gone home", "two of these moved"."""
    after = made.sentence.nodes[made.at + 1 : made.at + 2]
    if made.measure == "displaced" and [n.tag for n in after] == ["O"]:
        return True
    return made.measure in _SETTLED or made.rule.startswith("released-home")


def _reading(sentence: Sentence, at: int, measure: str) -> Told | None:
    """What the words after a count say, when people of a measure were counted before it."""
    after = at + 1 if sentence.nodes[at + 1].tag == "O" else at
    first = sentence.nodes[after].last + 1
    words = " ".join(token.low for token in sentence.tokens[first : first + _WORDS])
    return next((told for told in _table() if measure in told.after and told.says.match(words)), None)


def _total(part: Draft, before: list[Draft]) -> Draft | None:
    """The last count of the same measure that the part can belong to."""
    alike = (d for d in reversed(before) if d.measure == part.measure and d.total is None)
    return next((d for d in alike if (d.low or 0) > (part.low or 0)), None)


def _is_bare(node: Node) -> bool:
    bare = node.tag == "#" and node.kind == "bare" and node.quantity is not None
    return bool(bare and node.origin in ("number", "vague", "another"))


def _opens(nodes: list[Node], at: int) -> bool:
    """Whether a clause begins with a count, over when or where it was: "within five hours", "by dawn"."""
    while at and nodes[at - 1].tag in "iyTx" and (nodes[at - 1].tag != "x" or nodes[at - 1].kind in _SETTINGS):
        at -= 1
    if at == 0 or nodes[at - 1].tag in _OPENS:
        return True
    before = nodes[at - 1]
    said = before.tag == "v" and any(v.cls == "report" for v in before.verbs)
    return bool(said or (before.tag == "W" and before.low == "that"))
