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
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tracker.language.numbers import FIXED, NUMBER_WORDS, ORDINALS, Amount
from tracker.language.tokens import Token
from tracker.lexicons.vocabulary import Noun, VerbForm

CLOSED = {
    "article": "a", "determiner": "t", "possessive": "p", "negative": "n", "nobody": "G", "other": "o", "another": "A",
    "of": "f", "to": "T", "by": "y", "preposition": "i", "conjunction": "&", "contrast": "|", "including": "I", "of_them": "O",
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
DISEASES = frozenset(WORDS["disease"]["words"])
ISSUED = frozenset(WORDS["issued"]["words"])
PARTS = frozenset(WORDS["parts"]["words"])
CAPITALISED_TIME = {"may", "march", "sun", "sat"}
_FORM_TAG = {"base": "V", "s": "V", "past": "d", "participle": "d", "ing": "g"}
_NUMBER = re.compile(r"\d")
_AGE = re.compile(r"[\d\w–-]*(?:year|month|week|day|hour)s?[- –]olds?")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")


Longer = dict[str, dict[str, list[tuple[tuple[str, ...], "Entry"]]]]


@dataclass(slots=True, frozen=True)
class Entry:
    """What the lexicons know of a word or phrase."""

    tag: str
    noun: Noun | None = None
    verbs: tuple[VerbForm, ...] = ()
    name: tuple[str, str] | None = None
    amount: Amount | None = None


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

    def tag(self, tokens: list[Token]) -> list[Token]:
        """Return the tokens tagged, the words of longer entries joined."""
        out: list[Token] = []
        i, n = 0, len(tokens)
        single, longer, names, long_names = self.single, self.longer, self.names, self.long_names
        while i < n:
            token = tokens[i]
            low = token.low
            capital = token.text[0].isupper() or ("-" in low and low != token.text)
            if (
                capital
                and low in long_names
                and (joined := _longest(long_names[low], tokens, i))
                and not self._counts(joined[0], out)
            ):
                out.append(joined[0])
                i += joined[1]
                continue
            if low in longer and (joined := _longest(longer[low], tokens, i)) and not _is_noun_there(joined[0], out):
                out.append(joined[0])
                i += joined[1]
                continue
            entry = single.get(low)
            if capital:
                entry = self._capitalised(token, entry, names, not out)
            if entry is not None:
                token.tag, token.entry = entry.tag, entry
            else:
                token.tag = _shape(token)
            out.append(token)
            i += 1
        for index, token in enumerate(out):
            token.first = token.last = index
        return out

    def _counts(self, joined: Token, before: list[Token]) -> bool:
        """Whether a body's name is counted people after a number: "13 US troops"."""
        last = self.single.get(joined.low.rsplit(" ", 1)[-1])
        return (
            bool(before)
            and before[-1].tag in "91hvo"
            and last is not None
            and last.noun is not None
            and last.noun.kind == "person"
        )

    @staticmethod
    def _capitalised(token: Token, entry: Entry | None, names: Mapping[str, Entry], opening: bool) -> Entry | None:
        """Prefer a name; "May" is a month unless it opens the sentence; a capitalised noun or verb in mid-sentence stays one."""
        name = names.get(token.low)
        if (
            name
            and (entry is None or token.text.isupper() or (not opening and entry.tag not in "Y"))
            and (len(token.text) > 3 or token.text.isupper() or "." in token.text or len(token.low) > 2)
        ):
            return name
        if token.low in CAPITALISED_TIME and not opening:
            return Entry("Y")
        return entry


def _is_noun_there(joined: Token, before: list[Token]) -> bool:
    """Whether what looks like a phrasal verb is a noun and a preposition: "a fire at", "the strike on"."""
    return joined.tag == "V" and bool(before) and before[-1].tag in "atpnJs91vqoN"


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


def _longest(
    seconds: dict[str, list[tuple[tuple[str, ...], Entry]]], tokens: list[Token], i: int
) -> tuple[Token, int] | None:
    """Join the longest entry that begins at token i."""
    if i + 1 >= len(tokens):
        return None
    for rest, entry in seconds.get(tokens[i + 1].low, ()):
        end = i + 2 + len(rest)
        if rest and (end > len(tokens) or [t.low for t in tokens[i + 2 : end]] != list(rest)):
            continue
        words = tokens[i:end]
        joined = Token(
            " ".join([t.text for t in words]),
            " ".join([t.low for t in words]),
            words[0].start,
            words[-1].end,
            entry.tag,
            entry,
        )
        return joined, end - i
    return None


def _shape(token: Token) -> str:
    """The tag of a word that no lexicon holds."""
    text = token.text
    first = text[0]
    if first in "'’" and token.low in ("'s", "’s"):
        return "s"
    if text in MARKS:
        return MARKS[text]
    if first.isdigit():
        return _number_shape(token.low)
    if _AGE.fullmatch(token.low):
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
