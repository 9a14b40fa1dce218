"""Abbreviations in brackets inside a name."""

import re

from tracker.language.nodes import Node, tags_of

_BRACKETED = re.compile(r"(?<=[CEwU])\([CE]\)(?=[NwJX])")


def unbracket(nodes: list[Node]) -> list[Node]:
    """Drop an abbreviation between a name and the noun that it goes with: "the Liberation Army (ELN) commander"."""
    tags = tags_of(nodes)
    if "(" not in tags:
        return nodes
    out: list[Node] = []
    at = 0
    for found in _BRACKETED.finditer(tags):
        if nodes[found.start() + 1].text.isupper():
            out += nodes[at : found.start()]
            at = found.end()
    return out + nodes[at:] if at else nodes
