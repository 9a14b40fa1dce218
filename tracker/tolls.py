"""One figure per article and measure: the toll of the article's main event, counted once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tracker.model import UNATTRIBUTED

if TYPE_CHECKING:
    import pandas as pd

MEASURES = ("killed", "injured", "missing", "captured", "displaced")
COLUMNS = ("article_id", "measure", "low", "best", "high", "perpetrators", "claims", "claimants")
_PERPETRATOR = re.compile(
    r"attackers?|assailants?|(?:suicide )?bombers?|perpetrators?|gunm[ae]n|hijackers?|militants?|terrorists?"
    r"|insurgents?|rebels?|fighters?|kidnappers?|shooters?|suspects?|raiders?|robbers?|infiltrators?",
    re.IGNORECASE,
)
_NEEDED = (
    "article_id", "measure", "sentence", "quote", "low", "high", "person_type", "part_of", "scope", "claimant", "rule",
)  # fmt: skip
_MORE = re.compile(r"\b(?:another|other|others|more|additional|further)\b", re.IGNORECASE)
_RUNNING = ("toll", "ordinal", "tally-at", "count-at", "number-of", "bring-number")


@dataclass(slots=True)
class Figure:
    """What one sentence says of a measure, its groups side by side added up."""

    low: int | None
    high: int | None
    claimant: str
    running: bool
    adds: bool
    single: bool

    @property
    def best(self) -> int:
        """Low, else high."""
        return self.low if self.low is not None else self.high or 0

    def replaces(self, before: Figure) -> bool:
        """Whether this later figure stands in the place of an earlier one of the same claimant."""
        grown = self.running and self.best >= before.best
        return grown or before.best == 0 or (before.single and not self.single)


def tolls(claims: pd.DataFrame) -> pd.DataFrame:
    """Work out the toll of each article and measure from its claims.

    Returns a table of the columns `COLUMNS`; parts, repeats, older totals and running totals of a war are not added.
    """
    import pandas as pd

    wanted = claims[claims["measure"].isin(MEASURES) & (claims["stance"] == "asserts")]
    cells = wanted[list(_NEEDED)].astype(object)
    groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for record in cells.where(cells.notna(), None).to_dict("records"):
        groups.setdefault((record["article_id"], record["measure"]), []).append({str(k): v for k, v in record.items()})
    rows = [_toll(article, measure, group) for (article, measure), group in groups.items()]
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    numbers = ["low", "best", "high", "perpetrators", "claims"]
    return frame.astype(dict.fromkeys(numbers, "Int64") | {"article_id": "str", "measure": "str", "claimants": "str"})


def _toll(article: str, measure: str, claims: list[dict[str, Any]]) -> dict[str, Any]:
    own = [c for c in claims if c["part_of"] is None and c["scope"] == "event"] or [
        c for c in claims if c["part_of"] is None
    ]
    if not own:
        own = claims
    victims = [c for c in own if not _is_perpetrator(c)]
    perpetrators = (
        sum(c["low"] if c["low"] is not None else c["high"] or 0 for c in own if _is_perpetrator(c)) if victims else 0
    )
    figures = list(_figures(victims or own))
    by_claimant = _latest(figures)
    best = _best(by_claimant)
    names = sorted({c["claimant"] for c in own if c["claimant"] != UNATTRIBUTED})
    lows, highs = [f.best for f in by_claimant], [f.high for f in by_claimant]
    high = None if any(h is None for h in highs) else max(h for h in highs if h is not None)
    return dict(
        zip(
            COLUMNS, (article, measure, min(lows), best, high, perpetrators, len(claims), "; ".join(names)), strict=True
        )
    )


def _is_perpetrator(claim: dict[str, Any]) -> bool:
    return claim["person_type"] == "militant" and bool(_PERPETRATOR.search(claim["quote"]))


def _figures(claims: list[dict[str, Any]]) -> Iterator[Figure]:
    """Add up the groups side by side in each sentence."""
    sentences: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for claim in claims:
        sentences.setdefault((claim["sentence"], claim["claimant"]), []).append(claim)
    for (_, claimant), group in sentences.items():
        lows, highs = [c["low"] for c in group], [c["high"] for c in group]
        running = any(c["rule"].rsplit("/", 1)[-1] in _RUNNING for c in group)
        if running:
            group = [c for c in group if c["rule"].rsplit("/", 1)[-1] in _RUNNING][-1:]
            lows, highs = [group[0]["low"]], [group[0]["high"]]
        low = sum(x for x in lows if x is not None) if any(x is not None for x in lows) else None
        high = None if any(x is None for x in highs) else sum(highs)
        single = (
            len(group) == 1 and low == 1 and not re.match(r"(?:one|1|a single)\b", group[0]["quote"], re.IGNORECASE)
        )
        yield Figure(low, high, claimant, running, bool(_MORE.search(group[0]["quote"])), single)


def _latest(figures: list[Figure]) -> list[Figure]:
    """One figure a claimant: a newer total replaces an older one, "another two" add to it, one named later is in it."""
    held: dict[str, Figure] = {}
    for figure in figures:
        before = held.get(figure.claimant)
        if before is None:
            held[figure.claimant] = figure
        elif figure.adds and not before.running:
            before.low = before.best + figure.best
            before.high = None if before.high is None or figure.high is None else before.high + figure.high
        elif figure.replaces(before):
            held[figure.claimant] = figure
    return list(held.values())


def _best(figures: list[Figure]) -> int:
    """What the outlet itself says, else most claimants, on a tie the lowest."""
    own = [f for f in figures if f.claimant == UNATTRIBUTED]
    if own and own[0].best:
        return own[0].best
    counts = Counter(f.best for f in figures)
    most = max(counts.values())
    return min(value for value, n in counts.items() if n == most)
