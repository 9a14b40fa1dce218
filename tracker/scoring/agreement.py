"""When a predicted claim agrees with an annotated one: field by field, names by country and telling words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

FIELDS = ("counted", "low", "high", "qualifier", "claimant", "person_type", "party", "actor", "stance", "scope")
STRICT = ("counted", "low", "high", "claimant")
PRONOUNS = frozenset({"he", "she", "it", "they", "him", "her", "them"})
BLANK = frozenset({"", "nan", "none", "null", "<na>"})
HALF = 0.5
WIDEST = 3


@dataclass(slots=True)
class Row:
    """One claim as scoring sees it, annotated or predicted; `claimants` is empty where it is unattributed."""

    measure: str
    quote: str
    start: int
    end: int
    counted: str | None
    low: int | None
    high: int | None
    qualifier: str | None
    claimants: tuple[str, ...]
    person_type: str | None
    party: str | None
    actor: str | None
    stance: str | None
    scope: str | None
    place: str | None
    part_of: str | None
    optional: bool = False
    claim_id: str | None = None
    rule: str | None = None

    @property
    def by_pronoun(self) -> bool:
        """Tell whether the text leaves the claimant a pronoun, which is not scored."""
        return bool(self.claimants) and self.claimants[0].lower() in PRONOUNS


def agrees(field: str, gold: Row, pred: Row) -> bool:
    """Tell whether a field agrees: claimants as a set, parties by country, numbers and categories when equal."""
    if field == "claimant":
        ours, theirs = gold.claimants, pred.claimants
        return len(ours) == len(theirs) and all(any(same_name(one, other) for other in theirs) for one in ours)
    one, other = getattr(gold, field), getattr(pred, field)
    if field in ("party", "actor"):
        return same_party(one, other)
    if field in ("low", "high") or blank(one) or blank(other):
        return one == other or (blank(one) and blank(other))
    return str(one).lower() == str(other).lower()


def blank(value: Any) -> bool:
    """Tell whether a cell says nothing."""
    return value is None or value != value or str(value).strip().lower() in BLANK


def same_name(one: str | None, other: str | None) -> bool:
    """Tell whether two names share a country, where both name one, and half of the shorter one's telling words.

    >>> same_name("Ukraine's air force", "the Ukrainian Air Force"), same_name("Israeli police", "Thai police")
    (True, False)
    """
    if one is None or other is None or blank(one) or blank(other):
        return blank(one) and blank(other)
    (lands, words), (other_lands, other_words) = _telling(one), _telling(other)
    if lands and other_lands and not lands & other_lands:
        return False
    if not words or not other_words:
        return bool(lands & other_lands) or (not lands and not other_lands and words == other_words)
    return len(words & other_words) / min(len(words), len(other_words)) >= HALF


def same_party(one: str | None, other: str | None) -> bool:
    """Tell whether two parties are the same countries, or share a word where neither names a country.

    >>> same_party("Palestinians", "Palestine"), same_party("Sudan", "South Sudan"), same_party(None, "Hamas")
    (True, False, False)
    """
    if one is None or other is None or blank(one) or blank(other):
        return blank(one) and blank(other)
    (lands, words), (other_lands, other_words) = _telling(one), _telling(other)
    return lands == other_lands if lands or other_lands else bool(words & other_words)


def overlap(gold: Row, pred: Row) -> float:
    """Return the share of their union that two quotes have in common, 0 where that is too little to be the same.

    Half is enough; so is one within the other that is at most three times as long.
    """
    common = min(gold.end, pred.end) - max(gold.start, pred.start)
    if common <= 0:
        return 0.0
    short, long = sorted((gold.end - gold.start, pred.end - pred.start))
    share = common / (short + long - common)
    return share if share >= HALF or (common == short and long <= WIDEST * short) else 0.0


@cache
def _telling(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """Split a name into the countries that it names and its other telling words."""
    countries, phrases, idle = _folding()
    text = " ".join(re.findall(r"[^\W_]+", re.sub(r"['’]s\b", "", name.lower())))
    for phrase, short in phrases.items():
        text = re.sub(rf"\b{phrase}\b", short, text)
    words = frozenset(countries.get(word, word) for word in text.split())
    lands = words & set(countries.values())
    rest = words - lands
    return lands, (rest - idle) or (frozenset() if lands else rest)


@cache
def _folding() -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    import tomllib

    table = tomllib.loads(files("tracker.scoring").joinpath("agreement.toml").read_text(encoding="utf-8"))
    countries = {word: name for name, words in table["countries"].items() for word in (name, *words.split())}
    return countries, table["phrases"], frozenset(table["idle"].split())
