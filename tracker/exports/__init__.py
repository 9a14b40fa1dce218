"""A week as a package of files that a desk can open, check and cite."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.table.contract import COLUMNS

if TYPE_CHECKING:
    import pandas as pd

    from tracker.analysis.derived import Derived
    from tracker.exports.files import Dialect
    from tracker.exports.tables import Table

__all__ = ["export_week"]
NAMES = ("claims", "summary", "events", "links", "cumulative", "revisions")
WORKBOOK = "tables.xlsx"


def export_week(
    claims: pd.DataFrame,
    week: str,
    folder: str | Path,
    *,
    derived: Derived | None = None,
    texts: Mapping[str, str] | None = None,
    overrides: Iterable[Mapping[str, Any]] = (),
    sensitivity: bool = False,
    excel: bool = False,
    separator: str = ",",
    hxl: bool = False,
    xlsx: bool = False,
    parquet: bool = False,
) -> list[Path]:
    """Write a week (`2025-W30`, or `undated`) of the whole claims table into its folder; return the files written.

    `derived` is what `tracker.analysis.derived.derive` made of the claims, for callers that write several weeks;
    without it the claims are linked here, with `texts`, `overrides` and `sensitivity` as there. `excel` puts a byte
    order mark before CSV, `hxl` a row of tags under its header. A week of no claims gets files with headers only.
    Raises TableError for an unknown separator, and for `xlsx` without openpyxl.
    """
    from tracker.analysis.derived import derive
    from tracker.exports.files import Dialect
    from tracker.storage.weeks import data_date

    folder = Path(folder)
    dialect = Dialect(separator, mark=excel, tags=hxl)
    derived = derived or derive(claims, texts, overrides, sensitivity=sensitivity)
    dated = data_date(derived.claims)
    tables = week_tables(derived, week, folder, dated)
    files = {**_copies(tables, dated, xlsx, parquet), **_csv(tables, week, dated, dialect, xlsx, parquet)}
    return _write(folder, files)


def week_tables(derived: Derived, week: str, folder: Path, dated: date | None) -> list[Table]:
    """Cut a week's tables out of what was derived from all weeks."""
    from tracker.exports.revisions import revisions
    from tracker.exports.tables import table
    from tracker.storage.weeks import week_names

    reviewed = "reviewed_by" in derived.claims and derived.claims["reviewed_by"].notna().any()
    names = [*COLUMNS, *(["reviewed_by"] if reviewed else [])]
    claims = derived.claims.loc[week_names(derived.claims["report_date"]) == week, names]
    events = derived.events[derived.events["week"] == week]
    shown = {*claims["claim_id"], *(name for ids in events["claim_ids"] for name in ids.split("; "))}
    links = derived.links[derived.links["from_claim"].isin(shown) | derived.links["to_claim"].isin(shown)]
    frames = {
        "claims": claims.sort_values(["report_date", "article_id", "quote_start", "claim_id"]),
        "summary": derived.summary[derived.summary["week"] == week],
        "events": events,
        "links": links,
        "cumulative": derived.cumulative[derived.cumulative["week"] == week],
        "revisions": revisions(folder, week, derived.summary, dated),
    }
    return [table(name, frames[name].reset_index(drop=True)) for name in NAMES]


def _copies(tables: list[Table], dated: date | None, xlsx: bool, parquet: bool) -> dict[str, bytes]:
    from tracker.exports.files import parquet_bytes, workbook_bytes

    files = {f"{table.name}.parquet": parquet_bytes(table) for table in tables} if parquet else {}
    return files | ({WORKBOOK: workbook_bytes(tables, dated)} if xlsx else {})


def _csv(
    tables: list[Table], week: str, dated: date | None, dialect: Dialect, xlsx: bool, parquet: bool
) -> dict[str, bytes]:
    from tracker.exports.files import csv_bytes
    from tracker.exports.package import descriptor
    from tracker.exports.readme import readme

    files = {f"{table.name}.csv": csv_bytes(table, dialect) for table in tables}
    files["datapackage.json"] = descriptor(week, dated, tables, files, dialect).encode()
    extra = [*([WORKBOOK] if xlsx else []), *(f"{table.name}.parquet" for table in tables if parquet)]
    return files | {"README.md": readme(week, dated, tables, dialect, extra).encode()}


def _write(folder: Path, files: dict[str, bytes]) -> list[Path]:
    """Write the files, and take away copies that an earlier export left and this one would contradict."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in {WORKBOOK, *(f"{name}.parquet" for name in NAMES)} - files.keys():
        (folder / name).unlink(missing_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in sorted(files)]
