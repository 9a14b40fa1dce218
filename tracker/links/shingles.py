"""Near-duplicate text: runs of words as numbers, sketches that find candidates, and what two texts have in common."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]
    Places = NDArray[np.int64]

WIDTH = 4
LOOK_BACK = 8
UNKNOWN_DAY = -(2**62)
_PRIME = 0x9E3779B97F4A7C15
_MIX = 0xD6E8FEB86659FD93


@dataclass(slots=True)
class Shingled:
    """Texts as their runs of four words, case folded and hashed.

    Text `n` has `hashes[bounds[n]:bounds[n + 1]]`, sorted.

    >>> texts = Shingled.of(["Five people were hurt", "Five people", "five people were hurt on Monday"])
    >>> texts.bounds.tolist(), texts.shared(0, 2, least=1)
    ([0, 1, 1, 4], 1.0)
    """

    hashes: Hashes
    bounds: Places
    _sets: dict[int, frozenset[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, texts: Iterable[str]) -> Shingled:
        """Shingle the texts, all at once."""
        import numpy as np

        words = [_words(text.casefold()) for text in texts]
        lengths = np.fromiter(map(len, words), dtype=np.int64, count=len(words))
        codes = np.fromiter(map(_Checksums().__getitem__, chain.from_iterable(words)), np.uint64, lengths.sum())
        hashes, kept = _runs(codes, lengths)
        bounds = np.concatenate([[0], np.cumsum(kept)]).astype(np.int64)
        for begin, end in pairwise(bounds.tolist()):
            hashes[begin:end].sort()
        return cls(hashes, bounds)

    def sketch(self, size: int) -> tuple[Places, Hashes]:
        """Pair each text's number with its `size` smallest hashes, by which near-duplicates meet."""
        import numpy as np

        count = np.diff(self.bounds)
        owner = np.repeat(np.arange(len(count)), count)
        first = np.arange(len(owner)) - self.bounds[owner] < size
        return owner[first], self.hashes[first]

    def sketches(self, size: int) -> list[Hashes]:
        """Give each text's `size` smallest hashes."""
        return [self.hashes[begin : min(begin + size, end)] for begin, end in pairwise(self.bounds.tolist())]

    def shared(self, one: int, other: int, least: int) -> float:
        """Tell what part of the shorter text's shingles the other has too; 0 where one has fewer than `least`."""
        few, many = sorted((self._set(one), self._set(other)), key=len)
        return len(few & many) / len(few) if len(few) >= least else 0.0

    def _set(self, number: int) -> frozenset[int]:
        if number not in self._sets:
            begin, end = self.bounds[number : number + 2]
            self._sets[number] = frozenset(self.hashes[begin:end].tolist())
        return self._sets[number]


def _words(text: str) -> list[bytes]:
    """Cut a text where no letter, digit or underscore stands.

    >>> _words("don’t go—or go_2 café")
    [b'don', b't', b'go', b'or', b'go_2', b'caf\\xc3\\xa9']
    """
    if not text.isascii():
        for sign in sorted(sign for sign in {*text} if not (sign.isascii() or sign.isalnum())):
            text = text.replace(sign, " ")
    return text.encode("utf-8", "replace").translate(_BLANKED).split()


_BLANKED = bytes(at if at > 127 or chr(at).isalnum() or chr(at) == "_" else ord(" ") for at in range(256))


class _Checksums(dict[bytes, int]):
    """Words with their checksums, so that every run of the tool agrees."""

    def __missing__(self, word: bytes) -> int:
        self[word] = code = zlib.crc32(word)
        return code


def _runs(codes: Hashes, lengths: Places) -> tuple[Hashes, Places]:
    """Hash the runs that lie within one text; return them and how many each text has."""
    import numpy as np

    padded = np.concatenate([codes, np.zeros(WIDTH, dtype=np.uint64)])
    runs = np.zeros(len(codes), dtype=np.uint64)
    for offset in range(WIDTH):
        runs = runs * np.uint64(_PRIME) + padded[offset : offset + len(codes)]
    runs ^= runs >> np.uint64(29)
    ends = np.repeat(np.cumsum(lengths), lengths)
    whole = np.arange(len(codes)) + WIDTH <= ends
    return (runs * np.uint64(_MIX))[whole], np.maximum(lengths - WIDTH + 1, 0)


def neighbours(
    keys: Sequence[int] | Hashes | Places, members: Sequence[int] | Places, days: Places | None = None, reach: int = 0
) -> tuple[Places, Places]:
    """Pair members that share a key and lie so many days apart at most; those of no day are of one day of their own.

    Each is paired with the eight before it by day and number, and with the first of each day, so that the work stays
    linear. What lies out of reach decides nothing: a part of the members that holds all within reach of one pairs it
    alike. Return the earlier and the later numbers of the pairs, each pair once.

    >>> [numbers.tolist() for numbers in neighbours([7, 7, 5, 7], [0, 1, 2, 3])]
    [[0, 0, 1], [1, 3, 3]]
    """
    import numpy as np

    member = np.asarray(members, dtype=np.int64)
    moment = _moments(np.unique(np.asarray(keys), return_inverse=True)[1], _numbered(days, reach, len(member)), reach)
    order = np.lexsort((member, moment))
    moment, member = moment[order], member[order]
    opens = np.flatnonzero(np.concatenate([np.ones(min(len(moment), 1), dtype=bool), moment[1:] != moment[:-1]]))
    pairs = []
    for back in range(reach + 1 if len(member) else 0):
        place = np.searchsorted(moment[opens], moment - back).clip(max=len(opens) - 1)
        there = moment[opens[place]] == moment - back
        pairs.append((member[opens[place[there]]], member[there]))
    for back in range(1, min(LOOK_BACK, len(member) - 1) + 1):
        near = moment[back:] - moment[:-back] <= reach
        pairs.append((member[:-back][near], member[back:][near]))
    return distinct([(np.minimum(one, other), np.maximum(one, other)) for one, other in pairs])


def _numbered(days: Places | None, reach: int, count: int) -> Places:
    """Number the days from one; the day that is not known stands before, out of reach of all others."""
    import numpy as np

    if days is None:
        return np.zeros(count, dtype=np.int64)
    known = days != UNKNOWN_DAY
    return np.where(known, days - days.min(where=known, initial=2**62) + reach + 1, 0)


def _moments(keys: Places, days: Places, reach: int) -> Places:
    """Number key and day in one, so that days of two keys are never in reach."""
    moments: Places = keys * (days.max(initial=0) + reach + 1) + days
    return moments


def distinct(pairs: Sequence[tuple[Places, Places]]) -> tuple[Places, Places]:
    """Put pairs of numbers together, each once and none of a number with itself."""
    import numpy as np
    import pandas as pd

    none = np.empty(0, dtype=np.int64)
    earlier, later = (np.concatenate([none, *(pair[side] for pair in pairs)]) for side in (0, 1))
    span = max(later.max(initial=0), earlier.max(initial=0)) + 1
    # One number a pair: numpy sorts those twenty times faster than rows, and few are distinct.
    found = np.sort(pd.unique((earlier * span + later)[earlier != later]))
    return found // span, found % span
