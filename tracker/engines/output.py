"""Write a claims table as it comes, table by table, so that memory stays flat."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from tracker.errors import TableError

if TYPE_CHECKING:
    import pandas as pd

GROUP = 1 << 16


def write_stream(tables: Iterable[pd.DataFrame], path: str | Path) -> None:
    """Write tables as one .csv, .parquet or .jsonl file; `-` is standard output, as CSV.

    The file takes its name when it is whole; .csv and .jsonl have the bytes of `tracker.table.files.write_claims`.
    """
    suffix = ".csv" if str(path) == "-" else Path(path).suffix
    if suffix not in (".csv", ".jsonl", ".parquet"):
        raise TableError(f"{path}: end the name of a claims table in .csv, .parquet or .jsonl")
    with _target(path) as target:
        if suffix == ".parquet":
            _write_parquet(tables, target)
        else:
            for text in _texts(tables, suffix):
                target.write(text.encode())


@contextmanager
def _target(path: str | Path) -> Iterator[IO[bytes]]:
    if str(path) == "-":
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    final = Path(path)
    temporary = final.with_name(f".{final.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as target:
            yield target
        temporary.replace(final)
    finally:
        temporary.unlink(missing_ok=True)


def _texts(tables: Iterable[pd.DataFrame], suffix: str) -> Iterator[str]:
    from tracker.table.files import to_csv, to_jsonl
    from tracker.table.frame import empty

    if suffix == ".csv":
        yield to_csv(empty())
    for table in tables:
        if len(table):
            yield to_csv(table, header=False) if suffix == ".csv" else to_jsonl(table)


def _write_parquet(tables: Iterable[pd.DataFrame], target: IO[bytes]) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    from tracker.table.frame import empty

    schema = pa.Schema.from_pandas(empty(), preserve_index=False)
    with parquet.ParquetWriter(target, schema) as writer:
        held: list[pa.Table] = []
        for table in tables:
            held.append(pa.Table.from_pandas(table, schema, preserve_index=False))
            if sum(part.num_rows for part in held) >= GROUP:
                writer.write_table(pa.concat_tables(held))
                held = []
        writer.write_table(pa.concat_tables(held) if held else schema.empty_table())
