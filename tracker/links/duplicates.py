"""Articles that are there twice: one outlet's same headline on one day, or nearly the same text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from tracker.links.sheet import day_numbers
from tracker.links.shingles import Shingled, neighbours

if TYPE_CHECKING:
    import pandas as pd

    from tracker.links.shingles import Hashes

SKETCH = 16
LEAST = 20
ALIKE = 0.9
LENGTH = 0.8
DAYS = 7


def duplicates(
    articles: pd.DataFrame, among: Collection[str] | None = None, known: Mapping[str, Hashes] | None = None
) -> Iterator[tuple[str, str, str]]:
    """Yield pairs of article_ids of one outlet, or of none named, of a week at most, and in what they are alike.

    With `among`, only pairs that hold one of these articles; `known` are their sketches, as `sketched` gives them. Wire
    copy, the same text in several outlets, is no duplicate: links treat it as repeats.
    """
    rows = articles.sort_values("article_id", ignore_index=True)
    names = rows["article_id"].tolist()
    wanted = [among is None or name in among for name in names]
    headline = rows[["publisher", "title"]].map(lambda cell: str(cell).casefold().strip(), na_action="ignore")
    key = headline.assign(day=rows["report_date"])[rows["title"].notna() & rows["publisher"].notna()]
    sketches = _sketches(rows) if known is None else [known[name] for name in rows["content"].tolist()]
    pairs = dict.fromkeys(_pairs(key), "the same headline")
    pairs |= dict.fromkeys(_same_text(rows, wanted, sketches), "nearly the same text")
    for (first, other), why in sorted(pairs.items()):
        if wanted[first] or wanted[other]:
            yield names[first], names[other], why


def sketched(articles: pd.DataFrame, known: Mapping[str, Hashes]) -> dict[str, Hashes]:
    """Give the sketch of each article's text by its content hash; what is known is taken over."""
    contents = articles["content"].tolist()
    fresh = articles[[name not in known for name in contents]]
    made = {**known, **dict(zip(fresh["content"].tolist(), _sketches(fresh), strict=True))}
    return {name: made[name] for name in sorted(set(contents))}


def _sketches(articles: pd.DataFrame) -> list[Hashes]:
    return Shingled.of(articles["text"].tolist()).sketches(SKETCH)


def _pairs(key: pd.DataFrame) -> Iterator[tuple[int, int]]:
    number = key.groupby(list(key.columns), dropna=False).ngroup()
    first = key.index.to_series().groupby(number).transform("first")
    again = number.duplicated()
    yield from zip(first[again].tolist(), key.index[again].tolist(), strict=True)


def _same_text(rows: pd.DataFrame, wanted: Sequence[bool], sketches: Sequence[Hashes]) -> Iterator[tuple[int, int]]:
    near = list(_candidates(rows, wanted, sketches))
    places = {number: at for at, number in enumerate({number for pair in near for number in pair})}
    texts = Shingled.of(rows["text"].iloc[list(places)].tolist())
    for first, other in near:
        if texts.shared(places[first], places[other], LEAST) >= ALIKE:
            yield first, other


def _candidates(rows: pd.DataFrame, wanted: Sequence[bool], sketches: Sequence[Hashes]) -> Iterator[tuple[int, int]]:
    """Pair the articles of one outlet whose sketches and lengths are alike."""
    import numpy as np

    outlets = rows["publisher"].where(rows["publisher"].notna(), "").str.casefold().tolist()
    lengths = rows["text"].str.len().tolist()
    numbers = np.repeat(np.arange(len(sketches)), [len(sketch) for sketch in sketches])
    hashes = np.concatenate([np.empty(0, dtype=np.uint64), *sketches])
    pairs = neighbours(hashes, numbers, day_numbers(rows["report_date"])[numbers], DAYS)
    for first, other in zip(*(side.tolist() for side in pairs), strict=True):
        short, long = sorted((lengths[first], lengths[other]))
        named = {outlets[first], outlets[other]} - {""}
        if (wanted[first] or wanted[other]) and len(named) < 2 and short >= LENGTH * long:
            yield first, other
