"""The look that all charts share: sizes, colours with their markers, hatches and dashes."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.charts.drawing import Fill

WIDTH = 6.0
MARGIN = 0.18
INNER = WIDTH - 2 * MARGIN
TITLE, HEAD, BODY, SMALL = 14.0, 11.0, 10.0, 9.0
INK, SOFT, RULE, BAND, PAPER = "#1a1a1a", "#555555", "#d9d9d9", "#f4f4f4", "#ffffff"


@dataclass(frozen=True, slots=True)
class Look:
    """A colour that never stands alone: a marker for points, a hatch for areas, a dash for lines."""

    colour: str
    marker: str = "o"
    hatch: str = ""
    dash: tuple[float, ...] = ()


ORANGE, SKY, GREEN, BLUE, RED, PURPLE = "#E69F00", "#56B4E9", "#009E73", "#0072B2", "#D55E00", "#CC79A7"
SHADES = ("#fde0c5", "#f7a878", RED, "#7a2f00")
PALE = (SHADES[0], RULE, BAND, "#eeeeee", "#e4e4e4", "#bbbbbb", "#aaaaaa")
INKS = ("#000000", INK, SOFT, ORANGE, SKY, GREEN, BLUE, RED, PURPLE, "#7A5C00", *SHADES[1::2])
KILLED, INJURED = Look(RED, "o"), Look(BLUE, "D", "////")
MEASURES = {"killed": KILLED, "injured": INJURED}
SERIES = (
    Look(BLUE, "o"),
    Look(RED, "s", dash=(3.7, 1.6)),
    Look(GREEN, "^", dash=(6.4, 1.6, 1, 1.6)),
    Look(PURPLE, "D", dash=(1, 1.65)),
    Look(ORANGE, "v", dash=(5, 1)),
    Look(SKY, "P", dash=(3, 1, 1, 1)),
    Look("#000000", "X", dash=(1, 1)),
    Look("#7A5C00", "h", dash=(8, 2, 2, 2)),
)
UNKNOWN = Look("#e6e6e6", "", "xxxx")


def fill(look: Look) -> Fill:
    """Fill a bar: a hatch is drawn in the colour on paper."""
    if not look.hatch:
        return Fill(look.colour, look.colour, 0.8)
    return Fill(PAPER, SOFT if look is UNKNOWN else look.colour, 0.8, look.hatch)
