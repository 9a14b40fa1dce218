"""Which of the time words of a sentence are those of a count."""

import re

from tracker.claims.drafts import Draft
from tracker.claims.times.looked_back import reaching
from tracker.claims.times.spans import is_of_saying
from tracker.claims.times.told import clause_at, clause_of, when_of
from tracker.claims.times.words import Time

_STANDING = ("bring", "toll", "tally-at", "count-at")
_TELLS_OF = re.compile(r"(?: \w+(?: (?:on|in|at|against) [\w ]{1,20})?)?,? (?:that|which|in which)\b")
_AS_OF = "as of "
_NEW_CLAUSE, _ASIDE = 30, 100


def governing(d: Draft, times: list[Time], text: str) -> Time | None:
    """The nearest time words in the count's own clause, else those that open the sentence."""
    when = when_of(d)
    if when is not None and (told := next((t for t in times if 0 < when - t.end <= len(", ")), None)) is not None:
        since = len("since ") if told.kind == "since" else 0
        return Time(told.start + since, told.end, "event", "back")  # "the worst raid since 2014, when 40 people died"
    times = reaching(times, d, text)
    times = [t for t in times if not (t.kind == "since" and t.end <= d.group.start and _TELLS_OF.match(text, t.end))]
    times = [t for t in times if not is_of_saying(t, text)] or times
    if not times:
        return None
    low, high = clause_of(d)
    edge = {id(t): t.end if t.kind == "gap" and t.end <= d.group.start else t.start for t in times}
    own = [t for t in times if low <= edge[id(t)] <= high]
    own = [t for t in own if not any(s.kind == "since" and s.start == t.end + 1 for s in own)]  # "to May since March"
    since = next((s.end for s in own if s.kind == "since" and s.start >= d.group.end), d.sentence.end)
    own = [t for t in own if t.start < since]  # "killed since it began its drive early this month"
    own = [t for t in own if text[max(t.start - len(_AS_OF), 0) : t.start].lower() != _AS_OF] or own
    stands = any(word in d.rule for word in _STANDING)
    own = [t for t in times if stands and t.kind == "since" and t.start > low] or own
    if own:
        return min(own, key=lambda t: _distance(d, t, text))
    first_verb = next((n.start for n in d.sentence.nodes if n.tag == "v"), d.sentence.end)
    if times[0].start < first_verb:
        return times[0]
    begins, ends = clause_at(d, high)
    happened = (t for t in times if begins <= t.start < ends and t.kind == "point" and t.scope == "event")
    return next(happened, None)


def _distance(d: Draft, time: Time, text: str) -> int:
    apart = max(time.start - d.group.end, d.group.start - time.end)
    between = text[d.group.end : time.start] or text[time.end : d.group.start]
    another = any(n.tag == "#" and d.group.end <= n.start and n.end <= time.start for n in d.sentence.nodes)
    inside = d.sentence.start < time.start < d.group.start and d.verb_at > d.at
    parted = ", and " in between or (inside and ", " in between)
    described = d.verb is not None and d.group.end <= time.start < d.verb.start and ", " in between
    return apart + (_NEW_CLAUSE if another or parted else 0) + (_ASIDE if described else 0)
