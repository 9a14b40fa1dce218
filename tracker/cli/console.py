"""What the verbs print: tables on standard output, everything else on standard error."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

import typer

if TYPE_CHECKING:
    from tracker.pipeline import Outcome

Item = TypeVar("Item")


def complain(message: str) -> None:
    """Say on standard error what went wrong or needs attention."""
    typer.echo(f"tracker: {message}", err=True)


def counted(number: int, noun: str) -> str:
    """Write a number with its noun.

    >>> counted(1, "article"), counted(1200, "claim")
    ('1 article', '1200 claims')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def report(outcome: "Outcome") -> None:
    """Print each folder written with the number of claims in it, and the warnings on standard error."""
    for folder, claims in outcome.folders.items():
        typer.echo(f"{folder}: {counted(claims, 'claim')}")
    for warning in outcome.warnings:
        complain(warning)


def columns(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Lay rows out in columns as wide as their longest cell.

    >>> list(columns(["id", "words"], [["a1", "12"], ["b22", "7"]]))
    ['id   words', 'a1   12', 'b22  7']
    """
    table = [header, *rows]
    widths = [max(len(row[index]) for row in table) for index in range(len(header))]
    for row in table:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def progress(items: Iterable[Item], label: str) -> Iterator[Item]:
    """Pass items on, with a progress line on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

    shape = (SpinnerColumn(), TextColumn("{task.description}"), MofNCompleteColumn())
    with Progress(*shape, console=Console(stderr=True), transient=True) as bar:
        yield from bar.track(items, description=label)
