"""Words of number and what they are worth."""

import tomllib
from pathlib import Path
from typing import Any, NamedTuple

_TABLE: dict[str, Any] = tomllib.loads((Path(__file__).parent / "quantities.toml").read_text(encoding="utf-8"))
_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINAL_ONES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_ORDINAL_TENS = ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"]
MULTIPLIERS = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "dozen": 12,
    "lakh": 10**5,
    "crore": 10**7,
}


class Amount(NamedTuple):
    """A number as printed: its bounds, and exact or indefinite."""

    low: int | None
    high: int | None
    qualifier: str = "exact"


def _exact(value: int) -> Amount:
    return Amount(value, value)


def _number_words() -> dict[str, Amount]:
    words = {word: _exact(value) for value, word in enumerate(_ONES) if value}
    for t, ten in enumerate(_TENS):
        words[ten] = _exact(10 * (t + 2))
        for one in range(1, 10):
            words[f"{ten}-{_ONES[one]}"] = _exact(10 * (t + 2) + one)
    return words | {word: _exact(value) for word, value in MULTIPLIERS.items()} | {"score": _exact(20)}


def _ordinals() -> dict[str, Amount]:
    words = {word: _exact(value) for value, word in enumerate(_ORDINAL_ONES, 1)}
    for t, ten in enumerate(_ORDINAL_TENS):
        words[ten] = _exact(10 * (t + 2))
        for one in range(1, 10):
            words[f"{_TENS[t]}-{_ORDINAL_ONES[one - 1]}"] = _exact(10 * (t + 2) + one)
    return words


NUMBER_WORDS = _number_words()
ORDINALS = _ordinals()
FIXED = {phrase: Amount(low, None, "indefinite") for phrase, low in _TABLE["indefinite"].items()}
FIXED |= {phrase: _exact(value) for phrase, value in _TABLE["exact"].items()}
CREWS = {
    f"{number}-{of}": _exact(value)
    for value in range(2, 60)
    for number in (str(value), *_ONES[value : value + 1])
    for of in ("man", "woman", "person", "member", "strong")
}
FIXED |= CREWS
BEFORE = {phrase: qualifier for qualifier, phrases in _TABLE["before"].items() for phrase in phrases}
PASSING = frozenset(_TABLE["passing"]["words"])
BEFORE |= dict.fromkeys(PASSING, "more_than")
AFTER = {phrase: qualifier for qualifier, phrases in _TABLE["after"].items() for phrase in phrases}
PLAIN = frozenset(_TABLE["plain"]["words"])
ACLED: dict[str, int] = _TABLE["acled"]
