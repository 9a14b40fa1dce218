"""What the rules read and what is no claim all the same."""

import pytest

from tracker.proofs import claims

REFUSED = [
    "The names of 3,607 agents of the unit are released.",
    "The council approves to release 400 prisoners.",
    "A homeless clerk set himself on fire.",
    "Troops try to capture the Odrin Forest.",
    "Militants capture the Odrin Forest.",
    "The oldest of the three was seized.",
    "The home side lost two men to red cards.",
    "The navy seized the Maltese-flagged Odrin.",
    "Harland launched a massive missile and drone attack on Odrin.",
]
KEPT = [
    ("The quake left 90 people homeless.", "displaced", 90),
    ("The rebels released 400 prisoners of the unit.", "released", 400),
    ("Unions ban a rally planned by students to protest the arrest of 12 editors.", "captured", 12),
    ("All of the three were seized.", "captured", 3),
    ("The home army lost two men to red mines.", "killed", 2),
    ("The navy seized the Maltese fisherman Odrin Borg.", "captured", 1),
    ("Harland launched three missile and drone attacks on Odrin.", "attacks", 3),
    ("Five cooks were hurt, one more than the police figure.", "injured", 5),
    ("A cook has wounds to both hands.", "injured", 1),
    ("Doctors told of wounds to two cooks.", "injured", 2),
    ("One driver was shot dead, the first death of a cook this year.", "killed", 1),
    ("Guards opened fire on a thief, killing him.", "killed", 1),
    ("Guards opened fire on a thief, hitting him.", "injured", 1),
    ("There are no reports of any damage or casualties.", "casualties", 0),
]


@pytest.mark.parametrize("text", REFUSED)
def test_what_counts_no_harm_is_refused(text: str) -> None:
    assert claims(text) == []


@pytest.mark.parametrize(("text", "measure", "low"), KEPT)
def test_what_is_near_it_is_kept(text: str, measure: str, low: int) -> None:
    assert [(c.measure, c.low) for c in claims(text)] == [(measure, low)]
