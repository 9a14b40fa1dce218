"""What a number told after its noun counts: "the number of drones launched was 90", "put the prisoners taken at 20"."""

import re

from tracker.language.nodes import Node, Token

_TOLD = re.compile(r"xf(?P<of>[x#])(?P<deed>W?[eH]?v)[^#,.;:|]*#|(?<=v)(?P<put>[x#])(?P<done>v)[^#,.;:|]*#")
_NUMBERS = frozenset({"number", "numbers", "figure", "total", "tally", "count"})


def numbered(nodes: list[Node], tokens: list[Token], tags: str) -> None:
    """Give a bare number the noun whose number it is said to be."""
    for found in _TOLD.finditer(tags):
        counts, told = nodes[found.end() - 1], nodes[found.start("of" if found["of"] else "put")]
        first = tokens[nodes[found.start()].head].low.rpartition(" ")[2]
        put = not found["of"] and _tells(nodes[found.start() - 1])
        if counts.kind != "bare" or counts.quantity is None or not (put or (found["of"] and first in _NUMBERS)):
            continue
        entry = tokens[told.head].entry
        noun = told.noun if told.tag == "#" else entry.noun
        if told.origin not in ("", "definite") or noun is None or not noun.plural or noun.kind in ("tally", "attack"):
            continue
        if _is_put(nodes[found.end() - 2]):
            counts.noun, counts.kind = noun, noun.kind


def _is_put(node: Node) -> bool:
    """Whether the word before a number gives it as the number: "at", "to", "was", "reached"."""
    return _tells(node) if node.tag == "v" else node.tag in "eT" or node.low in ("at", "to")


def _tells(verb: Node) -> bool:
    return any(form.cls in ("reach", "report") for form in verb.verbs)
