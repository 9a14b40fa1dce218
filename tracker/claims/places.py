"""Where: the most specific named place near a count."""

import re

from tracker.claims.drafts import Draft
from tracker.lexicons.names import Names
from tracker.rules.reader import Sentence

_NAME = re.compile(r"[A-ZÀ-ÞĀ-Ž][\w’'.-]*(?:\s+(?:of|the|de|del|al|el|la|and|[A-ZÀ-Þ][\w’'.-]*))*")
_IN = frozenset("in at near outside inside across on from around over into towards throughout".split())


def find_places(sentence: Sentence, text: str, names: Names) -> list[tuple[int, str]]:
    """List the places named in a sentence, by node."""
    nodes = sentence.nodes
    found = []
    for at, node in enumerate(nodes[:-1]):
        if node.tag in "i" and (node.low in _IN or node.low.endswith(" of")) and _names_place(nodes[at + 1]):
            last = at + 1
            if last + 2 < len(nodes) and nodes[last + 1].tag == "f" and _names_place(nodes[last + 2]):
                last += 2
            place = name_in(text[nodes[at + 1].start : nodes[last].end], names)
            if place:
                found.append((at, place))
    return found


def _names_place(node: object) -> bool:
    """A phrase, or what looked like a person's name and may be a place."""
    return node.tag == "x" or node.tag == "#" and node.origin == "name"  # type: ignore[attr-defined,no-any-return]


def name_in(words: str, names: Names) -> str | None:
    """The named place of a phrase: "the southern town of Hillah" is Hillah."""
    found = [m.group().strip() for m in _NAME.finditer(words)]
    return found[-1] if found else None


def place_drafts(drafts: list[Draft], places: list[tuple[int, str]], carried: str | None) -> str | None:
    """Give each draft the place nearest after or before it; return the last place for the next sentence."""
    for d in drafts:
        d.place = min(places, key=lambda p: (abs(p[0] - d.at), p[0]))[1] if places else (d.total.place if d.total else None) or carried
    return places[-1][1] if places else carried
