"""Who speaks in a whole document, by its first line; labels that speak, and labels that name a topic."""

import pytest
from claims.reading import claim_of, claims_of

BODY = "\n\nForces destroyed 12 vehicles near Tarsk.\n\nTwo soldiers were wounded in the north."

TITLES = {
    "ARMY SPOKESPERSON | 10 January, 07:00": "ARMY SPOKESPERSON",
    "[Ministry of Defence of Peru, Telegram, 12:04]": "Peru: Ministry of Defence",
    "Ministry of Defence of Peru / 12:04": "Peru: Ministry of Defence",
    "(General Staff of Ukraine, evening summary)": "Ukraine: General Staff",
    "From the Operational Command South, 20.01.2025": "Ukraine: southern command",
    "Daily communiqué no. 112 of the Supreme Headquarters": "Supreme Headquarters",
    "Lima Police | 12 May 2025": "Lima: police",
    "Kenya: OCHA Flash Update No. 3": "UN: OCHA",
    "DAILY REPORT OF THE MINISTRY OF HEALTH – GAZA": "Gaza: Ministry of Health",
}
HEADLINES = [
    "LIMA (Reuters)",
    "QUITO, AFP",
    "By Staff Writer, Associated Press",
    "Reuters | 3 March",
    "Police, army clash in Lagos",
    "Kenya police, protesters clash",
    "Blast near police headquarters, Kabul",
    "Attack on General Staff, Khartoum",
    "Air force jets, ships in drill",
    "KENYA: Turkana Flash Update No. 3",
]


@pytest.mark.parametrize(("title", "claimant"), TITLES.items())
def test_the_title_of_a_document_names_who_speaks_in_it(title: str, claimant: str) -> None:
    assert {claim.claimant for claim in claims_of(title + BODY)} == {claimant}


@pytest.mark.parametrize("title", HEADLINES)
def test_a_headline_a_byline_and_a_dateline_do_not_speak(title: str) -> None:
    assert {claim.claimant for claim in claims_of(title + BODY)} == {"unattributed"}


def test_a_source_credited_at_the_head_speaks_throughout() -> None:
    text = "Floods in Odrin\nSituation report No. 3, 2 December\nSource: Ministry of Health\n\nToll: 31 people dead."
    assert {claim.claimant_text for claim in claims_of(text)} == {"Ministry of Health"}
    text = "Floods in Odrin\nSituation report No. 3, 2 December\nSource: Reuters\n\nToll: 31 people dead."
    assert {claim.claimant for claim in claims_of(text)} == {"unattributed"}


def test_labels_of_two_states_speak_of_one_or_of_many_they_are_places() -> None:
    two = claims_of("Delhi: nine camps were destroyed.\n\nIslamabad: 31 civilians were killed.")
    assert [claim.claimant for claim in two] == ["India: government", "Pakistan: government"]
    one = claims_of("Islamabad: 31 civilians were killed.\n\nNine were killed in Lahore.")
    assert {claim.claimant for claim in one} == {"unattributed"}
    digest = claims_of("Iraq: nine people were killed.\n\nYemen: six people were killed.")
    assert {claim.claimant for claim in digest} == {"unattributed"}
    three = claims_of("Paris: two men were killed.\n\nRome: six were killed.\n\nMadrid: nine were killed.")
    assert {claim.claimant for claim in three} == {"unattributed"}


def test_the_labels_in_a_list_of_somebody_who_is_named_do_not_speak() -> None:
    text = (
        "Russia's Defence Ministry published its noon bulletin.\n\n"
        "• Battlegroup North: more than 190 servicemen and four cars lost by the enemy.\n"
        "• Battlegroup West: over 215 servicemen, 13 cars.\n\nAir defence: 158 drones brought down."
    )
    claims = claims_of(text)
    assert {claim.claimant for claim in claims} == {"Russia: Ministry of Defence"}
    assert [claim.quote for claim in claims][-2:] == ["13 cars", "158 drones"]
    assert {claim.party for claim in claims} == {"Ukraine"}


def test_who_lost_what_is_counted_may_stand_behind_it() -> None:
    lost = claim_of("Four lorries were lost by Peru near Tarsk.", "Four")
    assert (lost.party, lost.actor) == ("Peru", None)


def test_fighters_who_speak_of_themselves_sign_what_they_say() -> None:
    text = (
        "To the press.\n\nOn Monday our comrades stopped a convoy. We burned four lorries.\n\n"
        "The governor says that nine of us died.\n\nThis is untrue.\n\n{}"
    )
    burned = claim_of(text.format("National Liberation Army, Southern Front"), "four lorries")
    assert burned.claimant == "ELN"
    assert claim_of(text.format("National Liberation Army, Southern Front"), "nine").claimant_text == "governor"
    assert claim_of(text.format("Reuters"), "four lorries").claimant == "unattributed"


def test_who_counted_the_drones_goes_on_to_those_that_it_shot_down() -> None:
    text = "The air force said that Russia fired 215 drones. It shot down 48 of them."
    assert [claim.claimant_text for claim in claims_of(text)] == ["air force", "air force"]
    text = "The air force said that Russia fired 215 drones. The navy shot down 48 of them."
    assert [claim.claimant_text for claim in claims_of(text)] == ["air force", None]


def test_a_title_of_marks_alone_names_nobody() -> None:
    claims = claims_of("(§), [Mexican drug war\n2026 | operation\n\nNine people were killed.")
    assert [claim.claimant for claim in claims] == ["unattributed"]


def test_the_same_words_name_one_body_all_through_an_article() -> None:
    text = (
        "GENERAL STAFF, 22:00\n\nThe occupiers carried out 71 air strikes.\n\n"
        "In Kharkiv 12 tanks were destroyed.\n\nNear Lyman 9 guns were destroyed."
    )
    assert {claim.claimant for claim in claims_of(text)} == {"Ukraine: General Staff"}


def test_the_health_ministry_in_a_text_of_gaza_is_gazas() -> None:
    text = "Strikes on Gaza went on. Nine people were killed in Khan Younis, the health ministry said."
    assert claim_of(text, "Nine").claimant == "Gaza: Ministry of Health"
    text = "Settlers raided a village. Two men were shot in Jenin, the health ministry said."
    assert claim_of(text, "Two").claimant == "Palestine: Ministry of Health"
