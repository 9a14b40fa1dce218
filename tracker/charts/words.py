"""The words on a chart: numbers with bounds, days, names of measures, lists, names cut to fit."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from tracker.model import UNATTRIBUTED

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
OWN_VOICE = "No claimant named (the outlet's own voice)"
MEASURES = {
    "casualties": "killed or injured (casualties)",
    "captured_places": "captured",
}
THINGS = {
    "drone_or_missile": "drones and missiles",
    "aircraft": "aircraft",
    "artillery": "artillery pieces",
    "air_defence": "air defence systems",
    "armoured_vehicle": "armoured vehicles",
    "area_km2": "square kilometres",
    "area_sq_mi": "square miles",
    "area_ha": "hectares",
    "weapon": "other weapons",
    "other": "other things",
    "people": "people",
    "families": "families",
}
PEOPLE = {
    "civilian": "civilians",
    "military": "soldiers",
    "police": "police",
    "militant": "militants",
    "child": "children",
    "woman": "women",
    "man": "men",
    "medic": "medics",
    "aid_worker": "aid workers",
    "journalist": "journalists",
    "prisoner": "prisoners",
    "official": "officials",
    "other": "other roles, mixed groups",
}
_SIGNS = {"about": "≈", "at_least": "≥", "more_than": ">", "up_to": "≤", "less_than": "<", "indefinite": "≥"}
_SPOKEN = {
    "about": "about ",
    "at_least": "at least ",
    "more_than": "more than ",
    "up_to": "up to ",
    "less_than": "fewer than ",
    "indefinite": "an indefinite number, read as at least ",
}


def number(value: float) -> str:
    """Write a whole number with separators.

    >>> number(650000)
    '650,000'
    """
    return f"{round(value):,}"


def qualifier(low: float, high: float, about: bool) -> str:
    """Name the kind of an amount that was added up."""
    if math.isinf(high):
        return "at_least"
    if low == high:
        return "about" if about else "exact"
    return "range" if low else "up_to"


def bounded(low: float, high: float, kind: str) -> str:
    """Write an amount with its bounds in signs.

    >>> bounded(35, math.inf, "at_least"), bounded(300, 400, "range"), bounded(0, 40, "less_than")
    ('≥35', '300–400', '<40')
    """
    if kind == "range":
        return f"{number(low)}–{number(high)}"
    return _SIGNS.get(kind, "") + number(high if kind in ("up_to", "less_than") else low)


def spoken(low: float, high: float, kind: str) -> str:
    """Write an amount with its bounds in words, for those who hear it.

    >>> spoken(35, math.inf, "at_least"), spoken(300, 400, "range")
    ('at least 35', '300 to 400')
    """
    if kind == "range":
        return f"{number(low)} to {number(high)}"
    return _SPOKEN.get(kind, "") + number(high if kind in ("up_to", "less_than") else low)


def counted(count: int, noun: str) -> str:
    """Write a count with its noun.

    >>> counted(1, "claim"), counted(1200, "claim")
    ('1 claim', '1,200 claims')
    """
    return f"{number(count)} {noun}{'' if count == 1 else 's'}"


def day(when: Any, year: bool = True) -> str:
    """Write a day, the same in every locale.

    >>> day(date(2025, 7, 21)), day(date(2025, 7, 21), year=False)
    ('21 Jul 2025', '21 Jul')
    """
    text = f"{when.day} {MONTHS[when.month - 1]}"
    return f"{text} {when.year}" if year else text


def since(when: Any, precision: str) -> str:
    """Write the day, month or year from which something is counted.

    >>> since(date(2023, 10, 7), "day"), since(date(2023, 10, 1), "month"), since(date(2022, 1, 1), "year")
    ('since 7 Oct 2023', 'since Oct 2023', 'since 2022')
    """
    printed = {"month": f"{MONTHS[when.month - 1]} {when.year}", "year": f"{when.year}"}
    return f"since {printed.get(precision, day(when))}"


def span(first: date, last: date) -> str:
    """Write a span of days.

    >>> span(date(2025, 7, 21), date(2025, 7, 27)), span(date(2025, 7, 28), date(2025, 8, 3))
    ('21–27 Jul 2025', '28 Jul – 3 Aug 2025')
    """
    if first == last:
        return day(last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    return f"{day(first, first.year != last.year)} – {day(last)}"


def listed(names: Sequence[str], most: int = 4) -> str:
    """Write a list, its end as a count where it is long.

    >>> listed(["Odesa", "Kyiv", "Sumy"], most=2)
    'Odesa, Kyiv and 1 more'
    """
    if len(names) > most:
        return f"{', '.join(names[:most])} and {number(len(names) - most)} more"
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]])) if names else ""


def distinct(cells: Iterable[Any]) -> list[str]:
    """List the different texts, in order of first appearance."""
    return list(dict.fromkeys(cell for cell in cells if isinstance(cell, str)))


def name(claimant: str) -> str:
    """Name a claimant for readers."""
    return OWN_VOICE if claimant == UNATTRIBUTED else sentence(claimant)


def things(counted: str) -> str:
    """Name what is counted, in the plural.

    >>> things("drone"), things("area_km2")
    ('drones', 'square kilometres')
    """
    return THINGS.get(counted, counted.replace("_", " ") + "s")


def measured(measure: str, counted: str = "people") -> str:
    """Name a measure, with what is counted unless it is people.

    >>> measured("casualties"), measured("destroyed", "tank")
    ('killed or injured (casualties)', 'tanks destroyed')
    """
    verb = MEASURES.get(measure, measure)
    if counted == "people":
        return verb
    return "attacks" if measure == "attacks" else f"{things(counted)} {verb}"


@cache
def _countries() -> dict[str, str]:
    from tracker.lexicons import names

    lines = (files(names) / "countries.csv").read_text(encoding="utf-8").splitlines()
    return {row["alpha3"]: row["name"] for row in csv.DictReader(lines)}


def country(code: str) -> str:
    """Name a country by its code.

    >>> country("UKR"), country("Country not stated")
    ('Ukraine', 'Country not stated')
    """
    return _countries().get(code, code)


def sentence(text: str) -> str:
    """Begin a text with a capital and leave the rest as it is."""
    return text[:1].upper() + text[1:]
