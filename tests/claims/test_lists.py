"""Lists of losses: labels with their counts, in one sentence or a line each."""

from itertools import pairwise

import pytest

from tests.claims.reading import claims_of

STAFF = (
    "Ukraine's General Staff said on Monday that the Russian army had attacked at night.\n\n"
    "The combat losses of the enemy from 24.02.22 to 20.07.25 were approximately: personnel – about 1,040,210 (+980) "
    "persons, tanks – 11,021 (+2), artillery systems – 30,515 (+41), motor transport – 55,480.\n"
)
LINES = (
    "The enemy's losses in 24 hours came to: killed - 212, wounded - 95.\n"
    "Equipment: tanks - 3; armoured carriers - 9; motor transport - 41.\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            STAFF,
            [
                ("casualties", "people", "about 1,040,210"),
                ("casualties", "people", "+980"),
                ("destroyed", "tank", "11,021"),
                ("destroyed", "tank", "+2"),
                ("destroyed", "artillery", "30,515"),
                ("destroyed", "artillery", "+41"),
                ("destroyed", "vehicle", "55,480"),
            ],
        ),
        (
            LINES,
            [
                ("killed", "people", "212"),
                ("injured", "people", "95"),
                ("destroyed", "tank", "3"),
                ("destroyed", "armoured_vehicle", "9"),
                ("destroyed", "vehicle", "41"),
            ],
        ),
        ("Job losses at the works came to: welders - 300, clerks - 20, managers - 4.\n", []),
        ("The council lists its holdings: tanks - 3 (museum), guns - 9, lorries - 40.\n", []),
    ],
)
def test_labels_name_what_was_lost(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(claim.measure, claim.counted, claim.quote) for claim in claims_of(text)] == expected


def test_an_increment_is_a_part_of_the_total_before_it() -> None:
    rows = {claim.quote: claim for claim in claims_of(STAFF)}
    assert rows["+980"].part_of == rows["about 1,040,210"].claim_id


def test_the_losses_of_the_enemy_are_those_of_the_speakers_enemy() -> None:
    assert {claim.party for claim in claims_of(STAFF)} == {"Russia"}


@pytest.mark.parametrize(
    ("text", "quote", "total"),
    [
        ("Nine people died. Four of them were women.", "Four of them", "Nine people"),
        ("Nine attackers died. They came on motorcycles, perhaps sixty of them.", "perhaps sixty of them", None),
        ("The army killed 200 people in villages. In one of them, 48 people died.", "one of them", None),
        (
            "Fifteen people died in the blast. Forty people are being treated. Four of the victims were children.",
            "Four of the victims",
            "Fifteen people",
        ),
    ],
)
def test_a_part_is_of_what_it_can_be_a_part_of(text: str, quote: str, total: str | None) -> None:
    rows = {claim.quote: claim for claim in claims_of(text)}
    named = {claim.claim_id: claim.quote for claim in rows.values()}
    assert (named[rows[quote].part_of or ""] if quote in rows else None) == total


def test_those_among_the_dead_may_stand_in_a_second_clause_of_what_is_said() -> None:
    text = "Aid workers said a village had burned, and that two teachers were among the dead."
    assert [(c.measure, c.quote) for c in claims_of(text)] == [("killed", "two teachers")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vehicles burned: 1,350", [("destroyed", "vehicle", "1,350")]),
        ("Houses burned: 207; schools hit: four", [("destroyed", "home", "207"), ("struck", "school", "four")]),
        ("Positions struck - 14", [("struck", "place", "14")]),
        ("Terrorists neutralised: 46", [("casualties", "people", "46")]),
        ("Villagers killed: 31", [("killed", "people", "31")]),
        ("Houses sold: 44", []),
        ("Roads closed - 12", []),
    ],
)
def test_a_label_says_what_befell_what(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(claim.measure, claim.counted, claim.quote) for claim in claims_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The enemy has lost 9,120 tanks (+4), 18,304 lorries (+11 in the past day) and 427 aircraft.",
            ["9,120 tanks cumulative", "+4 event", "18,304 lorries cumulative", "+11 event", "427 aircraft cumulative"],
        ),
        (
            "A total of 6,400 people (+45) have been killed and 11,000 (+210) injured.",
            ["6,400 people cumulative", "+45 event", "11,000 cumulative", "+210 event"],
        ),
        ("The firm sold 300 lorries (+20), 40 tanks (+2) and two ships.", []),
        ("The party won 120 seats (+4), and two people were hurt.", ["two people event"]),
        ("They lost 60 tanks (type 4) in a day.", ["60 tanks event"]),
        ("Two people (+44 20 1234) were killed.", ["Two people event"]),
    ],
)
def test_what_a_plus_in_brackets_adds_to_a_running_total_is_a_part_of_it(text: str, expected: list[str]) -> None:
    claims = claims_of(text)
    assert [f"{claim.quote} {claim.scope}" for claim in claims] == expected
    quotes = {claim.claim_id: claim.quote for claim in claims}
    for before, claim in pairwise(claims):
        if claim.quote.startswith("+"):
            assert quotes[claim.part_of or ""] == before.quote


def test_a_sentence_about_somebody_is_no_line_of_a_casualty_list() -> None:
    text = (
        "The number of victims has risen to 35.\nAnn Borg, the head of the rescue service, reported this on Telegram."
    )
    assert [claim.quote for claim in claims_of(text)] == ["35"]


NIGHT = (
    "Air defences shot down 48 Ukrainian drones overnight, the navy said:\n"
    "18 - over the Republic of Tatarstan,\n"
    "12 each - over the Tula and Kaluga regions,\n"
    "6 over the Moscow region, including 2 drones flying towards the capital.\n"
)


def test_a_line_may_open_with_its_count() -> None:
    rows = claims_of(NIGHT)
    whole = {claim.claim_id: claim.quote for claim in rows}
    assert [(claim.measure, claim.quote, whole.get(claim.part_of or ""), claim.place) for claim in rows[1:]] == [
        ("intercepted", "18", "48 Ukrainian drones", "Tatarstan"),
        ("intercepted", "12 each", "48 Ukrainian drones", "Tula"),
        ("intercepted", "6", "48 Ukrainian drones", "Moscow region"),
        ("intercepted", "2 drones", "6", "Moscow region"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Two men died at the stop.\n12 - the number of the bus.\n",
        "Air defences shot down 48 drones.\n\nThe club invited:\n40 guests.\n12 at the bar.\n",
    ],
)
def test_a_count_at_the_head_of_a_line_needs_a_lead(text: str) -> None:
    assert len(claims_of(text)) == 1


def test_the_label_of_a_line_is_its_place_and_nobody_who_speaks() -> None:
    text = "The ministry announced the toll of the raids:\n- Bal Odrin (Tarsk): 8 killed\n- Odrin Kala: two killed\n"
    assert [(claim.place, claim.claimant_text) for claim in claims_of(text)] == [
        ("Bal Odrin", "ministry"),
        ("Odrin Kala", "ministry"),
    ]


def test_lines_may_count_by_kind_the_weapons_of_their_lead() -> None:
    text = "Air defence shot down 53 targets:\n- 6 cruise missiles;\n- 47 drones.\n\nThe club owns:\n- 12 missiles.\n"
    rows = claims_of(text)
    whole = {claim.claim_id: claim.quote for claim in rows}
    assert [(claim.quote, claim.measure, whole.get(claim.part_of or "")) for claim in rows] == [
        ("53 targets", "intercepted", None),
        ("6 cruise missiles", "intercepted", "53 targets"),
        ("47 drones", "intercepted", "53 targets"),
    ]
