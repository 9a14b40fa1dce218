"""What `tracker run` does, without printing: read, extract, validate, store, and write every week that was touched."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from tracker.articles import Problem, read_articles
from tracker.model import Article

LANGUAGES = frozenset({"en"})


@dataclass(slots=True)
class Intake:
    """Articles as they are read, once, and the account of what was wrong with them."""

    paths: Sequence[str]
    fields: dict[str, str] = field(default_factory=dict)
    publisher: str | None = None
    report_date: date | None = None
    count: int = 0
    problems: list[Problem] = field(default_factory=list)
    undated: list[Article] = field(default_factory=list)
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
            self._note(article)
            yield article

    def _note(self, article: Article) -> None:
        self.count += 1
        if article.report_date is None:
            self.undated.append(article)
        if not has_rules(article):
            self.not_read[article.language or "unknown"] += 1


def has_rules(article: Article) -> bool:
    """Tell whether the article is in a language that the rules read."""
    return article.language in LANGUAGES
