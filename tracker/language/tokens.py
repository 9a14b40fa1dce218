"""Cut a sentence into tokens, by offsets."""

import re
from collections.abc import Iterator

# The order decides: plain words first, since most are; times and dates before numbers, ages before words.
TOKEN = re.compile(
    r"""[A-Z]?[a-z]+(?![\w'’.\-‑–])
    |(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.
    |Nos?\.(?=\s?\d)
    |(?:P|Php|PHP|Rs|Tk|KSh|UGX|NGN)(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?!\w)
    |[A-Z][A-Za-z]*-(?:\d+[A-Z]*|[A-Z]{1,2})(?:/(?:[A-Z][A-Za-z]*-)?\d+[A-Z]*)+s?(?!\w)
    |(?:[A-Z]\.){2,}(?:[-‑][a-z]+)?|[a-z]\.m\.|[JS]r\.(?=[\s,])
    |[A-Z]&[A-Z](?!\w)|km[²2]\b|[A-Z]{2,8}\+(?!\w)|[A-Z][A-Za-z]{0,4}\d+[A-Za-z\d]*(?!\w)|[^\W\d_]+(?:\.(?=[-–]))?(?:[-‑](?:\d+(?:\.\d+|[A-Za-z\d]*)|[^\W_]+))*(?:['’](?![sS]\b)[^\W\d_]+)*
    |(?<![\w.])\.\d{2,3}(?![\w.])
    |(?=\d)(?:
    \d{1,2}[:.h]\d\d(?=\s?(?:[ap]\.?m|GMT|UTC|local|hrs|\]|-|–|—|:|\n))|\d{1,2}:\d\d(?::\d\d)?
    |\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}\.\d{1,2}\.\d{2,4}\b
    |\d+(?:[-–]|\s)?(?:(?:year|month|week|day|hour)s?[-–]|(?:year|month|week|day)\s)olds?(?!\w)|\d+[-–][a-z]+(?:[-–][a-z]+)*
    |\d+[A-Z]+(?!\w)|(?<![-–])\d+(?:\.\d+)?(?:\s?mm|cm|kg|lb)(?!\w)
    |\d{1,3},\d{1,2}(?=\s(?:million|billion)\b)
    |\d{1,3}(?:[,  \u202f ’']\d{3})+(?!\d|\s?mm\b|(?:cm|kg|lb)\b)(?:\.\d+)?
    |\d+(?:\.\d+)?(?:st|nd|rd|th)?\b(?:bn|m|k)?|\d+(?:\.\d+)?)
    |['’][sS]\b|\.\.\.|--|[^\w\s]""",
    re.VERBOSE,
)
_ACROSS = re.compile(
    r"\d,\d{1,2}\s(?:million|billion)\b|\d\s(?:\d{3}|mm\b|(?:year|month|week|day|hour)s?[-–\s]old|[ap]\.?m|GMT|UTC|local|hrs|[\]–—:-])|\bNos?\.\s\d"
)


def spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield where each word, number and mark of `text[start:end]` begins and ends.

    >>> text = "Ukraine's 1,120 men, a 10-year-old and U.S. drones."
    >>> [text[begin:end] for begin, end in spans(text, 0, len(text))]
    ['Ukraine', "'s", '1,120', 'men', ',', 'a', '10-year-old', 'and', 'U.S.', 'drones', '.']
    """
    return (found.span() for found in TOKEN.finditer(text, start, end))


def joins_pieces(text: str, start: int, end: int) -> bool:
    """Whether some token of `text[start:end]` holds white space or is told by what follows it: "1 120", "5.30 pm"."""
    return _ACROSS.search(text, start, end) is not None
