"""A small table, with its articles, for tests of the report; one article tries to run what it says."""

from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
from claim_rows import claim, frame

from tracker.analysis.checks import Finding
from tracker.analysis.derived import Derived, derive
from tracker.report import write_report

WEEK = "2025-W30"
SCRIPT = "<script>document.title='run'</script>"
IMAGE = "<img src=x onerror=\"document.title='run'\">"
LINK = "javascript:document.title='run'"
FORMULA = '=HYPERLINK("http://example.org","go")'
TOLD = "The ministry said that 12 people had been killed near the old harbour of Odesa on Monday."
QUIET = f"Nobody spoke before. {TOLD} Rain fell."
LOUD = f'{IMAGE} said that 30 people had been injured near "{SCRIPT}" in {FORMULA}. <a href="{LINK}">more</a>'


def table() -> pd.DataFrame:
    """Build claims of two weeks: two sides on one event, a week later than one of them, and a hostile article."""
    row = claim(article_id="quiet", quote="12 people", at=21, report_date=date(2025, 7, 22))
    other = claim(article_id="other", count=40, claimant="Russia: Ministry of Defence", claimant_party="Russia")
    before = claim(article_id="before", count=3, report_date=date(2025, 7, 15), event_start=date(2025, 7, 14))
    before["event_end"] = date(2025, 7, 14)
    return frame(row, other, before, hostile())


def hostile() -> dict[str, Any]:
    """Build a claim whose every text is an attack."""
    return claim(
        article_id="loud",
        publisher=IMAGE,
        title=SCRIPT,
        url=LINK,
        measure="injured",
        count=30,
        sentence=LOUD,
        party=FORMULA,
        actor=SCRIPT,
        claimant=IMAGE,
        claimant_text=IMAGE,
        co_claimants=SCRIPT,
        place=IMAGE,
        conflict=f"</option></select>{SCRIPT}",
        rule="\"><script>document.title='run'</script>",
    )


def articles(claims: pd.DataFrame) -> pd.DataFrame:
    """Build the articles of the claims, as the store keeps them."""
    known = claims.drop_duplicates("article_id")[["article_id", "publisher", "title", "url", "language", "report_date"]]
    texts = {"quiet": QUIET, "loud": LOUD}
    return known.assign(text=[texts.get(name, "") for name in known["article_id"]]).reset_index(drop=True)


def derived(claims: pd.DataFrame) -> Derived:
    """Derive what the pages are made from."""
    return derive(claims.assign(reviewed_by=pd.Series([None] * len(claims), index=claims.index, dtype="str")))


def written(claims: pd.DataFrame, folder: Path, week: str = WEEK) -> Path:
    """Write a week's report, with a finding on each of its claims."""
    rows = sorted(zip(claims["claim_id"], claims["quote"], strict=True))
    findings = [Finding("warning", "jump", f"too much {SCRIPT}", (name,), (quote,)) for name, quote in rows]
    return write_report(derived(claims), week, folder / week, articles=articles(claims), findings=findings)
