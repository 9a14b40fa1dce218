"""Arms counted by the piece: "53 units of Russian military hardware"."""

import re

from tracker.language.building import build, quote_begin
from tracker.language.nodes import Node, Token, collapse
from tracker.lexicons.vocabulary import Noun

_PIECES = frozenset({"piece", "pieces", "unit", "units", "item", "items"})
_ARMS = frozenset("equipment hardware weaponry materiel armour armor armament armaments vehicles machinery".split())
_BY_PIECE = re.compile(r"(?:to|[tp])?A?QUf[tp]?[JCEws]{0,5}[Nw](?![Nw])")
_EQUIPMENT = Noun("equipment", "equipment", "other", None, None, True)
_REACH = 6


def are_arms(tokens: list[Token], at: int) -> bool:
    """Whether pieces of equipment begin at a token, no measure: "units of military hardware"."""
    if [token.low for token in tokens[at + 1 : at + 2]] != ["of"] or tokens[at].low not in _PIECES:
        return False
    return any(_head(token) in _ARMS for token in tokens[at + 2 : at + _REACH])


def by_piece(nodes: list[Node], tags: str) -> tuple[list[Node], str]:
    """Join a number, the pieces and what they are of to one count."""
    return collapse(nodes, tags, _BY_PIECE, _pieces)


def _pieces(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    head = nodes[-1]
    unit = next(n for n in nodes if n.tag == "U")
    if unit.low not in _PIECES or _head(head) not in _ARMS:
        return nodes
    quantity = next(n for n in nodes if n.tag == "Q")
    origin = "vague" if quantity.form == "vague" else "number"
    return [build(nodes, _EQUIPMENT, "equipment", origin, head, quote_begin(nodes))]


def _head(word: Node) -> str:
    return str(word.low).rpartition(" ")[2]
