"""Step lines: one panel with its axes, the lines with their falls, and the names at their ends."""

from __future__ import annotations

import itertools
from datetime import date
from typing import NamedTuple

from tracker.charts import fit, style, words
from tracker.charts.amounts import Amount
from tracker.charts.drawing import OVER, POINTS, RULES, TEXT
from tracker.charts.panel import PAD, Panel, Scale, is_wide, log_from_zero
from tracker.charts.sheet import Sheet
from tracker.charts.style import Look

LINES, MARKED = 8, 30
LEFT, LABELS = 0.72, 2.2
LABEL = (0.31, 0.45)
BETWEEN = style.SMALL * 1.04 / 72
WIDE = style.INNER - LABELS - LEFT
REST = Look("#aaaaaa", "")


class Step(NamedTuple):
    """A running total on a day of report; `piece` counts up where the definition changes, `change` is the step from
    the row before in the piece.
    """

    subject: str
    claimant: str
    day: date
    low: float
    high: float
    qualifier: str
    definition: str
    piece: int
    change: float | None

    @property
    def size(self) -> float:
        """Return the figure that stands for the total."""
        return Amount(self.low, self.high).size

    @property
    def fall(self) -> float:
        """Return by how much the total fell, 0 where it did not."""
        return max(-(self.change or 0), 0)


def panel(sheet: Sheet, told: list[Step], subject: str, span: tuple[date, date]) -> None:
    """Draw the totals of one subject under its name, a line a claimant named at its end."""
    sheet.depth += 0.08
    sheet.write(fit.shorten(words.sentence(subject), style.HEAD, style.INNER, bold=True), style.HEAD, bold=True)
    series: dict[str, list[Step]] = {}
    for step in sorted(told, key=lambda step: step.claimant):
        series.setdefault(step.claimant, []).append(step)
    order = sorted(series, key=lambda name: -series[name][-1].low)
    named = order[:LINES]
    names = {name: fit.lines(words.name(name), style.SMALL, LABELS - 0.15, most=2) for name in named}
    label = LABEL[any(len(lines) > 1 for lines in names.values())]
    height = max(1.4, label * len(named) + 0.1)
    panel = sheet.panel(height, LEFT, WIDE, below=0.32)
    up = _scales(panel, told, span)
    looks = dict(zip(named, style.SERIES, strict=False))
    for claimant in order:
        _line(panel, up, series[claimant], looks.get(claimant, REST))
    ends = {name: series[name][-1] for name in named}
    _end_labels(panel, up, ends, looks, names, label)
    if len(order) > LINES:
        sheet.write(f"Grey: {len(order) - LINES} more claimants.", colour=style.SOFT)


class Upwards(NamedTuple):
    """The scale of totals, upwards through a panel of some height."""

    scale: Scale
    height: float

    def y(self, value: float) -> float:
        """Give the height of a total, from the top."""
        return (1 - self.scale.share(value)) * self.height


def _scales(panel: Panel, told: list[Step], span: tuple[date, date]) -> Upwards:
    """Give a panel its days, with their names, and make the scale of its totals, with rules and numbers."""
    first, final = (day.toordinal() for day in span)
    edge = max(0.5, (final - first) * 0.03)
    panel.across = Scale(first - edge, final + edge)
    days = sorted({first, final} | ({(first + final) // 2} if final - first > 3 else set()))
    for day in days:
        panel.label_below(day, words.day(date.fromordinal(day), year=final - first > 300))
    sizes = [step.size for step in told]
    up = Upwards(_scale(sizes), panel.height)
    for height in _heights(sizes, up.scale):
        panel.rule(up.y(height), layer=RULES)
        panel.write(-PAD, up.y(height), words.number(height), colour=style.SOFT, align="right")
    return up


def _scale(sizes: list[float]) -> Scale:
    if is_wide(sizes):
        return Scale(min(sizes) * 0.7 - 0.3, max(sizes) * 1.5, log_from_zero)
    room = max((max(sizes) - min(sizes)) * 0.12, 0.5)
    return Scale(max(min(sizes) - room, -0.5), max(sizes) + room)


def _heights(sizes: list[float], scale: Scale) -> list[float]:
    """Choose round totals for the rules."""
    from matplotlib.ticker import LogLocator, MaxNLocator

    locator = MaxNLocator(3, integer=True) if scale.bend is float else LogLocator(numticks=5)
    values = locator.tick_values(max(scale.first, 0.1), scale.last)
    return [value for value in values if scale.first <= value <= scale.last and value == round(value)] or [
        round(max(sizes))
    ]


def _line(panel: Panel, up: Upwards, given: list[Step], look: Look) -> None:
    """Draw the pieces of one claimant's line; an open marker is a bound."""
    for piece in sorted({row.piece for row in given}):
        own = [row for row in given if row.piece == piece]
        places = [(row.day.toordinal(), up.y(row.size)) for row in own]
        corners = [(later, y) for (_, y), (later, _) in itertools.pairwise(places)]
        steps = [place for pair in itertools.zip_longest(places, corners) for place in pair if place]
        panel.line(steps, look.colour, 1.6, look.dash)
        if piece:
            panel.point(*places[0], "|", 17, look.colour, look.colour)
        for row, (x, y) in zip(own, places, strict=True):
            shown = style.PAPER if row.low != row.high else look.colour
            if len(given) <= MARKED or row is given[-1]:
                panel.point(x, y, look.marker or ".", 4.5, shown, look.colour, layer=POINTS)
            if row.fall:
                _fall(panel, x, y, row.fall)


def _fall(panel: Panel, x: float, y: float, fall: float) -> None:
    text = f"▼ {words.number(fall)}"
    room = panel.x(x) - panel.left > fit.width(text, style.SMALL) + 0.1
    panel.label(
        x, y - 2 / 72, -5 if room else 5, text, align="right" if room else "left", stand="above", layer=OVER
    )  # fmt: skip


def _end_labels(
    panel: Panel, up: Upwards, ends: dict[str, Step], looks: dict[str, Look], names: dict[str, list[str]], step: float
) -> None:
    """Name the lines at their right ends, spread so that no name meets another."""
    at = {name: 1 - up.y(row.size) / panel.height for name, row in ends.items()}
    order = sorted(at, key=lambda name: (at[name], name))
    places = _spread([at[name] for name in order], step / panel.height)
    right = panel.across.last
    for name, place in zip(order, places, strict=True):
        row, look = ends[name], looks[name]
        middle = (1 - place) * panel.height
        aside = right + (right - panel.across.first) * 0.03
        y = up.y(row.size)
        panel.line([(row.day.toordinal(), y), (right, y), (aside, middle)], look.colour, 0.7, layer=TEXT)
        lines = [*names[name], words.bounded(row.low, row.high, row.qualifier)]
        for line, text in enumerate(lines):
            below = middle + (line - (len(lines) - 1) / 2) * BETWEEN
            panel.write(panel.width + 7 / 72, below, text, ground=None)


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
