"""Whose office it is that speaks, where the sentence told it before."""

import pytest

from tests.claims.reading import claim_of

SEATED = {
    "Eight drones were downed over the southern region of Kherson, its governor said.": "Kherson: governor",
    "Eight people were hurt in Odesa, its mayor said.": "Odesa: mayor",
    "Eight drones were downed over the Sumy region, the region’s governor said.": "Sumy: governor",
    "Eight people were hurt in Kherson, the governor said.": "governor",
    "Eight drones fell in southern Sumy Oblast, Governor Ivo Sample said.": "Sumy: governor",
    "Eight drones fell in southern Ukraine, Governor Ivo Sample said.": "Governor Ivo Sample",
    "Its governor said that eight people were hurt.": "governor",
}


@pytest.mark.parametrize(("text", "claimant"), SEATED.items())
def test_an_office_is_that_of_the_place_that_owns_it(text: str, claimant: str) -> None:
    """ "Its governor" is the one of the place named before; "the governor" may be anybody's."""
    assert claim_of(text, "ight").claimant == claimant


LATER = [
    ("Four men died, Kharkiv Mayor Ihor Terekhov said. The mayor added that nine were hurt.", "Kharkiv: mayor"),
    ("Four men died, said the governor of Voronezh. The regional governor put the hurt at nine.", "Voronezh: governor"),
    (
        "The head of the Cherkasy Regional Military Administration said four men died. "
        '"Nine were hurt," noted the head of the RMA.',
        "Cherkasy: governor",
    ),
    (
        "The Defence Ministry said nine drones were downed. Russia's Defence Ministry said four had got through.",
        "Russia: Ministry of Defence",
    ),
    (
        "Four men died in the Sumy region, its governor said. In Russia's Kursk region nine were hurt, "
        "the regional governor said.",
        "regional governor",
    ),
    (
        "Four men died in the Sumy region, its governor said. In Ukraine's Lviv region three died. "
        "Nine were hurt, the regional governor said.",
        "Sumy: governor",
    ),
    (
        "The Syrian Observatory for Human Rights said four men died. The Observatory added that nine were hurt.",
        "Syrian Observatory for Human Rights",
    ),
    ("Four died in Iraq, the army said. A Western military source put the dead at nine.", "Western military source"),
    ("The governors of Kursk and Rostov spoke. The governor said nine were hurt.", "governor"),
    (
        "Kursk's governor said four men died. Rostov's governor said two men died. The governor said nine were hurt.",
        "governor",
    ),
    ("Kharkiv's mayor said four men died. The governor said nine were hurt.", "governor"),
    (
        "Four died, Chicago Fire Department spokesman Ivo Borg said. Borg said nine were hurt.",
        "Chicago: fire service",
    ),
    ("Four died, Chicago Fire Department spokesman Ivo Borg said. Dahl said nine were hurt.", "Dahl"),
    ("Police spokesman Ivo Borg said four men died. Coroner Ana Borg said so too. Borg said nine were hurt.", "Borg"),
    ("Taliban spokesman Ivo Borg said four men died. According to Ivo, nine were hurt.", "Taliban"),
    ("Taliban spokesman Ivo Borg said four men died. The spokesman said nine were hurt.", "Taliban"),
    ("Taliban spokesman Ivo Borg said four men died. The doctor said nine were hurt.", "doctor"),
    (
        "The Odrin Resistance Committees said four died. The committee said nine were hurt.",
        "Odrin Resistance Committees",
    ),
    ("The Odrin Resistance Committees said four died. The council said nine were hurt.", "council"),
    ("Hamas said four died. The group said nine were hurt.", "Hamas"),
    ("Hamas and the army said four died. The mayor said two died. The squad said nine were hurt.", "squad"),
    ("Hamas said four died. Hezbollah said two died. The group said nine were hurt.", "group"),
    ("Four died in Iraq, the coalition forces said. Coalition forces said nine were hurt.", "coalition forces"),
    ("Ivo Borg, governor of Russia's Kursk region, said nine were hurt.", "Kursk: governor"),
    ("A source at the Aleppo Police Command said four men died. The source said nine were hurt.", "Aleppo: police"),
]


@pytest.mark.parametrize(("text", "claimant"), LATER)
def test_a_bare_office_is_that_of_the_only_place_told(text: str, claimant: str) -> None:
    """ "The mayor" is the mayor cited before; of two, or of another office, neither."""
    assert claim_of(text, "ine").claimant == claimant


SHORTENED = [
    ("The Ukrainian Air Force (UAF) said two fell. The UAF said nine were hurt.", "Ukraine: Air Force"),
    ("The Odrin Relief Fund (ORF) said two fell. The ORF said nine were hurt.", "Odrin Relief Fund"),
    ("The Odrin Relief Fund said two fell. The ORF said nine were hurt.", "ORF"),
    ("The Odrin Relief Fund (LUND) said two fell. The LUND said nine were hurt.", "LUND"),
]


@pytest.mark.parametrize(("text", "claimant"), SHORTENED)
def test_letters_are_the_name_that_the_article_shortens_to_them(text: str, claimant: str) -> None:
    """The letters in brackets stand for the name before them, if they are those of its words."""
    assert claim_of(text, "nine").claimant == claimant


ALONE = [
    ("The Odrin Front said four men died. The Front said nine were hurt.", "Odrin Front"),
    ("The Odrin Front and the Tarsk Front said four men died. The Front said nine were hurt.", "Front"),
    ("Ivo Sample, a spokesman for the Taliban, said two died. Sample said nine were hurt.", "Taliban"),
    ("Ivo Sample, a spokesman for the Taliban, said two died. According to Ivo, nine were hurt.", "Taliban"),
    ("Ivo Sample, a spokesman for the Taliban, said two died. Ana Sample said nine were hurt.", "Ana Sample"),
    ("Ivo Sample and Ana Sample said two died. Sample said nine were hurt.", "Sample"),
    ("Ivo Sample, Odesa governor, said nine were hurt.", "Odesa: governor"),
    ("Governor Ivo Sample said nine were hurt in Kherson region.", "Kherson: governor"),
    ("Governor Ivo Sample said nine were hurt in Kerr County.", "Governor Ivo Sample"),
    ("Ivo Sample, Odesa driver, said nine were hurt.", "Ivo Sample, Odesa driver"),
]


@pytest.mark.parametrize(("text", "claimant"), ALONE)
def test_a_part_of_a_name_is_the_only_one_told_in_full(text: str, claimant: str) -> None:
    """ "Sample" is who was cited as "Ivo Sample, ..."; of two, neither."""
    assert claim_of(text, "nine").claimant == claimant
