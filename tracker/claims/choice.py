"""Choose what to read of an article: the sentences that can hold mentions, and those that a mention leans on."""

import re
from dataclasses import dataclass

from tracker.claims.counts.figures import heads_table
from tracker.claims.counts.lists import lead_within, looks_listed
from tracker.language.sentences import split
from tracker.rules.reader import Reader, Sentence
from tracker.rules.survivors import HOLDS, LEANS

BEFORE, AFTER, OPENING = 2, 2, 2
_LINE = re.compile(
    r"""[^\w\s"“”'‘’(\[]|[^\n,.;]{1,60}?(?:\s[-–]|–|:)\s?\S|(?:[^\W\d_a-z]\S*\s+){1,5}[^\W\d_a-z][^\s,]*\s?,"""
)
_LOSSES = re.compile(r"\bloss(?:es)?\b[^\n:]{0,200}:")


@dataclass(slots=True)
class Chosen:
    """A sentence that was read, its number in the article, and whether it opens a paragraph."""

    number: int
    sentence: Sentence
    fresh: bool


def _tells(sentence: Sentence) -> bool:
    """Whether a sentence holds a mention, names some "among the dead", or lists losses or places."""
    listed = lead_within(sentence) is not None or heads_table(sentence)
    return bool(sentence.mentions) or any(n.tag == "I" for n in sentence.nodes) or listed


class Choice:
    """What was read of one article."""

    def __init__(self, text: str, reader: Reader) -> None:
        self.text, self.reader = text, reader
        self.spans = list(split(text))
        self.read: dict[int, Sentence] = {}
        self.wanted: set[int] = set()
        self.bare: set[int] = set()
        self._anchor()

    def _anchor(self) -> None:
        """Read what can hold a mention; want what stands around it where it does, and how the article opens."""
        verdicts = [self.reader.survivors.judge(self.text[start:end]) for start, end in self.spans]
        self.bare = {number for number, verdict in enumerate(verdicts) if not verdict & HOLDS}
        for number, verdict in enumerate(verdicts):
            if not verdict:
                continue
            lists = _LOSSES.search(self.text, *self.spans[number])
            holds = (verdict & HOLDS or lists) and _tells(self._sentence(number))
            if self._follow(number + 1) or holds or (verdict & LEANS and self.wanted):
                self.wanted.update(range(max(number - BEFORE, 0), min(number + AFTER + 1, len(self.spans))))
        if self.wanted:
            self.wanted.update(range(min(OPENING, len(self.spans))))

    def _follow(self, number: int) -> bool:
        """Want the lines of a list under a lead, if that is what follows."""
        if number < len(self.spans) and self.text[self.spans[number][1] - 1] == ":":
            number += 1
        first = number
        while number < len(self.spans) and _LINE.match(self.text, self.spans[number][0]):
            if not looks_listed(self._sentence(number), self.text):
                break
            self.wanted.add(number)
            number += 1
        return number > first

    def _sentence(self, number: int) -> Sentence:
        if number not in self.read:
            read = self.reader.parse if number in self.bare else self.reader.read
            self.read[number] = read(self.text, *self.spans[number])
        return self.read[number]

    def chosen(self) -> list[Chosen]:
        """List what claims are made from, in the order of the text."""
        return [self._chosen(number) for number in sorted(self.wanted)]

    def left(self) -> list[Chosen]:
        """List what was read and gave nothing."""
        return [self._chosen(number) for number in sorted(self.read.keys() - self.wanted)]

    def _chosen(self, number: int) -> Chosen:
        last = self.spans[number - 1][1] if number else 0
        return Chosen(number, self._sentence(number), "\n" in self.text[last : self.spans[number][0]])
