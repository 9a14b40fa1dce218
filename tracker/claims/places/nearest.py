"""Which of the places of a sentence each count belongs to."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.claims.places.costs import FAR
from tracker.claims.places.places import Place
from tracker.claims.places.words import ADMIN, NOUNS, TOWNS, WARDS, is_apposed, is_called_place, is_capital
from tracker.language.nodes import Node

_AIMED = frozenset({"launched", "intercepted", "attacks"})
_THERE, _SURE = frozenset({"in", "at", "near", "outside", "on", "into"}), 2
_WITHIN = {"in": 0, "on": 0, "near": _SURE, "outside": _SURE, "close to": _SURE, "on the outskirts of": _SURE}
_CLAUSE, _BEFORE, _BETWEEN, _OVERHEAD = 12, 5, (3, 2), 60
_APPOSED = 5  # "In Tarsk, capital of Odrin, two died"


def in_row(d: Draft, places: Iterable[Place]) -> Place | None:
    """The place that a row of a table is headed by."""
    return next((place for place in places if place.at in _heads(d)), None)


def _heads(d: Draft) -> tuple[int, ...]:
    return (d.at - 1, d.at - 2) if d.rule == "part/table" else ()


def head_rows(passage: Passage, places: list[Place]) -> list[Place]:
    """Add the names that head rows among rows headed by known places: "Dead: Tarsk 31, Odrin 9"."""
    nodes, tokens = passage.sentence.nodes, passage.sentence.tokens
    rows = [d for d in passage.drafts if _heads(d)]
    if not any(in_row(d, places) for d in rows):
        return places
    bare = [next((at for at in _heads(d) if nodes[at].tag == "x"), -1) for d in rows if in_row(d, places) is None]
    bare = [at for at in bare if at >= 0 and all(map(is_capital, tokens[nodes[at].first : nodes[at].last + 1]))]
    return sorted([*places, *(Place(at, nodes[at].start, nodes[at].end, FAR) for at in bare)], key=lambda p: p.at)


def choose(d: Draft, places: Sequence[Place], counts: Iterable[int]) -> Place | None:
    """The place that a count belongs to: the nearest one after it before the next count, else the nearest."""
    others = sorted({*counts} - {d.at})
    places = [place for place in places if place.at not in (d.at, *others)]  # somebody named as a town is
    places = [place for place in places if place.refuge in (None, d.verb_at)]
    if d.measure not in _AIMED:
        places = [place for place in places if not place.whence]
    if d.rule == "part/by-place" and (row := _heads_row(d, places)) is not None:
        return row
    places = [place for place in places if not _leads_next(d, place.at, others)]
    places = [place for place in places if not _is_of_some(d, place.at)] or places
    places = _before_parts(d, places, others)
    best = min(places, key=lambda place: _distance(d, place, others), default=None)
    if best is not None and best.way:
        return next((p for p in places if best.at < p.at <= best.at + 4 and p.cost < FAR), best)
    return _within(d, _under(d, best, places, others), places) if best is not None else None


def _leads_next(d: Draft, at: int, others: Sequence[int]) -> bool:
    """Whether a place opens the next clause, which has a count of its own: "90 fled; in Tarsk alone, 12 died"."""
    nodes = d.sentence.nodes
    opens = at > d.at + 2 and nodes[at - 1].tag == "i" and nodes[at - 2].tag == ";"
    return opens and any(other > at for other in others)


def _is_of_some(d: Draft, at: int) -> bool:
    """Whether a place is that of some told before: "died across Odrin, most of them in Tarsk", "nine of them in"."""
    nodes = d.sentence.nodes
    if at < 3 or nodes[at - 1].tag != "i" or nodes[at - 2].tag not in "IO":
        return False
    if nodes[at - 2].tag == "I":
        return bool(nodes[at - 2].low.endswith(" of them"))
    some = nodes[at - 3]
    return some.tag == "x" or (some.tag == "#" and at < d.at and any(n.tag == ";" for n in nodes[at : d.at]))


def _heads_row(d: Draft, places: Iterable[Place]) -> Place | None:
    """The place right before a count that nothing places after it: "Tarsk reported 36 deaths, Odrin 23, Brno 22"."""
    nodes = d.sentence.nodes
    before = next((p for p in places if p.at == d.at - 1 and nodes[p.at - 1].tag in ",&"), None)
    ends = d.at + 1 == len(nodes) or nodes[d.at + 1].tag in ",.&;"
    return before if ends else None


def _under(d: Draft, wide: Place, places: Sequence[Place], others: Sequence[int]) -> Place:
    """The place told of after the one that opens the sentence: "In Odrin, the village of Tarsk came under fire"."""
    nodes = d.sentence.nodes
    if wide.at != 1 or nodes[0].tag != "i" or nodes[0].low != "in" or nodes[2].tag != ",":
        return wide
    following = next((at for at in others if at > d.at), None)
    ends = ";|" if following is None else ";|&"  # "in Odrin, nine died, and in Tarsk two were hurt"
    end = next((at for at in range(d.at, len(nodes)) if nodes[at].tag in ends or at == following), len(nodes))
    start = max((at for at in others if at < d.at), default=1)
    inside = [p for p in places if start < p.at < end and p.cost <= _SURE and p.country in (None, wide.country)]
    inside = [p for p in inside if not (p.over or p.way or (p.at == _APPOSED and nodes[p.at + 1].tag == ","))]
    return min(inside, key=lambda p: abs(p.at - d.at), default=wide)


def _within(d: Draft, place: Place, places: Sequence[Place]) -> Place:
    """The narrower place right before a wider one: "Tarsk in southern Odrin", "the village of Tarsk, near Odrin"."""
    nodes = d.sentence.nodes
    called = next((p for p in places if p.at in (place.at, place.at - 4) and is_called_place(d.sentence, p.at)), None)
    if called is not None:
        around = next((p for p in places if p.at == called.at + 4), place)
        return _inside(called, around)
    ward = next((p for p in places if p.at == place.at - 2 and nodes[place.at - 1].tag == "f"), None)
    if ward is not None:
        return _inside(ward, place)
    at = place.at - 2 if place.at > 4 and nodes[place.at - 1].tag == "f" else place.at  # "in the province of Odrin"
    at -= 2 * (at > 4 and is_apposed(d.sentence, at - 4))
    apart = 3 if at > 3 and nodes[at - 2].tag == "," else 2
    narrower = next((p for p in places if p.at == at - apart and p.at and _is_sure(d, p) and not p.way), None)
    if narrower is None or nodes[at - 1].tag != "i" or nodes[at - 1].low not in _WITHIN:
        return place
    before = nodes[narrower.at - 1]
    there = before.tag == "i" and before.low in _THERE
    there = there and (narrower.cost <= _WITHIN[nodes[at - 1].low] or _is_settled(d, narrower, place))
    of_kind = before.tag == "f" and narrower.at > 2 and nodes[narrower.at - 3].tag in "iv"
    if not (before.tag == "v" or there or of_kind):
        return place
    return _inside(narrower, place)


def _is_sure(d: Draft, place: Place) -> bool:
    """Whether a name is surely where it happened: after "in", or a county that a quake jolted."""
    nodes, tokens = d.sentence.nodes, d.sentence.tokens
    return place.cost <= _SURE or (nodes[place.at - 1].tag == "v" and tokens[nodes[place.at].last].low in ADMIN | WARDS)


def _inside(place: Place, wide: Place) -> Place:
    """A place with the country of the wider one, where its own name tells none."""
    return place if place.country is not None else replace(place, country=wide.country)


def _is_settled(d: Draft, place: Place, wide: Place) -> bool:
    """Whether a name that no lexicon holds is that of where people live, not of a building or a storm."""
    nodes, tokens = d.sentence.nodes, d.sentence.tokens
    last = tokens[nodes[place.at].last].low
    before = nodes[place.at - 1].low
    town = before == "near" or (before == "at" and nodes[place.at + 1].tag == ",")
    return last in WARDS | TOWNS or (last not in NOUNS and (town or tokens[nodes[wide.at].last].low in ADMIN))


def _before_parts(d: Draft, places: Sequence[Place], others: Sequence[int]) -> Sequence[Place]:
    """Leave out the places of the parts: "40 downed: 22 over Kursk and 18 over Tula", "90, including 12 in Tarsk"."""
    nodes = d.sentence.nodes
    places = [place for place in places if _part_at(nodes, place.at) <= d.at]
    colon = next((at for at in range(d.at + 1, len(nodes)) if nodes[at].tag in ":-"), None)
    if colon is None or not any(other > colon for other in others):
        return places
    before = [place for place in places if place.at < colon]
    return before if len(places) - len(before) > 1 else places


def _part_at(nodes: list[Node], at: int) -> int:
    """The count of whom alone a place says where they were: "including 12 in Tarsk and four in Odrin"; -1 if none."""
    part = at - 2
    while part > 1 and nodes[part].tag in "xif#" and not _are_some(nodes, part):
        part -= 1  # "including 12 in a raid on a house in Tarsk"
    if part < 1 or [n.tag for n in nodes[part : part + 2]] != ["#", "i"] or not _are_some(nodes, part):
        return -1
    goes_on = nodes[part - 1].tag in "&," and _part_at(nodes, part - 2) > 0
    return part if nodes[part - 1].tag == "I" or goes_on else -1


def _are_some(nodes: list[Node], at: int) -> bool:
    """Whether a count can be of a part: "12", "including two boys"."""
    return nodes[at].kind == "bare" or (nodes[at].kind == "person" and nodes[at - 1].tag == "I")


def _is_of_next(d: Draft, at: int, others: Sequence[int]) -> bool:
    """Whether a place after a count belongs to what is told next."""
    nodes = d.sentence.nodes
    opens = nodes[at - 1].tag == "i" and nodes[at - 2].tag in ",&" and at + 1 in others and at - 2 > d.at
    listed = at + 2 in others and (
        nodes[at + 1].low == "with" or (nodes[at + 1].tag == "(" and nodes[at - 1].tag != "i")
    )
    opens = opens or listed  # "39 deaths, followed by Tarsk with 34", "Tarsk (34)"
    opens = opens or _places_bare(nodes, d.at, at, others)
    opens = opens or (nodes[at - 1].tag in ",&;" and at + 1 in others and nodes[at + 1].kind == "bare")  # ", Lund five"
    had = at + 2 in others and nodes[at - 1].tag in ",&;" and nodes[at + 1].tag in "vH"  # "and Tarsk had 34"
    return opens or had or _is_of_next_subject(nodes, d.at, at) or _is_of_next_attack(nodes, d.at, at)


def _places_bare(nodes: list[Node], count: int, at: int, others: Sequence[int]) -> bool:
    """Whether a place stands right after a count that leaves out what happened: "In Tarsk 38 died and 26 in Odrin"."""
    bare = at - 2
    told = bare > count and bare in others and nodes[bare].kind == "bare"
    return told and nodes[at - 1].tag == "i" and nodes[bare - 1].tag in ",&;"


def _is_of_next_subject(nodes: list[Node], count: int, at: int) -> bool:
    """Whether a place only says who does what follows: "left six dead, and police in Tarsk found two heads"."""
    first = at
    while first > count + 1 and nodes[first - 1].tag in "xif":
        first -= 1
    follows = nodes[at + 1 : at + 2]
    joined = first < at and nodes[first - 1].tag == "&" and nodes[first].tag == "x"
    return joined and bool(follows) and follows[0].tag == "v" and follows[0].form != "ing"


def _is_of_next_attack(nodes: list[Node], count: int, at: int) -> bool:
    """Whether a place is that of another attack, which has a toll of its own: "and a raid in Tarsk that killed two"."""
    follows = [node.tag for node in nodes[at + 1 : at + 4]]
    another = any(node.tag == "&" or (node.tag == "i" and node.low == "as well as") for node in nodes[count + 1 : at])
    return another and follows == ["W", "v", "#"]


def _distance(d: Draft, place: Place, others: list[int]) -> float:
    """How far a place is from a count: by its words, by clauses and other counts between, by nodes."""
    if place.over and d.counted in ("people", "families"):
        return _OVERHEAD
    low, high = min(d.at, place.at), max(d.at, place.at)
    clauses = sum(n.tag in ";|" for n in d.sentence.nodes[low:high])
    clauses += place.at > d.at and _is_of_next(d, place.at, others)
    between = sum(low < at < high for at in others)
    after = place.at > d.at
    side = between * _BETWEEN[0] if after else between * _BETWEEN[1] + _BEFORE
    return place.cost + _CLAUSE * clauses + side + (high - low) / 4
