"""Sentences that divide or sum up those just counted: "Of the dead, 12 were boys.", "The toll since May"."""

import re

from tracker.rules.reader import Sentence

_FEW = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|\d+"
_FLYING = "drones|uavs|missiles|rockets|projectiles|munitions"
FALLEN = (
    "dead|deceased|slain|wounded|injured|victims|deaths|fatalities|casualties|bodies|martyrs|martyred|missing|hostages"
    "|captives|survivors|living|total"
)
_TOTAL = re.compile(
    r"(?:(?:the|its|their) (?:(?:overall|cumulative|combined|total|death|casualty|new|updated|latest|daily) )*)"
    r"(?:toll|tally|total|figure|count|number of (?:dead|deaths|wounded|injured|victims|martyrs))\b"
    r"(?=.*\b(?:since|so far|until today|to date|overall|in total|this year)\b|(?: also)? includes|(?: has)?"
    r" (?:now|thus) )"
    r"|(?:since\b|.*\bbringing the total )(?=.*\bmartyrs\b)"
    r"|a number of victims (?:are|remain)(?: still)? under the rubble",
    re.IGNORECASE,
)
_SIDED = re.compile(r"\b(?:aggression|martyr(?:s|ed)?|crews (?:are unable|cannot))\b", re.IGNORECASE)
_PART = re.compile(
    r"(?:that (?:takes|took|brings|brought|makes|made|raises|raised) "
    rf"|of (?:the|these|those|them)\b(?: (?:{FALLEN}|{_FEW}))?,"
    rf"|(?:those|the) (?:{FALLEN}|killed|hurt) number(?:ed)? "
    rf"|[^;:]{{3,70}} (?:was|were) (?:one of them|among the (?:{FALLEN}))\.?$"
    r"|with (?:this|these|that|those)[^,.]{0,40}, the (?:total|toll|tally|number)\b"
    r"|[A-Z][\w' -]{2,40}? account(?:s|ed) for "
    r"|among them (?:are|were) (?:an? |\d)"
    r"|(?:(?:about|around|roughly|some|nearly|almost|at least|up to|more than) )?"
    r"(?!(?:one|some|many|most|all|none) )(?:[a-z]+(?:-[a-z]+)?|\d[\d,]*) of "
    rf"(?:(?:the|these|those) (?:[\w-]+ )?(?:{FALLEN}|{_FLYING})|(?:its|their) \w+)\b)",
    re.IGNORECASE,
)


def divides(sentence: Sentence, text: str) -> bool:
    """Whether a sentence divides or sums up those just counted: "Of the dead, 12 were boys.", "The toll since May"."""
    at = sentence.start, sentence.end
    return bool(_PART.match(text, *at) or _TOTAL.match(text, *at))


def totals(sentence: Sentence, text: str) -> bool:
    """Whether a sentence sums up as one side does: "The toll of the aggression since May has risen to 90 martyrs"."""
    at = sentence.start, sentence.end
    return bool(_TOTAL.match(text, *at) and _SIDED.search(text, *at))
