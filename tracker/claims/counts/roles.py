"""What those just counted are told to be: "five of them women", "eight of the dead were women", "40 were under 18"."""

import re

from tracker.claims.drafts import Draft
from tracker.rules.reader import Sentence

_AGE_WORDS = 6
_UNDER_AGE = re.compile(
    r"(?:aged )?(?:under|below) (?:the age of )?(?:1[0-8]|[5-9]|five|ten|twelve|fifteen|eighteen)\b"
)


def outcomes(sentence: Sentence, made: dict[int, Draft]) -> None:
    """Give "eight of the dead" the noun that they are told to be: "eight of the dead were women"."""
    for part in made.values():
        told = part.rule.endswith("/of-outcome") and any(n.tag == "e" for n in sentence.nodes[part.verb_at + 1 :][:1])
        if told:
            take_role(sentence, part, part.verb_at + 1)


def take_role(sentence: Sentence, part: Draft, after: int) -> None:
    """Give a part the noun that follows it: "five of them women", "seven were women"."""
    while after < len(sentence.nodes) and sentence.nodes[after].tag == "e":
        after += 1
    if _are_minors(sentence, after):
        part.person_type = "child"
    if after < len(sentence.nodes) and sentence.nodes[after].tag == "x":
        noun = sentence.tokens[sentence.nodes[after].last].entry
        if noun is not None and noun.noun is not None and noun.noun.kind == "person":
            part.person_type = noun.noun.person_type
            part.noun = noun.noun


def _are_minors(sentence: Sentence, after: int) -> bool:
    """Whether they are told to be under age: "40 of them were under the age of 18"."""
    first = sentence.nodes[after].first if after < len(sentence.nodes) else len(sentence.tokens)
    return bool(_UNDER_AGE.match(" ".join(t.low for t in sentence.tokens[first : first + _AGE_WORDS])))
