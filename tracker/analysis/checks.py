"""Cross-row sanity: what can't be, or is unlikely to be, when the claims are held against each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tracker.analysis.series import SAME, falling, jumping
from tracker.lexicons.vocabulary import AGE_OR_SEX
from tracker.links.duplicates import duplicates
from tracker.model import UNATTRIBUTED, Claim
from tracker.storage.corrections import Correction
from tracker.storage.weeks import week_names
from tracker.table.frame import to_claims

if TYPE_CHECKING:
    import pandas as pd

    from tracker.links.shingles import Hashes

Level = Literal["error", "warning"]
ERROR: Level = "error"
WARNING: Level = "warning"
SHOWN, LISTED = 20, 6
DIMENSIONS = (
    AGE_OR_SEX,
    {"civilian", "military", "police", "militant"},
    {"medic", "aid_worker", "journalist", "official"},
)


@dataclass(slots=True)
class Finding:
    """Something that does not fit; `kind` is what an allowance names it by."""

    level: Level
    kind: str
    message: str
    claim_ids: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()

    def __str__(self) -> str:
        rows = [f"\n    {name} {quote!r}" for name, quote in zip(self.claim_ids, self.quotes, strict=True)]
        more = f"\n    and {len(rows) - LISTED} more rows" if len(rows) > LISTED else ""
        return f"{self.level}: {self.kind}: {self.message}{''.join(rows[:LISTED])}{more}"


def check(
    claims: pd.DataFrame, articles: pd.DataFrame | None = None, allow: Iterable[Correction] = ()
) -> list[Finding]:
    """Hold the claims against each other; errors come first. `articles`, as the store keeps them, for duplicates.

    An allowance takes out the findings of its kind that name all its claims; one that takes out nothing is a finding.
    """
    found = [finding for test in _TESTS for finding in test(claims)]
    if articles is not None:
        found += _duplicates(claims, articles)
    return sorted(_allowed(found, list(allow)), key=_gravity)


def check_week(
    claims: pd.DataFrame,
    week: str,
    articles: pd.DataFrame,
    allow: Iterable[Correction] = (),
    sketches: Mapping[str, Hashes] | None = None,
) -> list[Finding]:
    """Find what `check` finds of what was reported in a week; `articles` are those up to a week before and after it.

    `sketches` are those of their texts, where they are known.
    """
    import pandas as pd

    mine, series = week_names(claims["report_date"]) == week, pd.util.hash_pandas_object(claims[SAME], index=False)
    near = mine | series.isin(series[mine])
    near |= claims["claim_id"].isin(claims.loc[mine, "part_of"].dropna())
    near |= claims["part_of"].isin(claims.loc[mine, "claim_id"])
    found = [finding for test in _TESTS for finding in test(claims if test is _claimants else claims[near])]
    names = set(claims.loc[mine, "claim_id"])
    found = [finding for finding in found if names & set(finding.claim_ids)]
    told = set(articles.loc[week_names(articles["report_date"]) == week, "article_id"])
    found += _duplicates(claims, articles, told, sketches)
    return sorted((one for one in found if not any(_allows(entry, one) for entry in allow)), key=_gravity)


def _gravity(finding: Finding) -> bool:
    return finding.level != ERROR


def _allowed(found: list[Finding], allow: list[Correction]) -> Iterator[Finding]:
    used: set[int] = set()
    for finding in found:
        fits = [number for number, entry in enumerate(allow) if _allows(entry, finding)]
        used.update(fits)
        if not fits:
            yield finding
    for number, entry in enumerate(allow):
        if number not in used:
            yield Finding(WARNING, "unused_allowance", f"{entry.where}: allows nothing found; delete the entry")


def _allows(entry: Correction, finding: Finding) -> bool:
    claims = set(entry.given["claims"])
    return entry.given["check"] == finding.kind and bool(claims) and claims <= set(finding.claim_ids)


def _finding(level: Level, kind: str, message: str, *claims: Claim) -> Finding:
    return Finding(level, kind, message, tuple(c.claim_id for c in claims), tuple(c.quote for c in claims))


def _grouped(claims: Iterable[Claim], *columns: str) -> list[list[Claim]]:
    """Group claims that are equal in the columns, in the order in which the groups begin."""
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        groups.setdefault(tuple(getattr(claim, name) for name in columns), []).append(claim)
    return list(groups.values())


def _falling(claims: pd.DataFrame) -> Iterator[Finding]:
    for before, after in falling(claims):
        message = (
            f"{after.claimant}, running total of {after.counted} {after.measure}: {after.high} on {after.report_date}, "
            f"after {before.low} on {before.report_date}"
        )
        yield _finding(WARNING, "falling", message, before, after)


def _jumps(claims: pd.DataFrame) -> Iterator[Finding]:
    for before, after in jumping(claims):
        message = (
            f"{after.claimant}, {after.counted} {after.measure} ({after.scope}): {after.low} on {after.report_date}, "
            f"and never more than {before.low} before"
        )
        yield _finding(WARNING, "jump", message, before, after)


def _parts(claims: pd.DataFrame) -> Iterator[Finding]:
    """Find parts larger than their total, and parts that together do not fit it."""
    totals = {claim.claim_id: claim for claim in to_claims(claims[claims["claim_id"].isin(claims["part_of"].dropna())])}
    for members in _grouped(to_claims(claims[claims["part_of"].isin(totals)]), "part_of"):
        total = totals[str(members[0].part_of)]
        over = [part for part in members if total.high is not None and (part.low or 0) > total.high]
        for part in over:
            message = f"a part of {part.low} is more than its total of {total.high}"
            yield _finding(ERROR, "part_over_total", message, part, total)
        if not over:
            yield from _sums(members, total)


def _sums(parts: list[Claim], total: Claim) -> Iterator[Finding]:
    """Find parts side by side that add up to more than their total, and killed and injured that miss their sum."""
    for names in DIMENSIONS:
        told = {(part.measure, part.person_type, part.low): part for part in parts if part.person_type in names}
        beside = [part for part in told.values() if part.measure == total.measure]
        together = sum(part.low or 0 for part in beside)
        if total.high is not None and together > total.high:
            message = f"parts add up to {together}, more than their total of {total.high}"
            yield _finding(WARNING, "sum", message, *beside, total)
    halves = [part for part in parts if part.measure in ("killed", "injured") and part.person_type == total.person_type]
    if (
        total.measure == "casualties"
        and {part.measure for part in halves} == {"killed", "injured"}
        and len(halves) == 2
    ):
        together = sum(part.low or 0 for part in halves)
        if all(claim.qualifier == "exact" for claim in (*halves, total)) and together != total.low:
            message = f"killed and injured add up to {together}, not to the {total.low} casualties"
            yield _finding(WARNING, "sum", message, *halves, total)


def _intercepted(claims: pd.DataFrame) -> Iterator[Finding]:
    """Find more shot down than were launched, by one claimant in one article about the same weapons and days."""
    both = claims[claims["measure"].isin(["launched", "intercepted"]) & (claims["stance"] == "asserts")]
    for rows in _grouped(to_claims(both), "article_id", "claimant", "counted", "scope"):
        launched = [row for row in rows if row.measure == "launched"]
        for down in (row for row in rows if row.measure == "intercepted" and row.part_of is None):
            of = [row for row in launched if _same_salvo(row, down)]
            if of and all(row.high is not None and row.high < (down.low or 0) for row in of):
                message = f"{down.low} intercepted, more than the {max(row.high or 0 for row in of)} launched"
                yield _finding(ERROR, "intercepted_over_launched", message, down, *of)


def _same_salvo(launched: Claim, down: Claim) -> bool:
    dates = launched.event_start == down.event_start or None in (launched.event_start, down.event_start)
    if None in (launched.actor, down.party):
        return dates and launched.sentence == down.sentence
    return dates and launched.actor == down.party


def _dates(claims: pd.DataFrame) -> Iterator[Finding]:
    """Find events after their report, and events long before it whose words name no year."""
    import pandas as pd

    latest = claims[["event_start", "event_end"]].max(axis=1)
    late = (latest > claims["report_date"] + pd.Timedelta(days=1)) & (claims["measure"] != "deployed")
    for claim in to_claims(claims[late]):
        message = f"reported on {claim.report_date}, but happened on {claim.event_end or claim.event_start}"
        yield _finding(ERROR, "date_window", f"{message} ({claim.when_text})", claim)
    early = claims["event_start"] < claims["report_date"] - pd.Timedelta(days=366)
    unsaid = ~claims["when_text"].str.contains(r"\b\d{4}\b", na=False) & (claims["date_precision"] == "day")
    for claim in to_claims(claims[early & unsaid & (claims["scope"] == "event")]):
        message = f"reported on {claim.report_date}, dated {claim.event_start} by words that name no year"
        yield _finding(WARNING, "date_window", f"{message} ({claim.when_text})", claim)


def _claimants(claims: pd.DataFrame) -> Iterator[Finding]:
    """List the claimants of no known type, the most frequent first; those past the twentieth only by number."""
    unknown = to_claims(claims[(claims["claimant_type"] == "other") & (claims["claimant"] != UNATTRIBUTED)])
    ranked = sorted(_grouped(unknown, "claimant"), key=lambda rows: (-len(rows), rows[0].claimant))
    for rows in ranked[:SHOWN]:
        message = f"{rows[0].claimant}: {len(rows)} claims, type not known; add it to a lexicon"
        yield _finding(WARNING, "unknown_claimant", message, *rows)
    if len(ranked) > SHOWN:
        rest = [row for rows in ranked[SHOWN:] for row in rows]
        message = f"{len(ranked) - SHOWN} more claimants of {len(rest)} claims, type not known"
        yield _finding(WARNING, "unknown_claimant", message, *rest)


def _duplicates(
    claims: pd.DataFrame,
    articles: pd.DataFrame,
    mine: set[str] | None = None,
    sketches: Mapping[str, Hashes] | None = None,
) -> Iterator[Finding]:
    """Name articles that are there twice; their claims are picked out once, since a large store has many pairs."""
    pairs = list(duplicates(articles, mine, sketches))
    told: dict[str, list[int]] = {name: [] for first, other, _ in pairs for name in (first, other)}
    rows = claims.loc[claims["article_id"].isin(list(told)), ["article_id", "claim_id", "quote"]]
    names, quotes = rows["claim_id"].tolist(), rows["quote"].tolist()
    for at, article in enumerate(rows["article_id"].tolist()):
        told[article].append(at)
    for first, other, why in pairs:
        both = sorted(told[first] + told[other])
        message = f"articles {first} and {other} have {why}; take one out"
        ids, words = tuple(names[at] for at in both), tuple(quotes[at] for at in both)
        yield Finding(WARNING, "duplicate_article", message, ids, words)


_TESTS = (_parts, _intercepted, _dates, _falling, _jumps, _claimants)
