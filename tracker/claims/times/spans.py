"""What the words beside a time make of it: the rain before a flood, when somebody spoke, how a campaign began."""

import re

from tracker.claims.claimants.passages import Passage
from tracker.claims.sides.deeds import LONG_AGO
from tracker.claims.times.table import ONE_EVENT
from tracker.claims.times.words import Time

_WEATHER = re.compile(r"(?: of)?(?: [\w-]+)? (?:rains?|rainfall|downpours?|snow|snowfall)\b(?! and)")
_WHEN_BEGUN = re.compile(
    r",? when (?![^.;]*\b(?:talks|truce|ceasefire|negotiations|rounds)\b)[^.;]{0,60}"
    r"\b(?:began|started|launched|invaded|broke out|erupted|sent|crossed|resumed|intensified)\b"
)
_PAST = re.compile(r" past \w+ (?:days|weeks|months|years)\b")
_DATED = frozenset({"range", "point"})
_REACH = 30


def is_of_weather(time: Time, text: str) -> bool:
    """Tell whether a span is that of the rain or snow before it happened: "two days of heavy rain set off floods"."""
    return time.scope == "period" and _WEATHER.match(text, time.end) is not None


def is_of_saying(time: Time, text: str) -> bool:
    """Tell whether somebody spoke at a time: "said this week that nine died"; not "a raid on Monday that killed"."""
    before = ONE_EVENT.finditer(text, max(time.start - _REACH, 0), time.start)
    return text.startswith(" that ", time.end) and not any(found.end() + 1 == time.start for found in before)


def is_when_begun(time: Time, text: str) -> bool:
    """Tell whether what began on a day is told behind it: "since May 3, when troops crossed"; no talks or truce."""
    return _WHEN_BEGUN.match(text, time.end) is not None


def is_bounded(time: Time, text: str) -> bool:
    """Tell whether words say which span of a war is meant: "in May", "in the past five months"."""
    return time.kind in _DATED or (time.kind == "lapse" and _PAST.search(text, time.start, time.end) is not None)


def tells_of_place(time: Time, passage: Passage, text: str) -> bool:
    """Tell whether a time is of what else happened in a place: "over Kursk, where troops crossed in August"."""
    if not LONG_AGO.search(text[time.start : time.end]):
        return False
    nodes, tokens = passage.sentence.nodes, passage.sentence.tokens
    where = (node.start for node in nodes if tokens[node.first].low == "where")
    return any(start < time.start for start in where)


def is_of_a_month(passage: Passage, time: Time) -> bool:
    """Whether the counts of a sentence are of the month that it names, as in a monthly report."""
    when = time.start, time.end
    return time.kind == "point" and any(d.scope == "period" and d.when == when for d in passage.drafts)
