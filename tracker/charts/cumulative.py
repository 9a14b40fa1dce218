"""Running totals as step lines, one a claimant: broken where the definition changes, falls drawn and labelled."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from tracker.charts import fit, style, words
from tracker.charts.amounts import amount, rows, text
from tracker.charts.form import Form
from tracker.charts.sheet import Sheet
from tracker.charts.steps import panel
from tracker.charts.week import Week

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ["subject", "claimant", "day", "low", "high", "qualifier", "definition", "piece", "change"]
PANELS, LISTED = 8, 20


def select(week: Week) -> pd.DataFrame:
    """Take the running totals reported up to this week by those who gave one this week."""
    past = week.history
    total = (past["scope"] == "cumulative") & (past["stance"] == "asserts") & past["part_of"].isna()
    found = past[total & past["report_date"].notna()]
    this_week = set(zip(*_identity(found[found["claim_id"].isin(week.claims["claim_id"])]), strict=True))
    now = [key in this_week for key in zip(*_identity(found), strict=True)]
    return found.loc[found.index[now]]


def _identity(claims: pd.DataFrame) -> list[list[str]]:
    return [
        claims[name].astype("str").fillna("").tolist()
        for name in ("claimant", "measure", "counted", "party", "country")
    ]


def data(week: Week) -> pd.DataFrame:
    """Build one row a subject, claimant and day of report, the highest figure of the day.

    `piece` counts up where the definition changes; `change` is the step from the row before in the piece, else NaN.
    """
    import pandas as pd

    claims = select(week)
    series: dict[tuple[str, str], dict[Any, Any]] = defaultdict(dict)
    for row in rows(claims.sort_values(["report_date", "article_id", "quote_start"])):
        days = series[_subject(row), row.claimant]
        if row.report_date not in days or amount(row).size > amount(days[row.report_date]).size:
            days[row.report_date] = row
    found = [line for (subject, who), days in series.items() for line in _steps(subject, who, list(days.values()))]
    frame = pd.DataFrame(found, columns=COLUMNS).astype({"day": "datetime64[s]", "change": float})
    frame["points"] = frame.groupby("subject")["day"].transform("nunique")
    frame["size"] = frame.groupby("subject")["low"].transform("max")
    by, rising = ["points", "size", "subject", "claimant", "day"], [False, False, True, True, True]
    return frame.sort_values(by, ascending=rising)[COLUMNS].reset_index(drop=True)


def _subject(row: Any) -> str:
    side = text(row.party) or (words.country(row.country) if text(row.country) else None)
    return f"{side or 'Side not stated'}: {words.measured(str(row.measure), str(row.counted))}"


def _steps(subject: str, claimant: str, given: list[Any]) -> list[tuple[Any, ...]]:
    found: list[tuple[Any, ...]] = []
    piece, before = 0, None
    for row in given:
        broken = before is not None and _redefined(before, row)
        piece += broken
        own = amount(row)
        change = own.size - amount(before).size if before is not None and not broken else float("nan")
        found.append(
            (subject, claimant, row.report_date, own.low, own.high, str(row.qualifier), _definition(row), piece, change)
        )
        before = row
    return found


def _redefined(before: Any, row: Any) -> bool:
    """Tell whether two totals count something else: other people, or since another day where both name one."""
    since = before.event_start == before.event_start and row.event_start == row.event_start
    return text(before.person_type) != text(row.person_type) or (since and before.event_start != row.event_start)


def _definition(row: Any) -> str:
    """Say what a total counts, as far as the claim says it."""
    kind = words.PEOPLE[row.person_type] if text(row.person_type) else words.things(str(row.counted))
    return kind if row.event_start != row.event_start else f"{kind} since {words.day(row.event_start)}"


def draw(tidy: pd.DataFrame, week: Week) -> Sheet:
    """Draw a panel a subject, a step line a claimant with its name at the end; list what was reported only once."""
    sheet = Sheet(f"Running totals as claimed, {week.short}")
    told = {str(subject): own for subject, own in tidy.groupby("subject", sort=False)}
    series = [subject for subject, own in told.items() if own["claimant"].duplicated().any()]
    axes = " Each step is a total as reported on that day. Vertical axes do not start at zero." if series else ""
    sheet.head(f"Claimants may count different things; nothing is added up.{axes}")
    span = (tidy["day"].min(), tidy["day"].max())
    for subject in series[:PANELS]:
        panel(sheet, told[subject], subject, span)
        for broken in _breaks(told[subject]):
            sheet.write(f"Break: {broken}.", colour=style.SOFT)
    if (tidy["change"] < 0).any():
        sheet.write("▼ marks a total that fell; the label gives by how much.", colour=style.SOFT)
    if len(series) > PANELS:
        sheet.write(f"Not shown: {words.listed(series[PANELS:])}.", colour=style.SOFT)
    _list(sheet, tidy[~tidy["subject"].isin(series)])
    sheet.alt += [_told(subject, own) for subject, own in told.items()]
    return sheet


def _list(sheet: Sheet, single: pd.DataFrame) -> None:
    """List the totals that no claimant gave twice, a line each under their subject."""
    if len(single):
        sheet.depth += 0.1
        sheet.write("Reported once so far, so no line:", style.BODY, style.SOFT)
    for subject, own in single.head(LISTED).groupby("subject", sort=False):
        sheet.depth += 0.05
        sheet.write(words.sentence(str(subject)), style.BODY, bold=True)
        for row in rows(own):
            figure = words.bounded(row.low, row.high, row.qualifier)
            line = f"{figure} · {words.name(row.claimant)}, {words.day(row.day, year=False)}"
            sheet.write(fit.shorten(line, style.SMALL, style.INNER))
    if len(single) > LISTED:
        sheet.write(f"{len(single) - LISTED} more are in claims.csv.", colour=style.SOFT)


def _told(subject: str, told: pd.DataFrame) -> str:
    said = []
    for claimant, own in told.groupby("claimant", sort=False):
        given = rows(own)
        falls = [f"falls by {words.number(-row.change)} on {words.day(row.day)}" for row in given if row.change < 0]
        steps = [
            f"{words.spoken(row.low, row.high, row.qualifier)} on {words.day(row.day)}" for row in (given[0], given[-1])
        ]
        path = " to ".join(dict.fromkeys(steps))
        said.append(f"{words.name(str(claimant))}: {', '.join([path, *falls])}.")
    broken = [f"Break: {text}." for text in _breaks(told)]
    return " ".join([f"{words.sentence(subject)}.", *said, *broken])


def _breaks(told: pd.DataFrame) -> list[str]:
    """Say where a claimant begins to count something else."""
    pairs = itertools.pairwise(rows(told.sort_values(["claimant", "day"], kind="stable")))
    return [
        f"from {words.day(row.day)} {words.name(row.claimant)} counts {row.definition}, before {before.definition}"
        for before, row in pairs
        if before.claimant == row.claimant and before.piece != row.piece
    ]


FORM = Form("running-totals", "No running total claimed", select, data, draw)
