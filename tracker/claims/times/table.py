"""The lists of times.toml: words that make a running total, words of what is done long after."""

import re
import tomllib
from pathlib import Path
from typing import Any

TABLE: dict[str, Any] = tomllib.loads((Path(__file__).parent / "times.toml").read_text(encoding="utf-8"))
TOTALS: dict[str, frozenset[str]] = {name: frozenset(words) for name, words in TABLE["totals"].items()}
AFTERWARDS: dict[str, frozenset[str]] = {name: frozenset(words) for name, words in TABLE["afterwards"].items()}
ONE_EVENT = re.compile(rf"\b(?:{'|'.join(sorted(TOTALS['events']))})\b")
