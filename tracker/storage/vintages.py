"""What the store's files hold and held: Parquet read and replaced safely, and which rows were known on a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.errors import TableError
from tracker.table.frame import empty

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

ORDER = ["report_date", "article_id", "quote_start", "measure", "claim_id"]


@cache
def no_claims() -> pd.DataFrame:
    """Build the stored claims table of no rows."""
    import pandas as pd

    return empty().assign(first_seen=pd.Series(dtype="datetime64[s]"))


@cache
def no_history() -> pd.DataFrame:
    """Build the history of no rows: stored claims with the day they were replaced."""
    import pandas as pd

    return no_claims().assign(retired=pd.Series(dtype="datetime64[s]"))


def retire(history: pd.DataFrame, rows: pd.DataFrame, day: date) -> pd.DataFrame:
    """Add rows replaced on a day to the history, save those that did not outlive the day they came."""
    import pandas as pd

    at = pd.Timestamp(day)
    changed_today = history.loc[history["retired"] == at, "claim_id"]
    rows = rows[(rows["first_seen"] < at) & ~rows["claim_id"].isin(changed_today)]
    rows = rows.assign(retired=pd.Series(at, index=rows.index, dtype="datetime64[s]"))
    return stack([history, rows], history).sort_values(["claim_id", "retired"], ignore_index=True)


def known_on(day: date, current: pd.DataFrame, history: pd.DataFrame, past: pd.DataFrame) -> pd.DataFrame:
    """Pick the rows that stood at the end of a day; `past` is the history of every week, for claims that moved."""
    import pandas as pd

    at = pd.Timestamp(day)
    later = past.loc[past["retired"] > at, ["claim_id", "retired"]]
    next_change = later.sort_values("retired").drop_duplicates("claim_id")
    standing = current[(current["first_seen"] <= at) & ~current["claim_id"].isin(later["claim_id"])]
    replaced = history[history["first_seen"] <= at].merge(next_change, on=["claim_id", "retired"])
    return in_order(stack([standing, replaced[current.columns]], current))


def in_order(claims: pd.DataFrame) -> pd.DataFrame:
    """Sort claims by report_date, article and place in it."""
    return claims.sort_values(ORDER, ignore_index=True)


def stack(frames: Iterable[pd.DataFrame], none: pd.DataFrame) -> pd.DataFrame:
    """Put frames of the same columns under each other; `none` gives the types where all are empty."""
    import pandas as pd

    full = [frame for frame in frames if len(frame)]
    return pd.concat(full, ignore_index=True) if full else none.iloc[:0]


def read_parquet(paths: Iterable[Path], none: pd.DataFrame, columns: Sequence[str] | None = None) -> pd.DataFrame:
    """Read files of the store as one table; those that are not there yet hold no rows, and `none` gives the types."""
    return framed([read_part(path, columns) for path in paths if path.exists()], none, columns)


def framed(parts: Sequence[pa.Table], none: pd.DataFrame, columns: Sequence[str] | None = None) -> pd.DataFrame:
    """Put what was read of the files under each other; `none` gives the types where they hold no rows."""
    import pyarrow as pa

    if not any(part.num_rows for part in parts):
        return none.iloc[:0] if columns is None else none.iloc[:0][list(columns)]
    frame: pd.DataFrame = pa.concat_tables(parts, promote_options="permissive").combine_chunks().to_pandas()
    dates = frame.select_dtypes("datetime").columns  # Parquet knows no whole seconds and gives milliseconds
    return frame.astype(dict.fromkeys(dates, "datetime64[s]"))


def read_part(path: Path, columns: Sequence[str] | None = None) -> pa.Table:
    """Read one file of the store. Raises TableError that names it."""
    from pyarrow import parquet

    try:
        with parquet.ParquetFile(path, pre_buffer=False) as file:
            return file.read(columns, use_threads=False)  # a week is small: threads cost more than they give
    except (OSError, ValueError, KeyError) as error:
        raise TableError(f"{path}: can't be read ({error}); delete it and run again") from error


def write_parquet(frame: pd.DataFrame, path: Path, old: pd.DataFrame) -> None:
    """Replace a file of the store in one step; leave it alone where its content `old` stays the same."""
    if path.exists() and frame.equals(old):
        return
    part = _part(path)
    frame.to_parquet(part, index=False, compression="zstd")
    part.replace(path)


def replace_text(path: Path, text: str) -> None:
    """Replace a text file in one step; leave it alone where it says the same."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return
    part = _part(path)
    part.write_text(text, encoding="utf-8", newline="\n")
    part.replace(path)


def _part(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.with_name(path.name + ".part")
