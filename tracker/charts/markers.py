"""The outlines of markers and hatches, as matplotlib has them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.path import Path

HATCH_WIDTH = 0.6


@cache
def marker(form: str, half: bool = False) -> Path:
    """Give a marker of size one around zero, `half` its left half only; its y runs upwards."""
    from matplotlib.markers import MarkerStyle

    style = MarkerStyle(form, fillstyle="left" if half else "full")
    return style.get_path().transformed(style.get_transform())


@cache
def hatch(form: str) -> Path:
    """Give the lines that fill a square of size one."""
    from matplotlib.path import Path

    return Path.hatch(form)
