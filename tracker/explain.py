"""How a claim came about: the derivation that the reading of its text records."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.errors import TableError
from tracker.model import Article

if TYPE_CHECKING:
    from tracker.claims.derivation import Derivation
    from tracker.claims.misses import Miss

_CLAIM_ID = re.compile(r"[0-9a-f]{16}")


@dataclass(slots=True)
class Explanation:
    """The derivations of the claims in question, and the sentences that look like a claim and gave none."""

    derivations: list[Derivation]
    misses: list[Miss]

    def __str__(self) -> str:
        """Write it out, a block a claim."""
        blocks = ["\n".join(derivation.lines()) for derivation in self.derivations]
        blocks += [
            f"no claim    {miss.sentence}\nquantity    {miss.quantity!r}\nnearest     {miss.nearest}: {miss.reason}"
            for miss in self.misses
        ]
        return "\n\n".join(blocks) or "no claim: no sentence has both a quantity and a word of harm or strike"


def explain_text(text: str, *, lexicon: Path | None = None, report_date: date | None = None) -> Explanation:
    """Read a text as an article of its own, and say how each claim in it came about."""
    from tracker.extract import article_reader

    article = Article("explained", text, language="en", report_date=report_date)
    _, derivations, misses = article_reader(lexicon).derive(article)
    return Explanation(derivations, misses)


def explain_claim(claim_id: str, store: Path, *, lexicon: Path | None = None) -> Explanation:
    """Say how a stored claim came about, read from its article; TableError where no such claim is read."""
    from tracker.extract import article_reader

    _, derivations, _ = article_reader(lexicon).derive(_article_of(claim_id, store))
    found = [derivation for derivation in derivations if derivation.claim_id == claim_id]
    if not found:
        raise TableError(f"claim {claim_id} is in {store}, but these rules do not read it; `tracker run` reads anew")
    return Explanation(found, [])


def is_claim_id(words: str) -> bool:
    """Tell a claim_id from a sentence.

    >>> is_claim_id("c032c4eee72acfa7"), is_claim_id("Two people died.")
    (True, False)
    """
    return _CLAIM_ID.fullmatch(words) is not None


def _article_of(claim_id: str, store: Path) -> Article:
    from tracker.storage.store import Store

    kept = Store(store)
    for week in kept.weeks():
        claims = kept.week(week)
        for article_id in claims.loc[claims["claim_id"] == claim_id, "article_id"]:
            articles = kept.articles(week)
            (row,) = articles[articles["article_id"] == article_id].to_dict("records")
            return _article(row)
    raise TableError(f"{store}: holds no claim {claim_id}; take a claim_id from a claims.csv that was written from it")


def _article(row: dict[Any, Any]) -> Article:
    """Make the article anew from its stored row; what is null there is None."""
    cells: dict[str, Any] = {name: None if row[name] != row[name] else row[name] for name in Article.__slots__}
    day = cells.pop("report_date")
    return Article(**cells, report_date=None if day is None else day.date())
