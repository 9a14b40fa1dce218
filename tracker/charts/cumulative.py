"""Running totals as step lines, one a claimant: broken where the definition changes, falls drawn and labelled."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from tracker.charts import style, words
from tracker.charts.amounts import amount, rows, text
from tracker.charts.form import Form
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look
from tracker.charts.week import Week

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

COLUMNS = ["subject", "claimant", "day", "low", "high", "qualifier", "definition", "piece", "change"]
PANELS, LINES = 8, 8
LEFT, LABELS = 0.72, 2.2
LABEL = (0.31, 0.45)
MARKED = 30
WIDE = style.INNER - LABELS - LEFT
REST = Look("#aaaaaa", "")


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
    """Draw a panel a subject, a step line a claimant with its name at the end."""
    sheet = Sheet(f"Running totals as claimed, {week.short}")
    sheet.head(
        "Each step is a total as reported on that day. Claimants may count different things. Vertical axes do not "
        "start at zero."
    )
    subjects = list(dict.fromkeys(tidy["subject"]))
    span = (tidy["day"].min(), tidy["day"].max())
    for subject in subjects[:PANELS]:
        _panel(sheet, tidy[tidy["subject"] == subject], subject, span)
    if (tidy["change"] < 0).any():
        sheet.write("▼ marks a total that fell; the label gives by how much.", colour=style.SOFT)
    if len(subjects) > PANELS:
        sheet.write(f"Not shown: {words.listed(subjects[PANELS:])}.", colour=style.SOFT)
    sheet.alt += [_told(subject, tidy[tidy["subject"] == subject]) for subject in subjects]
    return sheet


def _panel(sheet: Sheet, told: pd.DataFrame, subject: str, span: tuple[Any, Any]) -> None:
    sheet.depth += 0.08
    sheet.write(words.shorten(words.sentence(subject), style.HEAD, style.INNER, bold=True), style.HEAD, bold=True)
    last = told.groupby("claimant")["low"].last().sort_values(ascending=False, kind="stable")
    named = list(last.index[:LINES])
    names = {name: words.lines(words.name(name), style.SMALL, LABELS - 0.15, most=2) for name in named}
    label = LABEL[any(len(lines) > 1 for lines in names.values())]
    height = max(0.75 if told["day"].nunique() == 1 else 1.5, label * len(named) + 0.1)
    axes = sheet.panel(height, LEFT, WIDE, below=0.32)
    _axes(axes, told, span)
    looks = dict(zip(named, style.SERIES, strict=False))
    for claimant in last.index:
        _line(axes, rows(told[told["claimant"] == claimant]), looks.get(claimant, REST))
    ends = {name: rows(told[told["claimant"] == name])[-1] for name in named}
    _end_labels(axes, ends, looks, names, label / height)
    for broken in _breaks(told):
        sheet.write(f"Break: {broken}.", colour=style.SOFT)
    if len(last) > LINES:
        sheet.write(f"Grey: {len(last) - LINES} more claimants.", colour=style.SOFT)


def _axes(axes: Axes, told: pd.DataFrame, span: tuple[Any, Any]) -> None:
    from matplotlib.ticker import LogLocator, MaxNLocator

    style.plain(axes)
    axes.grid(axis="x", visible=False)
    axes.grid(axis="y", color=style.RULE, linewidth=0.7)
    sizes = [_size(row) for row in rows(told)]
    wide = style.is_wide(sizes)
    room = max((max(sizes) - min(sizes)) * 0.12, 0.5)
    bottom, top = max(min(sizes) - room, -0.5), max(sizes) + room
    if wide:
        axes.set_yscale("symlog", linthresh=1, linscale=0.6)
        bottom, top = min(sizes) * 0.7 - 0.3, max(sizes) * 1.5
        axes.minorticks_off()
    values = (LogLocator(numticks=5) if wide else MaxNLocator(3, integer=True)).tick_values(max(bottom, 0.1), top)
    heights = [value for value in values if bottom <= value <= top and value == round(value)]
    axes.set_ylim(bottom, top)
    axes.set_yticks(heights, [words.number(height) for height in heights])
    first, final = (int(day.toordinal()) for day in span)
    edge = max(0.5, (final - first) * 0.03)
    axes.set_xlim(first - edge, final + edge)
    ticks = sorted({first, final} | ({(first + final) // 2} if final - first > 3 else set()))
    days = [_day(tick) for tick in ticks]
    axes.set_xticks(ticks, [words.day(day, year=final - first > 300) for day in days])


def _day(ordinal: int) -> Any:
    from datetime import date

    return date.fromordinal(ordinal)


def _size(row: Any) -> float:
    return float(row.low or (0 if row.high == float("inf") else row.high))


def _line(axes: Axes, given: list[Any], look: Look) -> None:
    """Draw the pieces of one claimant's line; an open marker is a bound."""
    for piece in sorted({row.piece for row in given}):
        own = [row for row in given if row.piece == piece]
        days, sizes = [row.day.toordinal() for row in own], [_size(row) for row in own]
        axes.step(days, sizes, where="post", color=look.colour, linestyle=look.dash, linewidth=1.6, zorder=3)
        if piece:
            axes.plot(days[:1], sizes[:1], marker="|", markersize=17, color=look.colour, zorder=3)
        for row, x, y in zip(own, days, sizes, strict=True):
            shown = style.PAPER if row.low != row.high else look.colour
            if len(given) <= MARKED or row is given[-1]:
                point: dict[str, Any] = {"color": look.colour, "markerfacecolor": shown, "markersize": 4.5, "zorder": 4}
                axes.plot([x], [y], marker=look.marker or ".", **point)
            if row.change < 0:
                _fall(axes, x, y, row.change)


