"""Where somebody called by a surname, an office or a kind alone was named in full: "Borg", "the spokesman"."""

import re
from collections.abc import Iterable

from tracker.claims.claimants.words import load_words

Span = tuple[int, int]
_TITLES = re.compile(
    r"(?:(?:mr|mrs|ms|dr|prof|gen|col|capt|maj|lt|sgt|insp|supt|brig|adm|rep|sen|gov|sheriff|chief|president|general"
    r"|colonel|captain|major|minister|governor|mayor|inspector|commander|commissioner|superintendent)\.? )+",
    re.IGNORECASE,
)
_NAMED = "(?:[A-ZÀ-Þ'’][\\w'’-]*|[a-z]{2,3}-[A-ZÀ-Þ][\\w'’-]*)"
_AFTER = (" of ", " in ", " at ", " from ", " for ")


def full_name(text: str, span: Span, heard: Iterable[tuple[Span, bool | None]]) -> Span | None:
    """Where the only one of those heard so far, each with whether it is a person, is named of whom the words speak."""
    start, end = span
    words, definite = text[start:end], text[max(start - 4, 0) : start].lower() == "the "
    if words.islower() or (definite and words.istitle() and " " not in words):  # "the Front"
        if not definite:
            return None
        kin = [other for other, person in heard if _is_of_kind(words.lower(), text[slice(*other)], person)]
        return kin[0] if len({text[slice(*other)].lower() for other in kin}) == 1 else None
    name = _TITLES.sub("", words)
    if " " in name or not name[:1].isalpha():
        return None
    people: dict[str, Span] = {}
    for other, person in heard:
        if person is not False and (whole := _person_of(name, text[slice(*other)])) is not None:
            people.setdefault(whole, other)
    return next(iter(people.values())) if len(people) == 1 else None


def _is_of_kind(words: str, name: str, person: bool | None) -> bool:
    """Whether a name holds the words that tell what somebody is: "police spokesman Ivo Borg", "the spokesman"."""
    low = name.lower()
    if low == words:
        return False
    if low.endswith(" " + words) or low.startswith(tuple(words + link for link in _AFTER)):
        return True
    if person is False and any(f" {words}{link}" in low for link in _AFTER):
        return True  # "the Harland Observatory for Rights", "the Observatory"
    lists = load_words().lists
    if words in lists["organs"] | lists["keepers"]:
        return not name.islower() and low.endswith(f" {words}s")
    return bool(person) and words in lists["roles"] and f" {words} " in f" {low.replace(',', ' ')} "


def _person_of(name: str, words: str) -> str | None:
    """The name and surname of which a word is one, where somebody is named by both: "mayor Ivo Borg, 40"."""
    if name not in words:
        return None
    both = re.search(
        rf"(?:^|[a-z.,] |{_NAMED} )(?P<both>{re.escape(name)} {_NAMED}|{_NAMED} {re.escape(name)})(?=,|$)", words
    )
    return both["both"] if both is not None else None
