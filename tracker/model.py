"""The two records that travel the whole line: an article that was read, and a claim found in it."""

from dataclasses import dataclass
from datetime import date

UNATTRIBUTED = "unattributed"


@dataclass(slots=True)
class Article:
    """One article: its plain text and where it came from; `report_date` is a UTC day."""

    article_id: str
    text: str
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    language: str | None = None
    report_date: date | None = None


@dataclass(slots=True)
class Claim:
    """One numeric claim: a row of the claims table, its fields in the order of the columns."""

    claim_id: str
    article_id: str
    publisher: str | None
    title: str | None
    url: str | None
    language: str
    report_date: date | None
    sentence: str
    quote: str
    quote_start: int
    quote_end: int
    measure: str
    counted: str
    person_type: str | None
    party: str | None
    actor: str | None
    value: int | None
    low: int | None
    high: int | None
    qualifier: str
    claimant: str
    co_claimants: str | None
    claimant_text: str | None
    claimant_type: str
    claimant_party: str | None
    attribution: str
    stance: str
    scope: str
    event_start: date | None
    event_end: date | None
    date_precision: str
    when_text: str | None
    place: str | None
    country: str | None
    conflict: str | None
    part_of: str | None
    rule: str
