"""When: the time words that govern each count, and whether it counts one event, a span or a running total."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.claims.agents import subject
from tracker.claims.attribution import Passage
from tracker.claims.dates import DAYS, MONTHS
from tracker.claims.drafts import Draft
from tracker.claims.stories import Story

_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|several|a few|recent|a single|a couple of)"
_UNIT = r"(?:hours?|h|days?|nights?|weeks?|weekend|fortnights?|months?|years?|decades?)"
_WEEKDAY = rf"(?:{'|'.join(day.title() for day in DAYS)})"
_MONTH = rf"(?:{'|'.join(m.title() for m in MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_DATE = (
    rf"(?:{_WEEKDAY},? )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?:(?: to | and |-|–)\d{{1,2}})? (?:of )?{_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?![\d:])(?:(?:-|–)\d{{1,2}})?|{_MONTH})(?:,? \d{{4}})?"
    rf"|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|{_WEEKDAY}"
)
_NUMBER, _DATE = _NUMBER.replace(" ", r"\ "), _DATE.replace(" ", r"\ ")
_TIME = re.compile(
    rf"""\b(?:
    (?P<since>[Ss]ince\ (?:then\b|{_DATE}|\d{{4}}\b|(?:(?!\ (?:have|has|had)\b)[^,.;:()\n"”—]){{3,60}}?\b(?:began|started|erupted|resumed|broke\ out|took\ hold|took\ power)\b(?:\ (?:on|in)\ {_DATE})?|(?:(?!\ (?:have|has|had)\b)[^,.;:()\n"”—]){{3,70}}))
    |(?P<range>(?:[Bb]etween|[Ff]rom)\ (?:\d{{1,2}}|{_DATE}|\d{{4}})\ (?:and|to|until)\ (?:{_DATE}|\d{{4}}\b))
    |(?P<clock>[Bb]etween\ \d{1,2}(?:[:.]\d\d)?(?:\ ?[ap]\.?m\.?)?\ and\ \d{1,2}(?:[:.]\d\d|\ ?[ap]\.?m)\.?(?:\ [ap]\.?m\.?)?)
    |(?P<lapse>(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Tt]hrough|[Ff]or\ (?=the\ (?:past|last)))\ (?:the\ |its\ |their\ )?(?:course\ of\ the\ )?(?:(?:past|last|previous|same|first|space\ of|recent)\ )?(?:{_NUMBER}[ -])?(?:\w+\ )??{_UNIT}(?:\ of\ (?:war|fighting|the\ (?:war|conflict))|\ that\ followed|\ (?:to|ending|up\ to)\ (?:{_DATE}))?)\b
    |(?P<season>(?:[Ii]n|[Dd]uring)\ (?:the\ )?(?:(?:first|second|third|fourth|last)\ (?:half|quarter)(?:\ of\ \d{{4}})?|summer|winter|spring|autumn|(?:(?:first|last)\ )?(?:{_NUMBER}\ )?(?:weeks?|months?|days?)\ of\ (?:\d{{4}}|the\ (?:year|month|war)|{_MONTH}))\b|for\ {_MONTH}(?!\w))
    |(?P<length>(?:{_NUMBER}|[A-Z][a-z]+)\ (?:days|nights|weeks)\ of\b|for\ (?:a|the)\ (?:second|third|fourth|fifth|sixth|seventh|\w+th)\ (?:straight\ |consecutive\ )?(?:day|night|week)\b)
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
    r"\b(?:war|invasion|conflict|fighting|hostilities|offensive|incursion|campaign|operation|uprising|insurgency|coup|took power|outbreak|onset|began|broke out|crossed|resumed|genocide|start of the year|beginning of the year|spring|\d{4})\b"
)
_WARS = frozenset(["war", "wars", "conflict", "insurgency", "violence", "unrest", "fighting", "uprising", "genocide", "rebellion", "incursion", "invasion", "crackdown"])
_OUTRIGHT = frozenset({"war", "genocide", "uprising", "insurgency", "rebellion"})
_CAMPAIGNS = _WARS | {"campaign", "clashes", "offensive", "operation"}
_BLOWS = frozenset(["strikes", "attacks", "missiles", "raids", "massacres", "bombings", "airstrikes", "clashes", "groups", "drones"])
_RECORD = re.compile(r"\b(?:largest|worst|deadliest|biggest|first|heaviest|bloodiest|highest|lowest|most|only)\b")
_LISTED = re.compile(r"\s*(?:[•·*▪●–—-]|\(?\w{1,2}[.)])\s")
_LONG = re.compile(r"year|month|\d{4}|" + "|".join(MONTHS))
_YEAR = re.compile(r"\b\d{4}\b")
_YEARS = re.compile(r"(?<=\.)(?:19|20)?\d\d\b")


