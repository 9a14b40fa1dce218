"""Counts picked out of a total told before: of the place hit worst, of one alone, the deadliest attack, most dead."""

import re
from collections.abc import Sequence

from tracker.claims.drafts import OF_PEOPLE, Draft
from tracker.claims.times.dates import MONTHS
from tracker.rules.reader import Sentence

_MONTHS = "|".join(MONTHS)
_PICKED = re.compile(
    r"(?:\b(?:worst|hardest|heaviest|most)[- ](?:hit|affected|stricken|struck)\b(?! by)"
    r"|\b(?:took|bore|bearing|taking) the brunt\b|\b(?:worst|heaviest|highest|greatest) (?:losses|toll|death toll)\b"
    r"|\b(?:highest|greatest|largest) number of (?:deaths|dead|casualties|victims)\b"
    r"|\b(?:bulk|most|majority) of (?:the|those) (?:dead|deaths|killed|casualties|victims|fatalities|injured)\b"
    r"|^in the (?:single )?(?:deadliest|worst|bloodiest|gravest|most serious)\b)(?! since)"
    rf"|^(?!(?:{_MONTHS}) )(?:[\w'’-]+ ){{1,4}}alone "
    r"(?:has|had|saw|recorded|reported|suffered|lost|accounted|registered|counted|took)\b"
    rf"|\bin (?!(?:{_MONTHS}) )(?:[\w'’-]+ ){{1,4}}alone\b"
)
_HIT = ("", "-hit", "-affected", "-stricken", "-struck")
_PICKS = frozenset("brunt highest greatest largest bulk majority deadliest bloodiest gravest alone".split()) | {
    most + hit for most in ("worst", "hardest", "heaviest", "most") for hit in _HIT
}  # every match holds one
_OTHERS = re.compile(r"\b(?:since|last year|years?|decades?|ever)\b")
_REACH, _FAR = 3, 8


def picked(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Give the counts that a sentence picks out the last total of their measure, if it is large enough for all."""
    if not drafts or _PICKS.isdisjoint(drafts[0].sentence.words):
        return
    words = _words(drafts[0].sentence)
    found = _PICKED.search(words)
    if found is None or _OTHERS.search(words):
        return
    alone = words.endswith("alone", 0, found.end()) or " alone " in found[0]
    parts = _alone(drafts, words, found) if alone else _after(drafts, found)
    after = [d for d in parts if d.total is None and d.measure in OF_PEOPLE]
    for d in after:
        added = sum(other.low or 0 for other in after if other.measure == d.measure)
        before = [*earlier, *(other for other in drafts if other.at < d.at and other not in after)]
        sorts = {None, d.person_type, *({"civilian", "other"} if d.noun is None else ())}
        told = [e for e in before if e.measure == d.measure and e.person_type in sorts]
        near = [e for e in told if d.number - e.number <= (1 if alone else _REACH) and e.rule != "part/revised"]
        first = told[:1] if told and not alone and d.number - told[0].number <= _FAR else []
        large = (*near[::-1], *first)
        d.total = next((e for e in large if (e.low or 0) > max(d.low or 0, added - 1)), None)


def _after(drafts: Sequence[Draft], found: re.Match[str]) -> list[Draft]:
    return [d for d in drafts if len(_words(d.sentence, d.group.first)) >= found.end()]


def _alone(drafts: Sequence[Draft], words: str, found: re.Match[str]) -> list[Draft]:
    """The last count before "alone", "nine died in Tarsk alone", or the first of each measure after it."""
    after = _after(drafts, found)
    before = [d for d in drafts if d not in after]
    end = next((d.at for d in after[1:] if _parts_off(d.sentence.tags[after[0].at : d.at])), len(words))
    firsts = {d.measure: d for d in reversed(after) if d.at < end}.values()
    return [d for d in before[-1:] or firsts if not d.group.other]


def _parts_off(tags: str) -> bool:
    """Whether what stands between two counts makes the second a part of the first, or opens another clause."""
    return not {*"IOW|;"}.isdisjoint(tags)


def _words(sentence: Sentence, end: int | None = None) -> str:
    return " ".join([token.low for token in sentence.tokens[:end]])
