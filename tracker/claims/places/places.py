"""Where: the places that a sentence names, and the one that each count belongs to."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.claims.places.costs import DATELINE, FAR, cost_of, is_fired_from, is_where, refuge
from tracker.claims.places.words import (
    NOUNS,
    SCREENS,
    TWINS,
    WAYS,
    dateline,
    is_apposed,
    is_called_place,
    is_capital,
    is_kind_of_place,
    joined_to,
    name_of,
    wider,
)
from tracker.lexicons.names import Names
from tracker.rules.reader import Sentence

_NO_PLACE = frozenset({"armed_group", "body", "person", "outlet", "title", "demonym"})
_AIMED = frozenset({"launched", "intercepted", "attacks"})
_THERE, _SURE = frozenset({"in", "at", "near", "outside"}), 2
_WITHIN = {"in": 0, "near": _SURE, "outside": _SURE, "close to": _SURE}
_CLAUSE, _BEFORE, _BETWEEN, _OVERHEAD, _OWNER = 12, 5, (3, 2), 60, 8


@dataclass(slots=True)
class Place:
    """A named place at a node: its offsets, how little its words make it where things happened, its country.

    `way` is a road or river, `seat` a capital that a dateline names, from where the whole country and others are told
    of; `over` stands after "over", where weapons are, not people, `whence` after "fired from"; `refuge` is the node of
    the verb by which people fled there.
    """

    at: int
    start: int
    end: int
    cost: int
    country: str | None = None
    way: bool = False
    over: bool = False
    whence: bool = False
    refuge: int | None = None
    seat: bool = False


class PlaceFinder:
    """Finds the places of sentences with the gazetteer of one set of names."""

    def __init__(self, names: Names) -> None:
        self.is_place: Callable[[str], bool] = lru_cache(maxsize=65536)(names.is_place)
        self.country: Callable[[str], str | None] = lru_cache(maxsize=65536)(names.country)
        self.country_name, self.names_country = names.country_name, names.names_country

    def find(self, passage: Passage, text: str) -> list[Place]:
        """List the places of a sentence that may be where something happened, from left to right."""
        sentence, nodes = passage.sentence, passage.sentence.nodes
        claimants = _claimants(passage)
        tokens = sentence.tokens
        at = dateline(sentence) + 1
        found = self._dated(sentence, text) if at else []
        while at < len(nodes):
            node = nodes[at]
            definite = node.tag == "#" and node.origin == "definite"
            owned = definite and (tokens[node.first].tag in "CE" or tokens[node.last].low in NOUNS)
            named = node.tag == "x" or (node.tag == "#" and node.origin == "name") or owned
            if named and any(map(is_capital, tokens[node.first : node.last + 1])):
                place, at = self._place(sentence, at, claimants, text)
                if place is not None and (place.cost < FAR or not _chained(nodes, found, place)):
                    found.append(place)
            at += 1
        return found

    def _dated(self, sentence: Sentence, text: str) -> list[Place]:
        """The town that a dateline names: where it happened only if nothing better is named."""
        named = name_of(sentence, sentence.nodes[0]) if sentence.nodes[0].tag in "x#" else None
        words = text[named[1] : named[2]].title() if named is not None else ""
        if named is None or not self.is_place(words):
            return []
        kind = named[0].entry.name[0] if named[0].entry is not None and named[0].entry.name else ""
        return [Place(0, named[1], named[2], DATELINE, self.country(words), seat=kind == "capital")]

    def _place(self, sentence: Sentence, at: int, claimants: set[int], text: str) -> tuple[Place | None, int]:
        """Read the place that a phrase names, with what follows it as a wider place, and the last node of both."""
        named = name_of(sentence, sentence.nodes[at], at in claimants)
        if named is None:
            return None, at
        head = named[0]
        if is_kind_of_place(sentence, at):
            return None, at
        start, end, joined, owns = _whole_name(sentence, at, named, text)
        words = text[start:end]
        if (at in claimants and words.isupper()) or (joined == at and words.istitle() and words.lower() in NOUNS):
            return None, at  # "the Strip"
        known = self.is_place(words)
        if (not known and _is_attack(head)) or (head.text == words and _is_pair(words, self.names_country)):
            return None, at
        noun = words.rsplit(" ", 1)[-1].lower()
        kind = head.entry.name[0] if head.entry is not None and head.entry.name else ""
        if (kind == "outlet" or (not known and kind in _NO_PLACE)) and noun not in NOUNS:
            return None, at
        last = wider(sentence.nodes, joined)
        around = text[sentence.nodes[last].start : sentence.nodes[last].end] if last > joined else ""
        known = known or (not around.startswith(("a ", "an ")) and self.country(around) is not None)
        cost = cost_of(sentence, at, known, noun in NOUNS, claimants, head)
        sure = known or last > at or noun in NOUNS
        if cost is None or (not sure and (_is_screen(words.lower()) or any(map(str.isdigit, words)))):
            return None, last
        cost += _OWNER * owns
        country = self.country(words) or (self.country(text[start : sentence.nodes[last].end]) if last > at else None)
        if not known and last > at and country is None:
            cost = FAR
        before = sentence.nodes[at - 1] if at else None
        over = before is not None and before.tag == "i" and before.low == "over" and not is_where(sentence, last + 1)
        whence = before is not None and before.tag != "i" and is_fired_from(sentence, before)
        return Place(at, start, end, cost, country, noun in WAYS, over, whence, refuge(sentence, at)), last


def _is_attack(head: Any) -> bool:
    """Whether a word of attack stands with the capital of a heading: "Five Killed in Night Clashes"."""
    noun = head.entry.noun if head.entry is not None else None
    return noun is not None and noun.kind == "attack"


def _is_pair(words: str, names_country: Callable[[str], bool]) -> bool:
    """Whether words name two countries at odds: "the Armenia-Azerbaijan war"."""
    return "-" in words and all(map(names_country, words.split("-")))


def _is_screen(words: str) -> bool:
    """Whether words, or each of them, stand where places do and are none: "at a Shiite Muslim rally"."""
    return words in SCREENS or all(word in SCREENS for word in words.split())


def _whole_name(sentence: Sentence, at: int, named: tuple[Any, int, int], text: str) -> tuple[int, int, int, bool]:
    """The offsets of a name that goes on in other phrases, its last node, and whether a narrower place follows."""
    head, start, end = named
    if (twin := _twin(sentence, at, start, text)) is not None:
        owns = twin < sentence.nodes[at + 2].end  # "Jammu and Kashmir's Poonch district"
        return start, twin, at if owns else at + 2, owns
    joined = joined_to(sentence, at, head)
    tail = name_of(sentence, sentence.nodes[joined]) if joined > at else None
    if tail is not None:
        start, end = (tail[1] if sentence.nodes[at + 1].tag == "," else start), tail[2]
    return start, end, joined, False


def _twin(sentence: Sentence, at: int, start: int, text: str) -> int | None:
    """Where a name ends of which the phrase is only the first half: "Jammu and Kashmir"."""
    after = sentence.nodes[at + 1 : at + 3]
    if [n.tag for n in after] not in (["&", "x"], ["&", "#"]):
        return None
    end: int = sentence.tokens[after[1].first].end
    return end if text[start:end].lower() in TWINS else None


def _claimants(passage: Passage) -> set[int]:
    """The nodes of those who speak."""
    spans = [span for cue in passage.cues for span in cue.who.spans]
    if not spans:
        return set()
    nodes = enumerate(passage.sentence.nodes)
    return {at for at, node in nodes for a, b in spans if a < node.end and node.start < b}


def _chained(nodes: list[Any], found: list[Place], place: Place) -> bool:
    return bool(found) and all(n.tag == "," for n in nodes[found[-1].at + 1 : place.at])


def in_row(d: Draft, places: Iterable[Place]) -> Place | None:
    """The place that a row of a table is headed by."""
    heads = (d.at - 1, d.at - 2) if d.rule == "part/table" else ()
    return next((place for place in places if place.at in heads), None)


def choose(d: Draft, places: Sequence[Place], counts: Iterable[int]) -> Place | None:
    """The place that a count belongs to: the nearest one after it before the next count, else the nearest."""
    others = sorted({*counts} - {d.at})
    places = [place for place in places if place.at not in (d.at, *others)]  # somebody named as a town is
    places = [place for place in places if place.refuge in (None, d.verb_at)]
    if d.measure not in _AIMED:
        places = [place for place in places if not place.whence]
    places = _before_parts(d, places, others)
    best = min(places, key=lambda place: _distance(d, place, others), default=None)
    if best is not None and best.way:
        return next((p for p in places if best.at < p.at <= best.at + 4 and p.cost < FAR), best)
    return _within(d, best, places) if best is not None else None


def _within(d: Draft, place: Place, places: Sequence[Place]) -> Place:
    """The narrower place right before a wider one: "Tarsk in southern Odrin", "the village of Tarsk, near Odrin"."""
    nodes = d.sentence.nodes
    called = next((p for p in places if p.at in (place.at, place.at - 4) and is_called_place(d.sentence, p.at)), None)
    if called is not None:
        around = next((p for p in places if p.at == called.at + 4), place)
        return called if called.country is not None else replace(called, country=around.country)
    at = place.at - 2 if place.at > 4 and nodes[place.at - 1].tag == "f" else place.at  # "in the province of Odrin"
    at -= 2 * (at > 4 and is_apposed(d.sentence, at - 4))
    apart = 3 if at > 3 and nodes[at - 2].tag == "," else 2
    narrower = next((p for p in places if p.at == at - apart and p.at and p.cost <= _SURE), None)
    if narrower is None or nodes[at - 1].tag != "i" or nodes[at - 1].low not in _WITHIN:
        return place
    before = nodes[narrower.at - 1]
    there = before.tag == "i" and before.low in _THERE and narrower.cost <= _WITHIN[nodes[at - 1].low]
    of_kind = before.tag == "f" and narrower.at > 2 and nodes[narrower.at - 3].tag == "i"
    if not (before.tag == "v" or there or of_kind):
        return place
    return narrower if narrower.country is not None else replace(narrower, country=place.country)


def _before_parts(d: Draft, places: Sequence[Place], others: Sequence[int]) -> Sequence[Place]:
    """Leave out the places of the parts that a colon or dash opens: "40 downed: 22 over Kursk and 18 over Tula"."""
    nodes = d.sentence.nodes
    colon = next((at for at in range(d.at + 1, len(nodes)) if nodes[at].tag in ":-"), None)
    if colon is None or not any(other > colon for other in others):
        return places
    before = [place for place in places if place.at < colon]
    return before if len(places) - len(before) > 1 else places


def _is_of_next_subject(nodes: list[Any], count: int, at: int) -> bool:
    """Whether a place only says who does what follows: "left six dead, and police in Tarsk found two heads"."""
    first = at
    while first > count + 1 and nodes[first - 1].tag in "xif":
        first -= 1
    follows = nodes[at + 1 : at + 2]
    joined = first < at and nodes[first - 1].tag == "&" and nodes[first].tag == "x"
    return joined and bool(follows) and follows[0].tag == "v" and follows[0].form != "ing"


def _is_of_next_attack(nodes: list[Any], count: int, at: int) -> bool:
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
    clauses += place.at > d.at and (
        _is_of_next_subject(d.sentence.nodes, d.at, place.at) or _is_of_next_attack(d.sentence.nodes, d.at, place.at)
    )
    between = sum(low < at < high for at in others)
    after = place.at > d.at
    side = between * _BETWEEN[0] if after else between * _BETWEEN[1] + _BEFORE
    return place.cost + _CLAUSE * clauses + side + (high - low) / 4
