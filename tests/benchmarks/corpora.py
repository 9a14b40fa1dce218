"""The texts that speed is measured on: general news and claim-dense text, from the samples or BENCH_CORPUS."""

import gzip
import json
import os
from itertools import cycle, islice
from pathlib import Path

from tracker.model import Article

GOLD = Path(__file__).parents[2] / "data" / "gold"
LINES = 20
_PLAIN = (
    "The council met on Tuesday to discuss the budget for the coming year and the repair of two bridges.",
    "Its chair said that talks with the builders would go on until an offer was on the table.",
    "Shops in the old town opened late because of rain, and the ferry to the islands did not run.",
    "A new library with 40,000 books will open next spring, according to the plan that was shown on Monday.",
    "The team won its third match in a row and now leads the table by four points.",
)


def dense() -> list[Article]:
    """Make articles full of claims: the annotated samples."""
    lines = (GOLD / "samples.jsonl").read_text(encoding="utf-8").splitlines()
    return [Article(str(n), json.loads(line)["text"], language="en") for n, line in enumerate(lines)]


def general(count: int | None = None) -> list[Article]:
    """Make articles of 20 lines: of BENCH_CORPUS, a text with a paragraph a line, else samples among plain news."""
    named = os.environ.get("BENCH_CORPUS")
    lines = _lines(Path(named)) if named else _mixed()
    texts = ["\n".join(lines[at : at + LINES]) for at in range(0, len(lines), LINES)]
    chosen = texts if count is None else islice(cycle(texts), count)
    return [Article(str(n), text, language="en") for n, text in enumerate(chosen)]


def _lines(path: Path) -> list[str]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as source:
        return source.read().split("\n")


def _mixed() -> list[str]:
    """Put one line of a sample among nine of plain news."""
    claims = [line for article in dense() for line in article.text.split("\n") if line.strip()]
    plain = cycle(_PLAIN)
    return [text for line in claims for text in (*islice(plain, 9), line)]
