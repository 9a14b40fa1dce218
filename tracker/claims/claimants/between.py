"""What stands between who speaks and the word that tells, and weighs nothing: asides, "in the north of"."""

import re

from tracker.claims.claimants.words import CueWords
from tracker.language.nodes import Token
from tracker.language.tags import MARKS

_PARTS_OF = frozenset(
    f"{part} of"
    for part in "north south east west northeast northwest southeast southwest"
    " north-east north-west south-east south-west".split()
)
_BOUND = re.compile(r"(?<=Y)i(?=[91hv])")
_ABOUT = frozenset({"around", "about", "over", "nearly", "almost"})
PASSED_OVER = _PARTS_OF | {"ago"}
_WHILES = frozenset({"while", "moment", "moments", "minutes", "hours", "days", "weeks", "months", "years"})
_LONG = frozenset({"short", "little", "few", "couple", "of", "a", "an"})
GOES = frozenset({"went", "goes"})
_DASHED = re.compile(r"~[^~;:.]{1,60}?[~,](?=[rHe]*[SBZ])")
_SHORT = re.compile(r"(?<=[CENwU])\(.\)(?=[CENwU])")
_TRADE = re.compile(r"(?<=f)g(?=[,.;:)~@SBZ]|$)")  # "the head of nursing"


def settle(letters: str, tokens: list[Token], words: CueWords) -> str:
    """The letters of a sentence, with asides between commas and what somebody is head of as a noun."""
    for found in _SHORT.finditer(letters) if "(" in letters else ():
        if _is_within_name(tokens, found.start(), words):
            letters = f"{letters[: found.start()]}www{letters[found.end() :]}"
    for found in _BOUND.finditer(letters) if "Yi" in letters else ():
        if tokens[found.start()].low in _ABOUT:  # "the board said on Friday around 27 had died"
            letters = f"{letters[: found.start()]}r{letters[found.end() :]}"
    if "fg" in letters:
        letters = _TRADE.sub("w", letters)
    return _aside(letters, tokens) if "~" in letters else letters


def _is_within_name(tokens: list[Token], at: int, words: CueWords) -> bool:
    """Whether initials in brackets part a body or a title from its holder: "Harbour Watch (HW) chief Ivo Example"."""
    before, short, after = tokens[at - 1].low.split()[-1], tokens[at + 1].text, tokens[at + 3]
    office = any(before in words.lists[kind] for kind in ("roles", "organs", "singular"))
    held = after.text.istitle() and (office or tokens[at - 1].tag == "E")
    return short.isupper() and len(short) > 1 and (held or after.low.split()[-1] in words.lists["roles"])


def _aside(letters: str, tokens: list[Token]) -> str:
    """Let two dashes early in a sentence enclose an aside where who it is about says something behind them."""
    for found in _DASHED.finditer(letters):
        first, last = found.start(), found.end() - 1
        if tokens[last].text != "," and tokens[last].text in MARKS:
            return f"{letters[:first]},{letters[first + 1 : last]},{letters[last + 1 :]}"
    return letters


def goes_on(i: int, tokens: list[Token], words: CueWords) -> bool:
    """Whether somebody goes on speaking: "nine men, he went on, had died"; not "the war went on"."""
    ends = [t.low for t in tokens[i + 1 : i + 3]]
    parted = i > 1 and (tokens[i - 2].tag in ',"' or tokens[i - 2].low == "the")
    speaks = i > 0 and (tokens[i - 1].tag in "zC" or tokens[i - 1].low in words.lists["roles"])
    return ends[:1] == ["on"] and ends[1:] in ([","], ["."], []) and parted and speaks


def pass_over(out: list[str], tokens: list[Token], i: int, letter: str) -> None:
    """Let "in the north of the country" read as "north of the country", and "a short while ago" weigh nothing."""
    if tokens[i].low == "ago":
        _pass_over_while(out, tokens, i - 1)
    elif letter == "i" and tokens[i - 1].low == "the":
        out[-1] = "r"
        if i > 1 and tokens[i - 2].tag == "i":
            out[-2] = "r"


def _pass_over_while(out: list[str], tokens: list[Token], last: int) -> None:
    if tokens[last].low in _WHILES:
        while last >= 0 and (tokens[last].low in _WHILES | _LONG or tokens[last].tag in "91hv"):
            out[last] = "r"
            last -= 1
