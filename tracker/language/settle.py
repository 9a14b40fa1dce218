"""Settle each word that may be noun or verb."""

import re

from tracker.language.lookup import Entry
from tracker.language.nodes import Node

_IN_PHRASE = re.compile(r"[atpsQJq]w{1,3}$")
_ENDS_IN_VERB = re.compile(r"a[wJ]{0,3}$")
_GOVERNS = frozenset({"of", "from", "on", "after", "without", "during", "under"})
_NAMED_PASS = re.compile(r"(?:[at][CEw]{0,2}[CE]|i[CEw]?C)$")
_VERB_AFTER = frozenset("QatpAnJCEG")


def _settle_beside_be(nodes: list[Node], tags: list[str]) -> None:
    """Let "the remains" be bodies, and "neither was" nobody."""
    for i, tag in enumerate(tags):
        if tag == "e" and nodes[i].low == "remains" and (tags[i + 1 : i + 2] == ["f"] or (i and tags[i - 1] in "tpa")):
            nodes[i].tag, nodes[i].entry, tags[i] = "N", Entry("N", nodes[i].entry.head), "N"
        elif tag == "n" and nodes[i].low == "neither" and tags[i + 1 : i + 2] == ["e"]:
            nodes[i].tag = tags[i] = "G"


def _settle_in_names(nodes: list[Node], tags: list[str]) -> None:
    """Let "do" between two capitalised words be part of a Portuguese name: "Complexo do Alemao"."""
    for i in range(1, len(tags) - 1):
        if tags[i] == "D" and tags[i - 1] == "C" and tags[i + 1] in "CE" and nodes[i].text == "do":
            nodes[i].tag = tags[i] = "w"


def settle(nodes: list[Node]) -> list[Node]:
    """Settle each word that may be noun or verb by the tags around it."""
    tags = [n.tag for n in nodes]
    if "D" in tags:
        _settle_in_names(nodes, tags)
    if "e" in tags:
        _settle_beside_be(nodes, tags)
    if "V" in tags:
        _settle_in_compounds(nodes, tags)
    if "X" not in tags and "q" not in tags and "W" not in tags:
        return nodes
    for i, tag in enumerate(tags):
        if tag == "W" and nodes[i].low == "that" and i and tags[i - 1] in "ify":
            nodes[i].tag = tags[i] = "t"
        if tag == "q" and not (i and tags[i - 1] in "atA") and tags[i + 1 : i + 2] in (["V"], ["d"], ["g"]):
            nodes[i].tag = tags[i] = "r"
        elif tag == "X":
            chosen = _choose(nodes, tags, i)
            unit = chosen == "N" and nodes[i].entry.noun.kind == "unit"
            nodes[i].tag = tags[i] = "U" if unit else chosen
    return nodes


def _settle_in_compounds(nodes: list[Node], tags: list[str]) -> None:
    """Let a verb's base form be part of a phrase: "in a lift", "over a tribal land dispute", "of burn wounds"."""
    for i, tag in enumerate(tags[1:], 1):
        within = "".join(tags[max(i - 4, 0) : i]) if tag == "V" and _is_base(nodes[i]) else ""
        if within and nodes[i].low == "pass" and _NAMED_PASS.search(within):
            nodes[i].tag = tags[i] = "w"  # "on the Tarsk pass", "at Tarsk Pass"
        compound = within[-1:] in ("i", "f") and nodes[i - 1].low in _GOVERNS and tags[i + 1 : i + 2] in (["N"], ["w"])
        if within and (compound or _ENDS_IN_VERB.search(within)):
            nodes[i].tag = tags[i] = "w"


def _choose(nodes: list[Node], tags: list[str], i: int) -> str:
    """The tag of a word that may be noun or verb: by its form, then by what stands around it."""
    form = nodes[i].entry.verbs[0].form
    before = tags[i - 1] if i else "."
    after = tags[i + 1] if i + 1 < len(tags) else "."
    if form in ("past", "participle"):
        return "d" if not (before in "nat" and after not in "NwJ") else "N"
    if form != "ing":
        return _choose_base(nodes, tags, i, before, after)
    if before == "w" and after in "idVeHW.," and _IN_PHRASE.search("".join(tags[max(i - 4, 0) : i])):
        return "N"
    return "N" if before in "atpsnQqJo" or (after == "f" and before not in "e,&") else "g"


def _choose_base(nodes: list[Node], tags: list[str], i: int, before: str, after: str) -> str:
    """The tag of a word whose base form, or form in -s, may be a noun: "the Danes claim that", "two claims"."""
    entry = nodes[i].entry
    plural = bool(entry.noun and entry.noun.plural)
    if before == "J" and i > 1 and (tags[i - 2] == "a" or (tags[i - 2] == "t" and _describes(nodes[i - 1]))):
        before = "a"  # "the Israeli attacks that they made", but "the Danes claim that"
    named = before == "w" and nodes[i - 1].low.endswith("s")
    if named or (before == "U" and (i == 1 or _opens_clause(tags, i))):
        before = "N"
    if _has_subject(nodes, i, after) or (after in "aQ" and not plural and _acts_far(nodes, tags, i)):
        return "V"
    return _noun_or_verb(before, after, plural, tells=any(v.cls == "report" for v in entry.verbs))


def _is_base(node: Node) -> bool:
    return all(v.form == "base" for v in node.entry.verbs)


def _describes(node: Node) -> bool:
    """Whether a nationality can't be its people: "the Israeli", not "the Danes", "the French"."""
    return not node.low.endswith(("s", "ch", "sh", "ese"))


def _opens_clause(tags: list[str], i: int) -> bool:
    """Whether a body that stands before the word opens its clause: "the government arrests two editors"."""
    return i > 1 and tags[i - 2] == "t" and (i == 2 or tags[i - 3] in ".,;:|&W")


def _has_subject(nodes: list[Node], i: int, after: str) -> bool:
    """Whether people in the plural act: "police arrest veteran editors", "rebels attack villages"."""
    noun = nodes[i - 1].entry.noun if i and nodes[i - 1].tag == "N" else None
    people = noun is not None and noun.kind == "person" and noun.plural
    return people and after in "wN" and nodes[i].entry.verbs[0].form == "base"


_PLACED = re.compile(r"(?:^|(?<=[.,;:|]))[JCEwt]*Ni[tp]?[CEJUw]+$")


def _acts_far(nodes: list[Node], tags: list[str], i: int) -> bool:
    """Whether people in the plural act, told with their place: "police in Cyprus arrest a man"."""
    found = _PLACED.search("".join(tags[:i]))
    if found is None:
        return False
    noun = nodes[found.start() + found.group().index("N")].entry.noun
    return bool(noun.kind == "person" and noun.plural)


def _noun_or_verb(before: str, after: str, plural: bool, tells: bool) -> str:
    """The tag by the tags around; "that" follows a verb that tells ("the Danes claim that"), not "clashes that"."""
    if before in "mTzW!" or before == "D":
        return "V"
    if before in "NCEd)," and after in _VERB_AFTER and (plural or before == "N"):
        return "V"
    if (before in "&,wCEJNs)" and after == "Q") or (tells and before in "wCEJN" and after == "W"):
        return "V"
    return "N"
