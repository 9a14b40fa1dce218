"""Lists whose items other marks than commas part."""

import re

from tracker.language.nodes import Node, tags_of

SAID_WHO = frozenset({"name", "definite"})  # the counts beside which another only says who somebody is
_ITEM = r"#[^veW;.:|()]{0,12}"
_LIST = re.compile(rf"{_ITEM};(?:{_ITEM};)+&?#")


def comma(nodes: list[Node], tags: str) -> str:
    """Part the items of a list by commas: "130 tanks; 20 guns in Lund; and six depots were destroyed"; the new tags."""
    for found in re.finditer("#;#", tags):
        first, mark, second = nodes[found.start() : found.end()]
        if mark.low == "/" and {first.kind, second.kind} == {"family", "person"}:
            mark.tag = ","  # "215 families/807 persons"
    for found in _LIST.finditer(tags):
        items = nodes[found.start() : found.end()]
        if "," in found.group() and any(n.tag == "#" and n.origin in SAID_WHO for n in items):
            continue  # "Ana Borg; her son, Ivo; and a cook"
        for node in items:
            node.tag = "," if node.tag == ";" else node.tag
    return tags_of(nodes)
