"""The `tracker` command: one module a group of verbs, the only place that prints or exits."""

import atexit
import gc

from tracker.cli import looking, reading, tables, weeks
from tracker.cli.app import app

__all__ = ["app", "looking", "main", "reading", "tables", "weeks"]


def main() -> None:
    """Run the command; exit with 0 done, 1 some input unreadable or a check failed, 2 the call was wrong."""
    gc.set_threshold(50_000)  # rules and lexicons stay to the end: to look through them for rubbish costs a tenth
    atexit.register(gc.freeze)  # nor at the end, when all of it goes
    app(prog_name="tracker")
