"""RSS and Atom: one article an entry, its content or else its summary."""

import io
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from tracker.articles.dates import parse_date
from tracker.articles.html_page import plain_text
from tracker.articles.problem import Item, Problem
from tracker.articles.streams import slurp
from tracker.model import Article


def read(source: io.BufferedReader, name: str, fields: Mapping[str, str]) -> Iterator[Item]:
    """Read the entries of a feed."""
    import feedparser

    feed = feedparser.parse(io.BytesIO(slurp(source)), sanitize_html=False)
    if not feed.get("version") and not feed.entries:
        yield Problem(name, "", f"it is neither RSS nor Atom{_flaw(feed)}", "save articles as .html, .txt or .jsonl")
        return
    if not feed.entries:
        yield Problem(name, "", "the feed has no entries", "fetch it again")
    elif _flaw(feed):
        yield Problem(
            name, "", f"the feed is broken{_flaw(feed)}; {len(feed.entries)} entries were read", "fetch it again"
        )
    for number, entry in enumerate(feed.entries, 1):
        yield from _read_entry(entry, feed.feed.get("title"), name, f"entry {number}")


def _read_entry(entry: Any, feed_title: str | None, name: str, place: str) -> Iterator[Item]:
    contents = [content.value for content in entry.get("content", ()) if content.get("value")]
    text = plain_text(max(contents, key=len, default="") or entry.get("summary", ""))
    if not text:
        yield Problem(name, place, "the entry has no text", "fetch the article itself and save it as .html")
        return
    publisher = entry.get("source", {}).get("title") or feed_title
    yield Article(
        article_id="",
        text=text,
        publisher=plain_text(publisher) if publisher else None,
        title=plain_text(entry.get("title", "")) or None,
        url=entry.get("link"),
        report_date=_day(entry),
    )


def _day(entry: Any) -> date | None:
    instant = entry.get("published_parsed") or entry.get("updated_parsed")
    try:
        return parse_date(date(*instant[:3])) if instant else None
    except ValueError:
        return None


def _flaw(feed: Any) -> str:
    from xml.sax import SAXParseException

    error = feed.get("bozo_exception")
    return f" (line {error.getLineNumber()}: {error.getMessage()})" if isinstance(error, SAXParseException) else ""
