"""Text made to fit: measured, broken into lines, cut with an ellipsis, rid of letters that no font here draws."""

from __future__ import annotations

import itertools
import unicodedata
from functools import cache

from tracker.charts import glyphs


def drawable(text: str) -> str:
    """Replace letters that no font here can draw by the name of their script; the alternative text keeps them.

    >>> drawable("Odesa, Одеса")
    'Odesa, Одеса'
    """
    if text.isascii() or all(ord(letter) in glyphs.first_letters() or letter.isspace() for letter in text):
        return text
    runs = itertools.groupby(text, lambda letter: ord(letter) in glyphs.letters() or letter.isspace())
    return "".join("".join(run) if known else f"[{_script(next(run))} letters]" for known, run in runs)


def _script(letter: str) -> str:
    return unicodedata.name(letter, "unknown").split()[0].title().replace("Cjk", "Chinese")


@cache
def width(text: str, size: float, bold: bool = False) -> float:
    """Measure a text in inches."""
    if glyphs.is_plain(text):
        return glyphs.advance(text, bold) * size / glyphs.UNIT / 72
    from matplotlib.textpath import text_to_path

    font = glyphs.font(size, bold)
    return float(text_to_path.get_text_width_height_descent(text, font, ismath=False)[0]) / 72


def shorten(text: str, size: float, inches: float, bold: bool = False) -> str:
    """Cut a text to a width with an ellipsis."""
    text = drawable(text)
    if width(text, size, bold) <= inches:
        return text
    kept, tried = 0, len(text)
    while kept < tried:
        middle = (kept + tried + 1) // 2
        fits = width(text[:middle].rstrip() + "…", size, bold) <= inches
        kept, tried = (middle, tried) if fits else (kept, middle - 1)
    return text[:kept].rstrip() + "…"


def wrap(text: str, size: float, inches: float, bold: bool = False) -> list[str]:
    """Break a text into lines of a width; a word too long for a line is cut."""
    lines: list[str] = []
    used, space = 0.0, width(" ", size, bold)
    for word in drawable(text).split():
        wide = width(word, size, bold)
        if lines and used + space + wide <= inches:
            lines[-1] += f" {word}"
            used += space + wide
        else:
            lines.append(shorten(word, size, inches, bold))
            used = wide
    return lines


def lines(text: str, size: float, inches: float, most: int) -> list[str]:
    """Break a text into at most so many lines, the last cut with an ellipsis if need be."""
    found = wrap(text, size, inches)
    return [*found[: most - 1], shorten(" ".join(found[most - 1 :]), size, inches)] if len(found) > most else found
