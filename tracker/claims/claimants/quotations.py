"""Quotations: where they are, and whose they are when they run over several sentences."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.claims.claimants.speakers import Speaker

_MARKS = re.compile(r"[“”\"«»„]")
_ROLE = re.compile(r"(?:the |[A-Z])[^.,;:!?\"“”\n]{3,60}, ")  # "...," the mayor, Ivo Tarskov said
_RUNS_ON = re.compile(r"[”\"»] [a-z][^.;:!?\n“”\"]{2,60}, (?:the )?")  # "... died" in the port, the mayor said
_CLOSES = ' \t”"»'
_OPENS = ' \n\t“"«„'
_ANOTHERS = re.compile(  # what stands between who speaks and a quotation of another: "... said. A nurse treated "
    r"\n|[.!?][”\"]?\s.*[.!?]\s"
    r"|[.!?][”\"]?\s+(?!(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Aa]nd|[Bb]ut)\b)\w+ \w[^.!?]*\w\s[“\"«„]$"
)
_LED = re.compile(r"[^.!?\n]+[.!?] [“\"«„]")  # "The mayor said that the road was cut. "Nine died.""
_GAP = re.compile(r"[\s,.!?”\"»—–-]*")


@dataclass(slots=True)
class Quotation:
    """A quotation at start..end, without its marks, and its speaker."""

    start: int
    end: int
    speaker: Speaker | None = None


@dataclass(slots=True)
class Voice:
    """A cue outside all quotations: where it stands, whether it follows what it governs, and its speaker."""

    start: int
    end: int
    tail: bool
    speaker: Speaker


def find_quotations(text: str) -> list[Quotation]:
    """List the quotations of a text; one left open at a paragraph's end goes on only if the next opens one again.

    >>> [(q.start, q.end) for q in find_quotations('"Six died," he said. "Two more')]
    [(1, 10), (22, 30)]
    """
    found: list[Quotation] = []
    start: int | None = None
    for mark in _MARKS.finditer(text):
        sign = mark.group()
        if start is not None and (end := text.find("\n", start, mark.start())) >= 0:
            found.append(Quotation(start, end))
            start = None
        if start is None and sign not in "”»":
            start = mark.end()
        elif start is not None and sign not in "“«„":
            found.append(Quotation(start, mark.start()))
            start = None
    if start is not None:
        end = text.find("\n", start)
        found.append(Quotation(start, end if end >= 0 else len(text)))
    return found


def name_speakers(quotations: Sequence[Quotation], voices: Sequence[Voice], text: str) -> None:
    """Give each quotation the speaker named right behind it, right before it, or that of the one beside it."""
    for q in quotations:
        q.speaker = _behind(q, voices, text) or _before(q, voices, text)
    _share(quotations, text)
    for q in quotations:
        if q.speaker is None and _fills_paragraph(q, text):
            q.speaker = _last_heard(q, voices, text)
    for before, q in itertools.pairwise(quotations):
        if q.speaker is None and _is_left_open(before, q, text):
            q.speaker = before.speaker


def _is_left_open(q: Quotation, following: Quotation, text: str) -> bool:
    """Whether a quotation is left open at the end of its paragraph, and the next one goes on with it."""
    between = text[q.end : following.start]
    return between.startswith("\n") and not between.strip(_OPENS)


def _fills_paragraph(q: Quotation, text: str) -> bool:
    """Whether a paragraph is nothing but a quotation."""
    end = text.find("\n", q.end)
    after = text[q.end : end if end >= 0 else len(text)]
    return not text[text.rfind("\n", 0, q.start) + 1 : q.start].strip(_OPENS) and not after.strip(_CLOSES)


def _last_heard(q: Quotation, voices: Sequence[Voice], text: str) -> Speaker | None:
    """Who speaks in the last sentence of the paragraph before a quotation."""
    end = len(text[: text.rfind("\n", 0, q.start) + 1].rstrip())
    start = max(text.rfind(mark, 0, end - 1) for mark in ("\n", ". ", "? ", "! "))
    return next((v.speaker for v in reversed(voices) if start < v.start and v.end <= end), None)


def _behind(q: Quotation, voices: Sequence[Voice], text: str) -> Speaker | None:
    """The speaker of "...," said X, of "...," X said: the cue begins where the quotation ends."""
    gap = _GAP.match(text, q.end)
    begin = gap.end() if gap else q.end
    for voice in voices:
        told = text[q.end - 1] == "," and _ROLE.fullmatch(text, begin, voice.start)
        opens = not text[: q.start - 1].rstrip(" ") or text[: q.start - 1].rstrip(" ")[-1] in ".\n"
        runs_on = opens and _RUNS_ON.fullmatch(text, q.end, voice.start)
        beside = voice.start <= begin + 4 or told or runs_on
        if q.end <= voice.start and beside and voice.tail:
            return voice.speaker
    return None


def _before(q: Quotation, voices: Sequence[Voice], text: str) -> Speaker | None:
    """The speaker of X said: "...", and of a second quotation after "...," X said."""
    for voice in reversed(voices):
        if voice.end <= q.start:
            between = text[voice.end : q.start]
            near = len(between) <= 60 or (not voice.tail and _LED.fullmatch(between))
            return voice.speaker if near and not _ANOTHERS.search(between) else None
    return None


def _share(quotations: Sequence[Quotation], text: str) -> None:
    """A quotation that nobody introduces is that of the next in its paragraph, or of the next, if left open."""
    for here, following in reversed(list(itertools.pairwise(quotations))):
        between = text[here.end : following.start]
        beside = "\n" not in between and len(between) <= 80
        if here.speaker is None and (beside or _is_left_open(here, following, text)):
            here.speaker = following.speaker
    for before, here in itertools.pairwise(quotations):
        if here.speaker is None and len(text[before.end : here.start].strip(' \n“”"«»')) <= 60:
            here.speaker = before.speaker
