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
_NEEDED = (
    "claim_id", "article_id", "measure", "sentence", "quote", "quote_start", "low", "high", "person_type", "part_of",
    "scope", "claimant", "rule", "qualifier", "party", "actor",
)  # fmt: skip
_RUNNING = ("toll", "ordinal", "tally-at", "count-at", "number-of", "bring-number")
_PERPETRATOR = re.compile(
    r"\b(?:attackers?|assailants?|bombers?|perpetrators?|gunm[ae]n|hijackers?|terrorists?|insurgents?|kidnappers?"
    r"|shooters?|suspects?|raiders?|robbers?|infiltrators?)\b",
    re.IGNORECASE,
)
_MORE = re.compile(r"\b(?:another|others?|more|additional|further)\b", re.IGNORECASE)
_APART = re.compile(
    r"\b(?:also|additional(?:ly)?|in addition|further(?:more)?|elsewhere|meanwhile|separate(?:ly)?|simultaneously"
    r"|earlier|later|(?:soon|shortly) after(?:wards)?|subsequently|previously|then"
    r"|the (?:same|next|following|previous) day|a day (?:earlier|later|before|after)"
    r"|(?:second|third|fourth|fifth|other|another|different|similar|new) (?:\w+[ -]){0,2}"
    r"(?:attacks?|bomb(?:ing|er)?s?|blasts?|explosions?|incidents?|shootings?|strikes?|raids?|clash(?:es)?|ambush(?:es)?"
    r"|cit(?:y|ies)|towns?|villages?|parts?|districts?|areas?))\b",
    re.IGNORECASE,
)
_TOO = re.compile(r"\W*(?:(?:was|were|had|has|have|being|been) )*(?:also|later|separately)\b", re.IGNORECASE)
_SERIES = re.compile(
    r"\b(?:attacks|bombings|explosions|blasts|shootings|incidents|clashes|ambushes|raids|bombs|bombers|assaults|strikes"
    r"|killings)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"\b(?:total|in all|altogether|overall|combined|bringing|brought|rose|risen|raising|death toll)\b", re.IGNORECASE
)
_DEGREE = re.compile(
    r"\s*(?:of (?:them|whom) )?(?:was |were |are |is )?(?:\w+ )?(?:seriously|severely|critically|badly|gravely"
    r"|lightly|slightly|in (?:a )?(?:\w+ )?condition)\b",
    re.IGNORECASE,
)
_DEAD = re.compile(r"\b(?:kill(?:s|ed|ing)?|dead|die[sd]?|deaths?)\b", re.IGNORECASE)
_ASSAILED = re.compile(r"\b(?:stab\w*|shot|shoot\w*|ramm\w*|knifed|attacked)\b", re.IGNORECASE)
_HURT = re.compile(r"\b(?:injur\w+|wound\w*|hurt)\b", re.IGNORECASE)
_AMONG = re.compile(r"\w+ of the (?:injured|wounded|dead|killed|missing|detained|arrested)\b", re.IGNORECASE)
_PART = re.compile(r"(?:one|\w+) of\b", re.IGNORECASE)
_LISTED = re.compile(r"\s*(?:,|and|,\s*and)\s+(?:an?|the|his|her|their|one|two|three|\d+)\b", re.IGNORECASE)


@dataclass(slots=True)
class Figure:
    """What one sentence says of a measure, its groups side by side added up."""

    low: int | None
    high: int | None
    claimant: str
    quote: str
    sentence: str
    measure: str
    running: bool
    single: bool
    vague: bool

    @property
    def best(self) -> int:
        """Low, else high."""
        return self.low if self.low is not None else self.high or 0

    @property
    def adds(self) -> bool:
        """Whether it is told as coming on top: "another two", "also killed", "in a second attack"."""
        before, _, after = self.sentence.partition(self.quote)
        more = _MORE.search(self.quote) and not (self.measure == "injured" and _DEAD.search(before))
        return bool(more or _APART.search(before) or _TOO.match(after))

    def replaces(self, before: Figure) -> bool:
        """Whether this later figure stands in the place of an earlier one of the same claimant."""
        if before.vague and not (self.vague or self.adds):
            return True
        grown = self.best >= before.best and (self.running or bool(_WHOLE.search(self.sentence)))
        told = bool(_HURT.search(self.sentence)) and before.is_assault
        return grown or told or before.best == 0 or (before.single and not self.single and not self.adds)

    def joins(self, before: Figure) -> bool:
        """Whether this later figure is of other people than an earlier one: told apart, or too many to be in it."""
        if before.running or self.running:
            return False
        if self.adds or self.vague or before.vague:
            return self.adds
        if self.best <= before.best and _DEGREE.match(self.sentence.partition(self.quote)[2]):
            return False
        alone = self.best == 1 and not before.is_series and not self.single and not _PART.match(self.quote)
        return self.best > before.best or (alone and before.best > 1)

    @property
    def is_assault(self) -> bool:
        """Whether those hurt were only said to be stabbed or shot at: a later sentence tells what came of it."""
        assailed = self.measure == "injured" and _ASSAILED.search(self.sentence)
        return bool(assailed and not _HURT.search(self.sentence))

    @property
    def is_series(self) -> bool:
        """Whether the sentence tells of several attacks, so that what follows itemises it."""
        return bool(_SERIES.search(self.sentence))

    def add(self, other: Figure) -> None:
        """Add another figure's people."""
        self.low = self.best + other.best
        self.high = None if self.high is None or other.high is None else self.high + other.high


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
    alike = {c["claim_id"] for c in claims}
    whole = [c for c in claims if c["part_of"] not in alike]
    own = [c for c in whole if c["scope"] == "event"] or whole or claims
    doers = {c["actor"] for c in own if c["actor"]}
    hostile = [c for c in own if _is_perpetrator(c, doers)]
    victims = [c for c in own if c not in hostile]
    perpetrators = sum(c["low"] if c["low"] is not None else c["high"] or 0 for c in hostile) if victims else 0
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


