"""Persons that no lexicon names: a role printed like a title, a word that only what befalls people tells."""

import re
from typing import Any

from tracker.language.lookup import Entry
from tracker.language.tags import BEASTS, ONLY_PEOPLE
from tracker.language.tokens import Token
from tracker.lexicons.vocabulary import Noun

_SOMEBODY = Noun("person", "person", "people", "other", None, False)
_PHRASE = re.compile(r"[aAt][JCEwcX]{0,4}[JCEwcXU]")
_GOES_ON = frozenset("CENJwUcsX")


def settle_persons(nodes: list[Any]) -> list[Any]:
    """Make nouns of "a Soldier" and, before "was abducted", of "a sarpanch"; the nodes are changed in place."""
    tags = [n.tag for n in nodes]
    for i in _headed(tags):
        node = nodes[i]
        if not isinstance(node, Token) or (_article(tags, i) == "t" and not _is_the_one(nodes, tags, i)):
            continue
        after = tags[i + 1] if i + 1 < len(tags) else "."
        if tags[i] == "E" and after not in _GOES_ON and is_role(node):
            node.tag = "N"
        elif tags[i] in "wU" and node.low not in BEASTS and _suffers(nodes, tags, i):
            node.tag = "N"
            node.entry = node.entry._replace(noun=_SOMEBODY) if node.entry else Entry("N", _SOMEBODY)
    return nodes


def is_role(node: Any) -> bool:
    """Whether a name is a title of one person: "Soldier", "MP"."""
    noun = node.entry.noun if node.entry else None
    return noun is not None and noun.kind == "person" and not noun.plural


def _headed(tags: list[str]) -> list[int]:
    """Where names and words that no lexicon holds stand in a phrase that an article opens, from left to right."""
    found: list[int] = []
    for match in _PHRASE.finditer("".join(tags)):
        found += [at for at in range(match.start() + 1, match.end()) if tags[at] in "EwU"]
    return found


def _article(tags: list[str], i: int) -> str:
    """The tag of the article that opens the phrase of a head."""
    return next(tag for tag in reversed(tags[:i]) if tag in "aAt")


def _is_the_one(nodes: list[Any], tags: list[str], i: int) -> bool:
    """Whether "the sarpanch" or "the MP" suffers what happens to people alone."""
    return tags[i] in "wE" and (tags[i] == "w" or is_role(nodes[i])) and _suffers(nodes, tags, i)


def _suffers(nodes: list[Any], tags: list[str], i: int) -> bool:
    """Whether what follows, over "in his shop" or ", 34,", happens to people alone."""
    at = i + 1
    if tags[at : at + 1] == [","] and "," in tags[at + 1 : at + 3]:
        at += tags[at + 1 : at + 3].index(",") + 2
    while tags[at : at + 1] == ["H"] or tags[at : at + 1] == ["r"]:
        at += 1
    passive = tags[at : at + 1] == ["e"] and tags[at + 1 : at + 2] in (["d"], ["X"])
    return passive and nodes[at + 1].low in ONLY_PEOPLE
