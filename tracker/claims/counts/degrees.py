"""Some of the injured told by how badly: "22 injured, four seriously", "six hurt, one of them fatally"."""

from typing import Any

from tracker.claims.drafts import Draft, add
from tracker.rules.reader import Sentence

_BADLY = frozenset("seriously critically severely badly gravely slightly lightly moderately grievously".split())
_FATALLY = frozenset({"fatally", "mortally"})
_ENDS = frozenset(".,;&)i")


def degrees(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """Read bare counts that only an adverb follows as parts of the injured before them in the sentence."""
    nodes = sentence.nodes
    for at, node in enumerate(nodes):
        word = _degree(sentence, at) if node.tag == "#" and node.kind == "bare" and node.quantity is not None else None
        total = _injured(made, at, node.quantity) if word is not None else None
        if total is None:
            continue
        measure = "killed" if word in _FATALLY else "injured"
        part = made.get(at) or add(sentence, number, made, at, measure, "part/degree")
        part.measure, part.total = measure, total
        part.noun, part.counted, part.person_type = total.noun, total.counted, total.person_type


def _degree(sentence: Sentence, at: int) -> str | None:
    """The adverb of degree after a count, or after its "of them", with which its clause ends."""
    nodes, tokens = sentence.nodes, sentence.tokens
    last = at + 1 if at + 1 < len(nodes) and nodes[at + 1].tag == "O" else at
    if last + 1 < len(nodes) and nodes[last + 1].tag not in _ENDS:
        return None
    after = nodes[last].last + 1
    word = tokens[after].low if after < len(tokens) else ""
    return word if word in _BADLY or word in _FATALLY else None


def _injured(made: dict[int, Draft], at: int, quantity: Any) -> Draft | None:
    """The last count of injured before a node, where it is of more people."""
    before = [made[i] for i in sorted(made) if i < at and made[i].measure == "injured" and made[i].total is None]
    total = before[-1] if before else None
    most = (total.high or total.low or 0) if total is not None else 0
    return total if (quantity.low or 0) < most else None
