"""Choose what to read of an article: the sentences that can hold mentions, and those that a mention leans on."""

import re
from collections.abc import Iterable, Iterator

from tracker.claims.claimants.passages import Passage
from tracker.claims.counts.cells import heads_table
from tracker.claims.counts.grids import find_rows
from tracker.claims.counts.labels import has_label
from tracker.claims.counts.lists import lead_within, looks_listed
from tracker.language.sentences import split
from tracker.rules.reader import Reader, Sentence
from tracker.rules.survivors import COUNTS, HOLDS, LEANS, NOTHING

BEFORE, AFTER, OPENING = 2, 2, 2
_LINE = re.compile(
    r"""[^\w\s"“”'‘’(\[]|[^\n,.;]{1,60}?(?:\s[-–]|–|:)\s?\S|(?:[^\W\d_a-z]\S*\s+){1,5}[^\W\d_a-z][^\s,]*\s?,"""
)
_LOSSES = re.compile(r"\bloss(?:es)?\b[^\n:]{0,200}:")


def _tells(sentence: Sentence) -> bool:
    """Whether a sentence holds a mention, names some "among the dead", or lists losses or places."""
    if sentence.mentions or "I" in sentence.tags:
        return True
    return "#" in sentence.tags and (lead_within(sentence) is not None or heads_table(sentence) or has_label(sentence))


class Choice:
    """What was read of one article."""

    def __init__(self, text: str, reader: Reader) -> None:
        self.text, self.reader = text, reader
        self.spans = list(split(text))
        self.read: dict[int, Sentence] = {}
        self.wanted: set[int] = set()
        self.rows = find_rows(text, self.spans)
        self.verdicts = [reader.survivors.judge(text[start:end]) for start, end in self.spans]
        self._anchor()

    def _anchor(self) -> None:
        """Read what can hold a mention; want what stands around it where it does, and how the article opens."""
        for number, verdict in enumerate(self.verdicts):
            if self._asks(number):
                self.wanted.update((number, number + 1))
            if not verdict & (HOLDS | LEANS):
                continue
            lists = _LOSSES.search(self.text, *self.spans[number])
            holds = (verdict & HOLDS or lists) and _tells(self.sentence(number))
            if self._follow(number + 1) or holds or (verdict & LEANS and self.wanted):
                self.wanted.update(self._near(number))
        self.wanted.update(self.rows)
        if self.wanted:
            self.wanted.update(range(min(OPENING, len(self.spans))))

    def _asks(self, number: int) -> bool:
        """Whether a question stands before a sentence that may be no more than the number asked for."""
        answered = number + 1 < len(self.spans) and self.verdicts[number + 1] & COUNTS
        return bool(answered) and self.text[self.spans[number][1] - 1] == "?"

    def _follow(self, number: int) -> bool:
        """Want the lines of a list under a lead, if that is what follows."""
        if number < len(self.spans) and self.text[self.spans[number][1] - 1] == ":":
            number += 1
        first = number
        while number < len(self.spans) and _LINE.match(self.text, self.spans[number][0]):
            if not looks_listed(self.sentence(number), self.text):
                break
            self.wanted.add(number)
            number += 1
        return number > first

    def _near(self, number: int) -> range:
        return range(max(number - BEFORE, 0), min(number + AFTER + 1, len(self.spans)))

    def sentence(self, number: int) -> Sentence:
        """Read a sentence when it is first asked for."""
        if number not in self.read:
            read = self.reader.read if self.verdicts[number] & HOLDS else self.reader.parse
            self.read[number] = read(self.text, *self.spans[number])
        return self.read[number]

    def is_fresh(self, number: int) -> bool:
        """Whether a sentence opens a paragraph."""
        last = self.spans[number - 1][1] if number else 0
        return "\n" in self.text[last : self.spans[number][0]]

    def numbers(self) -> list[int]:
        """List the sentences that claims are looked for in, in the order of the text."""
        return sorted(self.wanted)

    def may_count(self, number: int) -> bool:
        """Whether a sentence may count something by itself or by what was told before, or opens a list."""
        return number in self.rows or self.verdicts[number] != NOTHING or self.text[self.spans[number][1] - 1] == ":"

    def before(self, number: int) -> Iterator[Sentence]:
        """Yield the sentences before one, from the nearest back."""
        return (self.sentence(n) for n in reversed(self.numbers()) if n < number)

    def around(self, counted: Iterable[int]) -> list[int]:
        """List the sentences that claims are made from: those that count something, those around them, the opening."""
        near = {n for number in counted for n in self._near(number)}
        return [n for n in self.numbers() if n in near or n < OPENING] if near else []

    def left(self, used: Iterable[Passage]) -> list[int]:
        """List what was read and is not used."""
        starts = {passage.sentence.start for passage in used}
        return [n for n in sorted(self.read) if self.spans[n][0] not in starts]
