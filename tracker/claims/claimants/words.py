"""The words that tell who says so, by their forms."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tracker.errors import LexiconError
from tracker.language.tags import MARKS, WORDS
from tracker.lexicons.inflection import conjugate, parse_irregular

PATH = Path(__file__).parent / "words.toml"
_ING = {"S": "G", "B": "g", "Z": "K", "Q": "R", "O": "g"}
_SILENT = frozenset({"when", "adverb", "referred", "span", *"Wwd@%"})
_TOLLS = ("toll", "tolls", "death", "reference")
_CLOSED = (
    dict.fromkeys(("who", "whom", "that", "which", "what", "whose"), "W")
    | {
        "at": "@",
        "as": "%",
        "put at": "B",
        "puts at": "B",
        "own": "owned",
        "owns": "owned",
        "owned": "owned",
        "known": "known",
        "with": "referred",
        "reference": "referred",
        "to": "referred",
        "—": "dash",
        "--": "dash",
        "per": "per",
        "recent": "span",
        "past": "span",
    }
    | dict.fromkeys(("raised to", "lowered to", "revised to", "increased to", "reduced to", "cut to"), "B")
    | dict.fromkeys(("source", "sources"), "source")
    | dict.fromkeys(("since", "after", "before", "during", "following", "until", "till", "amid"), "when")
    | dict.fromkeys(("despite", "because of", "due to"), "when")
)


@dataclass(slots=True, frozen=True)
class CueWords:
    """What words.toml says of each word.

    `verbs` gives the letter of a form that tells ("said" S, "saying" G), `senses` its sense, `letters` the letter or
    the kind of every word that matters, `lists` the other lists; without one of `telling`, nobody says anything.
    """

    verbs: Mapping[str, str]
    senses: Mapping[str, str]
    present: frozenset[str]
    letters: Mapping[str, str]
    lists: Mapping[str, frozenset[str]]
    telling: frozenset[str]


@cache
def load_words() -> CueWords:
    """Inflect the verbs of words.toml; LexiconError where a form would have two senses.

    >>> words = load_words()
    >>> words.verbs["told"], words.verbs["saying"], words.senses["denies"], "reports" in words.present
    ('S', 'G', 'deny', True)
    """
    table = tomllib.loads(PATH.read_text(encoding="utf-8"))
    verbs: dict[str, str] = {}
    senses: dict[str, str] = {}
    present: set[str] = set()
    for sense, text, form in _forms(table):
        letter = table["verbs"][sense]["letter"]
        if senses.setdefault(text, sense) != sense:
            raise LexiconError(f"{PATH.name}: {text!r} is of {senses[text]} and of {sense}; keep one of the two")
        verbs[text] = _ING[letter] if form == "ing" else letter
        if form in ("base", "s"):
            present.add(text)
    lists = {key: frozenset(text.split()) for key, text in table["lists"].items()}
    letters = _CLOSED | dict.fromkeys(lists["past"], "d") | dict.fromkeys(lists["adverbs"], "adverb")
    letters |= dict.fromkeys(lists["issued"], "issued") | dict.fromkeys(verbs, "told")
    letters |= dict.fromkeys(lists["adjectives"], "w")
    return CueWords(verbs, senses, frozenset(present), letters, lists, _telling(letters, lists["issued"]))


def _telling(letters: Mapping[str, str], issued: frozenset[str]) -> frozenset[str]:
    """The words and marks of which a sentence needs one to say who says so; of a phrase, its longest word."""
    known = [word for word, code in letters.items() if code not in _SILENT]
    marks = [mark for mark, tag in MARKS.items() if tag in ":(-"]
    longest = (max(word.split(), key=len) for word in (*known, *WORDS["according"]["words"]))
    return frozenset([*longest, *issued, *marks, *_TOLLS])


def _forms(table: dict[str, Any]) -> list[tuple[str, str, str]]:
    """List (sense, form, name of the form) of every verb."""
    irregular = parse_irregular(PATH, _listed(table["irregular"]))
    return [
        (sense, text, form)
        for sense, spec in table["verbs"].items()
        for entry in _listed(spec["words"])
        for text, form in conjugate(entry, irregular)
    ]


def _listed(text: str) -> list[str]:
    return [" ".join(entry.split()) for entry in text.split(",") if entry.strip()]
