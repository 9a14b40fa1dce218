"""Where: the places that a sentence names, and the one that each count belongs to."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from tracker.claims.claimants.passages import Passage
from tracker.claims.places.costs import DATELINE, FAR, cost_of, is_where
from tracker.claims.places.origins import is_fired_from, refuge
from tracker.claims.places.words import (
    MISSIONS,
    NOUNS,
    SCREENS,
    TWINS,
    WARDS,
    WAYS,
    dateline,
    is_capital,
    is_kind_of_place,
    is_made,
    joined_to,
    name_of,
    wider,
)
from tracker.language.nodes import Node
from tracker.lexicons.names import Names
from tracker.rules.reader import Sentence

_NO_PLACE = frozenset({"armed_group", "body", "person", "outlet", "title", "demonym"})
_OWNER = 8
_SHIPS = frozenset({"USS", "HMS", "HMAS", "INS", "MV", "M/V", "MT", "SS", "RFA"})
_STORMS = frozenset({"Hurricane", "Typhoon", "Cyclone", "Tropical"})
_NO_PLACES = _SHIPS | _STORMS | {"Operation", "Exercise", "Flight"}


@dataclass(slots=True)
class Place:
    """A named place at a node: its offsets, how little its words make it where things happened, its country.

    `way` is a road or river, `seat` a capital that a dateline names, from where the whole country and others are told
    of; `over` stands after "over", where weapons are, not people, `whence` after "fired from"; `refuge` is the node of
    the verb by which people fled there. `namesake`: the gazetteer knows the name in a land that is not told of.
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
    namesake: bool = False


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
        kind = named[0].entry.name[0] if named[0].entry.name else ""
        return [Place(0, named[1], named[2], DATELINE, self.country(words), seat=kind == "capital")]

    def _place(self, sentence: Sentence, at: int, claimants: set[int], text: str) -> tuple[Place | None, int]:
        """Read the place that a phrase names, with what follows it as a wider place, and the last node of both."""
        named = name_of(sentence, sentence.nodes[at], at in claimants)
        if named is None:
            return None, at
        head = named[0]
        if is_kind_of_place(sentence, at) and not self._is_ward(sentence, at, text[named[1] : named[2]], text):
            return None, at
        start, end, joined, owns = _whole_name(sentence, at, named, text)
        words = text[start:end]
        if (at in claimants and words.isupper()) or (joined == at and words.istitle() and words.lower() in NOUNS):
            return None, at  # "the Strip"
        kind = head.entry.name[0] if head.entry.name else ""
        known = self.is_place(words) and not (words.isupper() and kind in _NO_PLACE)  # "the BLA", not Bla
        if (not known and _is_no_place(head)) or (head.text == words and _is_pair(words, self.names_country)):
            return None, at
        name, _, noun = words.lower().rpartition(" ")
        if words.split()[0] in _NO_PLACES or (noun in NOUNS and name and _is_screen(name)):
            return None, at  # "at the USS Tarsk", "in Hurricane Ana", "in a Buddhist monastery"
        placed = noun in NOUNS or is_made(sentence, sentence.nodes[at], end)
        if (kind == "outlet" or (not known and kind in _NO_PLACE)) and not placed:
            return None, at
        last = wider(sentence, joined)
        around = text[sentence.nodes[last].start : sentence.nodes[last].end] if last > joined else ""
        known = known or (not around.startswith(("a ", "an ")) and self.country(around) is not None)
        cost = cost_of(sentence, at, known, placed, claimants, head)
        sure = known or last > at or placed
        if cost is None or (not sure and (_is_screen(words.lower()) or any(map(str.isdigit, words)))):
            return None, last
        cost += _OWNER * owns
        people = head.entry.name[1] if kind == "demonym" else ""  # "on Odrinian soil"
        country = self.country(words) or self.country(people)
        if last > at:
            country = country or self.country(text[start : sentence.nodes[last].end])
        if not known and last > at and country is None:
            cost = FAR
        before = sentence.nodes[at - 1] if at else None
        over = before is not None and before.tag == "i" and before.low == "over" and not is_where(sentence, last + 1)
        whence = before is not None and before.tag != "i" and is_fired_from(sentence, before)
        return Place(at, start, end, cost, country, noun in WAYS, over, whence, refuge(sentence, at)), last

    def _is_ward(self, sentence: Sentence, at: int, words: str, text: str) -> bool:
        """Whether a part of a town has its own name: "the Tarsk quarter of Odrin", not "the Odrin suburb of Tarsk"."""
        name, _, noun = words.rpartition(" ")
        town = name_of(sentence, sentence.nodes[at + 2])
        if noun.lower() not in WARDS or not name or town is None or _is_screen(name.lower()):
            return False
        return not self.is_place(name) and self.is_place(text[town[1] : town[2]])


def _is_no_place(head: Node) -> bool:
    """Whether a name ends in an attack, in people or a body: "Killed in Night Clashes", "an Islamist raid"."""
    noun = head.entry.noun
    return head.low in MISSIONS or (noun is not None and noun.kind in ("attack", "person"))


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


def _chained(nodes: list[Node], found: list[Place], place: Place) -> bool:
    return bool(found) and all(n.tag == "," for n in nodes[found[-1].at + 1 : place.at])
