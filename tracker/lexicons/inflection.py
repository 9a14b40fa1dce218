"""How English words change: plurals, verb forms and spellings, for the words of the lexicons."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from tracker.errors import LexiconError

Irregular = dict[str, tuple[list[str], list[str], str]]
SPELLINGS = (
    ("armour", "armor"),
    ("neighbour", "neighbor"),
    ("harbour", "harbor"),
    ("labour", "labor"),
    ("defence", "defense"),
    ("centre", "center"),
    ("metre", "meter"),
    ("litre", "liter"),
    ("councillor", "councilor"),
    ("storey", "story"),
    ("aeroplane", "airplane"),
    ("yse", "yze"),
)
SIBILANT = re.compile(r"(?:s|x|z|ch|sh)$")
CONSONANT_Y = re.compile(r"[^aeiou]y$")
ONE_SYLLABLE = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]$")
ISE = re.compile(r"(?<=[a-z][a-z](?<!p)[lrnt])is(e|ed|es|ing|ation|ations)\b")
NO_MEN = ("human", "german", "roman", "ottoman", "shaman", "brahman", "turkoman", "burman")


def pluralise(entry: str) -> tuple[str, list[str]]:
    """Split "singular/plural/other plural" or inflect a regular entry on its last word.

    >>> pluralise("fire truck"), pluralise("fisherman"), pluralise("goose/geese")
    (('fire truck', ['fire trucks']), ('fisherman', ['fishermen']), ('goose', ['geese']))
    """
    lemma, *plurals = entry.split("/")
    return lemma, plurals or [_plural(lemma)]


def _plural(word: str) -> str:
    if word.endswith("man") and not word.endswith(NO_MEN):
        return word[:-2] + "en"
    if word.endswith("child"):
        return word + "ren"
    return _add_s(word)


def _add_s(word: str) -> str:
    if SIBILANT.search(word):
        return word + "es"
    return word[:-1] + "ies" if CONSONANT_Y.search(word) else word + "s"


def parse_irregular(path: Path, entries: Iterable[str]) -> Irregular:
    """Read "base|past|participle|ing" lines; alternatives within a field are parted by "/"."""
    table: Irregular = {}
    for entry in entries:
        fields = entry.split("|")
        if len(fields) != 4 or not all(fields):
            raise LexiconError(f"{path}: irregular {entry!r} has not four parts; write base|past|participle|ing")
        table[fields[0]] = (fields[1].split("/"), fields[2].split("/"), fields[3])
    return table


def conjugate(base: str, irregular: Irregular) -> Iterator[tuple[str, str]]:
    """Give every form of a verb with its name; a phrasal verb changes in its first word.

    >>> list(conjugate("gun down", {}))[2:]
    [('gunned down', 'past'), ('gunned down', 'participle'), ('gunning down', 'ing')]
    """
    verb, space, rest = base.partition(" ")
    tail = space + rest
    past, participle, ing = irregular.get(verb) or _regular(verb)
    yield base, "base"
    yield _add_s(verb) + tail, "s"
    yield from ((form + tail, "past") for form in past)
    yield from ((form + tail, "participle") for form in participle)
    yield ing + tail, "ing"


def _regular(verb: str) -> tuple[list[str], list[str], str]:
    if ONE_SYLLABLE.fullmatch(verb):
        verb += verb[-1]
    if verb.endswith("e"):
        past, ing = verb + "d", (verb if verb.endswith(("ee", "oe", "ye")) else verb[:-1]) + "ing"
    elif CONSONANT_Y.search(verb):
        past, ing = verb[:-1] + "ied", verb + "ing"
    else:
        past, ing = verb + "ed", verb + "ing"
    return [past], [past], ing


def spellings(text: str) -> list[str]:
    """List how a form is spelled: "~" may be space, hyphen or nothing, "-" may be a space; British or American.

    >>> spellings("air~strike"), spellings("armoured car")
    (['air strike', 'air-strike', 'airstrike'], ['armoured car', 'armored car'])
    """
    forms = [text.replace("~", joint) for joint in (" ", "-", "")] if "~" in text else [text]
    if "-" in text:
        forms += [form.replace("-", " ") for form in forms]
    for british, american in SPELLINGS:
        if british in text:
            forms += [form.replace(british, american) for form in forms]
    if ISE.search(text):
        forms += [ISE.sub(r"iz\1", form) for form in forms]
    return list(dict.fromkeys(forms))
