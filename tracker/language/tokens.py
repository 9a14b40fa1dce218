"""Cut a sentence into tokens, by offsets."""

import re
from dataclasses import dataclass
from typing import Any

# The order decides: times and dates before numbers, ages before words, initials before single letters.
TOKEN = re.compile(
    r"""\d{1,2}[:.h]\d\d(?=\s?(?:[ap]\.?m|GMT|UTC|local|hrs|\]|-|–|—|:|\n))|\d{1,2}:\d\d(?::\d\d)?
    |\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}\.\d{1,2}\.\d{2,4}\b
    |\d+(?:[-–]|\s)?(?:year|month|week|day|hour)s?[-–]olds?|\d+[-–][a-z]+(?:[-–][a-z]+)*
    |\d{1,3}(?:[,  \u202f ’']\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?(?:st|nd|rd|th)?\b(?:bn|m|k)?|\d+(?:\.\d+)?
    |(?:[A-Z]\.){2,}|[a-z]\.m\.
    |km[²2]\b|[^\W\d_]+(?:\.(?=[-–]))?(?:[-‑](?:\d+[A-Za-z\d]*|[^\W_]+))*(?:['’](?![sS]\b)[^\W\d_]+)*
    |['’][sS]\b|\.\.\.|[^\w\s]""",
    re.VERBOSE,
)


@dataclass(slots=True)
class Token:
    """One word, number or mark: its text, lower-cased form, offsets, one-letter tag and lexicon entry."""

    text: str
    low: str
    start: int
    end: int
    tag: str = ""
    entry: Any = None
    first: int = 0
    last: int = 0


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """List the tokens of `text[start:end]` with offsets into the whole text.

    >>> [t.text for t in tokenize("Ukraine's 1,120 men, a 10-year-old and U.S. drones.", 0, 52)]
    ['Ukraine', "'s", '1,120', 'men', ',', 'a', '10-year-old', 'and', 'U.S.', 'drones', '.']
    """
    return [
        Token(word, word.lower(), found.start(), found.end())
        for found in TOKEN.finditer(text, start, end)
        if (word := found.group())
    ]
