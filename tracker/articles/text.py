"""Plain text and Markdown: one article a file, with optional front matter, or a saved aggregator page of several."""

import io
import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import cast

from tracker.articles import html_page
from tracker.articles.decoding import decode
from tracker.articles.fields import read_record
from tracker.articles.pages import split_page
from tracker.articles.problem import Item, Problem
from tracker.articles.streams import slurp

_FENCE = re.compile(r"(?:---|\+\+\+)[ \t]*\n")
_FRONT_MATTER = re.compile(r"(?P<fence>---|\+\+\+)[ \t]*\n(?P<head>(?:.*\n)*?)(?P=fence)[ \t]*(?:\n|$)")
_ALIASES = {"date": "published", "outlet": "publisher", "source": "publisher", "lang": "language", "link": "url"}
_KEY = re.compile(r"([A-Za-z_][\w -]*?)\s*:(?:\s+(.*))?$")
_HTML = re.compile(r"(?:<!--.*?-->|<\?xml.*?\?>|\s)*<(?:!doctype html|html)\b", re.I | re.S)
_HEADLINE_LENGTH = 200
_WRAPPED_AT = range(40, 100)
_NOT_PROSE = re.compile(r"\s*(?:[-*•+>#|]|\d+[.)])\s|\s*$")
_MARKDOWN = (
    (re.compile(r"!\[[^\]]{0,500}\]\([^)]{0,500}\)"), ""),
    (re.compile(r"\[([^\]\[]{1,500})\]\([^()\s]{0,500}(?:\([^()]{0,500}\))?[^()]{0,500}\)"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])([*_])(?=\S)([^*_\n]{1,500}?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"^#{1,6} +(.*?)(?: +#+)?$", re.M), r"\1"),
    (re.compile(r"^> ?", re.M), ""),
    (re.compile(r"^ {0,3}(?:-{3,}|\*{3,}|_{3,}) *$", re.M), ""),
)


def read_text(source: io.BufferedReader, name: str, fields: Mapping[str, str]) -> Iterator[Item]:
    """Read the article, or the several articles of an aggregator page, in a text file."""
    data = slurp(source)
    text = _normalised(decode(data))
    if _HTML.match(text):
        yield from html_page.read(io.BufferedReader(cast(io.RawIOBase, io.BytesIO(data))), name, fields)
    elif page := split_page(text):
        yield from page
    else:
        yield from _read(text, name)


def read_markdown(source: io.BufferedReader, name: str, fields: Mapping[str, str]) -> Iterator[Item]:
    """Read the article in a Markdown file, its markup taken off."""
    return _read(_normalised(decode(slurp(source))), name, markdown=True)


def _read(text: str, name: str, markdown: bool = False) -> Iterator[Item]:
    front, body, flaw = _split_front_matter(text)
    if flaw:
        yield Problem(
            name, "line 1", f"its front matter is not {flaw}", "write key: value lines between two lines of ---"
        )
    if markdown:
        body = _without_markup(body)
    title, body = _split_headline(body, front.get("title"))
    if not body:
        yield Problem(name, "", "it holds no article text", "add the text, or delete the file")
        return
    record = {_ALIASES.get(key, key): value for key, value in front.items()}
    yield from read_record({**record, "title": title, "text": unwrap(body, soft=markdown)}, name, "front matter", {})


def _normalised(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip("\n\ufeff \t\f\x1a")


def _split_front_matter(text: str) -> tuple[dict[str, object], str, str]:
    """Split off front matter, `---` (key: value) or `+++` (TOML); the third part says what it fails to be, if so."""
    if not _FENCE.match(text):
        return {}, text, ""
    match = _FRONT_MATTER.match(text)
    if not match:
        return {}, text[3:].strip(), "closed"
    body = text[match.end() :].strip()
    if match["fence"] == "---":
        return _key_values(match["head"]), body, ""
    try:
        return {key.lower(): value for key, value in tomllib.loads(match["head"]).items()}, body, ""
    except tomllib.TOMLDecodeError as error:
        return {}, body, f"TOML ({error})"


def _key_values(head: str) -> dict[str, object]:
    matches = filter(None, map(_KEY.match, head.split("\n")))
    return {key.lower(): value.strip().strip("\"'") for key, value in (match.groups("") for match in matches) if value}


def _split_headline(body: str, title: object) -> tuple[str | None, str]:
    """Take a headline off the text: a first line of its own, without a final stop, that a blank line follows.

    >>> _split_headline("Drones hit port\\n\\nTwo people died.", None)
    ('Drones hit port', 'Two people died.')
    """
    first, blank, rest = body.partition("\n\n")
    first = first.strip()
    if not blank or not rest.strip() or "\n" in first or len(first) > _HEADLINE_LENGTH:
        return (str(title) if title else None), body
    if title:
        return str(title), rest.strip() if first == title else body
    return (None, body) if first[-1:] in ".!?…:;,\"”'’" or not first[:1].isalnum() else (first, rest.strip())


def _without_markup(text: str) -> str:
    for pattern, replacement in _MARKDOWN:
        text = pattern.sub(replacement, text)
    return text.strip()


def unwrap(text: str, soft: bool = False) -> str:
    """Join lines broken only to fit a width, or all where breaks are `soft`, as in Markdown; lists stay."""
    return "\n\n".join(_unwrap(paragraph.split("\n"), soft) for paragraph in re.split(r"\n[ \t]*\n", text))


def _unwrap(lines: list[str], soft: bool) -> str:
    inner = lines[:-1]
    ended = sum(line.rstrip()[-1:] in '.!?"”' for line in inner)
    wrapped = inner and all(len(line) in _WRAPPED_AT for line in inner) and ended * 2 <= len(inner)
    if not (wrapped or soft) or any(map(_NOT_PROSE.match, lines)):
        return "\n".join(lines)
    return " ".join(line.strip() for line in lines)
