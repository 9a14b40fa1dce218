"""The verbs that work on the stored table: check, export, draw."""

from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli import options
from tracker.cli.app import app
from tracker.cli.console import complain, counted, report

if TYPE_CHECKING:
    from tracker.pipeline import Outcome

FINDINGS = 1


@app.command()
def check(
    store: options.Store = options.DEFAULT_STORE,
    lexicon: options.Lexicon = None,
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings count as errors.")] = False,
) -> None:
    """Check the rules, the lexicons and the stored table.

    Each rule must read its examples as written, and none of its near misses.
    The table is held to its contract, and its rows to each other: parts to totals, running totals to earlier ones.
    Exit status 1 where an error was found; warnings alone leave it 0.

    \b
    Examples:
      tracker check
      tracker check --store desk/claims --lexicon desk/lexicons --strict
    """
    from tracker.pipeline import check as check_all

    findings = check_all(store, lexicon=lexicon)
    for finding in findings:
        typer.echo(str(finding))
    errors = sum(finding.level == "error" for finding in findings)
    typer.echo(f"{counted(errors, 'error')}, {counted(len(findings) - errors, 'warning')}")
    if errors or (strict and findings):
        raise typer.Exit(FINDINGS)


@app.command()
def export(
    store: options.Store = options.DEFAULT_STORE,
    out: options.Out = options.DEFAULT_OUT,
    week: options.Week = None,
    as_of: options.AsOf = None,
    excel: Annotated[bool, typer.Option("--excel", help="Begin CSV with the mark that Excel needs for UTF-8.")] = False,
    separator: Annotated[str, typer.Option("--separator", metavar="CHAR", help="What parts the cells of CSV.")] = ",",
    hxl: Annotated[bool, typer.Option("--hxl", help="Add a row of HXL tags under the header.")] = False,
    xlsx: Annotated[bool, typer.Option("--xlsx", help="Write the tables as one workbook too.")] = False,
    parquet: Annotated[bool, typer.Option("--parquet", help="Write the tables as Parquet too.")] = False,
    sensitivity: Annotated[
        bool, typer.Option("--sensitivity", help="Add what the sums would be with another reading of vague words.")
    ] = False,
) -> None:
    """Write the CSV files of a stored week, or of every week.

    \b
    Examples:
      tracker export --week 2025-W30
      tracker export --week 2025-W30 --as-of 2025-07-28 --out known-then
      tracker export --store desk/claims --excel --separator ";" --xlsx
    """
    from tracker.desk import export_to
    from tracker.pipeline import write_stored

    known_by = options.day(as_of, "--as-of")
    form = {"excel": excel, "separator": separator, "hxl": hxl, "xlsx": xlsx, "parquet": parquet}
    _tell(write_stored(store, out, export_to(sensitivity, **form), week, known_by))


@app.command()
def draw(
    store: options.Store = options.DEFAULT_STORE,
    out: options.Out = options.DEFAULT_OUT,
    week: options.Week = None,
    as_of: options.AsOf = None,
) -> None:
    """Draw the charts of a stored week, or of every week.

    \b
    Examples:
      tracker draw --week 2025-W30
      tracker draw --week undated --out desk/reports
    """
    known_by = options.day(as_of, "--as-of")
    from tracker.desk import draw as draw_charts
    from tracker.pipeline import write_stored

    _tell(write_stored(store, out, draw_charts, week, known_by))


def _tell(outcome: "Outcome") -> None:
    report(outcome)
    if not outcome.folders:
        complain("the store holds no claims yet; `tracker run` fills it")
