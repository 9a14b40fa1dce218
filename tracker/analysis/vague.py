"""Vague words under another profile: the lower bounds that quotes like "dozens of soldiers" are given."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

PROFILES = ("default", "acled")


def vague_low(quote: str, profile: str = "default") -> int | None:
    """Return the lower bound of the longest vague word in a quote; None where it has none.

    >>> [vague_low("dozens of soldiers", profile) for profile in PROFILES]
    [24, 12]
    >>> vague_low("several hundred people", "acled"), vague_low("12 soldiers")
    (300, None)
    """
    from tracker.language.numbers import ACLED, FIXED

    found = _phrases().findall(quote.casefold())
    if not found:
        return None
    phrase = max(found, key=len)
    return ACLED[phrase] if profile == "acled" and phrase in ACLED else FIXED[phrase].low


def with_profile(claims: pd.DataFrame, profile: str) -> pd.DataFrame:
    """Return the claims with the lower bounds of indefinite quantities read anew from their quotes."""
    indefinite = claims["qualifier"] == "indefinite"
    lows = {quote: vague_low(quote, profile) for quote in claims.loc[indefinite, "quote"].unique()}
    read = claims["quote"].map(lows).astype("Int64")
    return claims.assign(low=claims["low"].mask(indefinite & read.notna(), read))


@cache
def _phrases() -> re.Pattern[str]:
    from tracker.language.numbers import FIXED

    vague = sorted((phrase for phrase, amount in FIXED.items() if amount.qualifier == "indefinite"), key=len)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, reversed(vague))) + r")\b")
