"""A claimant's own past: the figures of one claimant for one thing by report day, and what breaks with them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, islice, pairwise
from typing import TYPE_CHECKING

from tracker.model import UNATTRIBUTED, Claim
from tracker.table.frame import to_claims

if TYPE_CHECKING:
    import pandas as pd

SAME = ["claimant", "measure", "counted", "person_type", "party", "actor", "conflict", "country", "place", "scope"]
SPAN = ["event_start"]
PAST_TOTALS, PAST_EVENTS = 2, 5
TOTAL_GROWS, EVENT_GROWS = 3, 10
LEAST = 20


def falling(claims: pd.DataFrame) -> Iterator[tuple[Claim, Claim]]:
    """Pair running totals of a claimant with the lower one that the next report day brings."""
    for days in _series(claims[claims["scope"] == "cumulative"], SAME + SPAN, 2):
        for before, after in pairwise(days):
            highest, lowest = max(before, key=_least), min(after, key=_most)
            if _most(lowest) < _rounded(_least(highest), _most(lowest)):
                yield highest, lowest


def jumping(claims: pd.DataFrame) -> Iterator[tuple[Claim, Claim]]:
    """Pair a claim far above all that its claimant said before with the highest of those."""
    totals = claims["scope"] == "cumulative"
    for rows, keys, past, factor in (
        (claims[totals], SAME + SPAN, PAST_TOTALS, TOTAL_GROWS),
        (claims[claims["scope"] == "event"], SAME, PAST_EVENTS, EVENT_GROWS),
    ):
        for days in _series(rows, keys, past + 1):
            highest = [max(day, key=_least) for day in days]
            for before, after in islice(zip(accumulate(highest, _higher), highest[1:], strict=False), past - 1, None):
                if _least(after) > max(LEAST, factor * _least(before)):
                    yield before, after


def _series(claims: pd.DataFrame, keys: list[str], days: int) -> Iterator[list[list[Claim]]]:
    """Yield each series that has at least so many report days, a list of claims a day."""
    told = claims["report_date"].notna() & (claims["claimant"] != UNATTRIBUTED) & (claims["stance"] == "asserts")
    whole = claims[told & claims["part_of"].isna()].sort_values(["report_date", "claim_id"])
    count = whole.groupby(keys, dropna=False, observed=True)["report_date"].transform("nunique")
    series: dict[tuple[object, ...], dict[object, list[Claim]]] = {}
    for claim in to_claims(whole[count >= days]):
        key = tuple(getattr(claim, name) for name in keys)
        series.setdefault(key, {}).setdefault(claim.report_date, []).append(claim)
    yield from (list(by_day.values()) for by_day in series.values())


def _least(claim: Claim) -> int:
    """Return the least that the claim says, 0 where it sets no such bound."""
    return claim.low or 0


def _higher(before: Claim, after: Claim) -> Claim:
    return after if _least(after) > _least(before) else before


def _most(claim: Claim) -> float:
    """Return the most that the claim says, without limit where it sets no such bound."""
    return float("inf") if claim.high is None else claim.high


def _rounded(number: int, like: float) -> int:
    """Round a number down as coarsely as another is rounded, so that 58,000 is no fall from 58,386.

    >>> _rounded(58386, 58000), _rounded(58386, 58100), _rounded(58386, 57999)
    (58000, 58300, 58386)
    """
    digits = str(int(like)) if like < float("inf") else "1"
    zeros = len(digits) - len(digits.rstrip("0"))
    unit = int(10 ** max(min(zeros, len(digits) - 2), 0))
    return number // unit * unit
