"""Whose office it is that speaks, where the sentence told it before."""

import pytest

from tests.claims.reading import claim_of

SEATED = {
    "Eight drones were downed over the southern region of Kherson, its governor said.": "Kherson: governor",
    "Eight people were hurt in Odesa, its mayor said.": "Odesa: mayor",
    "Eight drones were downed over the Sumy region, the region’s governor said.": "Sumy: governor",
    "Eight people were hurt in Kherson, the governor said.": "governor",
    "Its governor said that eight people were hurt.": "governor",
}


@pytest.mark.parametrize(("text", "claimant"), SEATED.items())
def test_an_office_is_that_of_the_place_that_owns_it(text: str, claimant: str) -> None:
    """ "Its governor" is the one of the place named before; "the governor" may be anybody's."""
    assert claim_of(text, "ight").claimant == claimant
