"""Near-duplicate text: runs of words as numbers, sketches that find candidates, and what two texts have in common."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]
    Places = NDArray[np.int64]

WIDTH = 4
LOOK_BACK = 8
_WORD = re.compile(r"\w+")
_PRIME = 0x9E3779B97F4A7C15
_MIX = 0xD6E8FEB86659FD93


def shingles(text: str, known: dict[str, int]) -> Hashes:
    """Hash each run of four words, case folded, and sort the hashes; `known` keeps the words met before.

    >>> [len(shingles(text, {})) for text in ("Five people were hurt", "Five people were hurt today", "Five people")]
    [1, 2, 0]
    """
    import numpy as np

    words = _WORD.findall(text.casefold())
    for word in words:
        if word not in known:
            known[word] = zlib.crc32(word.encode())
    codes = np.fromiter(map(known.__getitem__, words), dtype=np.uint64, count=len(words))
    count = max(len(codes) - WIDTH + 1, 0)
    runs = np.zeros(count, dtype=np.uint64)
    for offset in range(WIDTH if count else 0):
        runs = runs * np.uint64(_PRIME) + codes[offset : offset + count]
    runs ^= runs >> np.uint64(29)
    return np.sort(runs * np.uint64(_MIX))


@dataclass(slots=True)
class Shingled:
    """Texts by their sorted shingles; what two of them share is looked at only when asked for."""

    hashes: list[Hashes]
    _sets: dict[int, frozenset[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, texts: Iterable[str]) -> Shingled:
        """Shingle the texts."""
        known: dict[str, int] = {}
        return cls([shingles(text, known) for text in texts])

    def sketch(self, size: int) -> tuple[Places, Hashes]:
        """Pair each text's number with its `size` smallest hashes, by which near-duplicates meet."""
        import numpy as np

        cut = [hashes[:size] for hashes in self.hashes]
        numbers = np.repeat(np.arange(len(cut)), [len(hashes) for hashes in cut])
        return numbers, np.concatenate([*cut, np.zeros(0, dtype=np.uint64)])

    def shared(self, one: int, other: int, least: int) -> float:
        """Tell what part of the shorter text's shingles the other has too; 0 where one has fewer than `least`."""
        few, many = sorted((self._set(one), self._set(other)), key=len)
        return len(few & many) / len(few) if len(few) >= least else 0.0

    def _set(self, number: int) -> frozenset[int]:
        if number not in self._sets:
            self._sets[number] = frozenset(self.hashes[number].tolist())
        return self._sets[number]


def neighbours(keys: Sequence[int] | Hashes | Places, members: Sequence[int] | Places) -> tuple[Places, Places]:
    """Pair members that share a key: each with the eight before it and with the first, so that the work stays linear.

    Return the earlier and the later numbers of the pairs, each pair once.

    >>> [numbers.tolist() for numbers in neighbours([7, 7, 5, 7], [0, 1, 2, 3])]
    [[0, 0, 1], [1, 3, 3]]
    """
    import numpy as np

    key, member = np.asarray(keys), np.asarray(members, dtype=np.int64)
    order = np.lexsort((member, key))
    key, member = key[order], member[order]
    opens = np.concatenate([np.ones(min(len(key), 1), dtype=bool), key[1:] != key[:-1]])
    first = np.maximum.accumulate(np.where(opens, np.arange(len(key)), 0))
    pairs = [(member[first], member)]
    for back in range(1, min(LOOK_BACK, len(key) - 1) + 1):
        same = key[back:] == key[:-back]
        pairs.append((member[:-back][same], member[back:][same]))
    earlier, later = (np.concatenate([pair[side] for pair in pairs]) for side in (0, 1))
    apart = earlier != later
    found = np.unique(np.stack([earlier[apart], later[apart]], axis=1), axis=0)
    return found[:, 0], found[:, 1]
