"""What a claimant has at stake in a figure: its own side's losses, its enemy's, or neither."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.analysis.tallies import cells

if TYPE_CHECKING:
    import pandas as pd

LOSSES = ("killed", "injured", "casualties", "missing", "captured", "displaced", "intercepted", "destroyed", "damaged")
_WEAPONS = ("drone", "missile", "drone_or_missile", "rocket", "shell", "bomb", "weapon")
_OUTSIDERS = ("un", "ngo", "media", "witness", "company")


def interests(claims: pd.DataFrame) -> pd.Series:
    """Name each claimant's interest in the losses that it counts; null where a side is unknown or nothing was lost.

    The enemy's are losses that the claimant's side caused, or those of the other side of the claim's conflict.
    """
    import pandas as pd

    hit = (claims["measure"] == "struck") & ~claims["counted"].isin(_WEAPONS)
    loss = (claims["measure"].isin(LOSSES) | hit) & claims["party"].notna()
    side, party = claims["claimant_party"], claims["party"]
    enemy = (side != party) & side.notna() & ((claims["actor"] == side) | _opposed(claims))
    outside = claims["claimant_type"].isin(_OUTSIDERS) | side.notna()
    interest = pd.Series([None] * len(claims), index=claims.index, dtype="str")
    interest = interest.mask(loss & outside, "third_party").mask(loss & enemy, "enemy_losses")
    return interest.mask(loss & (side == party), "own_losses")


def _opposed(claims: pd.DataFrame) -> pd.Series:
    """Tell where the conflict is named by both the claimant's side and the party."""
    import pandas as pd

    rows = cells(claims[["conflict", "claimant_party", "party"]].fillna(""), "conflict", "claimant_party", "party")
    named = [bool(side) and bool(party) and side in name and party in name for name, side, party in rows]
    return pd.Series(named, index=claims.index, dtype=bool)
