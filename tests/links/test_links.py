from collections.abc import Iterable
from typing import Any

import pandas as pd
import pytest
from claim_rows import claim, day, frame

from tracker.errors import TableError
from tracker.links import COLUMNS, links

WIRE = (
    "A missile tore into the grain terminal of Odesa shortly before dawn on Monday, killing {0} and setting two silos "
    "ablaze, the regional governor wrote on Telegram, adding that the search for survivors went on into the afternoon."
)
OWN = "Rescuers in Odesa counted {0} dead after Monday's missile on the terminal, according to the regional governor."
GOVERNOR = {"claimant": "Odesa region: governor", "claimant_type": "local_authority"}


def wire(article: str, quote: str = "12 people", text: str = WIRE, **changes: Any) -> dict[str, Any]:
    row = {"article_id": article, "sentence": text.format(quote), "quote": quote, "publisher": f"Sample {article}"}
    return claim(**{**GOVERNOR, **row, **changes})


def found(rows: Iterable[dict[str, Any]], **options: Any) -> list[tuple[str, str, str, str]]:
    """Link the rows and name the claims by their article."""
    rows = list(rows)
    article = {row["claim_id"]: row["article_id"] for row in rows}
    table = links(frame(*rows), **options)
    cells = zip(table["from_claim"], table["to_claim"], table["kind"], table["rule"], strict=True)
    return sorted((article[source], article[target], kind, rule) for source, target, kind, rule in cells)


def test_wire_copy_of_four_outlets_is_one_claim() -> None:
    rows = [wire(name, place=None, event_start=None, event_end=None, date_precision="none") for name in "abcd"]
    assert found(rows) == [(name, "a", "repeats", "repeats-wire") for name in "bcd"]


def test_the_copy_that_lost_the_claimant_repeats_the_one_that_has_it() -> None:
    rows = [wire("a", claimant="unattributed", claimant_type="none"), wire("b", report_date=day("2025-07-23"))]
    assert found(rows) == [("a", "b", "repeats", "repeats-wire")]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"count": 13, "quote": "12 people"}, id="another number"),
        pytest.param({"place": "Mykolaiv"}, id="another place"),
        pytest.param({"event_start": day("2025-07-20")}, id="another day"),
        pytest.param({"party": "Russia"}, id="another side"),
        pytest.param({"claimant": "Ukraine: Air Force"}, id="another claimant"),
        pytest.param({"measure": "injured"}, id="another measure"),
        pytest.param({"person_type": "child"}, id="other people"),
        pytest.param({"report_date": day("2025-07-29")}, id="a week later"),
        pytest.param({"stance": "denies"}, id="a denial"),
    ],
)
def test_like_text_is_no_repeat_with(other: dict[str, Any]) -> None:
    assert found([wire("a"), wire("b")]) == [("b", "a", "repeats", "repeats-wire")]
    assert not [link for link in found([wire("a"), wire("b", **other)]) if link[2] == "repeats"]


def test_equal_numbers_alone_are_no_repeat() -> None:
    unplaced = {"place": None, "event_start": None, "event_end": None, "date_precision": "none"}
    assert found([wire("a", **unplaced), wire("b", text=OWN, **unplaced)]) == []


def test_article_text_finds_copy_that_the_sentences_hide() -> None:
    unplaced = {"place": None, "event_start": None, "event_end": None, "date_precision": "none"}
    rows = [wire("a", **unplaced), wire("b", text=OWN, **unplaced)]
    shared = WIRE.format("12 people") + " Port workers said that the blast threw containers across the quay."
    texts = {"a": shared, "b": shared.replace("Telegram", "his channel") + " This outlet was not at the scene."}
    assert found(rows, texts=texts) == [("b", "a", "repeats", "repeats-wire")]


def test_own_words_repeat_with_claimant_place_and_day_in_common() -> None:
    assert found([wire("a"), wire("b", text=OWN)]) == [("b", "a", "repeats", "repeats-statement")]


def test_two_dead_of_one_claimant_place_and_day_may_be_two_strikes() -> None:
    assert found([wire("a", count=2), wire("b", text=OWN, count=2)]) == []


def test_a_tie_within_an_article_gives_no_link() -> None:
    twice = [wire("b", at=at, place=None, party=party) for at, party in ((0, None), (500, "Ukraine"))]
    assert found([wire("a", place=None, party=None), *twice]) == []


