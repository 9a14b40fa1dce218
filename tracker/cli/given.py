"""The articles that a verb is given: opened by its options, read, and accounted for at the end."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from tracker.cli import options
from tracker.cli.console import complain, counted, progress

if TYPE_CHECKING:
    import pandas as pd

    from tracker.claims.misses import Miss
    from tracker.intake import Intake

SOME_UNREADABLE = 1


def take(paths: Sequence[str], date: str | None, publisher: str | None, field: list[str] | None) -> "Intake":
    """Open the articles of the paths, with what the options say of all of them."""
    from tracker.intake import Intake

    return Intake(paths, fields=options.field_names(field), publisher=publisher, report_date=options.day(date))


def claims_of(intake: "Intake", lexicon: Path | None, misses: Callable[["Miss"], None] | None = None) -> "pd.DataFrame":
    """Read the claims into a validated table."""
    from tracker.extract import extract as extract_claims
    from tracker.table.frame import validate

    return validate(extract_claims(progress(intake, "articles"), lexicon=lexicon, misses=misses))


def finish(intake: "Intake") -> None:
    """Name what was undated, not read or unreadable; exit with 1 where something was unreadable."""
    for name in intake.undated_named:
        complain(f"{name} has no date: it goes to week undated")
    if intake.undated > len(intake.undated_named):
        complain(f"{intake.undated} articles have no date, the first {len(intake.undated_named)} are named above")
    if intake.undated:
        complain("give the date of undated articles with --date YYYY-MM-DD")
    for language, count in sorted(intake.not_read.items()):
        complain(
            f"language {language} has no rules: {counted(count, 'article')} not read; `tracker articles` shows which"
        )
    for problem in (*intake.problems, *intake.asides):
        complain(str(problem))
    if intake.problems or intake.asides:
        raise typer.Exit(SOME_UNREADABLE)
