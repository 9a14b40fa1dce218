from typing import Any

import pandas as pd
import pytest
from claim_rows import GOVERNOR, claim, day, frame, three_weeks

from tracker.analysis.derived import Derived, derive, tell
from tracker.analysis.interest import interests
from tracker.analysis.summary import COLUMNS, REASONS, figures, summary
from tracker.analysis.vague import with_profile
from tracker.links import links
from tracker.table.frame import empty


def row(table: pd.DataFrame, claimant: str, week: str = "2025-W30", **more: str) -> pd.Series:
    chosen = table[(table["claimant"] == claimant) & (table["week"] == week)]
    for name, value in more.items():
        chosen = chosen[chosen[name] == value]
    assert len(chosen) == 1
    return chosen.iloc[0]


@pytest.fixture(scope="module")
def weeks() -> Derived:
    return derive(frame(*three_weeks()))


@pytest.mark.parametrize("week", ["2025-W29", "2025-W30", "2025-W31"])
def test_each_event_is_counted_once(weeks: Derived, week: str) -> None:
    told = row(weeks.summary, "Odesa region: governor", week)
    assert (told["low"], told["high"]) == (12 + 14 + 20, 12 + 14 + 20)
    assert (told["claims"], told["articles"], told["events"]) == (3, 6, 3)
    assert told["left_out"] == "cumulative 1 (" + str(1000 + 60 * (int(week[-2:]) - 29)) + (
        "); parts 2 (9); period 1 (55); repeats 3 (36); superseded 2 (21)"
    )
    enemy = row(weeks.summary, "Russia: Ministry of Defence", week)
    assert (enemy["low"], enemy["high"], enemy["claims"]) == (30, 30, 1)


def test_without_links_and_guards_the_sum_would_lie(weeks: Derived) -> None:
    claims = weeks.claims
    naive = claims[
        (claims["claimant"] == "Odesa region: governor") & claims["report_date"].between("2025-07-21", "2025-07-27")
    ]
    assert naive["low"].sum() == 4 * 12 + 9 + 12 + 14 + 20 + 6 + 3 + 1060 + 55
    unlinked = links(empty())
    told = tell(claims, unlinked)
    table = summary(told, unlinked, figures(told))
    odesa = row(table, "Odesa region: governor")
    assert (odesa["low"], odesa["high"]) == (12 + 9 + 20 + 6 + 3, 12 + 14 + 20 + 6 + 3)
    assert row(weeks.summary, "Odesa region: governor")["low"] == 46


def test_every_number_is_traced_to_its_claims(weeks: Derived) -> None:
    bounds = weeks.claims.set_index("claim_id")[["low", "high"]]
    for _, told in weeks.summary.iterrows():
        named = bounds.loc[told["claim_ids"].split("; ")]
        assert (named["low"].sum(), named["high"].sum(), len(named)) == (told["low"], told["high"], told["claims"])


def test_all_claims_stand_or_are_left_out_with_a_reason(weeks: Derived) -> None:
    counted = weeks.summary[["claims", *(f"left_out_{reason}" for reason in REASONS)]].sum().sum()
    assert counted == len(weeks.claims)


def test_contradiction_and_update_are_linked_and_share_an_event(weeks: Derived) -> None:
    kinds = weeks.links["kind"].value_counts().to_dict()
    assert kinds == {"repeats": 9, "supersedes": 6, "contradicts": 3, "part_of": 6}
    odesa = weeks.events[(weeks.events["place"] == "Odesa") & (weeks.events["week"] == "2025-W30")]
    assert odesa["figures"].tolist() == ["killed people 12..30"]
    assert odesa[["claims", "articles"]].values.tolist() == [[5, 5]]
    assert odesa["claimants"].tolist() == ["Odesa region: governor; Russia: Ministry of Defence"]


def test_a_running_total_is_held_against_the_events_since_the_one_before(weeks: Derived) -> None:
    table = weeks.cumulative
    assert table["low"].tolist() == [1000, 1060, 1120]
    assert table["rise"].tolist() == [1000, 60, 60]
    assert table["events_low"].tolist() == [46, 46, 46]
    assert table["residual"].tolist() == [954, 14, 14]


