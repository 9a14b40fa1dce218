"""Batches of articles: what travels to a process at once, and what is read of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.model import Article

if TYPE_CHECKING:
    import pandas as pd

    Work = Callable[[Sequence[Article]], pd.DataFrame]

CHARACTERS, ARTICLES = 1 << 18, 256


@dataclass(slots=True, frozen=True)
class Aside:
    """An article that could not be read even alone; the claims of all others are kept."""

    article: Article
    reason: str

    def __str__(self) -> str:
        title = self.article.title or self.article.text[:60]
        return f"article {self.article.article_id} {title!r}: reading it {self.reason}; it was set aside, read it alone"


def batched(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """Cut a stream into batches by the length of the texts, so that each takes a process about a second.

    >>> [len(batch) for batch in batched(Article(str(n), "x" * 1000) for n in range(600))]
    [256, 256, 88]
    """
    batch: list[Article] = []
    size = 0
    for article in articles:
        batch.append(article)
        size += len(article.text)
        if size >= CHARACTERS or len(batch) >= ARTICLES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def reading(lexicon: Path | None = None) -> Work:
    """Make the work that is done with a batch: its validated claims table."""
    return partial(_read, lexicon=lexicon)


def _read(articles: Sequence[Article], lexicon: Path | None = None) -> pd.DataFrame:
    from tracker.extract import extract
    from tracker.table.frame import validate

    return validate(extract(articles, lexicon=lexicon))
