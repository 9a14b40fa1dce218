"""Claims and tables of claims for tests: one plain claim, changed at will."""

from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd

from tracker.model import Claim
from tracker.table.frame import claim_id, to_frame, validate

SENTENCE = "The ministry said 12 people were killed in the port on Monday."


def claim(**changes: Any) -> Claim:
    """Build a claim whose id, bounds and claimant columns follow from what is changed."""
    base = Claim(
        claim_id="",
        article_id="a1",
        publisher="Sample Post",
        title="Strike on the port",
        url="https://example.org/port",
        language="en",
        report_date=date(2025, 7, 22),
        sentence=SENTENCE,
        quote="12 people",
        quote_start=18,
        quote_end=27,
        measure="killed",
        counted="people",
        person_type=None,
        party="Ukraine",
        actor="Russia",
        value=12,
        low=12,
        high=12,
        qualifier="exact",
        claimant="Ukraine: government",
        co_claimants=None,
        claimant_text="The ministry",
        claimant_type="government",
        claimant_party="Ukraine",
        attribution="direct",
        stance="asserts",
        scope="event",
        event_start=date(2025, 7, 21),
        event_end=date(2025, 7, 21),
        date_precision="day",
        when_text="on Monday",
        place="Odesa",
        country="UKR",
        conflict="Russia-Ukraine war",
        part_of=None,
        rule="killed-passive",
    )
    made = replace(base, **changes)
    if "value" in changes and not {"low", "high"} & changes.keys():
        made.low = made.high = made.value
        if made.qualifier in ("at_least", "more_than"):
            made.high = None
    if "quote" in changes or "quote_start" in changes:
        made.quote_end = changes.get("quote_end", made.quote_start + len(made.quote))
    made.claim_id = made.claim_id or claim_id(made.article_id, made.measure, made.quote_start, 0)
    return made


def unattributed(**changes: Any) -> Claim:
    """Build a claim that the outlet makes in its own voice."""
    voice = {"claimant": "unattributed", "claimant_type": "none", "attribution": "none"}
    return claim(**{**voice, "claimant_text": None, "claimant_party": None, **changes})


def table(*claims: Claim) -> pd.DataFrame:
    """Build a validated table."""
    return validate(to_frame(claims))
