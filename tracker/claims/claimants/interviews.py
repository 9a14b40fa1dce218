"""Interviews: which lines are answers to the questions of an outlet, and who gives them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tracker.claims.claimants.cues import CueFinder
from tracker.claims.claimants.passages import Passage
from tracker.claims.claimants.speakers import Speaker

_LINE = re.compile(r"[^\n]*\S")
_MARKED = re.compile(r"(?P<turn>Q|A)(?:uestion|nswer)?[:.]\s")
_PERSONAL = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me)\b")
_QUOTED = re.compile(r"[\"“][^\"”\n]*[\"”]")
_LONGEST, _LEAST = 140, 2


@dataclass(slots=True)
class Interview:
    """The answers of an article, where they stand, and who gives them; no answers where it is no interview."""

    answers: list[tuple[int, int]] = field(default_factory=list)
    speaker: Speaker | None = None

    def voice(self, passage: Passage) -> Speaker | None:
        """Who speaks in a sentence that is part of an answer."""
        start = passage.sentence.start
        return self.speaker if any(a <= start < b for a, b in self.answers) else None


def find_interview(passages: Sequence[Passage], text: str, finder: CueFinder) -> Interview:
    """Find the answers, and the person whom the text introduces or cites before the first question."""
    first, answers = find_answers(text)
    if not answers:
        return Interview()
    before = [passage for passage in passages if passage.sentence.start < first]
    cited = [cue.who for passage in before for cue in passage.cues if cue.who.pronoun is None]
    subjects = (finder.subject(passage.sentence, text) for passage in before)
    people = [who for who in subjects if who is not None and who.pronoun is None and who.person is not False]
    who = cited[-1] if cited else next(iter(people), None)
    return Interview(answers, Speaker(who.spans, True)) if who is not None else Interview()


def find_answers(text: str) -> tuple[int, list[tuple[int, int]]]:
    """Where the first question stands, and the answers: lines marked as such, or personal ones below questions.

    >>> find_answers("Ana Borg is a nurse.\\n\\nHow many?\\nWe lost two.\\n\\nAnd then?\\nI left.")[1]
    [(32, 44), (56, 63)]
    """
    lines = [(line.start(), line.end(), _turn(text, line)) for line in _LINE.finditer(text)]
    asked = [number for number, (_, _, turn) in enumerate(lines) if turn in "Q?"]
    if not asked:
        return 0, []
    first = lines[asked[0]][0]
    if any(turn == "A" for _, _, turn in lines):
        return first, [(start, end) for start, end, turn in lines if turn == "A"]
    answers = list(_below(lines, asked, text)) if len(asked) >= _LEAST else []
    told = "\n".join(_QUOTED.sub("", text[start:end]) for start, end in answers)
    return (first, answers) if len(_PERSONAL.findall(told)) >= _LEAST else (0, [])


def _turn(text: str, line: re.Match[str]) -> str:
    """Q or A where a line is marked so, "?" where it is a question, else "."."""
    marked = _MARKED.match(line.group())
    if marked:
        return marked["turn"]
    asks = line.group().endswith("?") and line.group()[0] not in '"“' and len(line.group()) <= _LONGEST
    return "?" if asks else "."


def _below(lines: list[tuple[int, int, str]], asked: list[int], text: str) -> Iterator[tuple[int, int]]:
    """The lines right below a question, or below another remark that opens a block between the questions."""
    block = 0
    for number in range(asked[0], min(asked[-1] + 2, len(lines))):
        start, end, turn = lines[number]
        parted = "\n\n" in text[lines[number - 1][1] : start] if number else True
        block = 0 if parted or turn == "?" else block + 1
        if block:
            yield start, end
