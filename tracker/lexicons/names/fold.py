"""Bring the spellings of a name to one form: case, accents, marks, articles and British or American spelling."""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

TOKEN = re.compile(r"(?:[A-Za-z]\.){2,}|[^\W_]+(?:'[^\W_]+)*|,")
POSSESSIVE = re.compile(r"'s(?![^\W_])|(?<=s)'(?![^\W_])", re.IGNORECASE)
PLAIN = re.compile(r"[A-Za-z0-9 -]+")
QUOTES = str.maketrans(dict.fromkeys("’‘ʼ`", "'"))
LETTERS = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "đ": "d", "æ": "ae"})
SPELLINGS = {
    "defense": "defence",
    "center": "centre",
    "organization": "organisation",
    "organizations": "organisations",
    "labor": "labour",
    "defenses": "defences",
    "harbor": "harbour",
    "saint": "st",
}
ARTICLES = {"the", "a", "an"}
ALTERED = frozenset({*SPELLINGS, *ARTICLES})


class Word(NamedTuple):
    """One word of a phrase: its folded key, as printed, its offsets, and whether a comma stands before it."""

    key: str
    text: str
    start: int
    end: int
    after_comma: bool

    @property
    def capital(self) -> bool:
        """Tell whether it is printed with a capital."""
        return self.text[:1].isupper()


def fold(phrase: str) -> list[Word]:
    """List the words of a phrase by folded key; possessive marks, articles and hyphens fall away.

    >>> [word.key for word in fold("the U.S. Defense Department’s Al-Tanf base, Sana'a")]
    ['us', 'defence', 'department', 'al', 'tanf', 'base', 'sanaa']
    """
    words: list[Word] = []
    comma = False
    plain = POSSESSIVE.sub(lambda mark: " " * len(mark.group()), phrase.translate(QUOTES))
    for found in TOKEN.finditer(plain):
        text = found.group()
        key = _fold_word(text)
        if text == ",":
            comma = True
        elif key and key not in ARTICLES:
            words.append(Word(key, text, found.start(), found.end(), comma))
            comma = False
    return words


def fold_key(phrase: str) -> str:
    """Join the folded words of a phrase by single spaces.

    >>> fold_key("The Arakan Army's")
    'arakan army'
    """
    if PLAIN.fullmatch(phrase):
        words = phrase.lower().replace("-", " ").split()
        if not ALTERED.isdisjoint(words):
            words = [SPELLINGS.get(word, word) for word in words if word not in ARTICLES]
        return " ".join(words)
    return " ".join(word.key for word in fold(phrase))


@cache
def _fold_word(text: str) -> str:
    plain = text.casefold().replace(".", "").replace("'", "")
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", plain.translate(LETTERS))
        plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return SPELLINGS.get(plain, plain)


def strip_article(phrase: str) -> str:
    """Drop the article and the marks around a phrase, and keep the rest as printed.

    >>> strip_article(" The Oryx group,")
    'Oryx group'
    """
    text = " ".join(phrase.split()).strip(' ,;:"“”')
    first, _, rest = text.partition(" ")
    return rest if rest and first.casefold() in ARTICLES else text
