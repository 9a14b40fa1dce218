"""Counts behind a label that says what befell what: "houses burned: 207", "positions struck - 14"."""

from functools import cache
from typing import Any

from tracker.claims.drafts import Draft, add
from tracker.lexicons.vocabulary import Noun
from tracker.rules.reader import Sentence, load_reader

_MARKS, _STARTS = ":-", ",;.:-"


def labels(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """Read bare numbers by the participle and the noun of their label, which no rule does for things."""
    nodes = sentence.nodes
    for at in _behind_marks(nodes):
        noun = _labelled(sentence, at - 1)
        known = made.get(at)
        if noun is None or (known is not None and not known.rule.endswith("/labelled")):
            continue
        measure = _measure(nodes[at - 2], noun)
        if measure is not None and (known is None or measure != known.measure):
            draft = add(sentence, number, made, at, measure, "list/label")
            draft.noun, draft.counted, draft.person_type = noun, noun.counted or draft.counted, noun.person_type


def has_label(sentence: Sentence) -> bool:
    """Whether a sentence holds such a label."""
    nodes = sentence.nodes
    return any(
        (noun := _labelled(sentence, at - 1)) is not None and _measure(nodes[at - 2], noun) is not None
        for at in _behind_marks(nodes)
    )


def _behind_marks(nodes: list[Any]) -> list[int]:
    """Where bare numbers stand behind a colon or a dash."""
    return [
        at
        for at in range(3, len(nodes))
        if nodes[at].tag == "#" and nodes[at].kind == "bare" and nodes[at - 1].tag in _MARKS
    ]


def _labelled(sentence: Sentence, mark: int) -> Noun | None:
    """The noun of a label that is a phrase and a participle."""
    nodes = sentence.nodes
    if nodes[mark - 1].tag != "v" or nodes[mark - 1].form != "ed" or nodes[mark - 2].tag != "x":
        return None
    if mark > 2 and nodes[mark - 3].tag not in _STARTS:
        return None
    noun: Noun | None = getattr(sentence.tokens[nodes[mark - 2].last].entry, "noun", None)
    return noun


def _measure(verb: Any, noun: Noun) -> str | None:
    read = _reduced()
    return next((read[v.cls, noun.kind] for v in verb.verbs if (v.cls, noun.kind) in read), None)


@cache
def _reduced() -> dict[tuple[str, str], str]:
    """The measure of what was done: "207 houses burned", by the class of the verb and the kind of what is counted."""
    known = load_reader().engine.rules
    rules = [rule for shape in ("passive", "reduced") for rule in known if shape in rule.constructions]
    return {(verb, target): rule.measure for rule in rules for verb in rule.verbs for target in rule.targets}
