"""Who issued what reads as a communiqué, and what does not read as one."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.claims.test_attribution import claimants
from tracker.claims.claimants.manner import Manner, Mark, load_marks, wording
from tracker.claims.claimants.quotations import find_quotations

GOLD = Path(__file__).parents[2] / "data" / "gold"
ISSUED = {
    "a first sentence": (
        "Harland Armed Forces",
        "The Harland Armed Forces continue to clear the hills of the enemy.\n\n"
        "- nine rebels killed;\n- two lorries destroyed.\n\nOn our side three soldiers were wounded.",
    ),
    "turning to the public": (
        "Joint Headquarters",
        "The Joint Headquarters informs the public that operations in the south are over.\n\n"
        "Seven guerrillas died in combat. Three others were captured.",
    ),
    "a signature before a date": (
        "Press centre of the Harland Army",
        "The enemy attacked the pass at dawn. Our crews destroyed four tanks.\n"
        "Two of our soldiers were killed.\n\nPress centre of the Harland Army\n22 December 2024",
    ),
    "a dateline": (
        "ICRC",
        "GENEVA (ICRC) - Shells landed beside our office on Friday. Nine people died at the gate.",
    ),
    "what it says of itself": (
        "OCHA",
        "SITUATION\nIn Odrin 19 people were killed.\n\nThis update is issued by OCHA with its partners.",
    ),
    "an announcement": (
        "Defence Ministry of Harland",
        "The sheet that the Defence Ministry of Harland put out on Friday lists the week.\n\n"
        "Dead: 12\nWounded: 40\nTanks lost: two\n\nFour villages were captured.",
    ),
    "a note of who is given in full": (
        "Houthi Armed Forces",
        "The text below was issued by the Houthi Armed Forces; none of it can be verified.\n\n"
        "Our air defences shot down two drones over Marib.",
    ),
    "a ministry of two concerns": (
        "Ministry of Interior and Peace",
        "Ministry of Interior and Peace\nPress statement\n\nArmed men attacked on Friday.\n\nSix workers died.",
    ),
    "two bodies": (
        "Interior Ministry+Harland Army",
        "Interior Ministry and Harland Army\nPress statement\n\nArmed men attacked.\n\nSix workers died.",
    ),
    "the only one cited": (
        "Defence Ministry",
        "In the past week seven group strikes were carried out, the Defence Ministry says.\n\nNorth\n"
        "Up to 40 soldiers were killed.\n\nSouth\nTwo tanks were destroyed in the enemy's rear.",
    ),
    "an office, in a note": (
        "Houthi spokesman",
        "The text below was read out by the Houthi spokesman; none of it can be verified.\n\n"
        "Our air defences shot down two drones over Marib.",
    ),
    "a body that no lexicon holds": (
        "Lakeshore Operational Group Tarsk",
        "Lakeshore Operational Group Tarsk\n\nThe enemy attacked at dawn. Our crews destroyed four tanks.",
    ),
    "an inquiry of its own": (
        "Odrin Regional Prosecutor's Office",
        "Odrin Regional Prosecutor's Office\n\nAccording to the investigation, two missiles hit the town.",
    ),
    "who wrote a letter": (
        "Permanent Representative of Harland",
        "Identical letters dated 3 May 2021 from the Permanent Representative of Harland to the United Nations\n\n"
        "Armed gangs fired 40 rockets at the port. The attack killed nine people.",
    ),
    "the label of a prosecutor's paper": (
        "Odrin Regional Prosecutor's Office",
        "Odrin Regional Prosecutor's Office: shell kills two\n\nA pre-trial investigation has begun.\n\n"
        "According to the case file, soldiers shelled the port. Nine houses were damaged.",
    ),
    "the dateline of a release": (
        "Human Rights Watch",
        "(Beirut, May 3, 2021) – Gunmen have raided villages, Human Rights Watch said today.\n\n"
        "On April 4 the gunmen rounded up five men.",
    ),
    "who was told and looked for more": (
        "Amnesty International",
        "Amnesty International has documented raids on villages.\n\n"
        "A nurse told Amnesty International of the morning. The gunmen killed five men.\n\n"
        "Amnesty International reviewed 12 videos of it.",
    ),
    "a number before a heading": (
        "Harland Army",
        "1. Harland Army\nOur men killed nine rebels.\n\n2. Liberation Army of Tarsk\nWe lost nobody.",
    ),
}
TOLD = {
    "a body in the news": (
        "The Ministry of Defence has stood on Harbour Street since 1911. On Monday the crowd before it was large.\n\n"
        "Four soldiers were killed in the marsh.\n\nOur reporter saw the coffins."
    ),
    "a quotation in the first person": (
        'BAMAKO - The General Staff was silent. "Our men are in control," a presenter read.\n\n'
        "Eleven coffins were carried out of the school. Twenty people were arrested.\n\n"
        "Hospital staff spoke of 60 dead, and JNIM of hundreds."
    ),
    "one speaker in a paragraph": (
        "Twelve people died on the island, police said on Monday. Eight houses burned in the past week. "
        "In the past week the enemy of the north also killed three herders on the other shore."
    ),
    "who cannot agree how many are below": (
        "The Harland authorities and the miners cannot agree how many men are below.\n\nIn May ten miners died there."
    ),
    "labels one after another": (
        "ARMY COMMAND: our heroes lost nine in a cowardly raid\n\nThe enemy fled.\n\nHealth Ministry: 12 wounded\n\n"
        "Six huts burned."
    ),
    "the label of a headline": (
        "Police: nine dead in the port\n\nThe fire went on till Monday. Nine houses burned.\n\nNobody slept there."
    ),
    "one who was told of it once": (
        "Amnesty International has documented raids on villages.\n\n"
        "A nurse told Amnesty International of the morning. The gunmen killed five men."
    ),
    "a crowd": (
        "Nine people died in the valley, residents say.\n\nTwo houses burned.\n\nThe dam broke.\n\nIn the past week\n\n"
        "The river took a bridge and the enemy took the hill.\n\nThree children are missing."
    ),
}


@pytest.mark.parametrize(("issuer", "text"), ISSUED.values(), ids=ISSUED)
def test_who_issued_a_paper_claims_what_nobody_else_does(issuer: str, text: str) -> None:
    found = claimants(text)
    assert found
    assert next(iter(found.values())) == issuer


def test_a_rival_heading_takes_the_word() -> None:
    text = (
        "1. Harland Army\nOur men killed nine rebels.\n\n"
        "2. Liberation Army of Tarsk\nTwelve soldiers were killed and two wounded.\n"
    )
    assert claimants(text)["Twelve soldiers"] == "Liberation Army of Tarsk"


def test_a_letterhead_may_name_its_town() -> None:
    text = "DISASTER MANAGEMENT UNIT, TARSK\nSituation Report No. 3\n\nThree persons died and 88 were injured.\n"
    assert claimants(text)["88"] == "DISASTER MANAGEMENT UNIT"
    assert claimants(text.replace("UNIT, TARSK", "UNIT, TARSK BAKERS MEET"))["88"] is None


def test_the_heading_of_the_last_entry_of_a_live_page_is_no_signature() -> None:
    text = (
        "LIVE: Raids on Odrin\n\n12:50 Raids since dawn\nThe night was long for all of us.\n"
        "11:15 Daily figures\nIn the past 24 hours, 79 dead and 228 wounded arrived at clinics.\n"
        "{}Hostage families\nFifty hostages remain in Odrin.\n"
    )
    assert claimants(text.format("10:20 "))["79 dead"] is None
    assert claimants(text.format(""))["79 dead"] == "Hostage families"


def test_counts_of_combat_go_on_within_a_paragraph() -> None:
    text = (
        "The air force said on Friday that nine drones were downed over Odrin. A single missile was shot down at sea."
    )
    assert claimants(text)["A single missile"] == "air force"
    text = (
        "The air force said on Friday that nine drones were downed over Odrin. A single house was damaged by the sea."
    )
    assert claimants(text)["A single house"] is None


def test_an_issuer_may_say_what_cannot_be_verified() -> None:
    text = (
        "UNHCR verified that nine civilians were killed in May.\n\n- Drones: four killed.\n- Shells: three killed.\n"
        "- Mines: two killed.\n\nFor lack of access other figures could not be verified.\n\nSix schools were damaged."
    )
    assert claimants(text)["Six schools"] == "UNHCR"


def test_a_chronicle_of_years_is_the_outlets() -> None:
    text = (
        "Two people died at sea, the interior ministry said on Friday, with five missing.\n\n"
        "{} 2002 - A ferry sinks off Odrin. Over 370 people drown.\n\n"
        "{} 2008 - A liner burns in Tarsk, killing 800 people.\n\n"
        "{} 2015 - A barge capsizes. Nine people are killed.\n\n{} 2019 - A tug sinks. Six people die.\n"
    )
    found = claimants(text.format("May 3,", "June 21,", "April 30,", "Jan. 11,"))
    assert found["Two people"] == "interior ministry"
    assert found["Nine people"] is None


@pytest.mark.parametrize("text", TOLD.values(), ids=TOLD)
def test_an_outlet_tells_in_its_own_voice(text: str) -> None:
    assert list(claimants(text).values()).count(None) >= 1


@pytest.mark.parametrize("mark", load_marks().values(), ids=load_marks())
def test_every_mark_of_a_manner_proves_itself(mark: Mark) -> None:
    assert mark.examples
    assert mark.near_misses
    assert [text for text in mark.examples if not mark.shows(wording(text))] == []
    assert [text for text in mark.near_misses if mark.shows(wording(text))] == []


@pytest.mark.parametrize("mark", load_marks().values(), ids=load_marks())
def test_the_words_of_a_mark_hide_nothing_that_bears_it(mark: Mark) -> None:
    lines = [line for path in sorted(GOLD.glob("*.jsonl")) for line in path.open(encoding="utf-8")]
    texts = [wording(json.loads(line)["text"]) for line in lines]
    bare = replace(mark, words=frozenset())
    assert [told.text for told in texts if bare.shows(told) and not mark.shows(told)] == []


def test_what_is_quoted_shows_no_manner() -> None:
    text = 'The colonel wrote: "Our men threw the enemy back."'
    assert Manner(text, find_quotations(text)).points == 0
    assert Manner(text, []).points > 0
