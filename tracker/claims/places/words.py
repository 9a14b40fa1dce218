"""Names of places in phrases: where they begin and end, and the words that belong to them."""

import re
import tomllib
from pathlib import Path
from typing import Any

from tracker.language.nodes import Node, Token
from tracker.rules.reader import Sentence

_TABLE: dict[str, frozenset[str]] = {
    name: frozenset(words)
    for name, words in tomllib.loads((Path(__file__).parent / "places.toml").read_text(encoding="utf-8")).items()
}
INSIDE, KNOWN_ONLY, NOUNS, SCREENS, TALKS, TWINS, WAYS = (
    _TABLE[name] for name in ("inside", "known_only", "nouns", "screens", "talks", "twins", "ways")
)
BEARINGS, JOINED, MISSIONS, TOWNS, WARDS, _INNER, _BODIES, _MAKES = (
    _TABLE[name] for name in ("bearings", "joined", "missions", "towns", "wards", "inner", "bodies", "makes")
)
DWELLINGS = frozenset({"community", "slum", "commune", "enclave", "shantytown", "outpost", "junction", "stronghold"})
_STRICKEN = ("-hit", "-affected", "-torn", "-infested", "-prone", "-ravaged", "-battered", "-plagued")
_CLAIMED = re.compile(r"-(?:claimed|backed|led|linked|style|made)$")
_LANDS = frozenset({"country", "nation"})
_SOIL = frozenset({"territory", "soil"})  # "on Odrinian soil"
SEATS = frozenset({"capital", "city", "town", "village"})
ADMIN = frozenset({"province", "region", "state", "district", "governorate", "county", "department", "oblast"})
_ADDRESSES = frozenset({"mr", "mrs", "ms", "dr"})
_PREFIXES = frozenset({"al-", "el-", "as-", "ad-"})


def dateline(sentence: Sentence) -> int:
    """The last node of a dateline: "KYIV, Aug 15 (Desk) -"; -1 where there is none."""
    nodes, tokens = sentence.nodes, sentence.tokens
    if not tokens or not tokens[0].text.isupper() or len(tokens[0].text) < 3:
        return -1
    if len(nodes) > 1 and nodes[1].tag == ":":
        return 1
    for at, node in enumerate(nodes[:12]):
        if node.tag in "vW.":
            return -1
        dated = node.tag == ":" and nodes[1].tag == ","  # "TARSK, Oct 12: Two died"
        if dated or node.tag == "-" or (node.tag == "," and tokens[node.first].low in "—–"):
            return at
    return -1


def name_of(sentence: Sentence, node: Node, speaks: bool = False) -> tuple[Any, int, int] | None:
    """The last capitalised word of a place name in a phrase, and the offsets of the name with its bearing and noun.

    `speaks`: somebody of the place is a claimant ("Kharkiv's mayor"); elsewhere people of a place are no place.
    """
    tokens = sentence.tokens[node.first : node.last + 1]
    low = next((i for i in range(len(tokens) - 1, -1, -1) if _is_owned(tokens, i) or _is_kind(tokens, i)), -1) + 1
    first = next((i for i in range(low, len(tokens)) if _begins(tokens, i)), None)
    if first is None:
        return _owner(tokens, low, speaks)
    last = first
    while last + 1 < len(tokens) and (
        is_capital(tokens[last + 1]) or tokens[last + 1].tag in "-." or tokens[last + 1].low in _INNER
    ):
        last += 1
    while not is_capital(tokens[last]):
        last -= 1
    first += first < last and tokens[first].low.endswith(_STRICKEN)  # "in Maoist-hit Odrin district"
    head = tokens[last]
    while last + 1 < len(tokens) and tokens[last + 1].low in NOUNS and not _is_seat_in(head, tokens[last + 1]):
        last += 1
    if _is_sort(tokens, first, last):
        return None
    somebody = last + 1 < len(tokens) and not speaks and _is_somebody(tokens[last + 1 :])
    people = head.tag == "J" and tokens[last].low not in _SOIL
    if somebody or people or tokens[first].low in _ADDRESSES or _describes(tokens, last, head):
        return None
    while first > low and tokens[first - 1].low in BEARINGS:
        first -= 1
    return head, tokens[first].start, tokens[last].end


def _is_owned(tokens: list[Token], at: int) -> bool:
    """Whether what follows a mark is that of the name before it: "Peru's", "the Philippines' Bicol region"."""
    plural = tokens[at].text in ("'", "’") and 0 < at < len(tokens) - 1 and tokens[at - 1].low.endswith("s")
    return tokens[at].tag == "s" or plural


def _is_sort(tokens: list[Token], first: int, last: int) -> bool:
    """Whether words only say what sort of place is meant: "the Black Sea port city", "the Andean country"."""
    if last + 1 < len(tokens) and tokens[last + 1].low in _LANDS:
        return True
    seat = tokens[last].low in SEATS and tokens[last].text.islower()
    return seat and last - first > 1 and tokens[last - 1].low in NOUNS


def is_made(sentence: Sentence, node: Node, end: int) -> bool:
    """Whether what follows a name in its phrase makes it that of a place: "the Tarsk refugee camp"."""
    after = [w for t in sentence.tokens[node.first : node.last + 1] if t.start >= end for w in t.low.split()]
    return len(after) > 1 and after[0] in _MAKES and after[1] in NOUNS


