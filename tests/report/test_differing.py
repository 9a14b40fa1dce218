"""Differences that a report shows are figures of one thing: no parts, no wider scopes, no toll that grew."""

from datetime import date
from typing import Any

import pytest
from sample_claims import claim

from tracker.model import Claim
from tracker.report.differing import differences

MONDAY = {"event_start": date(2025, 7, 21), "event_end": date(2025, 7, 21), "place": "Odesa"}
TOTAL = {"claim_id": "total", "low": 12, "high": 12, "claimant": "Odesa: mayor", "claimant_party": "Ukraine"}
OTHER = {"claim_id": "other", "low": 15, "high": 15, "claimant": "Ukraine: police", "claimant_party": "Ukraine"}


def shown(*rows: dict[str, Any]) -> list[set[int | None]]:
    """Return the figures of each difference between claims of one event."""
    claims: list[Claim] = [claim(**{**MONDAY, **row}) for row in rows]
    events = {one.claim_id: "event" for one in claims}
    return [{said.claim.low for said in found.said} for found in differences(claims, events, {}, {})]


@pytest.mark.parametrize(
    ("changes", "differ"),
    [
        pytest.param({}, True, id="another figure"),
        pytest.param({"low": 12, "high": None}, False, id="bounds that meet"),
        pytest.param({"quote": "15 more people", "sentence": "15 more people died."}, False, id="on top of it"),
        pytest.param({"quote": "15", "sentence": "15 of the bodies lay there."}, False, id="a part in words"),
        pytest.param({"quote": "15", "sentence": "The nationwide toll is 15."}, False, id="several places"),
        pytest.param({"quote": "15 people", "sentence": "15 people are still being treated."}, False, id="those left"),
        pytest.param({"low": 5, "high": 5, "person_type": "woman"}, False, id="a kind, and fewer"),
        pytest.param({"person_type": "woman"}, True, id="a kind, and yet more"),
        pytest.param({"low": 500, "high": 500}, False, id="far apart"),
        pytest.param({"claimant": "mayor"}, False, id="a name short for the other"),
        pytest.param({"report_date": date(2025, 7, 23)}, False, id="grown since"),
        pytest.param({"report_date": date(2025, 7, 23), "claimant_party": "Russia"}, True, id="another side, later"),
    ],
)
def test_claims_differ_where_both_count_the_same(changes: dict[str, Any], differ: bool) -> None:
    assert shown({**TOTAL, "report_date": date(2025, 7, 22)}, {**OTHER, **changes}) == (
        [{12, changes.get("low", 15)}] if differ else []
    )


def test_a_spokesman_does_not_differ_from_his_office() -> None:
    assert shown({**TOTAL, "claimant": "city council"}, {**OTHER, "claimant": "spokesman for the city council"}) == []
