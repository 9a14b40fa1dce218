"""The contract in code: the claims table's columns, types and categories, and the pandera schema over them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any

from tracker.model import UNATTRIBUTED, Claim

if TYPE_CHECKING:
    import pandas as pd
    import pandera.pandas as pa

COLUMNS: tuple[str, ...] = tuple(field.name for field in fields(Claim))
STORE_COLUMNS: tuple[str, ...] = ("first_seen",)
LATER_COLUMNS: tuple[str, ...] = (*STORE_COLUMNS, "reviewed_by")
DATES = ("report_date", "event_start", "event_end", *STORE_COLUMNS)
NUMBERS = ("quote_start", "quote_end", "value", "low", "high")
REQUIRED = (
    *("claim_id", "article_id", "language", "sentence", "quote", "quote_start", "quote_end", "measure", "counted"),
    *(
        "qualifier",
        "claimant",
        "claimant_type",
        "attribution",
        "stance",
        "scope",
        "date_precision",
        "rule",
        "first_seen",
    ),
)
_WORDS = {
    "measure": "killed injured casualties missing captured released repatriated displaced deployed launched "
    "intercepted struck destroyed damaged captured_places attacks",
    "counted": "people families drone missile drone_or_missile rocket shell bomb aircraft helicopter tank "
    "armoured_vehicle artillery air_defence vehicle ship building home school hospital place attack "
    "area_km2 area_sq_mi area_ha weapon other",
    "person_type": "civilian military police militant child woman man medic aid_worker journalist prisoner "
    "official other",
    "qualifier": "exact about at_least more_than up_to less_than range indefinite",
    "claimant_type": "government military police emergency_service health_authority local_authority armed_group "
    "un ngo media witness company unnamed_official other none",
    "attribution": "direct carried none",
    "stance": "asserts denies",
    "scope": "event period cumulative",
    "date_precision": "day week month year none",
}
CATEGORIES: dict[str, tuple[str, ...]] = {column: tuple(words.split()) for column, words in _WORDS.items()}
_PATTERNS = {
    "claim_id": (r"^[0-9a-f]{16}$", "use tracker.table.frame.claim_id, which gives 16 hex digits"),
    "part_of": (r"^[0-9a-f]{16}$", "give the claim_id of the total, or leave it empty"),
    "language": (r"^[a-z]{2}$", "give the two letters of ISO 639-1, as in 'en'"),
    "country": (r"^[A-Z]{3}$", "give the three letters of ISO 3166-1 alpha-3, as in 'UKR'"),
}


def dtype(column: str) -> Any:
    """Name the pandas type of a column."""
    import pandas as pd

    if column in CATEGORIES:
        return pd.CategoricalDtype(list(CATEGORIES[column]))
    return "datetime64[s]" if column in DATES else "Int64" if column in NUMBERS else "str"


@cache
def schema() -> pa.DataFrameSchema:
    """Build the contract as a pandera schema; a check's name is its column and its error text the repair."""
    import pandera.pandas as pa

    columns = {
        name: pa.Column(dtype(name), _cell_check(name), nullable=name not in REQUIRED, required=name in COLUMNS)
        for name in COLUMNS + LATER_COLUMNS
    }
    checks = [pa.Check(test, name=column, error=repair) for column, repair, test in _ROW_CHECKS]
    return pa.DataFrameSchema(columns, checks=checks, strict=True, ordered=True)


def _cell_check(name: str) -> pa.Check | None:
    import pandera.pandas as pa

    if name in _PATTERNS:
        pattern, repair = _PATTERNS[name]
        return pa.Check.str_matches(pattern, name=name, error=repair)
    if name in NUMBERS:
        return pa.Check.ge(0, name=name, error="counts and offsets are never negative")
    if name in CATEGORIES or name in DATES:
        return None
    return pa.Check.str_length(min_value=1, name=name, error="an unknown is null, not an empty word")


