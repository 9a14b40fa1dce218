"""Amounts with bounds, and how claims become amounts without counting anything twice."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import pandas as pd

UNBOUNDED = math.inf
INCIDENT = ("measure", "counted", "party", "country", "place", "day", "claimant")
RULE = "Parts of totals, repeats and replaced figures are not added; neither are period and running totals."


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its bounds: an unknown low is 0, an unknown high is UNBOUNDED; `about` where printed as rough."""

    low: float
    high: float
    about: bool = False

    @property
    def size(self) -> float:
        """Return the figure that stands for the amount: its low, else its high."""
        return self.low or (0 if math.isinf(self.high) else self.high)

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.low + other.low, self.high + other.high, self.about or other.about)


NOTHING = Amount(0, 0)


class Entry(NamedTuple):
    """One countable claim, ready to be gathered: what it is about, which group it counts, and in which article."""

    key: Hashable
    part: str | None
    article: tuple[str, str]
    amount: Amount
    claim_id: str


def amount(row: Any) -> Amount:
    """Read the bounds of a row of the claims table.

    >>> from types import SimpleNamespace as Row
    >>> amount(Row(low=35, high=None, qualifier="at_least"))
    Amount(low=35, high=inf, about=False)
    """
    low = 0 if _null(row.low) else int(row.low)
    return Amount(low, UNBOUNDED if _null(row.high) else int(row.high), row.qualifier == "about")


def _null(cell: Any) -> bool:
    return not hasattr(cell, "__index__")


def rows(frame: pd.DataFrame) -> list[Any]:
    """Give the rows of a table as named tuples."""
    return list(frame.itertuples(index=False))


def text(cell: Any) -> str | None:
    """Return a text cell, None where it is null."""
    return cell if isinstance(cell, str) else None


def countable(claims: pd.DataFrame) -> pd.DataFrame:
    """Keep the claims that may be counted: asserted, of a single event, no part of a total."""
    keep = (claims["stance"] == "asserts") & (claims["scope"] == "event") & claims["part_of"].isna()
    return claims[keep]


def event_day(claims: pd.DataFrame) -> pd.Series:
    """Give each claim the last day of its event, NaT where it is not known."""
    return claims["event_end"].fillna(claims["event_start"])


def entries(claims: pd.DataFrame, key: Callable[[Any], Hashable], part: str) -> list[Entry]:
    """Turn rows into entries; `part` is the column whose unlike values stand side by side."""
    return [
        Entry(key(row), text(getattr(row, part)), (str(row.report_date), row.article_id), amount(row), row.claim_id)
        for row in rows(claims.assign(day=event_day(claims)))
    ]


def gather(given: Iterable[Entry]) -> dict[Hashable, tuple[Amount, list[str]]]:
    """Reduce the entries of each key to one amount, and the claims it stands on.

    Groups side by side in one article are added, a figure repeated in it counts once, and of several articles the
    latest holds.
    """
    articles: dict[Hashable, dict[tuple[str, str], list[Entry]]] = defaultdict(lambda: defaultdict(list))
    for row in given:
        articles[row.key][row.article].append(row)
    return {key: max(map(_ranked, told.items()))[-1] for key, told in articles.items()}


def _ranked(told: tuple[tuple[str, str], list[Entry]]) -> tuple[str, float, str, tuple[Amount, list[str]]]:
    (day, article), given = told
    total = article_total(given)
    return day, total[0].size, article, total


def article_total(given: list[Entry]) -> tuple[Amount, list[str]]:
    """Add the groups of one article, unless a figure for all of them is at least as large."""
    largest: dict[str | None, Entry] = {}
    for row in given:
        if row.part not in largest or row.amount.size > largest[row.part].amount.size:
            largest[row.part] = row
    whole = largest.pop(None, None)
    added = sum((row.amount for row in largest.values()), NOTHING)
    if whole and (not largest or whole.amount.size >= added.size):
        return whole.amount, [whole.claim_id]
    return added, [row.claim_id for row in largest.values()]


def incident(row: Any) -> Hashable:
    """Name what a claim is about; where place or day is unknown, only an equal number is taken for the same."""
    known = tuple(getattr(row, name) if name == "day" else text(getattr(row, name)) for name in INCIDENT)
    vague = text(row.place) is None or row.day != row.day
    return (*(None if cell != cell else cell for cell in known), amount(row) if vague else None)


def once(claims: pd.DataFrame) -> pd.DataFrame:
    """Build the tidy table of what each claimant says of each incident.

    One row an incident and claimant: INCIDENT, low, high, about and the claim_ids it stands on.
    """
    import pandas as pd

    told = gather(entries(countable(claims), incident, "person_type"))
    found = [
        (*key[: len(INCIDENT)], total.low, total.high, total.about, ids)
        for key, (total, ids) in told.items()
        if isinstance(key, tuple)
    ]
    frame = pd.DataFrame(found, columns=[*INCIDENT, "low", "high", "about", "claim_ids"])
    return frame.astype({"low": float, "high": float, "day": "datetime64[s]"})


def highest(told: pd.DataFrame) -> pd.DataFrame:
    """Keep one claimant an incident, the one with the highest figure; sides of one place and day are kept together.

    A figure without a place yields to those with one, in the same country on the same day: it may be their sum.
    """
    size = told["low"].where(told["low"] > 0, told["high"].where(told["high"] < UNBOUNDED, 0))
    told = told.assign(size=size)
    where = ["measure", "country", "day", "place"]
    by_claimant = told.groupby([*where, "claimant"], dropna=False, sort=True)["size"].transform("sum")
    best = told.assign(all=by_claimant).sort_values(["all", "claimant"], ascending=[False, True], kind="stable")
    first = best.groupby(where, dropna=False, sort=False)["claimant"].transform("first")
    best = best[best["claimant"] == first]
    named = best.groupby(["measure", "country", "day"], dropna=False)["place"].transform("count") > 0
    keep = ~(best["place"].isna() & named & best["country"].notna() & best["day"].notna())
    return best[keep].drop(columns=["size", "all"]).sort_index()
