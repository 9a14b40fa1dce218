"""Whether a sentence counts the sick, whose dead are no claims."""

from collections.abc import Iterable

from tracker.language.tagger import WORDS
from tracker.language.tokens import Token

_DISEASES = frozenset(WORDS["disease"]["words"])
_HEALING = frozenset(WORDS["healing"]["words"])


def tells_of_disease(tokens: Iterable[Token]) -> bool:
    """Say whether the words name a disease, and not a polio team or the heart of a city.

    >>> def told(text):
    ...     return tells_of_disease(Token(word, word, 0, 0) for word in text.split())
    >>> told("cholera killed 12"), told("in the heart of town"), told("a polio team")
    (True, False, False)
    """
    lows = [token.low if token.text != "Heart" else "" for token in tokens]
    return any(low in _DISEASES and after not in _HEALING for low, after in zip(lows, [*lows[1:], ""], strict=True))
