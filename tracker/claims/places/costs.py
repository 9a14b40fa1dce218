"""How little the words around a place make it the one where something happened: 0 after "in" and the like."""

import re

from tracker.claims.places.beside import has_its_seat, is_measured_from, is_off, is_off_coast, is_seat_beside
from tracker.claims.places.having import had_so_many, is_somebody, is_told_apart, keeps_count
from tracker.claims.places.origins import FLEE, counts_from, flees_from, gives_up, is_origin, is_sent
from tracker.claims.places.treated import are_brought_there, are_in_care_of, are_treated_there, is_hospital
from tracker.claims.places.words import (
    BEARINGS,
    DWELLINGS,
    INSIDE,
    JOINED,
    KNOWN_ONLY,
    NOUNS,
    SEATS,
    TALKS,
    is_apposed,
    is_called_place,
)
from tracker.claims.sides.phrases import DISASTERS, is_violent
from tracker.language.lookup import UNREAD
from tracker.language.nodes import Node, Token
from tracker.rules.reader import Sentence

_HIT = frozenset({"strike", "damage", "destroy", "capture", "take_place", "launch"})
_ATTACKS = frozenset({"clash", "strike", "capture"})
_ROCKED = frozenset({"rock", "shake", "jolt", "rattle"})
_FOUGHT = frozenset({"war", "fighting", "conflict", "hostilities"})
_NATIONAL = frozenset({"country", "capital", "metonym"})
_ONWARDS = frozenset({"towards", "toward"})  # where weapons or people went on to, not where a story is
_INVASIONS = frozenset({"invasion", "aggression", "war", "offensive"})  # with their years: "Togo's war of 1990"
_TAKE_OFF = frozenset("take-off takeoff off departing departure departed".split())  # where a crash was, if nowhere else
_LABELS = re.compile(r"(?:\([x#]\))?[:-]#")
_ASHORE, LOCAL, FAR, DATELINE = 8, 30, 40, 100


def cost_of(sentence: Sentence, at: int, known: bool, noun: bool, claimants: set[int], head: Node) -> int | None:
    """How little the words around a name make it the place: 0 after "in" and the like; None where it is none.

    `known` to the gazetteer; `noun`: it ends in a noun for places ("Harvest Street").
    """
    nodes = sentence.nodes
    tag = nodes[at - 1].tag if at else "."
    national = head.entry.name is not None and head.entry.name[0] in _NATIONAL
    if national and _owns_attack(sentence, nodes[at]):
        return None
    if is_apposed(sentence, at):
        return 0
    if (known or noun) and had_so_many(sentence, at, national) and not is_hospital(sentence, at):
        return 0
    if at in claimants:
        return _where_they_speak(sentence, at, national, head) if known else None
    if is_called_place(sentence, at):
        return 0
    if sentence.tokens[nodes[at].first].low == "which":
        return None  # "a war in which Israel has killed nine"
    listed = at - 2 * (tag in ",&")
    if are_treated_there(sentence, listed) or are_brought_there(nodes, at) or are_in_care_of(sentence, at):
        return FAR
    if is_origin(sentence, at):
        return None
    lead = at - 2 * (_is_second_half(sentence, at) or _names_seat(sentence, at))
    if nodes[lead - 1].tag == "i" and lead:
        cost = _after_preposition(sentence, lead, known, noun)
        return 2 if cost == 0 and national else cost
    if tag == "f":
        return _after_of(sentence, at, known, noun, head)
    if tag == "v" and (known or noun) and sentence.tokens[nodes[at - 1].last].low.endswith(" from"):
        sender = national and nodes[at].first == nodes[at].last  # "26 drones launched from Russia"
        return 1 if not is_sent(nodes[at - 1]) else None if sender else 6
    if known and lead < at and nodes[lead - 1].tag == "v" and lead:
        return _named_alone(sentence, lead, "v", national)
    if known:
        return _named_alone(sentence, at, tag, national)
    if noun and is_where(sentence, at + 1):
        return 2
    if tag == "v" and (noun or _is_attacked(sentence, at)):
        return 2 if {v.cls for v in nodes[at - 1].verbs} & (_HIT | _ATTACKS) else 6
    listed = tag in ";&," and head.entry == UNREAD and had_so_many(sentence, at, national)
    return 0 if listed or _labels(sentence, at, head) else None