def is_sound(frame: pd.DataFrame) -> bool:
    """Tell in milliseconds, without loading pandera, that a table keeps the schema; if not, the schema judges."""
    names = [name for name in COLUMNS + LATER_COLUMNS if name in frame]
    return (
        [*frame.columns] == names
        and all(frame[name].dtype == dtype(name) for name in names)
        and not frame[[name for name in REQUIRED if name in frame]].isna().any(axis=None)
        and all(_cells_sound(name, frame[name].dropna()) for name in names)
        and all(test(frame).fillna(False).all() for _, _, test in _ROW_CHECKS)
    )


def _cells_sound(name: str, cells: pd.Series) -> bool:
    if name in _PATTERNS:
        return bool(cells.str.match(_PATTERNS[name][0]).all())
    if name in NUMBERS:
        return bool((cells >= 0).all())
    return name in CATEGORIES or name in DATES or bool((cells != "").all())


def _named(frame: pd.DataFrame) -> pd.Series:
    return frame["claimant"] != UNATTRIBUTED


def _bounds_fit(frame: pd.DataFrame) -> pd.Series:
    low, high, kind = frame["low"].notna(), frame["high"].notna(), frame["qualifier"]
    closed, above = kind.isin(["exact", "about"]), kind.isin(["at_least", "more_than"])
    below, equal = kind.isin(["up_to", "less_than"]), (frame["low"] == frame["high"]).fillna(False)
    return (~closed | equal) & (~above | low) & (~below | high) & ((kind != "range") | (low & high)) & (low | high)


def _value_fits(frame: pd.DataFrame) -> pd.Series:
    value, among = frame["value"], (frame["value"] == frame["low"]) | (frame["value"] == frame["high"])
    return value.isna() | (among.fillna(False) & ~frame["qualifier"].isin(["range", "indefinite"]))


def _dated(frame: pd.DataFrame) -> pd.Series:
    return frame["event_start"].notna() | frame["event_end"].notna()


def _total_stands(frame: pd.DataFrame) -> pd.Series:
    article = frame.drop_duplicates("claim_id").set_index("claim_id")["article_id"]
    same = frame["part_of"].map(article) == frame["article_id"]
    return frame["part_of"].isna() | (same & (frame["part_of"] != frame["claim_id"]))


_ROW_CHECKS: tuple[tuple[str, str, Callable[[pd.DataFrame], pd.Series]], ...] = (
    ("claim_id", "an earlier row has it too; drop one, or count its ordinal up", lambda f: ~f["claim_id"].duplicated()),
    (
        "quote_end",
        "quote must be exactly as long as quote_end - quote_start",
        lambda f: f["quote"].str.len() == f["quote_end"] - f["quote_start"],
    ),
    ("high", "low must not exceed high; swap them", lambda f: (f["low"] <= f["high"]).fillna(True)),
    (
        "qualifier",
        "exact and about ask for low = high, at_least for a low, up_to for a high, range for both",
        _bounds_fit,
    ),
    ("value", "value is the one number, so low or high; a range or indefinite quantity has none", _value_fits),
    (
        "attribution",
        f"it is none exactly where claimant is {UNATTRIBUTED}",
        lambda f: (f["attribution"] != "none") == _named(f),
    ),
    (
        "claimant_type",
        f"it is none exactly where claimant is {UNATTRIBUTED}",
        lambda f: (f["claimant_type"] != "none") == _named(f),
    ),
    (
        "claimant_text",
        f"leave it empty where claimant is {UNATTRIBUTED}",
        lambda f: f["claimant_text"].isna() | _named(f),
    ),
    ("co_claimants", "the first claimant belongs in claimant", lambda f: f["co_claimants"].isna() | _named(f)),
    (
        "person_type",
        "only people have one; leave it empty",
        lambda f: f["person_type"].isna() | f["counted"].isin(["people", "families"]),
    ),
    ("event_end", "it must not lie before event_start; swap them", lambda f: ~(f["event_end"] < f["event_start"])),
    (
        "date_precision",
        "it is none exactly where event_start and event_end are empty",
        lambda f: (f["date_precision"] != "none") == _dated(f),
    ),
    ("part_of", "name another row of the same article, or leave it empty where the total is left out", _total_stands),
)
