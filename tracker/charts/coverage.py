"""What the charts stand on: articles, claims and claimants a week, weeks without any told apart from weeks not read."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tracker.charts import style, words
from tracker.charts.amounts import rows
from tracker.charts.form import Form
from tracker.charts.panel import Panel, Scale
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look
from tracker.charts.week import Week, monday, weeks
from tracker.model import UNATTRIBUTED
from tracker.storage.store import UNDATED, week_of

if TYPE_CHECKING:
    import pandas as pd

ROWS = {
    "articles": ("Articles with claims", Look(style.BLUE)),
    "claims": ("Claims", Look(style.GREEN)),
    "claimants": ("Named claimants", Look(style.PURPLE)),
}
COLUMNS = ["week", *ROWS, "read"]
MOST, NUMBERED = 53, 14
STRIP, HALF = 0.72, 0.37


def select(week: Week) -> pd.DataFrame:
    """Take every claim known up to the end of the week."""
    return week.history


def data(week: Week) -> pd.DataFrame:
    """Build one row a week from the first with a report to this one: articles with claims, claims, named claimants.

    `read` counts the articles read, NaN where that is not known.
    """
    import pandas as pd

    claims, read = select(week), _read(week)
    own = claims.assign(week=weeks(claims["report_date"]))
    names = _run({*own["week"], *read}, week.name)
    named = own[own["claimant"] != UNATTRIBUTED]
    counts = {
        "articles": own.groupby("week")["article_id"].nunique(),
        "claims": own.groupby("week")["claim_id"].size(),
        "claimants": named.groupby("week")["claimant"].nunique(),
    }
    columns = {name: [int(count.get(at, 0)) for at in names] for name, count in counts.items()}
    return pd.DataFrame({"week": names, **columns, "read": [read.get(at, float("nan")) for at in names]})


def _read(week: Week) -> dict[str, float]:
    """Count the articles read in each week up to this one."""
    if week.articles is None or week.articles.empty:
        return {}
    frame = week.articles.assign(week=weeks(week.articles["report_date"])).drop_duplicates("article_id")
    counts = frame.groupby("week")["article_id"].size()
    past = [
        name for name in counts.index if name == week.name or (UNDATED not in (name, week.name) and name < week.name)
    ]
    return {name: float(counts[name]) for name in past}


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


def draw(tidy: pd.DataFrame, week: Week) -> Sheet:
    """Draw a strip of bars a count."""
    sheet = Sheet(f"What was read: articles, claims and claimants a week, up to {week.short}")
    nothing = f" No claims reported in {week.short}." if week.claims.empty else ""
    sheet.head(f"More claims in a week may only mean that more articles were read.{nothing}")
    known = tidy["read"].notna().any()
    for name, (title, look) in ROWS.items():
        _strip(sheet, tidy, name, title, look)
    sheet.depth += 0.4
    if known:
        sheet.write("Hatched: articles read that gave no claim, where that is known.", colour=style.SOFT)
    if (tidy["claims"] == 0).any():
        sheet.write("×: a week without claims in what was read.", colour=style.SOFT)
    sheet.alt += [_told(row) for row in rows(tidy.iloc[::-1])]
    return sheet


def _strip(sheet: Sheet, tidy: pd.DataFrame, name: str, title: str, look: Look) -> None:
    sheet.depth += 0.06
    sheet.write(title, style.BODY, bold=True)
    sheet.depth += 0.14
    panel = sheet.panel(STRIP, below=0.04)
    sizes, names = tidy[name].tolist(), tidy["week"].tolist()
    read = tidy["read"].tolist() if name == "articles" else [float("nan")] * len(sizes)
    room = max(0.0, (7 - len(names)) / 2)
    panel.across = Scale(-0.5 - room, len(names) - 0.5 + room)
    up = Scale(max([1.0, *sizes, *(count for count in read if count == count)]), 0)
    _bars(panel, sizes, read, up, look)
    panel.rule(STRIP, style.SOFT, 0.8)
    if name == "claimants":
        _weeks(panel, names)


def _bars(panel: Panel, sizes: list[int], read: list[float], up: Scale, look: Look) -> None:
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


def _number(size: int, read: float, room: bool) -> str:
    if read > size and room:
        return f"{words.number(size)} of {words.number(read)}"
    return words.number(size) if size else "×"


def _weeks(panel: Panel, names: list[str]) -> None:
    step = -(-len(names) // 7)
    for at in range(len(names) - 1, -1, -step):
        lines = [names[at]] if len(names) < 4 else names[at].split("-")
        for line, text in enumerate(lines):
            panel.label_below(at, text, line)


def _told(row: Any) -> str:
    read = f" of {words.number(row.read)} read" if row.read == row.read else ""
    claimed = f"{words.counted(row.claims, 'claim')}, {words.counted(row.claimants, 'named claimant')}"
    return f"{row.week}: {words.counted(row.articles, 'article')} with claims{read}, {claimed}."


FORM = Form("coverage", "Nothing read", select, data, draw)
