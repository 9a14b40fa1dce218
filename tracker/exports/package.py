"""The data package descriptor of a week: every CSV file with its schema, size and hash, as Frictionless reads it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from tracker.exports.files import Dialect
from tracker.exports.tables import Column, Table


def descriptor(
    week: str, dated: date | None, tables: Sequence[Table], files: Mapping[str, bytes], dialect: Dialect
) -> str:
    """Describe the package; `files` has each table's CSV by its path."""
    from tracker import __version__

    package: dict[str, Any] = {
        "name": f"claims-{week.lower()}",
        "title": f"Numeric claims of {week}",
        "version": __version__,
        "resources": [_resource(table, files[f"{table.name}.csv"], dialect) for table in tables],
    }
    if dated:
        package["created"] = f"{dated}T00:00:00Z"
    return json.dumps(package, indent=2, ensure_ascii=False) + "\n"


def _resource(table: Table, content: bytes, dialect: Dialect) -> dict[str, Any]:
    reading: dict[str, Any] = {"csv": {"delimiter": dialect.separator}}
    if dialect.tags:
        reading["commentRows"] = [2]
    return {
        "name": table.name,
        "title": table.title,
        "type": "table",
        "path": f"{table.name}.csv",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig" if dialect.mark else "utf-8",
        "bytes": len(content),
        "hash": "sha256:" + hashlib.sha256(content).hexdigest(),
        "dialect": reading,
        "schema": _schema(table),
    }


def _schema(table: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {"fields": [_field(column) for column in table.columns], "missingValues": [""]}
    # A key column of summary may be null (an unknown party), which the standard forbids in a primary key.
    if table.key and table.name != "summary":
        schema["primaryKey"] = list(table.key)
    if table.name == "claims":
        reference = {"resource": "", "fields": ["claim_id"]}
        schema["foreignKeys"] = [{"fields": ["part_of"], "reference": reference}]
    return schema


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.words:
        constraints["enum"] = list(column.words)
    field: dict[str, Any] = {"name": column.name, "type": column.type, "description": column.text}
    return field | ({"constraints": constraints} if constraints else {})
