"""The tables of a week's package and what the codebook says of their columns."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.table.contract import CATEGORIES, REQUIRED

if TYPE_CHECKING:
    import pandas as pd

_CODEBOOK = Path(__file__).parent / "codebook.toml"


@dataclass(slots=True, frozen=True)
class Column:
    """A column as the codebook defines it."""

    name: str
    type: str
    tag: str
    text: str
    words: tuple[str, ...] = ()
    required: bool = False


@dataclass(slots=True, frozen=True)
class Table:
    """A table to write: its name is that of the file, its columns those of the frame that the codebook defines."""

    name: str
    title: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    frame: pd.DataFrame


def table(name: str, frame: pd.DataFrame) -> Table:
    """Join a frame with what the codebook says of it; a column that the codebook lacks is an error of ours."""
    entry = _codebook()[name]
    defined = entry["columns"]
    columns = tuple(_column(name, str(column), *defined[column]) for column in frame.columns)
    return Table(name, entry["title"], tuple(entry["primary_key"]), columns, frame)


def _column(table: str, name: str, kind: str, tag: str, text: str) -> Column:
    own = table == "claims"
    words = CATEGORIES.get(name, ()) if own else ()
    return Column(name, kind, tag, text, words, own and name in REQUIRED)


@cache
def _codebook() -> dict[str, dict[str, Any]]:
    return tomllib.loads(_CODEBOOK.read_text(encoding="utf-8"))
