"""The country of a place as printed."""

import pytest

from tracker.lexicons.names import load_names


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Kharkiv region", "UKR"),
        ("the southern town of Hillah", "IRQ"),
        ("Khan Younis, Gaza", "PSE"),
        ("southern Lebanon", "LBN"),
        ("the Lebanese town of Khiam", "LBN"),
        ("Odesa, Cherkasy and Poltava regions", "UKR"),
        ("Israeli-occupied West Bank", "PSE"),
        ("Russian-occupied Melitopol", "UKR"),
        ("Tripoli", "LBY"),
        ("Tripoli, Lebanon", "LBN"),
        ("Indian-administered Kashmir", "IND"),
        ("Chocó Department", "COL"),
        ("Sana'a", "YEM"),
        ("Sanaa", "YEM"),
        ("Kerr County", "USA"),
        ("Kabul-Kandahar highway", "AFG"),
        ("Haifa Street in Baghdad", "IRQ"),
        ("Baghdad's Haifa Street", "IRQ"),
        ("Gaza City, Rashid Street", "PSE"),
        ("Idlib's main street", "SYR"),
        ("Ain", "FRA"),
        ("Gao Region", "MLI"),
    ],
)
def test_a_place_lies_in_its_country(place: str, country: str) -> None:
    assert load_names().country(place) == country


@pytest.mark.parametrize(
    "place",
    [
        "Kashmir",
        "Punjab",
        "Red Sea",
        "Gulf of Oman",
        "the border of Chad and Sudan",
        "Zor",
        "Ulus-Kert",
        "Haifa Street",
        "Ain Ata",
        "Bab al-Hadid",
    ],
)
def test_it_abstains_at_sea_and_where_two_countries_fit(place: str) -> None:
    assert load_names().country(place) is None


def test_home_decides_only_between_countries_that_share_a_name() -> None:
    names = load_names()
    assert names.country("Punjab", home="PAK") == "PAK"
    assert names.country("Punjab", home="UKR") is None
    assert names.country("Kharkiv", home="RUS") == "UKR"


def test_a_place_is_a_name_not_a_common_word() -> None:
    names = load_names()
    assert all(map(names.is_place, ["Kharkiv", "Khan Younis", "northern Gaza", "Berdiansk and Luhansk", "Sumy region"]))
    assert not any(map(names.is_place, ["police", "Police", "March", "Hope", "three provinces", "Monte Vrestov", ""]))


def test_codes_have_names() -> None:
    names = load_names()
    assert [names.country_name(code) for code in ("PSE", "KOR", "USA", "ZZZ")] == [
        "Palestine",
        "South Korea",
        "United States",
        None,
    ]
