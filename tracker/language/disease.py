"""Whether a sentence counts the sick, whose dead are no claims."""

from collections.abc import Iterable

from tracker.language.tags import WORDS
from tracker.language.tokens import Token

_DISEASES = frozenset(WORDS["disease"]["words"])
_HEALING = frozenset(WORDS["healing"]["words"])
_CALAMITY = frozenset(WORDS["calamity"]["words"])
_ARMED = frozenset({"shoot", "explode"})


def tells_of_disease(tokens: Iterable[Token]) -> bool:
    """Say whether the words name a disease, and neither a polio team, a tornado outbreak nor a shooting.

    >>> def told(text):
    ...     return tells_of_disease(Token(word, word, 0, 0) for word in text.split())
    >>> told("cholera killed 12"), told("in the heart of town"), told("a polio team")
    (True, False, False)
    >>> told("a tornado outbreak"), told("the outbreak of war"), told("the outbreak of fever")
    (False, False, True)
    """
    tokens = list(tokens)
    lows = ["", *(token.low if token.text != "Heart" else "" for token in tokens), "", ""]
    named = any(low in _DISEASES and _sickens(lows, at) for at, low in enumerate(lows))
    return named and not any(_is_armed(token, before) for before, token in zip(lows, tokens, strict=False))


def _sickens(lows: list[str], at: int) -> bool:
    """Whether the disease named at a place is one there."""
    after, then = lows[at + 1], lows[at + 2]
    if lows[at] == "outbreak" and (lows[at - 1] in _CALAMITY or (after == "of" and then in _CALAMITY)):
        return False
    return after not in _HEALING or (lows[at] == "outbreak" and after == "of")


def _is_armed(token: Token, before: str) -> bool:
    """Whether the word tells of an attack or a weapon; a heart attack is none."""
    entry = token.entry
    if entry is None:
        return False
    armed = entry.noun is not None and entry.noun.kind in ("attack", "weapon") and before not in _DISEASES
    return armed or any(verb.cls in _ARMED for verb in entry.verbs)
