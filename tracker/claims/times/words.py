"""The time words of a sentence: where they stand, of which kind they are, and what span they state."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.claims.claimants.passages import Passage
from tracker.claims.times.dates import MONTHS
from tracker.claims.times.records import counts_up, sets_a_record
from tracker.claims.times.spoken import dates_the_report, dates_the_saying, dates_the_verdict
from tracker.claims.times.table import AFTERWARDS, ONE_EVENT, TABLE, TOTALS
from tracker.language.nodes import Token

_STARTS, ANCHORS = frozenset(TABLE["starts"]), frozenset(TABLE["anchors"])
_BACK = 6


@dataclass(slots=True)
class Time:
    """Time words at offsets start..end, the scope of what is counted in that time, and their kind in times.toml."""

    start: int
    end: int
    scope: str
    kind: str


def _compile() -> re.Pattern[str]:
    macros: dict[str, str] = {}
    for name, body in TABLE["macros"].items():
        macros[name] = _insert(body, macros)
    kinds = (f"(?P<{name}>{_insert(body, macros)})" for name, body in TABLE["kinds"].items())
    return re.compile("|".join(kinds), re.IGNORECASE)


def _insert(body: str, macros: dict[str, str]) -> str:
    return re.sub(r"\{([a-z]+)\}", lambda found: macros[found[1]], body.strip().replace("\n", ""))


_TIME = _compile()
_BEGINNING = re.compile(
    rf"\b(?:{'|'.join(sorted(TOTALS['beginnings']))}|\d{{4}}"
    r"|\d.* last year|(?:start|beginning|outset) of (?!th(?:e|is) (?:day|week|month)))\b"
)
_START_OF = re.compile(rf"(?:start|beginning) of (?:the (?:month|week)|{'|'.join(MONTHS)})")
_TODAY = re.compile(
    r"\b(?:morning|dawn|midnight|noon|midday|daybreak|(?:start|beginning) of (?:the|this) day|last night|yesterday)\b"
)
_IN_THE = re.compile(r"(?:in|on|at|of|from|by|during) (?:the|an?) ", re.IGNORECASE)
_EVENT = re.compile(
    r" (?:(?!(?:an?|the|in|on|at|of|by|from|for|to|and|as|when|after|before|that|which|was|were|had|has)\b)"
    rf"[^\W\d][\w'’-]* ){{0,2}}(?:{'|'.join(sorted(TOTALS['events']))})s?\b"
)
_AHEAD = re.compile(r"\b(?:(?:due|scheduled|planned|(?:to|will|would|should) be held)(?: for)?) $")
_ARTICLE = re.compile(r"(?:the|an?) ", re.IGNORECASE)
WHEN = re.compile(r",? when\b")
_COUNTS_UP = frozenset({"lapse", "current", "since"})
_ONE_DAY = re.compile(
    r"\bhours?|\bh\b|\b(?:past|previous|single|one|a|the) (?:day|night)\b|first night|same (?:day|night)\b|weekend"
    r"|course of (?!the (?:week|month|year))"
)
_SINCE_ONE = re.compile(rf"since an? (?:[\w-]+ )*?(?:{ONE_EVENT.pattern}|\w+ (?:sank|capsized|crashed))\b")
_OF_WAR = re.compile(r"(?:months?|years?|decades?) of (?:the )?(?:war|conflict|insurgency|fighting)\b")
_PAST = re.compile(r"past|last|course of")
_HOURS = re.compile(r"\b(\d+) h")
_DAY_OF_HOURS = 24
_FROM_YEAR_TO_YEAR = re.compile(r"\w+ \d{4} \w+ \d{4}")
_DAYS = re.compile(r"\b(\d{1,2})(?: to |-|–)(\d{1,2})\b")
_YEARS = re.compile(r"(?<=\.)(?:19|20)?\d\d\b")


def find_time_words(passage: Passage, text: str) -> list[Time]:
    """List the time words of a sentence, without its dateline and the days on which somebody spoke.

    The time of which a record is the worst one since is of kind "back": it is that of the clause of "when" only. The
    span in which an ordinal counts, "the third this month", is of kind "nth": it is that of the ordinal only.
    """
    sentence = passage.sentence
    verdicts = [token for token in sentence.tokens if token.low in AFTERWARDS["verdicts"]]
    verdicts = [token for token in verdicts if token.low != "charged" or "with" in sentence.words]
    matches = list(_matches(sentence.tokens, text, sentence.end))
    counting = [m for m in matches if m.lastgroup in _COUNTS_UP and counts_up(m, sentence.start, text)]
    told = [
        _time(match, _end(match, passage, text), text)
        for match in matches
        if not dates_the_report(match, sentence.start, text)
        and not (match.lastgroup == "point" and _AHEAD.search(text, sentence.start, match.start()))
        and not (match.lastgroup == "point" and dates_the_saying(match, passage, text))
        and not (match.lastgroup == "point" and dates_the_verdict(match, verdicts, text))
        and not (match.lastgroup in ("since", "current", "lapse") and sets_a_record(match, sentence.start, text))
        and match not in counting
    ]
    for match in counting:
        time = _time(match, _end(match, passage, text), text)
        told.append(Time(time.start, time.end, time.scope, "nth"))
    return told + [
        Time(match.start() + len("since "), match.end(), "event", "back")
        for match in matches
        if match.lastgroup == "since"
        and WHEN.match(text, match.end())
        and (match in counting or sets_a_record(match, sentence.start, text))
    ]


def _time(match: re.Match[str], end: int, text: str) -> Time:
    """The time of a match, which begins behind the article of what is known by its date: "in the May 9 raid"."""
    kind = match.lastgroup or ""
    known = kind == "point" and _EVENT.match(text, end) is not None
    article = (_ARTICLE if kind == "named" else _IN_THE).match(match[0]) if known or kind == "named" else None
    kind = "named" if known and article is not None else kind
    start = match.start() + (article.end() if article is not None else 0)
    return Time(start, end, scope_of(kind, text[start:end].lower()), kind)


def _end(match: re.Match[str], passage: Passage, text: str) -> int:
    """Where the words end: before what the sentence goes on to count, "since the truce 12 people have died"."""
    begin, end = match.span()
    subjects = (d.group for d in passage.drafts if d.verb is None or d.verb.first > d.group.first)
    end = min((group.start for group in subjects if begin < group.start < end), default=end)
    return begin + len(text[begin:end].rstrip())


def _matches(tokens: list[Token], text: str, end: int) -> Iterator[re.Match[str]]:
    """Match the patterns around each word that time words hold, the longest reach back first."""
    done = -1
    for at, token in enumerate(tokens):
        named = (
            token.low.rsplit(" ", 1)[-1] in ANCHORS or token.tag == "Y" or (token.tag == "9" and _is_date(token.low))
        )
        if not named or token.start < done:
            continue
        for first in range(max(0, at - _BACK), at + 1):
            begin = tokens[first]
            if begin.start < done or not (first == at or begin.low in _STARTS or begin.tag in "Yi9"):
                continue
            match = _TIME.match(text, begin.start, end)
            if match is not None and match.end() > token.start:
                done = match.end()
                yield match
                break


def _is_date(low: str) -> bool:
    """Whether a number may be a year or part of a date in numbers."""
    return (low[:2] in ("19", "20") and len(low) == 4) or "." in low or "/" in low


def scope_of(kind: str, low: str) -> str:
    """Say what is counted in a time: one event, a period, or a running total.

    >>> scope_of("since", "since thursday"), scope_of("since", "since the invasion began")
    ('period', 'cumulative')
    >>> scope_of("lapse", "in one night"), scope_of("lapse", "in the night to tuesday")
    ('event', 'event')
    """
    if kind == "since":
        if _TODAY.search(low) and not _BEGINNING.search(low):
            return "event"
        if _SINCE_ONE.match(low):
            return "event"
        if starts_span(low):
            return "period"
        return "cumulative" if low == "since then" or _BEGINNING.search(low) else "period"
    if kind == "lapse":
        if (" to " in low or " ending " in low) and "24 hours" not in low and not low.startswith("in the night "):
            return "period"
        hours = _HOURS.search(low)
        if hours is not None and int(hours[1]) > _DAY_OF_HOURS:
            return "period"
        if _ONE_DAY.search(low):
            return "event"
        if _OF_WAR.search(low):
            return "cumulative"
        return "cumulative" if "year" in low and not _PAST.search(low) else "period"
    if kind == "range":
        dated = re.fullmatch(r".*\d{4}.*\d{4}", low) and not _FROM_YEAR_TO_YEAR.fullmatch(low)
        whole = dated or len({*_YEARS.findall(low)}) > 1
        return "cumulative" if whole else "period"
    if kind == "current":
        whole = "year" in low or "date" in low or "20" in low
        span = any(word in low for word in ("alone", "so far", "month"))
        return "cumulative" if whole else "period" if span else "event"
    if kind == "point" and "night" not in low and (days := _DAYS.search(low)):
        return "period" if int(days[2]) - int(days[1]) > 1 else "event"
    return "period" if kind in ("season", "length") else "event"


def starts_span(low: str) -> bool:
    """Tell whether since-words name the start of a week or month: "since the beginning of July"."""
    return _START_OF.search(low) is not None
