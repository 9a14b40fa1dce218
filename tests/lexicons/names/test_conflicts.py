"""The conflict that sides, country and year belong to."""

import pytest

from tracker.lexicons.names import load_names
from tracker.lexicons.names.conflicts import load_conflicts
from tracker.lexicons.names.names import FOLDER


@pytest.mark.parametrize(
    ("parties", "country", "year", "conflict"),
    [
        ({"Russia", "Ukraine"}, "UKR", 2025, "Russia-Ukraine war"),
        ({"Ukraine"}, "RUS", 2024, "Russia-Ukraine war"),
        ({"Israel", "Hamas"}, "PSE", 2024, "Gaza war"),
        ({"Israel", "Palestine"}, "PSE", 2002, "Israeli-Palestinian conflict"),
        ({"Israel", "Hezbollah"}, "LBN", 2024, "Israel-Hezbollah conflict"),
        ({"Thailand", "Cambodia"}, "THA", 2025, "Thailand-Cambodia border conflict"),
        ({"Rapid Support Forces"}, "SDN", 2025, "Sudan civil war (2023-)"),
        ({"Sudan", "Rapid Support Forces"}, "SDN", 2019, "Darfur conflict"),
        ({"Sri Lanka", "Tamil Tigers"}, None, None, "Sri Lankan civil war"),
        ({"Israel"}, "ITA", 2024, None),
        ({"Thailand"}, "THA", 1950, None),
        (set(), "UKR", 2024, None),
        ({"Israel", "Palestine"}, "PSE", None, None),
    ],
)
def test_a_conflict_is_named_where_one_fits_best(
    parties: set[str], country: str | None, year: int | None, conflict: str | None
) -> None:
    assert load_names().conflict(parties, country, year) == conflict


def test_every_side_and_country_of_a_conflict_is_known() -> None:
    names = load_names()
    for conflict in load_conflicts([FOLDER]):
        assert {side for side in conflict.sides if names.party(side) != side} <= {"African Union", "Nagorno-Karabakh"}
        assert all(names.country_name(code) for code in conflict.countries)