def test_headline_repeats_the_attributed_figure_of_the_body() -> None:
    headline = wire("a", text="Missile kills {} at Odesa terminal", claimant="unattributed", claimant_type="none")
    body = wire("a", at=200)
    table = links(frame(headline, body))
    assert table[["from_claim", "to_claim", "rule"]].values.tolist() == [
        [headline["claim_id"], body["claim_id"], "repeats-in-article"]
    ]


@pytest.mark.parametrize("quote", ["another 12 people", "12 others", "12 more"])
def test_a_number_that_adds_is_no_repeat(quote: str) -> None:
    rows = [wire("a", count=12), wire("a", at=300, text=OWN, count=12, quote=quote)]
    assert found(rows) == []


def test_more_than_a_number_adds_to_nothing() -> None:
    bound = {"quote": "more than 60 people", "value": None, "low": 60, "high": None, "qualifier": "more_than"}
    assert found([wire("a", **bound), wire("b", **bound)]) == [("b", "a", "repeats", "repeats-wire")]


def toll(article: str, count: int, reported: str, **changes: Any) -> dict[str, Any]:
    return wire(article, text=OWN, count=count, report_date=day(reported), **changes)


def test_a_rising_toll_supersedes_step_by_step() -> None:
    rows = [toll("a", 9, "2025-07-21"), toll("b", 12, "2025-07-22"), toll("c", 14, "2025-07-23")]
    assert found(rows) == [
        ("b", "a", "supersedes", "supersedes-event"),
        ("c", "b", "supersedes", "supersedes-event"),
    ]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"claimant": "Ukraine: government"}, id="another claimant"),
        pytest.param({"reported": "2025-07-21"}, id="same report day"),
        pytest.param({"place": "Odesa region"}, id="a wide place"),
        pytest.param({"scope": "period"}, id="a period"),
        pytest.param({"count": 3}, id="too small to be the same event"),
        pytest.param({"quote": "another 12 people"}, id="added"),
    ],
)
def test_a_later_figure_does_not_supersede_with(other: dict[str, Any]) -> None:
    later = toll("b", **{"count": 12, "reported": "2025-07-22", **other})
    wide = {"place": other["place"]} if "place" in other else {}
    assert not [link for link in found([toll("a", 9, "2025-07-21", **wide), later]) if link[2] == "supersedes"]


def test_two_figures_of_one_day_leave_the_later_one_unlinked() -> None:
    rows = [toll("a", 9, "2025-07-21"), toll("b", 3, "2025-07-21"), toll("c", 14, "2025-07-22")]
    assert found(rows) == []


def test_a_toll_said_to_have_risen_supersedes_across_days() -> None:
    tuesday = {"event_start": day("2025-07-22"), "event_end": day("2025-07-22"), "report_date": day("2025-07-22")}
    sentence = "The death toll in Odesa rose to 12 people on Tuesday, the governor said."
    later = claim(**GOVERNOR, **tuesday, article_id="b", sentence=sentence)
    assert found([toll("a", 9, "2025-07-21"), later]) == [("b", "a", "supersedes", "supersedes-toll")]
    assert found([toll("a", 9, "2025-07-21"), toll("x", 8, "2025-07-21", event_start=None), later]) == []


def test_two_sides_contradict() -> None:
    rival = {"claimant": "Russia: Ministry of Defence", "claimant_type": "military", "claimant_party": "Russia"}
    assert found([wire("a", count=12), wire("b", text=OWN, count=30, **rival)]) == [
        ("b", "a", "contradicts", "contradicts-event")
    ]
    bound = {"quote": "at least 9 people", "value": 9, "low": 9, "high": None, "qualifier": "at_least"}
    assert found([wire("a", count=12), wire("b", text=OWN, **rival, **bound)]) == []
    joint = {**rival, "co_claimants": "Odesa region: governor"}
    assert found([wire("a", count=12), wire("b", text=OWN, count=30, **joint)]) == []


def test_a_nationwide_toll_contradicts_no_city() -> None:
    rival = {"claimant": "Ukraine: President", "claimant_party": "Ukraine"}
    sentence = "The {} toll of Monday's strikes stands at 30 people, Odesa included, the president said."
    for word, count in (("nationwide", 0), ("city's", 1)):
        rows = [wire("a", count=12), claim(article_id="b", sentence=sentence.format(word), count=30, **rival)]
        assert len(found(rows)) == count


def test_a_month_that_holds_the_day_does_not_keep_copies_apart() -> None:
    july = {"event_start": day("2025-07-01"), "event_end": day("2025-07-31"), "date_precision": "month"}
    assert found([wire("a"), wire("b", **july)]) == [("b", "a", "repeats", "repeats-wire")]
    june = {"event_start": day("2025-06-01"), "event_end": day("2025-06-30"), "date_precision": "month"}
    assert found([wire("a"), wire("b", **june)]) == []


