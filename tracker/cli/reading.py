"""The verbs that read articles: run, extract, tolls, articles, explain."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli import options
from tracker.cli.app import app
from tracker.cli.console import columns, complain, counted, progress, report

if TYPE_CHECKING:
    import pandas as pd

    from tracker.claims.misses import Miss
    from tracker.intake import Intake

SOME_UNREADABLE = 1
TITLE_AT_MOST = 80


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
    """Do the whole job: read, extract, store, weekly CSV and charts.

    ARTICLES default to data/articles; only the weeks that they touch are written.
    Running again with the same articles changes no file.

    \b
    Examples:
      tracker run
      tracker run inbox/*.html --publisher "Example Wire" --out reports
      tracker run inbox --date 2025-07-22 --week 2025-W30
    """
    intake = _intake(articles or ["data/articles"], date, publisher, field)
    from tracker.pipeline import run as run_pipeline

    outcome = run_pipeline(progress(intake, "articles"), store=store, out=out, lexicon=lexicon, week=week)
    typer.echo(f"{counted(intake.count, 'article')} read, {counted(len(outcome.folders), 'week')} written")
    report(outcome)
    _finish(intake)


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
    intake = _intake(articles, date, publisher, field)
    if misses:
        from tracker.table.frame import write_claims

        missed: list[Miss] = []
        write_claims(_claims(intake, lexicon, missed.append), output)
        _write_misses(missed, misses)
    else:
        _stream(intake, output, workers, lexicon)
    _finish(intake)


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


@app.command()
def tolls(
    articles: options.Articles,
    output: options.Output = "-",
    date: options.Date = None,
    publisher: options.Publisher = None,
    field: options.Fields = None,
    lexicon: options.Lexicon = None,
) -> None:
    """Write each article's toll, its main event counted once.

    One row per article and measure: killed, injured, missing, captured and displaced people.

    \b
    Examples:
      tracker tolls inbox -o tolls.csv
      tracker tolls incident.txt
    """
    intake = _intake(articles, date, publisher, field)
    from tracker.table.frame import write_claims
    from tracker.tolls import tolls as tolls_of

    write_claims(tolls_of(_claims(intake, lexicon)), output)
    _finish(intake)


@app.command(name="articles")
def list_articles(
    articles: options.Articles,
    date: options.Date = None,
    publisher: options.Publisher = None,
    field: options.Fields = None,
) -> None:
    """List the articles that were read, and those that were not.

    Id, publisher, date, title, language and words of each.
    An article in a language that has no rules is marked `not read`.

    \b
    Examples:
      tracker articles data/articles
      tracker articles page.html feed.xml archive.warc.gz
    """
    from tracker.extract import has_rules

    intake = _intake(articles, date, publisher, field)
    rows = [
        (
            article.article_id,
            article.publisher or "-",
            str(article.report_date or "undated"),
            (article.title or "-")[:TITLE_AT_MOST],
            article.language or "-",
            str(len(article.text.split())),
            "" if has_rules(article) else "not read",
        )
        for article in progress(intake, "articles")
    ]
    for line in columns(("id", "publisher", "date", "title", "language", "words", ""), rows):
        typer.echo(line)
    _finish(intake)


@app.command()
def explain(
    what: Annotated[str, typer.Argument(metavar="SENTENCE|CLAIM_ID", help="Words to read, or a claim of the store.")],
    date: options.Date = None,
    lexicon: options.Lexicon = None,
    store: options.Store = options.DEFAULT_STORE,
) -> None:
    """Show which rule read what, and why the claimant is who it is.

    Each claim's sentence, quantities, groups, rule, cues and claimant; for a sentence that gave none, the nearest rule.

    \b
    Examples:
      tracker explain "At least 12 people were killed in the strike, officials said."
      tracker explain 3f0c2a9be4d17758
    """
    day = options.day(date)
    from tracker.explain import explain_claim, explain_text, is_claim_id

    if is_claim_id(what):
        typer.echo(str(explain_claim(what, store, lexicon=lexicon)))
    else:
        typer.echo(str(explain_text(what, lexicon=lexicon, report_date=day)))


def _intake(paths: Sequence[str], date: str | None, publisher: str | None, field: list[str] | None) -> "Intake":
    from tracker.intake import Intake

    return Intake(paths, fields=options.field_names(field), publisher=publisher, report_date=options.day(date))


def _claims(intake: "Intake", lexicon: Path | None, misses: Callable[["Miss"], None] | None = None) -> "pd.DataFrame":
    from tracker.extract import extract as extract_claims
    from tracker.table.frame import validate

    return validate(extract_claims(progress(intake, "articles"), lexicon=lexicon, misses=misses))


def _write_misses(misses: "Sequence[Miss]", path: Path) -> None:
    lines = [json.dumps(asdict(miss), ensure_ascii=False) + "\n" for miss in misses]
    path.write_text("".join(lines), encoding="utf-8", newline="\n")


def _finish(intake: "Intake") -> None:
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
