"""A claimant's own past: the figures of one claimant for one thing by report day, and what breaks with them."""

from __future__ import annotations

from collections.abc import Iterator
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
    told = _told(claims[claims["scope"] == "cumulative"], SAME + SPAN, 2)
    highest, lowest = _one_a_day(told, "least", highest=True), _one_a_day(told, "most", highest=False)
    before = highest.groupby("series")["at"].shift()
    lower = lowest["most"] < highest.groupby("series")["least"].shift()
    for one, other in _pairs(told, before[lower], lowest["at"][lower]):
        least, most = one.low or 0, other.high or 0
        if most < _rounded(least, most):
            yield one, other


def jumping(claims: pd.DataFrame) -> Iterator[tuple[Claim, Claim]]:
    """Pair a claim far above all that its claimant said before with the highest of those."""
    totals = claims["scope"] == "cumulative"
    for rows, keys, past, factor in (
        (claims[totals], SAME + SPAN, PAST_TOTALS, TOTAL_GROWS),
        (claims[claims["scope"] == "event"], SAME, PAST_EVENTS, EVENT_GROWS),
    ):
        told = _told(rows, keys, past + 1)
        days = _one_a_day(told, "least", highest=True)
        series, least = days["series"], days["least"]
        most = least.groupby(series).cummax().groupby(series).shift()
        holder = days["at"].where(~(least <= most)).groupby(series).ffill().groupby(series).shift()
        jumped = (days.groupby("series").cumcount() >= past) & (least > (factor * most).clip(lower=LEAST))
        yield from _pairs(told, holder[jumped], days["at"][jumped])


def _told(claims: pd.DataFrame, keys: list[str], days: int) -> pd.DataFrame:
    """Number the series that have at least so many report days, in the order in which they begin."""
    import pandas as pd

    told = claims["report_date"].notna() & (claims["claimant"] != UNATTRIBUTED) & (claims["stance"] == "asserts")
    whole = claims[told & claims["part_of"].isna()].sort_values(["report_date", "claim_id"], ignore_index=True)
    number = pd.factorize(whole.groupby(keys, dropna=False, observed=True).ngroup())[0]
    bounds = {"least": whole["low"].fillna(0).astype(float), "most": whole["high"].astype(float).fillna(float("inf"))}
    whole = whole.assign(series=number, **bounds)
    count = whole.groupby("series")["report_date"].transform("nunique")
    return whole[count >= days].reset_index(drop=True)


def _one_a_day(told: pd.DataFrame, bound: str, *, highest: bool) -> pd.DataFrame:
    """Take of each report day of a series the first claim of the highest or lowest bound; `at` is its row."""
    rows = told[["series", "report_date", bound]].assign(at=told.index)
    rows = rows.sort_values(["series", "report_date", bound, "at"], ascending=[True, True, not highest, True])
    return rows.drop_duplicates(["series", "report_date"]).reset_index(drop=True)


def _pairs(told: pd.DataFrame, before: pd.Series, after: pd.Series) -> Iterator[tuple[Claim, Claim]]:
    return zip(*(to_claims(told.loc[rows.astype(int)]) for rows in (before, after)), strict=True)


def _rounded(number: int, like: int) -> int:
    """Round a number down as coarsely as another is rounded, so that 58,000 is no fall from 58,386.

    >>> _rounded(58386, 58000), _rounded(58386, 58100), _rounded(58386, 57999)
    (58000, 58300, 58386)
    """
    digits = str(like)
    zeros = len(digits) - len(digits.rstrip("0"))
    unit = int(10 ** max(min(zeros, len(digits) - 2), 0))
    return number // unit * unit
