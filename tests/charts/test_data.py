"""What each form draws, told apart from how it draws it."""

from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest
from chart_claims import MONDAY, WEEK, said
from sample_claims import table

from tracker.charts import breakdown, calendar, claimants, coverage, cumulative, harm, outcome, revisions
from tracker.charts.week import Week, pick
from tracker.model import Claim

FORCE = "Ukraine: Air Force"


def week(*claims: Claim, **more: Any) -> Week:
    return pick(table(*claims), WEEK, **more)


def air(number: int, measure: str, **changes: Any) -> Claim:
    side = {"actor": "Ukraine", "party": "Russia"} if measure == "intercepted" else {"actor": "Russia", "party": None}
    return said(number, **{"measure": measure, "counted": "drone", "claimant": FORCE, "place": None, **side, **changes})


def test_claimants_draws_every_distinct_claim_and_denials_but_no_parts() -> None:
    total = said(12, offset=1)
    rows = claimants.data(
        week(
            total,
            said(12, offset=1, article_id="copy"),
            said(3, offset=40, person_type="child", part_of=total.claim_id),
            said(9, offset=60, stance="denies", claimant="Russia: Ministry of Defence"),
            said(20, "up_to", offset=80, measure="injured"),
        )
    )
    drawn = [(row.claimant, row.measure, row.low, row.high, row.denied, row.claims) for row in rows]
    assert drawn == [
        ("Ukraine: government", "killed", 12, 12, False, 2),
        ("Ukraine: government", "injured", 0, 20, False, 1),
        ("Russia: Ministry of Defence", "killed", 9, 9, True, 1),
    ]


def test_claimants_falls_back_on_what_is_most_claimed() -> None:
    rows = claimants.data(
        week(*(said(n, measure="displaced", offset=n) for n in (3, 4)), air(5, "launched", offset=90))
    )
    assert {row.measure for row in rows} == {"displaced", "launched"}


def test_harm_counts_no_repeat_and_nothing_replaced_within_the_week() -> None:
    undated = {"event_start": None, "event_end": None, "date_precision": "none", "when_text": None}
    first, again = said(12, article_id="a"), said(12, article_id="b", **undated)
    later = said(15, article_id="c", place="Odesa port")
    kinds = [(again, first, "repeats"), (later, first, "supersedes"), (first, said(1, article_id="past"), "repeats")]
    cells = [(source.claim_id, target.claim_id, kind) for source, target, kind in kinds]
    links = pd.DataFrame(cells, columns=["from_claim", "to_claim", "kind"])
    sums = [harm.data(week(first, again, later, **more), "party") for more in ({}, {"links": links})]
    assert [[row.low for row in own] for own in sums] == [[39], [15]]


def test_harm_adds_a_claimants_incidents_and_never_two_claimants() -> None:
    known = week(
        said(12, article_id="a"),
        said(4, article_id="b", place="Sumy"),
        said(30, article_id="c", claimant="Russia: government"),
        said(2, article_id="d", party=None, country=None),
    )
    sides = harm.data(known, by="party")
    assert [(row.group, row.claimant, row.low, row.incidents) for row in sides] == [
        ("Ukraine", "Russia: government", 30, 1),
        ("Ukraine", "Ukraine: government", 16, 2),
        ("Side not stated", "Ukraine: government", 2, 1),
    ]
    assert [row.group for row in harm.data(known, by="country")] == ["UKR", "UKR", "Country not stated"]


def test_breakdown_takes_parts_out_of_their_total_and_keeps_the_unknown() -> None:
    total = said(12, offset=1)
    rows = breakdown.data(week(total, said(3, offset=40, person_type="child", part_of=total.claim_id)))
    assert [(row.person_type, row.people, row.open) for row in rows] == [
        ("child", 3, False),
        ("not stated", 9, False),
    ]


def test_breakdown_does_not_read_parts_that_overlap() -> None:
    total = said(10, "at_least", offset=1)
    parts = [("child", 3, 40), ("civilian", 8, 60)]
    rows = breakdown.data(
        week(total, *(said(n, offset=at, person_type=kind, part_of=total.claim_id) for kind, n, at in parts))
    )
    assert [(row.person_type, row.people, row.open) for row in rows] == [
        ("child", 3, True),
        ("not stated", 7, True),
    ]


