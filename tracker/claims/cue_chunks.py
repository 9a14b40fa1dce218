"""Cut the tokens of a sentence into chunks of one letter each, for the cue patterns (the letters: cues.toml)."""

import re
from dataclasses import dataclass

from tracker.claims.cue_words import CueWords
from tracker.language.tokens import Token

_SPEECH = re.compile("[SGBZKQORu:(~]")
_TIME = re.compile(r"[i@]?[tap]?r?(?:9(?![NwJC]))?Y(?:9(?![NwJCoE]))?|i?9?C9(?=[,)])|i[91](?=[CE])")
_MOD = "[JECwNXUuLqc1]"
_CHUNK = re.compile(
    rf"""(?P<verb>[rYHemD!FT]*[SGBZKQOVdg]|[HemD!][rYHemD!]*)
    |(?P<np>[tpanA]*(?:[91hv]+o?|(?<=[tp])o)?(?:{_MOD}|o|s|-(?={_MOD}|9)|(?<=[tapsAnJ-])[dg](?={_MOD})|(?<=[tap])[dg]|(?<=[wN])g(?=[wN])|(?<=[tps])[91hv]+)+|[tpanA]*[91hv]+o?|[aAnt]|z)""",
    re.VERBOSE,
)


@dataclass(slots=True)
class Chunk:
    """Tokens first..last under one letter."""

    letter: str
    first: int
    last: int


@dataclass(slots=True)
class View:
    """A sentence as the cue patterns see it: `letters` holds one letter a chunk."""

    tokens: list[Token]
    chunks: list[Chunk]
    letters: str
    text: str

    def start(self, i: int) -> int:
        """The offset at which chunk i begins."""
        return self.tokens[self.chunks[i].first].start

    def end(self, i: int) -> int:
        """The offset at which chunk i ends."""
        return self.tokens[self.chunks[i].last].end

    def opening(self, i: int) -> Token:
        """The first token of chunk i."""
        return self.tokens[self.chunks[i].first]

    def head(self, i: int) -> str:
        """The last word of chunk i in lower case."""
        return self.tokens[self.chunks[i].last].low


def chunk(tokens: list[Token], words: CueWords, always: bool = False) -> list[Chunk]:
    """List the chunks of a sentence without its adverbs, time words and quotation marks.

    None where nothing can be a cue, unless `always`.
    """
    letters = _letters(tokens, words)
    if not always and not _SPEECH.search(letters):
        return []
    letters = _TIME.sub(lambda found: "Y" * len(found.group()), letters)
    chunks: list[Chunk] = []
    at = 0
    for found in _CHUNK.finditer(letters):
        first, end = found.span()
        chunks += [Chunk(letters[i], i, i) for i in range(at, first) if letters[i] not in 'rY"']
        letter = _verb(found.group()) if found.lastgroup == "verb" else _phrase(found.group(), letters[end:])
        chunks.append(Chunk(letter, first, end - 1))
        at = end
    chunks += [Chunk(letters[i], i, i) for i in range(at, len(letters)) if letters[i] not in 'rY"']
    opening = 0
    while opening < len(chunks) and chunks[opening].letter in ";-~.,)":
        opening += 1
    return chunks[opening:]


def _letters(tokens: list[Token], words: CueWords) -> str:
    out: list[str] = []
    verbs, issued, adverbs = words.verbs, words.issued, words.adverbs
    for i, token in enumerate(tokens):
        low, tag = token.low, token.tag
        if low in verbs and tag in "VdgNUXwF":
            tag = (
                verbs[low] if _is_verb(i, tokens, words, out) else "u" if low in issued else "N" if tag == "V" else tag
            )
        elif low in _LETTERS:
            tag = _LETTERS[low]
        elif (low in ("source", "sources", "data") and i + 1 < len(tokens) and tokens[i + 1].text == ":") or (
            low in issued
            and not (low in ("post", "posts") and i and tokens[i - 1].low in _GUARDED)
            and (tag in "NUXwVLg" or (tag in "CE" and (not i or token.text.isupper())))
        ):
            tag = "u"
        elif tag == "i" and low in _WHEN:
            tag = "w" if low == "following" and out and out[-1] == "t" else "j"
        elif tag in "wriqC|" and (low in adverbs or (tag == "C" and not i and low.endswith("ly"))):
            tag = "r"
        elif tag not in _KEPT:
            tag = _settled(i, tokens, out)
        out.append(tag)
    return "".join(out)


_LETTERS = dict.fromkeys(("who", "whom", "that", "which", "what", "whose"), "W") | {"at": "@", "as": "@", "put at": "B"}
_GUARDED = frozenset({"military", "police", "army", "border", "guard", "command", "trading", "security"})
_WHEN = frozenset(
    {"since", "after", "before", "during", "following", "until", "till", "amid", "despite", "because of", "due to"}
)
_KEPT = frozenset("1hqatpnofTyi&|,;:()IWzseHmD!rFYNUJECcdgXLRA")


