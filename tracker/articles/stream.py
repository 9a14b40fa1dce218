"""The stream of articles: every path's files through their readers, each article completed, repetitions left out."""

import sys
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePath
from typing import BinaryIO

from tracker.articles import archive, formats
from tracker.articles.dates import date_in_name
from tracker.articles.fields import check_fields
from tracker.articles.language import detect_language
from tracker.articles.problem import Item, Problem, UnreadableError
from tracker.articles.seen import Seen
from tracker.articles.sources import STANDARD_INPUT, find_files
from tracker.articles.streams import BUFFER, opened
from tracker.errors import ArticleError
from tracker.model import Article


def read_articles(
    paths: Iterable[str | Path],
    *,
    fields: Mapping[str, str] | None = None,
    publisher: str | None = None,
    report_date: date | None = None,
    on_problem: Callable[[Problem], None] | None = None,
) -> Iterator[Article]:
    """Stream the articles of files, folders, globs and "-" (standard input), in that order.

    Formats: .txt .md .html .jsonl .csv .tsv .xml (RSS, Atom) .warc, Telegram's result.json, .zip of these, .gz and .zst
    of each. `fields` renames a record's fields ({"text": "body"}); `publisher` and `report_date` fill what is lacking.
    What can't be read is given to `on_problem` and the rest is kept; without it the first problem raises ArticleError.
    An article that comes twice is given once.

    >>> [article.language for article in read_articles(["data/articles/nothing*.txt"], on_problem=print)]
    data/articles/nothing*.txt: the pattern matches no file; check it, and put it in quotes if the shell changes it
    []
    """
    fields = fields or {}
    check_fields(fields)
    given = [paths] if isinstance(paths, str | Path) else paths
    return _articles(given, fields, publisher, report_date, on_problem or _raise)


def make_article_id(article: Article) -> str:
    """Compute the id of an article that has none: from its url, else from publisher, title, date and text."""
    own = (article.publisher or "", article.title or "", str(article.report_date or ""), article.text)
    return sha256((article.url or "\x1f".join(own)).encode()).hexdigest()[:16]


def _raise(problem: Problem) -> None:
    raise ArticleError(str(problem))


def _articles(
    paths: Iterable[str | Path],
    fields: Mapping[str, str],
    publisher: str | None,
    report_date: date | None,
    on_problem: Callable[[Problem], None],
) -> Iterator[Article]:
    seen = Seen()
    current, day = "", report_date
    for name, item in _items(paths, fields):
        if isinstance(item, Problem):
            on_problem(item)
            continue
        if name != current:
            current, day = name, date_in_name(PurePath(name).name) or report_date
        _complete(item, publisher, day)
        before = seen.add(item, name)
        if before is None:
            yield item
        elif before:
            on_problem(_conflict(item, name, before))


def _complete(article: Article, publisher: str | None, report_date: date | None) -> None:
    article.text = _encodable(article.text)
    article.title = _encodable(article.title) if article.title else None
    article.publisher = article.publisher or publisher
    article.report_date = article.report_date or report_date
    article.language = article.language or detect_language(article.text)
    article.article_id = article.article_id or make_article_id(article)


def _encodable(value: str) -> str:
    """Replace half characters, which JSON can hold and no file can; offsets stay."""
    return value if value.isascii() else value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _conflict(article: Article, name: str, before: str) -> Problem:
    reason = f"the id {article.article_id!r} has another text here than in {before}, which was kept"
    return Problem(name, "", reason, "give the two articles ids of their own")


def _items(paths: Iterable[str | Path], fields: Mapping[str, str]) -> Iterator[tuple[str, Item]]:
    for path in find_files(paths):
        if isinstance(path, Problem):
            yield path.file, path
        else:
            yield from _read_path(path, fields)


def _read_path(path: Path, fields: Mapping[str, str]) -> Iterator[tuple[str, Item]]:
    name = "standard input" if str(path) == STANDARD_INPUT else str(path)
    try:
        if str(path) == STANDARD_INPUT:
            yield from _named(name, _read_unnamed(sys.stdin.buffer, name, fields))
            return
        with path.open("rb", buffering=BUFFER) as raw:
            if path.is_fifo():
                yield from _named(name, _read_unnamed(raw, name, fields))
            elif formats.split_suffix(name)[0] == formats.ARCHIVE:
                yield from _read_archive(raw, name, fields)
            else:
                yield from _named(name, _read(raw, path.name, name, fields))
    except OSError as error:
        yield (
            name,
            Problem(
                name, "", f"it can't be read ({error.strerror or error})", "check that it is there and may be read"
            ),
        )


def _named(name: str, items: Iterable[Item]) -> Iterator[tuple[str, Item]]:
    return ((name, item) for item in items)


def _read_archive(raw: BinaryIO, name: str, fields: Mapping[str, str]) -> Iterator[tuple[str, Item]]:
    for member in archive.members(raw, name):
        if isinstance(member, Problem):
            yield name, member
        else:
            inner, stream = member
            full = f"{name}/{inner}"
            with stream:
                yield from _named(full, _read(stream, inner, full, fields))


def _read_unnamed(raw: BinaryIO, name: str, fields: Mapping[str, str]) -> Iterator[Item]:
    """Read a stream whose name tells no format: JSON Lines when it starts with a brace, else text."""
    source = opened(raw)
    head = source.peek(64).removeprefix(BOM_UTF8).lstrip()
    return _read(source, "-.jsonl" if head.startswith(b"{") else "-.txt", name, fields)


def _read(raw: BinaryIO, inner: str, name: str, fields: Mapping[str, str]) -> Iterator[Item]:
    suffix, compression = formats.split_suffix(inner)
    reader = formats.reader_of(suffix)
    if reader is None:
        reason = f"no reader knows {suffix} files" if suffix else "its name has no suffix to tell its format"
        yield Problem(name, "", reason, formats.repair_of(suffix))
        return
    count, item = 0, None
    try:
        source = opened(raw, compression)
        if not source.peek(1):
            yield Problem(name, "", "it is empty", "write or fetch it again, or delete it")
            return
        for item in reader(source, name, fields):
            count += isinstance(item, Article)
            yield item
        if item is None:
            yield Problem(name, "", "no article was found in it", "check that it is the file you meant")
    except UnreadableError as error:
        yield Problem(name, f"after article {count}" if count else "", error.reason, error.repair)
