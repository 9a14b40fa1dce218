"""Amounts with bounds, and how claims become amounts without counting anything twice."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from tracker.model import Claim

UNBOUNDED = math.inf
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


def amount(claim: Claim) -> Amount:
    """Read the bounds of a claim."""
    return Amount(claim.low or 0, UNBOUNDED if claim.high is None else claim.high, claim.qualifier == "about")


def countable(claims: Iterable[Claim]) -> list[Claim]:
    """Keep the claims that may be counted: asserted, of a single event, no part of a total."""
    return [claim for claim in claims if is_single(claim) and claim.part_of is None]


def is_single(claim: Claim) -> bool:
    """Tell whether a claim asserts something of a single event."""
    return claim.stance == "asserts" and claim.scope == "event"


def event_day(claim: Claim) -> date | None:
    """Give the last day of a claim's event, None where it is not known."""
    return claim.event_end or claim.event_start


def entry(claim: Claim, key: Hashable, part: str | None) -> Entry:
    """Make an entry; unlike `part`s stand side by side."""
    return Entry(key, part, (str(claim.report_date), claim.article_id), amount(claim), claim.claim_id)


def gather(given: Iterable[Entry]) -> dict[Any, tuple[Amount, list[str]]]:
    """Reduce the entries of each key to one amount, and the claims it stands on.

    Groups side by side in one article are added, a figure repeated in it counts once, and of several articles the
    latest holds.
    """
    articles: dict[Any, dict[tuple[str, str], list[Entry]]] = defaultdict(lambda: defaultdict(list))
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


class Told(NamedTuple):
    """What a claimant says of an incident, and the claims it stands on."""

    measure: str
    counted: str
    party: str | None
    country: str | None
    place: str | None
    day: date | None
    claimant: str
    low: float
    high: float
    about: bool
    claim_ids: list[str]

    @property
    def amount(self) -> Amount:
        """Return the bounds."""
        return Amount(self.low, self.high, self.about)


def incident(claim: Claim) -> tuple[Any, ...]:
    """Name what a claim is about; where place or day is unknown, only an equal number is taken for the same."""
    day = event_day(claim)
    known = (claim.measure, claim.counted, claim.party, claim.country, claim.place, day, claim.claimant)
    return *known, amount(claim) if claim.place is None or day is None else None


def once(claims: Iterable[Claim]) -> list[Told]:
    """Build what each claimant says of each incident: one row for the two."""
    told = gather(entry(claim, incident(claim), claim.person_type) for claim in countable(claims))
    return [Told._make((*key[:-1], total.low, total.high, total.about, ids)) for key, (total, ids) in told.items()]


def highest(told: list[Told]) -> list[Told]:
    """Keep one claimant an incident, the one with the highest figure; sides of one place and day are kept together.

    A figure without a place yields to those with one, in the same country on the same day: it may be their sum.
    """
    sums: dict[tuple[Any, ...], Counter[str]] = defaultdict(Counter)
    for row in told:
        sums[_where(row)][row.claimant] += row.amount.size  # type: ignore[assignment]
    first = {where: min(said, key=lambda name: (-said[name], name)) for where, said in sums.items()}
    best = [row for row in told if row.claimant == first[_where(row)]]
    placed = {(row.measure, row.country, row.day) for row in best if row.place and row.country and row.day}
    return [row for row in best if row.place or (row.measure, row.country, row.day) not in placed]


def _where(row: Told) -> tuple[Any, ...]:
    return row.measure, row.country, row.day, row.place
