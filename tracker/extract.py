"""Extract claims: a pure function of a batch of articles."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.articles.dates import parse_date
from tracker.articles.language import UNDETERMINED, detect_language, is_latin
from tracker.errors import ArticleError
from tracker.model import Article, Claim

if TYPE_CHECKING:
    import pandas as pd

    from tracker.claims.build import ArticleReader
    from tracker.claims.misses import Miss

LANGUAGES = frozenset({"en"})
DEFAULT_LANGUAGE = "en"


@cache
def article_reader(lexicon: Path | None = None) -> ArticleReader:
    """Make the reader of articles once per lexicon folder."""
    from tracker.claims.build import ArticleReader
    from tracker.rules.reader import load_reader

    return ArticleReader(load_reader(lexicon))


def extract(
    articles: Iterable[Article] | pd.DataFrame,
    *,
    lexicon: Path | None = None,
    misses: Callable[[Miss], None] | None = None,
) -> pd.DataFrame:
    """Read the claims of a batch into a claims table; a DataFrame needs only article_id and text.

    Its days of publication stand in the column report_date or published, as dates or in any form that files may use.

    An article in a language without rules gives no row. `misses` receives each sentence that looks like a claim and
    gave none.
    """
    from tracker.table.frame import to_frame

    rows: list[Claim] = []
    batch = list(_as_articles(articles))
    with _without_collector():
        for article in filter(has_rules, batch):
            rows += _claims(replace(article, language=DEFAULT_LANGUAGE), article_reader(lexicon), misses)
        return to_frame(rows)


def has_rules(article: Article) -> bool:
    """Tell whether the rules read the article's language; a text too short to tell is read, for it costs nothing.

    >>> has_rules(Article("a", "Odesa 14:30")), has_rules(Article("b", "Deux personnes ont été tuées dans la nuit"))
    (True, False)
    """
    language = article.language or detect_language(article.text)
    return language in LANGUAGES or (language == UNDETERMINED and is_latin(article.text))


def _claims(article: Article, reader: ArticleReader, misses: Callable[[Miss], None] | None) -> list[Claim]:
    if misses is None:
        return reader.claims(article)
    claims, _, missed = reader.derive(article)
    for miss in missed:
        misses(miss)
    return claims


@contextmanager
def _without_collector() -> Iterator[None]:
    """Hold the collector of cycles: reading makes none, and to look for them costs time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _as_articles(articles: Iterable[Article] | pd.DataFrame) -> Iterable[Article]:
    import pandas as pd

    if not isinstance(articles, pd.DataFrame):
        return articles
    if "report_date" not in articles.columns:
        articles = articles.rename(columns={"published": "report_date"})
    known = [name for name in Article.__slots__ if name in articles.columns]
    cells = articles[known].astype(object).where(articles[known].notna(), None)
    return [_dated(Article(**dict(zip(known, row, strict=True)))) for row in cells.itertuples(index=False)]


def _dated(article: Article) -> Article:
    """The article with its date as a day, in whichever of the usual forms a column holds it."""
    if article.report_date is None:
        return article
    try:
        return replace(article, report_date=parse_date(article.report_date))
    except (ValueError, OverflowError, OSError) as error:
        given = str(article.report_date)[:40]
        raise ArticleError(
            f"article {article.article_id}: the date {given!r} is not understood ({error}); write it as YYYY-MM-DD"
        ) from error
