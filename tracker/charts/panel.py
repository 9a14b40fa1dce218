"""A part of a sheet with a scale of numbers across it; heights within it are inches from its top."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tracker.charts import fit, words
from tracker.charts.drawing import BANDS, MARKS, RULES, TEXT, Box, Fill, Line, Place, Point, Shape, Words, baseline
from tracker.charts.style import BAND, INK, PAPER, RULE, SMALL, SOFT

SPREAD = 40
PAD = 3.5 / 72
HAIR = 0.7


class Scale(NamedTuple):
    """A way from numbers to shares of a length; `bend` makes steps of them that look alike."""

    first: float
    last: float
    bend: Callable[[float], float] = float

    def share(self, value: float) -> float:
        """Tell how far along a number stands."""
        low, high = self.bend(self.first), self.bend(self.last)
        return (self.bend(value) - low) / (high - low)


def log_from_zero(value: float) -> float:
    """Bend numbers as a logarithm from one on, and leave room for a zero.

    >>> [round(log_from_zero(value), 2) for value in (0, 1, 10, 100)]
    [0.0, 0.67, 1.67, 2.67]
    """
    return value * 2 / 3 if abs(value) <= 1 else math.copysign(2 / 3 + math.log10(abs(value)), value)


UNIT = Scale(0, 1)


@dataclass(slots=True)
class Panel:
    """A part of a sheet; what is drawn in it goes to the sheet's shapes."""

    shapes: list[Shape]
    left: float
    top: float
    width: float
    height: float = 0
    across: Scale = UNIT
    ticks: list[tuple[float, str]] = field(default_factory=list)

    def x(self, value: float) -> float:
        """Give the place of a number in inches from the sheet's left."""
        return self.left + self.across.share(value) * self.width

    def place(self, value: float, y: float) -> Place:
        """Give the place of a number at a height."""
        return self.x(value), self.top + y

    def line(
        self, places: Iterable[Place], colour: str, width: float, dash: tuple[float, ...] = (), layer: int = MARKS
    ) -> None:
        """Draw a line through numbers and heights."""
        self.shapes.append(Line([self.place(*place) for place in places], colour, width, dash, layer))

    def rule(self, y: float, colour: str = RULE, width: float = HAIR, layer: int = TEXT) -> None:
        """Draw a line all across at a height."""
        ends = [(self.left, self.top + y), (self.left + self.width, self.top + y)]
        self.shapes.append(Line(ends, colour, width, (), layer))

    def box(self, first: float, last: float, top: float, bottom: float, fill: Fill) -> None:
        """Draw a rectangle between two numbers and two heights."""
        left, right = self.x(first), self.x(last)
        self.shapes.append(Box(left, self.top + top, right - left, bottom - top, fill))

    def band(self, top: float, height: float) -> None:
        """Lay a band all across under what is written."""
        self.shapes.append(Box(self.left, self.top + top, self.width, height, Fill(BAND), BANDS))

    def point(
        self, value: float, y: float, marker: str, size: float, paint: str, edge: str, width: float = 1.0,
        half: bool = False, layer: int = MARKS,
    ) -> None:  # fmt: skip
        """Draw a marker at a number and a height."""
        self.shapes.append(Point(self.place(value, y), marker, size, paint, edge, width, half, layer))

    def write(
        self, x: float, y: float, text: str, size: float = SMALL, colour: str = INK, bold: bool = False,
        align: str = "left", stand: str = "middle", ground: str | None = PAPER, layer: int = TEXT,
    ) -> None:  # fmt: skip
        """Write over the rules, at inches from the panel's left and top."""
        place = (self.left + x, baseline(self.top + y, size, stand))
        self.shapes.append(Words(text, place, size, colour, bold, align, ground, layer))

    def label(
        self, value: float, y: float, aside: float, text: str, size: float = SMALL, align: str = "left",
        stand: str = "middle", layer: int = TEXT,
    ) -> None:  # fmt: skip
        """Write beside a number at a height, so many points aside."""
        x = self.x(value) - self.left + aside / 72
        self.write(x, y, text, size, align=align, stand=stand, ground=None, layer=layer)

    def close(self, height: float) -> None:
        """Give a panel its height, and draw the rules of its scale with their numbers below."""
        self.height = height
        for value, text in self.ticks:
            self.line([(value, 0), (value, height)], RULE, HAIR, layer=RULES)
            self.label_below(value, text)

    def label_below(self, value: float, text: str, line: int = 0) -> None:
        """Write a number of the scale under the panel."""
        y = self.height + PAD + line * SMALL * 1.2 / 72
        self.write(self.x(value) - self.left, y, text, SMALL, SOFT, align="center", stand="below", ground=None)

    def fit_scale(self, values: Iterable[float]) -> bool:
        """Lay the scale from zero, as logarithms where the numbers are far apart; tell whether it did."""
        known = [value for value in values if math.isfinite(value)]
        top = max([*known, 1])
        share = (fit.width(f"≥{words.number(top)}", SMALL) + 0.36) / self.width
        if is_wide(known):
            self.across, numbers = _logarithmic(min(known), top, self.width, share)
        else:
            self.across = Scale(-0.03 * top, top / (1 - share))
            numbers = round_ticks(top, 5 if self.width > 3 else 3)
        self.ticks = [(value, words.number(value)) for value in numbers]
        return is_wide(known)


def _logarithmic(bottom: float, top: float, inches: float, share: float) -> tuple[Scale, Sequence[float]]:
    """Make a logarithmic scale; it holds a zero where there is one, and a share of its width is kept for a number."""
    first = 0 if bottom < 1 else math.floor(math.log10(bottom))
    length = math.log10(top) - first + (0.75 if bottom < 1 else 0.15)
    right = math.log10(top) + length * share / (1 - share)
    step = math.ceil((right - first) * 0.75 / inches)
    powers = [10**power for power in range(first, math.ceil(right), step) if 10**power <= top * 1.5]
    if bottom < 1:
        return Scale(-0.35, 10**right, log_from_zero), [0, *powers[step > 1 :]]
    return Scale(10**first * 0.7, 10**right, math.log10), powers


def is_wide(values: Iterable[float]) -> bool:
    """Tell whether numbers are too far apart for one linear scale."""
    positive = [value for value in values if value > 0 and math.isfinite(value)]
    return bool(positive) and max(positive) > SPREAD * max(min(positive), 1)


def round_ticks(top: float, most: int) -> list[float]:
    """Choose round whole numbers from zero to `top`.

    >>> round_ticks(23, 5)
    [0, 5, 10, 15, 20]
    """
    power = 10 ** math.floor(math.log10(max(top, 1)))
    steps = [max(1, factor * scale) for scale in (power / 10, power, power * 10) for factor in (1, 2, 5)]
    step = next(step for step in steps if step == int(step) and top / step <= most)
    return [int(step) * count for count in range(int(top // step) + 1)]
