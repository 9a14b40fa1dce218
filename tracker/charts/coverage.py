"""What the charts stand on: articles, claims and claimants a week, weeks without any told apart from weeks not read."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tracker.charts import style, words
from tracker.charts.amounts import rows
from tracker.charts.form import Form
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look
from tracker.charts.week import Week, monday, weeks
from tracker.model import UNATTRIBUTED
from tracker.storage.store import UNDATED, week_of

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

ROWS = {
    "articles": ("Articles with claims", Look(style.BLUE)),
    "claims": ("Claims", Look(style.GREEN)),
    "claimants": ("Named claimants", Look(style.PURPLE)),
}
COLUMNS = ["week", *ROWS, "read"]
MOST, NUMBERED = 53, 14
STRIP = 0.72


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
    axes = sheet.panel(STRIP, below=0.04)
    sizes = tidy[name].tolist()
    read = tidy["read"].tolist() if name == "articles" else [float("nan")] * len(sizes)
    _axes(axes, tidy["week"].tolist(), max([1.0, *sizes, *(count for count in read if count == count)]))
    axes.bar(range(len(sizes)), sizes, width=0.74, **style.fill(look))
    for at, (size, count) in enumerate(zip(sizes, read, strict=True)):
        if count > size:
            axes.bar(at, count - size, bottom=size, width=0.74, **style.fill(style.UNKNOWN))
    for at in _numbered(sizes):
        top = max(sizes[at], read[at] if read[at] == read[at] else 0)
        above: dict[str, Any] = {"size": style.SMALL, "ha": "center", "va": "bottom"}
        label = _number(sizes[at], read[at], len(sizes) < 9)
        axes.annotate(label, (at, top), (0, 2), textcoords="offset points", **above)
    if name == "claimants":
        _weeks(axes, tidy["week"].tolist())


def _axes(axes: Axes, names: list[str], top: float) -> None:
    style.plain(axes)
    axes.grid(visible=False)
    axes.set_xticks([])
    axes.set(ylim=(0, top))
    room = max(0.0, (7 - len(names)) / 2)
    axes.set_xlim(-0.5 - room, len(names) - 0.5 + room)
    axes.axhline(0, color=style.SOFT, linewidth=0.8)


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


def _weeks(axes: Axes, names: list[str]) -> None:
    step = -(-len(names) // 7)
    at = list(range(len(names) - 1, -1, -step))
    axes.set_xticks(at, [names[place] if len(names) < 4 else names[place].replace("-", "\n") for place in at])


def _told(row: Any) -> str:
    read = f" of {words.number(row.read)} read" if row.read == row.read else ""
    claimed = f"{words.counted(row.claims, 'claim')}, {words.counted(row.claimants, 'named claimant')}"
    return f"{row.week}: {words.counted(row.articles, 'article')} with claims{read}, {claimed}."


FORM = Form("coverage", "Nothing read", select, data, draw)
