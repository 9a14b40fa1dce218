"""Running totals as step lines, one a claimant: broken where the definition changes, falls drawn and labelled."""

from __future__ import annotations

import itertools
from collections import defaultdict
from datetime import date

from tracker.charts import fit, style, words
from tracker.charts.amounts import amount
from tracker.charts.form import Form
from tracker.charts.sheet import Sheet
from tracker.charts.steps import Step, panel
from tracker.charts.week import Week
from tracker.model import Claim

PANELS, LISTED = 8, 20
_PRINTED = {"month": len("2023-10"), "year": len("2023")}


def select(week: Week) -> list[Claim]:
    """Take the running totals reported up to this week by those who gave one this week."""
    found = [claim for claim in week.history if _is_total(claim)]
    fresh = {claim.claim_id for claim in week.claims}
    this_week = {_identity(claim) for claim in found if claim.claim_id in fresh}
    return [claim for claim in found if _identity(claim) in this_week]


def _is_total(claim: Claim) -> bool:
    total = claim.scope == "cumulative" and claim.stance == "asserts" and claim.part_of is None
    return total and claim.report_date is not None


def _identity(claim: Claim) -> tuple[str | None, ...]:
    return claim.claimant, claim.measure, claim.counted, claim.party, claim.country


def data(week: Week) -> list[Step]:
    """List the totals by subject, claimant and day of report, the highest figure of the day."""
    series: dict[tuple[str, str], dict[date, Claim]] = defaultdict(dict)
    for claim in select(week):
        days, day = series[_subject(claim), claim.claimant], claim.report_date
        if day and (day not in days or amount(claim).size > amount(days[day]).size):
            days[day] = claim
    found = [step for (subject, who), days in series.items() for step in _steps(subject, who, days)]
    told: dict[str, set[date]] = defaultdict(set)
    size: dict[str, float] = defaultdict(float)
    for step in found:
        told[step.subject].add(step.day)
        size[step.subject] = max(size[step.subject], step.low)
    return sorted(
        found, key=lambda step: (-len(told[step.subject]), -size[step.subject], step.subject, step.claimant, step.day)
    )


def _subject(claim: Claim) -> str:
    side = claim.party or (words.country(claim.country) if claim.country else None)
    return f"{side or 'Side not stated'}: {words.measured(claim.measure, claim.counted)}"


def _steps(subject: str, claimant: str, given: dict[date, Claim]) -> list[Step]:
    found: list[Step] = []
    piece, before = 0, None
    for day, claim in given.items():
        broken = before is not None and _redefined(before, claim)
        piece += broken
        own = amount(claim)
        change = own.size - amount(before).size if before is not None and not broken else None
        bounds = (own.low, own.high, claim.qualifier)
        found.append(Step(subject, claimant, day, *bounds, _definition(claim), piece, change))
        before = claim
    return found


def _redefined(before: Claim, claim: Claim) -> bool:
    """Tell whether two totals count something else: other people, or since another day where both name one.

    A month or a year that holds the other's first day is no other start; "the 13th this month" is of that month only.
    """
    if before.person_type != claim.person_type:
        return True
    dated = [each for each in (before, claim) if each.event_start]
    if len(dated) == 1:
        return _is_of_this_month(dated[0])
    told = min((_PRINTED.get(each.date_precision, len("2023-10-07")) for each in dated), default=0)
    return len({str(each.event_start)[:told] for each in dated}) > 1


def _is_of_this_month(claim: Claim) -> bool:
    """Tell whether a total begins with the week or month in which it was reported."""
    since, day = claim.event_start, claim.report_date
    if since is None or day is None or claim.date_precision not in ("week", "month"):
        return False
    return since.isocalendar()[:2] == day.isocalendar()[:2] or (since.year, since.month) == (day.year, day.month)


