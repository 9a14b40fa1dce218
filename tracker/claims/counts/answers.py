"""Bare numbers that answer a question: "How many were killed? Twenty-eight.", "And the wounded? Some 40."."""

from collections.abc import Iterable

from tracker.claims.counts.figures import is_plain
from tracker.claims.drafts import OF_PEOPLE, Draft, add
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_FATES = {
    "kill": "killed", "die": "killed", "lose": "killed", "injure": "injured", "capture": "captured",
    "go_missing": "missing", "release": "released", "displace": "displaced", "flee": "displaced",
}  # fmt: skip
_SHORT = 4  # groups: "And the wounded?"


def answers(sentence: Sentence, number: int, made: dict[int, Draft], before: Iterable[Sentence]) -> None:
    """Read the bare number that opens an answer, by what the question right before asks of people."""
    at = _opening(sentence.nodes)
    if at is None or at in made:
        return
    asked = _asked(next(iter(before), None), sentence)
    if asked is not None:
        add(sentence, number, made, at, asked, "part/answer")


def _opening(nodes: list[Node]) -> int | None:
    """The bare number that opens a sentence, over when it was: "In twelve days, about 430."."""
    at = next((i for i, node in enumerate(nodes) if node.tag not in "ix,y&" or is_plain(node)), None)
    return at if at is not None and is_plain(nodes[at]) and (at == 0 or nodes[at - 1].tag in ",&") else None


def _asked(question: Sentence | None, answer: Sentence) -> str | None:
    """The measure that a question asks for, if it stands right before its answer."""
    if question is None or question.tokens[-1].text != "?" or answer.start - question.end > _SHORT:
        return None
    words = " ".join([token.low for token in question.tokens])
    if "how many" not in words and ("how" in words.split() or len(question.nodes) > _SHORT):
        return None
    told = [measure for node in question.nodes for measure in _told(node)]
    return told[0] if len(set(told)) == 1 else None


def _told(node: Node) -> list[str]:
    """The measures that a group of a question names."""
    if node.tag == "v":
        return [_FATES[v.cls] for v in node.verbs if v.cls in _FATES][:1]
    return [node.kind] if node.tag == "x" and node.kind in OF_PEOPLE else []
