"""JSON Lines: one article an object a line, streamed."""

import io
import json
from collections.abc import Iterator, Mapping

from tracker.articles.decoding import decoded_lines
from tracker.articles.fields import read_record
from tracker.articles.problem import Item, Problem

_AS_LINES = "turn it into JSON Lines, one article a line (jq -c '.[]' FILE)"


def read(source: io.BufferedReader, name: str, fields: Mapping[str, str]) -> Iterator[Item]:
    """Stream the articles of JSON Lines; a bad line is named and the next is read."""
    for number, line in enumerate(decoded_lines(source), 1):
        if not line.strip():
            continue
        if number == 1 and line.strip() in ("{", "[", "[{"):
            yield Problem(name, "line 1", "its JSON runs over several lines", _AS_LINES)
            return
        yield from _read_line(line, name, f"line {number}", fields)


def _read_line(line: str, name: str, place: str, fields: Mapping[str, str]) -> Iterator[Item]:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        yield Problem(name, place, f"it is not JSON ({error.msg} at character {error.colno})", "mend or drop the line")
    except (ValueError, RecursionError) as error:
        reason = str(error).partition(":")[0].partition(" while")[0]
        yield Problem(name, place, f"its JSON is beyond reading ({reason})", "drop the line")
    else:
        if isinstance(record, dict):
            yield from read_record(record, name, place, fields)
        elif isinstance(record, list):
            yield Problem(name, place, "it is a JSON array, not an object", _AS_LINES)
        else:
            yield Problem(name, place, f"it is a bare {type(record).__name__}, not an object", 'write {"text": ...}')
