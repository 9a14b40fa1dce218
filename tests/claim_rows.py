"""Rows of the claims table for tests of what is computed from it: sound defaults, the rest changed at will."""

from dataclasses import asdict
from datetime import date
from typing import Any

import pandas as pd
from sample_claims import claim as plain

from tracker.model import Claim
from tracker.table.frame import claim_id, to_frame, validate

VOICE = {
    "claimant": "unattributed",
    "claimant_type": "none",
    "attribution": "none",
    "claimant_text": None,
    "claimant_party": None,
}


def claim(**changes: Any) -> dict[str, Any]:
    """Build a row whose sentence holds the quote, and whose bounds, offsets and id follow from what is given.

    `at` is the sentence's offset in the article; `count` is short for value, low and high.
    """
    at, count = changes.pop("at", 0), changes.pop("count", None)
    if count is not None:
        changes = {"value": count, "low": count, "high": count, "quote": f"{count} people", **changes}
    if changes.get("claimant") == "unattributed":
        changes = {**VOICE, **changes}
    quote = changes.setdefault("quote", "12 people")
    place, when = changes.get("place", "Odesa"), changes.get("when_text", "on Monday")
    measure = changes.get("measure", "killed")
    sentence = f"The ministry said that {quote} had been {measure} near the old harbour of {place} {when}."
    sentence = changes.setdefault("sentence", sentence)
    start = at + sentence.index(quote)
    row = asdict(plain(**{"quote_start": start, "quote_end": start + len(quote), **changes}))
    row["claim_id"] = changes.get("claim_id", claim_id(row["article_id"], row["measure"], start, 0))
    return row


def frame(*rows: dict[str, Any]) -> pd.DataFrame:
    """Build a validated claims table of the rows."""
    return validate(to_frame(Claim(**row) for row in rows))


def day(text: str) -> date:
    """Read a date."""
    return date.fromisoformat(text)
