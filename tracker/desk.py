"""The desk: the stored table with its corrections, and what is written of each of its weeks."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

    from tracker.analysis.checks import Finding
    from tracker.analysis.derived import Derived
    from tracker.storage.corrections import Corrections
    from tracker.storage.store import Store

CORRECTIONS = "corrections.toml"


@dataclass(slots=True)
class Desk:
    """The stored table with the corrections laid over it, and what follows from it, worked out once."""

    claims: pd.DataFrame
    articles: pd.DataFrame
    corrections: Corrections
    warnings: list[str]
    _derived: Derived | None = None
    _findings: list[Finding] | None = None

    def derived(self, sensitivity: bool = False) -> Derived:
        """Link, group and sum up the claims, for all weeks."""
        from tracker.analysis.derived import derive

        if self._derived is None:
            texts = dict(zip(self.articles["article_id"].tolist(), self.articles["text"].tolist(), strict=True))
            overrides = [entry.given for entry in self.corrections.link]
            self._derived = derive(self.claims, texts, overrides, sensitivity=sensitivity)
        return self._derived

    def findings(self) -> list[Finding]:
        """Check the rows against each other; a correction that found no place is a finding too."""
        from tracker.analysis.checks import Finding, check

        if self._findings is None:
            astray = [Finding("warning", "correction", message) for message in self.warnings]
            self._findings = [*check(self.claims, self.articles, self.corrections.allow), *astray]
        return self._findings


Writer = Callable[[Desk, str, Path], None]


def open_desk(store: Store, as_of: date | None = None) -> Desk:
    """Read the whole table, with the corrections.toml that lies beside the store laid over it."""
    from tracker.storage.amend import apply
    from tracker.storage.corrections import read_corrections

    corrections, articles = read_corrections(store.folder.parent / CORRECTIONS), store.articles()
    corrections = corrections.known_on(as_of) if as_of else corrections
    claims, warnings = apply(store.all(as_of), corrections, articles)
    return Desk(claims, articles, corrections, warnings)


def export_to(sensitivity: bool = False, **form: Any) -> Writer:
    """Make a writer of CSV files; `form` are the options of `export_week`."""
    return partial(_export, sensitivity, form)


def _export(sensitivity: bool, form: dict[str, Any], desk: Desk, week: str, folder: Path) -> None:
    from tracker.exports import export_week

    export_week(desk.claims, week, folder, derived=desk.derived(sensitivity), **form)


def draw(desk: Desk, week: str, folder: Path) -> None:
    """Draw the charts of a week."""
    from tracker.charts import draw_week

    draw_week(desk.claims, week, folder, articles=desk.articles.drop(columns="text"), links=desk.derived().links)


def report(desk: Desk, week: str, folder: Path) -> None:
    """Write the report of a week, with the charts that lie in its folder."""
    from tracker.report import write_report

    write_report(desk.derived(), week, folder, articles=desk.articles, findings=desk.findings())


EVERYTHING: tuple[Writer, ...] = (draw, export_to(), report)
_HEAVY = (draw, report)


@contextmanager
def hands(weeks: int, writers: Sequence[Writer]) -> Iterator[ProcessPoolExecutor | None]:
    """Lend processes where there are several weeks to draw; they load what they need while the caller still reads."""
    count = min(weeks, os.cpu_count() or 1) if draw in writers else 1
    if count < 2:
        yield None
        return
    with ProcessPoolExecutor(count, get_context("spawn")) as pool:
        for _ in range(count):
            pool.submit(_prepare)
        yield pool


def write_weeks(
    desk: Desk, weeks: Sequence[str], out: Path, writers: Sequence[Writer], pool: ProcessPoolExecutor | None = None
) -> None:
    """Write weeks, each into its folder under `out`; what is heavy is spread over the processes of a pool.

    Tables are written here and week by week, since a week's revisions lean on the weeks before. A report waits for
    all that it shows.
    """
    with TemporaryDirectory() as folder:
        under_way: list[Future[None]] = []
        for number, write in enumerate(writers):
            if write is report:
                _finish(under_way)
                desk.findings()
            if pool is None or write not in _HEAVY:
                for week in weeks:
                    write(desk, week, out / week)
                continue
            desk.derived()
            kept = Path(folder) / str(number)
            kept.write_bytes(pickle.dumps(desk, pickle.HIGHEST_PROTOCOL))
            under_way += [pool.submit(_write_from, kept, write, week, out / week) for week in weeks]
        _finish(under_way)


def _finish(under_way: list[Future[None]]) -> None:
    for job in under_way:
        job.result()
    under_way.clear()


def _write_from(kept: Path, write: Writer, week: str, folder: Path) -> None:
    write(_taken(kept), week, folder)


@lru_cache(maxsize=1)
def _taken(kept: Path) -> Desk:
    """Take over the desk that another process kept in a file."""
    desk: Desk = pickle.loads(kept.read_bytes())
    return desk


def _prepare() -> None:
    """Load what drawing and reporting need before there is something to draw."""
    import pandas
    from matplotlib.backends import backend_agg

    from tracker.charts import forms
    from tracker.report import week
    from tracker.report.page import environment

    pandas, backend_agg, forms(), week, environment().get_template("week.html")
