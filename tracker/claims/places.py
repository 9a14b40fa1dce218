"""Where: the places that a sentence names, and the one that each count belongs to."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from tracker.claims.attribution import Passage
from tracker.claims.drafts import Draft
from tracker.lexicons.names import Names
from tracker.rules.reader import Sentence

_INSIDE = frozenset(
    [
        "in",
        "at",
        "near",
        "outside",
        "inside",
        "across",
        "off",
        "around",
        "over",
        "along",
        "throughout",
        "beside",
        "beneath",
        "under",
        "above",
        "below",
        "within",
        "beyond",
        "through",
        "on",
        "into",
        "against",
        "towards",
        "toward",
        "between",
    ]
)
_NEEDS_KNOWN = frozenset(
    [
        "on",
        "into",
        "against",
        "towards",
        "toward",
        "between",
        "over",
        "through",
        "around",
        "along",
        "under",
        "above",
        "below",
        "beyond",
    ]
)
_BEARINGS = frozenset(
    [
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "northeastern",
        "northwestern",
        "southeastern",
        "southwestern",
        "upper",
        "lower",
    ]
)
_NOUNS = frozenset(
    [
        "region",
        "oblast",
        "province",
        "district",
        "governorate",
        "state",
        "county",
        "municipality",
        "department",
        "prefecture",
        "raion",
        "division",
        "territory",
        "republic",
        "city",
        "town",
        "village",
        "settlement",
        "camp",
        "island",
        "islands",
        "valley",
        "pass",
        "mountain",
        "mountains",
        "river",
        "lake",
        "sea",
        "gulf",
        "bay",
        "coast",
        "strait",
        "peninsula",
        "desert",
        "beach",
        "market",
        "prison",
        "pit",
        "mine",
        "dam",
        "hospital",
        "airport",
        "base",
        "port",
        "station",
        "bridge",
        "square",
        "street",
        "road",
        "highway",
        "expressway",
        "university",
        "school",
        "church",
        "mosque",
        "temple",
        "cathedral",
        "stadium",
        "mall",
        "factory",
        "plant",
        "refinery",
        "barracks",
        "corridor",
        "strip",
        "border",
        "crossing",
        "front",
        "axis",
        "sector",
        "suburb",
        "neighbourhood",
        "neighborhood",
        "quarter",
        "township",
        "parish",
        "delta",
        "forest",
        "park",
        "farm",
        "monastery",
        "countryside",
        "regions",
        "provinces",
        "districts",
    ]
)
_JOINED = frozenset(
    [
        "port",
        "gulf",
        "strait",
        "bay",
        "sea",
        "republic",
        "isle",
        "kingdom",
        "line",
        "city",
        "province",
        "state",
        "straits",
        "mouth",
        "islands",
    ]
)
_WAYS = frozenset(["river", "highway", "expressway", "motorway", "road", "railway", "route"])
_INNER = frozenset(["of", "the", "de", "del", "la", "al", "el"])
_BODIES = frozenset(
    [
        "ministry",
        "government",
        "police",
        "army",
        "agency",
        "council",
        "authority",
        "authorities",
        "office",
        "administration",
        "service",
        "services",
        "command",
        "forces",
        "military",
        "navy",
        "prosecutor",
        "prosecutors",
        "department",
        "bureau",
    ]
)
_TALKS = frozenset(
    [
        "briefing",
        "conference",
        "interview",
        "reporters",
        "statement",
        "hearing",
        "court",
        "speech",
        "address",
        "journalists",
    ]
)
_NO_PLACE = frozenset({"armed_group", "body", "person", "outlet", "title", "demonym"})
_SCREENS = frozenset(
    [
        "telegram",
        "twitter",
        "x",
        "facebook",
        "instagram",
        "whatsapp",
        "tiktok",
        "youtube",
        "truth",
        "sunday",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "god",
        "parliament",
        "congress",
        "ramadan",
        "eid",
        "christmas",
        "easter",
    ]
)
_FLEE = frozenset({"displace", "flee", "release", "release_into"})
_HIT = frozenset({"strike", "damage", "destroy", "capture", "capture_place", "take_place", "launch"})
LOCAL = 30
FAR = 40
DATELINE = 100


@dataclass(slots=True)
class Place:
    """A named place at a node, its offsets, how far it is from being where things happened, and its country."""

    at: int
    start: int
    end: int
    cost: int
    country: str | None = None
    way: bool = False
    over: bool = False


class PlaceFinder:
    """Finds the places of sentences with the gazetteer of one set of names."""

    def __init__(self, names: Names) -> None:
        self.is_place: Callable[[str], bool] = lru_cache(maxsize=65536)(names.is_place)
        self.country: Callable[[str], str | None] = lru_cache(maxsize=65536)(names.country)
        self.country_name = names.country_name

    def find(self, passage: Passage, text: str) -> list[Place]:
        """List the places of a sentence that may be where something happened, from left to right."""
        nodes = passage.sentence.nodes
        found: list[Place] = []
        spans = [span for cue in passage.cues for span in cue.who.spans]
        claimants = (
            {at for at, node in enumerate(nodes) if any(a < node.end and node.start < b for a, b in spans)}
            if spans
            else set()
        )
        dateline = _dateline(passage.sentence)
        at = 0
        while at < len(nodes):
            place, last = (
                self._dated(passage.sentence, text)
                if at <= dateline
                else self._place(passage.sentence, at, claimants, text)
            )
            last = max(last, dateline)
            if place is not None and (place.cost < FAR or not _chained(nodes, found, place)):
                found.append(place)
            at = last + 1
        return found

    def _dated(self, sentence: Sentence, text: str) -> tuple[Place | None, int]:
        """The town that a dateline names: where it happened only if nothing better is named."""
        named = _name(sentence, sentence.nodes[0]) if sentence.nodes[0].tag in "x#" else None
        if named is None or not self.is_place(text[named[1] : named[2]].title()):
            return None, 0
        return Place(0, named[1], named[2], DATELINE, self.country(text[named[1] : named[2]].title())), 0

    def _place(self, sentence: Sentence, at: int, claimants: set[int], text: str) -> tuple[Place | None, int]:
        """Read the place that a phrase names, with what follows it as a wider place."""
        node = sentence.nodes[at]
        if node.tag not in "x#" or (node.tag == "#" and node.origin != "name"):
            return None, at
        named = _name(sentence, node)
        if named is None:
            return None, at
        head, *span = named
        last = _wider(sentence.nodes, at)
        words = text[span[0] : span[1]]
        known = self.is_place(words)
        if not known and head.entry is not None and head.entry.name and head.entry.name[0] in _NO_PLACE:
            return None, at
        cost = _cost(sentence, at, known, claimants, head)
        if cost is None or (not known and last == at and words.lower() in _SCREENS):
            return None, last
        country = self.country(text[span[0] : sentence.nodes[last].end])
        if not known and last > at and country is None:
            cost = FAR
        return Place(
            at,
            span[0],
            span[1],
            cost,
            country,
            words.rsplit(" ", 1)[-1].lower() in _WAYS,
            at > 0 and sentence.nodes[at - 1].tag == "i" and sentence.nodes[at - 1].low == "over",
        ), last


def _dateline(sentence: Sentence) -> int:
    """The last node of a dateline: "KYIV, Aug 15 (Desk) -"; -1 where there is none."""
    nodes, tokens = sentence.nodes, sentence.tokens
    if not tokens or not tokens[0].text.isupper() or len(tokens[0].text) < 3:
        return -1
    for at, node in enumerate(nodes[:12]):
        if node.tag in "vW.":
            return -1
        if node.tag == "-" or (node.tag == "," and tokens[node.first].text in "—–"):
            return at
    return -1


def _name(sentence: Sentence, node: Any) -> tuple[Any, int, int] | None:
    """The last capitalised word of a place name in a phrase, and the offsets of the name with its bearing and noun."""
    tokens = sentence.tokens[node.first : node.last + 1]
    low = next((i for i in range(len(tokens) - 1, -1, -1) if tokens[i].tag == "s"), -1) + 1
    first = next((i for i in range(low, len(tokens)) if _capital(tokens[i])), None)
    if first is None:
        return _owner(tokens, low)
    last = first
    while last + 1 < len(tokens) and (
        _capital(tokens[last + 1]) or tokens[last + 1].tag in "-" or tokens[last + 1].low in _INNER
    ):
        last += 1
    while not _capital(tokens[last]):
        last -= 1
    head = tokens[last]
    while last + 1 < len(tokens) and tokens[last + 1].low in _NOUNS:
        last += 1
    if (last + 1 < len(tokens) and _is_somebody(tokens[last + 1 :])) or head.tag == "J":
        return None
    while first > low and tokens[first - 1].low in _BEARINGS:
        first -= 1
    return head, tokens[first].start, tokens[last].end


def _owner(tokens: list[Any], low: int) -> tuple[Any, int, int] | None:
    """A place that owns what the phrase is about: "Goma's hospitals"."""
    first = next((i for i in range(low - 1) if _capital(tokens[i])), None)
    if not low or first is None or _is_somebody(tokens[low:]):
        return None
    return tokens[low - 2], tokens[first].start, tokens[low - 2].end


def _is_somebody(tokens: list[Any]) -> bool:
    """Whether the words after a name make it people or a body of people: "Lviv officials"."""
    for token in tokens:
        if token.tag in "iY":
            return False
        noun = token.entry.noun if token.entry is not None else None
        if (noun is not None and noun.kind in ("person", "body")) or token.tag == "E" or token.low in _BODIES:
            return True
    return False


def _capital(token: Any) -> bool:
    return (token.text[0].isupper() and token.tag in "CENXUJ") or token.text[:3] in ("al-", "el-", "as-", "ad-")


def _wider(nodes: list[Any], at: int) -> int:
    """The last node of a chain of ever wider places: "Tabayin, Sagaing Region, Myanmar"."""
    last = at
    while (
        last + 2 < len(nodes)
        and nodes[last + 1].tag == ","
        and nodes[last + 2].tag == "x"
        and _is_named(nodes[last + 2])
    ):
        if last + 3 < len(nodes) and nodes[last + 3].tag in "vHems":
            break
        last += 2
    return last


def _is_named(node: Any) -> bool:
    return node.head == node.last and node.kind == ""


def _cost(sentence: Sentence, at: int, known: bool, claimants: set[int], head: Any) -> int | None:
    """How little the words around a name make it the place: 0 after "in" and the like; None where it is none."""
    nodes = sentence.nodes
    before = nodes[at - 1] if at else None
    tag = before.tag if before is not None else "."
    national = (
        head.entry is not None
        and head.entry.name is not None
        and head.entry.name[0] in ("country", "capital", "metonym")
    )
    noun = sentence.tokens[nodes[at].last].low in _NOUNS
    if at in claimants:
        return (FAR + 10 if national else LOCAL) if known else None
    if tag == "i":
        word, *more = before.low.split()  # type: ignore[union-attr]
        if at > 1 and sentence.tokens[nodes[at - 2].last].low in _TALKS:
            return None
        if word == "from":
            return _from(nodes, at, known)
        if more and more[-1] == "of" and word not in ("outside", "because", "as", "in"):
            return 4 if known or noun else 6
        return (0 if known else None if word in _NEEDS_KNOWN and not noun else 2) if word in _INSIDE else None
    if tag in ",&" and _listed_origin(nodes, at):
        return None
    if tag == "f":
        return (1 if known else 4) if at > 1 and _heads_place(sentence, nodes[at - 2]) else 12 if known else None
    if not known:
        return None
    if at + 1 < len(nodes) and nodes[at + 1].tag == ":":
        return 3
    if tag == "v":
        return 2 if {v.cls for v in before.verbs} & (_HIT | _FLEE) else None if national else 8  # type: ignore[union-attr]
    if national and at + 1 < len(nodes) and nodes[at + 1].tag in "vHmD" and nodes[at].first == nodes[at].last:
        return None
    return 6 if tag in ",&" else 10 if tag == "T" else 8


def _from(nodes: list[Any], at: int, known: bool) -> int | None:
    """A place that people flee from is where it happened; one that they come from is not."""
    verbs = {v.cls for n in nodes[max(0, at - 4) : at] if n.tag == "v" for v in n.verbs}
    return (1 if known else 4) if verbs & _FLEE else None


def _listed_origin(nodes: list[Any], at: int) -> bool:
    """Whether a place goes on a list of where weapons came from: "from Oryol, Millerovo and Kursk"."""
    at -= 1
    while at > 1 and nodes[at].tag in ",&x#" and (nodes[at].tag != "#" or nodes[at].origin == "name"):
        if nodes[at].tag in "x#" and nodes[at - 1].tag == "i":
            return bool(nodes[at - 1].low == "from")
        at -= 1
    return False


def _heads_place(sentence: Sentence, node: Any) -> bool:
    token = sentence.tokens[node.last]
    return (
        token.low in _NOUNS
        or token.low in _JOINED
        or token.low
        in (
            "part",
            "parts",
            "north",
            "south",
            "east",
            "west",
            "centre",
            "center",
            "outskirts",
            "area",
            "capital",
            "area",
            "areas",
            "towns",
            "villages",
            "cities",
            "resort",
            "hamlet",
            "community",
            "locality",
            "areas",
            "vicinity",
            "direction",
        )
    )


def _chained(nodes: list[Any], found: list[Place], place: Place) -> bool:
    return bool(found) and all(n.tag == "," for n in nodes[found[-1].at + 1 : place.at])


def choose(d: Draft, places: Sequence[Place], counts: Iterable[int]) -> Place | None:
    """The place that a count belongs to: the nearest one after it before the next count, else the nearest."""
    nodes = d.sentence.nodes
    others = sorted(set(counts) - {d.at})

    def distance(place: Place) -> float:
        if place.over and d.counted in ("people", "families"):
            return 60
        low, high = min(d.at, place.at), max(d.at, place.at)
        barrier = 12 * sum(n.tag in ";|" for n in nodes[low:high])
        between = sum(low < at < high for at in others)
        return (
            place.cost
            + barrier
            + (between * 3 + (high - low) / 4 if place.at > d.at else between * 2 + 5 + (high - low) / 4)
        )

    best = min(places, key=distance, default=None)
    if best is not None and best.way:
        after = [p for p in places if best.at < p.at <= best.at + 4 and p.cost < FAR]
        return after[0] if after else best
    return best
