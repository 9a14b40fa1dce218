"""What a printed word is by itself: its tag and its entry in the lexicons, else its shape."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from tracker.language.numbers import FIXED, MULTIPLIERS, NUMBER_WORDS, ORDINALS, Amount
from tracker.language.tags import CLOSED, MARKS, WORDS
from tracker.lexicons.vocabulary import Noun, VerbForm

UNCAPITALISED = {"russian", "russians"}  # as Ukraine's press prints them
_TYPED = {"--": "—"}  # what a typewriter has for a mark
CAPITALISED_TIME = {"may", "march", "sun", "sat"}
_FORM_TAG = {"base": "V", "s": "V", "past": "d", "participle": "d", "ing": "g"}
_MORE = frozenset({"plus", "odd"})
_MAKES = frozenset(WORDS["makes"]["words"])
_AGE = re.compile(r"(?:[\d\w–-]*|\d+ )(?:year|month|week|day|hour)s?[- –]olds?")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
Seconds = dict[str, list[tuple[tuple[str, ...], "Entry"]]]
Longer = dict[str, Seconds]


class Entry(NamedTuple):
    """What the lexicons know of a word or phrase.

    `head` is the noun that the name of a body ends with, or that a word of a closed class is too ("remains").
    """

    tag: str
    noun: Noun | None = None
    verbs: tuple[VerbForm, ...] = ()
    name: tuple[str, str] | None = None
    amount: Amount | None = None
    head: Noun | None = None


UNREAD = Entry("")  # of a word that no list holds


@dataclass(slots=True)
class Word:
    """What a printed word is by itself, and the words that may follow it in a longer entry."""

    text: str
    low: str
    capital: bool
    seconds: frozenset[str]
    tag: str
    entry: Entry


class Lookup:
    """All word lists as one dictionary of single words and one of longer entries by their first two words."""

    def __init__(
        self,
        nouns: Mapping[str, Noun],
        verbs: Mapping[str, tuple[VerbForm, ...]],
        names: Iterable[tuple[str, str, str]],
    ) -> None:
        self.single: dict[str, Entry] = {}
        self.longer: Longer = {}
        self.names: dict[str, Entry] = {}
        self.long_names: Longer = {}
        self._add_words(nouns, verbs)
        self._add_closed(nouns)
        for phrase, kind, canonical in names:
            head = nouns.get(phrase.rsplit(" ", 1)[-1]) if kind == "body" else None
            entry = Entry("J" if kind == "demonym" else "E", name=(kind, canonical), head=head)
            for owned in _owned(phrase) if kind == "armed_group" else (phrase,):
                _place(owned, entry, self.names, self.long_names)
            if phrase in UNCAPITALISED:
                _place(phrase, entry, self.single, self.longer)
        for table in (self.longer, self.long_names):
            for seconds in table.values():
                for entries in seconds.values():
                    entries.sort(key=lambda item: -len(item[0]))

    def _add_words(self, nouns: Mapping[str, Noun], verbs: Mapping[str, tuple[VerbForm, ...]]) -> None:
        for form, noun in nouns.items():
            tag = ("U" if noun.kind == "unit" else "N") if form not in verbs else "X"
            _place(form, Entry(tag, noun, verbs.get(form, ())), self.single, self.longer)
        for form, readings in verbs.items():
            if form not in nouns and not _is_things(form, nouns):
                _place(form, Entry(_verb_tag(readings), None, readings), self.single, self.longer)

    def _add_closed(self, nouns: Mapping[str, Noun]) -> None:
        for name, table in WORDS.items():
            if name not in CLOSED:
                continue
            for phrase in table["words"]:
                _place(phrase, Entry(CLOSED[name], head=nouns.get(phrase)), self.single, self.longer)
        for amounts, tag in ((FIXED, "v"), (NUMBER_WORDS, "1"), (ORDINALS, "q")):
            for phrase, amount in amounts.items():
                multiplier = tag == "1" and amount.low is not None and amount.low >= 100
                _place(phrase, Entry("h" if multiplier else tag, amount=amount), self.single, self.longer)

    def word(self, text: str, opening: bool = False) -> Word:
        """Find what a word by itself is: the tag of its entry, else of its shape; `opening`: it opens a sentence."""
        low = _TYPED.get(text, text).lower()
        capital = text[0].isupper() or ("-" in low and low != text)
        known = self.single.get(low.partition("/")[0])  # "Shahed-131/136" is a Shahed
        entry = known or _multiplied(low) or self._prefixed(low)
        if capital:
            entry = self._capitalised(text, low, entry, opening)
        seconds = frozenset([*self.longer.get(low, ()), *(self.long_names.get(low, ()) if capital else ())])
        return Word(text, low, capital, seconds, _shape(text, low) if entry is None else entry.tag, entry or UNREAD)

    def _prefixed(self, low: str) -> Entry | None:
        """A person told by a noun behind a prefix: "sub-commander", "ex-mayor"."""
        prefix, _, rest = low.partition("-")
        entry = self.single.get(rest) if prefix in _PREFIXES else None
        return entry if entry is not None and entry.noun is not None and entry.noun.kind == "person" else None

    def _capitalised(self, text: str, low: str, entry: Entry | None, opening: bool) -> Entry | None:
        """Prefer a name; "May" is a month unless it opens the sentence; a capitalised noun or verb stays one."""
        name = self.names.get(low)
        if name is not None and len(text) == 3 and not text.isupper() and name.name and name.name[0] == "armed_group":
            name = None  # "Jacksonville, Fla." is no FLA
        if (
            name
            and (
                entry is None
                or text.isupper()
                or (not opening and entry.tag not in "Y")
                or (name.name is not None and name.name[0] == "country" and not entry.verbs)
            )
            and (len(text) > 3 or text.isupper() or "." in text or len(low) > 2)
        ):
            counted = entry is not None and entry.noun is not None and entry.noun.kind == "person"
            return name._replace(noun=entry.noun) if entry is not None and counted else name
        if low in CAPITALISED_TIME and not opening:
            return Entry("Y")
        return None if low in _PAPERS and not opening else entry


_PREFIXES = frozenset({"sub", "ex", "co", "vice", "under", "deputy"})
_PAPERS = frozenset({"daily", "weekly"})  # "China Daily": no adverb within a name


def _verb_tag(readings: tuple[VerbForm, ...]) -> str:
    """A form that may be a past ("hit", "hurt") is read as one; what stands before settles it later."""
    tags = {_FORM_TAG[reading.form] for reading in readings}
    return next(tag for tag in "dVg" if tag in tags)


def _is_things(phrase: str, nouns: Mapping[str, Noun]) -> bool:
    """Whether what looks like a verb is things before a preposition: "trucks in", "shelters at"."""
    first, *rest = phrase.split()
    noun = nouns.get(first) if rest[:1] in (["in"], ["at"], ["to"]) else None
    return noun is not None and noun.kind in ("equipment", "structure") and noun.plural and noun.lemma != first


def _owned(phrase: str) -> tuple[str, ...]:
    """A name as its words are cut, by either mark where it owns one.

    >>> _owned("lord's resistance army")
    ("lord 's resistance army", 'lord ’s resistance army')
    """
    return tuple(dict.fromkeys(phrase.replace("'s ", f" {mark}s ") for mark in "'’"))


def _place(phrase: str, entry: Entry, single: dict[str, Entry], longer: Longer) -> None:
    words = tuple(phrase.split())
    if len(words) == 1:
        single[phrase] = entry
    else:
        longer.setdefault(words[0], {}).setdefault(words[1], []).append((words[2:], entry))


def _multiplied(low: str) -> Entry | None:
    """A number joined by a hyphen to its multiplier, or to what says that it is more: "two-million", "140-plus"."""
    if "-" not in low:
        return None
    first, _, last = low.rpartition("-")
    if last not in MULTIPLIERS and last not in _MORE:
        return None
    number = NUMBER_WORDS.get(first)
    digits = first.replace(",", "")
    value = int(digits) if digits.isdecimal() else number.low if number is not None else None
    if last in _MORE:
        return None if value is None else Entry("v", amount=Amount(value, None, "more_than"))
    return None if value is None else Entry("1", amount=Amount(value * MULTIPLIERS[last], value * MULTIPLIERS[last]))


def _shape(text: str, low: str) -> str:
    """The tag of a word that no lexicon holds."""
    first = text[0]
    if first in "'’" and low in ("'s", "’s"):
        return "s"
    if low in MARKS:
        return MARKS[low]
    if first.isdigit():
        return _number_shape(low)
    if first == "." and low[1:].isdigit():
        return "w"  # a calibre: ".303"
    if "old" in low and _AGE.fullmatch(low):
        return "c"
    if first.isupper():
        return "w" if low.rpartition("-")[2] in _MAKES else "C"
    if not first.isalpha():
        return "$" if first in "$€£¥₹%#₴₽" else ";"
    if text.endswith("ly") and len(text) > 4:
        return "r"
    return "w"


def _number_shape(low: str) -> str:
    if "old" in low and _AGE.fullmatch(low):
        return "c"
    if _ORDINAL.fullmatch(low):
        return "q"
    if re.fullmatch(r"\d{1,2}[:.h]\d\d(?::\d\d)?|\d{4}-\d\d-\d\d|\d+/\d+/\d+|\d+\.\d+\.\d+", low) and not re.fullmatch(
        r"\d+\.\d+", low
    ):
        return "Y"
    if re.fullmatch(r"[\d,.\s’'\u00a0\u202f\u2009]+(?:bn|m|k)?", low):
        return "9"
    return "w"
