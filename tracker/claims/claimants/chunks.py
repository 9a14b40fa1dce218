"""Cut the tokens of a sentence into chunks of one letter each, for the cue patterns (the letters: cues.toml)."""

import re
from dataclasses import dataclass
from functools import cache

from tracker.claims.claimants.letters import letters_of
from tracker.claims.claimants.tells import is_plural
from tracker.claims.claimants.words import CueWords
from tracker.language.nodes import Token
from tracker.rules.reader import Sentence

_ENDING = 6
_TELLS = re.compile(r"[SGBZKQORuL:(~]|TeF|[HV][91hv]+d|Hz|,[ECNUJw]{1,4}\.?$")
_STAMP = re.compile(r"\W*(?:UPD(?:ATED?)?[.:]? )?\d{1,2}[:.h]\d\d(?: ?(?:[ap]\.?m\.?|GMT|UTC)\b)?\W{0,3}")
_TIME = re.compile(r"[i@j]?[tap]?r?(?:9(?![NwJC]))?Y(?:9(?![NwJCoE]))?|i?9?C9(?=[,)])|i[91](?=[CE])")
_MOD = "(?:[JECwNXUqc1]|[uL](?=[wNUXus-]))"
_ITEM = (
    rf"{_MOD}|o|s|-(?={_MOD}|9|d)|(?<=[tapsAnJ-])[dg](?={_MOD}|u)|(?<=[tap])[dg]|(?<=[wN])g(?=[wNU])|(?<=U)g(?=U|wC)"
    r"|(?<=[tps])[91hv]+|(?<=[tpa])r(?=[wNXuUJ])"
)
_CHUNK = re.compile(
    rf"""(?P<verb>[rYHemD!FT]*[SGBZKQOVdg]|[HemD!][rYHemD!]*)
    |(?P<np>[tpanA]*(?:[91hv]+o?|(?<=[tp])o)?(?:(?:{_ITEM})+[uL]?|[uL])|[tpanA]*[91hv]+o?|[aAnt]|z)
    |[^rY"]""",
    re.VERBOSE,
)
_HAS = frozenset({"has", "have", "had"})
_OPENING = ";-~.,)"


@dataclass(slots=True)
class Chunk:
    """Tokens first..last under one letter."""

    letter: str
    first: int
    last: int


@dataclass(slots=True)
class View:
    """A sentence as the cue patterns see it: `letters` holds one letter a chunk, of tokens firsts[i]..lasts[i].

    `tells`: some letter can be a cue.
    """

    tokens: list[Token]
    text: str
    letters: str
    firsts: list[int]
    lasts: list[int]
    tells: bool

    def cut(self, begin: int, end: int) -> list[Chunk]:
        """The chunks begin..end, without the last."""
        return [Chunk(self.letters[i], self.firsts[i], self.lasts[i]) for i in range(begin, end)]

    def start(self, i: int) -> int:
        """The offset at which chunk i begins."""
        return self.tokens[self.firsts[i]].start

    def end(self, i: int) -> int:
        """The offset at which chunk i ends."""
        return self.tokens[self.lasts[i]].end

    def opening(self, i: int) -> Token:
        """The first token of chunk i."""
        return self.tokens[self.firsts[i]]

    def head(self, i: int) -> str:
        """The last word of chunk i in lower case."""
        return self.tokens[self.lasts[i]].low


def view(sentence: Sentence, text: str, words: CueWords, always: bool = False) -> View | None:
    """Cut a sentence into chunks, without its adverbs, time words and quotation marks.

    None where nothing can be a cue, unless `always`.
    """
    if sentence.view is None:
        may_tell = _may_tell(sentence, words)
        sentence.view = _cut(sentence, text, words, may_tell, always) if may_tell or always else None
    found: View | None = sentence.view
    return found if found is not None and found.letters and (always or found.tells) else None


def _cut(sentence: Sentence, text: str, words: CueWords, may_tell: bool, always: bool) -> View | None:
    letters = letters_of(sentence.tokens, words)
    stamped = _STAMP.match(text, sentence.start)
    if stamped is not None:
        stamp = sum(token.start < stamped.end() for token in sentence.tokens)
        letters = "r" * stamp + letters[stamp:]
    tells = may_tell and _TELLS.search(letters) is not None
    if not always and not tells:
        return None
    if "Y" in letters or "C9" in letters or "i1" in letters:
        letters = _TIME.sub(_as_time, letters)
    out: list[str] = []
    firsts: list[int] = []
    lasts: list[int] = []
    letter = ""
    for found in _CHUNK.finditer(letters):
        first, end = found.span()
        kind, before = found.lastgroup, letter
        letter = letters[first] if kind is None else _verb(found[0]) if kind == "verb" else _phrase(found[0])
        if before == "W" and set(found[0]) == {"w"} and not is_plural(sentence.tokens[first]):
            letter = "d"
        if out or letter not in _OPENING:
            out.append(letter)
            firsts.append(first)
            lasts.append(end - 1)
    return View(sentence.tokens, text, "".join(out), firsts, lasts, tells)


def _may_tell(sentence: Sentence, words: CueWords) -> bool:
    """Whether a word tells that somebody says something or has so many, or what ends the sentence may name who does."""
    told = sentence.words
    keeps = not _HAS.isdisjoint(told) and not words.lists["keepers"].isdisjoint(told)
    return keeps or not words.telling.isdisjoint(told) or any(t.tag == "," for t in sentence.tokens[-_ENDING:])


def _as_time(found: re.Match[str]) -> str:
    return "Y" * (found.end() - found.start())


@cache
def _verb(group: str) -> str:
    """The letter of a verb group: "was said" P, "did not say" M, "to say" I, "has been killed" v.

    >>> [_verb(group) for group in ("HS", "eS", "D!S", "TS", "Hed", "eZ", "eG", "d")]
    ['S', 'P', 'M', 'I', 'v', 'Y', 'S', 'd']
    """
    main, before = group[-1], group[:-1]
    if main not in "SBZQOGK":
        return main if main in "dg" and not before.strip("rY") else "v"
    if "!" in before:
        return "M"
    if main in "GK":
        return main if "e" not in before else "S" if main == "G" else "Z"
    if "e" in before:
        return "Y" if main == "Z" else "P"
    return "I" if "T" in before else "v" if "F" in before else main


@cache
def _phrase(group: str) -> str:
    """The letter of a phrase by its head and by how it opens.

    >>> [_phrase(group) for group in ("tN", "9N", "tEsu", "pL", "z", "nN")]
    ['x', 'n', 'u', 'L', 'z', 'n']
    """
    if group[-1] in "zuL":
        return group[-1]
    if not group.strip("tp"):
        return "z"
    body = group.lstrip("tpanA")
    return "n" if body[:1] in ("9", "1", "h", "v") or group[0] == "n" or not body else "x"
