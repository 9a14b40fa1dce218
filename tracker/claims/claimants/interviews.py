"""Interviews, briefings and hearings: which lines are answers to a question, and who gives them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tracker.claims.claimants.cues import CueFinder
from tracker.claims.claimants.passages import Passage
from tracker.claims.claimants.speakers import Speaker

_LINE = re.compile(r"[^\n]*\S")
_MARKED = re.compile(
    r"(?:(?P<turn>Q|A)(?:uestions?|nswers?|UESTIONS?|NSWERS?)?(?: \d{1,2})?|Reporter|REPORTER|Journalist|JOURNALIST)"
    r"(?:[:.]\s|[:.]?$)"
)
_ANSWERED_BY = re.compile(
    r"\b(?:[Aa]nswers?|ANSWERS?|[Rr]epl(?:y|ies)) (?:given )?(?:of|by|from) (?:the )?"
    r"(?P<who>[A-Z][^\n,;:()]{3,80}?)(?= to (?:\w+ ){0,3}questions?\b)"
)
_PERSONAL = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me)\b")
_QUOTED = re.compile(r"[\"“][^\"”\n]*[\"”]")
_LABEL = re.compile(
    r"^[ \t]*(?P<who>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,6})(?: ?\([^()\n]{3,60}\))?:(?=\s)", re.MULTILINE
)
_ASKED = re.compile(
    r"^[ \t]*(?P<turn>Q|QUESTION|Question|REPORTER|Reporter|JOURNALIST|Journalist)(?: \(.{3,40}\))?:\s", re.MULTILINE
)
_TITLED = re.compile(
    r"(?:mr|mrs|ms|dr|gen|lt|col|maj|capt|adm|brig|general|colonel|major|captain|lieutenant|admiral|brigadier|minister"
    r"|president|ambassador|secretary|press secretary|spokes(?:man|woman|person)|governor|mayor|senator)\.? ",
    re.IGNORECASE,
)
_LONGEST, _LEAST = 140, 2


@dataclass(slots=True)
class Interview:
    """Who speaks where in an article, None where a question is put; nothing where it is no interview."""

    turns: list[tuple[int, int, Speaker | None]] = field(default_factory=list)

    def voice(self, passage: Passage) -> Speaker | None:
        """Who speaks in a sentence that is part of an answer."""
        start = passage.sentence.start
        return next((who for a, b, who in self.turns if a <= start < b), None)

    def asks(self, passage: Passage) -> bool:
        """Whether a sentence is part of a question, in which nobody claims what is not said to be somebody's."""
        start = passage.sentence.start
        return any(a <= start < b and who is None for a, b, who in self.turns)


def find_interview(passages: Sequence[Passage], text: str, finder: CueFinder) -> Interview:
    """Find the answers, and who gives them: named before each, or whom the text brings in before the first question."""
    turns = find_turns(text)
    if turns:
        return Interview([(a, b, Speaker([who], True) if who is not None else None) for a, b, who in turns])
    first, answers = find_answers(text)
    speaker = _introduced(passages, first, text, finder) if answers else None
    if speaker is None:
        return Interview()
    asked = [(start, end, None) for start, end, turn in _kept_on(_lines(text), text) if turn == "Q"]
    return Interview([*asked, *((start, end, speaker) for start, end in answers)])


def _introduced(passages: Sequence[Passage], first: int, text: str, finder: CueFinder) -> Speaker | None:
    """Who is said to answer, was cited last or is told of first before the first question."""
    answered = _ANSWERED_BY.search(text, 0, first)
    if answered is not None:
        return Speaker([answered.span("who")], True)
    before = [passage for passage in passages if passage.sentence.start < first]
    cited = [cue.who for passage in before for cue in passage.cues if cue.who.pronoun is None]
    subjects = (finder.subject(passage.sentence, text) for passage in before)
    people = [who for who in subjects if who is not None and who.pronoun is None and who.person is not False]
    who = cited[-1] if cited else next(iter(people), None)
    return Speaker(who.spans, True) if who is not None else None


def find_turns(text: str) -> list[tuple[int, int, tuple[int, int] | None]]:
    """The turns of a transcript, each with where its label names who speaks; None for a question.

    >>> text = "MS. BORG: We lost two.\\nQ: Where?\\nMS. BORG: Here."
    >>> [text[slice(*who)] if who else None for _, _, who in find_turns(text)]
    ['MS. BORG', None, 'MS. BORG']
    """
    starts: list[tuple[int, tuple[int, int] | None]] = [(line.start("turn"), None) for line in _ASKED.finditer(text)]
    labels = [label for label in _LABEL.finditer(text) if _names_one(label["who"], text)] if starts else []
    if not labels:
        return []
    starts = sorted([*starts, *((label.start("who"), label.span("who")) for label in labels)], key=_first)
    ends = [start for start, _ in starts[1:]] + [len(text)]
    return [(start, end, who) for (start, who), end in zip(starts, ends, strict=True)]


def _first(turn: tuple[int, object]) -> int:
    return turn[0]


def _names_one(label: str, text: str) -> bool:
    """Whether a label names somebody by title, in capitals or as in full before: "MS. BORG", no "Q" or "Note"."""
    words = label.split()
    asks = words[0].lower().strip(".") in ("q", "question", "reporter", "journalist")
    if len(words) == 1:
        return not asks and re.search(rf"[A-Z][\w'’-]+ {re.escape(label)}\b", text) is not None
    return not asks and (label.upper() == label or bool(_TITLED.match(label)))


def find_answers(text: str) -> tuple[int, list[tuple[int, int]]]:
    """Where the first question stands, and the answers: lines marked as such, or personal ones below questions.

    >>> find_answers("Ana Borg is a nurse.\\n\\nHow many?\\nWe lost two.\\n\\nAnd then?\\nI left.")[1]
    [(32, 44), (56, 63)]
    """
    lines = _lines(text)
    asked = [number for number, (_, _, turn) in enumerate(lines) if turn in "Q?"]
    if not asked:
        return 0, []
    first = lines[asked[0]][0]
    if any(turn == "A" for _, _, turn in lines):
        return first, [(start, end) for start, end, turn in _kept_on(lines, text) if turn == "A"]
    answers = list(_below(lines, asked, text)) if len(asked) >= _LEAST else []
    told = "\n".join(_QUOTED.sub("", text[start:end]) for start, end in answers)
    return (first, answers) if len(_PERSONAL.findall(told)) >= _LEAST else (0, [])


def _lines(text: str) -> list[tuple[int, int, str]]:
    return [(line.start(), line.end(), _turn(text, line)) for line in _LINE.finditer(text)]


def _kept_on(lines: list[tuple[int, int, str]], text: str) -> Iterator[tuple[int, int, str]]:
    """The lines, those below a mere mark ("Answer") taken for what it says."""
    kept = ""
    for start, end, turn in lines:
        if turn in "QA":
            kept = turn if _MARKED.fullmatch(text[start:end]) else ""
        yield start, end, kept or turn


def _turn(text: str, line: re.Match[str]) -> str:
    """Q or A where a line is marked so, "?" where it is a question, else "."."""
    marked = _MARKED.match(line.group())
    if marked:
        return marked["turn"] or "Q"
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
