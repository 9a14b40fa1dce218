"""HTML: the article of a web page, its boilerplate left behind, with title, outlet, address and date."""

import io
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from tracker.articles.dates import parse_date
from tracker.articles.decoding import decode
from tracker.articles.problem import Item, Problem, UnreadableError
from tracker.articles.streams import slurp
from tracker.model import Article

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset=["']?\s*([\w.:-]+)|<\?xml[^>]{0,80}encoding=["']([\w.:-]+)""", re.I)
_SAVED_FROM = re.compile(r"<!-- saved from url=\(\d+\)(\S+) -->")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_INSTANT = """
//meta[@property='article:published_time' or @name='article:published_time' or @itemprop='datePublished'
       or @name='datePublished' or @property='og:published_time' or @name='parsely-pub-date']/@content
| //time[@itemprop='datePublished']/@datetime
"""
_JSON_INSTANT = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
# Only what the page itself declares; a date guessed from the text would be an event's as often as the article's.
_DATE_SEARCH = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%d", "max_date": "2099-12-31"}
_FEWEST_WORDS = 5
_DOCUMENT = re.compile(r"<(?:html|head|body)\b", re.I)
_BREAKS = re.compile(r"<\s*(?:br|/p|/div|/li|/h[1-6]|/blockquote|/tr)\b[^>]*>", re.I)


def read(source: io.BufferedReader, name: str, fields: Mapping[str, str]) -> Iterator[Item]:
    """Read the article of a saved web page."""
    article = article_of(slurp(source))
    if article is None:
        yield Problem(name, "", "no article was found on the page", "save its text as .txt, if it has one")
    else:
        yield article


def article_of(page: bytes, url: str | None = None, charset: str | None = None) -> Article | None:
    """Extract the article of a page's bytes; None when it holds none.

    `url` is where the page was fetched from, `charset` what the server declared.
    Raises UnreadableError on damaged pages.
    """
    markup = _DECLARATION.sub("", decode(page, charset or _declared(page)))
    if not _DOCUMENT.search(markup):
        markup = f"<html><body>{markup}</body></html>"
    return _extract(markup, url)


def plain_text(markup: str) -> str:
    """Strip a fragment of HTML to its text, a line a block.

    >>> plain_text("<p>Two <b>killed</b> &amp; five hurt</p><p>More soon</p>")
    'Two killed & five hurt\\nMore soon'
    """
    if "<" not in markup and "&" not in markup:
        return markup.strip()
    from trafilatura.utils import load_html

    root: Any = load_html(f"<html><body>{_BREAKS.sub(chr(10), markup)}</body></html>")
    for element in root.xpath("//script | //style | //figcaption"):
        element.drop_tree()
    lines = (" ".join(line.split()) for line in root.text_content().split("\n"))
    return "\n".join(filter(None, lines))


def _declared(page: bytes) -> str | None:
    match = _CHARSET.search(page[:4096])
    return (match[1] or match[2]).decode("ascii") if match else None


def _extract(markup: str, url: str | None) -> Article | None:
    import trafilatura
    from trafilatura.utils import load_html

    saved_from = _SAVED_FROM.search(markup[:2000])
    url = url or (saved_from[1] if saved_from else None)
    try:
        tree = load_html(markup)
        published = _published(tree) if tree is not None else None
        found = trafilatura.bare_extraction(
            tree,
            url=url,
            include_comments=False,
            include_tables=False,
            with_metadata=True,
            date_extraction_params=_DATE_SEARCH,
        )
    except Exception as error:  # damaged markup breaks the libraries in ways of their own
        raise UnreadableError(
            f"its HTML can't be parsed ({error})", "save the page again, or its text as .txt"
        ) from error
    if found is None or isinstance(found, dict) or len((found.text or "").split()) < _FEWEST_WORDS:
        return None
    text = (found.text or "").removeprefix(f"{found.title}\n").strip()
    report_date = published or (date.fromisoformat(found.date) if found.date else None)
    return Article("", text, found.sitename, found.title, url or found.url, report_date=report_date)


def _published(tree: Any) -> date | None:
    """Find the declared instant of publication: its UTC day may not be the local one that a date search returns."""
    instants = [
        *tree.xpath(_INSTANT),
        *_JSON_INSTANT.findall(" ".join(tree.xpath("//script[@type='application/ld+json']/text()"))),
    ]
    for instant in instants:
        try:
            return parse_date(instant)
        except (ValueError, OverflowError):
            continue
    return None
