"""Who wrote the letter, or did the research, that a text is."""

import re
from collections.abc import Sequence

from tracker.claims.claimants.cues import CueFinder
from tracker.claims.claimants.passages import Passage
from tracker.claims.claimants.spans import Named

_LETTER = re.compile(
    r"\W*(?:Identical letters|Letters?|Note verbale|LETTER)\b[^\n]{0,40}? from (?:the )?"
    r"(?P<who>[A-Z][^\n]{3,120}?)(?= (?:to|addressed) |\n|$)"
)
_RELEASE = re.compile(
    r"\W*\((?:[A-Z][\w'’-]*(?:[ ,/]+|(?=\)))){1,4}\d{0,2},? ?(?:[A-Z][a-z]+ )?\d{4}\) ?[-–—]", re.MULTILINE
)
_WORKS = "interviewed|spoke|reviewed|documented|verified|examined|visited|analy[sz]ed|found|collected"
_HEAD, _FIRST, _SIGNS = 400, 3, 3


def writer_of(text: str) -> Named | None:
    """Who a first line says has written the letter below it.

    >>> text = "Letter dated 3 May from the Permanent Mission of Harland to the United Nations\\n\\nTwo died."
    >>> text[slice(*writer_of(text).spans[0])]
    'Permanent Mission of Harland'
    """
    letter = _LETTER.match(text)
    return Named([letter.span("who")]) if letter else None


def researcher(passages: Sequence[Passage], text: str, finder: CueFinder) -> Named | None:
    """The body, cited at the head, that tells of its own research, as monitors of human rights do.

    The dateline of its release says so ("(Odrin, May 3, 2022) -"), or that others told it what they saw.
    """
    if not _is_released(text) and "told " not in text:
        return None
    cited = [cue.who for passage in passages[:_FIRST] for cue in passage.cues]
    opening = [who for p in passages[:_FIRST] if (who := finder.issuer(p.sentence, text)) is not None]
    for who in (*cited, *opening):
        body = text[slice(*who.spans[0])]
        named = not (who.person or who.outlet or who.pronoun or body.islower())
        if named and finder.is_known(body) and (_is_released(text) or _is_told(body, text)):
            return who
    return None


def _is_released(text: str) -> bool:
    dateline = _RELEASE.search(text, 0, _HEAD)
    return dateline is not None and text[: dateline.start()].rstrip(" ")[-1:] in ("", "\n")


def _is_told(body: str, text: str) -> bool:
    """Whether somebody told it and it did more to find out, three times in all."""
    name = re.escape(body)
    told = len(re.findall(rf"\btold (?:the )?{name}", text))
    works = len(re.findall(rf"{name}(?: (?:has|have|also|researchers|staff|delegates))* (?:{_WORKS})\b", text))
    return told >= 1 and works >= 1 and told + works >= _SIGNS
