"""Read short texts to their claims, for the tests of the stages that fill them."""

from datetime import date

from tracker.extract import article_reader
from tracker.model import Article, Claim

REPORT = date(2025, 7, 21)  # a Monday


def claims_of(text: str, report: date | None = REPORT) -> list[Claim]:
    """Read a text as one article of the report date."""
    return article_reader().claims(Article("a", text, language="en", report_date=report))


def claim_of(text: str, quote: str, report: date | None = REPORT) -> Claim:
    """Give the one claim whose quote holds the words; fail where none or several do."""
    found = [claim for claim in claims_of(text, report) if quote in claim.quote]
    assert len(found) == 1, (quote, [claim.quote for claim in claims_of(text, report)])
    return found[0]
