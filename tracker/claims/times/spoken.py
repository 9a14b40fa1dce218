"""Days on which somebody wrote, spoke or judged, which are none of what they tell of."""

import re

from tracker.claims.claimants.passages import Passage
from tracker.claims.claimants.scope import Cue
from tracker.language.nodes import Token

_SAID_REACH, _SAID_WORDS, _DATELINE_REACH, _VERDICT_REACH = 40, 4, 40, 60
_NEXT = 3
_DATELINE = re.compile(r"\s*(?:\([^)]{2,40}\)\s*)?(?:[-–—:]|\))")
_NAMED_FOR = re.compile(r" (?:Movement|Brigades?|Front|Army|Organi[sz]ation|Square|Bridge|Stadium|Hospital)\b")
_BORN = re.compile(r"\bborn (?:in \d{4} (?:and|or) )?$")
_PAPER = re.compile(r"\b(?:study|report|survey|census|article|paper|inquiry|estimate|document|statement|book) $")
_WHAT_FOR = re.compile(
    r"[,;:]|\b(?:for|over|against|during|in the|at|who|that|which|after|when)\b|\b(?:kill|shot|died)"
)
_RECORDS = re.compile(r"(?:record|regist|document|count|log|tall|verif|track|list)", re.IGNORECASE)


def dates_the_report(match: re.Match[str], start: int, text: str) -> bool:
    """Tell whether a date is that of the paper, a dateline, a birth or a name; what opens a line is not."""
    if match[0].startswith("of ") and _PAPER.search(text, start, match.start()) is not None:
        return True
    if _NAMED_FOR.match(text, match.end()) or _BORN.search(text, start, match.start()):
        return True  # "the 23 March Movement", "a man born in 1953"
    if match.lastgroup != "point" or match[0].startswith("on ") or "\n" in text[start : match.end()]:
        return False
    after = _DATELINE.match(text, match.end()) if match.start() - start < _DATELINE_REACH else None
    return after is not None and (match.start() > start or "(" in after[0])


def dates_the_saying(match: re.Match[str], passage: Passage, text: str) -> bool:
    """Tell whether the words stand with a verb of saying: "said on Monday", "on Monday said"; not "Monday's raid"."""
    if text[match.end() : match.end() + 1] in ("'", "’"):
        return False
    said = [cue.end for cue in passage.cues if not _records(text[cue.at : cue.end], cue.end, passage)]
    return _is_within_cue(match, passage.cues, text) or any(
        0 < match.start() - at <= _SAID_REACH
        and "," not in text[at : match.start()]
        and text.count(" ", at, match.start()) <= _SAID_WORDS
        for at in said
    )


def _is_within_cue(match: re.Match[str], cues: list[Cue], text: str) -> bool:
    """Whether the words stand between who speaks and the verb: "the ministry on Monday said"; not "recorded"."""
    begin, end = match.span()
    between = (c for c in cues if c.who.spans and c.who.spans[-1][1] + 1 == begin and end < c.end)
    return any(not _RECORDS.match(text, end + 1, cue.end) for cue in between)


def dates_the_verdict(match: re.Match[str], verdicts: list[Token], text: str) -> bool:
    """Tell whether the words stand beside what is done about it long after: "sentenced on Monday for killing nine"."""
    begin, end = match.span()
    return any(
        0 <= token.start - end <= 1
        or (0 < begin - token.end <= _VERDICT_REACH and not _WHAT_FOR.search(text, token.end, begin))
        for token in verdicts
    )


def _records(word: str, end: int, passage: Passage) -> bool:
    """Whether a cue counts what happened, and the time is of what it counts: "recorded 432 deaths in May"."""
    return _RECORDS.match(word) is not None and any(0 < d.group.start - end <= _NEXT for d in passage.drafts)