def _is_second_half(sentence: Sentence, at: int) -> bool:
    """Whether only the bearing of another part of the land stands before: "across central and northwest Odrin"."""
    if at < 3 or [n.tag for n in sentence.nodes[at - 3 : at]] != ["i", "x", "&"]:
        return False
    half = sentence.nodes[at - 2]
    return all(token.low in BEARINGS for token in sentence.tokens[half.first : half.last + 1])


def _names_seat(sentence: Sentence, at: int) -> bool:
    """Whether a name says which town is meant before it: "rocked the Odrinian capital, Tarsk"."""
    if at < 3 or sentence.tags[at - 2 : at] != "x,":
        return False
    seat = sentence.tokens[sentence.nodes[at - 2].last]
    return seat.low in SEATS and bool(seat.text.islower())


def _where_they_speak(sentence: Sentence, at: int, national: bool, head: Node) -> int | None:
    """The cost of a known place of somebody who speaks: "officials in Tarsk", "Lebanon's health ministry"."""
    nodes = sentence.nodes
    inside = at > 0 and nodes[at - 1].tag == "i" and nodes[at - 1].low == "in"
    bare = nodes[at].first == nodes[at].last and not inside
    if bare if not national else head.entry.name[0] != "country" or bare:
        return None
    if inside and is_hospital(sentence, at - 2):
        return FAR
    of_health = any(t.low.startswith("health") for t in sentence.tokens[nodes[at].first : nodes[at].last + 1])
    return FAR + 10 if national and not of_health else LOCAL


def _after_of(sentence: Sentence, at: int, known: bool, noun: bool, head: Node) -> int | None:
    nodes = sentence.nodes
    if is_measured_from(sentence, at) or is_seat_beside(nodes, at) or has_its_seat(sentence, at):
        return FAR - 1
    if at > 1 and _heads_place(sentence, nodes[at - 2]):
        return _ASHORE if is_off_coast(sentence, at - 2) else 1
    ship = not noun and head.tag == "C" and sentence.tokens[nodes[at].first].low == "the"  # "of the Santa Clarita"
    named = known or (noun and not is_somebody(sentence.tokens[nodes[at - 2].last]))
    return 12 if named and not ship else None


def _named_alone(sentence: Sentence, at: int, tag: str, national: bool) -> int | None:
    """The cost of a known place that nothing links; `tag` is that of the node before it."""
    node, following = sentence.nodes[at], sentence.nodes[at + 1 : at + 2]
    if following and following[0].tag == ":":
        return 3
    if is_where(sentence, at + 1):
        return 0
    if tag == "v":
        hit = {v.cls for v in sentence.nodes[at - 1].verbs} & (_HIT | FLEE | (frozenset() if national else _ATTACKS))
        verb = sentence.nodes[at - 1]
        based = any(v.lemma.startswith(("base", "station")) for v in verb.verbs)
        there = not (national or based) and sentence.tokens[verb.last].low.endswith((" at", " in", " near"))
        return 2 if hit or there or _is_stricken(sentence, at) else None if national else 8
    last = sentence.tokens[node.last]
    if last.low.rsplit(" ", 1)[-1] == "toll":
        return 2
    if (national or tag in ".;") and following and keeps_count(sentence, following[0]):
        return 0
    if national:
        words = sentence.tokens[node.first : node.last + 1]
        own = is_violent(last) or last.low in DISASTERS or _is_civil_war(words)
        return 3 if node.last != node.first and own else None
    return 6 if tag in ",&" else 10 if tag == "T" else 8


def _is_stricken(sentence: Sentence, at: int) -> bool:
    """Whether a disaster did something to a place, or blows rocked it: "the quake that shook western Odrin"."""
    nodes = sentence.nodes
    did = at - 2 - (nodes[at - 2].tag == "W")
    if did < 0 or nodes[did].tag not in "x#":
        return False
    head = sentence.tokens[nodes[did].last]
    rocked = any(v.lemma in _ROCKED for v in nodes[at - 1].verbs) and (is_violent(head) or head.low == "violence")
    return head.low in DISASTERS or rocked


def _is_attacked(sentence: Sentence, at: int) -> bool:
    """Whether a name alone that no lexicon holds is what somebody attacked: "gunmen stormed Tarsk, killing nine"."""
    node, verb, after = sentence.nodes[at], sentence.nodes[at - 1], sentence.nodes[at + 1 : at + 2]
    words = sentence.tokens[node.first : node.last + 1]
    if words[-1].low in DWELLINGS:
        words = words[words[0].tag == "t" : -1]  # "the Tarsk community"
    alone = bool(words) and all(token.tag == "C" for token in words)
    attacks = any(v.cls in _ATTACKS for v in verb.verbs) and verb.form in ("act", "ed")
    return alone and attacks and (not after or after[0].tag in ",.&i")


