"""How English words change: plurals, verb forms and spellings, for the words of the lexicons."""

import re
from collections.abc import Iterable
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
VARIES = re.compile("|".join(("[~-]", "ise", *(british for british, _ in SPELLINGS))))
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
    """Read "base|past|participle|ing" entries; alternatives within a part are separated by "/"."""
    table: Irregular = {}
    for entry in entries:
        parts = entry.split("|")
        if len(parts) != 4 or not all(parts):
            raise LexiconError(f"{path}: irregular {entry!r} has not four parts; write base|past|participle|ing")
        table[parts[0]] = (parts[1].split("/"), parts[2].split("/"), parts[3])
    return table


def conjugate(entry: str, irregular: Irregular) -> list[tuple[str, str]]:
    """List every form of a verb with its name; a phrasal verb changes in its first word, "(down)" lacks base and -s.

    >>> conjugate("gun down", {})[:3]
    [('gunned down', 'past'), ('gunned down', 'participle'), ('gunning down', 'ing')]
    >>> conjugate("(down)", {})
    [('downed', 'past'), ('downed', 'participle'), ('downing', 'ing')]
    """
    base = entry.strip("()")
    verb, space, rest = base.partition(" ")
    tail = space + rest
    past, participle, ing = irregular.get(verb) or _regular(verb)
    forms = [(form + tail, "past") for form in past] + [(form + tail, "participle") for form in participle]
    forms.append((ing + tail, "ing"))
    return forms if base != entry else [*forms, (base, "base"), (_add_s(verb) + tail, "s")]


def _regular(verb: str) -> tuple[list[str], list[str], str]:
    if ONE_SYLLABLE.fullmatch(verb):
        verb += verb[-1]
    if verb.endswith("e"):
        past, ing = verb + "d", (verb if verb.endswith(("ee", "oe", "ye")) else verb[:-1]) + "ing"
    else:
        past, ing = (verb[:-1] + "ied" if CONSONANT_Y.search(verb) else verb + "ed"), verb + "ing"
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
