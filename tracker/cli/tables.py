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
      tracker compare last-week.parquet claims.parquet
    """


@app.command()
def score(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Annotated articles, JSON Lines.")],
    claims: Annotated[Path, typer.Argument(metavar="CLAIMS", help="The claims table to score.")],
) -> None:
    """Score a claims table against annotations.

    \b
    Examples:
      tracker score data/gold/samples.jsonl claims.jsonl
    """
