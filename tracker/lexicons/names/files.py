"""Read the data files of the lexicon: tables as CSV, patterns as TOML; refuse what the form does not know."""

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tracker.errors import LexiconError

LISTS = {"words", "topics", "sides", "countries"}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a CSV file and where it stands."""

    where: str
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def listed(self, column: str) -> list[str]:
        """List the parts of a cell that are joined by semicolons."""
        return [part.strip() for part in self.cells[column].split(";") if part.strip()]


def read_rows(path: Path, columns: tuple[str, ...]) -> Iterator[Row]:
    """Read the rows of a CSV file whose header is `columns`; a file that is absent has none.

    Raises LexiconError for another header, a row of another length, or an empty first cell.
    """
    if not path.exists():
        return
    reader = csv.reader(_read(path).splitlines())
    header = next(reader, [])
    if tuple(header) != columns:
        raise LexiconError(f"{path}: the header is {','.join(header)!r}; write {','.join(columns)!r}")
    for cells in reader:
        if not cells:
            continue
        where = f"{path}, line {reader.line_num}"
        if len(cells) != len(columns):
            raise LexiconError(f"{where}: {len(cells)} cells; write {len(columns)}: {','.join(columns)}")
        if not cells[0].strip():
            raise LexiconError(f"{where}: {columns[0]} is empty; fill it or drop the line")
        yield Row(where, dict(zip(columns, cells, strict=True)))


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LexiconError(f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8") from error


def read_tables(path: Path, keys: dict[str, set[str]]) -> dict[str, list[dict[str, Any]]]:
    """Read a TOML file of [[arrays]] of tables, each with the keys that `keys` names for it.

    Raises LexiconError for broken TOML, an unknown array or key, and a missing key.
    """
    if not path.exists():
        return {name: [] for name in keys}
    try:
        tables = tomllib.loads(_read(path))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{path}: not valid TOML ({error}); mend that line") from error
    if unknown := sorted(set(tables) - set(keys)):
        raise LexiconError(f"{path}: unknown table {unknown[0]!r}; use {', '.join(sorted(keys))}")
    for name, entries in tables.items():
        if not isinstance(entries, list):
            raise LexiconError(f"{path}: {name} is no array of tables; write [[{name}]]")
        for number, entry in enumerate(entries, 1):
            _check_keys(f"{path}: {name} {entry.get('name', number)!r}", entry, keys[name])
    return {name: tables.get(name, []) for name in keys}


def _check_keys(where: str, entry: dict[str, Any], keys: set[str]) -> None:
    allowed = {key.rstrip("?") for key in keys}
    if unknown := sorted(set(entry) - allowed):
        raise LexiconError(f"{where}: unknown key {unknown[0]!r}; use {', '.join(sorted(allowed))}")
    if missing := sorted(key for key in keys if not key.endswith("?") and key not in entry):
        raise LexiconError(f"{where}: {missing[0]!r} is missing; add it")
    for key in sorted(LISTS & set(entry)):
        if not isinstance(entry[key], list) or not all(isinstance(word, str) for word in entry[key]):
            raise LexiconError(f'{where}: {key} is no list of words; write {key} = ["..."]')
