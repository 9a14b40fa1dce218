"""A sheet as SVG: text stays text, with a fallback as wide as the font it was laid out for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from tracker.charts.drawing import Box, Line, Place, Point, Shape, Words
from tracker.charts.markers import HATCH_WIDTH, hatch, marker
from tracker.charts.style import PAPER

if TYPE_CHECKING:
    from matplotlib.path import Path

INCH = 72
FONTS = "DejaVu Sans, Verdana, sans-serif"
ANCHORS = {"left": "", "center": ' text-anchor="middle"', "right": ' text-anchor="end"'}


def svg(shapes: Iterable[Shape], size: Place, title: str, told: str) -> str:
    """Write shapes as an image with a title and a description for those who do not see it."""
    wide, high = (_number(length) for length in size)
    hatches: dict[tuple[str, str, str], str] = {}
    drawn = [_shape(shape, hatches) for shape in shapes]
    return "\n".join(
        [
            '<?xml version="1.0" encoding="utf-8"?>',
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}pt" height="{high}pt" viewBox="0 0 {wide} {high}" '
            f'role="img" font-family="{FONTS}" xml:space="preserve">',
            f"<title>{escape(title)}</title>",
            f"<desc>{escape(told)}</desc>",
            *(_pattern(name, *key) for key, name in hatches.items()),
            f'<rect width="{wide}" height="{high}" fill="{PAPER}"/>',
            *drawn,
            "</svg>\n",
        ]
    )


def _number(inches: float) -> str:
    return f"{inches * INCH:.2f}".rstrip("0").rstrip(".")


def _shape(shape: Shape, hatches: dict[tuple[str, str, str], str]) -> str:
    match shape:
        case Line():
            return _line(shape)
        case Box():
            return _box(shape, hatches)
        case Point():
            return _point(shape)
        case Words():
            return _words(shape, hatches)


def _line(line: Line) -> str:
    path = "L".join(f"{_number(x)} {_number(y)}" for x, y in line.places)
    dash = ",".join(f"{part * line.width:g}" for part in line.dash)
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    look = f'fill="none" stroke="{line.colour}" stroke-width="{line.width:g}" stroke-linejoin="round"'
    return f'<path d="M{path}" {look}{dashes}/>'


def _box(box: Box, hatches: dict[tuple[str, str, str], str]) -> str:
    fill, paint = box.fill, box.fill.paint
    if fill.hatch:
        name = hatches.setdefault((fill.hatch, fill.edge, fill.paint), f"hatch{len(hatches)}")
        paint = f"url(#{name})"
    edge = f' stroke="{fill.edge}" stroke-width="{fill.width:g}"' if fill.width else ""
    x, y, wide, high = (_number(length) for length in box[:4])
    return f'<rect x="{x}" y="{y}" width="{wide}" height="{high}" fill="{paint}"{edge}/>'


def _pattern(name: str, form: str, ink: str, paper: str) -> str:
    lines = _data(hatch(form), INCH)
    return (
        f'<pattern id="{name}" patternUnits="userSpaceOnUse" width="{INCH}" height="{INCH}">'
        f'<rect width="{INCH}" height="{INCH}" fill="{paper}"/>'
        f'<path transform="translate(0,{INCH})" d="{lines}" fill="{ink}" stroke="{ink}" '
        f'stroke-width="{HATCH_WIDTH}"/></pattern>'
    )


def _point(point: Point) -> str:
    x, y = (_number(length) for length in point.place)
    edge = f'stroke="{point.edge}" stroke-width="{point.width:g}"'
    under = PAPER if point.half else point.paint
    drawn = f'<path d="{_marker(point.marker, point.size)}" fill="{under}" {edge}/>'
    if point.half:
        drawn += f'<path d="{_marker(point.marker, point.size, half=True)}" fill="{point.paint}"/>'
    return f'<g transform="translate({x},{y})">{drawn}</g>'


@cache
def _marker(form: str, size: float, half: bool = False) -> str:
    return _data(marker(form, half), size)


def _data(path: Path, scale: float) -> str:
    """Write a path as SVG does, with y downwards."""
    letters = {1: "M", 2: "L", 4: "C", 79: "Z"}
    told, before = [], ""
    places: Any = path.vertices
    codes: Any = [1, *[2] * (len(places) - 1)] if path.codes is None else path.codes
    for (x, y), code in zip(places.tolist(), codes, strict=True):
        letter = letters[int(code)]
        told.append(letter if letter != before or letter == "M" else " ")
        told.append("" if letter == "Z" else f"{x * scale:.3f} {-y * scale:.3f}")
        before = letter
    return "".join(told)


def _words(words: Words, hatches: dict[tuple[str, str, str], str]) -> str:
    paper = _box(words.paper, hatches) if words.paper else ""
    x, y = (_number(length) for length in words.place)
    weight = ' font-weight="bold"' if words.bold else ""
    look = f'font-size="{words.size:g}"{weight}{ANCHORS[words.align]} fill="{words.colour}"'
    return f'{paper}<text x="{x}" y="{y}" {look}>{escape(words.text)}</text>'
