"""Who did it, by the grammar of one sentence: subjects, "by" phrases, and the side in a phrase of attack."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from tracker.claims.sides.phrases import (
    BODIES,
    DISASTERS,
    ENEMY,
    OWN,
    WORDS,
    acts,
    alliance_in,
    end_of,
    group_in,
    head_of,
    is_craft,
    is_from_afar,
    is_named,
    is_place_of,
    is_violent,
    words_in,
)
from tracker.language.nodes import Node, Token
from tracker.lexicons.names import Names
from tracker.rules.reader import Sentence

_POSSESSIVES = frozenset({"its", "his", "her", "their", "our", "my"})
_PRONOUNS = frozenset({"it", "they", "he", "she", "we", "i"})
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
        tokens = words_in(sentence, sentence.nodes[at])
        if not any(is_named(t) for t in tokens):
            return None
        return self.side(text[tokens[0].start : end_of(tokens)])

    def read(self, sentence: Sentence, at: int, text: str, anyone: bool = False) -> Agent | None:
        """Read a phrase as who did something; None where it names a means or a victim only.

        `anyone`: whoever is named may have done it, as with rescues; else only those who do violence or fight it.
        """
        nodes = sentence.nodes
        if nodes[at].tag not in "x#":
            return None
        tokens = words_in(sentence, nodes[at])
        if tokens[-1].low in WORDS["reckonings"] | DISASTERS:
            return None  # "Nepal floods kill 90"
        if tokens[-1].low in WORDS["modifiers"] and nodes[at].tag == "#" and nodes[at + 1].tag == "x":
            named = self.phrase_side(sentence, at + 1, text)  # "the paramilitary Red Front"
            if named is not None:
                return Agent(named, True)
        side = alliance_in(tokens) or self.phrase_side(sentence, at, text) or self.leader(tokens) or group_in(tokens)
        if side is not None and not is_place_of(tokens):
            return Agent(side, True)
        head = head_of(tokens)
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
        if link.tag == "y" and sentence.tokens[nodes[at].last] is not head and acts(head, False):
            return None  # "rebels backed by Rwanda" did it themselves
        if link.tag == "y" or (link.tag == "f" and (head.low in WORDS["containers"] or is_craft(head))):
            return self.read(sentence, at + 2, text)
        if (
            head.low in BODIES - WORDS["outlaws"]
            and link.tag in "fi"
            and link.low in ("in", "of")
            and not is_from_afar(sentence, at)
        ):
            side = self.phrase_side(sentence, at + 2, text)
            whole = sentence.tokens[sentence.nodes[at + 2].last].entry
            return (
                Agent(side, True)
                if side is not None and whole is not None and whole.name and whole.name[0] == "country"
                else None
            )
        if link.tag == "i" and link.low == "from" and is_craft(head):
            side = self.phrase_side(sentence, at + 2, text)
            return Agent(side, True) if side in self.states and side not in WORDS["hosts"] else None
        if link.tag == "i" and link.low == "with" and is_violent(head):
            return self.read(sentence, at + 2, text)
        if link.tag in "fi" and link.low in ("of", "from") and acts(head, False):
            side = self.phrase_side(sentence, at + 2, text)
            return Agent(side, True) if side in self.groups else None
        return None


def _worded(tokens: list[Token], head: Token, text: str, anyone: bool = False) -> Agent | None:
    """The agent in the words of the text: its head with the nouns before it."""
    owner = next((i for i in range(len(tokens) - 1, 0, -1) if tokens[i].tag == "s"), None)
    if owner is not None and tokens[owner].end < head.end and head.low not in BODIES:
        return _worded(tokens[:owner], tokens[owner - 1], text, anyone)
    if not acts(head, anyone) and not (
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
