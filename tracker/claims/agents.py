"""Who did it, by the grammar of one sentence: subjects, "by" phrases, and the side in a phrase of attack."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from tracker.lexicons.names import Names
from tracker.rules.reader import Sentence

TABLE: dict[str, Any] = tomllib.loads((Path(__file__).parent / "sides.toml").read_text(encoding="utf-8"))
BODIES, OWN, CONTAINERS, VIOLENCE, DISASTERS, DEEDS = (frozenset(TABLE[key]) for key in ("bodies", "own", "containers", "violence", "disasters", "deeds"))
_WEAPONS = frozenset({"attack", "weapon", "craft", "equipment"})
_POSSESSIVES = frozenset({"its", "his", "her", "their", "our", "my"})
_PRONOUNS = frozenset({"it", "they", "he", "she", "we", "i"})
_FINITE = frozenset({"act", "pas", "neg"})


@dataclass(slots=True)
class Agent:
    """Somebody who did something: a canonical side, or the words of the text; `own` where it is the speaker's side."""

    name: str
    side: bool = False
    own: bool = False


class AgentFinder:
    """Reads agents from phrases with one set of names."""

    def __init__(self, names: Names) -> None:
        known = {name for _, kind, name in names.phrases() if kind in ("country", "armed_group")} | {"United Nations", "NATO"}
        party = names.party

        def side(words: str) -> str | None:
            found = party(words)
            return found if found in known else None

        self.side: Callable[[str], str | None] = lru_cache(maxsize=65536)(side)

    def phrase_side(self, sentence: Sentence, at: int, text: str) -> str | None:
        """The side that a phrase names itself."""
        node = sentence.nodes[at]
        tokens = sentence.tokens[node.first : node.last + 1]
        if not any(t.tag in "EJ" for t in tokens):
            return None
        return self.side(text[tokens[0].start : _end(tokens)])

    def read(self, sentence: Sentence, at: int, text: str) -> Agent | None:
        """Read a phrase as who did something; None where it names a means or a victim only."""
        nodes = sentence.nodes
        if nodes[at].tag not in "x#":
            return None
        side = self.phrase_side(sentence, at, text)
        if side is not None:
            return Agent(side, True)
        tokens = sentence.tokens[nodes[at].first : nodes[at].last + 1]
        head = _head(tokens)
        after = self._after(sentence, at, head, text)
        if after is not None:
            return after
        if tokens[0].low in _PRONOUNS and len(tokens) == 1 or tokens[0].low in _POSSESSIVES and head.low in OWN:
            return Agent("", own=True)
        return _worded(tokens, head, text)

    def _after(self, sentence: Sentence, at: int, head: Any, text: str) -> Agent | None:
        """The agent after "by", or after "of" where the head only fills: "strikes by Pakistan", "a wave of Russian drones"."""
        nodes = sentence.nodes
        if at + 2 >= len(nodes) or nodes[at + 2].tag not in "x#":
            return None
        link = nodes[at + 1]
        if link.tag == "y" or link.tag == "f" and head.low in CONTAINERS:
            return self.read(sentence, at + 2, text)
        if link.tag == "i" and link.low in ("from", "with", "between") and is_violent(head):
            found = self.read(sentence, at + 2, text)
            return found if found is not None and (link.low != "from" or found.side is False or _is_group(found)) else None
        return None


def _is_group(agent: Agent) -> bool:
    return agent.side


def _end(tokens: list[Any]) -> int:
    """Where the words of a phrase end, without the time words that stages above have dropped."""
    last = len(tokens) - 1
    for i, token in enumerate(tokens):
        if i and token.tag in "iY":
            last = i - 1
            break
    return int(tokens[last].end)


def _head(tokens: list[Any]) -> Any:
    for i, token in enumerate(tokens):
        if i and token.tag in "iY" and tokens[i - 1].tag not in "tap":
            return tokens[i - 1]
    return tokens[-1]


def is_violent(token: Any) -> bool:
    """Whether a word is an attack or a weapon."""
    noun = token.entry.noun if token.entry is not None else None
    return noun is not None and noun.kind in _WEAPONS or token.low in VIOLENCE


def _worded(tokens: list[Any], head: Any, text: str) -> Agent | None:
    """The agent in the words of the text: its head with the nouns before it."""
    owner = next((i for i in range(len(tokens) - 1, 0, -1) if tokens[i].tag == "s"), None)
    if owner is not None and tokens[owner].end < head.end:
        return _worded(tokens[:owner], tokens[owner - 1], text) if owner else None
    noun = head.entry.noun if head.entry is not None else None
    if head.low not in BODIES and (noun is None or noun.kind != "person"):
        return None
    at = tokens.index(head)
    first = at
    while first and tokens[first - 1].tag in "Nw" and tokens[first - 1].low not in ("unknown", "unidentified", "several", "suspected", "other"):
        first -= 1
    return Agent(text[tokens[first].start : head.end].lower())


def subject(sentence: Sentence, verb_at: int) -> int | None:
    """The node of the subject of a verb: a participle or a second verb takes that of the verb before it."""
    nodes = sentence.nodes
    at = verb_at - 1
    joined = nodes[verb_at].tag == "v" and nodes[verb_at].form in ("ing", "inf", "ed")
    while at >= 0:
        node = nodes[at]
        before = nodes[at - 1] if at else None
        if node.tag in ".;" or node.tag == "|" and not joined:
            return None
        if node.tag == "W" and not joined:
            return at - 1 if at and nodes[at - 1].tag in "x#" else None
        if node.tag == "v" and node.form in _FINITE and node.form != "pas":
            return subject(sentence, at) if joined or _follows(nodes, verb_at) else None
        if node.tag in "x#":
            if before is not None and before.tag in "ifTy":
                at -= 2
                continue
            if before is None or before.tag != "v" and not _is_object(nodes, at):
                return _apposed(nodes, at)
        if node.tag in "&,":
            joined = joined or at == verb_at - 1 and node.tag == "&"
        at -= 1
    return None


def _follows(nodes: list[Any], verb_at: int) -> bool:
    """Whether a verb is joined to the one before it: "killed two and wounded five"."""
    before = nodes[verb_at - 1] if verb_at else None
    return before is not None and (before.tag in "&," or before.tag in "Hm")


def _is_object(nodes: list[Any], at: int) -> bool:
    """Whether a phrase stands in a list of objects: "killing two men, a girl"."""
    before = at - 1
    while before > 0 and nodes[before].tag in ",&" and nodes[before - 1].tag == "#" and nodes[at].tag == "#":
        before -= 2
    return nodes[before].tag == "v"


def _apposed(nodes: list[Any], at: int) -> int:
    """The phrase that an apposition between commas explains."""
    if at > 1 and nodes[at - 1].tag == "," and nodes[at - 2].tag in "x#" and at + 1 < len(nodes) and nodes[at + 1].tag == ",":
        return at - 2
    return at
