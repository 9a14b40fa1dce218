"""Whether a phrase names one person, with or without a role before the name."""

import re

from tracker.language.nodes import Node

PARTICLES = frozenset(
    "al el bin ibn bint ben van von de da del della delos di dos das der den la las los le du ter ould".split()
)
RANKS = frozenset(
    {"general", "major", "private", "president", "vice president", "prime minister", "deputy prime minister", "king"}
)
MAY_END_NAME = "CEw"  # tags
PREFIXED = r"(?:al|el|ul|as|ad|an|ar|ash|at|az|e|d)[-'’]\w{2,}"
_PREFIXED = re.compile(PREFIXED)
_NAMED = re.compile(r"(?:(?P<role>[cJEUwsNCPLT.-]{0,7}[NT])\.?|c?[JL]?)(?P<name>P|C(?:k{0,3}C){0,5})")
_NO_PERSON = frozenset(
    (
        "party ministry army group brigade city region province river street road square hospital school "
        "university college council front union movement association league church mosque temple airport "
        "bridge station camp district county state states oblast island islands sea bay gulf strait lake "
        "mountain mountains valley war agency court committee bank company corps command service services "
        "force forces police office department house news times post herald press radio tv television "
        "telegram fund foundation institute center centre club united hotel market village town prison "
        "building tower towers park beach coast border crossing line base port operation day night peninsula "
        "desert delta heights corridor strip act pact accord agreement treaty cup games festival series plant "
        "forest jungle pass fort garrison barracks swamp canyon basin plateau "
        "mine dam stadium plaza mall avenue nations organization organisation commission assembly parliament "
        "congress senate cabinet"
    ).split()
)
_QUARTERS = frozenset({"east", "west", "north", "south", "northern", "southern", "eastern", "western", "central"})


def name_begins(nodes: list[Node]) -> int | None:
    """Say at which node of a phrase the name of a person begins; None where it names nobody."""
    if not _may_end_name(nodes[-1]):
        return None
    begin = 1 if nodes[0].tag in "tp" else 0
    last = nodes[-1].low
    if len(nodes) == begin + 1 and nodes[-1].tag != "E":
        return None  # a name by itself may be anything
    if last in _NO_PERSON or last.rstrip("s") in _NO_PERSON:
        return None
    found = _NAMED.fullmatch(_letters(nodes[begin:]))
    if found is None:
        return None
    at = begin + found.start("name")
    if nodes[at].low in _QUARTERS or nodes[at].low.endswith("-flagged"):
        return None  # "East Darfur", "the Polish-flagged Marinette"
    if found["name"] == "P" or (found["role"] and _is_role(nodes[at - 1 - (nodes[at - 1].tag == ".")])):
        return at
    plain = (
        not found["role"] and len(found["name"]) > 1 and all(n.text[0].isupper() for n in nodes[at:] if n.tag == "C")
    )
    return at if plain and not any(n.text.isupper() and len(n.text) > 1 for n in nodes[at:]) else None


def _may_end_name(node: Node) -> bool:
    """Whether a word may be the last of a person's name."""
    if node.tag == "E":
        return bool(node.entry.name[0] == "person")
    return node.tag == "C" or (node.tag == "w" and _is_prefixed(node.low))


def _is_prefixed(low: str) -> bool:
    """Whether a word is a name by its prefix: "al-Sisi"."""
    return not low.isalpha() and _PREFIXED.fullmatch(low) is not None


def _letters(nodes: list[Node]) -> str:
    """One letter a node: C part of a name, P a known person, k a particle, T a title, else the tag."""
    out = ""
    for i, node in enumerate(nodes):
        tag = node.tag
        inside = out[-1:] in ("C", "k") and i + 1 < len(nodes)
        if tag == "C" and not inside:
            out += tag
        elif tag == "E" and node.entry.name[0] == "person" and out[-1:] == "C" and not nodes[i - 1].low.endswith("."):
            out += "C"  # "Abdel Ghani al-Kikli", who is not the Ghani of the list
        elif tag == "E" and node.entry.name[0] in ("person", "title"):
            out += "P" if node.entry.name[0] == "person" else "T"
        elif not out and tag == "E" and node.entry.name[0] in ("country", "capital"):
            out += "L"
        elif tag in "Ew" and _is_role(node):
            out += "T"
        elif tag == "w" and _is_prefixed(node.low):
            out += "C"
        elif inside and node.low in PARTICLES:
            out += "k"
        elif inside and tag in "NUg" and node.text[0].isupper() and nodes[i + 1].tag in "Cw" and not _is_role(node):
            out += "C"
        else:
            out += tag
    return out


def _is_role(node: Node) -> bool:
    """Whether the word says what one person is: "minister", "General"."""
    noun = node.entry.noun
    if node.low in RANKS:
        return True
    if node.tag == "E" and node.entry.name[0] == "body":
        noun = node.entry.head
    elif node.tag == "E":
        return bool(node.entry.name[0] == "title")
    return noun is not None and noun.kind == "person" and not noun.plural
