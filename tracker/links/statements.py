"""The same statement told in other words: by the claimant, the figures beside it, an odd number, a running total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.links.pairs import SHARED, UNDATED_DAYS, WIRE_DAYS, Pairs, could_be_one, could_lie_together
from tracker.links.sheet import FIGURE, Sheet
from tracker.links.shingles import UNKNOWN_DAY, distinct, neighbours

if TYPE_CHECKING:
    from tracker.links.sheet import Bools, Numbers

TOTAL_DAYS = 7
TELLING = 3
TELLING_ALONE = 20
TELLING_TOTAL = 100
TELLING_PAIR = 10


def same_statement(sheet: Sheet, standing: Bools) -> Pairs:
    """Pair equal figures of one named claimant: for one narrow place, or by a number that tells by itself."""
    import numpy as np

    able = standing & sheet.named & ~sheet.added & (sheet.frame["scope"] == "event").to_numpy(dtype=bool)
    exact = (sheet.frame["qualifier"] != "indefinite").to_numpy(dtype=bool)
    placed = np.flatnonzero(able & (sheet.size >= TELLING) & (sheet.codes["place"] >= 0) & ~sheet.wide)
    telling = np.flatnonzero(able & (sheet.size >= TELLING_ALONE) & exact)
    sides = [
        neighbours(sheet.block(*columns, *FIGURE)[members], members, sheet.reported[members], WIRE_DAYS)
        for columns, members in ((("claimant", "place"), placed), (("claimant",), telling))
    ]
    one, other = distinct(sides)
    known = sheet.same("place", one, other) | sheet.bodied[one] | _related(sheet, one, other)
    rounded = (sheet.size[one] % 10 == 0) & ~_dated(sheet, one, other) & (sheet.days_apart(one, other) != 0)
    return _pairs(sheet, one, other, known & ~rounded, WIRE_DAYS, "repeats-statement")


def side_by_side(sheet: Sheet, standing: Bools) -> Pairs:
    """Pair figures that two sentences give together, as so many dead and so many hurt, or drones and missiles.

    For one narrow place and day such a pair tells even where an article names no claimant, or another of the same type.
    """
    import numpy as np

    dated = standing & (sheet.start != UNKNOWN_DAY) & (sheet.frame["scope"] == "event").to_numpy(dtype=bool)
    placed = np.flatnonzero(dated & sheet.precise & (sheet.codes["place"] >= 0) & ~sheet.wide)
    named = np.flatnonzero(dated & sheet.named)
    sides = [
        neighbours(sheet.block(*columns, "start", *FIGURE)[members], members, sheet.reported[members], WIRE_DAYS)
        for columns, members in ((("place",), placed), (("claimant",), named))
    ]
    one, other = distinct(sides)
    kin = sheet.same_claimant(one, other) | sheet.same("claimant_type", one, other)
    fits = kin & (np.abs(sheet.days_apart(one, other)) <= WIRE_DAYS) & ~sheet.same("article_id", one, other)
    fits &= could_lie_together(sheet, one, other)
    one, other = one[fits], other[fits]
    beside = _told_together(sheet, one, other)
    return Pairs(one[beside], other[beside], sheet.same("place", one, other)[beside].astype(float), "repeats-pair")


def _told_together(sheet: Sheet, one: Numbers, other: Numbers) -> Bools:
    """Tell which pairs stand in two sentences that have another pair, of another figure, large enough to tell."""
    import numpy as np
    import pandas as pd

    sentence, figure = sheet.block("article_id", "sentence"), sheet.block(*FIGURE)
    pairs = pd.DataFrame(
        {"one": sentence[one], "other": sentence[other], "figure": figure[one], "size": sheet.size[one]}
    )
    grouped = pairs.groupby(["one", "other"])
    several = grouped["figure"].transform("nunique").to_numpy() > 1
    large = grouped["size"].transform("sum").to_numpy() >= TELLING_PAIR
    together: Bools = np.logical_and(several, large)
    return together


def same_number(sheet: Sheet, standing: Bools) -> Pairs:
    """Pair equal numbers too large and odd to meet by chance, of one side, place or conflict."""
    import numpy as np

    exact = (sheet.frame["qualifier"] != "indefinite").to_numpy(dtype=bool)
    odd = (sheet.size >= TELLING_TOTAL) & (sheet.size % 10 != 0)
    event = (sheet.frame["scope"] == "event").to_numpy(dtype=bool)
    members = np.flatnonzero(standing & exact & odd & event & ~sheet.added)
    one, other = neighbours(sheet.block(*FIGURE)[members], members, sheet.reported[members], WIRE_DAYS)
    return _pairs(sheet, one, other, _related(sheet, one, other), WIRE_DAYS, "repeats-number")


def _related(sheet: Sheet, one: Numbers, other: Numbers) -> Bools:
    """Tell where both name the same side, actor, place, country or conflict."""
    import numpy as np

    shared: Bools = np.logical_or.reduce([sheet.same(name, one, other) for name in ("place", *SHARED)])
    return shared


def _dated(sheet: Sheet, one: Numbers, other: Numbers) -> Bools:
    dated: Bools = (sheet.start[one] != UNKNOWN_DAY) & (sheet.start[other] != UNKNOWN_DAY)
    return dated


def same_total(sheet: Sheet, standing: Bools) -> Pairs:
    """Pair equal running totals of one named claimant for one party."""
    import numpy as np

    able = standing & sheet.named & (sheet.frame["scope"] == "cumulative").to_numpy(dtype=bool)
    members = np.flatnonzero(able & (sheet.size >= TELLING_TOTAL))
    one, other = neighbours(
        sheet.block("claimant", "party", *FIGURE)[members], members, sheet.reported[members], TOTAL_DAYS
    )
    return _pairs(sheet, one, other, np.ones(len(one), dtype=bool), TOTAL_DAYS, "repeats-total")


def _pairs(sheet: Sheet, one: Numbers, other: Numbers, fits: Bools, days: int, rule: str) -> Pairs:
    """Keep pairs of two articles that agree in all that both state and were reported within so many days.

    Of events whose day is not known in both, the reports must be a day apart at most.
    """
    import numpy as np

    limit = days if rule == "repeats-total" else np.where(_dated(sheet, one, other), days, UNDATED_DAYS)
    fits = fits & ~sheet.same("article_id", one, other) & could_be_one(sheet, one, other)
    fits &= np.abs(sheet.days_apart(one, other)) <= limit
    one, other = one[fits], other[fits]
    return Pairs(one, other, sheet.same("place", one, other).astype(float), rule)
