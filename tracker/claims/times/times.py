"""When: the time words that govern each count, what plainly goes on, and the scope that follows."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.claims.stories import Story
from tracker.claims.times.dates import resolve
from tracker.claims.times.totals import running
from tracker.claims.times.words import Time, find_time_words

_LISTED = re.compile(r"\s*(?:[•·*▪●–—-]|\(?\w{1,2}[.)])\s")
_SPANS = frozenset({"lapse", "season", "length", "range"})
_STANDING = ("bring", "toll", "tally-at", "count-at")
_NEW_CLAUSE = 30
_FAR_BACK = timedelta(120)


def find_times(stories: Sequence[Story], text: str, report: date | None) -> None:
    """Fill the time words and the scope of an article's drafts; what plainly goes on keeps those told before."""
    for story in stories:
        _Clock(text, report).read(story)


class _Clock:
    """The time that a story tells in: the last time words, and the span that it opens with, if it does."""

    def __init__(self, text: str, report: date | None) -> None:
        self.text, self.report = text, report
        self.carried: Time | None = None
        self.theme: Time | None = None
        self.themed: set[str] = set()

    def read(self, story: Story) -> None:
        """Read the sentences with counts, and those that open the story or lead a list."""
        for n, passage in enumerate(story.passages):
            if passage.drafts or self._leads(story, n):
                times = [self._weighed(time) for time in find_time_words(passage, self.text)]
                for d in passage.drafts:
                    self._fill(d, times)
                if times:
                    self._remember(passage, times)

    def _weighed(self, time: Time) -> Time:
        """Take a bare month far back for the start of a campaign: "since October", told in June."""
        if time.kind == "since" and time.scope == "period":
            first, _, precision = resolve(self.text[time.start : time.end], self.report)
            if (
                precision == "month"
                and first is not None
                and self.report is not None
                and self.report - first > _FAR_BACK
            ):
                time.scope = "cumulative"
        return time

    def _leads(self, story: Story, n: int) -> bool:
        passage = story.passages[n]
        if self.text[passage.sentence.end - 1] == ":" or (self.carried is None and n == 0):
            return True
        following = story.passages[n + 1 : n + 2]
        return bool(following) and _LISTED.match(self.text, following[0].sentence.start) is not None

    def _fill(self, d: Draft, times: list[Time]) -> None:
        time = _governing(d, times, self.text)
        if time is not None and not time.start <= d.group.start < time.end:
            d.when = time.start, time.end
            if d.scope == "event":
                d.scope = time.scope
        if d.scope == "event":
            d.scope = running(d, self.text)
        if not times and self.carried is not None:
            self._carry(d, self.carried)
        if time is None and d.total is not None:
            d.scope = d.total.scope

    def _carry(self, d: Draft, carried: Time) -> None:
        """Keep the time told before; a span only within its list, or for what a story of that span counts."""
        listed = d.rule.startswith("list/") or _LISTED.match(self.text, d.sentence.start) is not None
        themed = carried is self.theme and _kind(d) in self.themed and not _is_one_blow(d)
        if carried.scope == "event" or listed or themed:
            d.when = carried.start, carried.end
            if d.scope == "event" and not d.sentence.tokens[d.group.first].text.startswith("+"):
                d.scope = carried.scope

    def _remember(self, passage: Passage, times: list[Time]) -> None:
        if self.carried is None and times[0].kind in _SPANS:
            self.theme, self.themed = times[0], {_kind(d) for d in passage.drafts}
        leads = self.text[passage.sentence.end - 1] == ":"
        lasting = (t for t in times if t.scope == "event" or leads or (t.scope == "period" and passage.drafts))
        self.carried = self.theme or next(lasting, self.carried)


def _is_one_blow(d: Draft) -> bool:
    """Whether a single attack is told to have done it, at a time of its own: "a car bomb killed 22"."""
    before = d.sentence.nodes[: d.at]
    return any(n.tag == "#" and n.origin == "article" and n.kind in ("attack", "weapon") for n in before)


def _kind(d: Draft) -> str:
    """The measure; the dead and the hurt are told of together."""
    return "harm" if d.measure in ("killed", "injured", "casualties", "missing") else d.measure


def _governing(d: Draft, times: list[Time], text: str) -> Time | None:
    """The nearest time words in the count's own clause, else those that open the sentence."""
    if not times:
        return None
    low, high = _clause(d)
    own = [t for t in times if low <= t.start < high]
    stands = any(word in d.rule for word in _STANDING)
    own = [t for t in own if stands and t.kind == "since"] or own
    if own:
        return min(own, key=lambda t: _distance(d, t, text))
    first_verb = next((n.start for n in d.sentence.nodes if n.tag == "v"), d.sentence.end)
    return times[0] if times[0].start < first_verb else None


def _distance(d: Draft, time: Time, text: str) -> int:
    apart = max(time.start - d.group.end, d.group.start - time.end)
    return apart + (_NEW_CLAUSE if ", and " in text[d.group.end : time.start] else 0)


def _clause(d: Draft) -> tuple[int, int]:
    """The offsets between which time words are the count's own: to a semicolon, a "while", a following "who"."""
    low, high = d.sentence.start, d.sentence.end
    for node in d.sentence.nodes:
        aside = node.tag == "W" or d.sentence.tokens[node.first].low == "which"
        if node.tag in ";|" or (aside and node.start > d.group.end):
            if node.start < d.group.start:
                low = node.start
            elif node.start >= d.group.end:
                return low, node.start
    return low, high