def _is_perpetrator(claim: dict[str, Any], doers: set[str]) -> bool:
    """Whether the counted are called attackers, or are fighters of a party that did what is told."""
    return bool(_PERPETRATOR.search(claim["quote"])) or (claim["person_type"] == "militant" and claim["party"] in doers)


def _figures(claims: list[dict[str, Any]]) -> Iterator[Figure]:
    """Add up the groups side by side in each sentence."""
    sentences: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for claim in claims:
        sentences.setdefault((claim["sentence"], claim["claimant"]), []).append(claim)
    for group in sentences.values():
        yield _figure(_groups(group))


def _figure(group: list[dict[str, Any]]) -> Figure:
    running = [c for c in group if c["rule"].rsplit("/", 1)[-1] in _RUNNING]
    counted = running[-1:] or group
    lows, highs = [c["low"] for c in counted], [c["high"] for c in counted]
    low = sum(x for x in lows if x is not None) if any(x is not None for x in lows) else None
    high = None if any(x is None for x in highs) else sum(highs)
    first = group[0]
    single = len(group) == 1 and low == 1 and not re.match(r"(?:one|1|a single)\b", first["quote"], re.IGNORECASE)
    sentence = first["sentence"]
    vague = all(c["qualifier"] == "indefinite" and c["high"] is None for c in counted)
    return Figure(
        low, high, first["claimant"], first["quote"], sentence, first["measure"], bool(running), single, vague
    )


def _groups(claims: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave out of a sentence's groups those who are in one before: "22, one seriously", "a man, a driver"."""
    kept = claims[:1]
    start = claims[0]["quote_start"] - claims[0]["sentence"].find(claims[0]["quote"])
    for claim in claims[1:]:
        before = kept[-1]
        sentence = claim["sentence"]
        end = claim["quote_start"] + len(claim["quote"]) - start
        between = sentence[before["quote_start"] + len(before["quote"]) - start : claim["quote_start"] - start]
        after = sentence[end:]
        named = before["low"] == claim["low"] == 1 and between.strip() == "," and not _LISTED.match(after)
        fewer = (claim["low"] or 0) < (before["low"] or 0)
        graver = fewer and bool(_DEGREE.match(after) or _AMONG.match(claim["quote"]))
        again = claim["low"] == before["low"] and (claim["low"] or 0) > 9 and claim["quote"] == before["quote"]
        if not (named or graver or again):
            kept.append(claim)
    return kept


def _latest(figures: list[Figure]) -> list[Figure]:
    """One figure a claimant: newer totals replace older ones, separate groups add, repeats and parts do not."""
    held: dict[str, Figure] = {}
    if len(figures) > 2 and sum(f.best for f in figures[1:]) == figures[0].best:
        return figures[:1]
    for figure in figures:
        before = held.get(figure.claimant)
        if before is None or figure.replaces(before):
            held[figure.claimant] = figure
        elif figure.joins(before):
            before.add(figure)
    return list(held.values())


def _best(figures: list[Figure]) -> int:
    """What the outlet itself says, else most claimants, on a tie the lowest."""
    own = [f for f in figures if f.claimant == UNATTRIBUTED]
    if own and own[0].best:
        return own[0].best
    counts = Counter(f.best for f in figures)
    most = max(counts.values())
    return min(value for value, n in counts.items() if n == most)
