"""Counts that lean on a pair told before: "386 of the former and 27 of the latter", "442 and 41 respectively"."""

import re
from collections.abc import Sequence

from tracker.claims.counts.roles import take_role
from tracker.claims.drafts import Draft, add, words_of
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_ONE_OF = re.compile(r"(?:^|\bof )the (former|latter)$")
_PLACES = {"former": -2, "latter": -1}
_FATES = {
    "intercept": "intercepted", "strike": "struck", "kill": "killed", "die": "killed", "injure": "injured",
    "capture": "captured", "release": "released", "go_missing": "missing",
}  # fmt: skip
_RESPECTIVELY = "respectively"


def paired(sentence: Sentence, number: int, made: dict[int, Draft], earlier: Sequence[Draft]) -> None:
    """Give counts of "the former" and "the latter" what they count of the two counts told last."""
    if not sentence.words & {*_PLACES, _RESPECTIVELY}:
        return
    leaning = {at: which for at in range(len(sentence.nodes)) if (which := _which(sentence, at)) is not None}
    told = [d for d in earlier if number - d.number <= 1 and _is_whole(d)]
    for at in sorted(leaning):
        pair = [*told, *(made[i] for i in sorted(made) if i < at and i not in leaning and _is_whole(made[i]))][-2:]
        if len(pair) == 2:
            _lean(sentence, number, made, at, pair[leaning[at]])
    if _RESPECTIVELY in sentence.words:
        _in_order(made, told)


def _is_whole(d: Draft) -> bool:
    return d.total is None and d.group.origin in ("number", "vague") and d.group.whole is None


def _which(sentence: Sentence, at: int) -> int | None:
    """Which of a pair a count is of: the last but one, or the last."""
    nodes, node = sentence.nodes, sentence.nodes[at]
    if node.tag != "#" or node.quantity is None or node.kind not in ("bare", "thing"):
        return None
    if at and nodes[at - 1].tag in "if":
        return None  # "in one of the latter", "a splinter of one of the latter"
    after = [n.tag for n in nodes[at + 1 : at + 3]] == ["f", "x"]
    before = at > 2 and [n.tag for n in nodes[at - 3 : at]] == ["f", "x", ","]
    named = nodes[at + 2] if after else nodes[at - 2] if before else node
    found = _ONE_OF.search(words_of(sentence, named))
    return _PLACES[found[1]] if found is not None else None


def _lean(sentence: Sentence, number: int, made: dict[int, Draft], at: int, model: Draft) -> None:
    """Make a count one of the model's things or people, with the fate that its own clause tells, else the model's."""
    held = made.get(at)
    measure = held.measure if held is not None else _fate(sentence.nodes, at) or model.measure
    part = held or add(sentence, number, made, at, measure, "part/paired")
    part.noun, part.counted, part.person_type = model.noun, model.counted, model.person_type
    if part.measure == model.measure:
        part.total = model
        take_role(sentence, part, at + 3)


def _fate(nodes: list[Node], at: int) -> str | None:
    """What befell those counted, by the next verb of the sentence, or by the one before "as were"."""
    after = next((n for n in nodes[at + 1 :] if n.tag in "v;."), None)
    if at > 2 and nodes[at - 1].tag == "e" and nodes[at - 2].tag == "i":
        after = next((n for n in reversed(nodes[: at - 2]) if n.tag == "v"), None)
    classes = {v.cls for v in after.verbs} if after is not None and after.tag == "v" else set()
    return next((fate for cls, fate in _FATES.items() if cls in classes), None)


def _in_order(made: dict[int, Draft], told: Sequence[Draft]) -> None:
    """ "442 and 41 respectively": as many bare counts as counts before them, of the same things in their order."""
    bare = [made[at] for at in sorted(made) if made[at].group.kind == "bare"]
    whole = [*told, *(made[at] for at in sorted(made) if made[at].group.kind != "bare")][-len(bare) :] if bare else []
    if len(bare) > 1 and len(whole) == len(bare) and len({d.measure for d in whole}) == 1:
        for d, model in zip(bare, whole, strict=True):
            d.noun, d.counted, d.person_type = model.noun, model.counted, model.person_type
