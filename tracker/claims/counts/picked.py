"""Counts picked out of a total told before: of the place that was hit worst, the deadliest attack, most of the dead."""

import re
from collections.abc import Sequence

from tracker.claims.drafts import OF_PEOPLE, Draft
from tracker.rules.reader import Sentence

_PICKED = re.compile(
    r"(?:\b(?:worst|hardest|heaviest|most)[- ](?:hit|affected|stricken|struck)\b(?! by)"
    r"|\b(?:took|bore|bearing|taking) the brunt\b|\b(?:worst|heaviest|highest|greatest) (?:losses|toll|death toll)\b"
    r"|\b(?:highest|greatest|largest) number of (?:deaths|dead|casualties|victims)\b"
    r"|\b(?:bulk|most|majority) of (?:the|those) (?:dead|deaths|killed|casualties|victims|fatalities|injured)\b"
    r"|^in the (?:single )?(?:deadliest|worst|bloodiest|gravest|most serious)\b)(?! since)"
)
_OTHERS = re.compile(r"\b(?:since|last year|years?|decades?|ever)\b")
_REACH, _FAR = 3, 8


def picked(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Give the counts that a sentence picks out the last total of their measure, if it is large enough for all."""
    if not drafts or not (found := _PICKED.search(words := _words(drafts[0].sentence))) or _OTHERS.search(words):
        return
    after = [d for d in drafts if d.total is None and len(_words(d.sentence, d.group.first)) >= found.end()]
    for d in [d for d in after if d.measure in OF_PEOPLE]:
        added = sum(other.low or 0 for other in after if other.measure == d.measure)
        told = [e for e in earlier if e.measure == d.measure and e.person_type in (None, d.person_type)]
        near = [e for e in told if d.number - e.number <= _REACH and e.rule != "part/revised"]
        large = (e for e in (*near[::-1], *told[:1]) if d.number - e.number <= _FAR)
        d.total = next((e for e in large if (e.low or 0) > max(d.low or 0, added - 1)), None)


def _words(sentence: Sentence, end: int | None = None) -> str:
    return " ".join([token.low for token in sentence.tokens[:end]])