def _definition(claim: Claim) -> str:
    """Say what a total counts, as far as the claim says it."""
    kind = words.PEOPLE[claim.person_type] if claim.person_type else words.things(claim.counted)
    return f"{kind} {words.since(claim.event_start, claim.date_precision)}" if claim.event_start else kind


def draw(steps: list[Step], week: Week) -> Sheet:
    """Draw a panel a subject, a step line a claimant with its name at the end; list what was reported only once."""
    sheet = Sheet(f"Running totals as claimed, {week.short}")
    told = _by(steps, "subject")
    series = [subject for subject, own in told.items() if len({(step.claimant, step.piece) for step in own}) < len(own)]
    axes = " Each step is a total as reported on that day. Vertical axes do not start at zero." if series else ""
    sheet.head(f"Claimants may count different things; nothing is added up.{axes}")
    days = [step.day for step in steps]
    for subject in series[:PANELS]:
        panel(sheet, told[subject], subject, (min(days), max(days)))
        for broken in _breaks(told[subject]):
            sheet.write(f"Break: {broken}.", colour=style.SOFT)
    if any((step.change or 0) < 0 for step in steps):
        sheet.write("▼ marks a total that fell; the label gives by how much.", colour=style.SOFT)
    if len(series) > PANELS:
        sheet.write(f"Not shown: {words.listed(series[PANELS:])}.", colour=style.SOFT)
    _list(sheet, [step for step in steps if step.subject not in series])
    sheet.alt += [_told(subject, own) for subject, own in told.items()]
    return sheet


def _by(steps: list[Step], field: str) -> dict[str, list[Step]]:
    found: dict[str, list[Step]] = {}
    for step in steps:
        found.setdefault(getattr(step, field), []).append(step)
    return found


def _list(sheet: Sheet, single: list[Step]) -> None:
    """List the totals that no claimant gave twice, by subject, a line each; what each counts where that changes."""
    if single:
        sheet.depth += 0.1
        sheet.write("Reported once so far, so no line:", style.BODY, style.SOFT)
    for subject, own in _by(single[:LISTED], "subject").items():
        sheet.depth += 0.05
        sheet.write(words.sentence(subject), style.BODY, bold=True)
        for row in own:
            figure = words.bounded(row.low, row.high, row.qualifier)
            line = f"{figure} · {words.name(row.claimant)}, {words.day(row.day, year=False)}"
            line += f": {row.definition}" if any(step.piece for step in own) else ""
            sheet.write(fit.shorten(line, style.SMALL, style.INNER))
    if len(single) > LISTED:
        sheet.write(f"{len(single) - LISTED} more are in claims.csv.", colour=style.SOFT)


def _told(subject: str, told: list[Step]) -> str:
    said = []
    for claimant, given in _by(told, "claimant").items():
        falls = [f"falls by {words.number(row.fall)} on {words.day(row.day)}" for row in given if row.fall]
        paths = [_path(list(piece)) for _, piece in itertools.groupby(given, key=lambda row: row.piece)]
        said.append(f"{words.name(claimant)}: {', '.join(['; '.join(paths), *falls])}.")
    broken = [f"Break: {text}." for text in _breaks(told)]
    return " ".join([f"{words.sentence(subject)}.", *said, *broken])


def _path(given: list[Step]) -> str:
    ends = (
        f"{words.spoken(row.low, row.high, row.qualifier)} on {words.day(row.day)}" for row in (given[0], given[-1])
    )
    return " to ".join(dict.fromkeys(ends))


def _breaks(told: list[Step]) -> list[str]:
    """Say where a claimant begins to count something else."""
    pairs = itertools.pairwise(sorted(told, key=lambda step: (step.claimant, step.day)))
    return [
        f"from {words.day(row.day)} {words.name(row.claimant)} counts {row.definition}, before {before.definition}"
        for before, row in pairs
        if before.claimant == row.claimant and before.piece != row.piece
    ]


FORM = Form("running-totals", "No running total claimed", select, data, draw)
