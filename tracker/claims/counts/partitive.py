"""The whole that a part is told with: "18 of the 23 drones", "nine of the 12 dead were migrants"."""

from typing import Any

from tracker.claims.counts.roles import take_role
from tracker.claims.drafts import Draft, draft
from tracker.rules.engine import Mention
from tracker.rules.reader import Sentence

_FLOWN = frozenset({"intercepted", "struck"})
_FATES = {"kill": "killed", "die": "killed", "injure": "injured", "capture": "captured", "go_missing": "missing"}


def partitive(sentence: Sentence, number: int, made: dict[int, Draft]) -> list[Draft]:
    """Draft the whole of each part: of weapons stopped or not it was launched, of the harmed it met the fate told."""
    wholes = []
    for part in made.values():
        whole = part.group.whole
        if whole is None or whole.quantity is None:
            continue
        if part.measure in _FLOWN and whole.noun is not None and whole.noun.kind == "weapon":
            wholes.append(_draft(sentence, number, part, "launched"))
            continue
        measure = _fate(sentence.nodes, part)
        if measure is not None:
            part.group.end, whole.end = part.group.quantity.end, sentence.nodes[part.at + 1].end  # type: ignore[union-attr]
            wholes.append(_draft(sentence, number, part, measure))
            part.total = wholes[-1]
            take_role(sentence, part, part.at + 2)
    return wholes


def _draft(sentence: Sentence, number: int, part: Draft, measure: str) -> Draft:
    mention = Mention(part.group.whole, measure, f"{measure}/partitive", 9, None, part.at, -1)  # type: ignore[arg-type]
    return draft(sentence, number, mention)


def _fate(nodes: list[Any], part: Draft) -> str | None:
    """What befell the whole by the participle behind it, where the part is told to be or fare so too."""
    told = nodes[part.at + 1 : part.at + 3]
    if len(told) < 2 or told[0].tag != "v" or told[0].form != "ed" or told[1].tag not in "ev":
        return None
    fates = {_FATES[v.cls] for v in told[0].verbs if v.cls in _FATES}
    return fates.pop() if fates == {part.measure} else None
