import math
from datetime import date

import pytest
from chart_claims import MONDAY, said

from tracker.charts.amounts import Amount, highest, once
from tracker.model import Claim


def told(*claims: Claim) -> list[tuple[str, float, float]]:
    return [(row.claimant, row.low, row.high) for row in once(claims)]


def test_repeats_and_replaced_figures_count_once() -> None:
    wire = [said(12, article_id=f"wire{n}", publisher=f"Outlet {n}") for n in range(4)]
    later = said(15, article_id="later", report_date=date(2025, 7, 24))
    assert told(*wire) == [("Ukraine: government", 12, 12)]
    assert told(*wire, later) == [("Ukraine: government", 15, 15)]


def test_parts_denials_and_running_totals_are_not_added() -> None:
    total = said(12, offset=1)
    part = said(3, offset=40, person_type="child", part_of=total.claim_id)
    denied = said(9, offset=60, stance="denies")
    running = said(400, offset=80, scope="cumulative")
    assert told(total, part, denied, running) == [("Ukraine: government", 12, 12)]


def test_groups_side_by_side_are_added_unless_their_sum_is_given() -> None:
    soldiers, civilians = said(2, offset=1, person_type="military"), said(3, offset=30, person_type="civilian")
    assert told(soldiers, civilians) == [("Ukraine: government", 5, 5)]
    assert told(soldiers, civilians, said(5, offset=60)) == [("Ukraine: government", 5, 5)]


def test_bounds_are_added_as_bounds() -> None:
    here, there = said(10, "at_least", place="Odesa"), said(4, "range", place="Sumy", offset=50)
    rows = once([here, there])
    assert Amount(10, math.inf) + Amount(4, 5) == Amount(14, math.inf)
    assert sorted((row.low, row.high) for row in rows) == [(4, 5), (10, math.inf)]


def test_where_place_or_day_is_unknown_only_equal_numbers_are_the_same() -> None:
    unplaced = [said(n, place=None, article_id=f"a{n}{m}") for n, m in [(3, 0), (3, 1), (8, 2)]]
    assert sorted(low for _, low, _ in told(*unplaced)) == [3, 8]


def test_highest_keeps_one_claimant_an_incident_and_not_the_sum_of_places() -> None:
    common = {"event_start": MONDAY, "event_end": MONDAY}
    claims = [
        said(12, claimant="Ukraine: government", article_id="a", **common),
        said(19, claimant="Odesa: city council", article_id="b", **common),
        said(4, claimant="Ukraine: government", article_id="a", place="Sumy", offset=60, **common),
        said(16, claimant="Ukraine: government", article_id="c", place=None, **common),
    ]
    assert sorted((row.place or "", row.low) for row in highest(once(claims))) == [("Odesa", 19), ("Sumy", 4)]


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_of_rows_changes_nothing(order: int) -> None:
    claims = [said(n, article_id=f"a{n}", report_date=MONDAY) for n in (3, 8, 5)]
    assert once(claims[::order]) == once(claims)
