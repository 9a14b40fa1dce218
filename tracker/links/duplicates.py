"""Articles that are there twice: one outlet's same headline on one day, or nearly the same text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from tracker.links.sheet import day_numbers
from tracker.links.shingles import Shingled, neighbours

if TYPE_CHECKING:
    import pandas as pd

SKETCH = 16
LEAST = 20
ALIKE = 0.9
LENGTH = 0.8
DAYS = 7


def duplicates(articles: pd.DataFrame, among: Collection[str] | None = None) -> Iterator[tuple[str, str, str]]:
    """Yield pairs of article_ids of one outlet, or of none named, of a week at most, and in what they are alike.

    With `among`, only pairs that hold one of these articles. Wire copy, the same text in several outlets, is no
    duplicate: links treat it as repeats.
    """
    rows = articles.sort_values("article_id", ignore_index=True)
    names = rows["article_id"].tolist()
    wanted = [among is None or name in among for name in names]
    headline = rows[["publisher", "title"]].map(lambda cell: str(cell).casefold().strip(), na_action="ignore")
    key = headline.assign(day=rows["report_date"])[rows["title"].notna() & rows["publisher"].notna()]
    pairs = dict.fromkeys(_pairs(key), "the same headline")
    pairs |= dict.fromkeys(_same_text(rows, wanted), "nearly the same text")
    for (first, other), why in sorted(pairs.items()):
        if wanted[first] or wanted[other]:
            yield names[first], names[other], why


def _pairs(key: pd.DataFrame) -> Iterator[tuple[int, int]]:
    number = key.groupby(list(key.columns), dropna=False).ngroup()
    first = key.index.to_series().groupby(number).transform("first")
    again = number.duplicated()
    yield from zip(first[again].tolist(), key.index[again].tolist(), strict=True)


def _same_text(rows: pd.DataFrame, wanted: Sequence[bool]) -> Iterator[tuple[int, int]]:
    texts = Shingled.of(rows["text"].tolist())
    outlets = rows["publisher"].where(rows["publisher"].notna(), "").str.casefold().tolist()
    lengths = rows["text"].str.len().tolist()
    numbers, hashes = texts.sketch(SKETCH)
    pairs = neighbours(hashes, numbers, day_numbers(rows["report_date"])[numbers], DAYS)
    for first, other in zip(*(side.tolist() for side in pairs), strict=True):
        if not (wanted[first] or wanted[other]):
            continue
        short, long = sorted((lengths[first], lengths[other]))
        named = {outlets[first], outlets[other]} - {""}
        if len(named) < 2 and short >= LENGTH * long and texts.shared(first, other, LEAST) >= ALIKE:
            yield first, other
