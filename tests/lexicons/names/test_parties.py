"""The side that a phrase names."""

import pytest

from tracker.lexicons.names import load_names


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Ukrainian servicemen", "Ukraine"),
        ("Kyiv's troops", "Ukraine"),
        ("Moscow", "Russia"),
        ("Israeli settlers", "Israel"),
        ("Palestinians", "Palestine"),
        ("a Gazan family", "Palestine"),
        ("Britons", "United Kingdom"),
        ("three Swedes", "Sweden"),
        ("South Sudanese refugees", "South Sudan"),
        ("Hamas fighters", "Hamas"),
        ("Lebanon's Hezbollah", "Hezbollah"),
        ("Islamic State militants", "Islamic State"),
        ("IS gunmen", "Islamic State"),
        ("the Taleban", "Taliban"),
        ("the Pakistani Taliban", "Pakistani Taliban"),
        ("RSF soldiers", "Rapid Support Forces"),
        ("North Korean soldiers fighting for Russia", "North Korea"),
        ("Ukrainian soldiers in Russia", "Ukraine"),
        ("Iran-backed Houthis", "Houthis"),
        ("UN peacekeepers", "United Nations"),
        ("Kurdish fighters", "Kurds"),
        ("IDF soldiers", "Israel"),
        ("police in Haiti", "Haiti"),
        ("a Liberian-flagged tanker", "Liberia"),
        ("Moscow's forces", "Russia"),
    ],
)
def test_a_phrase_names_its_side(words: str, party: str) -> None:
    assert load_names().party(words) == party


@pytest.mark.parametrize(
    "words",
    [
        "soldiers",
        "Russian and Ukrainian soldiers",
        "pro-Russian rebels",
        "Nigerian militants",
        "Moscow or Kyiv",
        "US-backed rebels",
        "people in Gaza",
        "Kyiv residents",
        "Iranian-made drones",
        "Afghan and foreign soldiers",
        "",
    ],
)
def test_it_abstains_where_no_side_or_two_are_named(words: str) -> None:
    assert load_names().party(words) is None
