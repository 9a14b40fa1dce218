"""A chart as a sheet filled from the top: title, lines of text, panels, source line; its height follows."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field
from pathlib import Path

from tracker.charts import fit, style
from tracker.charts.drawing import Place, Shape, Words, baseline
from tracker.charts.panel import Panel
from tracker.charts.png import write_png
from tracker.charts.svg import svg

LEADING = 1.3 / 72


@dataclass(slots=True)
class Sheet:
    """A chart in the making; lengths are inches, `depth` is how far it is filled, `alt` what it shows in words."""

    title: str
    depth: float = 0.16
    alt: list[str] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)

    def head(self, subtitle: str) -> None:
        """Write the title and what it needs to be read rightly."""
        self.write(self.title, style.TITLE, bold=True)
        self.write(subtitle, style.BODY, style.SOFT)
        self.depth += 0.08

    def write(self, text: str, size: float = style.SMALL, colour: str = style.INK, bold: bool = False) -> None:
        """Write a paragraph over the whole width."""
        for line in fit.wrap(text, size, style.INNER, bold):
            place = (style.MARGIN, baseline(self.depth, size, "below"))
            self.shapes.append(Words(line, place, size, colour, bold))
            self.depth += size * LEADING

    def panel(self, height: float, left: float = 0, width: float = style.INNER, below: float = 0) -> Panel:
        """Add a panel at the depth reached, `left` from the margin; `below` is kept free for its numbers."""
        made = self.row(left, width)
        made.height = height
        self.depth += height + below
        return made

    def row(self, left: float, width: float) -> Panel:
        """Add a panel and stay at its depth, so that the next stands beside it; its height is given as it is closed."""
        return Panel(self.shapes, style.MARGIN + left, self.depth, width)

    @property
    def size(self) -> Place:
        """Return width and height."""
        return style.WIDTH, self.depth + style.MARGIN * 0.8

    @property
    def alt_text(self) -> str:
        """Return the alternative text: title first, then what the chart shows."""
        return "\n".join([self.title + ".", *self.alt])

    def save(self, folder: Path, name: str) -> list[Path]:
        """Write NAME.png, NAME.svg and NAME.txt; the same sheet gives the same bytes."""
        paths = [folder / f"{name}.{kind}" for kind in ("png", "svg", "txt")]
        shapes = sorted(self.shapes, key=lambda shape: shape.layer)
        write_png(paths[0], shapes, self.size, {"Title": self.title, "Description": self.alt_text})
        paths[1].write_text(svg(shapes, self.size, self.title, self.alt_text), encoding="utf-8", newline="\n")
        lines = "\n".join(textwrap.fill(line, 120, break_long_words=False) for line in self.alt_text.split("\n"))
        paths[2].write_text(lines + "\n", encoding="utf-8", newline="\n")
        return paths
