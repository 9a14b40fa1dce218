"""Saved aggregator pages: a main article, boilerplate, then related articles in full, each made an article of its own.

A related article is a card: its headline twice, the outlet, its age ("time2 hours ago"), the outlet as a bullet, the
headline again, the text. What a page holds besides is listed in pages.toml.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from tracker.model import Article

_BULLETS = "•·*-–▪●"
_MAX_HEADLINE = 300
_TOP = 8
# Beyond these an age is told in the next larger unit, so the digits before belong to the outlet: "France 246 days ago".
_MAX_COUNT = {
    "second": 59,
    "sec": 59,
    "minute": 59,
    "min": 59,
    "hour": 23,
    "hr": 23,
    "day": 30,
    "week": 5,
    "month": 11,
    "year": 99,
}


@dataclass(slots=True)
class _Page:
    """The patterns of pages.toml, each to match a whole line."""

    lines: re.Pattern[str]
    blocks: re.Pattern[str]
    age: re.Pattern[str]
    byline: re.Pattern[str]
    captions: re.Pattern[str]
    house_styles: list[tuple[re.Pattern[str], str]]


@dataclass(slots=True)
class _Card:
    """An article on a page: the lines where its headline and its text start, and whose it is."""

    start: int
    body: int
    title: str
    publisher: str | None


@cache
def _page() -> _Page:
    data = tomllib.loads(Path(__file__).with_name("pages.toml").read_text(encoding="utf-8"))

    def any_of(patterns: list[str]) -> re.Pattern[str]:
        return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)

    age = data["age"]
    return _Page(
        any_of(data["lines"]),
        any_of(data["blocks"]),
        any_of([age]),
        re.compile(rf"(?P<outlet>\S.{{0,80}}?)\s*(?:{age})", re.IGNORECASE),
        any_of(data["captions"]),
        [(re.compile(style["caption"]), style["publisher"]) for style in data["house_styles"]],
    )


def split_page(text: str) -> list[Article]:
    """Split an aggregator page into its articles, the main one first; empty when the text is no such page.

    An article's id is left empty; ages are relative to an unknown day, so none gets a date.
    """
    lines = [line.strip() for line in text.split("\n")]
    outlets = {line.lstrip(_BULLETS).strip() for line in lines if line[:1] in _BULLETS}
    filled = [number for number, line in enumerate(lines) if line]
    cards = list(_cards(lines, filled, outlets))
    if not cards and not any(map(_page().blocks.fullmatch, lines)):
        return []
    main = _main_card(lines, [number for number in filled if not cards or number < cards[0].start])
    found = ([main] if main else []) + cards
    ends = [card.start for card in found[1:]] + [len(lines)]
    articles = [_article(card, lines[card.body : end]) for card, end in zip(found, ends, strict=True)]
    return [article for article in articles if article.text]


def _cards(lines: list[str], filled: list[int], outlets: set[str]) -> Iterator[_Card]:
    for at in range(1, len(filled)):
        publisher, above = _byline(lines, filled, at, outlets)
        title = lines[filled[above]] if publisher and above >= 0 else ""
        doubled = above > 0 and lines[filled[above - 1]] == title
        bulleted = at + 1 < len(filled) and _is_bullet(lines[filled[at + 1]], publisher)
        if _is_headline(title) and (doubled or bulleted):
            below = at + 1 + bulleted
            while below < len(filled) and lines[filled[below]] == title:
                below += 1
            yield _Card(filled[above - doubled], filled[below] if below < len(filled) else len(lines), title, publisher)


def _is_headline(line: str) -> bool:
    return 0 < len(line) <= _MAX_HEADLINE and not _page().age.fullmatch(line)


def _byline(lines: list[str], filled: list[int], at: int, outlets: set[str]) -> tuple[str | None, int]:
    """Read outlet and age from one line or two; with them, where among the filled lines the headline above stands."""
    line = lines[filled[at]]
    if _page().age.fullmatch(line):
        return lines[filled[at - 1]], at - 2
    match = _page().byline.fullmatch(line)
    return (_outlet(match, outlets), at - 1) if match else (None, -1)


def _outlet(match: re.Match[str], outlets: set[str]) -> str:
    """Divide digits between outlet and age, as in "France 246 days ago": a known outlet decides, else a likely age."""
    outlet, count = match["outlet"], match["count"] or ""
    if not count.isdigit() or not match.string[match.start("count") - 1].isspace():
        return outlet
    splits = [(f"{outlet} {count[:cut]}".strip(), int(count[cut:])) for cut in range(len(count)) if count[cut] != "0"]
    known = [name for name, _ in splits if name in outlets]
    likely = [name for name, number in splits if number <= _MAX_COUNT[match["unit"].lower()]]
    return (known + likely + [outlet])[0]


def _is_bullet(line: str, publisher: str | None) -> bool:
    return line[:1] in _BULLETS and line.lstrip(_BULLETS).strip() == publisher


def _main_card(lines: list[str], filled: list[int]) -> _Card | None:
    """Find the article at the head of a page by its headline printed twice."""
    for one, two in pairwise(filled[: _TOP + 1]):
        if lines[one] == lines[two] and not _page().lines.fullmatch(lines[one]):
            return _Card(one, two + 1, lines[one], None)
    return None


def _article(card: _Card, lines: list[str]) -> Article:
    page = _page()
    end = next((number for number, line in enumerate(lines) if page.blocks.fullmatch(line)), len(lines))
    kept = [line for line in lines[:end] if not page.lines.fullmatch(line)]
    publisher = card.publisher
    while kept and (not kept[0] or page.captions.fullmatch(kept[0])):
        publisher = publisher or _house_style(kept[0])
        del kept[0]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()
    return Article(article_id="", text=text, publisher=publisher, title=card.title)


def _house_style(caption: str) -> str | None:
    return next((outlet for style, outlet in _page().house_styles if style.fullmatch(caption)), None)
