"""From a record of named fields (a JSON line, a CSV row, front matter) to an article."""

from collections.abc import Iterator, Mapping
from datetime import date

from tracker.articles.dates import parse_date
from tracker.articles.language import normalise_language
from tracker.articles.problem import Item, Problem
from tracker.errors import ArticleError
from tracker.model import Article

FIELDS = {
    "article_id": ("article_id", "id"),
    "text": ("text",),
    "publisher": ("publisher",),
    "published": ("published", "report_date"),
    "title": ("title",),
    "url": ("url",),
    "language": ("language",),
}
Record = Mapping[str, object]


def check_fields(fields: Mapping[str, str]) -> None:
    """Refuse a mapping of fields that names no field of an article."""
    for ours in fields:
        if ours not in FIELDS:
            raise ArticleError(f"--field {ours}={fields[ours]}: no field {ours!r}; the fields are {', '.join(FIELDS)}")


def names_of(ours: str, fields: Mapping[str, str]) -> tuple[str, ...]:
    """List the names that a record may use for a field, the user's own alone where there is one."""
    return (fields[ours],) if ours in fields else FIELDS[ours]


def read_record(record: Record, name: str, place: str, fields: Mapping[str, str]) -> Iterator[Item]:
    """Make the article of a record, and name what is wrong with it."""
    text = _value(record, "text", fields)
    if not isinstance(text, str) or not text.strip():
        yield _no_text(record, text, name, place, fields)
        return
    published = _value(record, "published", fields)
    report_date = None
    if published not in (None, ""):
        try:
            report_date = parse_date(published)
        except (ValueError, OverflowError, OSError) as error:
            yield _bad_date(published, error, name, place)
    yield _article(record, text, report_date, fields)


def _article(record: Record, text: str, report_date: date | None, fields: Mapping[str, str]) -> Article:
    def given(ours: str) -> str | None:
        value = _value(record, ours, fields)
        return str(value).strip() or None if isinstance(value, str | int | float) else None

    return Article(
        article_id=given("article_id") or "",
        text=text,
        publisher=given("publisher"),
        title=given("title"),
        url=given("url"),
        language=normalise_language(given("language") or ""),
        report_date=report_date,
    )


def _value(record: Record, ours: str, fields: Mapping[str, str]) -> object:
    return next((record[name] for name in names_of(ours, fields) if record.get(name) is not None), None)


def _no_text(record: Record, text: object, name: str, place: str, fields: Mapping[str, str]) -> Problem:
    wanted = names_of("text", fields)[0]
    if isinstance(text, str):
        return Problem(name, place, f"the field {wanted!r} is empty", "fill it, or drop the record")
    if text is not None:
        return Problem(name, place, f"the field {wanted!r} is no string but {type(text).__name__}", "write text there")
    if wanted in record:
        return Problem(name, place, f"the field {wanted!r} is null", "fill it, or drop the record")
    held = ", ".join(list(record)[:8]) or "nothing"
    return Problem(
        name, place, f"it has no field {wanted!r}, only {held}", "name the one that holds the text: --field text=NAME"
    )


def _bad_date(published: object, error: Exception, name: str, place: str) -> Problem:
    reason = f"the date {str(published)[:40]!r} is not understood ({error}), so the article was read without it"
    return Problem(name, place, reason, "write it as YYYY-MM-DD")
