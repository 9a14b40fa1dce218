"""Extract claims: a pure function of a batch of articles."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.claims.build import ArticleReader
from tracker.model import Article, Claim
from tracker.rules.reader import load_reader
from tracker.table import to_frame

if TYPE_CHECKING:
    import pandas as pd


@cache
def article_reader(lexicon: Path | None = None) -> ArticleReader:
    """Make the reader of articles once per lexicon folder."""
    return ArticleReader(load_reader(lexicon))


def extract(articles: Iterable[Article] | pd.DataFrame, *, lexicon: Path | None = None) -> pd.DataFrame:
    """Read the claims of a batch into a claims table; a DataFrame needs only article_id and text."""
    reader = article_reader(lexicon)
    rows: list[Claim] = []
    for article in _as_articles(articles):
        rows += reader.claims(article)
    return to_frame(rows)


def _as_articles(articles: Iterable[Article] | pd.DataFrame) -> Iterable[Article]:
    import pandas as pd

    if not isinstance(articles, pd.DataFrame):
        return articles
    known = [name for name in Article.__slots__ if name in articles.columns]
    cells = articles[known].astype(object).where(articles[known].notna(), None)
    return [Article(**dict(zip(known, row, strict=True))) for row in cells.itertuples(index=False)]
