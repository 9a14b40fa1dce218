"""The cues of a sentence: words that name a claimant, and what they govern."""

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tracker.language.tagger import ISSUED
from tracker.rules.engine import Engine
from tracker.rules.reader import Sentence

_TABLE: dict[str, Any] = tomllib.loads((Path(__file__).parent / "cues.toml").read_text(encoding="utf-8"))
SPEECH = frozenset(_TABLE.pop("speech"))
MACROS: dict[str, str] = _TABLE.pop("macros")
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_NO_SPEAKERS = frozenset({"attack", "weapon", "craft", "equipment", "tally", "body", "area"})
_TO_SOMEBODY = frozenset({"tell", "inform", "notify", "brief"})
_PERSON_PRONOUNS = frozenset({"he", "she", "i", "him", "her"})
_PRONOUNS = _PERSON_PRONOUNS | {"it", "they", "we", "them", "us", "you", "who", "one", "both"}


@dataclass(slots=True)
class Cue:
    """A claimant in a sentence: nodes first..last name it, `at` is the verb or preposition, `scope` what it governs."""

    name: str
    first: int
    last: int
    at: int
    scope: str
    denies: bool
    spans: list[tuple[int, int]]
    person: bool
    pronoun: str | None

    def governs(self, node: int) -> bool:
        """Whether a count at a node lies within the scope."""
        if self.first <= node <= self.last:
            return False
        return self.scope == "both" or (node > self.at if self.scope == "after" else node < self.at)


class CueFinder:
    """The cue patterns, compiled with the alphabet of the engine."""

    def __init__(self, engine: Engine, is_known: Callable[[str], bool]) -> None:
        macros = engine.macros | MACROS
        self.is_known = is_known
        self.patterns = [
            (name, spec["scope"], spec.get("known", False), engine.alphabet.compile(spec["pattern"], macros))
            for name, spec in _TABLE.items()
        ]

    def find(self, sentence: Sentence, text: str) -> list[Cue]:
        """List the cues of a sentence from left to right."""
        found: list[Cue] = []
        for name, scope, known, pattern in self.patterns:
            for match in pattern.finditer(sentence.symbols):
                cue = _cue(name, scope, match, sentence, text)
                if cue is None or any(c.first <= cue.last and cue.first <= c.last or c.at == cue.at for c in found):
                    continue
                if not known or any(self.is_known(text[a:b]) for a, b in cue.spans) or cue.person:
                    found.append(cue)
        return sorted(found, key=lambda cue: cue.at)


def _cue(name: str, scope: str, match: re.Match[str], sentence: Sentence, text: str) -> Cue | None:
    nodes = sentence.nodes
    first, end = match.span("C")
    at = match.start("V") if "V" in match.groupdict() else match.start()
    verb = nodes[at]
    if verb.tag == "v" and not any(v.lemma in SPEECH and v.cls in ("report", "deny") for v in verb.verbs):
        return None
    if scope == "after" and verb.tag == "v":
        scope = _interrupts(nodes, at, first) or scope
    while nodes[end - 1].tag == ",":
        end -= 1
    spans = [_trim(text, *span) for span in _split(sentence, nodes, first, end)]
    words = text[slice(*spans[0])].lower()
    head = nodes[first]
    noun = getattr(sentence.tokens[head.last].entry, "noun", None)
    if noun is not None and noun.kind in _NO_SPEAKERS and noun.lemma not in ISSUED:
        return None
    person = noun is not None and noun.kind == "person" and not noun.plural or any(n.tag == "#" and n.origin == "name" for n in nodes[first:end])
    pronoun = words if words in _PRONOUNS else words.split()[0] if _possessed(words) else None
    denies = verb.tag == "v" and any(v.cls == "deny" for v in verb.verbs)
    return Cue(name, first, end - 1, at, scope, denies, spans, person or words in _PERSON_PRONOUNS, pronoun)


def _possessed(words: str) -> bool:
    """Whether the words are a statement of somebody named before: "their statement", "his account"."""
    parts = words.split()
    return len(parts) > 1 and parts[0] in ("its", "his", "her", "their") and parts[-1] in ISSUED


def _split(sentence: Sentence, nodes: list[Any], first: int, end: int) -> list[tuple[int, int]]:
    """The offsets of each claimant: two where they are joined by "and" outside an aside."""
    cut = next((i for i in range(first + 1, end - 1) if nodes[i].tag == "&"), None)
    comma = next((i for i in range(first, end) if nodes[i].tag == ","), end)
    tokens = sentence.tokens
    if cut is None or cut > comma:
        return [(tokens[nodes[first].first].start, nodes[end - 1].end)]
    return [(tokens[nodes[first].first].start, nodes[cut - 1].end), (tokens[nodes[cut + 1].first].start, nodes[end - 1].end)]


def _interrupts(nodes: list[Any], at: int, first: int) -> str | None:
    """The scope of a "he said" set off by commas: before it, or both sides where the sentence goes on after it."""
    if not first or nodes[first - 1].tag not in ",;:":
        return None
    after = at + 1
    if nodes[at].verbs[0].lemma in _TO_SOMEBODY and after < len(nodes) and nodes[after].tag in "x#":
        after += 1
    while after + 1 < len(nodes) and nodes[after].tag in "iT" and nodes[after + 1].tag == "x":
        after += 2
    following = nodes[after].tag if after < len(nodes) else "."
    if following in ",&":
        return "both" if nodes[first - 1].tag == "," else "after"
    return "before" if following in ";.|)" and nodes[first - 1].tag == "," else None


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out a leading article."""
    article = _ARTICLE.match(text[start:end])
    return (start + article.end(), end) if article else (start, end)
