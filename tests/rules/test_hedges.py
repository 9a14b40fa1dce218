"""What may come or may not have been is no claim; troops that somebody promises are."""

import pytest

from tests.claims.reading import claims_of

HEDGED = [
    "The navy will send ships to rescue 12 hostages.",
    "Police are in the forest to rescue 12 hostages.",
    "The court would have no choice but to free 12 detainees.",
    "They will act if a guard is killed.",
    "Power will pass to his son when the king dies.",
    "The group agreed to free 12 hostages.",
    "He is accused of plotting to kill three judges.",
    "It offered a reward for the capture of each man.",
]
TOLD = [
    ("The navy sent ships to rescue 12 hostages.", [12]),
    ("Troops were able to rescue 12 hostages.", [12]),
    ("They will act because a guard was killed.", [1]),
    ("Chad will send planes to deploy 900 soldiers.", [900]),
    ("Chad has promised to send 900 soldiers.", [900]),
    ("They searched for 16 missing soldiers believed to be held by rebels.", [16]),
]


@pytest.mark.parametrize("text", HEDGED)
def test_what_may_come_is_no_claim(text: str) -> None:
    assert claims_of(text) == []


@pytest.mark.parametrize(("text", "counted"), TOLD)
def test_what_was_is_one(text: str, counted: list[int]) -> None:
    assert [claim.low for claim in claims_of(text)] == counted
