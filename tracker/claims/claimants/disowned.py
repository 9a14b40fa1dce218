"""What a speaker says is not so, and who only speaks: "it is false to say that 120 died", "two died, Ana Borg said"."""

import re

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft

_SIGNS = frozenset("false untrue incorrect inaccurate wrong lie lies true correct invented baseless unfounded".split())
_NOT_SO = (
    r"(?:(?:completely |totally |entirely |simply |absolutely )?"
    r"(?:false|untrue|incorrect|inaccurate|wrong(?= to )|a lie|lies|invented|baseless|unfounded)|not (?:true|correct))"
)
_WITHIN = r"(?:[^.;,]|,(?=\d))*"
_BEFORE = re.compile(
    rf"\b(?:(?:is|was|be|it's) {_NOT_SO}|(?:isn't|wasn't) (?:true|correct))"
    rf"(?: to (?:say|claim|suggest|state|report|think|write))? that {_WITHIN}$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:claims?|reports?|rumou?rs?|allegations?|assertions?|suggestions?) that "
    rf"(?P<told>{_WITHIN}) (?:is|are|was|were) {_NOT_SO}\b",
    re.IGNORECASE,
)


def is_disowned(d: Draft, text: str) -> bool:
    """Whether the sentence of a count says that what it tells is not so."""
    start, end = d.sentence.start, d.sentence.end
    if d.sentence.words.isdisjoint(_SIGNS):
        return False
    told = _BESIDE.search(text, start, end)
    inside = told is not None and told.start("told") <= d.group.start < told.end("told")
    return inside or bool(_BEFORE.search(text, start, d.group.start))


def drop_speakers(passage: Passage, text: str) -> None:
    """Drop those who only say how many: "two died, Ana Borg, the mayor, said", "according to a nurse, nine died"."""
    spans = [(span, not text[span[1] : cue.at].strip()) for cue in passage.cues for span in cue.who.spans]
    passage.drafts[:] = [d for d in passage.drafts if not any(_is_of(d, *span, told, text) for span, told in spans)]


def _is_of(d: Draft, begin: int, end: int, told: bool, text: str) -> bool:
    """Whether somebody counted is the one whose name or role stands at begin..end.

    `told`: the word that tells follows, so that the name may stand before: "killing nine, Ivo Borg, a spokesman said".
    """
    if told and d.group.origin == "name" and text[d.group.end : begin] in (", ", ", the ", ", a "):
        return True
    named = d.group.origin == "name" and begin <= d.group.start
    return (named or d.group.origin == "article") and begin < d.group.end <= end
