"""Series found on whole columns are those that a reading claim by claim finds."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from sample_claims import claim, table

from tracker.analysis import series
from tracker.model import Claim

FIRST = claim().report_date
TOLD = st.tuples(
    st.integers(0, 7),
    st.sampled_from([1, 2, 20, 21, 60, 200, 1000, 9999]),
    st.sampled_from(["exact", "at_least", "up_to"]),
    st.sampled_from(["Ukraine: government", "Russia: government"]),
    st.sampled_from(["event", "cumulative"]),
)


def reported(number: int, told: tuple[int, int, str, str, str]) -> Claim:
    """Make a claim of one of few series, days and figures."""
    assert FIRST is not None
    later, value, qualifier, claimant, scope = told
    day = FIRST + timedelta(days=later)
    changes = {"value": value, "qualifier": qualifier, "claimant": claimant, "scope": scope, "report_date": day}
    return claim(article_id=f"a{number}", event_start=FIRST, event_end=day, **changes)


def by_day(claims: list[Claim], scope: str) -> Iterator[list[list[Claim]]]:
    """Group the claims of a scope by claimant and, in order, by day."""
    claims = sorted((one for one in claims if one.scope == scope), key=lambda one: (str(one.report_date), one.claim_id))
    for claimant in dict.fromkeys(one.claimant for one in claims):
        own = [one for one in claims if one.claimant == claimant]
        days = dict.fromkeys(one.report_date for one in own)
        yield [[one for one in own if one.report_date == day] for day in days]


def least(one: Claim) -> int:
    """Return the lower bound, 0 for none."""
    return one.low or 0


def most(one: Claim) -> float:
    """Return the upper bound, infinity for none."""
    return float("inf") if one.high is None else one.high


def fallen(claims: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Find falls claim by claim."""
    for days in by_day(claims, "cumulative"):
        for before, after in pairwise(days):
            highest, lowest = max(before, key=least), min(after, key=most)
            if most(lowest) < float("inf") and most(lowest) < series._rounded(least(highest), int(most(lowest))):
                yield highest, lowest


def jumped(claims: list[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Find jumps claim by claim."""
    for scope, past, factor in (
        ("cumulative", series.PAST_TOTALS, series.TOTAL_GROWS),
        ("event", series.PAST_EVENTS, series.EVENT_GROWS),
    ):
        for days in by_day(claims, scope):
            for number in range(past, len(days)):
                before = max((one for day in days[:number] for one in day), key=least)
                after = max(days[number], key=least)
                if least(after) > max(series.LEAST, factor * least(before)):
                    yield before, after


@settings(max_examples=60)
@given(st.lists(TOLD, max_size=30))
def test_whole_columns_find_what_a_reading_claim_by_claim_finds(told: list[tuple[int, int, str, str, str]]) -> None:
    claims = [reported(number, each) for number, each in enumerate(told)]
    assert list(series.falling(table(*claims))) == list(fallen(claims))
    assert list(series.jumping(table(*claims))) == list(jumped(claims))