def joined_to(sentence: Sentence, at: int, head: Node) -> int:
    """The last node of a name that goes on: "the Gulf of Aden", "Togo's capital, Lomé"; else the node."""
    nodes = sentence.nodes
    after = nodes[at + 1 : at + 3]
    last = sentence.tokens[nodes[at].last]
    of = head.low in JOINED and last is head and [n.tag for n in after] == ["f", "x"]
    apposed = last.low in SEATS and last is not head and [n.tag for n in after] == [",", "x"]
    return at + 2 if (of or apposed) and is_capital(sentence.tokens[after[1].first]) else at


def is_called_place(sentence: Sentence, at: int) -> bool:
    """Whether what follows says that a name is that of a place: "Tarsk, a fishing village in Odrin"."""
    after = sentence.nodes[at + 1 : at + 3]
    if [n.tag for n in after] != [",", "x"] or sentence.tokens[after[1].first].tag != "a":
        return False
    return sentence.tokens[after[1].last].low in NOUNS | JOINED | DWELLINGS


def is_kind_of_place(sentence: Sentence, at: int) -> bool:
    """Whether a phrase only says what the place named after "of" is: "the Black Sea port of", "the Republic of"."""
    nodes = sentence.nodes
    last, after = sentence.tokens[nodes[at].last], nodes[at + 1 : at + 3]
    named = len(after) == 2 and after[0].tag == "f" and _is_name(after[1])
    named = named and is_capital(sentence.tokens[after[1].last])
    if not named or last.low not in NOUNS | JOINED or not (last.text.islower() or last.low == "republic"):
        return False
    words = sentence.tokens[nodes[at].first : nodes[at].last]
    own = last.low in ADMIN and any(is_capital(t) and t.tag != "J" for t in words)
    return not (own and _is_country(sentence.tokens[after[1].last]))  # "the Jiangsu province of China"


def _is_name(node: Node) -> bool:
    """Whether a phrase counts nobody, though its name may be read as a person's: "Khan Younis"."""
    return bool(node.tag == "x" or (node.tag == "#" and node.origin == "name"))


def is_apposed(sentence: Sentence, at: int) -> bool:
    """Whether a name is told to be a town of a wider place: "Gedeb, a small town in East Gojjam"."""
    after = sentence.nodes[at + 1 : at + 4]
    if len(after) < 3 or after[0].tag != "," or after[1].tag not in "x#" or after[2].tag != "i":
        return False
    named = is_capital(sentence.tokens[sentence.nodes[at].last])
    return named and sentence.tokens[after[1].last].low in NOUNS and sentence.tokens[after[1].first].low in ("a", "an")


def _is_kind(tokens: list[Token], at: int) -> bool:
    """Whether a word parts a town's name from its country's before it: "the U.S. capital Washington"."""
    following = tokens[at + 1 : at + 2]
    if tokens[at].low not in SEATS or not following or not is_capital(following[0]) or _is_country(following[0]):
        return False
    return any(is_capital(token) for token in tokens[:at])


def _is_seat_in(land: Token, noun: Token) -> bool:
    """Whether a noun tells of some town in a country, and is no part of a name: "in a northern Togo village"."""
    return _is_country(land) and noun.low in SEATS and bool(noun.text.islower())


def _is_country(token: Token) -> bool:
    return token.tag == "E" and token.entry.name is not None and token.entry.name[0] == "country"


def _describes(tokens: list[Token], last: int, head: Node) -> bool:
    """Whether a shortened name only says whose the thing after it is: "a U.S. airstrike"."""
    return tokens[last] is head and head.text.isupper() and last + 1 < len(tokens) and tokens[last + 1].tag != "s"


def _owner(tokens: list[Token], low: int, speaks: bool) -> tuple[Any, int, int] | None:
    """A place that owns what the phrase is about: "Goma's hospitals"."""
    first = next((i for i in range(low - 1) if is_capital(tokens[i])), None)
    if not low or first is None or (not speaks and _is_somebody(tokens[low:])):
        return None
    return tokens[low - 2], tokens[first].start, tokens[low - 2].end


def _is_somebody(tokens: list[Token]) -> bool:
    """Whether the words after a name make it people or a body of people: "Lviv officials"."""
    if tokens and tokens[-1].low == "area":
        return False  # "Tarsk local government area"
    for token in tokens:
        if token.tag in "iY" or (_is_country(token) and token is tokens[-1]):
            return False
        noun = token.entry.noun
        if (noun is not None and noun.kind in ("person", "body")) or token.tag == "E" or token.low in _BODIES:
            return True
    return False


def _begins(tokens: list[Token], at: int) -> bool:
    """Whether a name begins: with a capital, a nationality only right before another ("Indian Kashmir")."""
    if tokens[at].tag != "J":
        return is_capital(tokens[at]) and not _CLAIMED.search(tokens[at].text)
    after = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    return after.tag != "J" and (is_capital(after) or after.low in _SOIL)


def is_capital(token: Token) -> bool:
    """Whether a word may be part of a name."""
    return (token.tag in "CENXUJ" and token.text[0].isupper()) or token.text[:3] in _PREFIXES


def wider(sentence: Sentence, at: int) -> int:
    """The last node of a chain of ever wider places: "Tabayin, Sagaing Region, Myanmar"."""
    nodes, last = sentence.nodes, at
    while last + 2 < len(nodes) and nodes[last + 1].tag == "," and _is_named(sentence, nodes[last + 2]):
        if last + 3 < len(nodes) and nodes[last + 3].tag in "vHems":
            break
        last += 2
    return last


def _is_named(sentence: Sentence, node: Node) -> bool:
    """Whether a phrase is a bare name: not "the epicentre" in "Tarsk - the epicentre - shook"."""
    bare = node.tag == "x" and node.head == node.last and node.kind == ""
    return bool(bare and is_capital(sentence.tokens[node.last]))
