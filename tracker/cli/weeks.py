"""The verbs that work on the stored table: check, export, draw."""

from pathlib import Path

import typer

from tracker.cli import options
from tracker.cli.app import app
from tracker.cli.console import complain, counted, list_folders

FINDINGS = 1


@app.command()
def check(store: options.Store = options.DEFAULT_STORE, lexicon: options.Lexicon = None) -> None:
    """Check the rules, the lexicons and the stored table.

    The table is held to its contract, and its rows to each other: parts to totals, running totals to earlier ones.

    Exit status 1 where an error was found; warnings alone leave it 0.

    \b
    Examples:
      tracker check
      tracker check --store desk/claims --lexicon desk/lexicons
    """
    from tracker.pipeline import check as check_all

    findings = check_all(store, lexicon=lexicon)
    for finding in findings:
        typer.echo(str(finding))
    errors = sum(finding.level == "error" for finding in findings)
    typer.echo(f"{counted(errors, 'error')}, {counted(len(findings) - errors, 'warning')}")
    if errors:
        raise typer.Exit(FINDINGS)


@app.command()
def export(
    store: options.Store = options.DEFAULT_STORE, out: options.Out = options.DEFAULT_OUT, week: options.Week = None
) -> None:
    """Write the CSV files of a stored week, or of every week.

    \b
    Examples:
      tracker export --week 2025-W30
      tracker export --store desk/claims --out desk/reports
    """
    from tracker.pipeline import export_weeks

    _list(export_weeks(store, out, week))


@app.command()
def draw(
    store: options.Store = options.DEFAULT_STORE, out: options.Out = options.DEFAULT_OUT, week: options.Week = None
) -> None:
    """Draw the charts of a stored week, or of every week.

    \b
    Examples:
      tracker draw --week 2025-W30
      tracker draw --week undated --out desk/reports
    """
    from tracker.pipeline import draw_weeks

    _list(draw_weeks(store, out, week))


def _list(folders: dict[Path, int]) -> None:
    list_folders(folders)
    if not folders:
        complain("the store holds no claims yet; `tracker run` fills it")
