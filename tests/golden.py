"""What the samples give: made anew by `make golden`, held against the committed files by test_golden.py."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tracker import desk, pipeline
from tracker.articles import read_articles
from tracker.charts import forms
from tracker.charts.week import Week, pick
from tracker.extract import extract
from tracker.storage.store import Store
from tracker.table.files import write_claims

if TYPE_CHECKING:
    import pandas as pd

ROOT = Path(__file__).parents[1]
WEEK = "2025-W30"
CLAIMS = ROOT / "data/golden/samples.jsonl"
DRAWN = ROOT / "data/golden/drawn"
REPORT = ROOT / "reports" / WEEK
KEPT = (".csv", ".json", ".md", ".png", ".txt")


@cache
def claims() -> pd.DataFrame:
    """Read the claims of the sample articles."""
    return extract(read_articles([ROOT / "data/articles"]))


def export(folder: Path) -> Week:
    """Write the tables of the sample week into `folder`/WEEK, as `tracker run` does; return what charts draw from."""
    store = folder / "data/claims"
    store.parent.mkdir()
    shutil.copy(ROOT / "data/corrections.toml", store.parent)
    kept = Store(store, pipeline.versions())
    kept.put(list(read_articles([ROOT / "data/articles"])), claims())
    opened = desk.open_desk(kept)
    desk.export_to()(opened, WEEK, folder / WEEK)
    return pick(opened.claims, WEEK, articles=opened.articles)


def drawn(week: Week) -> Iterator[tuple[str, str]]:
    """Give the name and, as CSV, the drawn data of each chart."""
    import pandas as pd

    for form in forms():
        yield form.name, pd.DataFrame(form.data(week)).to_csv(index=False, lineterminator="\n", float_format="%.6g")


def main() -> None:
    """Write the golden claims, the drawn data and the sample week anew."""
    DRAWN.mkdir(parents=True, exist_ok=True)
    write_claims(claims(), CLAIMS)
    with TemporaryDirectory() as folder:
        week = export(Path(folder))
        for name, data in drawn(week):
            (DRAWN / f"{name}.csv").write_text(data, encoding="utf-8", newline="\n")
        desk.draw(desk.open_desk(Store(Path(folder) / "data/claims")), WEEK, Path(folder) / WEEK)
        shutil.rmtree(REPORT, ignore_errors=True)
        REPORT.mkdir(parents=True)
        for path in sorted((Path(folder) / WEEK).iterdir()):
            if path.suffix in KEPT:
                shutil.copy(path, REPORT)


if __name__ == "__main__":
    main()
