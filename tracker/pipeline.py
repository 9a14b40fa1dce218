"""What the verbs do, without printing: read, extract, validate, store, and write every week that was touched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import __version__
from tracker.desk import EVERYTHING, Desk, Writer, hands, open_desk, write_weeks
from tracker.errors import TableError
from tracker.model import Article
from tracker.versions import digest

if TYPE_CHECKING:
    from tracker.analysis.checks import Finding

RULES = ("language", "rules", "claims")
LEXICONS = ("lexicons",)


@dataclass(slots=True)
class Outcome:
    """What a verb left behind: each folder written with its number of claims, and the warnings on the way."""

    folders: dict[Path, int]
    warnings: list[str]


def run(
    articles: Iterable[Article],
    *,
    store: Path,
    out: Path,
    lexicon: Path | None = None,
    week: str | None = None,
) -> Outcome:
    """Do the whole job for some articles: the table of every week they touch is stored, exported, drawn and reported.

    Articles that the same rules have read before are not read again. With `week`, only that week is written out. What
    a run that broke off left to be written out is written with the rest.
    """
    from tracker.extract import extract
    from tracker.report import write_index
    from tracker.storage.store import Store
    from tracker.storage.weeks import week_of

    kept = Store(store, versions(lexicon))
    given = list(articles)
    weeks = {week_of(article.report_date) for article in given}
    with hands(1 if week else len(weeks), EVERYTHING) as pool:
        fresh = [article for article in given if not kept.unchanged(article)]
        moved = kept.put(fresh, extract(fresh, lexicon=lexicon)) if fresh or kept.unwritten() else []
        touched = [name for name in sorted({*moved, *weeks}) if week in (None, name)]
        desk = open_desk(kept, weeks=touched)
        write_weeks(desk, touched, out, EVERYTHING, pool)
    if touched:
        write_index(desk.claims, out)
        desk.keep()
    kept.written()
    return _outcome(desk, touched, out)


def write_stored(store: Path, out: Path, writer: Writer, week: str | None = None, as_of: date | None = None) -> Outcome:
    """Let a writer fill the folder of a stored week, or of all; `as_of` is the day whose knowledge counts."""
    from tracker.storage.store import Store

    kept = Store(store)
    known = kept.weeks()
    if week not in (None, *known):
        raise TableError(f"{store}: holds no week {week}; it holds {', '.join(known) or 'none'}")
    desk, weeks = open_desk(kept, as_of), known if week is None else [week]
    with hands(len(weeks), [writer]) as pool:
        write_weeks(desk, weeks, out, [writer], pool)
    return _outcome(desk, weeks, out)


def _outcome(desk: Desk, weeks: Sequence[str], out: Path) -> Outcome:
    from tracker.storage.weeks import week_names

    counts = week_names(desk.claims["report_date"]).value_counts()
    return Outcome({out / week: int(counts.get(week, 0)) for week in weeks}, desk.warnings)


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
        "rules": digest(package / name for name in RULES),
        "lexicons": digest(lexicons),
    }
