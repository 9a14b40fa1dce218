"""The verbs that read articles into a table: run, extract."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli import options
from tracker.cli.app import app
from tracker.cli.console import complain, counted, progress, report
from tracker.cli.given import SOME_UNREADABLE, claims_of, finish, take

if TYPE_CHECKING:
    from tracker.claims.misses import Miss
    from tracker.intake import Intake


@app.command()
def run(
    articles: Annotated[list[str] | None, typer.Argument(metavar="ARTICLES", help=options.ARTICLES)] = None,
    date: options.Date = None,
    publisher: options.Publisher = None,
    field: options.Fields = None,
    lexicon: options.Lexicon = None,
    store: options.Store = options.DEFAULT_STORE,
    out: options.Out = options.DEFAULT_OUT,
    week: options.Week = None,
) -> None:
    """Do the whole job: weekly tables, charts and a report.

    ARTICLES default to data/articles; only the weeks that they touch are written.
    Running again with the same articles changes no file.

    \b
    Examples:
      tracker run
      tracker run inbox/*.html --publisher "Example Wire" --out reports
      tracker run inbox --date 2025-07-22 --week 2025-W30
    """
    intake = take(articles or ["data/articles"], date, publisher, field)
    from tracker.pipeline import run as run_pipeline

    outcome = run_pipeline(progress(intake, "articles"), store=store, out=out, lexicon=lexicon, week=week)
    typer.echo(f"{counted(intake.count, 'article')} read, {counted(len(outcome.folders), 'week')} written")
    report(outcome)
    finish(intake)


@app.command()
def extract(
    articles: options.Articles,
    output: options.Output = "-",
    date: options.Date = None,
    publisher: options.Publisher = None,
    field: options.Fields = None,
    lexicon: options.Lexicon = None,
    misses: options.Misses = None,
    workers: options.Workers = None,
    engine: options.Engine = "local",
    scheduler: options.Scheduler = None,
) -> None:
    """Write the claims of articles as one validated table.

    A large input is read by a process a core; with --engine dask each input file becomes a part of a folder of
    Parquet files, read by the machines of a cluster. A second run goes on where the first was broken off.

    \b
    Examples:
      tracker extract inbox -o claims.csv
      tracker extract dump.jsonl --field text=body --field published=date -o claims.parquet
      cat story.txt | tracker extract - --date 2025-07-22
      tracker extract inbox -o claims.csv --misses misses.jsonl
      tracker extract news -o claims.parquet --engine dask
    """
    if engine == "dask":
        _extract_parts(articles, output, scheduler, date, publisher, field, lexicon)
        return
    intake = take(articles, date, publisher, field)
    if misses:
        from tracker.table.files import write_claims

        missed: list[Miss] = []
        write_claims(claims_of(intake, lexicon, missed.append), output)
        _write_misses(missed, misses)
    else:
        _stream(intake, output, workers, lexicon)
    finish(intake)


def _stream(intake: "Intake", output: str, workers: int | None, lexicon: Path | None) -> None:
    from tracker.engines.local import extract_stream
    from tracker.engines.output import write_stream

    articles = progress(intake, "articles")
    tables = extract_stream(articles, workers=workers, lexicon=lexicon, on_aside=intake.asides.append)
    write_stream(tables, output)


def _extract_parts(
    articles: "Sequence[str]",
    output: str,
    scheduler: str | None,
    date: str | None,
    publisher: str | None,
    field: list[str] | None,
    lexicon: Path | None,
) -> None:
    """Read each input into a part by Dask; exit with 1 where something was unreadable."""
    from tracker.engines.dask import REMOTE, Job, extract_parts, find_inputs

    if not output.endswith(".parquet"):
        raise typer.BadParameter(
            f"{output!r}: name a folder of Parquet parts, as claims.parquet", param_hint="--output"
        )
    problems: list[str] = []
    folder = output if REMOTE in output else str(Path(output).absolute())
    job = Job(folder, lexicon, options.field_names(field), publisher, options.day(date))
    inputs = find_inputs(articles, problems.append)
    parts = extract_parts(inputs, job, scheduler=scheduler, on_problem=problems.append)
    typer.echo(f"{output}: {counted(len(parts), 'part')}")
    for problem in problems:
        complain(problem)
    if problems:
        raise typer.Exit(SOME_UNREADABLE)


def _write_misses(misses: "Sequence[Miss]", path: Path) -> None:
    lines = [json.dumps(asdict(miss), ensure_ascii=False) + "\n" for miss in misses]
    path.write_text("".join(lines), encoding="utf-8", newline="\n")
