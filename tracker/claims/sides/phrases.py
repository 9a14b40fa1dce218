"""The words of a phrase that may say who did something: whose they are, what they are, where they end."""

import tomllib
from pathlib import Path
from typing import Any

from tracker.language.nodes import Node, Token
from tracker.rules.reader import Sentence

TABLE: dict[str, Any] = tomllib.loads((Path(__file__).parent / "sides.toml").read_text(encoding="utf-8"))
WORDS = {name: frozenset(words) for name, words in TABLE.items() if isinstance(words, list)}
BODIES, OWN, ENEMY, DEEDS, DISASTERS, NAMELESS, ASSAULTS, CROWDS = (
    WORDS[name] for name in ("bodies", "own", "enemy", "deeds", "disasters", "nameless", "assaults", "crowds")
)
IRREGULARS = frozenset(
    [*WORDS["attackers"], "militants", "rebels", "insurgents", "terrorists", "jihadists", "militiamen", "guerrillas"]
)
STATE_FORCES = frozenset({"army", "military", "police", "navy", "government"})  # whatever rebels call so is the state's
FROM_AFAR = frozenset({"foreign", "coalition", "international", "multinational"})
_WEAPONS = frozenset({"attack", "weapon", "craft", "equipment"})
_LANDS = frozenset({"capital", "country", "metonym"})
_RELATIVE = frozenset({"which", "whom", "whose"})


def is_from_afar(sentence: Sentence, at: int) -> bool:
    """Whether forces are of no one country: "multinational forces in Iraq"."""
    return any(t.low in FROM_AFAR for t in words_in(sentence, sentence.nodes[at]))


def alliance_in(tokens: list[Token]) -> str | None:
    """A known alliance, which is more than the state that leads it: "a Saudi-led coalition air strike"."""
    return next((t.entry.name[1] for t in tokens if t.tag == "E" and "-led" in t.entry.name[1]), None)


def group_in(tokens: list[Token]) -> str | None:
    """A known armed group that a phrase ends in: "the Islamist group Abu Sayyaf"."""
    kind, name = tokens[-1].entry.name if tokens[-1].tag == "E" else ("", "")
    return str(name) if kind == "armed_group" else None


def words_in(sentence: Sentence, node: Node) -> list[Token]:
    """The tokens of a phrase, without a dateline that a dash has run together with it."""
    tokens = sentence.tokens[node.first : node.last + 1]
    said = next((i for i in range(1, len(tokens)) if _describes(tokens[i]) and acts(tokens[i - 1], False)), len(tokens))
    tokens = tokens[:said]
    for i in range(1, len(tokens) - 1):
        if tokens[i].tag == "-" and tokens[i].start > tokens[i - 1].end and tokens[i + 1].start > tokens[i].end:
            return tokens[i + 1 :]
    if len(tokens) > 1 and tokens[0].low in _RELATIVE:
        tokens = tokens[1:]
    return tokens[:-1] if len(tokens) > 1 and _is_unread(tokens[-1]) and acts(tokens[-2], False) else tokens


def _is_unread(token: Node) -> bool:
    """Whether a word that ended up in a phrase is a verb that the lexicons do not count with: "gunmen stormed"."""
    return token.low in WORDS["assaults"] or (token.tag == "w" and token.low.endswith("ed"))


def _describes(token: Node) -> bool:
    """Whether a word within a phrase begins to say what somebody did: "gunmen riding motorbikes"."""
    return token.tag in "wg" and token.low.endswith("ing")


def is_named(token: Node) -> bool:
    """Whether a word may name a side."""
    return token.tag in "EJ" or token.low.startswith("al-")


def is_craft(token: Node) -> bool:
    """Whether a word is a craft, a weapon or another piece of equipment."""
    noun = token.entry.noun
    return noun is not None and noun.kind in ("craft", "weapon", "equipment")


def is_place_of(tokens: list[Token]) -> bool:
    """Whether a place before a noun of attack is only where it was: "the Paris bombings"."""
    if not is_violent(tokens[-1]) or len(tokens) < 2:
        return False
    lands = [t for t in tokens[:-1] if t.tag == "E" and t.entry.name and t.entry.name[0] in _LANDS]
    if tokens[-1].low in NAMELESS and lands and not any(t.tag == "s" for t in tokens):
        return True  # "Ecuador prison clash"
    return tokens[-2] in lands and not tokens[-2].text.isupper()


def end_of(tokens: list[Token]) -> int:
    """Where the words of a phrase end, without the time words that stages above have dropped."""
    last = len(tokens) - 1
    for i, token in enumerate(tokens):
        if i and token.tag in "iY" and not _is_dated(tokens, i):
            last = i - 1
            break
    return int(tokens[last].end)


def _is_dated(tokens: list[Token], at: int) -> bool:
    """Whether time words stand before whose attack it is: "an overnight Russian raid", not "Russian raids in May"."""
    whose = any(t.tag == "J" or t.text.isupper() for t in tokens[at + 1 :])
    return whose and not any(is_named(t) for t in tokens[:at])


def head_of(tokens: list[Token]) -> Any:
    """The word that a phrase is about, before what only says where or when: "gunmen in the hills"."""
    for i, token in enumerate(tokens):
        if (
            i
            and token.tag in "iYr"
            and tokens[i - 1].tag not in "tap"
            and not any(t.tag in "NwCEJ" for t in tokens[i + 1 :] if t.tag not in "UY")
        ):
            return tokens[i - 1]
    return tokens[-1]


def is_violent(token: Node) -> bool:
    """Whether a word is an attack or a weapon."""
    noun = token.entry.noun
    return (noun is not None and noun.kind in _WEAPONS) or token.low in WORDS["violence"]


def acts(head: Node, anyone: bool) -> bool:
    """Whether a word names people who do violence or fight it."""
    noun = head.entry.noun or head.entry.head
    if head.low in ("bomber", "bombers"):
        return noun is None or noun.kind == "person"
    return head.low in BODIES or (
        noun is not None
        and noun.kind == "person"
        and (anyone or noun.person_type in ("militant", "military", "police") or head.low in WORDS["attackers"])
    )
