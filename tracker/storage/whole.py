"""One copy of what many files of the store hold, so that a run opens only those that changed since it was made."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.storage.vintages import framed, read_part

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

DERIVED = "derived"  # the store's folder for what can be made anew
_PARTS = b"parts"


def read_whole(
    store: Path, name: str, paths: Sequence[Path], none: pd.DataFrame, columns: Sequence[str] | None = None
) -> pd.DataFrame:
    """Read files of the store as `read_parquet` does, by the copy in its folder `derived`, which is brought up to date.

    A file is taken from the copy while it has the very bytes that were copied.
    """
    copy = store / DERIVED / f"{name}.arrow"
    marks = {path: _mark(path) for path in paths if path.exists()}
    kept = _kept(copy)
    known = {path: kept.get((path.stem, mark)) for path, mark in marks.items()}
    parts = {path: read_part(path, columns) if part is None else part for path, part in known.items()}
    if parts and (len(kept) != len(parts) or None in known.values()):
        _keep(copy, {(path.stem, marks[path]): part for path, part in parts.items()})
    return framed(list(parts.values()), none, columns)


def _mark(path: Path) -> str:
    """Tell one content of a file from another, on whatever machine and day it was written."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _kept(copy: Path) -> dict[tuple[str, str], pa.Table]:
    """Cut the copy into the parts that it was made of; none where it is not there or can't be read."""
    from pyarrow import feather

    try:
        table = feather.read_table(copy, memory_map=True)
        listed = json.loads((table.schema.metadata or {})[_PARTS])
    except (OSError, ValueError, KeyError):
        return {}
    return {(stem, mark): table.slice(start, rows) for stem, mark, start, rows in listed}


def _keep(copy: Path, parts: dict[tuple[str, str], pa.Table]) -> None:
    """Replace the copy in one step; several processes may do so at once."""
    import pyarrow as pa
    from pyarrow import feather

    listed, start = [], 0
    for (stem, mark), part in parts.items():
        listed.append((stem, mark, start, part.num_rows))
        start += part.num_rows
    whole = pa.concat_tables(parts.values(), promote_options="permissive").combine_chunks()
    named = whole.replace_schema_metadata({**(whole.schema.metadata or {}), _PARTS: json.dumps(listed).encode()})
    copy.parent.mkdir(parents=True, exist_ok=True)
    written = copy.with_suffix(f".{os.getpid()}.part")
    feather.write_feather(named, str(written), compression="uncompressed")
    written.replace(copy)
