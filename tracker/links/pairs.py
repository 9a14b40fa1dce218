"""Pairs of claims that may be one, and what must not differ in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.links.sheet import Bools, Floats, Numbers, Sheet

WIRE_DAYS = 3
UNDATED_DAYS = 1
SHARED = ("party", "actor", "country", "conflict")


@dataclass(slots=True)
class Pairs:
    """Pairs of claims that may be one: numbers of the fuller and of the other, how well they fit, and the rule."""

    target: Numbers
    source: Numbers
    fit: Floats
    rule: str


def could_be_one(sheet: Sheet, one: Numbers, other: Numbers) -> Bools:
    """Tell where nothing that both state differs."""
    return sheet.same_claimant(one, other) & sheet.same_start(one, other) & could_lie_together(sheet, one, other)


def could_lie_together(sheet: Sheet, one: Numbers, other: Numbers) -> Bools:
    """Tell where sides, actors and conflicts do not differ, nor places: a wide one may hold a place of its country."""
    within = (sheet.wide[one] | sheet.wide[other]) & sheet.same("country", one, other)
    fits = within | sheet.compatible("place", one, other)
    for name in SHARED:
        fits &= sheet.compatible(name, one, other)
    return fits
