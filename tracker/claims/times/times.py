"""When: the time words that govern each count, what plainly goes on, and the scope that follows."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.claims.stories import Story
from tracker.claims.times.dates import resolve
from tracker.claims.times.days import Days, tells_of_deed
from tracker.claims.times.governing import governing
from tracker.claims.times.looked_back import ASIDE, is_of_older, looks_back
from tracker.claims.times.records import is_counted_up
from tracker.claims.times.spans import (
    is_bounded,
    is_of_a_month,
    is_of_weather,
    is_when_begun,
    tells_of_place,
)
from tracker.claims.times.table import TOTALS
from tracker.claims.times.told import (
    Told,
    is_one_blow,
    is_since_then,
    kind_of,
    parts_as_totals,
)
from tracker.claims.times.totals import OUTRIGHT, of_a_war, running
from tracker.claims.times.words import Time, find_time_words, starts_span

_LISTED = re.compile(r"\s*(?:[•·*▪●–—-]|\(?\w{1,2}[.)])\s")
_SPANS = frozenset({"lapse", "season", "length", "range"})
_REPORTED = frozenset({"season", "point"})
_REPORTS = TOTALS["reports"]
_NOT_THEN = re.compile(r"\bsince\b|\b(?:by|until|till) $")
_OPENING = 15
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FAR_BACK = timedelta(90)
_NEW_YEAR = re.compile(r"since (?:1 )?january(?: 1(?:st)?)?")


def find_times(stories: Sequence[Story], text: str, report: date | None) -> None:
    """Fill the time words and the scope of an article's drafts; what plainly goes on keeps those told before."""
    for story in stories:
        _Clock(text, report).read(story)


