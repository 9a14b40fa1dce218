"""The desk: the stored table with its corrections, and what is written of each of its weeks."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
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
    from tracker.analysis.follow import Followed
    from tracker.storage.corrections import Corrections
    from tracker.storage.store import Store

CORRECTIONS = "corrections.toml"


@dataclass(slots=True)
class Desk:
    """The stored table with the corrections laid over it, and what follows from it, worked out once.

    `articles` are the store's register of them. `weeks` are those to be written, None for all; `as_of` tells that the
    table is that of a past day, from which the store keeps nothing.
    """

    store: Store
    claims: pd.DataFrame
    articles: pd.DataFrame
    corrections: Corrections
    warnings: list[str]
    weeks: Sequence[str] | None = None
    as_of: bool = False
    _derived: Derived | None = None
    _followed: Followed | None = None

    def derived(self, sensitivity: bool = False) -> Derived:
        """Link, group and sum up the claims; events and running totals are those of the weeks to be written."""
        from tracker.analysis.derived import conclude, derive

        if self._derived is None and (self.as_of or sensitivity):
            overrides = [entry.given for entry in self.corrections.link]
            texts = self.texts(self.claims["article_id"])
            self._derived = derive(self.claims, texts, overrides, sensitivity=sensitivity)
        elif self._derived is None:
            from tracker.analysis.follow import with_facts

            kept = self._follow()
            self._derived = conclude(with_facts(self.claims, kept.facts), kept.links, kept.sums, self.weeks)
        return self._derived

    def _follow(self) -> Followed:
        """Go on from what the store keeps of the claims."""
        from tracker.analysis.follow import follow
        from tracker.analysis.shelf import made_by, take

        if self._followed is None:
            overrides = [entry.given for entry in self.corrections.link]
            kept = take(self.store.folder, made_by(overrides))
            contents = dict(zip(self.articles["article_id"].tolist(), self.articles["content"].tolist(), strict=True))
            self._followed = follow(self.claims, contents, self.texts, overrides, kept)
        return self._followed

    def keep(self) -> None:
        """Keep with the store what follows from the claims, for the next run to go on from."""
        from tracker.analysis.shelf import made_by, put

        put(self.store.folder, made_by(entry.given for entry in self.corrections.link), self._follow())

    def texts(self, names: Iterable[str]) -> dict[str, str]:
        """Read the texts of some articles."""
        from tracker.storage.weeks import week_names

        chosen = self.articles[self.articles["article_id"].isin(set(names))]
        weeks = sorted(week_names(chosen["report_date"]).unique())
        rows = self.store.articles(*weeks, columns=("article_id", "text")) if weeks else chosen.assign(text="")
        rows = rows[rows["article_id"].isin(chosen["article_id"])]
        return dict(zip(rows["article_id"].tolist(), rows["text"].tolist(), strict=True))

    def findings(self) -> list[Finding]:
        """Check the rows against each other; a correction that found no place is a finding too."""
        from tracker.analysis.checks import check

        return [*check(self.claims, self.store.articles(), self.corrections.allow), *self._astray()]

    def findings_of(self, week: str) -> list[Finding]:
        """Find what checking all rows finds of what was reported in a week, and corrections that found no place."""
        from tracker.analysis.checks import check_week
        from tracker.analysis.shelf import sketches
        from tracker.storage.weeks import weeks_around

        articles = self.store.articles(*weeks_around(week))
        known = sketches(self.store.folder, articles)
        return [*check_week(self.claims, week, articles, self.corrections.allow, known), *self._astray()]

    def _astray(self) -> list[Finding]:
        from tracker.analysis.checks import Finding

        return [Finding("warning", "correction", message) for message in self.warnings]


Writer = Callable[[Desk, str, Path], None]


def open_desk(store: Store, as_of: date | None = None, weeks: Sequence[str] | None = None) -> Desk:
    """Read the whole table, with the corrections.toml that lies beside the store laid over it."""
    from tracker.storage.amend import apply
    from tracker.storage.corrections import read_corrections

    corrections, articles = read_corrections(store.folder.parent / CORRECTIONS), store.register()
    corrections = corrections.known_on(as_of) if as_of else corrections
    claims, warnings = apply(store.all(as_of), corrections, store.articles() if corrections.add else articles)
    return Desk(store, claims, articles, corrections, warnings, weeks, as_of is not None)


def export_to(sensitivity: bool = False, **form: Any) -> Writer:
    """Make a writer of CSV files; `form` are the options of `export_week`."""
    return partial(_export, sensitivity, form)


def _export(sensitivity: bool, form: dict[str, Any], desk: Desk, week: str, folder: Path) -> None:
    from tracker.exports import export_week

    export_week(desk.claims, week, folder, derived=desk.derived(sensitivity), **form)


def draw(desk: Desk, week: str, folder: Path) -> None:
    """Draw the charts of a week."""
    from tracker.charts import draw_week

    draw_week(desk.claims, week, folder, articles=desk.articles, links=desk.derived().links)


def report(desk: Desk, week: str, folder: Path) -> None:
    """Write the report of a week, with the charts that lie in its folder."""
    from tracker.report import write_report

    articles, findings = desk.store.articles(week), desk.findings_of(week)
    write_report(desk.derived(), week, folder, articles=articles, findings=findings)


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