@pytest.mark.parametrize(("count", "repeats"), [(267, True), (270, False), (67, False)])
def test_an_odd_large_number_of_one_side_repeats_without_a_day(count: int, repeats: bool) -> None:
    undated = {"place": None, "event_start": None, "event_end": None, "date_precision": "none"}
    voice = {"claimant": "unattributed", "claimant_type": "none", "count": count}
    rows = [wire(name, text=text, **undated, **voice) for name, text in (("a", WIRE), ("b", OWN))]
    assert found(rows) == ([("b", "a", "repeats", "repeats-number")] if repeats else [])


def test_a_denial_contradicts_what_it_denies() -> None:
    denial = {"claimant": "Russia: Ministry of Defence", "stance": "denies", "claimant_party": "Russia"}
    assert found([wire("a", count=12), wire("a", at=400, text=OWN, count=12, **denial)]) == [
        ("a", "a", "contradicts", "contradicts-denial")
    ]


def test_parts_come_from_the_column_and_overrides_from_corrections() -> None:
    total = wire("a", count=12)
    part = wire("a", at=400, text=OWN, count=3, person_type="child", part_of=total["claim_id"])
    copy = wire("b", count=12)
    rows = [total, part, copy]
    assert found(rows) == [("a", "a", "part_of", "part-of-column"), ("b", "a", "repeats", "repeats-wire")]
    entry = {"from": copy["claim_id"], "to": total["claim_id"], "why": "a second strike", "source": "desk"}
    assert found(rows, overrides=[{**entry, "kind": "none"}]) == [("a", "a", "part_of", "part-of-column")]
    assert ("b", "a", "contradicts", "correction") in found(rows, overrides=[{**entry, "kind": "contradicts"}])
    with pytest.raises(TableError, match="use repeats, supersedes"):
        links(frame(*rows), overrides=[{**entry, "kind": "same"}])
    back = {"from": part["claim_id"], "to": copy["claim_id"], "kind": "repeats", "why": "x"}
    circle = [{"from": total["claim_id"], "to": part["claim_id"], "kind": "repeats", "why": "x"}, back]
    with pytest.raises(TableError, match="leads back"):
        links(frame(*rows), overrides=circle)


def test_links_do_not_depend_on_the_order_of_rows_and_change_no_claim() -> None:
    rows = [wire("a"), wire("b"), wire("c", text=OWN), toll("d", 14, "2025-07-23")]
    claims = frame(*rows)
    before = claims.copy()
    table = links(claims)
    pd.testing.assert_frame_equal(claims, before)
    pd.testing.assert_frame_equal(table, links(frame(*reversed(rows))))
    assert len(table) == 3


def test_no_claims_no_links() -> None:
    table = links(frame())
    assert list(table.columns) == list(COLUMNS)
    assert table.empty


MAYOR = {"claimant": "Odesa: mayor", "claimant_type": "local_authority", "claimant_party": "Ukraine"}
ARMY = {"claimant": "Russia: Ministry of Defence", "claimant_type": "military", "claimant_party": "Russia"}
OURS = {"claimant_party": "Ukraine"}


@pytest.mark.parametrize(
    ("earlier", "later", "count"),
    [
        pytest.param({"count": 12, **OURS}, {"count": 15, **MAYOR}, 0, id="a toll that grew"),
        pytest.param({"count": 12, **OURS}, {"count": 9, **MAYOR}, 1, id="a lower one"),
        pytest.param({"count": 12, **OURS}, {"count": 30, **ARMY}, 1, id="another side"),
        pytest.param(
            {"count": 12, "measure": "launched"}, {"count": 15, "measure": "launched", **MAYOR}, 1, id="what grows not"
        ),
    ],
)
def test_a_higher_figure_a_day_later_contradicts_only_another_side(
    earlier: dict[str, Any], later: dict[str, Any], count: int
) -> None:
    rows = [wire("a", **earlier), wire("b", text=OWN, report_date=day("2025-07-23"), **later)]
    assert [link[2] for link in found(rows)] == ["contradicts"] * count


def test_claimants_of_one_day_contradict_though_one_told_more_the_day_after() -> None:
    rows = [wire("a", count=12), wire("b", text=OWN, count=15, **MAYOR), toll("c", 18, "2025-07-23")]
    assert found(rows) == [("b", "a", "contradicts", "contradicts-event"), ("c", "a", "supersedes", "supersedes-event")]