def test_unknown_bounds_stay_unknown() -> None:
    least = {"qualifier": "at_least", "quote": "at least 35 people", "value": 35, "low": 35, "high": None}
    most = {"qualifier": "up_to", "quote": "up to 40 people", "value": 40, "low": None, "high": 40}
    both = derive(frame(claim(**least), claim(article_id="b", place="Kyiv", **most))).summary.iloc[0]
    assert (both["low"], both["without_low"], both["without_high"]) == (35, 1, 1)
    assert both["high"] is pd.NA
    only = derive(frame(claim(article_id="b", **most))).summary.iloc[0]
    assert only["low"] is pd.NA
    assert only["high"] == 40
    denied = derive(frame(claim(stance="denies"))).summary.iloc[0]
    assert denied["low"] is pd.NA
    assert (denied["claims"], denied["left_out"]) == (0, "denied 1 (12)")


def test_articles_that_differ_give_a_range_and_groups_side_by_side_a_sum() -> None:
    same = {**GOVERNOR, "report_date": day("2025-07-21")}
    alone = [claim(article_id=name, count=count, **same) for name, count in (("a", 9), ("b", 12))]
    told = derive(frame(*alone)).summary.iloc[0]
    assert (told["low"], told["high"], told["events"]) == (9, 12, 1)
    groups = [claim(count=2, person_type="military"), claim(at=400, count=3, person_type="civilian")]
    told = derive(frame(*groups)).summary.iloc[0]
    assert (told["low"], told["high"], told["events"]) == (5, 5, 1)


def test_a_part_of_another_thing_stands_in_its_own_row() -> None:
    launched = {"measure": "launched", "party": "Russia", "place": None}
    total = claim(count=450, counted="drone_or_missile", quote="450 drones and missiles", **launched)
    part = claim(at=300, count=426, counted="drone", quote="426 drones", part_of=total["claim_id"], **launched)
    table = derive(frame(total, part)).summary.set_index("counted")
    assert table["low"].to_dict() == {"drone": 426, "drone_or_missile": 450}
    assert table["overlaps"].to_dict() == {"drone": 1, "drone_or_missile": 0}


def test_the_week_is_that_of_the_event_else_of_the_report() -> None:
    none = {"event_start": None, "event_end": None, "date_precision": "none"}
    june = {"event_start": day("2025-06-01"), "event_end": day("2025-06-30")}
    month = {"event_start": day("2025-07-01"), "date_precision": "month", "report_date": day("2025-07-23")}
    rows = [
        claim(report_date=day("2025-07-22"), **{**none, "event_start": day("2025-07-20"), "date_precision": "day"}),
        claim(article_id="b", report_date=day("2025-07-22"), place="Kyiv", **none),
        claim(article_id="c", report_date=None, place="Lviv", **none),
        claim(article_id="d", place="Sumy", **month, event_end=day("2025-07-31")),
        claim(article_id="e", place="Brody", **{**month, **june}),
    ]
    table = derive(frame(*rows)).summary
    assert table[["week", "week_basis"]].values.tolist() == [
        ["2025-W22", "event_start"],
        ["2025-W29", "event_start"],
        ["2025-W30", "report_date"],
        ["undated", "none"],
    ]


def test_dozens_read_as_acled_reads_them() -> None:
    dozens = {"quote": "dozens of people", "value": None, "low": 24, "high": None, "qualifier": "indefinite"}
    claims = frame(claim(**dozens), claim(article_id="b", place="Kyiv", count=5))
    assert with_profile(claims, "acled")["low"].tolist() == [12, 5]
    assert with_profile(with_profile(claims, "acled"), "default")["low"].tolist() == [24, 5]
    told = derive(claims, sensitivity=True).summary.iloc[0]
    assert (told["low"], told["low_acled"]) == (29, 17)
    assert told["high_acled"] is pd.NA


@pytest.mark.parametrize(
    ("changes", "interest"),
    [
        ({"party": "Ukraine"}, "own_losses"),
        ({"party": "Russia", "actor": "Ukraine"}, "enemy_losses"),
        ({"party": "Russia", "actor": None}, "enemy_losses"),
        ({"party": "Russia", "actor": None, "conflict": None}, "third_party"),
        ({"claimant_party": None, "claimant": "United Nations", "claimant_type": "un"}, "third_party"),
        ({"claimant_party": None, "claimant": "officials", "claimant_type": "unnamed_official"}, None),
        ({"party": None}, None),
        ({"measure": "launched", "party": "Russia"}, None),
    ],
)
def test_a_claimant_has_an_interest(changes: dict[str, Any], interest: str | None) -> None:
    found = interests(frame(claim(**changes)))[0]
    assert (None if pd.isna(found) else found) == interest


def test_no_claims_give_empty_tables() -> None:
    nothing = derive(empty())
    assert list(nothing.summary.columns) == list(COLUMNS)
    assert [len(getattr(nothing, name)) for name in ("links", "events", "summary", "cumulative")] == [0, 0, 0, 0]
