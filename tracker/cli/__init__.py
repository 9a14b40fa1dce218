"""The `tracker` command: one module a group of verbs, the only place that prints or exits."""

from tracker.cli import looking, reading, tables, weeks
from tracker.cli.app import app

__all__ = ["app", "looking", "main", "reading", "tables", "weeks"]


def main() -> None:
    """Run the command; exit with 0 done, 1 some input unreadable or a check failed, 2 the call was wrong."""
    app(prog_name="tracker")
