"""A rule's proof: its examples are read as written and won by it, its near misses are not read by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from tracker.extract import article_reader
from tracker.model import Article, Claim
from tracker.rules.loader import Rule

_SIGNS = {"exact": "", "about": "~", "at_least": ">=", "more_than": ">", "up_to": "<=", "less_than": "<"}


def claims(text: str, lexicon: Path | None = None) -> list[Claim]:
    """Read the claims of a text that stands alone."""
    return article_reader(lexicon).claims(Article("proof", text, language="en"))


def bounds(claim: Claim) -> str:
    """Say the bounds as a reader would: 12, ~12, >=12, >12, <=12, <12, 10-12, 24.. for dozens."""
    if claim.qualifier == "range":
        return f"{claim.low}-{claim.high}"
    if claim.qualifier == "indefinite":
        return f"{claim.low}.."
    return f"{_SIGNS[claim.qualifier]}{claim.high if claim.low is None else claim.low}"


def reading(claims: Iterable[Claim]) -> list[str]:
    """Say rows in a line each, measure, bounds, quote, in the order of the text.

    >>> reading(claims("At least 12 people were killed."))
    ['killed >=12: At least 12 people']
    """
    return [f"{claim.measure} {bounds(claim)}: {claim.quote}" for claim in claims]


def winners(claims: Iterable[Claim]) -> set[str]:
    """The ids of the rules that won a row."""
    return {claim.rule.split("/")[0] for claim in claims}


def unproved(rule: Rule, lexicon: Path | None = None) -> Iterator[str]:
    """Name what is missing or wrong in a rule's proof, with the repair."""
    where = f"{rule.source}: rule {rule.id}"
    if not rule.examples:
        yield f"{where} has no example; add one or drop the rule"
    if not rule.near_misses:
        yield f"{where} has no near miss; add one that the rule must not read"
    for example in rule.examples:
        found = claims(example.text, lexicon)
        if reading(found) != list(example.reads):
            yield f"{where}: {example.text!r} is read as {reading(found)}, not as {list(example.reads)}; mend either"
        elif rule.id not in winners(found):
            yield f"{where} does not win {example.text!r}, {sorted(winners(found))} does; drop one of the two"
    for text in rule.near_misses:
        if rule.id in winners(claims(text, lexicon)):
            yield f"{where} reads its near miss {text!r}; narrow the rule, or mend the near miss"
