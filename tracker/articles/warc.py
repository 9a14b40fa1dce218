"""WARC, as Common Crawl's news comes: one article an HTML response, streamed record by record."""

import io
from collections.abc import Iterator, Mapping
from types import SimpleNamespace
from typing import Any

from tracker.articles.html_page import article_of
from tracker.articles.problem import Item, Problem, UnreadableError

_FETCH_AGAIN = "fetch the file again for the rest"
_HTML = ("text/html", "application/xhtml+xml")
_PAGE_LIMIT = 16 << 20


def read(source: io.BufferedReader, name: str, fields: Mapping[str, str]) -> Iterator[Item]:
    """Stream the articles of a WARC; pages that hold none, and records of other kinds, are passed over."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    count = 0
    try:
        for record in ArchiveIterator(SimpleNamespace(read=source.read1), block_size=1 << 16):
            count += 1
            if _is_page(record):
                yield from _read_record(record, name)
    except ArchiveLoadFailed as error:
        reason = str(error).strip().partition("\n")[0]
        if count:
            yield Problem(name, f"after record {count}", f"the next record is damaged ({reason})", _FETCH_AGAIN)
        else:
            yield Problem(name, "", f"it is no WARC ({reason})", "name it by what it holds, or fetch it again")


def _is_page(record: Any) -> bool:
    if record.rec_type != "response" or record.http_headers is None:
        return False
    kind = (record.http_headers.get_header("Content-Type") or "").lower()
    return kind.startswith(_HTML) and record.http_headers.get_statuscode().startswith("2")


def _read_record(record: Any, name: str) -> Iterator[Item]:
    url = record.rec_headers.get_header("WARC-Target-URI")
    place = f"record {record.rec_headers.get_header('WARC-Record-ID') or url}"
    page = record.content_stream().read(_PAGE_LIMIT)
    try:
        if flaw := _flaw(record):
            yield Problem(name, place, f"the page at {url} {flaw}; what there is of it was read", _FETCH_AGAIN)
        article = article_of(page, url, _charset(record))
    except UnreadableError as error:
        yield Problem(name, place, f"the page at {url} can't be read: {error.reason}", error.repair)
        return
    if article:
        yield article


def _flaw(record: Any) -> str:
    """Say how a record is short of its page; the stream under it tells how many of the promised bytes never came."""
    if cause := record.rec_headers.get_header("WARC-Truncated"):
        return f"was cut by the crawler ({cause})"
    missing = getattr(record.raw_stream, "limit", 0)
    return f"breaks off {missing} bytes early" if missing else ""


def _charset(record: Any) -> str | None:
    _, found, charset = record.http_headers.get_header("Content-Type").lower().partition("charset=")
    return charset.split(";")[0].strip(" \"'") if found else None
