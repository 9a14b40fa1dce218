"""Rows of the claims table for tests of what is computed from it: sound defaults, the rest changed at will."""

from dataclasses import asdict
from datetime import date, timedelta
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


GOVERNOR = {"claimant": "Odesa region: governor", "claimant_type": "local_authority"}
MINISTRY = {"claimant": "Russia: Ministry of Defence", "claimant_type": "military", "claimant_party": "Russia"}
MONDAYS = ("2025-07-14", "2025-07-21", "2025-07-28")
WIRE = "A missile hit the grain terminal in {place} on Monday, killing {quote} and setting two silos ablaze, he wrote."


def on(start: str, reported: str | None = None) -> dict[str, date]:
    return {"event_start": day(start), "event_end": day(start), "report_date": day(reported or start)}


def later(start: str, days: int) -> str:
    return str(day(start) + timedelta(days=days))


def three_weeks() -> list[dict[str, Any]]:
    """Build three weeks of the same: a strike told by four outlets from one wire, and by the enemy with another number;
    a toll that rises from 9 to 14; a total of 20 with 6 and 3 of it; a running total; a period."""
    rows = []
    for number, monday in enumerate(MONDAYS):
        strike = {"place": "Odesa", **GOVERNOR, "sentence": WIRE.format(place="Odesa", quote="12 people"), **on(monday)}
        rows += [claim(article_id=f"wire{number}{outlet}", count=12, **strike) for outlet in "abcd"]
        rows.append(claim(article_id=f"enemy{number}", count=30, place="Odesa", **MINISTRY, **on(monday)))
        for step, count in enumerate((9, 12, 14)):
            toll = {"place": "Kharkiv", **GOVERNOR, **on(monday, later(monday, step))}
            rows.append(claim(article_id=f"toll{number}{step}", count=count, **toll))
        total = claim(article_id=f"parts{number}", count=20, place="Sumy", **GOVERNOR, **on(later(monday, 1)))
        part = {"article_id": f"parts{number}", "place": "Sumy", **GOVERNOR, **on(later(monday, 1))}
        rows.append(total)
        rows.append(claim(at=300, count=6, person_type="child", part_of=total["claim_id"], **part))
        rows.append(claim(at=600, count=3, person_type="medic", part_of=total["claim_id"], **part))
        loose = {**GOVERNOR, "place": None, **on(monday, later(monday, 3))}
        rows.append(claim(article_id=f"sum{number}", count=1000 + 60 * number, scope="cumulative", **loose))
        rows.append(claim(article_id=f"span{number}", count=55, scope="period", **loose))
    return rows
