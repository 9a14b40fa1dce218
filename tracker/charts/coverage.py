"""What the charts stand on: articles, claims and claimants a week, weeks without any told apart from weeks not read."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import timedelta
from typing import NamedTuple

from tracker.charts import style, words
from tracker.charts.form import Form
from tracker.charts.panel import Panel, Scale
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look
from tracker.charts.week import Week, monday
from tracker.model import UNATTRIBUTED, Claim
from tracker.storage.weeks import UNDATED, week_of

ROWS = {
    "articles": ("Articles with claims", Look(style.BLUE)),
    "claims": ("Claims", Look(style.GREEN)),
    "claimants": ("Named claimants", Look(style.PURPLE)),
}
MOST, NUMBERED = 53, 14
STRIP, HALF = 0.72, 0.37


class Count(NamedTuple):
    """A week: articles with claims, claims, named claimants, and the articles read, None where that is not known."""

    week: str
    articles: int
    claims: int
    claimants: int
    read: int | None


def select(week: Week) -> list[Claim]:
    """Take every claim known up to the end of the week."""
    return week.history


def data(week: Week) -> list[Count]:
    """Count each week from the first with a report to this one."""
    read = Counter((week.read or {}).values())
    own: dict[str, list[Claim]] = defaultdict(list)
    for claim in select(week):
        own[week_of(claim.report_date)].append(claim)
    past = [name for name in read if name == week.name or (UNDATED not in (name, week.name) and name < week.name)]
    return [_count(name, own[name], read.get(name)) for name in _run({*own, *past}, week.name)]


def _count(week: str, claims: list[Claim], read: int | None) -> Count:
    named = {claim.claimant for claim in claims} - {UNATTRIBUTED}
    return Count(week, len({claim.article_id for claim in claims}), len(claims), len(named), read)


def _run(known: set[str], last: str) -> list[str]:
    """List the weeks from the first known to the last, none left out."""
    dated = sorted(known - {UNDATED})
    if last == UNDATED:
        return [UNDATED] if UNDATED in known else []
    if not dated:
        return []
    day, names = monday(dated[0]), []
    while (name := week_of(day)) <= last:
        names.append(name)
        day += timedelta(days=7)
    return names[-MOST:]


def draw(counts: list[Count], week: Week) -> Sheet:
    """Draw a strip of bars a count."""
    sheet = Sheet(f"What was read: articles, claims and claimants a week, up to {week.short}")
    nothing = f" No claims reported in {week.short}." if not week.claims else ""
    sheet.head(f"More claims in a week may only mean that more articles were read.{nothing}")
    for name, (title, look) in ROWS.items():
        _strip(sheet, counts, name, title, look)
    sheet.depth += 0.4
    if any(count.read is not None for count in counts):
        sheet.write("Hatched: articles read that gave no claim, where that is known.", colour=style.SOFT)
    if not all(count.claims for count in counts):
        sheet.write("×: a week without claims in what was read.", colour=style.SOFT)
    sheet.alt += [_told(count) for count in reversed(counts)]
    return sheet


def _strip(sheet: Sheet, counts: list[Count], name: str, title: str, look: Look) -> None:
    sheet.depth += 0.06
    sheet.write(title, style.BODY, bold=True)
    sheet.depth += 0.14
    panel = sheet.panel(STRIP, below=0.04)
    sizes, names = [getattr(count, name) for count in counts], [count.week for count in counts]
    read = [count.read or 0 if name == "articles" else 0 for count in counts]
    room = max(0.0, (7 - len(names)) / 2)
    panel.across = Scale(-0.5 - room, len(names) - 0.5 + room)
    up = Scale(max([1.0, *sizes, *read]), 0)
    _bars(panel, sizes, read, up, look)
    panel.rule(STRIP, style.SOFT, 0.8)
    if name == "claimants":
        _weeks(panel, names)


def _bars(panel: Panel, sizes: list[int], read: list[int], up: Scale, look: Look) -> None:
    """Draw a bar a week and what was read without a claim on top, with the numbers above."""
    height = [STRIP * up.share(size) for size in sizes]
    numbered = _numbered(sizes)
    for at, (size, count) in enumerate(zip(sizes, read, strict=True)):
        top = height[at]
        panel.box(at - HALF, at + HALF, top, STRIP, style.fill(look))
        if count > size:
            top = STRIP * up.share(count)
            panel.box(at - HALF, at + HALF, top, height[at], style.fill(style.UNKNOWN))
        if at in numbered:
            text = _number(size, count, len(sizes) < 9)
            panel.label(at, top - 2 / 72, 0, text, align="center", stand="above")


def _numbered(sizes: list[int]) -> list[int]:
    """Choose the bars that carry their number: all where they are few, else the empty, the latest and the highest."""
    last, top = len(sizes) - 1, sizes.index(max(sizes))
    if len(sizes) <= NUMBERED:
        return list(range(len(sizes)))
    return sorted({last, *([top] if last - top > 4 else []), *(at for at, size in enumerate(sizes) if not size)})


def _number(size: int, read: int, room: bool) -> str:
    if read > size and room:
        return f"{words.number(size)} of {words.number(read)}"
    return words.number(size) if size else "×"


def _weeks(panel: Panel, names: list[str]) -> None:
    step = -(-len(names) // 7)
    for at in range(len(names) - 1, -1, -step):
        lines = [names[at]] if len(names) < 4 else names[at].split("-")
        for line, text in enumerate(lines):
            panel.label_below(at, text, line)


def _told(count: Count) -> str:
    read = "" if count.read is None else f" of {words.number(count.read)} read"
    claimed = f"{words.counted(count.claims, 'claim')}, {words.counted(count.claimants, 'named claimant')}"
    return f"{count.week}: {words.counted(count.articles, 'article')} with claims{read}, {claimed}."


FORM = Form("coverage", "Nothing read", select, data, draw)
