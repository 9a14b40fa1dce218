"""The words that tell who says so, by their forms."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tracker.lexicons.inflection import conjugate, parse_irregular

PATH = Path(__file__).parent / "cues.toml"
LETTERS = {"say": "S", "figure": "B", "deny": "Z", "quote": "Q", "call": "O"}
_ING = {"S": "G", "B": "g", "Z": "K", "Q": "R", "O": "g"}


@dataclass(slots=True, frozen=True)
class CueWords:
    """The letters of verb forms ("said" is S, "saying" G), which forms may be nouns, and the closed lists."""

    verbs: Mapping[str, str]
    present: frozenset[str]
    issued: frozenset[str]
    mute: frozenset[str]
    adverbs: frozenset[str]


@cache
def load_table() -> dict[str, Any]:
    """Read cues.toml: the words, the macros, and one table a cue."""
    return tomllib.loads(PATH.read_text(encoding="utf-8"))


@cache
def load_words() -> CueWords:
    """Inflect the verbs of cues.toml; a form of two classes keeps the first.

    >>> words = load_words()
    >>> words.verbs["told"], words.verbs["saying"], words.verbs["denies"], "reports" in words.present
    ('S', 'G', 'Z', True)
    """
    table = load_table()["words"]
    irregular = parse_irregular(PATH, _listed(table["irregular"]))
    verbs: dict[str, str] = {}
    present: set[str] = set()
    for name, letter in LETTERS.items():
        for entry in _listed(table[name]):
            for text, form in conjugate(entry, irregular):
                verbs.setdefault(text, _ING[letter] if form == "ing" else letter)
                if form in ("base", "s"):
                    present.add(text)
    words = (frozenset(table[key].split()) for key in ("issued", "mute", "adverbs"))
    return CueWords(verbs, frozenset(present), *words)


def _listed(text: str) -> list[str]:
    return [" ".join(entry.split()) for entry in text.split(",") if entry.strip()]
