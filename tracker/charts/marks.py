"""Marks that show how firm a number is: exact, about, a bound, a range, a denial; and the key that explains them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from tracker.charts import fit, style, words
from tracker.charts.drawing import OVER, Line
from tracker.charts.panel import Panel, Scale
from tracker.charts.sheet import Sheet
from tracker.charts.style import PAPER, SMALL, SOFT, Look

GAP, REACH, TIP, INDENT = 0.09, 15 / 72, 13 / 72, 0.32
SIZE, EDGE = 7.0, 1.4
HEAD = (3.6 / 72, 1.8 / 72)
KEY_LOOK = Look(SOFT, "o")
KEY_WORDS = {
    "exact": "exact",
    "about": "about",
    "at_least": "at least, more than",
    "up_to": "at most, fewer than",
    "range": "a range",
    "denied": "denied",
}
_SAME = {"more_than": "at_least", "indefinite": "at_least", "less_than": "up_to"}


class Mark(NamedTuple):
    """One number to draw; `kind` is the qualifier."""

    low: float
    high: float
    kind: str
    look: Look
    denied: bool = False

    @property
    def at(self) -> float:
        """Return where the mark stands, its right end for a range."""
        return self.low if math.isinf(self.high) else self.high

    @property
    def ends(self) -> tuple[float, float]:
        """Return what the scale has to hold; an unknown end is left out by giving the other twice."""
        return (self.low if self.kind == "range" else self.at, self.at)

    @property
    def form(self) -> str:
        """Name the form of the mark."""
        return "denied" if self.denied else _SAME.get(self.kind, self.kind)

    @property
    def label(self) -> str:
        """Write the number beside the mark."""
        return ("denies " if self.denied else "") + words.bounded(self.low, self.high, self.kind)


def draw(panel: Panel, y: float, mark: Mark) -> None:
    """Draw a mark at a height of the panel."""
    colour, shape = mark.look.colour, mark.look.marker
    match mark.form:
        case "range":
            panel.line([(mark.low, y), (mark.high, y)], colour, 3.2)
            for end in (mark.low, mark.high):
                panel.point(end, y, "|", 9.0, colour, colour, EDGE)
        case "at_least" | "up_to":
            _arrow(panel, mark.at, y, colour, 1 if mark.form == "at_least" else -1)
            panel.point(mark.at, y, shape, SIZE, PAPER, colour, EDGE)
        case "denied":
            panel.point(mark.at, y, "x", SIZE, "none", colour, EDGE)
        case form:
            panel.point(mark.at, y, shape, SIZE, colour, colour, EDGE, half=form == "about")


def _arrow(panel: Panel, value: float, y: float, colour: str, way: int) -> None:
    """Draw an arrow from a number, rightwards or leftwards."""
    x, y = panel.place(value, y)
    tip, back, wing = x + way * TIP, x + way * (TIP - HEAD[0]), HEAD[1]
    for places in ([(x, y), (tip, y)], [(back, y - wing), (tip, y), (back, y + wing)]):
        panel.shapes.append(Line(places, colour, EDGE))


class Placed(NamedTuple):
    """A mark with the place of its number: inches from the figure's left, None where it found no room."""

    mark: Mark
    begin: float | None


def pack(panel: Panel, given: Sequence[Mark], most: int = 6) -> list[list[Placed]]:
    """Lay marks with their numbers on as many lines as keep them apart; the last of `most` lines takes what is left."""
    lines: list[list[Placed]] = []
    taken: list[list[tuple[float, float]]] = []
    for mark in given:
        own = _extent(panel, mark)
        at = next((at for at, used in enumerate(taken) if _room(panel, mark, own, used) is not None), len(lines))
        if at == len(lines) < most:
            lines.append([])
            taken.append([])
        at = min(at, most - 1)
        begin = _room(panel, mark, own, taken[at])
        lines[at].append(Placed(mark, begin))
        taken[at] += [own] if begin is None else [own, (begin, begin + fit.width(mark.label, SMALL))]
    return lines


def _room(panel: Panel, mark: Mark, own: tuple[float, float], used: list[tuple[float, float]]) -> float | None:
    """Find where the number of a mark can stand, right of it or else left of it."""
    right = panel.left + panel.width + 0.02
    wide = fit.width(mark.label, SMALL)
    if any(_meet(own, other) for other in used):
        return None
    for begin in (own[1] + 0.03, own[0] - 0.03 - wide):
        if begin > 0.05 and begin + wide < right and not any(_meet((begin, begin + wide), other) for other in used):
            return begin
    return None


def draw_line(panel: Panel, y: float, line: Sequence[Placed]) -> None:
    """Draw a line of marks with their numbers."""
    for mark, begin in line:
        draw(panel, y, mark)
        if begin is not None:
            panel.write(begin - panel.left, y, mark.label, ground=None, layer=OVER)


def _extent(panel: Panel, mark: Mark) -> tuple[float, float]:
    """Give the left and right end of a drawn mark in inches from the figure's left."""
    right = panel.x(mark.at)
    left = panel.x(mark.low) if mark.form == "range" else right
    more = REACH if mark.form == "at_least" else GAP
    less = REACH if mark.form == "up_to" else GAP
    return left - less, right + more


def _meet(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] < other[1] + 0.04 and other[0] < one[1] + 0.04


def key(sheet: Sheet, marks: Sequence[Mark], looks: dict[str, Look]) -> None:
    """Explain the marks that are drawn, and no others."""
    forms = {mark.form for mark in marks}
    items = [(Mark(0, 0, "exact", look), text) for text, look in looks.items()]
    for form, text in KEY_WORDS.items():
        if form in forms:
            items.append((Mark(0, 0, "exact" if form == "denied" else form, KEY_LOOK, form == "denied"), text))
    for line in _flow(items):
        panel = sheet.panel(0.21)
        panel.across = Scale(0, style.INNER)
        for left, mark, text in line:
            draw(panel, panel.height / 2, _moved(mark, left))
            panel.write(left + INDENT, panel.height / 2, text)
    sheet.depth += 0.05


def _moved(mark: Mark, left: float) -> Mark:
    at = left + {"range": 0.04, "up_to": 0.22, "at_least": 0.05}.get(mark.form, 0.17)
    if mark.form == "range":
        return mark._replace(low=at, high=at + 0.18)
    return mark._replace(low=at, high=math.inf if mark.form == "at_least" else at)


def _flow(items: list[tuple[Mark, str]]) -> list[list[tuple[float, Mark, str]]]:
    lines: list[list[tuple[float, Mark, str]]] = [[]]
    left = 0.0
    for mark, text in items:
        wide = INDENT + fit.width(text, SMALL)
        if left + wide > style.INNER:
            lines.append([])
            left = 0.0
        lines[-1].append((left, mark, text))
        left += wide + 0.22
    return lines