class _Clock:
    """The time that a story tells in: the last time words, and the span that it opens with, if it does."""

    def __init__(self, text: str, report: date | None) -> None:
        self.text, self.report = text, report
        self.carried: Time | None = None
        self.main: Time | None = None
        self.theme: Time | None = None
        self.themed: set[str] = set()
        self.whole = self.counted = False
        self.span = "period"
        self.told = Told()
        self.days = Days(text, report)

    def read(self, story: Story) -> None:
        """Read the sentences with counts, and those that open the story or lead a list."""
        for n, passage in enumerate(story.passages):
            if passage.fresh and self.carried is not None and self.carried is not self.main:
                self._look_up(self.carried, story, n)
            if passage.drafts or self._leads(story, n):
                times = [t for t in find_time_words(passage, self.text) if not is_of_weather(t, self.text)]
                times = [self._weighed(time, passage) for time in times]
                counting, times = [t for t in times if t.kind == "nth"], [t for t in times if t.kind != "nth"]
                before: Draft | None = None
                for d in passage.drafts:
                    self._fill(d, counting if counting and is_counted_up(d) else times)
                    if before is not None and before.scope == "period" and before.when == d.when and d.scope == "event":
                        d.scope = before.scope  # "87 raids in August, in which 28 people died"
                    self.told.go_on(d, n, bool(times), before)
                    self._let_go(d)
                    before = d
                parts_as_totals(passage.drafts)
                _list_totals(passage.drafts, self.text)
                self.days.hear(times)
                for d in passage.drafts:
                    self.days.date(d)
                if times:
                    self._remember(passage, times)
                self.counted = self.counted or bool(passage.drafts)
            elif tells_of_deed(passage):
                self._overhear(passage)

    def _look_up(self, carried: Time, story: Story, n: int) -> None:
        """Go back to the story's own time in a new paragraph; after one of a single sentence it may not be so."""
        if looks_back(carried, self.text):
            told = story.passages[n - 1]
            alone = told.fresh and told.sentence.start <= carried.start < told.sentence.end
            self.carried = self.theme or (None if alone else self.main)

    def _overhear(self, passage: Passage) -> None:
        """Keep the day of a deed of which nothing is counted at once: "fighting resumed on Friday"."""
        times = [t for t in find_time_words(passage, self.text) if t.kind != "nth"]
        self.days.hear(times)
        past = (t for t in times if not _NOT_THEN.search(self.text, passage.sentence.start, t.start))
        point = next((t for t in past if t.kind == "point" and t.scope == "event"), None)
        if point is not None and _YEAR.search(self.text, point.start, point.end):
            self.carried = Time(point.start, point.end, point.scope, "back")
        elif point is not None:
            self.carried = self.theme or point

    def _weighed(self, time: Time, passage: Passage) -> Time:
        """Take a day or month far back for the start of a campaign, not of the year: "since October", told in June."""
        if time.kind == "again":
            time.scope = self.span
        dated = _YEAR.search(self.text, time.start, time.end)
        if time.kind == "range" and dated and not passage.sentence.words.isdisjoint(OUTRIGHT):
            time.scope = "cumulative"
        if time.kind == "since" and time.scope == "period" and is_when_begun(time, self.text):
            time.scope = "cumulative"
        if time.kind != "since" or time.scope != "period" or self.report is None:
            return time
        words = self.text[time.start : time.end].lower()
        first, _, precision = resolve(words, self.report)
        far = first is not None and precision in ("day", "month") and self.report - first > _FAR_BACK
        if far and not starts_span(words) and not _NEW_YEAR.fullmatch(words):
            time.scope = "cumulative"
        return time

    def _leads(self, story: Story, n: int) -> bool:
        passage = story.passages[n]
        following = story.passages[n + 1 : n + 2]
        opens = self.carried is None and (n == 0 or (bool(following) and bool(following[0].drafts)))
        if self.text[passage.sentence.end - 1] == ":" or opens:
            return True
        return bool(following) and _LISTED.match(self.text, following[0].sentence.start) is not None

    def _fill(self, d: Draft, times: list[Time]) -> None:
        later = is_since_then(d)
        time = governing(d, times, self.text) if not later else None
        if time is not None and not time.start <= d.group.start < time.end:
            d.when = time.start, time.end
            if d.scope == "event":
                d.scope = time.scope
        if d.scope == "event":
            d.scope = running(d, self.text)
        elif d.scope == "period" and of_a_war(d) and not (time is not None and is_bounded(time, self.text)):
            d.scope = "cumulative"
        if not times and self.carried is not None and not later:
            self._carry(d, self.carried)
        if self.text[d.group.start] == "+":
            d.scope = "event"
            if d.total is not None:
                d.total.scope = "cumulative"
        elif d.total is not None and (time is None or d.when == d.total.when or _is_of_total(time, d, d.total)):
            d.scope = d.total.scope

    def _carry(self, d: Draft, carried: Time) -> None:
        """Keep the time told before; a span only within its list, or for what a story of that span counts."""
        listed = d.rule.startswith("list/") or _LISTED.match(self.text, d.sentence.start) is not None
        themed = carried is self.theme and (self.whole or kind_of(d) in self.themed) and not is_one_blow(d)
        if carried.scope == "event" or listed or themed:
            d.when = carried.start, carried.end
            if d.scope == "event":
                d.scope = carried.scope

    def _let_go(self, d: Draft) -> None:
        """Keep the time of one event, told before, from a running total."""
        told_before = d.when is not None and d.when[0] < d.sentence.start
        if told_before and d.scope == "cumulative" and self.carried is not None and self.carried.scope == "event":
            d.when = None

    def _remember(self, passage: Passage, times: list[Time]) -> None:
        span = times[0].kind in _SPANS and "weekend" not in self.text[times[0].start : times[0].end].lower()
        if self.carried is None and (span or is_of_a_month(passage, times[0])):
            self.theme, self.themed = times[0], {kind_of(d) for d in passage.drafts}
            self.theme.scope = self.theme.scope if self.theme.kind in _SPANS else "period"
            opens = self.theme.start - passage.sentence.start <= _OPENING
            reported = self.theme.kind in _REPORTED or not _REPORTS.isdisjoint(passage.sentence.words)
            self.whole = self.theme.scope == "period" and (reported or opens)
        if self.theme is not None and self.theme is not times[0] and any(t.kind in _SPANS for t in times):
            self.theme = None
        self.span = next((t.scope for t in reversed(times) if t.scope != "event" or t.kind == "lapse"), self.span)
        leads = self.text[passage.sentence.end - 1] == ":"
        told = (t for t in times if t.kind != "gap" and not is_of_older(t, passage.drafts))
        times = sorted(told, key=lambda t: t.kind in ASIDE)
        lasting = (t for t in times if t.scope == "event" or leads or (t.scope == "period" and passage.drafts))
        lasting = (t for t in lasting if passage.drafts or not tells_of_place(t, passage, self.text))
        self.carried = self.theme or next(lasting, self.carried)
        first = self.carried if self.main is None else None
        own = any(t.kind == "named" and d.when == (t.start, t.end) for t in times for d in passage.drafts)
        if first is not None and first.scope == "event" and (own or first.kind not in ASIDE):
            self.main = None if self.counted and looks_back(first, self.text) else first


def _list_totals(drafts: Sequence[Draft], text: str) -> None:
    """In a line of losses where some rose, "1,221 tanks (+4), 427 aircraft", every item is a running total."""
    rises = {id(d.total): d.total for d in drafts if text[d.group.start] == "+" and d.total is not None}
    whole = {(total.measure, total.verb_at) for total in rises.values()}
    for d in drafts if len(rises) > 1 else ():
        if (d.measure, d.verb_at) in whole and text[d.group.start] != "+" and d.scope == "event":
            d.scope = "cumulative"


def _is_of_total(time: Time, d: Draft, total: Draft) -> bool:
    """Whether time words before a part were told of its total: "900 over six days in May, 42 of them girls"."""
    if d.sentence is not total.sentence or not total.group.end <= time.start or not time.end <= d.group.start:
        return False
    return not any(n.tag in ";:I#" for n in d.sentence.nodes[total.at + 1 : d.at] if n.start < time.start)
