"""The codebook of a week's package: what it holds, how to read it, what not to do with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tracker.exports.files import Dialect
from tracker.exports.tables import Table

CAVEATS = (
    "These are claims, not findings. A number here means that somebody said it and an outlet printed it.",
    "Do not add up rows of different claimants, measures or things counted: they tell of the same events.",
    "An empty cell is unknown. It is never 0; 0 stands only where a text says that there was none.",
    "A sum's `low` counts every event at its lower bound. Its `high` is empty as soon as one claim has no upper bound.",
    "Repeats, superseded figures, parts of totals, denied numbers, running totals and totals of a period are not "
    "added; `left_out` says how many there were, what they would have added, and why.",
    "Repeats are found by near-duplicate text and by claimant, place, day and number. Where two candidates fit alike, "
    "nothing is linked, so a sum can still hold one claim twice; claim_ids lists what it holds.",
    "Articles that differ on one event of one claimant give a range, from the lowest to the highest.",
    "A joint claim is counted under its first claimant.",
    "Summary, events and links are by the week of the event, else of the report (`week_basis`); claims.csv holds what "
    "was reported in the week. Figures of a past week change when later articles tell of it: see revisions.csv.",
    "Vague words have a lower bound by convention: several 3, dozens 24, scores 40, hundreds 200, thousands 2000. "
    "Other data sets use others; the words stay in `quote`.",
    "Weeks are ISO weeks, Monday to Sunday, in UTC.",
)


def readme(week: str, dated: date | None, tables: Sequence[Table], dialect: Dialect, extra: Sequence[str]) -> str:
    """Write the codebook; `extra` names the files beside the CSV ones."""
    return "\n".join([*_head(week, dated, tables, extra), *_reading(dialect), *_definitions(tables)]) + "\n"


def _head(week: str, dated: date | None, tables: Sequence[Table], extra: Sequence[str]) -> Iterator[str]:
    from tracker import __version__

    yield from (f"# Numeric claims of {week}", "")
    yield f"Written by claims-tracker {__version__} from data up to {dated or 'an unknown day'}."
    claims = tables[0].frame
    yield (
        f"{len(claims)} claims of {claims['claimant'].nunique()} claimants were reported in this week, in "
        f"{claims['article_id'].nunique()} articles of {claims['publisher'].nunique()} named outlets."
    )
    yield from ("", "## Files", "", "| file | rows | holds |", "|---|---:|---|")
    yield from (f"| {table.name}.csv | {len(table.frame)} | {table.title} |" for table in tables)
    yield "| datapackage.json | | The same files described for Frictionless tools, with sizes and hashes |"
    yield from (f"| {name} | | The same rows in another form |" for name in extra)
    yield from ("", "## Read this first", "", *(f"- {caveat}" for caveat in CAVEATS))


def _reading(dialect: Dialect) -> Iterator[str]:
    names = {",": "commas", ";": "semicolons", "\t": "tabs"}
    mark = "with a byte order mark" if dialect.mark else "without a byte order mark"
    yield from ("", "## How the CSV files are written", "")
    yield f"UTF-8 {mark}, cells separated by {names[dialect.separator]}, lines ended by a line feed, dates YYYY-MM-DD."
    if dialect.tags:
        yield "The row under the header holds HXL tags."
    yield (
        "A cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return has an apostrophe put before it, so "
        "that a spreadsheet shows it instead of running it. Numbers are not changed, nor are Parquet files."
    )


def _definitions(tables: Sequence[Table]) -> Iterator[str]:
    for table in tables:
        yield from ("", f"## {table.name}.csv", "", f"{table.title}.")
        if table.key:
            yield f"A row is named by {', '.join(table.key)}."
        yield from ("", "| column | type | definition |", "|---|---|---|")
        for column in table.columns:
            words = f" One of: {', '.join(column.words)}." if column.words else ""
            yield f"| {column.name} | {column.type} | {column.text}{words} |"
