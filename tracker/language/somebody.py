"""Persons that no lexicon names: a role printed like a title, a word told by its fate; fighters that are jets."""

import re
from itertools import pairwise

from tracker.language.lookup import Entry
from tracker.language.nodes import Node, tags_of
from tracker.language.tags import BEASTS, ONLY_PEOPLE
from tracker.lexicons.vocabulary import Noun

_SOMEBODY = Noun("person", "person", "people", "other", None, False)
_PHRASE = re.compile(r"[aAt][JCEwcX]{0,4}[JCEwcXU]|QE")
_PASSIVE = re.compile("e[dX]")
_FATE = re.compile("(?:,[^,]?,)?[Hr]*e[dX]")
_GOES_ON = frozenset("CENJwUcsX")
_RANKS = {rank: Noun(rank, "person", "people", "military", None, False) for rank in ("major", "general", "private")}
_ACTS = re.compile(r"[deH]|[,&][atpA91Q]|,[&g]|\.?$")
_NATIONAL = re.compile(r"Jw(?![NwJCXEUs])")
_PERSON = Noun("national", "person", "people", None, None, False)
_FIGHTERS = frozenset({"fighter", "fighters", "bomber", "bombers"})


def settle_persons(nodes: list[Node]) -> list[Node]:
    """Make nouns of "a Soldier", "One Soldier" and, before "was abducted", of "a sarpanch"; in place."""
    tags = tags_of(nodes)
    for match in _NATIONAL.finditer(tags):
        node = nodes[match.end() - 1]
        if node.low == "national":
            node.tag, node.entry = "N", Entry("N", _PERSON)
    if "NN" in tags:
        _settle_jets(nodes)
    heads = "EwU" if _PASSIVE.search(tags) else "Ew"
    for match in _PHRASE.finditer(tags):
        if match.start() and tags[match.start() - 1] == "g":
            continue  # "a woman holding a knife was shot"
        for i in range(match.start() + 1, match.end()):
            if tags[i] in heads and (tags[match.start()] != "t" or _is_the_one(nodes, tags, i)):
                _settle(nodes, tags, i)
    return nodes


def _settle_jets(nodes: list[Node]) -> None:
    """Let what stands after the name of an aircraft be one, and nobody: "two MiG-29 fighters"."""
    for model, node in pairwise(nodes):
        if model.tag == node.tag == "N" and node.low in _FIGHTERS and model.entry.noun.kind == "craft":
            node.entry = Entry("N", model.entry.noun._replace(plural=node.low.endswith("s")))


def _settle(nodes: list[Node], tags: str, i: int) -> None:
    """Make a noun of one word in a phrase that an article opens, where it is somebody."""
    node = nodes[i]
    if tags[i] == "E":
        if tags[i + 1 : i + 2] not in _GOES_ON and is_role(node):
            node.tag = "N"
    elif node.low in _RANKS and _ACTS.match(tags, i + 1):
        node.tag, node.entry = "N", Entry("N", _RANKS[node.low])
    elif node.low not in BEASTS and _suffers(nodes, tags, i):
        node.tag = "N"
        node.entry = node.entry._replace(noun=_SOMEBODY)


def is_role(node: Node) -> bool:
    """Whether a name is a title of one person: "Soldier", "MP"."""
    noun = node.entry.noun
    return noun is not None and noun.kind == "person" and not noun.plural


def _is_the_one(nodes: list[Node], tags: str, i: int) -> bool:
    """Whether "the sarpanch" or "the MP" suffers what happens to people alone."""
    return tags[i] in "wE" and (tags[i] == "w" or is_role(nodes[i])) and _suffers(nodes, tags, i)


def _suffers(nodes: list[Node], tags: str, i: int) -> bool:
    """Whether what follows, over "in his shop" or ", 34,", happens to people alone."""
    found = _FATE.match(tags, i + 1)
    return found is not None and nodes[found.end() - 1].low in ONLY_PEOPLE