def _labels(sentence: Sentence, at: int, head: Node) -> bool:
    """Whether a name that no lexicon holds opens a line of a list, before its counts: "- Joun (Chouf): 16 dead"."""
    after = "".join(node.tag for node in sentence.nodes[at + 1 : at + 6])
    return at == 1 and sentence.nodes[0].tag in "-;" and head.entry == UNREAD and bool(_LABELS.match(after))


def _owns_attack(sentence: Sentence, node: Node) -> bool:
    """Whether a country is named as who attacks: "Israel's strikes", not "Syria's worst raid"."""
    tokens = sentence.tokens[node.first : node.last + 1]
    worst = any(t.low == "worst" or (t.low.endswith("est") and t.tag != "E") for t in tokens)
    owner = next((at for at, t in enumerate(tokens) if t.tag == "s"), len(tokens))
    attacks = is_violent(tokens[-1]) or any(t.low in _INVASIONS for t in tokens[owner + 1 :])
    return owner < len(tokens) and attacks and not (worst or _is_civil_war(tokens))


def _is_civil_war(tokens: list[Token]) -> bool:
    """Whether a war is that of a country with itself: "Odrin's civil war"."""
    return " ".join(token.low for token in tokens[-2:]).endswith("civil war")


def is_where(sentence: Sentence, at: int) -> bool:
    """Tell whether what happened in a place is told right after it: "Tarsk, where nine died"."""
    after = next((node for node in sentence.nodes[at : at + 2] if node.tag != ","), None)
    return after is not None and sentence.tokens[after.first].low == "where"


def _after_preposition(sentence: Sentence, at: int, known: bool, noun: bool) -> int | None:
    nodes = sentence.nodes
    word, *more = nodes[at - 1].low.split()
    talk = at - 3 if at > 2 and nodes[at - 2].tag == "v" and nodes[at - 2].form == "ed" else at - 2
    if at > 1 and sentence.tokens[nodes[talk].last].low in TALKS:
        return None
    if (
        word == "over"
        and at > 2
        and nodes[at - 3].tag == "i"
        and nodes[at - 3].low == "from"
        and nodes[at - 2].tag == "x"
    ):
        return None
    if word == "with":
        return 2 if (known or noun) and is_told_apart(nodes, at) and not is_hospital(sentence, at) else None
    if word == "between" and _has_no_middle(sentence, at):
        return None
    if word == "from" and known and _is_blow_there(sentence, at):
        return 2
    if word == "from":
        country = any(t.tag == "E" for t in sentence.tokens[nodes[at].first : nodes[at].last + 1])
        there = (known or noun) and not country and (counts_from(nodes, at) or gives_up(nodes, at))
        before = sentence.tokens[nodes[at - 2].last].low.rsplit(" ", 1)[-1] if at > 1 else ""
        return 1 if there else LOCAL if known and before in _TAKE_OFF else flees_from(nodes, at, known)
    if more and more[-1] == "of" and word not in ("outside", "because", "as", "in"):
        return FAR - 1 if is_off(sentence, at) else 4 if known or noun else 6
    if word not in INSIDE or (word in KNOWN_ONLY and not (known or noun)):
        return None
    if known and word in _ONWARDS:
        return LOCAL
    return 0 if known else 2


def _is_blow_there(sentence: Sentence, at: int) -> bool:
    """Whether an attack or disaster is called by a place: "the toll from the Tarsk floods"."""
    node, last = sentence.nodes[at], sentence.tokens[sentence.nodes[at].last]
    return node.first < node.last and (is_violent(last) or last.low in DISASTERS)


def _has_no_middle(sentence: Sentence, at: int) -> bool:
    """Whether countries are named as those at war: "months of war between Togo and Ghana", not "the border between"."""
    before = sentence.tokens[sentence.nodes[at - 2].last] if at > 1 else None
    fought = before is not None and (is_violent(before) or before.low.rsplit(" ", 1)[-1] in _FOUGHT)
    entries = [t.entry.name for t in sentence.tokens[sentence.nodes[at].first : sentence.nodes[at].last + 1]]
    return fought and any(name is not None and name[0] in _NATIONAL for name in entries)


def _heads_place(sentence: Sentence, node: Node) -> bool:
    low = sentence.tokens[node.last].low
    return low in NOUNS or low in JOINED or (node.tag == "#" and node.kind == "place")
