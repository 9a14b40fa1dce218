"""Whether a sentence tells of ordinary crime, whose arrests are no claims."""

from collections.abc import Iterable

from tracker.language.nodes import Token
from tracker.language.tags import WORDS

_ORDINARY = frozenset(WORDS["ordinary_crime"]["words"])
_VIOLENT = tuple(WORDS["violence"]["words"])


def tells_of_ordinary_crime(tokens: Iterable[Token]) -> bool:
    """Say whether the words name theft, drugs, fraud or vice, and no violence, politics or war beside it.

    >>> def told(text):
    ...     return tells_of_ordinary_crime(Token(word, word, 0, 0) for word in text.split())
    >>> told("arrested for fraud"), told("held over drug trafficking"), told("arrested at a protest")
    (True, True, False)
    >>> told("arrested for fraud and murder"), told("gunmen held with cocaine")
    (False, False)
    """
    lows = [word for token in tokens for word in token.low.split()]
    return not _ORDINARY.isdisjoint(lows) and not any(low.startswith(_VIOLENT) for low in lows)
