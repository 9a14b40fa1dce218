"""An article as a paper that somebody may have issued: the lines at its head and at its end."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tracker.rules.reader import Sentence

_BULLET = re.compile(r"[\W_]*(?:\d{1,2}[.)]\s+)?")
_LINE = re.compile(r"[^\n]*\S")
_ENDS, _SHORT = 3, 100


@dataclass(slots=True)
class Paper:
    """An article as a paper that somebody issued: its text, and what parses a line."""

    text: str
    parse: Callable[[str, int, int], Sentence]

    def opening(self) -> Iterator[tuple[int, int]]:
        """Where the short lines among the first stand."""
        lines = _LINE.finditer(self.text)
        return self._short(line.span() for _, line in zip(range(_ENDS), lines, strict=False))

    def closing(self) -> Iterator[tuple[int, int]]:
        """Where the short lines among the last stand, from the end back."""
        last = self.text.rstrip().rsplit("\n", _ENDS)[1:]
        begin = len(self.text.rstrip())
        spans = []
        for line in reversed(last):
            spans.append((begin - len(line), begin))
            begin -= len(line) + 1
        return self._short(span for span in spans if span[0] < span[1])

    def _short(self, spans: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        for begin, end in spans:
            start = begin + len(_BULLET.match(self.text, begin, end)[0])  # type: ignore[index]
            if start < end <= begin + _SHORT:
                yield start, end
