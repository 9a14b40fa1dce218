"""What the verbs do, without printing: read, extract, validate, store, and write every week that was touched."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker import __version__
from tracker.articles import Problem, read_articles
from tracker.articles.language import UNDETERMINED
from tracker.engines.batches import Aside
from tracker.errors import TableError
from tracker.extract import has_rules
from tracker.model import Article

if TYPE_CHECKING:
    import pandas as pd

    from tracker.analysis.checks import Finding
    from tracker.analysis.derived import Derived
    from tracker.storage.corrections import Corrections
    from tracker.storage.store import Store

CORRECTIONS = "corrections.toml"
NAMED_AT_MOST = 20
Writer = Callable[["Desk", Sequence[str], Path], None]
_given: list[tuple[pd.DataFrame, pd.DataFrame]] = []
RULES = ("language", "rules", "claims")
LEXICONS = ("lexicons",)


@dataclass(slots=True)
class Intake:
    """Articles as they are read, once, and the account of what was wrong with them."""

    paths: Sequence[str]
    fields: dict[str, str] = field(default_factory=dict)
    publisher: str | None = None
    report_date: date | None = None
    count: int = 0
    problems: list[Problem] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)
    undated: int = 0
    undated_named: list[str] = field(default_factory=list)
    not_read: Counter[str] = field(default_factory=Counter)

    def __iter__(self) -> Iterator[Article]:
        """Yield the articles of all paths, noting those without a date or in a language that has no rules."""
        for article in read_articles(
            self.paths,
            fields=self.fields,
            publisher=self.publisher,
            report_date=self.report_date,
            on_problem=self.problems.append,
        ):
            yield self._noted(article)

    def _noted(self, article: Article) -> Article:
        self.count += 1
        if article.report_date is None:
            self.undated += 1
            if self.undated <= NAMED_AT_MOST:
                self.undated_named.append(f"{article.article_id} {article.title or article.text[:60]!r}")
        if not has_rules(article):
            self.not_read[article.language or UNDETERMINED] += 1
        return article


@dataclass(slots=True)
class Outcome:
    """What a verb left behind: each folder written with its number of claims, and the warnings on the way."""

    folders: dict[Path, int]
    warnings: list[str]


@dataclass(slots=True)
class Desk:
    """The stored table with the corrections laid over it, and what follows from it."""

    claims: pd.DataFrame
    articles: pd.DataFrame
    corrections: Corrections
    warnings: list[str]
    _derived: Derived | None = None

    def derived(self, sensitivity: bool = False) -> Derived:
        """Link, group and sum up the claims, once for all weeks."""
        from tracker.analysis.derived import derive

        if self._derived is None:
            texts = dict(zip(self.articles["article_id"], self.articles["text"], strict=True))
            overrides = [entry.given for entry in self.corrections.link]
            self._derived = derive(self.claims, texts, overrides, sensitivity=sensitivity)
        return self._derived

    def findings(self) -> list[Finding]:
        """Check the rows against each other; a correction that found no place is a finding too."""
        from tracker.analysis.checks import Finding, check

        astray = [Finding("warning", "correction", message) for message in self.warnings]
        return [*check(self.claims, self.articles, self.corrections.allow), *astray]


def open_desk(store: Store, as_of: date | None = None) -> Desk:
    """Read the whole table, with the corrections.toml that lies beside the store laid over it."""
    from tracker.storage.amend import apply
    from tracker.storage.corrections import read_corrections

    corrections, articles = read_corrections(store.folder.parent / CORRECTIONS), store.articles()
    corrections = corrections.known_on(as_of) if as_of else corrections
    claims, warnings = apply(store.all(as_of), corrections, articles)
    return Desk(claims, articles, corrections, warnings)


def run(
    articles: Iterable[Article], *, store: Path, out: Path, lexicon: Path | None = None, week: str | None = None
) -> Outcome:
    """Do the whole job for some articles: the table of every week they touch is stored, exported, drawn and reported.

    Articles that the same rules have read before are not read again. With `week`, only that week is written out.
    """
    from tracker.extract import extract
    from tracker.storage.store import Store, week_of

    kept = Store(store, versions(lexicon))
    given = list(articles)
    fresh = [article for article in given if not kept.unchanged(article)]
    moved = kept.put(fresh, extract(fresh, lexicon=lexicon)) if fresh else []
    touched = sorted({*moved, *(week_of(article.report_date) for article in given)})
    return _write(open_desk(kept), [name for name in touched if week in (None, name)], out, export_to(), draw, report)


def write_stored(store: Path, out: Path, writer: Writer, week: str | None = None, as_of: date | None = None) -> Outcome:
    """Let a writer fill the folder of a stored week, or of all; `as_of` is the day whose knowledge counts."""
    from tracker.storage.store import Store

    kept = Store(store)
    known = kept.weeks()
    if week not in (None, *known):
        raise TableError(f"{store}: holds no week {week}; it holds {', '.join(known) or 'none'}")
    return _write(open_desk(kept, as_of), known if week is None else [week], out, writer)


def _write(desk: Desk, weeks: Sequence[str], out: Path, *writers: Writer) -> Outcome:
    from tracker.storage.weeks import week_names

    counts = week_names(desk.claims["report_date"]).value_counts()
    for writer in writers:
        writer(desk, weeks, out)
    return Outcome({out / week: int(counts.get(week, 0)) for week in weeks}, desk.warnings)


def export_to(sensitivity: bool = False, **form: Any) -> Writer:
    """Make a writer of CSV files; `form` are the options of `export_week`."""
    from tracker.exports import export_week

    def write(desk: Desk, weeks: Sequence[str], out: Path) -> None:
        for week in weeks:
            export_week(desk.claims, week, out / week, derived=desk.derived(sensitivity), **form)

    return write


def draw(desk: Desk, weeks: Sequence[str], out: Path) -> None:
    """Draw the charts of weeks, each into its folder; several weeks share the cores, a process each."""
    known = desk.claims, desk.articles.drop(columns="text")
    jobs, workers = [(week, out / week) for week in weeks], min(len(weeks), os.cpu_count() or 1)
    if workers < 2:
        for job in jobs:
            _draw_week(known, job)
        return
    with ProcessPoolExecutor(workers, get_context("spawn"), _give, (known,)) as pool:
        list(pool.map(_draw_given, jobs))


def _draw_week(known: tuple[pd.DataFrame, pd.DataFrame], job: tuple[str, Path]) -> None:
    from tracker.charts import draw_week

    claims, articles = known
    draw_week(claims, *job, articles=articles)


def _give(known: tuple[pd.DataFrame, pd.DataFrame]) -> None:
    """Leave in a process what all its jobs share, so that it travels once."""
    _given.append(known)


def _draw_given(job: tuple[str, Path]) -> None:
    _draw_week(_given[0], job)


def report(desk: Desk, weeks: Sequence[str], out: Path) -> None:
    """Write the report of each week into its folder, with the charts that lie there, and the list of the weeks."""
    from tracker.report import write_index, write_report

    derived, findings = desk.derived(), desk.findings()
    for week in weeks:
        write_report(derived, week, out / week, articles=desk.articles, findings=findings)
    if weeks:
        write_index(derived, out)


def check(store: Path, lexicon: Path | None = None) -> list[Finding]:
    """Check the lexicons by loading them, each rule by its examples, then the stored table and its corrections.

    Raises RuleError, LexiconError or TableError for what is too broken to go on with.
    """
    from tracker.analysis.checks import Finding
    from tracker.proofs import unproved
    from tracker.rules.loader import load_rules
    from tracker.storage.store import Store

    unsound = [Finding("error", "rule", problem) for rule in load_rules() for problem in unproved(rule, lexicon)]
    return [*unsound, *open_desk(Store(store)).findings()]


def versions(lexicon: Path | None = None) -> dict[str, str]:
    """Name the versions that decide what is read: the code's, and digests of the rules and of the lexicons."""
    package = Path(__file__).parent
    lexicons = [package / name for name in LEXICONS] + ([lexicon] if lexicon else [])
    return {
        "code": __version__,
        "rules": _digest(package / name for name in RULES),
        "lexicons": _digest(lexicons),
    }


def _digest(folders: Iterable[Path]) -> str:
    """Hash the files of folders by name and content: 16 hex digits."""
    total = sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                total.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return total.hexdigest()[:16]
