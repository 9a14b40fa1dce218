"""The claims table in files: CSV, Parquet and JSON Lines."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.errors import TableError
from tracker.table.contract import DATES
from tracker.table.frame import empty, validate

if TYPE_CHECKING:
    import pandas as pd


def read_claims(path: str | Path) -> pd.DataFrame:
    """Read a claims table from .csv, .parquet or .jsonl, and hold it to the contract."""
    import pandas as pd

    path = Path(path)
    try:
        match path.suffix:
            case ".parquet":
                frame = pd.read_parquet(path)
            case ".jsonl":
                frame = _read_jsonl(path)
            case ".csv":
                frame = pd.read_csv(path, dtype="str", keep_default_na=False, na_values=[""], encoding="utf-8-sig")
            case _:
                raise TableError(f"{path}: name a claims table .csv, .parquet or .jsonl")
    except OSError as error:
        raise TableError(
            f"{path}: can't be read ({error.strerror or error}); give the path of a claims table"
        ) from error
    except ValueError as error:
        raise TableError(
            f"{path}: not a {path.suffix[1:]} table ({error}); write it anew with `tracker extract`"
        ) from error
    return validate(frame, path)


def _read_jsonl(path: Path) -> pd.DataFrame:
    import pandas as pd

    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").split("\n"), 1):
        try:
            rows += [json.loads(line)] if line.strip() else []
        except json.JSONDecodeError as error:
            raise TableError(f"{path}, line {number}: not JSON ({error}); write one row a line") from error
    return pd.DataFrame(rows, dtype=object) if rows else empty()


def write_claims(frame: pd.DataFrame, path: str | Path) -> None:
    """Write a claims table as .csv, .parquet or .jsonl; `-` is standard output, as CSV."""
    suffix = ".csv" if str(path) == "-" else Path(path).suffix
    if suffix == ".parquet":
        frame.to_parquet(path, index=False)
    elif suffix == ".jsonl":
        Path(path).write_text(to_jsonl(frame), encoding="utf-8", newline="\n")
    elif suffix == ".csv":
        text = to_csv(frame)
        if str(path) == "-":
            sys.stdout.write(text)
        else:
            Path(path).write_text(text, encoding="utf-8", newline="\n")
    else:
        raise TableError(f"{path}: end the name of a claims table in .csv, .parquet or .jsonl")


def to_csv(frame: pd.DataFrame, header: bool = True) -> str:
    """Format a claims table as CSV."""
    text: str = frame.to_csv(index=False, header=header, date_format="%Y-%m-%d", lineterminator="\n")
    return text


def to_jsonl(frame: pd.DataFrame) -> str:
    """Format a claims table as JSON Lines."""
    dates = {name: frame[name].dt.strftime("%Y-%m-%d") for name in DATES if name in frame}
    text: str = frame.assign(**dates).to_json(orient="records", lines=True, force_ascii=False)
    return text.replace("\\/", "/")
