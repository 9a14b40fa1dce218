"""Made-up claims for the charts: one event, many claimants, a few weeks."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pandas as pd
from sample_claims import claim, table

from tracker.model import Claim

WEEK = "2025-W30"
MONDAY = date(2025, 7, 21)
QUALIFIERS = ("exact", "at_least", "about", "range", "up_to", "more_than", "less_than", "indefinite")
PLACES = ("Odesa", "Kharkiv", "Sumy", "Dnipro", "Kherson")
SIDES = ("Ukraine", "Russia", "Palestine", "Israel", "Thailand", "Cambodia", "Sudan")
COUNTRIES = ("UKR", "RUS", "PSE", "ISR", "THA", "KHM", "SDN")
KINDS = (None, "civilian", "child", "military", "woman", "police", "medic")
LONG = "United Nations Office of the High Commissioner for Human Rights Monitoring Mission in Ukraine and Its Region"


def bounds(number: int, qualifier: str) -> dict[str, Any]:
    """Give value, low, high as the contract has them."""
    low, high = {
        "at_least": (number, None),
        "more_than": (number, None),
        "indefinite": (number, None),
        "up_to": (None, number),
        "less_than": (None, number),
        "range": (number, number + max(1, number // 3)),
    }.get(qualifier, (number, number))
    value = None if qualifier in ("range", "indefinite") else number
    return {"value": value, "low": low, "high": high, "qualifier": qualifier}


def said(number: int, qualifier: str = "exact", **changes: Any) -> Claim:
    """Build a claim; `offset` sets its place in the article apart from others there."""
    offset = changes.pop("offset", 18)
    return claim(**{"quote_start": offset, **bounds(number, qualifier), **changes})


def many(claimants: int, claims: int = 3, names: Sequence[str] = ()) -> pd.DataFrame:
    """Build a week in which so many claimants speak of killed and injured, launched and running totals."""
    rows = []
    for who in range(claimants):
        name = names[who] if who < len(names) else f"{SIDES[who % 7]}: Emergency Service of Region {who + 1}"
        for turn in range(claims):
            rows += _turn(who, turn, name)
    return table(*rows)


def _turn(who: int, turn: int, name: str) -> list[Claim]:
    day = MONDAY + timedelta(days=(who + 2 * turn) % 7)
    number = 2 + (who * 7 + turn * 11) % 60
    common = {
        "claimant": name,
        "article_id": f"a{who}-{turn}",
        "publisher": f"Sample Post {who % 9}",
        "report_date": day,
        "event_start": day - timedelta(days=1),
        "event_end": day - timedelta(days=1),
        "party": SIDES[who % 7],
        "country": COUNTRIES[who % 7],
        "place": PLACES[(who + turn) % 5],
        "actor": SIDES[(who + 1) % 7],
    }
    kind = KINDS[(who + turn) % 7]
    drones = {"counted": "drone", "party": SIDES[(who + 1) % 7]}
    total = 50_000 + 900 * who + 40 * (day - MONDAY).days
    since = {"event_start": date(2022, 2, 24), "event_end": day, "date_precision": "day"}
    return [
        said(number, QUALIFIERS[(who + turn) % 8], person_type=kind, offset=10, **common),
        said(number * 3, QUALIFIERS[(who + turn + 3) % 8], measure="injured", person_type=kind, offset=40, **common),
        said(number * 2, measure="launched", offset=60, **{**common, **drones}),
        said(number, measure="intercepted", offset=80, **{**common, **drones}),
        said(total, measure="casualties", scope="cumulative", offset=100, **{**common, **since, "place": None}),
    ]
