"""What a sheet holds: lines, boxes, points and words, at places in inches from its upper left corner."""

from __future__ import annotations

from typing import NamedTuple

from tracker.charts import fit

UP, DOWN = 0.76, 0.24  # how far letters reach from their line, in parts of their size
RULES, BANDS, TEXT, MARKS, POINTS, OVER = range(6)
AIR = 0.6 / 72
Place = tuple[float, float]


class Fill(NamedTuple):
    """The inside of a box and its edge, `width` in points; a hatch is drawn in the colour of the edge."""

    paint: str
    edge: str = "none"
    width: float = 0
    hatch: str = ""


class Line(NamedTuple):
    """A line through places, `width` in points; the dashes are in parts of it."""

    places: list[Place]
    colour: str
    width: float
    dash: tuple[float, ...] = ()
    layer: int = MARKS


class Box(NamedTuple):
    """A rectangle."""

    left: float
    top: float
    wide: float
    high: float
    fill: Fill
    layer: int = TEXT


class Point(NamedTuple):
    """A marker of matplotlib, size and edge in points; `half` leaves its right half empty."""

    place: Place
    marker: str
    size: float
    paint: str
    edge: str
    width: float
    half: bool = False
    layer: int = MARKS


class Words(NamedTuple):
    """A line of text that begins, is centred or ends at a place on its baseline, on paper of a colour or on none."""

    text: str
    place: Place
    size: float
    colour: str
    bold: bool = False
    align: str = "left"
    ground: str | None = None
    layer: int = TEXT

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Give left, top, right and bottom."""
        wide = fit.width(self.text, self.size, self.bold)
        left = self.place[0] - {"left": 0, "center": 0.5, "right": 1}[self.align] * wide
        return left, self.place[1] - UP * self.size / 72, left + wide, self.place[1] + DOWN * self.size / 72

    @property
    def paper(self) -> Box | None:
        """Give what lies under the words."""
        if self.ground is None:
            return None
        left, top, right, bottom = self.box
        return Box(left - AIR, top - AIR, right - left + 2 * AIR, bottom - top + 2 * AIR, Fill(self.ground))


Shape = Line | Box | Point | Words


def baseline(y: float, size: float, stand: str) -> float:
    """Find the line for letters that stand with their middle on a height, above it or below it."""
    return y + size / 72 * {"middle": UP / 2, "above": -DOWN, "below": UP}[stand]
