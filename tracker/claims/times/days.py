"""The days that an article's time words stand for, each counted from those told before it."""

from collections.abc import Iterable
from datetime import date

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.claims.sides.phrases import ASSAULTS, DEEDS, is_violent
from tracker.claims.times.dates import resolve
from tracker.claims.times.looked_back import precedes
from tracker.claims.times.relative import NOTHING, Dates
from tracker.claims.times.words import Time


class Days:
    """The days told last, and those that each time words were told after."""

    def __init__(self, text: str, report: date | None) -> None:
        self.text, self.report = text, report
        self.told: Dates = NOTHING
        self.before: dict[tuple[int, int], Dates] = {}

    def hear(self, times: Iterable[Time]) -> None:
        """Keep the days of a sentence's time words for those that count from them."""
        for time in sorted(times, key=lambda t: t.start):
            span = time.start, time.end
            self.before[span] = self.told
            found = resolve(self.text[slice(*span)], self.report, self.told) if time.kind == "point" else NOTHING
            self.told = found if found[0] is not None else self.told

    def date(self, d: Draft) -> None:
        """Set the days of a draft by its time words."""
        if d.when is not None:
            told = self.before.get(d.when, NOTHING)
            d.days = resolve(self.text[slice(*d.when)], self.report, told, precedes(d, self.text))


def tells_of_deed(passage: Passage) -> bool:
    """Whether a sentence without counts tells that violence was done: "troops stormed", "fighting resumed"."""
    nodes, tokens = passage.sentence.nodes, passage.sentence.tokens
    if any(token.tag == "m" for token in tokens):
        return False
    done = any(
        n.tag == "v" and n.form != "inf" and any(v.cls in DEEDS for v in n.verbs) for n in nodes
    ) or not passage.sentence.words.isdisjoint(ASSAULTS)
    opening = next((n for n in nodes if n.tag in "x#"), None)
    return done or (opening is not None and any(is_violent(t) for t in tokens[opening.first : opening.last + 1]))
