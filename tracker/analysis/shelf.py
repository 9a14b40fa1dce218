"""What follows from a store's claims, as files in its folder `derived`: lost, they are made anew."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.analysis.follow import Followed
from tracker.links import with_kinds
from tracker.storage.whole import DERIVED
from tracker.versions import digest

if TYPE_CHECKING:
    import pandas as pd

    from tracker.links.shingles import Hashes

ROOMS = ("analysis", "links", "storage", "table", "lexicons/names")


def made_by(overrides: Iterable[Mapping[str, Any]]) -> str:
    """Name the rules that decide what follows from the claims: the code's, and what corrections say of links."""
    import pandas as pd

    package = Path(__file__).parents[1]
    said = [sorted((key, str(value)) for key, value in entry.items()) for entry in overrides]
    rules = digest(package / room for room in ROOMS)
    return hashlib.sha256(f"{rules} {pd.__version__} {said}".encode()).hexdigest()[:16]


def take(store: Path, rules: str) -> Followed | None:
    """Read what these very rules derived; None where there is nothing of the kind, or it can't be read."""
    folder = store / DERIVED
    try:
        if (folder / "rules.txt").read_text(encoding="ascii") != rules:
            return None
        kept = Followed(*(_read(folder / f"{table.name}.arrow") for table in fields(Followed)))
        return replace(kept, links=with_kinds(kept.links))
    except (OSError, ValueError):
        return None


def _read(path: Path) -> pd.DataFrame:
    from pyarrow import feather

    table: pd.DataFrame = feather.read_table(path, memory_map=True).to_pandas()
    return table


def put(store: Path, rules: str, followed: Followed) -> None:
    """Keep what was derived; the name of the rules goes last, so that what is half-written is never taken."""
    import pyarrow as pa
    from pyarrow import feather

    folder, kinds = store / DERIVED, followed.links["kind"].astype("str")  # categories don't come back as they went
    tables = replace(followed, links=followed.links.assign(kind=kinds))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "rules.txt").unlink(missing_ok=True)
    for table in fields(Followed):
        path = folder / f"{table.name}.arrow"
        part = path.with_suffix(".part")
        whole = pa.Table.from_pandas(getattr(tables, table.name)).combine_chunks()  # the same bytes for the same rows
        feather.write_feather(whole, str(part), compression="uncompressed")
        part.replace(path)
    (folder / "rules.txt").write_text(rules, encoding="ascii")


def sketches(store: Path, articles: pd.DataFrame) -> dict[str, Hashes]:
    """Give the sketches of the articles of some weeks; those that the same code made are kept, week by week."""
    from tracker.links.duplicates import sketched
    from tracker.storage.weeks import week_names

    rules = digest([Path(__file__).parents[1] / "links"])
    found: dict[str, Hashes] = {}
    for week, rows in articles.groupby(week_names(articles["report_date"])):
        path = store / DERIVED / "sketches" / f"{week}.arrow"
        known = _kept_sketches(path, rules)
        made = sketched(rows, known)
        if made.keys() != known.keys():
            _keep_sketches(path, rules, made)
        found |= made
    return found


def _kept_sketches(path: Path, rules: str) -> dict[str, Hashes]:
    import numpy as np
    from pyarrow import feather

    try:
        table = feather.read_table(path)
        if (table.schema.metadata or {}).get(b"rules") != rules.encode():
            return {}
        rows = zip(table["content"].to_pylist(), table["sketch"].to_pylist(), strict=True)
        return {content: np.frombuffer(sketch, dtype=np.uint64) for content, sketch in rows}
    except (OSError, ValueError, KeyError):
        return {}


def _keep_sketches(path: Path, rules: str, made: Mapping[str, Hashes]) -> None:
    import pyarrow as pa
    from pyarrow import feather

    columns = {"content": pa.array(made), "sketch": pa.array(sketch.tobytes() for sketch in made.values())}
    part = path.with_suffix(f".{os.getpid()}.part")  # several processes may write the sketches of one week
    path.parent.mkdir(parents=True, exist_ok=True)
    feather.write_feather(pa.table(columns, metadata={"rules": rules}), str(part), compression="uncompressed")
    part.replace(path)
