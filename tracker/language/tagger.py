"""Give each token its one-letter tag from the lexicons; join the words of longer entries into one token.

The tags, which the stages above read as strings:
    9 number  1 number word  h multiplier  v indefinite or fixed quantity  q ordinal
    a article  A another  t determiner  p possessive  n no  G nobody  o other  f of  T to  y by  i preposition
    & conjunction  | contrast  , ; : ( ) " . marks  I including  O of them  W relative  z pronoun  s 's
    ^ up from  k along with  e be  H have  m modal  D do  ! not  r adverb  F hedge  Y time
    N counted noun  U unit noun  J demonym  E name in the lexicon  C other capitalised word  c age  w other word
    V finite verb  d past form or participle  g -ing form  X noun or verb (settled at once by its neighbours)
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from tracker.language.numbers import FIXED, MULTIPLIERS, NUMBER_WORDS, ORDINALS, Amount
from tracker.language.tokens import Token, words
from tracker.lexicons.vocabulary import Noun, VerbForm

CLOSED = {
    "article": "a", "determiner": "t", "possessive": "p", "negative": "n", "nobody": "G", "other": "o", "another": "A",
    "of": "f", "to": "T", "by": "y", "preposition": "i", "conjunction": "&", "contrast": "|",
    "including": "I", "of_them": "O",
    "be": "e", "have": "H", "modal": "m", "do": "D", "not": "!", "relative": "W", "pronoun": "z", "adverb": "r",
    "feared": "F", "time": "Y", "toll": "L", "according": "R", "revised": "^", "along": "k",
}  # fmt: skip
MARKS = {
    ",": ",",
    ";": ";",
    ":": ":",
    "—": ",",
    "–": "-",
    "-": "-",
    "(": "(",
    "[": "(",
    ")": ")",
    "]": ")",
    "...": ";",
    "…": ";",
}
MARKS |= dict.fromkeys("\"“”„«»‘’'", '"') | dict.fromkeys(".!?", ".") | dict.fromkeys("•*·▪●►", ";")
WORDS = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))
BEASTS = frozenset(WORDS["beasts"]["words"])
ONLY_PEOPLE = frozenset(WORDS["only_people"]["words"])
ISSUED = frozenset(WORDS["issued"]["words"])
PARTS = frozenset(WORDS["parts"]["words"])
CAPITALISED_TIME = {"may", "march", "sun", "sat"}
_FORM_TAG = {"base": "V", "s": "V", "past": "d", "participle": "d", "ing": "g"}
_NUMBER = re.compile(r"\d")
_AGE = re.compile(r"[\d\w–-]*(?:year|month|week|day|hour)s?[- –]olds?")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")


_REMEMBERED = 1 << 18
Seconds = dict[str, list[tuple[tuple[str, ...], "Entry"]]]
Longer = dict[str, Seconds]


@dataclass(slots=True, frozen=True)
class Entry:
    """What the lexicons know of a word or phrase."""

    tag: str
    noun: Noun | None = None
    verbs: tuple[VerbForm, ...] = ()
    name: tuple[str, str] | None = None
    amount: Amount | None = None


@dataclass(slots=True)
class Word:
    """What a printed word is by itself, and the words that may follow it in a longer entry."""

    low: str
    capital: bool
    seconds: set[str] | None
    tag: str
    entry: Entry | None


class Tagger:
    """All word lists as one dictionary of single words and one of longer entries by first word."""

    def __init__(
        self,
        nouns: Mapping[str, Noun],
        verbs: Mapping[str, tuple[VerbForm, ...]],
        names: Iterable[tuple[str, str, str]],
    ) -> None:
        self.single: dict[str, Entry] = {}
        self.longer: Longer = {}
        self.names: dict[str, Entry] = {}
        self.seen, self.opening = _Seen(self._look_up), _Seen(self._look_up_opening)
        self.long_names: Longer = {}
        self._add_words(nouns, verbs)
        self._add_closed()
        for phrase, kind, canonical in names:
            entry = Entry("J" if kind == "demonym" else "E", name=(kind, canonical))
            _place(phrase, entry, self.names, self.long_names)
        for table in (self.longer, self.long_names):
            for seconds in table.values():
                for entries in seconds.values():
                    entries.sort(key=lambda item: -len(item[0]))

    def _add_words(self, nouns: Mapping[str, Noun], verbs: Mapping[str, tuple[VerbForm, ...]]) -> None:
        for form, noun in nouns.items():
            tag = ("U" if noun.kind == "unit" else "N") if form not in verbs else "X"
            _place(form, Entry(tag, noun, verbs.get(form, ())), self.single, self.longer)
        for form, readings in verbs.items():
            if form not in nouns:
                _place(form, Entry(_verb_tag(readings), None, readings), self.single, self.longer)

    def _add_closed(self) -> None:
        for name, table in WORDS.items():
            if name not in CLOSED:
                continue
            for phrase in table["words"]:
                _place(phrase, Entry(CLOSED[name]), self.single, self.longer)
        for amounts, tag in ((FIXED, "v"), (NUMBER_WORDS, "1"), (ORDINALS, "q")):
            for phrase, amount in amounts.items():
                multiplier = tag == "1" and amount.low is not None and amount.low >= 100
                _place(phrase, Entry("h" if multiplier else tag, amount=amount), self.single, self.longer)

    def tag(self, text: str, start: int, end: int) -> list[Token]:
        """List the tokens of `text[start:end]` tagged, the words of longer entries joined, by offsets into the text."""
        if len(self.seen) > _REMEMBERED:
            self.seen.clear()
            self.opening.clear()
        printed = words(text, start, end)
        known = [self.seen[word] for word in printed]
        if known and known[0].capital:
            known[0] = self.opening[printed[0]]
        out: list[Token] = []
        place, at, i, n = text.index, start, 0, len(known)
        while i < n:
            word = known[i]
            at = place(printed[i], at)
            seconds = word.seconds
            joined = None
            if seconds is not None and i + 1 < n and known[i + 1].low in seconds:
                joined = self._joined(known, i, out)
            if joined is None:
                last = at + len(printed[i])
                out.append(Token(printed[i], word.low, at, last, word.tag, word.entry, len(out), len(out)))
                at = last
                i += 1
                continue
            entry, low, length = joined
            last = at
            for part in printed[i : i + length]:
                last = place(part, last) + len(part)
            out.append(Token(" ".join(printed[i : i + length]), low, at, last, entry.tag, entry, len(out), len(out)))
            at = last
            i += length
        return out

    def _joined(self, known: list[Word], i: int, before: list[Token]) -> tuple[Entry, str, int] | None:
        """Find the longest entry of several words that begins at word i: its entry, words and number of words."""
        word = known[i]
        named = _longest(self.long_names.get(word.low), known, i) if word.capital else None
        if named is not None and not self._counts(named[1], before):
            return named
        found = _longest(self.longer.get(word.low), known, i)
        return None if found is None or (word.tag in "XNU" and _is_noun_there(found[0], before)) else found

    def _look_up(self, text: str, opening: bool = False) -> Word:
        """Find what a word by itself is: the tag of its entry, else of its shape."""
        low = text.lower()
        capital = text[0].isupper() or ("-" in low and low != text)
        entry = self.single.get(low) or _multiplied(low)
        if capital:
            entry = self._capitalised(text, low, entry, opening)
        seconds = {*self.longer.get(low, ()), *(self.long_names.get(low, ()) if capital else ())} or None
        return Word(low, capital, seconds, entry.tag if entry is not None else _shape(text, low), entry)

    def _look_up_opening(self, text: str) -> Word:
        return self._look_up(text, opening=True)

    def _counts(self, low: str, before: list[Token]) -> bool:
        """Whether a body's name is counted people after a number: "13 US troops"."""
        last = self.single.get(low.rsplit(" ", 1)[-1])
        return (
            bool(before)
            and before[-1].tag in "91hvo"
            and last is not None
            and last.noun is not None
            and last.noun.kind == "person"
        )

    def _capitalised(self, text: str, low: str, entry: Entry | None, opening: bool) -> Entry | None:
        """Prefer a name; "May" is a month unless it opens the sentence; a capitalised noun or verb stays one."""
        name = self.names.get(low)
        if (
            name
            and (entry is None or text.isupper() or (not opening and entry.tag not in "Y"))
            and (len(text) > 3 or text.isupper() or "." in text or len(low) > 2)
        ):
            counted = entry is not None and entry.noun is not None and entry.noun.kind == "person"
            return replace(name, noun=entry.noun) if entry is not None and counted else name
        if low in CAPITALISED_TIME and not opening:
            return Entry("Y")
        return entry


