"""The share of what was launched that was shot down, where it may be given at all."""

from __future__ import annotations

from tracker.charts.amounts import Amount, amount
from tracker.model import Claim


def intercept_rate(amounts: dict[str, Amount | None], told: dict[str, list[Claim]]) -> tuple[Amount | None, str]:
    """Divide intercepted by launched, where both are claimed, each by a quantity of its own."""
    launched, intercepted = amounts["launched"], amounts["intercepted"]
    if launched is None:
        return None, "launched not claimed"
    if intercepted is None:
        return None, "interceptions not claimed"
    if not _independent(told):
        return None, "launched is not claimed apart from the interceptions"
    if intercepted.low > launched.high:
        return None, "more intercepted than launched"
    low = intercepted.low / launched.high if launched.high else 0
    high = min(1.0, intercepted.high / launched.low) if launched.low else 1.0
    return (None, "bounds too wide") if low == 0 and high == 1 else (Amount(low, high), "")


def _independent(told: dict[str, list[Claim]]) -> bool:
    """Tell whether launched was said, not taken over from what was intercepted.

    In one article the two must be different words; equal numbers from different articles prove nothing.
    """
    pairs = [(out, down) for out in told["launched"] for down in told["intercepted"]]
    apart = [out.quote_end <= down.quote_start or down.quote_end <= out.quote_start for out, down in pairs]
    same = [out.article_id == down.article_id for out, down in pairs]
    equal = [amount(out) == amount(down) for out, down in pairs]
    return any(a if s else not e for a, s, e in zip(apart, same, equal, strict=True))
