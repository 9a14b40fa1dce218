"""CSV and TSV: a header, then one article a row, streamed."""

import csv
import io
import sys
from collections import Counter
from collections.abc import Iterator, Mapping

from tracker.articles.decoding import decoded_lines
from tracker.articles.fields import names_of, read_record
from tracker.articles.problem import Item, Problem


def read_csv(source: io.BufferedReader, name: str, fields: Mapping[str, str]) -> Iterator[Item]:
    """Stream the articles of a CSV file; a spreadsheet's semicolons pass for commas."""
    first = source.peek(1 << 12).partition(b"\n")[0]
    return _read(source, name, fields, ";" if first.count(b";") > first.count(b",") else ",")


def read_tsv(source: io.BufferedReader, name: str, fields: Mapping[str, str]) -> Iterator[Item]:
    """Stream the articles of a tab-separated file."""
    return _read(source, name, fields, "\t")


def _read(source: io.BufferedReader, name: str, fields: Mapping[str, str], delimiter: str) -> Iterator[Item]:
    csv.field_size_limit(sys.maxsize)
    rows = csv.reader(decoded_lines(source), delimiter=delimiter, strict=True)
    header: list[str] | None = None
    number = 0
    while True:
        start = rows.line_num + 1
        try:
            row = next(rows)
        except StopIteration:
            break
        except csv.Error as error:
            yield Problem(name, f"line {start}", f"its quoting is broken ({error})", 'double the quotes inside: ""')
            continue
        if not any(row):
            continue
        if header is None:
            header = [cell.strip() for cell in row]
            if problem := _header_problem(header, name, fields):
                yield problem
                return
            continue
        number += 1
        yield from _read_row(header, row, name, f"line {start}", fields)
    if header and not number:
        yield Problem(name, "", "it has a header and no rows", "add the articles, or drop the file")


def _header_problem(header: list[str], name: str, fields: Mapping[str, str]) -> Problem | None:
    wanted = names_of("text", fields)[0]
    if wanted not in header:
        reason = f"its first row names no column {wanted!r}, only {', '.join(header)[:80]}"
        return Problem(name, "line 1", reason, "add a header, or name the column with the text: --field text=NAME")
    cell, count = Counter(filter(None, header)).most_common(1)[0]
    if count > 1:
        return Problem(name, "line 1", f"its header names {cell!r} twice", "rename one of the columns")
    return None


def _read_row(header: list[str], row: list[str], name: str, place: str, fields: Mapping[str, str]) -> Iterator[Item]:
    if len(row) != len(header):
        reason = f"the row has {len(row)} cells, the header {len(header)}"
        yield Problem(name, place, reason, "put quotes around cells that hold the delimiter, and write every cell")
        return
    yield from read_record(dict(zip(header, row, strict=True)), name, place, fields)
