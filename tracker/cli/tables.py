"""The verbs that hold one table against another: compare, score."""

from pathlib import Path
from typing import Annotated

import typer

from tracker.cli.app import app


@app.command()
def compare(
    old: Annotated[Path, typer.Argument(metavar="OLD", help="A claims table, as it was.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="A claims table, as it is.")],
) -> None:
    """Show the claims gained, lost and changed between two tables.

    \b
    Examples:
      tracker compare before.csv after.csv
      tracker compare data/claims/2025-W30.parquet claims.jsonl
    """
    from tracker.scoring.compare import compare as compare_tables
    from tracker.table.files import read_claims

    typer.echo(str(compare_tables(read_claims(old), read_claims(new))))


@app.command()
def score(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Annotated articles, JSON Lines.")],
    claims: Annotated[Path, typer.Argument(metavar="CLAIMS", help="The claims table to score.")],
    errors: Annotated[int, typer.Option("--errors", metavar="N", min=0, help="Show N mistakes of each kind.")] = 0,
) -> None:
    """Score a claims table against annotations.

    The table must be extracted from the annotated articles: rows meet by article and place in the text.

    \b
    Examples:
      tracker score data/gold/samples.jsonl claims.jsonl
      tracker score data/gold/styles.jsonl claims.csv --errors 5
    """
    from tracker.scoring.score import score as score_table
    from tracker.table.files import read_claims

    scores = score_table(gold, read_claims(claims))
    typer.echo(str(scores))
    for mistakes in scores.mistakes.values():
        for mistake in mistakes[:errors]:
            typer.echo(str(mistake))
