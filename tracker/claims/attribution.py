"""Find who says so: cues with a scope, and the speaker of an open quotation."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from tracker.claims.drafts import Draft
from tracker.language.groups import Group
from tracker.rules.engine import Engine
from tracker.rules.reader import Sentence

_TABLE = tomllib.loads((Path(__file__).parent / "cues.toml").read_text(encoding="utf-8"))
SPEECH = frozenset(_TABLE.pop("speech"))


@dataclass(slots=True)
class Cue:
    """A claimant in a sentence: nodes first..last name it, `at` is the verb or preposition, `scope` what it governs."""

    name: str
    first: int
    last: int
    at: int
    scope: str
    denies: bool
    span: tuple[int, int]

    def governs(self, node: int) -> bool:
        """Whether a count at a node lies within the scope."""
        if self.first <= node <= self.last:
            return False
        return self.scope == "both" or (node > self.at if self.scope == "after" else node < self.at)

    def distance(self, node: int) -> int:
        """Nodes between cue and count; what comes before the count goes first."""
        return node - self.at if node > self.at else 2 * (self.at - node)


class CueFinder:
    """The cue patterns, compiled with the alphabet of the engine."""

    def __init__(self, engine: Engine) -> None:
        self.patterns = [(name, spec["scope"], engine.alphabet.compile(spec["pattern"], engine.macros)) for name, spec in _TABLE.items()]

    def find(self, sentence: Sentence, text: str) -> list[Cue]:
        """List the cues of a sentence from left to right."""
        found: list[Cue] = []
        for name, scope, pattern in self.patterns:
            for match in pattern.finditer(sentence.symbols):
                cue = self._cue(name, scope, match, sentence, text)
                if cue and not any(c.first <= cue.last and cue.first <= c.last or c.at == cue.at for c in found):
                    found.append(cue)
        return sorted(found, key=lambda cue: cue.at)

    def _cue(self, name: str, scope: str, match: re.Match[str], sentence: Sentence, text: str) -> Cue | None:
        nodes = sentence.nodes
        first, end = match.span("C")
        at = match.start("V") if "V" in match.groupdict() else match.start()
        verb = nodes[at]
        if verb.tag == "v" and not any(v.lemma in SPEECH and v.cls in ("report", "deny") for v in verb.verbs):
            return None
        if scope == "after" and _trails(nodes, at, first):
            scope = "before"
        start, stop = sentence.tokens[nodes[first].first].start, nodes[end - 1].end
        if nodes[end - 1].tag == ",":
            stop = nodes[end - 2].end
        denies = verb.tag == "v" and any(v.cls == "deny" for v in verb.verbs)
        return Cue(name, first, end - 1, at, scope, denies, (start, stop))


def _trails(nodes: list, at: int, first: int) -> bool:  # type: ignore[type-arg]
    """Whether a "he said" closes the sentence, so that it governs what stands before it."""
    if not first or nodes[first - 1].tag not in ",;":
        return False
    rest = nodes[at + 1 :]
    return not any(n.tag == "v" for n in rest) and not any(n.tag == "#" for n in rest) or bool(rest) and rest[0].tag in ",;." and not any(n.tag == "#" for n in rest)


def attribute(drafts: list[Draft], cues: list[Cue], text: str) -> None:
    """Give each draft the claimant of the nearest cue whose scope holds it; on a tie, none."""
    for d in drafts:
        governing = [cue for cue in cues if cue.governs(d.at)]
        before = [cue for cue in governing if cue.at < d.at]
        chosen = max(before, key=lambda cue: cue.at) if before else min(governing, key=lambda cue: cue.at, default=None)
        if chosen is None:
            continue
        d.claimant_span = _trim(text, *chosen.span)
        d.attribution = "direct"
        d.stance = "denies" if chosen.denies else "asserts"


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out a leading article."""
    article = re.match(r"(?:the|a|an)\s+", text[start:end], re.IGNORECASE)
    return (start + article.end(), end) if article else (start, end)


def is_pronoun(group: Group) -> bool:
    """Whether a phrase is a pronoun, to be resolved to the speaker before."""
    return group.kind == "pronoun"
