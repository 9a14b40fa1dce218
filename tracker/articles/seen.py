"""The articles read so far, in 16 bytes each, to tell a repetition from a conflict among millions."""

from array import array
from hashlib import blake2b

from tracker.model import Article

_START = 1 << 10
_FILL = 0.66


class Seen:
    """A table of ids by open addressing: for each the digest of its text and the number of its file.

    A dict of the same would take eight times the memory.
    """

    def __init__(self) -> None:
        self._files: list[str] = []
        self._count = 0
        self._clear(_START)

    def add(self, article: Article, file: str) -> str | None:
        """Note an article of a file; return the file that had its id before, "" when with the same text, else None."""
        key = _digest(article.article_id) or 1
        text = _digest(article.text) & 0xFFFFFFFF
        slot = self._slot(key)
        if self._keys[slot]:
            return "" if self._texts[slot] == text else self._files[self._sources[slot]]
        if not self._files or self._files[-1] != file:
            self._files.append(file)
        self._put(slot, key, text, len(self._files) - 1)
        self._count += 1
        if self._count > _FILL * len(self._keys):
            self._grow()
        return None

    def _clear(self, size: int) -> None:
        self._keys = array("Q", bytes(8 * size))
        self._texts = array("I", bytes(4 * size))
        self._sources = array("I", bytes(4 * size))

    def _slot(self, key: int) -> int:
        last = len(self._keys) - 1
        slot = key & last
        while self._keys[slot] not in (0, key):
            slot = (slot + 1) & last
        return slot

    def _put(self, slot: int, key: int, text: int, source: int) -> None:
        self._keys[slot], self._texts[slot], self._sources[slot] = key, text, source

    def _grow(self) -> None:
        old = zip(self._keys, self._texts, self._sources, strict=True)
        self._clear(2 * len(self._keys))
        for key, text, source in old:
            if key:
                self._put(self._slot(key), key, text, source)


def _digest(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(), "little")