class _Seen(dict[str, Word]):
    """What printed words were found to be."""

    def __init__(self, look_up: Callable[[str], Word]) -> None:
        self.look_up = look_up

    def __missing__(self, text: str) -> Word:
        word = self[text] = self.look_up(text)
        return word


def _is_noun_there(entry: Entry, before: list[Token]) -> bool:
    """Whether what looks like a phrasal verb is a noun and a preposition: "a fire at", "the strike on"."""
    return entry.tag == "V" and bool(before) and before[-1].tag in "atpnJs91vqoN"


def _verb_tag(readings: tuple[VerbForm, ...]) -> str:
    """A form that may be a past ("hit", "hurt") is read as one; what stands before settles it later."""
    tags = {_FORM_TAG[reading.form] for reading in readings}
    return next(tag for tag in "dVg" if tag in tags)


def _place(phrase: str, entry: Entry, single: dict[str, Entry], longer: Longer) -> None:
    words = tuple(phrase.split())
    if len(words) == 1:
        single[phrase] = entry
    else:
        longer.setdefault(words[0], {}).setdefault(words[1], []).append((words[2:], entry))


_LEAST = frozenset({"least", "most", "minimum"})


def _longest(seconds: Seconds | None, known: list[Word], i: int) -> tuple[Entry, str, int] | None:
    """The longest entry that begins at word i, with its words and their number."""
    if seconds is None:
        return None
    for rest, entry in seconds.get(known[i + 1].low, ()):
        end = i + 2 + len(rest)
        if not rest or (end <= len(known) and all(w.low == r for w, r in zip(known[i + 2 : end], rest, strict=True))):
            if end < len(known) and known[end].low in _LEAST and known[end - 1].low == "at":
                continue  # "fired at least two": the preposition is the number's
            return entry, " ".join([w.low for w in known[i:end]]), end - i
    return None


def _multiplied(low: str) -> Entry | None:
    """A number joined to its multiplier by a hyphen: "two-million", "20-thousand"."""
    first, _, last = low.rpartition("-")
    if last not in MULTIPLIERS or not first:
        return None
    number = NUMBER_WORDS.get(first)
    value = int(first) if first.isdecimal() else number.low if number is not None else None
    return None if value is None else Entry("1", amount=Amount(value * MULTIPLIERS[last], value * MULTIPLIERS[last]))


def _shape(text: str, low: str) -> str:
    """The tag of a word that no lexicon holds."""
    first = text[0]
    if first in "'’" and low in ("'s", "’s"):
        return "s"
    if text in MARKS:
        return MARKS[text]
    if first.isdigit():
        return _number_shape(low)
    if _AGE.fullmatch(low):
        return "c"
    if first.isupper():
        return "C"
    if not first.isalpha():
        return "$" if first in "$€£¥₹%#₴₽" else ";"
    if text.endswith("ly") and len(text) > 4:
        return "r"
    return "w"


def _number_shape(low: str) -> str:
    if _AGE.fullmatch(low):
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
