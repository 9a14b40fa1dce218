"""Which claims only say again what another one says: in the same article, in wire copy, in another outlet's words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tracker.links.pairs import UNDATED_DAYS, WIRE_DAYS, Pairs, could_be_one
from tracker.links.sheet import FIGURE, Sheet
from tracker.links.shingles import UNKNOWN_DAY, distinct, neighbours
from tracker.links.statements import same_number, same_statement, same_total, side_by_side

if TYPE_CHECKING:
    import pandas as pd

    from tracker.links.sheet import Bools, Numbers

LIKE_TEXT = 0.5
LIKE_SENTENCE = 0.6
LEAST_TEXT = 12
LEAST_SENTENCE = 4
TELLING = 3


def within_article(sheet: Sheet) -> Iterator[tuple[int, int, str, str]]:
    """Yield (from, to, rule, why) where an article states a figure twice: in headline and body, or again below."""
    import numpy as np

    block = sheet.block("article_id", *FIGURE)
    target, source = neighbours(block, np.arange(len(block)))
    alike = np.array(
        [_sentence_share(sheet, one, other) for one, other in zip(target, source, strict=True)], dtype=float
    )
    siblings = sheet.same("part_of", target, source) | sheet.same("sentence", target, source)
    told_again = (sheet.size[target] >= TELLING) | (alike >= LIKE_SENTENCE)
    fits = told_again & ~siblings & ~sheet.added[source] & ~sheet.added[target]
    fits &= could_be_one(sheet, target, source) & sheet.compatible("place", target, source)
    found: dict[int, list[int]] = {}
    for one, other in zip(target[fits].tolist(), source[fits].tolist(), strict=True):
        found.setdefault(other, []).append(one)
    for other, candidates in sorted(found.items()):
        standing = [one for one in candidates if one not in found]
        if len(standing) == 1:
            yield other, standing[0], "repeats-in-article", "the article states the same figure twice"


def across_articles(sheet: Sheet, standing: Bools) -> Iterator[tuple[int, int, str, str]]:
    """Yield (from, to, rule, why) where articles carry the same claim; on a tie within an article, none."""
    import numpy as np

    pairs = candidates(sheet, standing)
    article = sheet.codes["article_id"]
    pairs = pairs.assign(to_article=article[pairs["to"]], from_article=article[pairs["from"]])
    pairs = _only_best(_only_best(pairs, ["from", "to_article"]), ["to", "from_article"])
    chosen = pairs.sort_values(["from", "to", "rank"]).drop_duplicates("from")
    for source, target, rule, fit in zip(chosen["from"], chosen["to"], chosen["rule"], chosen["fit"], strict=True):
        yield int(source), int(target), rule, _WHY[rule].format(share=min(int(np.floor(fit)), 100))


def candidates(sheet: Sheet, standing: Bools) -> pd.DataFrame:
    """Pair claims of two articles that a rule finds the same, each pair once, by the first rule that finds it."""
    import pandas as pd

    finders = (_wire_copy, same_statement, side_by_side, same_number, same_total)
    found = [finder(sheet, standing) for finder in finders]
    parts = [
        pd.DataFrame({"to": p.target, "from": p.source, "fit": p.fit, "rank": rank, "rule": p.rule})
        for rank, p in enumerate(found)
    ]
    return pd.concat(parts, ignore_index=True).drop_duplicates(["to", "from"])


_WHY = {
    "repeats-wire": "the same figure in near-duplicate text ({share}% of the shorter text's word runs)",
    "repeats-statement": "the same figure of the same claimant at the same time, told in other words",
    "repeats-pair": "the same two figures side by side for the same place and day",
    "repeats-number": "a number too odd to meet by chance, of the same side, place or conflict at the same time",
    "repeats-total": "the same running total of the same claimant within a week",
}


def _only_best(pairs: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """Keep a pair that fits better than all others of its group; on a tie the group has none."""
    best = pairs[pairs["fit"] == pairs.groupby(by)["fit"].transform("max")]
    return best[~best.duplicated(by, keep=False)]


def _wire_copy(sheet: Sheet, standing: Bools) -> Pairs:
    """Pair equal figures whose sentences or whole articles are near-duplicates."""
    import numpy as np

    one, other = _alike_candidates(sheet)
    fits = standing[one] & standing[other] & ~sheet.same("article_id", one, other) & could_be_one(sheet, one, other)
    undated = (sheet.start[one] == UNKNOWN_DAY) & (sheet.start[other] == UNKNOWN_DAY)
    fits &= np.abs(sheet.days_apart(one, other)) <= np.where(undated, UNDATED_DAYS, WIRE_DAYS)
    one, other = one[fits], other[fits]
    text, sentence = np.zeros(len(one)), np.zeros(len(one))
    for row, (left, right) in enumerate(zip(one.tolist(), other.tolist(), strict=True)):
        text[row] = _article_share(sheet, left, right)
        sentence[row] = _sentence_share(sheet, left, right)
    alike = (text >= LIKE_TEXT) | (sentence >= LIKE_SENTENCE)
    share = np.floor(100 * np.maximum(text, sentence))
    # The share decides first; below it, quote and place tell like sentences of one article apart.
    finer = sentence / 2 + sheet.same("quote", one, other) / 4 + sheet.same("place", one, other) / 8
    return Pairs(one[alike], other[alike], (share + finer / 2)[alike], "repeats-wire")


def _alike_candidates(sheet: Sheet) -> tuple[Numbers, Numbers]:
    """Pair claims of equal figures whose sentences' or articles' sketches meet."""
    import numpy as np

    block = sheet.block(*FIGURE).astype(np.uint64)
    sides = []
    for column, texts, size in (("sentence", sheet.sentences, 4), ("article_id", sheet.articles, 16)):
        number, hashes = texts.sketch(size)
        claims, rows = _spread(sheet.codes[column], number)
        keys = hashes[rows] ^ (block[claims] * np.uint64(0x9E3779B97F4A7C15))
        sides.append(neighbours(keys, claims, sheet.reported[claims], WIRE_DAYS))
    return distinct(sides)


def _spread(owner: Numbers, number: Numbers) -> tuple[Numbers, Numbers]:
    """Repeat each claim for every row of the text that it stands in; `number` is sorted."""
    import numpy as np

    begin, end = np.searchsorted(number, owner), np.searchsorted(number, owner, side="right")
    count = end - begin
    claims = np.repeat(np.arange(len(owner)), count)
    rows = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count) + np.repeat(begin, count)
    return claims, rows


def _article_share(sheet: Sheet, one: int, other: int) -> float:
    article = sheet.codes["article_id"]
    return sheet.articles.shared(int(article[one]), int(article[other]), LEAST_TEXT)


def _sentence_share(sheet: Sheet, one: int, other: int) -> float:
    sentence = sheet.codes["sentence"]
    return sheet.sentences.shared(int(sentence[one]), int(sentence[other]), LEAST_SENTENCE)
