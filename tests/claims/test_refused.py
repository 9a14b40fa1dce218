"""What the rules read and what is no claim all the same."""

import pytest

from tracker.proofs import claims

REFUSED = [
    "The names of 3,607 agents of the unit are released.",
    "The council approves to release 400 prisoners.",
    "A homeless clerk set himself on fire.",
    "Troops try to capture the Odrin Forest.",
    "Militants capture the Odrin Forest.",
]
KEPT = [
    ("The quake left 90 people homeless.", "displaced", 90),
    ("The rebels released 400 prisoners of the unit.", "released", 400),
    ("Unions ban a rally planned by students to protest the arrest of 12 editors.", "captured", 12),
    ("There are no reports of any damage or casualties.", "casualties", 0),
]


@pytest.mark.parametrize("text", REFUSED)
def test_what_counts_no_harm_is_refused(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(("text", "measure", "low"), KEPT)
def test_what_is_near_it_is_kept(text: str, measure: str, low: int) -> None:
    assert [(c.measure, c.low) for c in claims(text)] == [(measure, low)]
