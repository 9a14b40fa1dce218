"""Which places are too wide to tell one event from another: countries, regions, fronts, seas."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

_COUNTRIES = Path(__file__).parents[1] / "lexicons" / "names" / "countries.csv"
_WORDS = (
    r"(?i)\b(?:regions?|oblasts?|provinces?|states?|districts?|departments?|governorates?|territory|territories|republic|"
    r"strip|bank|borders?|frontier|front|line|sea|gulf|strait|coast|mountains|valley|island|islands|"
    r"north|south|east|west|northern|southern|eastern|western|central|north-?east\w*|north-?west\w*|south-?east\w*|"
    r"south-?west\w*)\b"
)
_NAMES = (
    "gaza donbas donbass crimea kashmir darfur kordofan sahel tigray amhara oromia ituri borno zamfara benue helmand "
    "nangarhar kunar balochistan sindh punjab rakhine kachin kayah artibonite galilee negev kurdistan transnistria"
)


@cache
def _wide_names() -> set[str]:
    import csv

    with _COUNTRIES.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    names = (name.strip() for row in rows for name in (row["name"], *row["aliases"].split(";")))
    return {*_NAMES.split(), "khyber pakhtunkhwa", "cabo delgado"} | {name.casefold() for name in names if name}


def is_wide(place: str) -> bool:
    """Tell whether a place is so wide that two events of a day may both lie in it.

    >>> [is_wide(place) for place in ("Kharkiv", "Kharkiv region", "Thailand", "Afghanistan's Kunar", "Port Sudan")]
    [False, True, True, True, False]
    """
    import re

    name = re.sub(r"^(?:the |.*['’]s )", "", place.casefold())
    return name in _wide_names() or re.search(_WORDS, place) is not None


def wide_places(claims: pd.DataFrame) -> pd.Series:
    """Tell for each claim whether its place is wide; an unknown place is not called wide."""
    verdict = {place: is_wide(place) for place in claims["place"].dropna().unique()}
    return claims["place"].map(verdict).eq(True)
