"""What groups of rows have in common, for whole columns at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd


def cells(frame: pd.DataFrame, *columns: str) -> Iterator[tuple[Any, ...]]:
    """Yield the cells of some columns row by row, from lists, since going through a column itself is slow."""
    return zip(*(frame[name].tolist() for name in columns), strict=True)


def listed(rows: pd.DataFrame, by: str, column: str) -> pd.Series:
    """Join the distinct values of each group by semicolons, in the order of the alphabet; nulls are passed over.

    >>> import pandas as pd
    >>> listed(pd.DataFrame({"g": [1, 1, 2, 1], "v": ["b", "a", None, "b"]}), "g", "v").to_dict()
    {1: 'a; b'}
    """
    import pandas as pd

    pairs = rows[[by, column]].dropna().drop_duplicates().sort_values([by, column])
    groups: dict[Any, list[str]] = {}
    for key, value in zip(pairs[by].tolist(), pairs[column].tolist(), strict=True):
        groups.setdefault(key, []).append(str(value))
    return pd.Series({key: "; ".join(values) for key, values in groups.items()}, dtype="str", name=column)


def commonest(rows: pd.DataFrame, by: str, column: str) -> pd.Series:
    """Return each group's commonest value, of equals the first in the alphabet; a group of nulls has none."""
    counted = rows.groupby([by, column], observed=True).size().rename("n").reset_index()
    counted = counted.sort_values([by, "n", column], ascending=[True, False, True]).drop_duplicates(by)
    return counted.set_index(by)[column]


def agreed(rows: pd.DataFrame, by: str, column: str, otherwise: str | None = None) -> pd.Series:
    """Return the value that all rows of a group share, else `otherwise`; a null among values is a difference."""
    grouped = rows.groupby(by, sort=True)[column]
    table = grouped.agg(["first", "nunique", "count", "size"])
    whole = (table["nunique"] <= 1) & ((table["count"] == table["size"]) | (table["count"] == 0))
    shared: pd.Series = table["first"].where(whole, otherwise)
    return shared.rename(column)
