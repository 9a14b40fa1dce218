"""The arguments and options that several verbs share."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

ARTICLES = "Files, folders, globs, or - for standard input."

Articles = Annotated[list[str], typer.Argument(metavar="ARTICLES...", help=ARTICLES)]
Date = Annotated[
    datetime | None,
    typer.Option(
        "--date", formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="Publication date of articles without one."
    ),
]
Publisher = Annotated[
    str | None, typer.Option("--publisher", metavar="NAME", help="Publisher of articles that name none.")
]
Fields = Annotated[
    list[str] | None,
    typer.Option(
        "--field", metavar="FIELD=NAME", help="Read FIELD from the column or key NAME, as text=body; may be repeated."
    ),
]
Lexicon = Annotated[
    Path | None,
    typer.Option("--lexicon", metavar="DIR", help="A folder of your own lexicons, read on top of the built-in ones."),
]
Store = Annotated[Path, typer.Option("--store", metavar="DIR", help="Where the claims table is kept.")]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Where each week gets its folder.")]
Week = Annotated[
    str | None,
    typer.Option("--week", metavar="WEEK", help="An ISO week as 2025-W30, or `undated`; default: every week."),
]
Output = Annotated[
    str, typer.Option("-o", "--output", metavar="FILE", help="A .csv, .parquet or .jsonl file; - is standard output.")
]

DEFAULT_STORE = Path("data/claims")
DEFAULT_OUT = Path("reports")


def field_names(pairs: list[str] | None) -> dict[str, str]:
    """Read `--field` values.

    >>> field_names(["text=body", "published=date"])
    {'text': 'body', 'published': 'date'}
    """
    for pair in pairs or []:
        if not all(pair.partition("=")):
            raise typer.BadParameter(f"--field {pair}: write FIELD=NAME, as in --field text=body")
    return dict(pair.split("=", 1) for pair in pairs or [])
