"""The passage of an article that a claim was read from, cut where something in it is to be marked."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from tracker.language.sentences import split
from tracker.model import Claim

REACH, FAR = 400, 5000
NUMBER, CLAIMANT = "number", "claimant"


@dataclass(slots=True, frozen=True)
class Piece:
    """Words of an article; `mark` is what they are marked as, if at all, `aside` tells those around the sentence."""

    text: str
    mark: str = ""
    aside: bool = False


@dataclass(slots=True)
class Passages:
    """The passages of one article; its sentences are found once."""

    text: str
    spans: list[tuple[int, int]]

    @classmethod
    def of(cls, text: str) -> Passages:
        """Cut a text into its sentences."""
        return cls(text, list(split(text)))

    def passage(self, claim: Claim) -> list[Piece]:
        """Return the claim's sentence between its neighbours, and the one that names the claimant if it is another.

        Where the quote does not stand in the text as the claim says, its sentence as stored is all there is.
        """
        start, end = claim.quote_start, claim.quote_end
        if not self.spans or self.text[start:end] != claim.quote:
            return _stored(claim)
        at = self._at(start)
        inner = (max(self.spans[at][0], start - 2 * REACH), min(max(self.spans[at][1], end), end + 2 * REACH))
        before, after = self.spans[max(at - 1, 0)][0], self.spans[min(at + 1, len(self.spans) - 1)][1]
        outer = (max(before, inner[0] - REACH), max(min(after, inner[1] + REACH), inner[1]))
        marks = {(start, end): NUMBER}
        named = nearest(self.text, claim.claimant_text, start, end)
        windows = [outer]
        if named:
            marks[named] = CLAIMANT
            if not outer[0] <= named[0] <= named[1] <= outer[1]:
                windows = sorted([self._around(named), outer])
        return list(self._pieces(_apart(windows), inner, marks))

    def _at(self, offset: int) -> int:
        return max(bisect_right(self.spans, (offset, len(self.text))) - 1, 0)

    def _around(self, named: tuple[int, int]) -> tuple[int, int]:
        start, end = self.spans[self._at(named[0])]
        return max(start, named[0] - REACH), max(min(end, named[1] + REACH), named[1])

    def _pieces(
        self, windows: list[tuple[int, int]], inner: tuple[int, int], marks: dict[tuple[int, int], str]
    ) -> Iterator[Piece]:
        edges = sorted({*inner, *(edge for span in marks for edge in span)})
        for number, (first, last) in enumerate(windows):
            if number or self.text[:first].strip():
                yield Piece(" … " if number else "… ", aside=True)
            cuts = [first, *(edge for edge in edges if first < edge < last), last]
            for start, end in pairwise(cuts):
                mark = next((kind for span, kind in marks.items() if span[0] <= start < span[1]), "")
                yield Piece(self.text[start:end], mark, not inner[0] <= start < inner[1])
        if self.text[windows[-1][1] :].strip():
            yield Piece(" …", aside=True)


def _apart(windows: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join windows that meet."""
    if len(windows) == 2 and windows[1][0] <= windows[0][1] + 1:
        return [(windows[0][0], max(windows[0][1], windows[1][1]))]
    return windows


def nearest(text: str, words: str | None, start: int, end: int) -> tuple[int, int] | None:
    """Find the words of a claimant that stand nearest to a quote, before it rather than after, and not within.

    >>> nearest("The army said 5 died. The army said 6 died.", "The army", 36, 37)
    (22, 30)
    """
    if not words:
        return None
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    found = [match.span() for match in pattern.finditer(text, max(start - FAR, 0), end + FAR)]
    outside = [span for span in found if span[1] <= start or span[0] >= end]
    return min(outside, key=lambda span: (max(start - span[1], span[0] - end), span[0]), default=None)


def _stored(claim: Claim) -> list[Piece]:
    before, quote, after = claim.sentence.partition(claim.quote)
    pieces = [Piece(before), Piece(quote, NUMBER), Piece(after)]
    return [piece for piece in pieces if piece.text]
