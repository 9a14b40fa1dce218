"""What was read and why: the record that a run makes of each claim while it reads."""

from dataclasses import dataclass

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.language.nodes import Node
from tracker.model import UNATTRIBUTED, Article, Claim


@dataclass(slots=True)
class Derivation:
    """How one claim came about, in words: the stages of its sentence, the rule, the cues, the claimant."""

    claim_id: str
    sentence: str
    quantities: list[str]
    groups: str
    reading: str
    cues: list[str]
    claimant: str

    def lines(self) -> list[str]:
        """Print it, a line a stage."""
        cues = self.cues or ["none"]
        return [
            f"claim       {self.claim_id}",
            f"sentence    {self.sentence}",
            f"quantities  {'; '.join(self.quantities)}",
            f"groups      {self.groups}",
            f"rule        {self.reading}",
            *(f"cue         {cue}" for cue in cues),
            f"claimant    {self.claimant}",
        ]


def derive(article: Article, passage: Passage, d: Draft, claim: Claim) -> Derivation:
    """Record the derivation of a claim from the stages that made it."""
    text, sentence = article.text, passage.sentence
    nodes = sentence.nodes
    return Derivation(
        claim.claim_id,
        text[sentence.start : sentence.end],
        [_quantity(n, text) for n in nodes if n.tag == "#" and n.quantity is not None],
        " ".join(_group(n, text) for n in nodes),
        _reading(d, claim, text),
        [cue.describe(text) for cue in passage.cues],
        _claimant(claim),
    )


def _quantity(node: Node, text: str) -> str:
    q = node.quantity
    return f"{text[q.start : q.end]!r} = {q.qualifier} {q.low}..{q.high}"


def _group(node: Node, text: str) -> str:
    words = text[node.start : node.end]
    if node.tag == "#":
        return f"[{words}: {node.kind} {node.origin}]"
    if node.tag == "v":
        return f"[{words}: {'/'.join(dict.fromkeys(v.cls for v in node.verbs))} {node.form}]"
    return f"[{words}]" if node.tag == "x" else words


def _reading(d: Draft, claim: Claim, text: str) -> str:
    verb = f" by {text[d.verb.start : d.verb.end]!r}" if d.verb is not None else ""
    part = f", part of {claim.part_of}" if claim.part_of else ""
    return f"{d.rule}: {claim.quote!r} is {claim.measure} {claim.counted}{verb}{part}"


def _claimant(claim: Claim) -> str:
    if claim.claimant == UNATTRIBUTED:
        return f"{UNATTRIBUTED}: no cue governs the count and no speaker plainly goes on"
    how = "named in the sentence" if claim.attribution == "direct" else "carried from another sentence"
    return f"{claim.claimant} ({claim.claimant_type}), from {claim.claimant_text!r}, {how}"
