"""Whose a whole article or a part of it is: by its first lines, its signature, a heading or "the rebels' version"."""

import re
from collections.abc import Sequence

from tracker.claims.claimants.cues import CueFinder
from tracker.claims.claimants.passages import Passage
from tracker.claims.claimants.speakers import Speaker
from tracker.claims.claimants.speaking_on import announces, is_heading, is_line

_FIRST_PERSON = re.compile(r"\b(?:[Ww]e|[Oo]ur)\b")
_OWN_WORDS = re.compile(r"\b(?:our|we)\b", re.IGNORECASE)
_HEAD = 5  # lines in which a source may be credited


def find_author(passages: Sequence[Passage], text: str, finder: CueFinder) -> Speaker | None:
    """The body whose communiqué the article is: named in its first lines as a heading, or in the last as signature."""
    for passage in passages[:2]:
        if not is_line(passage.sentence, text):
            continue
        if passage.cues and (
            passage.cues[0].kind == "headed" or _is_label(passage, text, finder) or _is_own(passage, text)
        ):
            return Speaker(passage.cues[0].who.spans)
        who = finder.title(passage.sentence, text) if not passage.drafts else None
        if who is not None:
            return Speaker(who.spans)
    for passage in passages[2:_HEAD]:
        who = finder.credit(passage.sentence, text) if is_line(passage.sentence, text) else None
        if who is not None:
            return Speaker(who.spans)
    last = passages[-1] if len(passages) > 2 else None
    if last is None or not last.fresh or last.drafts:
        return None
    if any(passage.cues for passage in passages) and not _speaks_for_itself(passages, text):
        return None
    who = finder.signature(last.sentence, text) if not finder.runs(last.sentence, text) else None
    return Speaker(who.spans) if who is not None else None


def _speaks_for_itself(passages: Sequence[Passage], text: str) -> bool:
    """Whether counts stand in sentences of "we" and "our" that nobody is cited in, as in a statement of fighters."""
    counted = [p.sentence for p in passages if p.drafts and not p.cues]
    return any(_FIRST_PERSON.search(text, s.start, s.end) and '"' not in text[s.start : s.end] for s in counted)


def _is_own(passage: Passage, text: str) -> bool:
    """Whether the first words are a body's own: "Civil defence: our crews recovered two bodies"."""
    sentence, cue = passage.sentence, passage.cues[0]
    return not sentence.start and cue.kind == "introduced" and bool(_OWN_WORDS.search(text, cue.end, sentence.end))


def _is_label(passage: Passage, text: str, finder: CueFinder) -> bool:
    """Whether the first line announces what a body has to say: "Air Force: what the night brought"."""
    sentence, cue = passage.sentence, passage.cues[0]
    if passage.drafts or sentence.start or "\n" not in text[sentence.end : sentence.end + 2]:
        return False
    ends = cue.kind == "according" and not text[cue.end : sentence.end].strip(" .:")
    sourced = ends and not finder.runs(sentence, text)
    return (
        cue.kind == "introduced"
        or sourced
        or (cue.side == "lead" and not cue.who.pronoun and announces(sentence, text, alone=True))
    )


def teller(passage: Passage, text: str, finder: CueFinder) -> Speaker | None:
    """Whose version a sentence says will follow: "The rebels' version is different."."""
    if passage.drafts or not is_line(passage.sentence, text):
        return None
    who = finder.owner(passage.sentence, text)
    return Speaker(who.spans) if who is not None else None


def section_of(passage: Passage, text: str, finder: CueFinder) -> Speaker | None:
    """Whose a section is by its heading: "DEFENCE MINISTRY", "The army's version", "What the army says"."""
    if passage.drafts or not is_heading(passage.sentence, text):
        return None
    if passage.cues and text.startswith("What ", passage.sentence.start):
        return passage.speakers[0]
    who = finder.section(passage.sentence, text)
    return Speaker(who.spans) if who is not None else None
