"""What the verbs do, without printing: read, extract, validate, store, and write every week that was touched."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import __version__
from tracker.articles import Problem, read_articles
from tracker.errors import TableError
from tracker.model import Article

if TYPE_CHECKING:
    import pandas as pd

    from tracker.store import Store

LANGUAGES = frozenset({"en"})
UNDETERMINED = "und"
Writer = Callable[["pd.DataFrame", str, Path], None]
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
    undated: list[Article] = field(default_factory=list)
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
            self.undated.append(article)
        if article.language == UNDETERMINED:  # too short to tell; English rules find nothing in other languages
            article = replace(article, language="en")
        if not has_rules(article):
            self.not_read[article.language or UNDETERMINED] += 1
        return article


def has_rules(article: Article) -> bool:
    """Tell whether the article is in a language that the rules read."""
    return article.language in LANGUAGES


@dataclass(slots=True)
class Outcome:
    """What a run left behind: the weeks touched, and each folder written with the number of claims in it."""

    weeks: list[str]
    folders: dict[Path, int]


def run(
    articles: Iterable[Article], *, store: Path, out: Path, lexicon: Path | None = None, week: str | None = None
) -> Outcome:
    """Do the whole job for some articles: the table of every week they touch is stored, exported and drawn.

    Articles that the same rules have read before are not read again. With `week`, only that week is written out.
    """
    from tracker.extract import extract
    from tracker.store import Store, week_of

    kept = Store(store, versions(lexicon))
    given = list(articles)
    fresh = [article for article in given if not kept.unchanged(article)]
    moved = kept.put(fresh, extract(filter(has_rules, fresh), lexicon=lexicon)) if fresh else []
    touched = sorted({*moved, *(week_of(article.report_date) for article in given)})
    weeks = [name for name in touched if week in (None, name)]
    return Outcome(touched, _write(kept, weeks, out, _export, _draw))


def export_weeks(store: Path, out: Path, week: str | None = None) -> dict[Path, int]:
    """Write the CSV files of a stored week, or of all; return each folder with its number of claims."""
    return _write_stored(store, out, week, _export)


def draw_weeks(store: Path, out: Path, week: str | None = None) -> dict[Path, int]:
    """Draw the charts of a stored week, or of all; return each folder with its number of claims."""
    return _write_stored(store, out, week, _draw)


def _write_stored(store: Path, out: Path, week: str | None, *writers: Writer) -> dict[Path, int]:
    from tracker.store import Store

    kept = Store(store)
    known = kept.weeks()
    if week not in (None, *known):
        raise TableError(f"{store}: holds no week {week}; it holds {', '.join(known) or 'none'}")
    return _write(kept, known if week is None else [week], out, *writers)


def _write(store: Store, weeks: Iterable[str], out: Path, *writers: Writer) -> dict[Path, int]:
    """Let each writer fill the folders of these weeks; return each folder with its number of claims."""
    claims = _corrected(store)
    for week in weeks:
        for writer in writers:
            writer(claims, week, out / week)
    return {out / week: len(store.week(week)) for week in weeks}


def _export(claims: pd.DataFrame, week: str, folder: Path) -> None:
    from tracker.exports import export_week

    export_week(claims, week, folder)


def _draw(claims: pd.DataFrame, week: str, folder: Path) -> None:
    from tracker.charts import draw_week

    draw_week(claims, week, folder)


def _corrected(store: Store) -> pd.DataFrame:
    """Read the whole table with the corrections that lie beside the store."""
    return store.all()


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