@pytest.mark.parametrize(
    ("claims", "rate", "why"),
    [
        ([("launched", 450, "exact", 5), ("intercepted", 244, "exact", 50)], (0.54, 0.54), ""),
        ([("launched", 450, "exact", 5), ("intercepted", 244, "at_least", 50)], (0.54, 1.0), ""),
        ([("intercepted", 244, "exact", 50)], None, "launched not claimed"),
        ([("launched", 450, "exact", 5)], None, "interceptions not claimed"),
        ([("launched", 29, "exact", 5), ("intercepted", 29, "exact", 5)], None, "launched is not claimed apart"),
        ([("launched", 29, "exact", 5), ("intercepted", 29, "exact", 50)], (1.0, 1.0), ""),
        ([("launched", 20, "exact", 5), ("intercepted", 31, "exact", 50)], None, "more intercepted than launched"),
        ([("launched", 20, "up_to", 5), ("intercepted", 8, "up_to", 50)], None, "bounds too wide"),
    ],
)
def test_outcome_gives_a_rate_only_where_launched_stands_on_its_own(
    claims: list[tuple[str, int, str, int]], rate: tuple[float, float] | None, why: str
) -> None:
    rows = outcome.data(week(*(air(n, measure, offset=at, **_bounds(n, kind)) for measure, n, kind, at in claims)))
    row, share = rows[0], rows[0].amount("rate")
    assert row.why.startswith(why)
    assert bool(why) == (share is None)
    assert rate is None or (share and (round(share.low, 2), round(share.high, 2)) == rate)


def _bounds(number: int, kind: str) -> dict[str, Any]:
    low, high = {"at_least": (number, None), "up_to": (None, number)}.get(kind, (number, number))
    return {"qualifier": kind, "value": number, "low": low, "high": high}


def test_outcome_takes_equal_numbers_of_two_articles_for_one_statement() -> None:
    rows = outcome.data(week(air(29, "launched", article_id="a"), air(29, "intercepted", article_id="b")))
    assert rows[0].rate_low is None
    rows = outcome.data(week(air(30, "launched", article_id="a"), air(29, "intercepted", article_id="b")))
    assert round(rows[0].rate_low or 0, 2) == 0.97


def test_outcome_keeps_a_part_of_another_kind_and_drops_one_of_the_same() -> None:
    total = air(450, "launched", counted="drone_or_missile", offset=1)
    drones = air(426, "launched", offset=30, part_of=total.claim_id)
    decoys = air(200, "launched", offset=60, counted="drone_or_missile", part_of=total.claim_id)
    rows = outcome.data(week(total, drones, decoys))
    assert [(row.counted, row.launched_low) for row in rows] == [("drone", 426), ("drone_or_missile", 450)]


def test_outcome_does_not_mix_claimants_nor_launching_sides() -> None:
    rows = outcome.data(
        week(
            air(50, "launched", claimant="Russia: Ministry of Defence", actor="Russia", offset=1),
            air(90, "intercepted", claimant="Russia: Ministry of Defence", party="Ukraine", offset=30),
            air(40, "intercepted", offset=60, article_id="b"),
        )
    )
    assert len(rows) == 3
    assert all(row.rate_low is None for row in rows)


def test_outcome_gives_up_a_row_of_no_day_for_the_day_with_the_same_figures() -> None:
    undated = {"event_start": None, "event_end": None, "date_precision": "none", "article_id": "b"}
    dated = air(50, "launched")
    assert len(outcome.data(week(dated, air(50, "launched", **undated)))) == 1
    assert len(outcome.data(week(dated, air(51, "launched", **undated)))) == 2
    next_day = air(50, "launched", event_start=MONDAY, event_end=MONDAY, article_id="c")
    earlier = air(50, "launched", event_start=date(2025, 7, 19), event_end=date(2025, 7, 19), article_id="d")
    assert len(outcome.data(week(next_day, earlier, air(50, "launched", **undated)))) == 3


def total(day: int, number: int, **changes: Any) -> Claim:
    when = MONDAY + timedelta(days=day)
    return said(
        number,
        scope="cumulative",
        **{"article_id": f"t{day}-{number}", "report_date": when, "event_start": None, "event_end": when, **changes},
    )


def test_running_totals_show_falls_and_break_where_the_definition_changes() -> None:
    before = [total(day, number) for day, number in enumerate([100, 90, 95])]
    after = [total(day, number, person_type="civilian") for day, number in [(3, 40), (4, 44)]]
    rows = cumulative.data(week(*before, *after))
    assert [row.low for row in rows] == [100, 90, 95, 40, 44]
    assert [row.piece for row in rows] == [0, 0, 0, 1, 1]
    assert [row.change for row in rows] == [None, -10, 5, None, 4]


