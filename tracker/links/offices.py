"""Which claimants are one office under several names: who speaks for a body is that body, words in any order."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

_WORD = re.compile(r"\w+")
_SPEAKERS = (
    "the of for in at a an and s head chief leader acting deputy spokesman spokeswoman spokesperson statement report"
)
_PASSED_OVER = frozenset(_SPEAKERS.split())
_GOVERNED = frozenset({"regional", "military", "administration"})


def offices(claimants: pd.Series) -> pd.Series:
    """Name each claimant's office, equal for names of one office."""
    known = {name: office(name) for name in claimants.unique()}
    return claimants.map(known)


def office(claimant: str) -> str:
    """Name the office of a claimant; a body named with its country is one of its own.

    The head of a region's military administration is in Ukraine its governor.

    >>> office("head of the city's military administration") == office("city's military administration")
    True
    >>> office("doctors' network") == office("network of doctors")
    True
    >>> office("head of the regional military administration")
    'governor regional'
    >>> office("Ukraine: Air Force")
    'Ukraine: Air Force'
    """
    if ": " in claimant:
        return claimant
    words = _words(claimant)
    if words == _GOVERNED:
        words = frozenset({"regional", "governor"})
    return " ".join(sorted(words)) or claimant.casefold()


def in_full(names: Mapping[int, str]) -> list[int]:
    """List the claimants but those whose name may be short for another's: every word of it stands in the other.

    >>> in_full({1: "Pakistan: Ministry of Interior", 2: "ministry", 3: "Kherson: police", 4: "Ukraine: police"})
    [1, 3, 4]
    """
    words = {one: _words(name) for one, name in names.items()}
    holders: dict[str, set[int]] = {}
    for one, found in words.items():
        for word in found:
            holders.setdefault(word, set()).add(one)
    return [one for one in sorted(words) if words[one] and _held_by(words[one], holders) == {one}]


def _held_by(words: frozenset[str], holders: Mapping[str, set[int]]) -> set[int]:
    return set.intersection(*(holders[word] for word in words))


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.casefold())) - _PASSED_OVER
