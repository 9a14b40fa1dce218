"""How old people are counts nobody."""

import pytest

from tracker.proofs import claims, reading


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("Two women, 58 and 71, were killed.", ["killed 2: Two women"]),
        ("Two men, 34 and 52, and a woman of 60 were hurt.", ["injured 2: Two men", "injured 1: a woman of 60"]),
        ("Three girls, 9, 12 and 15, died in the fire.", ["killed 3: Three girls"]),
        ("The raid killed a couple, 61 and 64.", ["killed 2: a couple"]),
        ("Shells wounded two residents, 33 and 70, the governor wrote.", ["injured 2: two residents"]),
        ("Raids killed 40 people over six days.", ["killed 40: 40 people"]),
        ("Raids killed 40 people over 60.", ["killed 40: 40 people"]),
    ],
)
def test_as_many_numbers_as_persons_are_their_ages(text: str, reads: list[str]) -> None:
    assert reading(claims(text)) == reads


def test_other_numbers_beside_persons_stay_counts() -> None:
    assert reading(claims("Of the cooks, 58 were killed and 71 wounded.")) == ["killed 58: 58", "injured 71: 71"]


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("Ana Borg and her son were both killed.", ["killed 1: Ana Borg", "killed 1: her son"]),
        ("The two cooks were both killed.", ["killed 2: two cooks"]),
        ("Both were killed.", ["killed 2: Both"]),
        ("A bomber killed and wounded 160.", ["casualties 160: 160"]),
        (
            "Hospitals received 69 bodies, three of them retrieved from under the rubble.",
            ["killed 69: 69 bodies", "killed 3: three of them"],
        ),
    ],
)
def test_words_that_count_nobody_anew(text: str, reads: list[str]) -> None:
    assert reading(claims(text)) == reads
