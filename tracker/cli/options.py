"""The arguments and options that several verbs share, and what their values mean."""

from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

DEFAULT_STORE = Path("data/claims")
DEFAULT_OUT = Path("reports")
TABLE_SUFFIXES = (".csv", ".parquet", ".jsonl")


def day(text: str | None, option: str = "--date") -> date | None:
    """Read a day that an option gives.

    >>> day("2025-07-22")
    datetime.date(2025, 7, 22)
    """
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day: write it as 2025-07-22", param_hint=option) from None


def field_names(pairs: list[str] | None) -> dict[str, str]:
    """Read the values of `--field`.

    >>> field_names(["text=body", "published=date"])
    {'text': 'body', 'published': 'date'}
    """
    for pair in pairs or []:
        if not all(pair.partition("=")):
            raise typer.BadParameter(f"{pair!r}: write FIELD=NAME, as in --field text=body", param_hint="--field")
    return dict(pair.split("=", 1) for pair in pairs or [])


def checked_week(week: str | None) -> str | None:
    """Return an ISO week as given.

    >>> checked_week("2025-W30"), checked_week("undated"), checked_week(None)
    ('2025-W30', 'undated', None)
    """
    try:
        if week not in (None, "undated"):
            year, _, number = week.partition("-W")
            date.fromisocalendar(int(year), int(number), 1)
    except ValueError:
        raise typer.BadParameter(f"{week!r} is no ISO week: write it as 2025-W30, or as undated") from None
    return week


def checked_output(name: str) -> str:
    """Return the name of a table file, refusing at once what could not be written at the end.

    >>> checked_output("-"), checked_output("claims.csv")
    ('-', 'claims.csv')
    """
    path = Path(name)
    if name != "-" and path.suffix not in TABLE_SUFFIXES:
        raise typer.BadParameter(f"{name!r}: end the name in .csv, .parquet or .jsonl, or give - for standard output")
    if not path.parent.is_dir():
        raise typer.BadParameter(f"{name!r}: there is no folder {path.parent}; make it first")
    return name


def checked_engine(name: str) -> str:
    """Return the name of an engine that there is, and whose packages are there.

    >>> checked_engine("local")
    'local'
    """
    if name not in ("local", "dask"):
        raise typer.BadParameter(f"{name!r} is no engine: write local or dask")
    if name == "dask" and find_spec("distributed") is None:
        raise typer.BadParameter("dask is not installed: install claims-tracker[dask]")
    return name


def checked_misses(path: Path | None) -> Path | None:
    """Return the path of a file to write, refusing at once what could not be written at the end."""
    if path is not None and not path.parent.is_dir():
        raise typer.BadParameter(f"{str(path)!r}: there is no folder {path.parent}; make it first")
    return path


ARTICLES = "Files, folders, globs, or - for standard input."
Articles = Annotated[list[str], typer.Argument(metavar="ARTICLES", help=ARTICLES, show_default=False)]
Date = Annotated[str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="The day of articles that have none.")]
Publisher = Annotated[
    str | None, typer.Option("--publisher", metavar="NAME", help="The publisher where none is named.")
]
Fields = Annotated[
    list[str] | None,
    typer.Option("--field", metavar="FIELD=NAME", help="Read FIELD from the column NAME, as text=body; repeatable."),
]
Lexicon = Annotated[
    Path | None,
    typer.Option(
        "--lexicon", metavar="DIR", exists=True, file_okay=False, help="Your lexicons, beside the built-in ones."
    ),
]
Store = Annotated[Path, typer.Option("--store", metavar="DIR", help="Where the claims table is kept.")]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Where each week gets its folder.")]
Week = Annotated[
    str | None,
    typer.Option("--week", metavar="WEEK", callback=checked_week, help="As 2025-W30, or undated; default: every week."),
]
AsOf = Annotated[
    str | None, typer.Option("--as-of", metavar="YYYY-MM-DD", help="Only what was known at the end of that day.")
]
Output = Annotated[
    str,
    typer.Option(
        "-o", "--output", metavar="FILE", callback=checked_output, help="A .csv, .parquet or .jsonl file, or -."
    ),
]
Misses = Annotated[
    Path | None,
    typer.Option(
        "--misses",
        metavar="FILE",
        dir_okay=False,
        callback=checked_misses,
        help="A JSON Lines file for sentences that look like claims and gave none, with the nearest rule and why not.",
    ),
]
Workers = Annotated[
    int | None,
    typer.Option(
        "--workers", metavar="N", min=1, help="Processes that read; default: one, or the cores if it is much."
    ),
]
Engine = Annotated[
    str,
    typer.Option("--engine", metavar="NAME", callback=checked_engine, help="local: this machine; dask: a cluster."),
]
Scheduler = Annotated[
    str | None,
    typer.Option("--scheduler", metavar="ADDRESS", help="The address of a Dask scheduler, as tcp://10.0.0.1:8786."),
]
