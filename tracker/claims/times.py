"""When: the time words that govern each count, and whether it counts one event, a span or a running total."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.claims.attribution import Passage
from tracker.claims.dates import DAYS, MONTHS
from tracker.claims.drafts import Draft
from tracker.claims.stories import Story

_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|several|a few|recent|a single|a couple of)"
_UNIT = r"(?:hours?|h|days?|nights?|weeks?|weekend|months?|years?|decades?)"
_WEEKDAY = rf"(?:{'|'.join(day.title() for day in DAYS)})"
_MONTH = rf"(?:{'|'.join(m.title() for m in MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_DATE = (
    rf"(?:{_WEEKDAY},? )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?:(?: to | and |-|–)\d{{1,2}})? (?:of )?{_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?![\d:])(?:(?:-|–)\d{{1,2}})?|{_MONTH})(?:,? \d{{4}})?"
    rf"|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|{_WEEKDAY}"
)
_TIME = re.compile(
    rf"""\b(?:
    (?P<since>[Ss]ince\ (?!then\b)(?:{_DATE}|\d{{4}}\b|[^,.;:()\n"”—]{{3,70}}))
    |(?P<range>(?:[Bb]etween|[Ff]rom)\ (?:\d{{1,2}}|{_DATE}|\d{{4}})\ (?:and|to|until)\ (?:{_DATE}|\d{{4}}\b))
    |(?P<clock>[Bb]etween\ \d[\d:.]*(?:\ ?[ap]\.?m\.?)?\ and\ \d[\d:.]*(?:\ ?[ap]\.?m\.?)?)
    |(?P<lapse>(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Tt]hrough|[Ff]or\ (?=the\ (?:past|last)))\ (?:the\ |its\ |their\ )?(?:course\ of\ the\ )?(?:(?:past|last|previous|same|first|space\ of|recent)\ )?(?:{_NUMBER}[ -])?(?:\w+\ )??{_UNIT}(?:\ of\ (?:war|fighting|the\ (?:war|conflict))|\ that\ followed)?)\b
    |(?P<season>(?:[Ii]n|[Dd]uring)\ (?:the\ )?(?:(?:first|second|third|fourth|last)\ (?:half|quarter)(?:\ of\ \d{{4}})?|summer|winter|spring|autumn)\b)
    |(?P<length>{_NUMBER}\ days\ of\b)
    |(?P<current>(?:so\ far\ )?[Tt]his\ (?:year|month|week)(?:\ alone)?|[Ss]o\ far\ (?:in\ )?\d{{4}}|to\ date)
    |(?P<point>(?:[Ee]arl(?:y|ier)\ |[Ll]ate(?:r)?\ )?(?:[Oo]vernight(?:\ (?:into|to|on|from)\ {_WEEKDAY})?|[Ll]ast\ (?:night|week|month|year|{_WEEKDAY}|{_MONTH})|[Yy]esterday|[Tt]o(?:day|night)
        |(?:this|that|the\ same|the\ previous|the\ next|one|[Ee]arlier\ this|[Ee]arlier\ that)\ (?:morning|afternoon|evening|day|week|month|year|night)
        |(?:a|two|three|{_NUMBER})\ (?:days?|weeks?|months?|years?)\ (?:ago|earlier|later)
        |(?:[Oo]n\ |[Ii]n\ |[Aa]t\ |[Bb]y\ |[Ss]hortly\ |[Jj]ust\ )*(?:the\ )?(?:(?:night|morning|evening|afternoon|early\ hours|small\ hours|course)\ (?:of|to)\ (?:the\ )?|[Bb]efore\ dawn\ on\ |(?:[Aa]fter|[Bb]efore)\ (?:midnight|noon|dawn)\ on\ |(?:[Ee]arly|[Ll]ate)\ on\ |[Ee]arly\ |[Ll]ate\ |[Ll]ast\ )*(?:{_DATE})(?:\ (?:night|morning|evening|afternoon|noon)\b)?
        |(?:[Ii]n|[Oo]f)\ (?:early\ |late\ |mid-)?(?:19|20)\d\d\b(?!\ \w+s\b)|[Bb]efore\ dawn|[Aa]t\ (?:dawn|midnight|noon)|[Dd]uring\ the\ (?:past\ )?(?:night|day)|the\ past\ day|pre-dawn))
    )""",
    re.VERBOSE,
)  # fmt: skip
_DATELINE = re.compile(r"\s*(?:\([^)]{2,40}\)\s*)?(?:[-–—:]|\))")
_ALL_WAR = re.compile(
    r"\b(?:war|invasion|conflict|fighting|hostilities|offensive|incursion|campaign|operation|uprising|insurgency|coup|took power|outbreak|onset|began|broke out|crossed|resumed|genocide|truce|start of the year|beginning of the year|spring|\d{4})\b"
)
_WAR_CAUSE = frozenset("war conflict insurgency violence unrest fighting campaign uprising genocide rebellion incursion crackdown clashes".split())


@dataclass(slots=True)
class Time:
    """Time words at offsets start..end, what span they state, and whether they are of the saying alone."""

    start: int
    end: int
    scope: str


def find_times(stories: Sequence[Story], text: str) -> None:
    """Fill the time words and the scope of an article's drafts; what plainly goes on keeps those of the sentence before."""
    for story in stories:
        _read(story, text)


def _read(story: Story, text: str) -> None:
    carried: Time | None = None
    for passage in story.passages:
        if not passage.drafts:
            continue
        times = _times(passage, text)
        for d in passage.drafts:
            time = _governing(d, times)
            if time is None and not times:
                time = carried
            _fill(d, time, passage)
        if times:
            carried = next((t for t in times if t.scope != "cumulative"), None)


def _times(passage: Passage, text: str) -> list[Time]:
    """The time words of a sentence, without its dateline and the days on which somebody spoke."""
    sentence = passage.sentence
    said = [sentence.nodes[cue.at].end for cue in passage.cues]
    found = []
    for match in _TIME.finditer(text, sentence.start, sentence.end):
        if match.start() - sentence.start < 40 and _DATELINE.match(text, match.end()) and "\n" not in text[sentence.start : match.end()]:
            continue
        if any(0 <= match.start() - at <= 24 and "," not in text[at : match.start()] and text.count(" ", at, match.start()) <= 3 for at in said):
            continue
        found.append(Time(match.start(), match.end(), _scope(match.lastgroup or "", match.group().lower())))
    return found


def _scope(kind: str, low: str) -> str:
    if kind == "since":
        if re.search(r"(?:start|beginning) of (?:the (?:month|week)|" + "|".join(MONTHS) + ")", low):
            return "period"
        return "cumulative" if _ALL_WAR.search(low) else "period"
    if kind == "lapse":
        if re.search(r"\bhours?|\bh\b|\b(?:past|single|one|a|the) (?:day|night)\b|first night|same day|weekend|course of", low):
            return "event"
        return "cumulative" if re.search(r"years?\b(?!.*alone)", low) and "past" not in low and "last" not in low or " of " in low else "period"
    if kind == "range":
        return "cumulative" if re.fullmatch(r".*\d{4}.*\d{4}", low) else "period"
    if kind == "current":
        return "cumulative" if "year" in low or "date" in low or "so far" in low else "period"
    return "period" if kind in ("season", "length") else "event"


def _governing(d: Draft, times: list[Time]) -> Time | None:
    """The nearest time words in the count's own clause, else those that open the sentence."""
    nodes = d.sentence.nodes
    low, high = d.sentence.start, d.sentence.end
    for node in nodes:
        if node.tag in ";|" or node.tag == "W" and node.start > d.group.end:
            if node.start < d.group.start:
                low = node.start
            elif node.start >= d.group.end:
                high = node.start
                break
    own = [t for t in times if low <= t.start < high]
    if own:
        return min(own, key=lambda t: max(t.start - d.group.end, d.group.start - t.end))
    first_verb = next((n.start for n in nodes if n.tag == "v"), d.sentence.end)
    return times[0] if times and times[0].start < first_verb else None


def _fill(d: Draft, time: Time | None, passage: Passage) -> None:
    if time is not None:
        d.when = time.start, time.end
    if d.scope == "event":
        d.scope = "cumulative" if time is None and _running(d) else time.scope if time is not None else "event"


def _running(d: Draft) -> bool:
    """Whether a whole war, not one blow of it, is told to have done it."""
    if "bring" in d.rule:
        return True
    if d.verb is None or d.verb.tag != "v" or not any(t.tag == "H" for t in d.sentence.tokens[d.verb.first : d.verb.last + 1]):
        return False
    before = d.sentence.tokens[: d.verb.first]
    return any(t.low in _WAR_CAUSE for t in before[-6:])
