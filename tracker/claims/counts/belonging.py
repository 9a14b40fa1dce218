"""The total that parts belong to: the nearest count before them that can hold them, or one of a sentence before."""

from tracker.claims.drafts import Draft, stands
from tracker.language.nodes import Node

_THINGS = frozenset({"thing", "place", "structure", "area", "equipment", "craft"})
_SORTS = {"weapon": "arms", "craft": "arms", "equipment": "arms", "structure": "place", "place": "place"}
_WHOLES = ("them", "whom", "those", "these", "total", "number", "figure", "toll")
_ANYONE = frozenset({None, "civilian"})
_ACROSS = frozenset({"over", "across", "in", "above"})


def total_of(
    nodes: list[Node],
    i: int,
    words: str,
    measure: str | None,
    made: dict[int, Draft],
    earlier: list[Draft],
    parts: list[int],
) -> Draft | None:
    """The count that the parts after node i belong to: the nearest before it, or an earlier sentence's."""
    skip = i - 1 if nodes[i].tag == "O" and nodes[i - 1].tag == "#" else i
    fewer: Draft | None = None
    for at in range(skip - 1, -1, -1):
        if nodes[at].tag == "#" and nodes[at].kind != "unit":
            held = made.get(at)
            fits = not parts or any(alike(nodes[part], held) for part in parts)
            if held is not None and fits and measure in (None, held.measure) and _is_several(held):
                if skip == i or not _is_fewer(held, nodes[i - 1]):
                    return held
                fewer = fewer or held
            if _says_where(nodes, at, i):
                continue
            other = nodes[at].kind in _THINGS and any(_is_more(nodes[part], nodes[at]) for part in parts)
            if measure is None and at not in made and nodes[at].origin == "number" and not other:
                return fewer
    if fewer is not None:
        return fewer
    if measure is None and not words.endswith(_WHOLES):
        return None
    last = earlier[-1:] if measure is None else ()
    divided = next((d.total for d in last if d.total is not None and d.total.sentence is d.sentence), None)
    return next(
        (
            d
            for d in reversed(earlier)
            if measure in (None, d.measure) and d.group.origin in ("number", "vague") and (stands(d) or d is divided)
        ),
        None,
    )


def of_kind(part: Draft, earlier: list[Draft]) -> Draft | None:
    """The last count of a part's own measure that can be its total: "127 died in six attacks. Of these, 87 died"."""
    near = (d for d in reversed(earlier) if part.number - d.number <= 1 and d.measure == part.measure and stands(d))
    return next((d for d in near if (d.low or 0) > (part.low or 0)), None)


def headed(parts: list[int], total: Draft | None, made: dict[int, Draft]) -> tuple[Draft | None, list[int]]:
    """Take the first of several counts before "among them" for their total, where no larger one was told."""
    head = made.get(parts[0])
    rest = sum((made[at].low or 0) if at in made else 1 for at in parts[1:])
    if head is None or len(parts) < 2 or not _is_several(head) or (head.low or 0) <= rest:
        return total, parts
    larger = total is not None and (total.low or total.high or 0) >= (head.low or 0)
    if total is not None and total.sentence is not head.sentence and head.person_type in _ANYONE:
        larger = head.sentence.nodes[head.at + 1].tag != ","
    return (total, parts) if larger else (head, parts[1:])


def _is_several(held: Draft) -> bool:
    return held.group.origin not in ("article", "definite")


def _is_fewer(held: Draft, part: Node) -> bool:
    """Whether a count is of fewer than the "five" of "five of them", which are then of another."""
    return part.quantity is not None and held.low is not None and (part.quantity.low or 0) > held.low


def alike(node: Node, total: Draft | None) -> bool:
    """Whether a count can be a part of a total: people of people or of the dead, things of things of their sort."""
    people = total is None or total.counted in ("people", "families")
    if node.kind in ("bare", "thing"):
        return True
    if total is not None and total.noun is not None and node.kind in _SORTS and total.noun.kind in _SORTS:
        if total.noun.lemma == "target":
            return True  # "nine targets, including two tanks"
        return _SORTS[node.kind] == _SORTS[total.noun.kind]
    return people == (node.kind in ("person", "body", "family", "tally"))


def _is_more(part: Node, places: Node) -> bool:
    """Whether people, or more than there are places, are no part of those: "in five towns, among them 19 in Odrin"."""
    sizes = [n.quantity.low or 0 for n in (part, places) if n.quantity is not None]
    return part.kind == "person" or (len(sizes) == 2 and sizes[0] > sizes[1])


def _says_where(nodes: list[Node], at: int, i: int) -> bool:
    """Whether a count of places only says where: "49 drones over six regions, 18 of them over Bryansk"."""
    after = next((n.low for n in nodes[i + 1 : i + 3] if n.tag == "i"), None)
    return nodes[at].kind == "place" and nodes[at - 1].low in _ACROSS and after == "over"