def test_a_name_that_may_be_short_for_another_contradicts_nobody() -> None:
    rows = [wire("a", count=12), wire("b", text=OWN, count=15, **MAYOR)]
    assert len(found([*rows, wire("c", text=OWN, count=5, claimant="mayor", claimant_type="local_authority")])) == 1
    assert found([rows[1], wire("c", text=OWN, count=5, claimant="mayor", claimant_type="local_authority")]) == []


@pytest.mark.parametrize("told", ["Two of those killed were dockers, {}.", "The dead, including two dockers, {}."])
def test_a_part_that_no_column_names_contradicts_no_total(told: str) -> None:
    sentence = told.format("the mayor said")
    quote = "Two" if sentence.startswith("Two") else "two dockers"
    assert found([wire("a", count=12), claim(**MAYOR, article_id="b", sentence=sentence, quote=quote, count=2)]) == []


def test_a_part_above_its_total_is_none() -> None:
    total = wire("a", count=4)
    assert found([total, wire("a", at=400, text=OWN, count=60, part_of=total["claim_id"])]) == []
    assert len(found([total, wire("a", at=400, text=OWN, count=3, part_of=total["claim_id"])])) == 1


def both(article: str, sentence: str, **changes: Any) -> list[dict[str, Any]]:
    """Build the claims of five dead and nine hurt in one sentence."""
    said = {"article_id": article, "sentence": sentence, "publisher": f"Sample {article}", **changes}
    hurt = claim(**{**said, "measure": "injured", "quote": "nine", "count": 9, "at": 90})
    return [claim(**{**said, "quote": "five", "count": 5, "at": 40}), hurt]


def test_two_figures_side_by_side_are_retold_in_the_outlets_own_voice() -> None:
    told = both("a", "A drone on a bus in Odesa killed five and hurt nine, the governor said.", **GOVERNOR)
    voice = {"claimant": "unattributed", "claimant_type": "none"}
    again = both("b", "On Monday five people died and nine were hurt in Odesa when a bus was hit.", **voice)
    assert found([*told, *again]) == [("b", "a", "repeats", "repeats-pair")] * 2
    assert found([*told, again[0]]) == []
    elsewhere = both("b", "On Monday five people died and nine were hurt when a bus was hit.", **voice, place="Izmail")
    assert found([*told, *elsewhere]) == []


def test_a_country_holds_the_place_of_the_same_large_number() -> None:
    fleet = {"claimant": "Ukraine: Air Force", "claimant_type": "military", "count": 198, "quote": "198"}
    rows = [claim(**fleet, article_id="a", place="Ukraine"), claim(**fleet, article_id="b", sentence="198 fell.")]
    assert found(rows) == [("b", "a", "repeats", "repeats-statement")]


def test_who_speaks_for_an_office_is_that_office() -> None:
    names = ("head of the city's military administration", "city's military administration", "city council")
    rows = [
        wire(article, text=text, claimant=name)
        for article, text, name in zip("abc", (WIRE, OWN, OWN), names, strict=True)
    ]
    assert found(rows) == [("b", "a", "repeats", "repeats-statement")]


def test_the_day_on_which_a_toll_rose_is_not_the_events() -> None:
    sentence = "The toll of the missile on the terminal in Odesa rose to 12 people on Tuesday, the governor said."
    tuesday = {"event_start": day("2025-07-22"), "event_end": day("2025-07-22"), "report_date": day("2025-07-22")}
    rows = [wire("a"), claim(**GOVERNOR, **tuesday, article_id="b", sentence=sentence)]
    assert found(rows) == [("b", "a", "repeats", "repeats-statement")]


def test_the_claim_that_gives_the_day_stands_for_its_repeats() -> None:
    undated = {"event_start": None, "event_end": None, "date_precision": "none"}
    rows = [wire("a", **undated), wire("b", text=OWN), toll("c", 14, "2025-07-23")]
    assert found(rows) == [("a", "b", "repeats", "repeats-statement"), ("c", "b", "supersedes", "supersedes-event")]


def test_a_crowd_that_speaks_of_one_event_is_linked_to_its_next_ones_only() -> None:
    names = (f"{one}x{other} league" for one in "abcdefgh" for other in "klmnopqr")
    rows = [wire(name, text=OWN, count=60 + at, claimant=name) for at, name in enumerate(names)]
    assert len(rows) == 64
    assert len(found(rows)) == 64 * 20 - 20 * 21 // 2
