"""What the words around a figure say of it: that it is a part, that it comes on top, that a toll has changed, where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    Bools = NDArray[np.bool_]

_ADDED = r"(?i)\b(?:another|others?|more(?!\s+than)|further|additional|remaining|rest)\b"
_BROAD = r"(?i)\b(?:nation-?wide|country-?wide|across the country|nation['’]s|overall|altogether|combined)\b"
_HURT = r"(?:dead|killed|wounded|injured|hurt|victims|casualties|missing|survivors|bodies)"
_OF_OTHERS = re.compile(rf"(?i)\s*\bof\s+(?:them|these|those|whom|the\s+{_HURT})\b")
_BEFORE = re.compile(
    r"(?i)\b(?:including|includes?|included|among\s+them|among\s+whom)"
    r"(?:\s+(?:at\s+least|about|some|as\s+many\s+as|up\s+to|more\s+than))?\s+$"
)
_STILL = re.compile(
    r"(?i)\s+(?:\w+\s+){0,2}"
    r"(?:(?:is|are|was|were)\s+still\s+(?:being\s+treated|in\s+hospital|hospitali[sz]ed)|remain\w*\s+in\s+hospital)"
)
_TOLL = r"(?i)\b(?:toll|rose|risen|rises|rising|climbs?|climbed|climbing|revised|updated|increased|raised|corrected)\b"
_KIND_OF_PLACE = r"\s+(?:district|valley|township|town|village|municipality|area)$|^(?:town|village|district)\s+of\s+"


def added(quotes: pd.Series) -> Bools:
    """Tell which figures come on top of another."""
    return _holding(_ADDED, quotes)


def parts(quotes: pd.Series, sentences: pd.Series) -> Bools:
    """Tell which figures their sentences make a part of another."""
    import numpy as np

    found = map(is_part, quotes.tolist(), sentences.tolist())
    return np.fromiter(found, dtype=bool, count=len(quotes))


def is_part(quote: str, sentence: str) -> bool:
    """Tell whether a figure is said to be a part of another, as those still in hospital are, wherever it stands.

    >>> [is_part("three", text) for text in ("after three of the wounded died", "of 9 dead, including three children")]
    [True, True]
    >>> is_part("three of them", "killed three of them"), is_part("11 of its soldiers", "lost 11 of its soldiers")
    (True, False)
    """
    if _OF_OTHERS.search(quote):
        return True
    spans = list(_spans(quote, sentence))
    return bool(spans) and all(
        _OF_OTHERS.match(sentence, end)
        or _STILL.match(sentence, end)
        or _BEFORE.search(sentence[max(start - 40, 0) : start])
        for start, end in spans
    )


def _spans(quote: str, sentence: str) -> Iterator[tuple[int, int]]:
    """Yield where the quote stands in the sentence as whole words."""
    start = sentence.find(quote)
    while start >= 0:
        end = start + len(quote)
        if not sentence[max(start - 1, 0) : start].isalnum() and not sentence[end : end + 1].isalnum():
            yield start, end
        start = sentence.find(quote, start + 1)


def stands_alone(quote: str, sentence: str) -> bool:
    """Tell whether a figure is one event's own: no part of another, not on top of one, not that of several places.

    >>> stands_alone("two more", "two more died"), stands_alone("six", "the nationwide toll is six")
    (False, False)
    >>> stands_alone("more than 60 men", "killed more than 60 men")
    True
    """
    return not (re.search(_ADDED, quote) or re.search(_BROAD, sentence) or is_part(quote, sentence))


def broad(sentences: pd.Series) -> Bools:
    """Tell which sentences sum up several places."""
    return _holding(_BROAD, sentences)


def says_toll(sentences: pd.Series) -> Bools:
    """Tell which sentences speak of a toll that changed."""
    return _holding(_TOLL, sentences)


def _holding(pattern: str, texts: pd.Series) -> Bools:
    """Tell which texts hold a pattern, each distinct one tried once."""
    import numpy as np
    import pandas as pd

    codes, distinct = pd.factorize(texts)
    found = map(re.compile(pattern).search, distinct)
    return np.fromiter((match is not None for match in found), dtype=bool, count=len(distinct))[codes]


def areas(places: pd.Series) -> pd.Series:
    """Write places without the word for their kind, by which two outlets may name one place differently.

    >>> import pandas as pd
    >>> areas(pd.Series(["Swat valley", "Swat", "Kharkiv region", "Gaza City"])).tolist()
    ['swat', 'swat', 'kharkiv region', 'gaza city']
    """
    return places.str.casefold().str.replace(_KIND_OF_PLACE, "", regex=True)
