"""Lists that say of whom a total is made up: behind a colon, a dash or a comma, or in brackets."""

import re

from tracker.claims.counts.listed import counts_after
from tracker.claims.drafts import Draft, add
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_ONLY_LISTS = re.compile(r"(?P<they>xe)?#(?:(?:[fiT]x)*,?&?#)+(?:[fiT]x)*\.?")  # by the tags of the groups


def breakdown(sentence: Sentence, number: int, made: dict[int, Draft]) -> bool:
    """ "58 dead, the army said: 21 hostages and 33 attackers": a list after a colon itemises the total before it.

    Tell whether it found any.
    """
    nodes, before = sentence.nodes, len(made)
    for i, node in enumerate(nodes):
        if node.tag not in ":-," or i + 1 >= len(nodes) or nodes[i + 1].tag != "#":
            continue
        total = max(
            (d for at, d in made.items() if at < i and d.counted == "people"),
            key=lambda d: d.at,
            default=None,
        )
        if total is None:
            continue
        nested = _nested(nodes, i + 1, total) if node.tag in ":-" else []
        parts = nested or [at for at in counts_after(nodes, i + 1) if at not in made and nodes[at].kind == "person"]
        if len(parts) < 2 or (not _is_closed(nodes, i, parts[-1]) and _acts(nodes, parts[-1])):
            continue
        if node.tag == "," and sum(_size(nodes[at]) for at in parts) != total.low:
            continue
        for at in parts:
            part = made.get(at) or add(sentence, number, made, at, total.measure, "part/itemised")
            part.total = total
    return len(made) > before


def names_no_verb(sentence: Sentence) -> bool:
    """Whether a sentence only lists people: "A man of 52 and his wife.", "They are a nurse and her son."."""
    listed = _ONLY_LISTS.fullmatch(sentence.tags)
    if listed is None or (listed["they"] and sentence.nodes[0].kind != "pronoun"):
        return False
    return all(n.kind == "person" for n in sentence.nodes if n.tag == "#")


def listed_alone(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """ "Two dead. A man of 52 and his wife.": people who add up to those just counted are those."""
    total = earlier[-1] if earlier and not made and earlier[-1].number == number - 1 else None
    if total is None or total.counted != "people" or not names_no_verb(sentence):
        return
    parts = [at for at, n in enumerate(sentence.nodes) if n.tag == "#"]
    if sum(_size(sentence.nodes[at]) for at in parts) == total.low:
        for at in parts:
            add(sentence, number, made, at, total.measure, "part/itemised").total = total


def _nested(nodes: list[Node], first: int, total: Draft) -> list[int]:
    """The counts of a list that add up to the total, without those that some of them include."""
    parts: list[int] = []
    within = False
    for at in range(first, len(nodes)):
        node = nodes[at]
        if node.tag in "veWR.;:":
            break
        if node.tag == "#" and not within:
            parts.append(at)
        within = node.tag == "I" or (within and not (node.tag == "&" and nodes[at - 1].tag == ","))
    people = all(nodes[at].kind == "person" for at in parts)
    return parts if people and sum(_size(nodes[at]) for at in parts) == total.low else []


def _is_closed(nodes: list[Node], opened: int, last: int) -> bool:
    """Whether the list stands between two dashes or commas: "two men - a cook and a guard - were hurt"."""
    mark = nodes[opened].tag
    return mark in "-," and any(n.tag == mark for n in nodes[last + 1 : last + 3])


def _acts(nodes: list[Node], last: int) -> bool:
    return any(n.tag in "ve" for n in nodes[last + 1 : last + 3])


def bracketed(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """ "Nine people (four women and five boys) were killed": brackets right behind a count say who they were."""
    nodes = sentence.nodes
    for i, node in enumerate(nodes):
        if node.tag != "(":
            continue
        placed = [n.tag for n in nodes[max(0, i - 2) : i]] == ["i", "x"]  # "22 in Thailand (14 civilians ...)"
        total = next((made[at] for at in (i - 1, i - 2, i - 3)[: 3 if placed else 2] if at in made), None)
        end = next((at for at in range(i, len(nodes)) if nodes[at].tag == ")"), i)
        inside = [at for at in range(i + 1, end) if nodes[at].tag == "#"]
        if total is None or _split(total, inside, made):
            continue
        people = all(nodes[at].kind == "person" and nodes[at].origin == "number" for at in inside)
        if total.counted != "people" or not people or any(n.tag in "veW" for n in nodes[i:end]):
            continue
        if sum(_size(nodes[at]) for at in inside) > (total.low or total.high or 0):
            continue
        for at in inside:
            made.pop(at, None)
            add(sentence, number, made, at, total.measure, "part/itemised").total = total


def households(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """ "6,250 people (1,240 families) fled", "6,250 people from 1,240 families": families fare as their members."""
    nodes = sentence.nodes
    for told in [d for d in made.values() if d.measure == "displaced"]:
        other = nodes[told.at + 2] if told.at + 2 < len(nodes) else told.group
        kinds, link = {told.group.kind, other.kind}, nodes[told.at + 1] if other is not told.group else other
        alike = kinds == {"person", "family"} and other.tag == "#" and told.at + 2 not in made
        if alike and (link.tag == "(" or (link.tag == "i" and link.low == "from" and other.kind == "family")):
            add(sentence, number, made, told.at + 2, told.measure, "part/households")


def _split(total: Draft, inside: list[int], made: dict[int, Draft]) -> bool:
    """Whether brackets part casualties into dead and hurt, their parts: "96 casualties (31 killed, 65 hurt)"."""
    parts = [made[at] for at in inside if at in made and made[at].measure in ("killed", "injured")]
    if total.measure != "casualties" or not parts or sum(d.low or 0 for d in parts) > (total.low or 0):
        return False
    for part in parts:
        part.total = total
    return True


def _size(node: Node) -> int:
    if node.quantity is None:
        return 1
    return node.quantity.low or 0