def test_running_totals_do_not_break_where_a_month_holds_the_day_named_before() -> None:
    starts = [("day", 7, 10), ("month", 1, 10), ("year", 1, 1), ("month", 1, 11)]
    totals = [
        total(day, 100 + day, event_start=date(2023, month, first), date_precision=precision)
        for day, (precision, first, month) in enumerate(starts)
    ]
    assert [row.piece for row in cumulative.data(week(*totals[:3]))] == [0, 0, 0]
    rows = cumulative.data(week(*totals[:2], totals[3]))
    assert [row.piece for row in rows] == [0, 0, 1]
    assert [row.definition for row in rows] == [
        "people since 7 Oct 2023",
        "people since Oct 2023",
        "people since Nov 2023",
    ]


def test_running_totals_of_a_month_are_no_step_of_a_war() -> None:
    month = total(0, 13, event_start=MONDAY.replace(day=1), date_precision="month")
    assert [row.piece for row in cumulative.data(week(month, total(1, 454)))] == [0, 1]
    assert [row.piece for row in cumulative.data(week(month, total(1, 14, event_start=month.event_start)))] == [0, 0]


def test_running_totals_reach_back_over_the_weeks_of_those_who_spoke_this_week() -> None:
    before = table(total(-7, 80), total(-7, 10, claimant="Sudan: Army", article_id="s"))
    rows = cumulative.data(week(total(0, 100), history=before))
    assert [(row.claimant, row.low) for row in rows] == [
        ("Ukraine: government", 80),
        ("Ukraine: government", 100),
    ]


def test_one_days_toll_takes_the_event_with_the_longest_record() -> None:
    event = {"event_start": MONDAY, "event_end": MONDAY}
    grown = [
        said(n, article_id=f"g{n}", report_date=MONDAY + timedelta(days=at), **event)
        for at, n in enumerate([12, 15, 19])
    ]
    other = said(50, article_id="o", place="Sumy", **event)
    rows = revisions.data(week(*grown, other))
    assert [(row.reported.day, row.low) for row in rows] == [(21, 12), (22, 15), (23, 19)]


def test_calendar_tells_a_claimed_zero_from_a_day_without_a_claim() -> None:
    tuesday = MONDAY + timedelta(days=1)
    rows = calendar.data(
        week(
            said(12, "at_least", event_start=MONDAY, event_end=MONDAY),
            said(0, event_start=tuesday, event_end=tuesday, place="Sumy", offset=60),
        )
    )
    assert [row.killed for row in rows] == [12, 0, 0, 0, 0, 0, 0]
    assert [row.claimed for row in rows] == [True, True, False, False, False, False, False]
    assert [row.open for row in rows][:2] == [True, False]


def test_coverage_keeps_weeks_without_claims_and_counts_what_was_read() -> None:
    early = said(3, article_id="e", report_date=date(2025, 7, 8))
    read = pd.DataFrame(
        {"article_id": ["a1", "x", "y"], "report_date": pd.to_datetime(["2025-07-22", "2025-07-23", "2025-07-15"])}
    )
    voice = {"claimant_type": "none", "attribution": "none", "claimant_text": None, "claimant_party": None}
    own = said(4, claimant="unattributed", offset=60, **voice)
    rows = coverage.data(week(early, said(12), own, articles=read))
    assert [row.week for row in rows] == ["2025-W28", "2025-W29", "2025-W30"]
    assert [row[1:] for row in rows] == [(1, 1, 1, None), (0, 0, 0, 1), (1, 2, 1, 2)]


def test_claims_of_later_weeks_stay_out() -> None:
    later = said(99, article_id="n", report_date=date(2025, 7, 29))
    known = week(said(12), later)
    assert [claim.low for claim in known.history] == [claim.low for claim in known.claims] == [12]


def test_events_long_past_are_not_drawn_as_this_weeks() -> None:
    old = {"event_start": date(2001, 1, 26), "event_end": date(2001, 1, 26), "article_id": "old"}
    known = week(said(12), said(20_000, **old), air(40, "launched", offset=70, **old))
    assert {row.low for row in claimants.data(known)} == {12}
    assert {row.low for row in harm.data(known, by="party")} == {12}
    assert sum(row.people for row in breakdown.data(known)) == 12
    assert not outcome.data(known)
