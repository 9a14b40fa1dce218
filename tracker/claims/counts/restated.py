"""The words before a bare number that say of what was just counted that it is so many: "by midnight it was 18"."""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from tracker.language.nodes import Token

_STOPS = frozenset(".;:?!()")
_QUOTES = frozenset("\"“”„‘’'")


def words_before(tokens: list[Token], at: int) -> str:
    """The words of the clause before a token, quotation marks left out."""
    first = at
    while first and tokens[first - 1].low not in _STOPS:
        first -= 1
    return " ".join([token.low for token in tokens[first:at] if token.low not in _QUOTES])


def tells(what: str, words: str) -> bool:
    """Whether the words before a number say one of the things that restated.toml names.

    >>> tells("stated", "officials put the number at"), tells("stated", "the number of schools is")
    (True, False)
    """
    return any(pattern.search(words) for pattern in _patterns()[what])


def tables() -> dict[str, dict[str, Any]]:
    """Read restated.toml: what the words can say, with its patterns, examples and near misses."""
    read = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    for word, meant in read.pop("words").items():
        for table in read.values():
            table["patterns"] = [pattern.replace(f"<{word}>", meant) for pattern in table["patterns"]]
    return read


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], ...]]:
    return {name: tuple(map(re.compile, table["patterns"])) for name, table in tables().items()}
