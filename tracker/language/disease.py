"""Whether a sentence counts the sick or the old, whose dead are no claims."""

import re
from collections.abc import Iterable
from itertools import pairwise

from tracker.language.nodes import Token
from tracker.language.tags import WORDS

_DISEASES = frozenset(WORDS["disease"]["words"])
_HEALING = frozenset(WORDS["healing"]["words"])
_CALAMITY = frozenset(WORDS["calamity"]["words"])
_SUDDEN = frozenset(WORDS["sudden"]["words"])
_OPENING = 5  # words: "A large electrical fire in a ward"
_NAME = 4  # words: "the Israel-Hamas conflict"
_PLACED = frozenset({"at", "in", "inside", "outside", "aboard", "on", "near", "over"})
_ARMED = frozenset({"shoot", "explode"})


_OF_AGE = re.compile(
    r"\b(?:dies|died|passed away)(?: suddenly)?(?: (?:on|in|at) [\w ]{2,25}?| \w+day| last \w+)?,? "
    r"(?:(?:at the age of|at age|aged|at(?= (?:[5-9]\d|10\d)\b)) \d|peacefully|in (?:his|her) sleep)"
    r"|\b(?:dies|died|death) (?:of|from) (?:natural causes|old age)"
)


def tells_of_old_age(tokens: Iterable[Token]) -> bool:
    """Say whether the words tell of a death that nothing but age explains.

    >>> def told(text):
    ...     return tells_of_old_age(Token(word, word, 0, 0) for word in text.split())
    >>> told("the singer died on Monday at the age of 91"), told("she died peacefully")
    (True, True)
    >>> told("he died at the age of 19 in a crash"), told("he died in a fall at the age of 19")
    (False, False)
    """
    tokens = list(tokens)
    text = " ".join(token.low for token in tokens).replace(" ,", ",")
    return _OF_AGE.search(text) is not None and tells_of_no_calamity(tokens)


def tells_of_no_calamity(tokens: Iterable[Token]) -> bool:
    """Say whether the words name neither an accident nor an attack.

    >>> def told(text):
    ...     return tells_of_no_calamity(Token(word, word, 0, 0) for word in text.split())
    >>> told("98 hospitalisations"), told("the crash led to nine hospitalisations")
    (True, False)
    """
    return not any(token.low in _CALAMITY or _is_armed(token, "") for token in tokens)


def tells_of_disease(tokens: Iterable[Token]) -> bool:
    """Say whether the words name a disease, and neither a polio team, a tornado outbreak nor a shooting.

    >>> def told(text):
    ...     return tells_of_disease(Token(word, word, 0, 0) for word in text.split())
    >>> told("cholera killed 12"), told("in the heart of town"), told("a polio team"), told("his mental illness")
    (True, False, False, False)
    >>> told("heat stroke killed 12"), told("a tornado outbreak"), told("the outbreak of the second war")
    (False, False, False)
    >>> told("the outbreak of fever"), told("486 deaths and 900 new cases"), told("a death and 9 new cases of rape")
    (True, True, False)
    >>> told("a fire in a ward for cholera patients"), told("a flood in the south spread cholera")
    (False, True)
    """
    tokens = list(tokens)
    lows = ["", *[token.low if token.text != "Heart" else "" for token in tokens], "", ""]
    if not any(_sickens(lows, at) for at, low in enumerate(lows) if low in _DISEASES) and not _counts_cases(lows):
        return False
    if any(low in _SUDDEN and after in _PLACED for low, after in pairwise(lows[: _OPENING + 1])):
        return False
    slain = any(_is_slaying(before, tokens[at : at + 4]) for at, before in enumerate(lows[: len(tokens)]))
    return not slain and not any(_is_armed(t, before) for before, t in zip(lows, tokens, strict=False))


_DEATHS = frozenset({"death", "deaths", "fatality", "fatalities", "death toll", "the death toll"})
_CASES = frozenset({"cases", "confirmed cases"})
_NEWLY = frozenset({"new", "confirmed", "active", "daily"})


def _counts_cases(lows: list[str]) -> bool:
    """Whether cases beside deaths can only be of a sickness: "900 new cases", not "new cases of kidnapping"."""
    return not _DEATHS.isdisjoint(lows) and any(
        low in _CASES and (low != "cases" or lows[at - 1] in _NEWLY) and lows[at + 1] != "of"
        for at, low in enumerate(lows)
    )


def _is_slaying(before: str, words: list[Token]) -> bool:
    """Whether the words tell of people killed by somebody or in a fire: "killed by police"."""
    if len(words) < 3 or not any(verb.cls == "kill" for verb in words[0].entry.verbs):
        return False
    by = before in _CALAMITY or (words[1].low == "by" and any(_acts(word) for word in words[2:]))
    return by or (words[1].low == "in" and any(word.low in _CALAMITY for word in words[2:]))


def _acts(word: Token) -> bool:
    noun = word.entry.noun
    return noun is not None and noun.kind == "person" and noun.plural


def _sickens(lows: list[str], at: int) -> bool:
    """Whether the disease named at a place is one there."""
    after = lows[at + 1]
    if lows[at - 1] in ("mental", "heat", "heat-related"):
        return False
    calamity = after == "of" and not _CALAMITY.isdisjoint(lows[at + 2 : at + 2 + _NAME])
    if lows[at] == "outbreak" and (lows[at - 1] in _CALAMITY or calamity):
        return False
    return after not in _HEALING or (lows[at] == "outbreak" and after == "of")


def _is_armed(token: Token, before: str) -> bool:
    """Whether the word tells of an attack or a weapon; a heart attack is none."""
    entry = token.entry
    armed = entry.noun is not None and entry.noun.kind in ("attack", "weapon") and before not in _DISEASES
    return armed or any(verb.cls in _ARMED for verb in entry.verbs)
