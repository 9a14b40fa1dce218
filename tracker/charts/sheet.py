"""A chart as a sheet filled from the top: title, lines of text, panels, source line; its height follows."""

from __future__ import annotations

import io
import textwrap
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.charts import fit, glyphs, style

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.text import Text

DPI, SCALE = 100, 2
LEADING = 1.3 / 72


def _figure() -> Figure:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(style.WIDTH, 1), dpi=DPI)
    glyphs.canvas_class()(figure)
    return figure


@dataclass(slots=True)
class _Panel:
    axes: Axes
    left: float
    top: float
    width: float
    height: float


@dataclass(slots=True)
class Sheet:
    """A chart in the making; lengths are inches, `depth` is how far it is filled, `alt` what it shows in words."""

    title: str
    figure: Figure = field(default_factory=_figure)
    depth: float = 0.16
    alt: list[str] = field(default_factory=list)
    _texts: list[tuple[Text, float, float]] = field(default_factory=list)
    _panels: list[_Panel] = field(default_factory=list)

    def head(self, subtitle: str) -> None:
        """Write the title and what it needs to be read rightly."""
        self.write(self.title, style.TITLE, bold=True)
        self.write(subtitle, style.BODY, style.SOFT)
        self.depth += 0.08

    def write(self, text: str, size: float = style.SMALL, colour: str = style.INK, bold: bool = False) -> None:
        """Write a paragraph over the whole width."""
        for line in fit.wrap(text, size, style.INNER, bold):
            weight = "bold" if bold else "normal"
            artist = self.figure.text(0, 0, line, size=size, color=colour, weight=weight, va="top", ha="left")
            self._texts.append((artist, style.MARGIN, self.depth))
            self.depth += size * LEADING

    def panel(self, height: float, left: float = 0, width: float = style.INNER, below: float = 0) -> Axes:
        """Add an axes at the depth reached, `left` from the margin; `below` is kept free for its numbers."""
        axes = self.row(height, left, width)
        self.depth += height + below
        return axes

    def row(self, height: float, left: float, width: float) -> Axes:
        """Add an axes and stay at its depth, so that the next stands beside it."""
        inner = (style.MARGIN + left) / style.WIDTH
        axes = self.figure.add_axes((inner, 0, width / style.WIDTH, 1))
        self._panels.append(_Panel(axes, style.MARGIN + left, self.depth, width, height))
        return axes

    def grow(self, axes: Axes, height: float) -> None:
        """Give an axes its height once what it holds is known."""
        for panel in self._panels:
            if panel.axes is axes:
                panel.height = height

    def finish(self) -> Figure:
        """Give the figure its height and everything its place."""
        height = self.depth + style.MARGIN * 0.8
        self.figure.set_size_inches(style.WIDTH, height)
        for panel in self._panels:
            bottom = 1 - (panel.top + panel.height) / height
            inside = (panel.left / style.WIDTH, bottom, panel.width / style.WIDTH, panel.height / height)
            panel.axes.set_position(inside)
        for text, left, top in self._texts:
            text.set_position((left / style.WIDTH, 1 - top / height))
        return self.figure

    @property
    def alt_text(self) -> str:
        """Return the alternative text: title first, then what the chart shows."""
        return "\n".join([self.title + ".", *self.alt])

    def save(self, folder: Path, name: str) -> list[Path]:
        """Write NAME.png, NAME.svg and NAME.txt; the same sheet gives the same bytes."""
        paths = [folder / f"{name}.{kind}" for kind in ("png", "svg", "txt")]
        told = {"Title": self.title, "Description": self.alt_text}
        self._write_png(paths[0], told)
        self._write_svg(paths[1], told)
        lines = "\n".join(textwrap.fill(line, 120, break_long_words=False) for line in self.alt_text.split("\n"))
        paths[2].write_text(lines + "\n", encoding="utf-8", newline="\n")
        return paths

    def _write_png(self, path: Path, told: dict[str, str]) -> None:
        """Write a picture in the colours of the palette, a third of the size and time of true colour."""
        from PIL import Image
        from PIL.PngImagePlugin import PngInfo

        self.figure.set_dpi(DPI * SCALE)
        canvas: Any = self.figure.canvas
        canvas.draw()
        drawn = Image.frombuffer("RGBA", canvas.get_width_height(physical=True), bytes(canvas.buffer_rgba()))
        self.figure.set_dpi(DPI)
        notes = PngInfo()
        for name, text in told.items():
            notes.add_itxt(name, text)
        picture = drawn.convert("RGB").quantize(palette=_palette(), dither=Image.Dither.NONE)
        picture.save(path, pnginfo=notes, dpi=(DPI * SCALE, DPI * SCALE))

    def _write_svg(self, path: Path, told: dict[str, str]) -> None:
        """Write text as text, with a fallback as wide as the font it was laid out for."""
        drawn = io.StringIO()
        self.figure.savefig(drawn, format="svg", metadata={"Date": None, "Creator": None, **told})
        text = drawn.getvalue().replace("'DejaVu Sans'", "'DejaVu Sans', Verdana, sans-serif")
        path.write_text(text, encoding="utf-8", newline="\n")


@cache
def _palette() -> Any:
    """Make the image that holds the colours of all charts, each with its tints on paper for the edges of letters."""
    from PIL import Image

    colours = dict.fromkeys([style.PAPER, *style.PALE])
    for ink in style.INKS:
        whole = [int(ink[at : at + 2], 16) for at in (1, 3, 5)]
        tints = [[round(255 + (part - 255) * step / 10) for part in whole] for step in range(2, 11)]
        colours |= dict.fromkeys("#" + "".join(f"{part:02x}" for part in tint) for tint in tints)
    palette = Image.new("P", (1, 1))
    palette.putpalette(b"".join(bytes.fromhex(colour[1:]) for colour in colours))
    return palette
