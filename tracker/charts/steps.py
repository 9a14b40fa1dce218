"""Step lines: one panel with its axes, the lines with their falls, and the names at their ends."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from tracker.charts import fit, style, words
from tracker.charts.amounts import Amount, rows
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

LINES, MARKED = 8, 30
LEFT, LABELS = 0.72, 2.2
LABEL = (0.31, 0.45)
WIDE = style.INNER - LABELS - LEFT
REST = Look("#aaaaaa", "")


def panel(sheet: Sheet, told: pd.DataFrame, subject: str, span: tuple[Any, Any]) -> None:
    """Draw the totals of one subject under its name, a line a claimant named at its end."""
    sheet.depth += 0.08
    sheet.write(fit.shorten(words.sentence(subject), style.HEAD, style.INNER, bold=True), style.HEAD, bold=True)
    last = told.groupby("claimant")["low"].last().sort_values(ascending=False, kind="stable")
    named = list(last.index[:LINES])
    names = {name: fit.lines(words.name(name), style.SMALL, LABELS - 0.15, most=2) for name in named}
    label = LABEL[any(len(lines) > 1 for lines in names.values())]
    height = max(1.4, label * len(named) + 0.1)
    axes = sheet.panel(height, LEFT, WIDE, below=0.32)
    _axes(axes, told, span)
    looks = dict(zip(named, style.SERIES, strict=False))
    for claimant in last.index:
        _line(axes, rows(told[told["claimant"] == claimant]), looks.get(claimant, REST))
    ends = {name: rows(told[told["claimant"] == name])[-1] for name in named}
    _end_labels(axes, ends, looks, names, label / height)
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
    heights = heights or [round(max(sizes))]
    axes.set_yticks(heights, [words.number(height) for height in heights])
    first, final = (int(day.toordinal()) for day in span)
    edge = max(0.5, (final - first) * 0.03)
    axes.set_xlim(first - edge, final + edge)
    ticks = sorted({first, final} | ({(first + final) // 2} if final - first > 3 else set()))
    days = [date.fromordinal(tick) for tick in ticks]
    axes.set_xticks(ticks, [words.day(day, year=final - first > 300) for day in days])


def _size(row: Any) -> float:
    return Amount(row.low, row.high).size


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
    room = left / axes.figure.dpi > fit.width(text, style.SMALL) + 0.1
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
