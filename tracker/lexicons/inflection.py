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
VARIES = re.compile("|".join(("[~-]", "ise|isation", *(british for british, _ in SPELLINGS))))
CONJUNCTION = re.compile(r"( and | or )")
FORMS = ("past", "participle", "ing", "base", "s")
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


_IN_O = frozenset({"go", "do", "undergo"})


def _add_s(word: str) -> str:
    if word == "have":
        return "has"
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
    """List every form of a verb with its name; a phrase changes in its verbs, "(down)" lacks base and -s.

    >>> conjugate("go missing", {})[-1]
    ('goes missing', 's')
    >>> conjugate("gun down", {})[:3]
    [('gunned down', 'past'), ('gunned down', 'participle'), ('gunning down', 'ing')]
    >>> conjugate("badly wound and kill", {})[0], conjugate("(down)", {})[-1]
    (('badly wounded and killed', 'past'), ('downing', 'ing'))
    """
    base = entry.strip("()")
    names = FORMS[:3] if base != entry else FORMS
    first, *others = CONJUNCTION.split(base)
    forms = _forms(first, irregular)
    for link, part in zip(others[::2], others[1::2], strict=True):
        pairs = zip(forms, _forms(part, irregular), strict=True)
        forms = [[left + link + right for left in lefts for right in rights] for lefts, rights in pairs]
    return [(text, name) for name, texts in zip(names, forms, strict=False) for text in texts]


def _forms(part: str, irregular: Irregular) -> list[list[str]]:
    """Inflect "badly wound" or "gun down" on its verb, in the order of FORMS.

    >>> _forms("fly out", {"fly": (["flew"], ["flown"], "flying")})[0], _forms("badly wound", {})[0]
    (['flew out'], ['badly wounded'])
    """
    start = 0
    while (end := part.find(" ", start)) > 0 and part[end - 2 : end] == "ly" and part[start:end] not in irregular:
        start = end + 1
    adverbs, verb, rest = part[:start], part[start : end if end > 0 else None], part[end:] if end > 0 else ""
    past, participle, ing = irregular.get(verb) or _regular(verb)
    forms = [past, participle, [ing], [verb], [verb + "es" if verb in _IN_O else _add_s(verb)]]
    return [[adverbs + form + rest for form in texts] for texts in forms] if adverbs or rest else forms


def _regular(verb: str) -> tuple[list[str], list[str], str]:
    if ONE_SYLLABLE.fullmatch(verb):
        verb += verb[-1]
    if verb.endswith("e"):
        past, ing = verb + "d", (verb if verb.endswith(("ee", "oe", "ye")) else verb[:-1]) + "ing"
    else:
        past, ing = (verb[:-1] + "ied" if CONSONANT_Y.search(verb) else verb + "ed"), verb + "ing"
    return [past], [past], ing


_WORD_FIRST = re.compile(r"(?:an?|is)-\d")  # "the toll is 2", "a 10 km stretch"


def spellings(text: str) -> list[str]:
    """List how a form is spelled: "~" may be space, hyphen or nothing, "-" may be a space; British or American.

    >>> spellings("air~strike"), spellings("armoured car")
    (['air strike', 'air-strike', 'airstrike'], ['armoured car', 'armored car'])
    >>> spellings("t-34"), spellings("is-2")
    (['t-34', 't 34'], ['is-2'])
    """
    forms = [text.replace("~", joint) for joint in (" ", "-", "")] if "~" in text else [text]
    if "-" in text and not _WORD_FIRST.match(text):
        forms += [form.replace("-", " ") for form in forms]
    for british, american in SPELLINGS:
        if british in text:
            forms += [form.replace(british, american) for form in forms]
    if ISE.search(text):
        forms += [ISE.sub(r"iz\1", form) for form in forms]
    return list(dict.fromkeys(forms))
