"""Everything that a week's page shows, gathered from the table and what was derived from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.charts import words
from tracker.charts.week import period
from tracker.model import UNATTRIBUTED
from tracker.report.changes import Changes, changes
from tracker.report.differing import Difference, differences
from tracker.report.pictures import Picture, pictures
from tracker.report.rows import Choice, Row, choices, rows

if TYPE_CHECKING:
    import pandas as pd

    from tracker.analysis.checks import Finding
    from tracker.analysis.derived import Derived

LONG = 200
ORDER = ["report_date", "article_id", "quote_start", "measure", "claim_id"]


@dataclass(slots=True, frozen=True)
class Source:
    """An article that was read for the week, and how many claims it gave."""

    publisher: str
    title: str
    url: str
    reported: str
    claims: int
    read: bool


@dataclass(slots=True, frozen=True)
class Page:
    """A week's page."""

    week: str
    period: str
    dated: str
    version: str
    counts: list[str]
    pictures: list[Picture]
    rows: list[Row]
    shown: set[str]
    choices: dict[str, list[Choice]]
    differences: list[Difference]
    changes: Changes
    findings: list[Finding]
    sources: list[Source]
    caveats: tuple[str, ...]

    @property
    def long(self) -> bool:
        """Tell whether so much is shown that a browser had better not lay it all out at once."""
        return len(self.rows) + len(self.differences) > LONG


def view(derived: Derived, week: str, folder: Path, articles: pd.DataFrame, findings: Iterable[Finding]) -> Page:
    """Gather a week's page; `folder` holds its charts."""
    from tracker import __version__
    from tracker.exports.readme import CAVEATS
    from tracker.storage.weeks import data_date, week_names

    names, dated = week_names(derived.claims["report_date"]), data_date(derived.claims)
    articles = articles[week_names(articles["report_date"]) == week]
    made = _rows(derived, names == week, articles)
    shown = {row.claim.claim_id for row in made}
    here = [one for one in findings if not one.claim_ids or shown & set(one.claim_ids)]
    sources = list(_sources(articles, made))
    differing = _differences(derived, shown)
    return Page(
        week=week,
        period=period(week),
        dated=words.day(dated) if dated else "an unknown day",
        version=__version__,
        counts=_counts(made, sources, differing, here),
        pictures=list(pictures(folder)),
        rows=made,
        shown=shown,
        choices=choices(made),
        differences=differing,
        changes=changes(derived, week, names, folder),
        findings=here,
        sources=sources,
        caveats=CAVEATS,
    )


def _rows(derived: Derived, mine: pd.Series, articles: pd.DataFrame) -> list[Row]:
    from tracker.analysis.interest import interests
    from tracker.table.frame import to_claims

    chosen = derived.claims[mine].sort_values(ORDER)
    beside = [interests(chosen), derived.reasons.loc[chosen.index]]
    beside += [chosen["reviewed_by"]] if "reviewed_by" in chosen else []
    extras = [_cells(column) for column in beside] + [[None] * len(chosen)]
    texts = dict(zip(articles["article_id"], articles["text"], strict=True))
    return rows(list(to_claims(chosen)), texts, *extras[:3])


def _cells(column: pd.Series) -> list[str | None]:
    return [cell if isinstance(cell, str) else None for cell in column.tolist()]


def _differences(derived: Derived, shown: set[str]) -> list[Difference]:
    """Find the differences that a claim of the week has a part in."""
    from tracker.table.frame import to_claims

    links = derived.links[derived.links["kind"] == "contradicts"]
    denials = dict(zip(zip(links["from_claim"], links["to_claim"], strict=True), links["why"], strict=True))
    ids, linked = derived.claims["claim_id"], {name for pair in denials for name in pair}
    touched = derived.event_ids[ids.isin(shown)].dropna()
    near = derived.event_ids.isin(touched) | ids.isin(linked)
    claims = list(to_claims(derived.claims[near].sort_values(ORDER)))
    events, reasons = (
        {name: value for name, value in zip(ids[near], _cells(column[near]), strict=True) if value}
        for column in (derived.event_ids, derived.reasons)
    )
    found = differences(claims, events, reasons, denials)
    return [one for one in found if any(said.claim.claim_id in shown for said in one.said)]


def _sources(articles: pd.DataFrame, made: list[Row]) -> Iterable[Source]:
    from tracker.extract import has_rules
    from tracker.model import Article

    claims: dict[str, int] = {}
    for row in made:
        claims[row.claim.article_id] = claims.get(row.claim.article_id, 0) + 1
    for article in articles.sort_values(["report_date", "article_id"]).to_dict("records"):
        yield Source(
            publisher=_text(article["publisher"]) or "Outlet not named",
            title=_text(article["title"]) or "Without a title",
            url=_text(article["url"]),
            reported=words.day(article["report_date"])
            if article["report_date"] == article["report_date"]
            else "undated",
            claims=claims.get(str(article["article_id"]), 0),
            read=has_rules(Article("", _text(article["text"]), language=_text(article["language"]) or None)),
        )


def _text(cell: Any) -> str:
    return cell if isinstance(cell, str) else ""


def _counts(made: list[Row], sources: list[Source], differing: list[Difference], findings: list[Finding]) -> list[str]:
    named = {row.claim.claimant for row in made} - {UNATTRIBUTED}
    outlets = {source.publisher for source in sources}
    counted = (
        (len(made), "claim"),
        (len(named), "named claimant"),
        (len(sources), "article"),
        (len(outlets), "outlet"),
        (len(differing), "disagreement"),
        (len(findings), "finding"),
    )
    return [words.counted(number, noun) for number, noun in counted]
