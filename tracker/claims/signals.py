"""Patterns that few sentences bear, each with the words that tell most of the others apart at little cost."""

import re

from tracker.rules.reader import Sentence


class Signal:
    """A pattern, and words of which every match holds one: a sentence that has none of them is not searched."""

    def __init__(self, words: str, pattern: str, flags: int = 0) -> None:
        self.words = frozenset(words.split())
        self.pattern = re.compile(pattern, flags)

    def found(self, sentence: Sentence, text: str) -> re.Match[str] | None:
        """Find the pattern in a sentence of a text."""
        if self.words.isdisjoint(sentence.words):
            return None
        return self.pattern.search(text, sentence.start, sentence.end)
