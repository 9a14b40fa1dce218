"""The report of a week: one file that shows every claim in its words, and a page that lists the weeks."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from tracker.analysis.checks import Finding
    from tracker.analysis.derived import Derived

__all__ = ["write_index", "write_report"]
PAGE = "index.html"


def write_report(
    derived: Derived, week: str, folder: str | Path, *, articles: pd.DataFrame, findings: Iterable[Finding] = ()
) -> Path:
    """Write a week's report into its folder as index.html, with the charts that lie there inside; return the path.

    `articles` are those of the store, whose texts give the passages; `findings` those of the checks, of any week.
    The page needs no other file and no network, and nothing that an article says can run in it. The same table gives
    the same bytes.
    """
    from tracker.report.page import render
    from tracker.report.week import view

    folder = Path(folder)
    return _write(folder, render("week.html", page=view(derived, week, folder, articles, findings)))


def write_index(claims: pd.DataFrame, folder: str | Path) -> Path:
    """Write index.html, which lists the weeks whose reports lie in the folder, the newest first; return the path."""
    from tracker.report.index import listed
    from tracker.report.page import render

    folder = Path(folder)
    return _write(folder, render("index.html", weeks=listed(claims, folder)))


def _write(folder: Path, content: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / PAGE
    path.write_bytes(content)
    return path
