"""The look that all charts share: settings, colours with their markers and hatches, axes, scales."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tracker.charts import fit, glyphs, words

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH = 6.0
MARGIN = 0.18
INNER = WIDTH - 2 * MARGIN
TITLE, HEAD, BODY, SMALL = 14.0, 11.0, 10.0, 9.0
INK, SOFT, RULE, BAND, PAPER = "#1a1a1a", "#555555", "#d9d9d9", "#f4f4f4", "#ffffff"
SPREAD = 40


@dataclass(frozen=True, slots=True)
class Look:
    """A colour that never stands alone: a marker for points, a hatch for areas, a dash for lines."""

    colour: str
    marker: str = "o"
    hatch: str = ""
    dash: Any = "-"


ORANGE, SKY, GREEN, BLUE, RED, PURPLE = "#E69F00", "#56B4E9", "#009E73", "#0072B2", "#D55E00", "#CC79A7"
SHADES = ("#fde0c5", "#f7a878", RED, "#7a2f00")
PALE = (SHADES[0], RULE, BAND, "#eeeeee", "#e4e4e4", "#bbbbbb", "#aaaaaa")
INKS = ("#000000", INK, SOFT, ORANGE, SKY, GREEN, BLUE, RED, PURPLE, "#7A5C00", *SHADES[1::2])
KILLED, INJURED = Look(RED, "o"), Look(BLUE, "D", "////")
MEASURES = {"killed": KILLED, "injured": INJURED}
SERIES = (
    Look(BLUE, "o"),
    Look(RED, "s", dash="--"),
    Look(GREEN, "^", dash="-."),
    Look(PURPLE, "D", dash=":"),
    Look(ORANGE, "v", dash=(0, (5, 1))),
    Look(SKY, "P", dash=(0, (3, 1, 1, 1))),
    Look("#000000", "X", dash=(0, (1, 1))),
    Look("#7A5C00", "h", dash=(0, (8, 2, 2, 2))),
)
UNKNOWN = Look("#e6e6e6", "", "xxxx")
SETTINGS: dict[str, Any] = {
    "font.size": SMALL,
    "text.color": INK,
    "text.hinting": "none",
    "text.parse_math": False,
    "axes.edgecolor": SOFT,
    "axes.unicode_minus": True,
    "axes.titlesize": SMALL,
    "figure.facecolor": PAPER,
    "hatch.linewidth": 0.6,
    "svg.hashsalt": "claims-tracker",
    "svg.fonttype": "none",
    "xtick.color": SOFT,
    "ytick.color": SOFT,
}


@contextmanager
def applied() -> Iterator[None]:
    """Draw with these settings over matplotlib's defaults, whatever the user's own file says."""
    import logging

    import matplotlib

    log = logging.getLogger("matplotlib.font_manager")
    level = log.level
    log.setLevel(logging.ERROR)
    ours: Any = {name: value for name, value in matplotlib.rcParamsDefault.items() if not name.startswith("backend")}
    try:
        ours |= {**SETTINGS, "font.family": glyphs.fonts()}
        with matplotlib.rc_context(ours):
            yield
    finally:
        log.setLevel(level)


def bare(axes: Axes) -> None:
    """Take everything off an axes."""
    axes.set_axis_off()
    axes.patch.set_visible(False)


def plain(axes: Axes) -> None:
    """Leave an axes its lower numbers and faint vertical rules."""
    axes.patch.set_visible(False)
    for side in axes.spines.values():
        side.set_visible(False)
    axes.tick_params(length=0, labelsize=SMALL)
    axes.set_yticks([])
    axes.grid(axis="x", color=RULE, linewidth=0.7)
    axes.set_axisbelow(True)


def write(
    axes: Axes, x: float, y: float, text: str, size: float = SMALL, colour: str = INK, bold: bool = False,
    ha: str = "left", ground: str = PAPER,
) -> None:  # fmt: skip
    """Write into an axes over its rules: `x` in inches from its left edge, `y` in its own units."""
    inches = axes.get_position().width * WIDTH
    box = {"facecolor": ground, "edgecolor": "none", "pad": 0.6}
    axes.text(
        x / inches, y, text, size=size, color=colour, weight="bold" if bold else "normal", va="center_baseline", ha=ha,
        transform=axes.get_yaxis_transform(), bbox=box, zorder=2,
    )  # fmt: skip


def fill(look: Look) -> dict[str, Any]:
    """Fill a bar: a hatch is drawn in the colour on paper."""
    if not look.hatch:
        return {"facecolor": look.colour, "edgecolor": look.colour, "linewidth": 0.8}
    ink = SOFT if look is UNKNOWN else look.colour
    return {"facecolor": PAPER, "edgecolor": ink, "hatch": look.hatch, "linewidth": 0.8}


def is_wide(values: Iterable[float]) -> bool:
    """Tell whether numbers are too far apart for one linear scale."""
    positive = [value for value in values if value > 0 and math.isfinite(value)]
    return bool(positive) and max(positive) > SPREAD * max(min(positive), 1)


def scale_x(axes: Axes, values: Iterable[float], inches: float) -> bool:
    """Set the number axis from zero, as logarithms where the numbers are far apart; tell whether it did."""
    known = [value for value in values if math.isfinite(value)]
    top = max([*known, 1])
    share = (fit.width(f"≥{words.number(top)}", SMALL) + 0.36) / inches
    if not is_wide(known):
        axes.set_xlim(-0.03 * top, top / (1 - share))
        axes.set_xticks(round_ticks(top, 5 if inches > 3 else 3))
    else:
        _logarithmic(axes, min(known), top, inches, share)
        axes.minorticks_off()
    axes.set_xticks(axes.get_xticks(), [words.number(tick) for tick in axes.get_xticks()])
    return is_wide(known)


def _logarithmic(axes: Axes, bottom: float, top: float, inches: float, share: float) -> None:
    """Set a logarithmic scale; it holds a zero where there is one, and a share of its width is kept for a number."""
    first = 0 if bottom < 1 else math.floor(math.log10(bottom))
    length = math.log10(top) - first + (0.75 if bottom < 1 else 0.15)
    right = math.log10(top) + length * share / (1 - share)
    if bottom < 1:
        axes.set_xscale("symlog", linthresh=1, linscale=0.6)
        axes.set_xlim(-0.35, 10**right)
    else:
        axes.set_xscale("log")
        axes.set_xlim(10**first * 0.7, 10**right)
    step = math.ceil((right - first) * 0.75 / inches)
    powers = [10**power for power in range(first, math.ceil(right), step) if 10**power <= top * 1.5]
    axes.set_xticks(powers if bottom >= 1 else [0, *powers[step > 1 :]])
    axes.minorticks_off()


def round_ticks(top: float, most: int) -> list[float]:
    """Choose round whole numbers from zero to `top`.

    >>> round_ticks(23, 5)
    [0, 5, 10, 15, 20]
    """
    power = 10 ** math.floor(math.log10(max(top, 1)))
    steps = [max(1, factor * scale) for scale in (power / 10, power, power * 10) for factor in (1, 2, 5)]
    step = next(step for step in steps if step == int(step) and top / step <= most)
    return [int(step) * count for count in range(int(top // step) + 1)]
