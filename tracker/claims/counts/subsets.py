"""Some of those just counted, told of by age, sex or trade: "killed 25 people ... two children died in the blast"."""

from collections.abc import Sequence

from tracker.claims.drafts import Draft, stands
from tracker.claims.sides.phrases import DISASTERS, is_violent
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_SOME = frozenset({"child", "woman", "medic", "journalist", "aid_worker"})
_SOME_OR_ARMED, _NOBODY = _SOME | {"police", "military"}, frozenset[str]()
_BY_SORT = frozenset({*_SOME, "civilian"})
_SAME = frozenset({"the", "this", "these", "those"})
_OTHER = frozenset({"another", "separate", "second", "other", "earlier"})
_LASTING = frozenset({"operation", "operations", "war", "conflict", "fighting", "clashes"})
_HARMED, _REACH = frozenset({"killed", "injured"}), 3


def subsets(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Give counts of people of one kind, told of the event just told of, the count of all whom it harmed."""
    some = [d for d in drafts if d.measure in _HARMED and d.total is None and _is_some(d, _SOME_OR_ARMED)]
    if not earlier or not some:
        return
    again = _tells_again(some[0].sentence)
    for measure in _HARMED:
        untold = [d for d in some if d.measure == measure]
        parts = [d for d in untold if _is_some(d, _SOME_OR_ARMED if d.at < again else _SOME if again >= 0 else _NOBODY)]
        told = (e for e in reversed(earlier) if e.measure == measure and parts and parts[0].number - e.number <= _REACH)
        total = next((e for e in told if stands(e)), None)
        if total is not None and _is_of_all(total) and sum(d.low or 0 for d in parts) < (total.low or 0):
            for part in parts:
                part.total = total


def _is_some(d: Draft, sorts: frozenset[str]) -> bool:
    """Whether people are of one kind: "two children"; or how many were is told: "the number of civilians killed is"."""
    numbered = d.rule.endswith("/number-of") and d.person_type in _BY_SORT
    told = d.group.origin not in ("ordinal", "zero", "definite") and not d.group.other and bool(d.low)
    return told and (numbered or d.person_type in sorts)


def _is_of_all(total: Draft) -> bool:
    """Whether a count is of people of no one kind, of whom others can be some."""
    told = total.group.origin in ("number", "vague") and "bodies" not in total.rule
    return told and total.counted == "people" and total.person_type is None


def _tells_again(sentence: Sentence) -> int:
    """The node that tells of what was just told of: "in the two blasts"; -1 for "in the attack on Tarsk"."""
    if not _OTHER.isdisjoint(sentence.words):
        return -1
    return next((at for at, node in enumerate(sentence.nodes) if _is_same_blow(sentence, node, at)), -1)


def _is_same_blow(sentence: Sentence, node: Node, at: int) -> bool:
    words = sentence.tokens[node.first : node.last + 1]
    blow = node.tag in "x#" and (is_violent(words[-1]) or words[-1].low in DISASTERS)
    plain = len(words) == 2 or (len(words) == 3 and node.tag == "#")
    follows = sentence.tags[at + 1 : at + 2]
    return blow and plain and words[0].low in _SAME and words[-1].low not in _LASTING and follows not in {*"ifW"}