def _settled(i: int, tokens: list[Token], out: list[str]) -> str:
    """The letter of a token whose tag does not do here: "air force said", "M23", "the owners' union", "accounted"."""
    token, tag = tokens[i], tokens[i].tag
    before, after = tokens[i - 1] if i else None, tokens[i + 1] if i + 1 < len(tokens) else None
    if token.low == "own":
        return "S" if after and after.low == "to" else "w"
    if tag == "V":
        if token.low in ("force", "forces"):
            return "N" if before and before.tag not in "mTz&" else "V"
        return (
            "N"
            if before and after and before.tag in "sNJECwpta" and (after.tag in "dVmHe" or after.low == "says")
            else "V"
        )
    if tag == ".":
        return "-" if after and before and before.end == token.start else "."
    if tag == "9":
        return "C" if before and before.end == token.start and before.text[0].isalpha() else "9"
    if tag == "v":
        return "r" if token.low == "both" and after and after.tag in "dVHe" else "v"
    if tag == '"':
        owner = before and before.end == token.start and before.low.endswith("s") and after and after.start > token.end
        return "s" if owner and token.text in "'’" else '"'
    if tag == "-":
        return "~" if before and after and before.end < token.start and token.end < after.start else "-"
    if tag == "w":
        if token.low in ("armed", "allied", "united", "unnamed"):
            return "w"
        running = token.low.endswith("ing") and before and before.tag in "NwCE" and after and after.tag in "tapE"
        return "d" if token.low.endswith("ed") else "g" if running else "w"
    return {"G": "v", "O": "I", "$": "w"}.get(tag, "i")


_NOUN_BEFORE = frozenset("tapAnfiyT@s91hvJR")
_NO_OBJECT = frozenset("fiyeHmDSVd.,;&")
_VAGUE = frozenset({"about", "over", "around", "more", "between", "up", "at"})


def _is_verb(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> bool:
    """Whether a form of saying is a verb here, not a noun ("its reports") nor an adjective ("12 confirmed dead")."""
    token = tokens[i]
    low = token.low
    before = next((letter for letter in reversed(out) if letter not in 'r"'), ".")
    if token.tag == "F":
        return False
    if low not in words.present:
        return before in ".,&" and i > 0 if low in words.issued else token.tag == "g" or before not in "tap91hvJs"
    if low == "lower" or before == "e":
        return False
    if before in "zW":
        return True
    noun = (token.entry is not None and token.entry.noun is not None) or low in words.issued
    if noun and not _after_comma(out) and (i + 1 == len(tokens) or i == 0):
        return False
    if token.tag == "V" or not noun:
        return before not in "tapAn91hv" and not (
            noun and before == "J" and not low.endswith("s") and not tokens[i - 1].low.endswith("s")
        )
    after = tokens[i + 1].tag if i + 1 < len(tokens) else "."
    if after == "V" and tokens[i + 1].entry.noun is not None:
        after = "N"
    if before == ",":
        return low.endswith("s") and after in "W91hvatA" and out.count(",") > 1
    if before in _NOUN_BEFORE or before in ".;:&|(":
        return False
    if after == ":" and before in "wo":
        return False
    if after in ".,;" and (_after_comma(out) or (after == "," and _opens(out) and not low.endswith("s"))):
        return low.endswith("s") or tokens[i - 1].low.endswith("s") or tokens[i - 1].low == "police"
    if after in _NO_OBJECT and not (after == "i" and tokens[i + 1].low in _VAGUE):
        return False
    plural = tokens[i - 1].low.endswith("s") or tokens[i - 1].low in ("police", "people", "media")
    return not _within_preposition(out) and (low.endswith("s") or plural)


def _after_comma(out: list[str]) -> bool:
    """Whether the phrase that the last letters belong to follows a comma."""
    i = len(out)
    while i and out[i - 1] in "JECwNXUuLqcstpao-g":
        i -= 1
    return 0 < i < len(out) and out[i - 1] in ',"'


def _opens(out: list[str]) -> bool:
    """Whether the phrase of the last letters opens the sentence."""
    return bool(out) and set(out) <= set("JECwNXUcstpa-")


def _within_preposition(out: list[str]) -> bool:
    """Whether the phrase of the last letters hangs on a preposition or "according to", and on no phrase before that."""
    i = len(out)
    while i and out[i - 1] in "JECwNXUuLqcstpa-fi@":
        i -= 1
    return (i < len(out) and out[i] in "fi@") or (i > 0 and out[i - 1] in "Ryj")


def _verb(group: str) -> str:
    """The letter of a verb group: "was said" P, "did not say" M, "to say" I, "has been killed" v.

    >>> [_verb(group) for group in ("HS", "eS", "D!S", "TS", "Hed", "eZ", "eG", "d")]
    ['S', 'P', 'M', 'I', 'v', 'Y', 'S', 'd']
    """
    main, before = group[-1], group[:-1]
    if main not in "SBZQOGKR":
        return main if main in "dg" and not before.strip("rY") else "v"
    if "!" in before:
        return "M"
    if main in "GK":
        return main if "e" not in before else "S" if main == "G" else "Z"
    if "e" in before:
        return "Y" if main == "Z" else "P"
    return "I" if "T" in before else "v" if "F" in before else main


def _phrase(group: str, following: str) -> str:
    """The letter of a phrase by how it opens and by its head."""
    if group[-1] in "zuL":
        return group[-1]
    if not group.strip("tp"):
        return "z"
    body = group.lstrip("tpanA")
    return "n" if body[:1] in tuple("91hv") or group[0] == "n" or not body else "x"
