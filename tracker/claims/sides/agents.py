"""Who did it, by the grammar of one sentence: subjects, "by" phrases, and the side in a phrase of attack."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from tracker.language.nodes import Node, Token
from tracker.lexicons.names import Names
from tracker.rules.reader import Sentence

TABLE: dict[str, Any] = tomllib.loads((Path(__file__).parent / "sides.toml").read_text(encoding="utf-8"))
WORDS = {name: frozenset(words) for name, words in TABLE.items() if isinstance(words, list)}
BODIES, OWN, ENEMY, DEEDS, DISASTERS, NAMELESS, ASSAULTS, CROWDS = (
    WORDS[name] for name in ("bodies", "own", "enemy", "deeds", "disasters", "nameless", "assaults", "crowds")
)
FROM_AFAR = frozenset({"foreign", "coalition", "international", "multinational"})
_WEAPONS = frozenset({"attack", "weapon", "craft", "equipment"})
_POSSESSIVES = frozenset({"its", "his", "her", "their", "our", "my"})
_PRONOUNS = frozenset({"it", "they", "he", "she", "we", "i"})
_LANDS = frozenset({"capital", "country", "metonym"})
_RELATIVE = frozenset({"which", "whom", "whose"})
_ARMS_OF_SERVICE = frozenset({"aviation", "artillery", "air defence", "air defences", "air defense", "air defenses"})
_ARMED = frozenset({"group", "groups"})
_LED = re.compile(r"(.+)[-‑]led")
_ALLIANCES = frozenset({"coalition", "alliance", "mission", "force"})


@dataclass(slots=True)
class Agent:
    """Somebody who did something: a canonical side, or the words of the text.

    `own` where it is the speaker's side, `foe` its enemy's, `bare` where only what was told before says whose they
    are: "the gunmen", "soldiers"; both where they are a group's: "its gunmen".
    """

    name: str
    side: bool = False
    own: bool = False
    foe: bool = False
    bare: bool = False


class AgentFinder:
    """Reads agents from phrases with one set of names."""

    def __init__(self, names: Names) -> None:
        kinds = [(kind, name) for _, kind, name in names.phrases() if kind in ("country", "armed_group")]
        known = {name for _, name in kinds} | {"United Nations", "NATO", "African Union"}
        self.states = frozenset(name for kind, name in kinds if kind == "country")
        self.groups = frozenset(name for kind, name in kinds if kind == "armed_group")
        party = names.party

        def side(words: str) -> str | None:
            found = party(words)
            return found if found in known else None

        self.side: Callable[[str], str | None] = lru_cache(maxsize=65536)(side)

    def phrase_side(self, sentence: Sentence, at: int, text: str) -> str | None:
        """The side that a phrase names itself."""
        tokens = _words(sentence, sentence.nodes[at])
        if not any(is_named(t) for t in tokens):
            return None
        return self.side(text[tokens[0].start : _end(tokens)])

    def read(self, sentence: Sentence, at: int, text: str, anyone: bool = False) -> Agent | None:
        """Read a phrase as who did something; None where it names a means or a victim only.

        `anyone`: whoever is named may have done it, as with rescues; else only those who do violence or fight it.
        """
        nodes = sentence.nodes
        if nodes[at].tag not in "x#":
            return None
        tokens = _words(sentence, nodes[at])
        if tokens[-1].low in WORDS["reckonings"] | DISASTERS:
            return None  # "Nepal floods kill 90"
        if tokens[-1].low in WORDS["modifiers"] and nodes[at].tag == "#" and nodes[at + 1].tag == "x":
            named = self.phrase_side(sentence, at + 1, text)  # "the paramilitary Red Front"
            if named is not None:
                return Agent(named, True)
        side = _alliance(tokens) or self.phrase_side(sentence, at, text) or self.leader(tokens) or _group(tokens)
        if side is not None and not _is_place_of(tokens):
            return Agent(side, True)
        head = _head(tokens)
        after = self._after(sentence, at, head, text)
        if after is not None:
            return after
        if tokens[0].low in _PRONOUNS and len(tokens) == 1:
            return Agent(tokens[0].low, own=True)
        irregular = head.low in WORDS["irregulars"]
        if tokens[0].low in _POSSESSIVES and (head.low in OWN or irregular):
            return Agent("", own=True, bare=irregular)
        if any(t.low in ENEMY for t in tokens):
            return Agent("", foe=True)
        if head.low in _ARMS_OF_SERVICE:
            return Agent("", own=True)
        found = _worded(tokens, head, text, anyone)
        if found is None and is_violent(head) and len(tokens) > 1:
            doer = next((t for t in tokens[:-1] if t.low in WORDS["modifiers"]), None)
            return Agent(doer.low) if doer is not None else None
        return found

    @staticmethod
    def _is_blamed(sentence: Sentence, verb: Node) -> bool:
        """Whether an attack is "blamed on" or "attributed to" somebody."""
        return sentence.tokens[verb.last].low in ("blamed", "pinned", "attributed")

    def leader(self, tokens: list[Token]) -> str | None:
        """The side in "Hamas-led fighters", "Saudi-led air strikes"."""
        if tokens[-1].low in _ALLIANCES:
            return None
        led = (_LED.fullmatch(t.text) for t in tokens if "-" in t.text and t.text[0].isupper())
        return next((self.side(one[1]) for one in led if one is not None), None)

    def _after(self, sentence: Sentence, at: int, head: Token, text: str) -> Agent | None:
        """The agent after "by", or after "of" where the head only fills: "a wave of Russian drones"."""
        nodes = sentence.nodes
        if at + 2 >= len(nodes) or nodes[at + 2].tag not in "x#yi":
            return None
        link = nodes[at + 1]
        done = link.tag == "v" and link.form == "ed" and is_violent(head) and at + 3 < len(nodes)
        if done and (nodes[at + 2].tag == "y" or self._is_blamed(sentence, link)):
            return self.read(sentence, at + 3, text)
        if link.tag == "y" and sentence.tokens[nodes[at].last] is not head and _acts(head, False):
            return None  # "rebels backed by Rwanda" did it themselves
        if link.tag == "y" or (link.tag == "f" and (head.low in WORDS["containers"] or _is_craft(head))):
            return self.read(sentence, at + 2, text)
        if (
            head.low in BODIES - WORDS["outlaws"]
            and link.tag in "fi"
            and link.low in ("in", "of")
            and not _is_from_afar(sentence, at)
        ):
            side = self.phrase_side(sentence, at + 2, text)
            whole = sentence.tokens[sentence.nodes[at + 2].last].entry
            return (
                Agent(side, True)
                if side is not None and whole is not None and whole.name and whole.name[0] == "country"
                else None
            )
        if link.tag == "i" and link.low == "from" and _is_craft(head):
            side = self.phrase_side(sentence, at + 2, text)
            return Agent(side, True) if side in self.states and side not in WORDS["hosts"] else None
        if link.tag == "i" and link.low == "with" and is_violent(head):
            return self.read(sentence, at + 2, text)
        if link.tag in "fi" and link.low in ("of", "from") and _acts(head, False):
            side = self.phrase_side(sentence, at + 2, text)
            return Agent(side, True) if side in self.groups else None
        return None


def _is_from_afar(sentence: Sentence, at: int) -> bool:
    """Whether forces are of no one country: "multinational forces in Iraq"."""
    return any(t.low in FROM_AFAR for t in _words(sentence, sentence.nodes[at]))


def _alliance(tokens: list[Token]) -> str | None:
    """A known alliance, which is more than the state that leads it: "a Saudi-led coalition air strike"."""
    return next((t.entry.name[1] for t in tokens if t.tag == "E" and "-led" in t.entry.name[1]), None)


def _group(tokens: list[Token]) -> str | None:
    """A known armed group that a phrase ends in: "the Islamist group Abu Sayyaf"."""
    kind, name = tokens[-1].entry.name if tokens[-1].tag == "E" else ("", "")
    return str(name) if kind == "armed_group" else None


def _words(sentence: Sentence, node: Node) -> list[Token]:
    """The tokens of a phrase, without a dateline that a dash has run together with it."""
    tokens = sentence.tokens[node.first : node.last + 1]
    said = next(
        (i for i in range(1, len(tokens)) if _describes(tokens[i]) and _acts(tokens[i - 1], False)), len(tokens)
    )
    tokens = tokens[:said]
    for i in range(1, len(tokens) - 1):
        if tokens[i].tag == "-" and tokens[i].start > tokens[i - 1].end and tokens[i + 1].start > tokens[i].end:
            return tokens[i + 1 :]
    if len(tokens) > 1 and tokens[0].low in _RELATIVE:
        tokens = tokens[1:]
    return tokens[:-1] if len(tokens) > 1 and _is_unread(tokens[-1]) and _acts(tokens[-2], False) else tokens


def _is_unread(token: Node) -> bool:
    """Whether a word that ended up in a phrase is a verb that the lexicons do not count with: "gunmen stormed"."""
    return token.low in WORDS["assaults"] or (token.tag == "w" and token.low.endswith("ed"))


def _describes(token: Node) -> bool:
    """Whether a word within a phrase begins to say what somebody did: "gunmen riding motorbikes"."""
    return token.tag in "wg" and token.low.endswith("ing")


def is_named(token: Node) -> bool:
    """Whether a word may name a side."""
    return token.tag in "EJ" or token.low.startswith("al-")


def _is_craft(token: Node) -> bool:
    noun = token.entry.noun
    return noun is not None and noun.kind in ("craft", "weapon", "equipment")


def _is_place_of(tokens: list[Token]) -> bool:
    """Whether a place before a noun of attack is only where it was: "the Paris bombings"."""
    if not is_violent(tokens[-1]) or len(tokens) < 2:
        return False
    lands = [t for t in tokens[:-1] if t.tag == "E" and t.entry.name and t.entry.name[0] in _LANDS]
    if tokens[-1].low in NAMELESS and lands and not any(t.tag == "s" for t in tokens):
        return True  # "Ecuador prison clash"
    return tokens[-2] in lands and not tokens[-2].text.isupper()


def _end(tokens: list[Token]) -> int:
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


def _head(tokens: list[Token]) -> Any:
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


def _worded(tokens: list[Token], head: Token, text: str, anyone: bool = False) -> Agent | None:
    """The agent in the words of the text: its head with the nouns before it."""
    owner = next((i for i in range(len(tokens) - 1, 0, -1) if tokens[i].tag == "s"), None)
    if owner is not None and tokens[owner].end < head.end and head.low not in BODIES:
        return _worded(tokens[:owner], tokens[owner - 1], text, anyone)
    if not _acts(head, anyone) and not (
        head.low in ("bomber", "bombers") and any(t.low in ("suicide", "car", "truck") for t in tokens)
    ):
        return None
    epithets = WORDS["epithets"] - {"armed"} if head.low in _ARMED else WORDS["epithets"]
    at = first = tokens.index(head)
    while first and tokens[first - 1].tag in "NwUCEJXs" and tokens[first - 1].low not in epithets:
        first -= 1
    words = text[tokens[first].start : head.end]
    proper = any(t.tag in "CEJ" for t in tokens[first:at])
    vague = head.low in OWN or head.entry.head is not None  # "soldiers", "paramilitary fighters"
    bare = (owner is None and tokens[0].tag == "t") or (vague and tokens[0] is head)
    return Agent(words if proper else words.lower(), bare=bare)


def _acts(head: Node, anyone: bool) -> bool:
    """Whether a word names people who do violence or fight it."""
    noun = head.entry.noun or head.entry.head
    if head.low in ("bomber", "bombers"):
        return noun is None or noun.kind == "person"
    return head.low in BODIES or (
        noun is not None
        and noun.kind == "person"
        and (anyone or noun.person_type in ("militant", "military", "police") or head.low in WORDS["attackers"])
    )
