"""Lists that say of whom a total is made up: behind a colon, a dash or a comma, or in brackets."""

from typing import Any

from tracker.claims.counts.listed import counts_after
from tracker.claims.drafts import Draft, add
from tracker.rules.reader import Sentence


def breakdown(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """ "58 dead, the army said: 21 hostages and 33 attackers": a list after a colon itemises the total before it."""
    nodes = sentence.nodes
    for i, node in enumerate(nodes):
        if node.tag not in ":-," or i + 1 >= len(nodes) or nodes[i + 1].tag != "#":
            continue
        total = max(
            (d for at, d in made.items() if at < i and d.counted == "people"),
            key=lambda d: d.at,
            default=None,
        )
        parts = [at for at in counts_after(nodes, i + 1) if at not in made and nodes[at].kind == "person"]
        if total is None or len(parts) < 2 or any(n.tag in "ve" for n in nodes[parts[-1] + 1 : parts[-1] + 3]):
            continue
        if node.tag == "," and sum(_size(nodes[at]) for at in parts) != total.low:
            continue
        for at in parts:
            add(sentence, number, made, at, total.measure, "part/itemised").total = total


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
        people = all(nodes[at].kind == "person" and nodes[at].origin == "number" for at in inside)
        if total is None or total.counted != "people" or not people or any(n.tag in "veW" for n in nodes[i:end]):
            continue
        if sum(_size(nodes[at]) for at in inside) > (total.low or total.high or 0):
            continue
        for at in inside:
            made.pop(at, None)
            add(sentence, number, made, at, total.measure, "part/itemised").total = total


def _size(node: Any) -> int:
    if node.quantity is None:
        return 1
    return node.quantity.low or 0
