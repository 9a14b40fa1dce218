"""Tables as bytes: CSV that no spreadsheet runs, Parquet, and one workbook; the same bytes for the same table."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from tracker.errors import TableError

if TYPE_CHECKING:
    import pandas as pd

    from tracker.exports.tables import Table

FORMULA = tuple("=+-@\t\r")
LONGEST_CELL = 32_767
LONGEST_SHEET = 1_048_576
_LEAST_DAY = date(1980, 1, 1)


@dataclass(slots=True, frozen=True)
class Dialect:
    """How CSV is written: the separator, a byte order mark for Excel, a row of HXL tags under the header."""

    separator: str = ","
    mark: bool = False
    tags: bool = False

    def __post_init__(self) -> None:
        if self.separator not in {",", ";", "\t"}:
            raise TableError(f"separator {self.separator!r}: use a comma, a semicolon or a tab")


def harmless(frame: pd.DataFrame) -> pd.DataFrame:
    """Put an apostrophe before cells that a spreadsheet would run as a formula.

    >>> import pandas as pd
    >>> harmless(pd.DataFrame({"a": ["=1+1", "1+1", None]}))["a"].tolist()
    ["'=1+1", '1+1', nan]
    """
    safe = {}
    for name in frame.select_dtypes(["str", "category"]).columns:
        risky = {cell: f"'{cell}" for cell in frame[name].unique() if cell == cell and cell[:1] in FORMULA}
        if risky:
            safe[name] = frame[name].astype("str").replace(risky)
    return frame.assign(**safe)


def csv_bytes(table: Table, dialect: Dialect) -> bytes:
    """Write a table as CSV: UTF-8, line feeds, dates as YYYY-MM-DD, nulls empty."""
    head = io.StringIO()
    writer = csv.writer(head, delimiter=dialect.separator, lineterminator="\n")
    writer.writerow([column.name for column in table.columns])
    if dialect.tags:
        writer.writerow([column.tag for column in table.columns])
    body = harmless(table.frame).to_csv(
        None, index=False, header=False, sep=dialect.separator, date_format="%Y-%m-%d", lineterminator="\n"
    )
    return (head.getvalue() + body).encode("utf-8-sig" if dialect.mark else "utf-8", "replace")


def parquet_bytes(table: Table) -> bytes:
    """Write a table as Parquet, its cells as they are."""
    stream = io.BytesIO()
    table.frame.to_parquet(stream, index=False)
    return stream.getvalue()


def workbook_bytes(tables: Iterable[Table], dated: date | None) -> bytes:
    """Write the tables as the sheets of one workbook; its time stamps are the date of the data."""
    try:
        from openpyxl import Workbook
    except ImportError as error:
        raise TableError("--xlsx needs openpyxl; install it with: pip install 'claims-tracker[xlsx]'") from error
    book = Workbook(write_only=True)
    for table in tables:
        if len(table.frame) >= LONGEST_SHEET:
            raise TableError(f"{table.name} has {len(table.frame)} rows, more than a sheet holds; use --parquet")
        sheet = book.create_sheet(table.name)
        sheet.freeze_panes = "A2"
        sheet.append([column.name for column in table.columns])
        for row in _rows(table.frame):
            sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return _restamped(stream, max(dated or _LEAST_DAY, _LEAST_DAY))


def _rows(frame: pd.DataFrame) -> Iterable[list[Any]]:
    safe = harmless(frame)
    cells = safe.astype(object).where(safe.notna(), None)
    for row in cells.itertuples(index=False, name=None):
        yield [_text(cell) if isinstance(cell, str) else _day(cell) for cell in row]


def _text(cell: str) -> str:
    """Cut a text to what a sheet's cell can hold."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    cut: str = ILLEGAL_CHARACTERS_RE.sub("", cell)[:LONGEST_CELL]
    return cut


def _day(cell: Any) -> Any:
    return cell.date() if hasattr(cell, "date") else cell


def _restamped(stream: io.BytesIO, day: date) -> bytes:
    """Give every part of the workbook the same time, inside and out."""
    out = io.BytesIO()
    stamp = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
    with zipfile.ZipFile(stream) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            content = old.read(name)
            if name == "docProps/core.xml":
                content = stamp.sub(f"{day}T00:00:00Z".encode(), content)
            new.writestr(zipfile.ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
