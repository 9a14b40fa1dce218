"""Articles as they come in: read once, with an account of what was wrong with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from tracker.articles import Problem, read_articles
from tracker.articles.language import UNDETERMINED
from tracker.engines.batches import Aside
from tracker.extract import has_rules
from tracker.model import Article

NAMED_AT_MOST = 20


@dataclass(slots=True)
class Intake:
    """Articles as they are read, once, and the account of what was wrong with them."""

    paths: Sequence[str]
    fields: dict[str, str] = field(default_factory=dict)
    publisher: str | None = None
    report_date: date | None = None
    count: int = 0
    problems: list[Problem] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)
    undated: int = 0
    undated_named: list[str] = field(default_factory=list)
    not_read: Counter[str] = field(default_factory=Counter)

    def __iter__(self) -> Iterator[Article]:
        """Yield the articles of all paths, noting those without a date or in a language that has no rules."""
        for article in read_articles(
            self.paths,
            fields=self.fields,
            publisher=self.publisher,
            report_date=self.report_date,
            on_problem=self.problems.append,
        ):
            yield self._noted(article)

    def _noted(self, article: Article) -> Article:
        self.count += 1
        if article.report_date is None:
            self.undated += 1
            if self.undated <= NAMED_AT_MOST:
                self.undated_named.append(f"{article.article_id} {article.title or article.text[:60]!r}")
        if not has_rules(article):
            self.not_read[article.language or UNDETERMINED] += 1
        return article
