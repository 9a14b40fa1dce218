"""The verbs that read articles to look at them: tolls, articles, explain."""

from typing import Annotated

import typer

from tracker.cli import options
from tracker.cli.app import app
from tracker.cli.console import columns, progress
from tracker.cli.given import claims_of, finish, take

TITLE_AT_MOST = 80


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
    intake = take(articles, date, publisher, field)
    from tracker.table.files import write_claims
    from tracker.tolls import tolls as tolls_of

    write_claims(tolls_of(claims_of(intake, lexicon)), output)
    finish(intake)


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

    intake = take(articles, date, publisher, field)
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
    finish(intake)


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
