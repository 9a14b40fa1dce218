"""Claims as the rows of the report's table: words for every cell, and numbers by which to sort and filter."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tracker.charts import words
from tracker.model import Claim
from tracker.report.passages import Passages, Piece

UNSTATED = "Not stated"
FILTERS = ("claimant", "party", "measure", "conflict")
SORTED = ("number", "measure", "party", "claimant", "conflict", "reported")
SCOPES = {"event": "", "period": "total of a period", "cumulative": "running total"}
LEFT_OUT = {
    "denied": "a denial",
    "repeats": "a repeat of another claim",
    "superseded": "replaced by a newer figure",
    "parts": "a part of a total",
    "cumulative": "a running total",
    "period": "the total of a period",
}


@dataclass(slots=True)
class Row:
    """A claim in words; `keys` are its numbers in each filter, `ranks` its places by each sorted column."""

    claim: Claim
    figure: str
    spoken: str
    what: str
    whom: str
    conflict: str
    when: str
    scope: str
    claimants: list[str]
    interest: str
    left_out: str
    passage: list[Piece]
    reviewed_by: str
    keys: dict[str, list[int]]
    ranks: list[int]

    @property
    def values(self) -> dict[str, list[str]]:
        """Return what the row can be found by, in each filter."""
        claim = self.claim
        return {
            "claimant": self.claimants,
            "party": [claim.party or UNSTATED],
            "measure": [words.MEASURES.get(claim.measure, claim.measure)],
            "conflict": [self.conflict],
        }


@dataclass(slots=True, frozen=True)
class Choice:
    """A value of a filter and how many claims have it."""

    key: int
    label: str
    claims: int


def amount(claim: Claim) -> tuple[float, float, str]:
    """Return a claim's bounds, with infinity for none above, and the kind of its number."""
    high = math.inf if claim.high is None else claim.high
    return (claim.low or 0), high, claim.qualifier


def figure(claim: Claim) -> str:
    """Write a claim's number with its bounds in signs."""
    return words.bounded(*amount(claim))


def what(claim: Claim) -> str:
    """Name what a claim counts and what became of it."""
    counted = words.measured(claim.measure, claim.counted)
    return f"{words.things(claim.counted)} {counted}" if claim.counted in ("people", "families") else counted


def rows(
    claims: Sequence[Claim],
    texts: Mapping[str, str],
    interests: Sequence[str | None],
    reasons: Sequence[str | None],
    reviewers: Sequence[str | None],
) -> list[Row]:
    """Put claims into words, in their order; the other sequences go with them one by one."""
    known: dict[str, Passages] = {}
    made = []
    for claim, interest, reason, reviewer in zip(claims, interests, reasons, reviewers, strict=True):
        if claim.article_id not in known:
            known[claim.article_id] = Passages.of(texts.get(claim.article_id, ""))
        made.append(_row(claim, known[claim.article_id], interest, reason, reviewer))
    _rank(made)
    return made


def _row(claim: Claim, passages: Passages, interest: str | None, reason: str | None, reviewer: str | None) -> Row:
    joint = claim.co_claimants.split("; ") if claim.co_claimants else []
    return Row(
        claim=claim,
        figure=figure(claim),
        spoken=words.spoken(*amount(claim)),
        what=what(claim),
        whom=words.PEOPLE[claim.person_type] if claim.person_type else "",
        conflict=claim.conflict or UNSTATED,
        when=_when(claim),
        scope=SCOPES[claim.scope],
        claimants=[words.name(name) for name in (claim.claimant, *joint)],
        interest=(interest or "").replace("_", " "),
        left_out=LEFT_OUT.get(reason or "", ""),
        passage=passages.passage(claim),
        reviewed_by=reviewer or "",
        keys={},
        ranks=[],
    )


def _when(claim: Claim) -> str:
    if claim.event_start is None and claim.event_end is None:
        return ""
    if claim.event_start is None or claim.event_end is None:
        return (
            f"until {words.day(claim.event_end)}"
            if claim.event_end
            else words.since(claim.event_start, claim.date_precision)
        )
    return words.span(claim.event_start, claim.event_end)


def _rank(made: list[Row]) -> None:
    for column in SORTED:
        keys = [_sort_key(row, column) for row in made]
        places = {key: place for place, key in enumerate(sorted(set(keys)))}
        for row, key in zip(made, keys, strict=True):
            row.ranks.append(places[key])


def _sort_key(row: Row, column: str) -> Any:
    if column == "number":
        low, high, _ = amount(row.claim)
        return low if row.claim.low is not None else high, high
    if column == "reported":
        return str(row.claim.report_date or "9999")
    name = row.values[column][0]
    return name in (UNSTATED, words.OWN_VOICE), name.casefold(), name


def choices(made: Iterable[Row]) -> dict[str, list[Choice]]:
    """List the values of each filter, those that say nothing last, and give the rows their numbers."""
    made, found = list(made), {}
    for name in FILTERS:
        count: dict[str, int] = {}
        for row in made:
            for value in row.values[name]:
                count[value] = count.get(value, 0) + 1
        order = sorted(count, key=lambda value: (value in (UNSTATED, words.OWN_VOICE), value.casefold(), value))
        number = {value: key for key, value in enumerate(order)}
        for row in made:
            row.keys[name] = [number[value] for value in row.values[name]]
        found[name] = [Choice(number[value], value, count[value]) for value in order]
    return found
