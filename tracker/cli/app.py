"""The application that the verbs register with, and how each of them ends."""

import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from tracker import __version__
from tracker.cli.console import complain
from tracker.errors import TrackerError

WRONG_CALL = 2
INTERRUPTED = 130
ORDER = ("run", "extract", "tolls", "articles", "explain", "check", "export", "draw", "compare", "score")
BROKEN_PIPE = 141


class Verbs(TyperGroup):
    """The verbs, in the order of `ORDER`; an error that the user can mend ends one without a traceback."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Name the verbs in the order of the work."""
        return sorted(super().list_commands(ctx), key=ORDER.index)

    def invoke(self, ctx: Any) -> Any:
        """Run the verb and turn what may end it early into an exit status."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except TrackerError as error:
            complain(str(error))
            raise typer.Exit(WRONG_CALL) from error
        except BrokenPipeError as error:
            _silence_stdout()
            raise typer.Exit(BROKEN_PIPE) from error
        except KeyboardInterrupt as error:
            complain("interrupted; nothing half-written was kept")
            raise typer.Exit(INTERRUPTED) from error


def _silence_stdout() -> None:
    """Point standard output at nothing, so that the flush at exit does not fail a second time."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


# Rich help and tracebacks are off: loading them doubles the time to `tracker --help`.
app = typer.Typer(
    cls=Verbs, add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, rich_markup_mode=None
)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tracker {__version__}")
        raise typer.Exit


@app.callback()
def tracker(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Read numeric casualty and strike claims from news text into one validated table.

    Every number comes with who claimed it and the words it was read from.
    `tracker run` does the whole job for the articles in a folder; the other verbs are its parts.
    """