@dataclass(slots=True)
class Time:
    """Time words at offsets start..end, what span they state, and whether they are of the saying alone."""

    start: int
    end: int
    scope: str
    kind: str


def find_times(stories: Sequence[Story], text: str) -> None:
    """Fill the time words and the scope of an article's drafts; what plainly goes on keeps those of the sentence before."""
    for story in stories:
        _read(story, text)


def _read(story: Story, text: str) -> None:
    carried: Time | None = None
    theme: Time | None = None
    themed: set[str] = set()
    for passage, following in zip(story.passages, [*story.passages[1:], None], strict=True):
        leads = (following is not None and _LISTED.match(text, following.sentence.start) is not None) or text[passage.sentence.end - 1] == ":" or (carried is None and passage is story.passages[0])
        if not passage.drafts and not leads:
            continue
        times = _times(passage, text)
        for d in passage.drafts:
            time = _governing(d, times, text)
            if time is not None and not time.start <= d.group.start < time.end:
                d.when, scope = (time.start, time.end), time.scope
            else:
                scope = "event"
            if d.scope == "event":
                d.scope = _running(d, scope, text)
            if not times and carried is not None:
                _carry(d, carried, (carried is theme and _kind(d) in themed) or d.rule.startswith("list/") or _LISTED.match(text, d.sentence.start) is not None)
            if time is None and d.total is not None:
                d.scope = d.total.scope
        if times and carried is None and times[0].kind in ("lapse", "season", "length", "range"):
            theme, themed = times[0], {_kind(d) for d in passage.drafts}
        if times:
            carried = theme or next((t for t in times if t.scope == "event" or text[passage.sentence.end - 1] == ":" or (t.scope == "period" and passage.drafts)), carried)


def _kind(d: Draft) -> str:
    """The measure; the dead and the hurt are told of together."""
    return "harm" if d.measure in ("killed", "injured", "casualties", "missing") else d.measure


def _carry(d: Draft, carried: Time, near: bool) -> None:
    """Keep the time told before; a span only within its list."""
    if carried.scope == "event" or near:
        d.when = carried.start, carried.end
        if d.scope == "event" and not d.sentence.tokens[d.group.first].text.startswith("+"):
            d.scope = carried.scope


def _times(passage: Passage, text: str) -> list[Time]:
    """The time words of a sentence, without its dateline and the days on which somebody spoke."""
    sentence = passage.sentence
    said = [cue.end for cue in passage.cues]
    found: list[Time] = []
    for match in _TIME.finditer(text, sentence.start, sentence.end):
        if match.start() - sentence.start < 40 and _DATELINE.match(text, match.end()) and "\n" not in text[sentence.start : match.end()]:
            continue
        if match.lastgroup == "point" and text[match.end() : match.end() + 1] not in ("'", "’") and any(0 < match.start() - at <= 40 and "," not in text[at : match.start()] and text.count(" ", at, match.start()) <= 4 for at in said):
            continue
        if match.lastgroup in ("since", "current") and _RECORD.search(text, max(sentence.start, match.start() - 60), match.start()):
            continue
        found.append(Time(match.start(), match.end(), _scope(match.lastgroup or "", match.group().lower()), match.lastgroup or ""))
    return found


def _scope(kind: str, low: str) -> str:
    if kind == "since":
        if low == "since then":
            return "cumulative"
        if re.search(r"(?:start|beginning) of (?:the (?:month|week)|" + "|".join(MONTHS) + ")", low):
            return "period"
        return "cumulative" if _ALL_WAR.search(low) else "period"
    if kind == "lapse":
        if re.search(r"\b(?:to|ending) ", low):
            return "period"
        if re.search(r"\bhours?|\bh\b|\b(?:past|single|one|a|the) (?:day|night)\b|first night|same day|weekend|course of", low):
            return "event"
        return "cumulative" if re.search(r"years?\b", low) and "past" not in low and "last" not in low else "period"
    if kind == "range":
        return "cumulative" if re.fullmatch(r".*\d{4}.*\d{4}", low) or len({*_YEARS.findall(low)}) > 1 else "period"
    if kind == "current":
        return "cumulative" if "year" in low or "date" in low or "20" in low else "period" if "alone" in low or "so far" in low else "event"
    return "period" if kind in ("season", "length") else "event"


