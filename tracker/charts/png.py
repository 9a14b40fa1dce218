"""A sheet as PNG, painted by matplotlib's Agg straight from its shapes: figures and axes would be laid out anew."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from tracker.charts import glyphs, style
from tracker.charts.drawing import Box, Fill, Line, Place, Point, Shape, Words
from tracker.charts.markers import HATCH_WIDTH, marker

DPI = 200
SETTINGS: Any = {"text.hinting": "none", "path.simplify": False, "path.snap": True, "hatch.linewidth": HATCH_WIDTH}


def write_png(path: Path, shapes: Iterable[Shape], size: Place, told: dict[str, str]) -> None:
    """Write shapes as a picture in the colours of the palette, a third of the size and time of true colour."""
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    notes = PngInfo()
    for name, text in told.items():
        notes.add_itxt(name, text)
    painted = _painted(shapes, size)
    drawn = Image.frombuffer("RGBA", (painted.width, painted.height), painted.buffer_rgba()).convert("RGB")
    picture = drawn.quantize(palette=_palette(), dither=Image.Dither.NONE)
    picture.save(path, pnginfo=notes, dpi=(DPI, DPI))


def _painted(shapes: Iterable[Shape], size: Place) -> Any:
    import matplotlib
    from matplotlib.backends.backend_agg import RendererAgg

    with matplotlib.rc_context(SETTINGS):
        agg: Any = RendererAgg
        brush = _Brush(agg(round(size[0] * DPI), round(size[1] * DPI), DPI))
        brush.box(Box(0, 0, *size, Fill(style.PAPER)))
        for shape in shapes:
            brush.paint(shape)
    return brush.agg


class _Brush:
    """Paints shapes one over the other; matplotlib's own pixels are counted from below."""

    def __init__(self, agg: Any) -> None:
        from matplotlib.transforms import Affine2D, IdentityTransform

        self.agg, self._move, self._still = agg, Affine2D.from_values, IdentityTransform()

    def paint(self, shape: Shape) -> None:
        match shape:
            case Line():
                self.line(shape)
            case Box():
                self.box(shape)
            case Point():
                self.point(shape)
            case Words():
                self.words(shape)

    def line(self, line: Line) -> None:
        pen = self._pen(line.colour, line.width)
        if line.dash:
            pen.set_dashes(0, [part * line.width for part in line.dash])
        self._path(pen, line.places)

    def box(self, box: Box) -> None:
        fill, right, bottom = box.fill, box.left + box.wide, box.top + box.high
        pen = self._pen(fill.edge, fill.width)
        pen.set_joinstyle("miter")
        if fill.hatch:
            pen.set_hatch(fill.hatch)
            pen.set_hatch_color(_colour(fill.edge))
        corners = [(box.left, box.top), (right, box.top), (right, bottom), (box.left, bottom), (box.left, box.top)]
        self._path(pen, corners, _colour(fill.paint))

    def point(self, point: Point) -> None:
        pen = self._pen(point.edge, point.width)
        pen.set_joinstyle("round" if point.marker in "o." else "miter")
        self._outline(pen, marker(point.marker), point.size, point.place, style.PAPER if point.half else point.paint)
        if point.half:
            self._outline(self._pen("none", 0), marker(point.marker, True), point.size, point.place, point.paint)

    def words(self, words: Words) -> None:
        if words.paper:
            self.box(words.paper)
        place = (words.box[0], words.place[1])
        if glyphs.is_plain(words.text):
            path = glyphs.line(words.text, words.bold)
            if path:
                self._outline(self._pen("none", 0), path, words.size / glyphs.UNIT, place, words.colour)
            return
        pen, font = self._pen(words.colour, 1), glyphs.font(words.size, words.bold)
        self.agg.draw_text(pen, place[0] * DPI, place[1] * DPI, words.text, font, 0)

    def _pen(self, colour: str, width: float) -> Any:
        pen = self.agg.new_gc()
        pen.set_linewidth(width)
        if colour != "none":
            pen.set_foreground(_colour(colour), isRGBA=True)
        return pen

    def _path(self, pen: Any, places: list[Place], paint: Any = None) -> None:
        from matplotlib.path import Path

        dots = Path([(x * DPI, self.agg.height - y * DPI) for x, y in places])
        self.agg.draw_path(pen, dots, self._still, paint)

    def _outline(self, pen: Any, path: Any, points: float, place: Place, paint: str) -> None:
        """Paint an outline of so many points to its unit at a place."""
        scale = points * DPI / 72
        move = self._move(scale, 0, 0, scale, place[0] * DPI, self.agg.height - place[1] * DPI)
        self.agg.draw_path(pen, path, move, _colour(paint))


@cache
def _colour(name: str) -> tuple[float, ...] | None:
    if name == "none":
        return None
    red, green, blue = bytes.fromhex(name[1:])
    return red / 255, green / 255, blue / 255, 1.0


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
