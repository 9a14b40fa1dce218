"""Read a sentence as an article of its own and say its rows in one line each."""

from tracker.extract import article_reader
from tracker.model import Article, Claim

_SIGNS = {"exact": "", "about": "~", "at_least": ">=", "more_than": ">", "up_to": "<=", "less_than": "<"}


def claims(text: str) -> list[Claim]:
    """Read the claims of a text that stands alone."""
    return article_reader().claims(Article("proof", text, language="en"))


def bounds(claim: Claim) -> str:
    """Say the bounds as a reader would: 12, ~12, >=12, >12, <=12, <12, 10-12, 24.. for dozens."""
    if claim.qualifier == "range":
        return f"{claim.low}-{claim.high}"
    if claim.qualifier == "indefinite":
        return f"{claim.low}.."
    return f"{_SIGNS[claim.qualifier]}{claim.high if claim.low is None else claim.low}"


def line(claim: Claim) -> str:
    """One row in one line: measure, bounds, quote."""
    return f"{claim.measure} {bounds(claim)}: {claim.quote}"


def read(text: str) -> list[str]:
    """List the rows of a text, a line each, in the order of the text."""
    return [line(claim) for claim in claims(text)]


def winners(text: str) -> set[str]:
    """The ids of the rules that won a row of a text."""
    return {claim.rule.split("/")[0] for claim in claims(text)}