def _governing(d: Draft, times: list[Time], text: str) -> Time | None:
    """The nearest time words in the count's own clause, else those that open the sentence."""
    nodes = d.sentence.nodes
    low, high = d.sentence.start, d.sentence.end
    for node in nodes:
        if node.tag in ";|" or (node.tag == "W" and node.start > d.group.end):
            if node.start < d.group.start:
                low = node.start
            elif node.start >= d.group.end:
                high = node.start
                break
    own = [t for t in times if low <= t.start < high]
    if own:
        return min(own, key=lambda t: max(t.start - d.group.end, d.group.start - t.end) + 30 * (", and " in text[d.group.end : t.start]))
    first_verb = next((n.start for n in nodes if n.tag == "v"), d.sentence.end)
    return times[0] if times and times[0].start < first_verb else None


def _running(d: Draft, scope: str, text: str) -> str:
    """What the words beside the time words make of it: a war's toll, a month's violence."""
    if scope != "event":
        return scope
    tokens = d.sentence.tokens
    lemmas = {v.lemma for v in d.verb.verbs} if d.verb is not None and d.verb.tag == "v" else set()
    if ("bring" in d.rule and any(t.low.startswith(("bring", "brought")) for t in tokens)) or ("hold" in lemmas and d.measure == "captured" and d.verb is not None and d.verb.form == "act"):
        return "cumulative"
    if d.when is not None:
        when = text[slice(*d.when)].lower()
        if text.startswith(" alone", d.when[1]) or (_LONG.search(when) and any(t.low in _WARS for t in tokens)):
            return "cumulative" if "year" in when or _YEAR.search(when) else "period"
        return scope
    perfect = _is_perfect(d)
    if _war(d, perfect):
        return "cumulative"
    if perfect and (d.measure == "attacks" or "in all" in (words := text[d.sentence.start : d.sentence.end]) or "so far" in words):
        return "cumulative"
    if d.counted != "people":
        return scope
    if (perfect and d.verb is not None and d.verb.form != "ing" and _blows(d)) or ("toll" in d.rule and any(t.low in _CAMPAIGNS for t in tokens)):
        return "cumulative"
    standing = d.measure == "displaced" and d.verb is not None and any(t.low in ("are", "remain") for t in tokens[d.verb.first : d.verb.last + 1])
    big = perfect and d.measure != "captured" and (d.low or 0) >= (1_000_000 if d.measure == "displaced" else 2_000)
    return "cumulative" if (standing and (d.low or 0) >= 1_000_000) or big else scope


def _is_perfect(d: Draft) -> bool:
    """Whether the verb, or the one that a participle hangs on, tells of what has been so far."""
    if d.verb is None or d.verb.tag != "v":
        return False
    first = 0 if d.verb.form == "ing" else d.verb.first
    return any(t.low in ("has", "have") for t in d.sentence.tokens[first : d.verb.last + 1])


def _war(d: Draft, perfect: bool) -> bool:
    """Whether a whole war is told to have done it: as the subject, or "during the uprising"."""
    tokens = d.sentence.tokens
    who = subject(d.sentence, d.verb_at) if 0 <= d.verb_at < d.at and d.verb is not None and d.verb.tag == "v" else None
    if who is not None and tokens[d.sentence.nodes[who].last].low in _WARS:
        return True
    for i in range(2, len(tokens)):
        if (perfect and tokens[i].low in _CAMPAIGNS and (tokens[i - 1].low == "the" or tokens[i - 2].low == "the")) or (tokens[i].low in _WARS and (tokens[i - 2].low == "during" or (tokens[i - 3 : i - 2] and tokens[i - 3].low == "during") or (tokens[i].low in _OUTRIGHT and "in" in (tokens[i - 2].low, tokens[i - 3].low)) or (perfect and tokens[i - 1].low == "the"))):
            return True
    return False


def _blows(d: Draft) -> bool:
    """Whether blows without number are told to have done it: "strikes have killed"."""
    verb = d.verb.first if d.verb is not None else 0
    return any(t.low in _BLOWS for t in d.sentence.tokens[max(0, verb - 7) : verb])