def _fall(axes: Axes, x: float, y: float, change: float) -> None:
    text = f"▼ {words.number(-change)}"
    left = axes.transData.transform((x, y))[0] - axes.transAxes.transform((0, 0))[0]
    room = left / axes.figure.dpi > words.width(text, style.SMALL) + 0.1
    axes.annotate(
        text, (x, y), (-5 if room else 5, 2), textcoords="offset points", size=style.SMALL, va="bottom",
        ha="right" if room else "left", zorder=5,
    )  # fmt: skip


def _end_labels(
    axes: Axes, ends: dict[str, Any], looks: dict[str, Look], names: dict[str, list[str]], step: float
) -> None:
    """Name the lines at their right ends, spread so that no name meets another."""
    low, high = axes.transAxes.inverted(), axes.transData
    at = {name: float(low.transform(high.transform((0, _size(row))))[1]) for name, row in ends.items()}
    order = sorted(at, key=lambda name: (at[name], name))
    places = _spread([at[name] for name in order], step)
    right = axes.get_xlim()[1]
    for name, place in zip(order, places, strict=True):
        row, look = ends[name], looks[name]
        lines = [*names[name], words.bounded(row.low, row.high, row.qualifier)]
        way = [row.day.toordinal(), right, right + (right - axes.get_xlim()[0]) * 0.03]
        heights, through = [at[name], at[name], place], axes.get_xaxis_transform()
        axes.plot(way, heights, color=look.colour, linewidth=0.7, clip_on=False, transform=through, zorder=2)
        axes.annotate(
            "\n".join(lines), (1, place), (7, 0), "axes fraction", "offset points", size=style.SMALL, va="center",
            color=style.INK, linespacing=1.05,
        )  # fmt: skip


def _spread(wanted: list[float], step: float) -> list[float]:
    """Move rising places apart by a step, staying between 0 and 1 as far as they fit.

    >>> _spread([0.5, 0.5], 0.25)
    [0.375, 0.625]
    """
    places = list(wanted)
    for _ in range(60):
        for low in range(len(places) - 1):
            gap = step - (places[low + 1] - places[low])
            if gap > 1e-9:
                places[low] -= gap / 2
                places[low + 1] += gap / 2
        places = [
            min(max(place, step * (i + 0.5) - step * 0.5), 1 - step * (len(places) - 1 - i))
            for i, place in enumerate(places)
        ]
    return places


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
