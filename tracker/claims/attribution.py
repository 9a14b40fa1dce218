"""Say who claims each number: by the cues of its sentence, the speaker of its quotation, or plain continuation."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tracker.claims.cues import Cue
from tracker.claims.drafts import Draft
from tracker.rules.reader import Sentence

_MARKS = re.compile(r"[“”\"«»„]")
_SPEAKER_REACH = 80


@dataclass(slots=True)
class Speaker:
    """Somebody who was cited: the offsets of the name, and whether it is a person."""

    spans: list[tuple[int, int]]
    person: bool


@dataclass(slots=True)
class Passage:
    """A sentence with its cues and drafts; `fresh` where it opens a paragraph."""

    sentence: Sentence
    cues: list[Cue]
    drafts: list[Draft]
    fresh: bool
    speakers: list[Speaker | None] = field(default_factory=list)


def attribute(passages: Sequence[Passage], text: str) -> None:
    """Give every draft of an article its claimant, where one is plain."""
    _resolve(passages, text)
    quotes = _quotations(text)
    before: Passage | None = None
    for passage in passages:
        for d in passage.drafts:
            _by_cue(d, passage) or _by_quotation(d, passages, quotes, text)
        if before is not None and not passage.cues:
            for d in passage.drafts:
                if d.attribution == "none" and _continues(passage, d, before, text):
                    _claim(d, _last_speaker(before), "carried")
        before = passage


def _resolve(passages: Sequence[Passage], text: str) -> None:
    """Name the speaker of each cue; a pronoun stands for the last speaker of its kind."""
    heard: list[Speaker] = []
    for passage in passages:
        for cue in passage.cues:
            if cue.pronoun is None:
                speaker: Speaker | None = Speaker(cue.spans, cue.person)
                heard.append(speaker)  # type: ignore[arg-type]
            else:
                speaker = _antecedent(cue.pronoun, heard) or Speaker(cue.spans, cue.person)
            passage.speakers.append(speaker)


def _antecedent(pronoun: str, heard: list[Speaker]) -> Speaker | None:
    person = pronoun in ("he", "she", "his", "her", "him", "i")
    if pronoun in ("they", "their", "we", "them", "us"):
        return heard[-1] if heard else None
    return next((s for s in reversed(heard) if s.person == person), None)


def _by_cue(d: Draft, passage: Passage) -> bool:
    """Take the nearest cue before the count whose scope holds it, else the nearest after it."""
    governing = [(cue, speaker) for cue, speaker in zip(passage.cues, passage.speakers, strict=True) if cue.governs(d.at)]
    if not governing:
        return False
    before = [pair for pair in governing if pair[0].at < d.at]
    cue, speaker = max(before, key=lambda pair: pair[0].at) if before else min(governing, key=lambda pair: pair[0].at)
    _claim(d, speaker, "direct")
    d.stance = "denies" if cue.denies else "asserts"
    return True


def _claim(d: Draft, speaker: Speaker | None, how: str) -> None:
    if speaker is None:
        return
    d.claimant_span, d.co_claimants = speaker.spans[0], list(speaker.spans[1:])
    d.attribution = how


def _quotations(text: str) -> list[tuple[int, int]]:
    """The offsets of the quotations; one left open at a paragraph's end goes on only if the next opens one again."""
    spans: list[tuple[int, int]] = []
    start: int | None = None
    for mark in _MARKS.finditer(text):
        sign = mark.group()
        if start is not None and "\n" in text[start : mark.start()]:
            spans.append((start, text.index("\n", start)))
            start = None
        if start is None and sign not in "”»":
            start = mark.end()
        elif start is not None and sign not in "“«„":
            spans.append((start, mark.start()))
            start = None
    return spans


def _by_quotation(d: Draft, passages: Sequence[Passage], quotes: list[tuple[int, int]], text: str) -> bool:
    """Take the speaker named just after the quotation that holds the count, or just before it."""
    held = next(((a, b) for a, b in quotes if a <= d.group.start < b), None)
    if held is None:
        return False
    best: tuple[int, Speaker] | None = None
    for passage in passages:
        for cue, speaker in zip(passage.cues, passage.speakers, strict=True):
            verb = passage.sentence.nodes[cue.at]
            if speaker is None or held[0] <= verb.start < held[1]:
                continue
            distance = min(verb.start, cue.spans[0][0]) - held[1] if verb.start >= held[1] else (held[0] - max(verb.end, cue.spans[-1][1])) * 2
            if 0 <= distance <= _SPEAKER_REACH and (best is None or distance < best[0]):
                best = distance, speaker
    if best is None:
        return False
    _claim(d, best[1], "direct" if text[held[0] : d.group.start].count(". ") == 0 else "carried")
    return True


_GOES_ON = re.compile(r"(?:another|other|of (?:them|these|those|the)|among|two more|\w+ (?:more|others|other)\b|\w+ of (?:them|those|these|the)\b|the (?:others|rest|remaining|dead|wounded|injured|victims)|(?:its|their|his|her|they|he|she|it)\b|[•*·–-])", re.IGNORECASE)


def _continues(passage: Passage, d: Draft, before: Passage, text: str) -> bool:
    """Whether a sentence without a cue plainly goes on with what the sentence before was saying."""
    if not any(e.attribution != "none" for e in before.drafts) and not before.cues:
        return False
    if d.total is not None and d.total.attribution != "none" and d.total.sentence is before.sentence:
        return True
    opening = text[passage.sentence.start : passage.sentence.start + 40]
    return not passage.fresh and bool(_GOES_ON.match(opening)) or text[before.sentence.end - 1] == ":"


def _last_speaker(passage: Passage) -> Speaker | None:
    attributed = [d for d in passage.drafts if d.claimant_span is not None]
    if attributed and attributed[-1].claimant_span is not None:
        last = attributed[-1]
        return Speaker([last.claimant_span, *last.co_claimants], False)  # type: ignore[list-item]
    return passage.speakers[-1] if passage.speakers else None
