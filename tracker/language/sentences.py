"""Cut a text into sentences, by offsets."""

import re
from collections.abc import Iterator

ABBREVIATIONS = frozenset(
    (
        "mr mrs ms dr prof gen lt col maj capt sgt cpl brig adm cmdr rep sen gov pres rev hon st sr jr no nos "
        "art approx est vs etc jan feb mar apr jun jul aug sep sept oct nov dec mt ft dept inc ltd co corp "
        "bros fig al ca cf viz incl a.m p.m brgy bgy atty engr insp supt pvt smt"
    ).split()
)
LONGEST = 2000  # characters; what goes on longer is no sentence, and would cost the stages above dear
_BREAK = re.compile(
    r"[.!?…\n](?:(?<=\n)\s*|(?P<more>[.!?…]*)(?P<close>[\"'”’»)\]]*)\s+(?=(?P<open>[\"'“‘«(\[—–-]*\s?)(?P<next>[^\W_]|$)))"
)
_LAST_WORD = re.compile(r"[\w.’'-]*$")
_CLOCKED = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August"
    r"|(?:Septem|Octo|Novem|Decem)ber|(?:Eastern|Central|Pacific|Mountain|Beijing|Moscow|Greenwich) |[A-Z]{3,4}\b)"
)
_INITIALS = re.compile(r"(?:[a-z]\.)*[a-z]")


def split(text: str, start: int = 0) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) offsets of each sentence; a line break always ends one, and none is longer than LONGEST.

    >>> text = "Gen. A. B. Smith spoke. U.S. troops left at 5 p.m. on Monday.\\nFive dead"
    >>> [text[a:b] for a, b in split(text)]
    ['Gen. A. B. Smith spoke.', 'U.S. troops left at 5 p.m. on Monday.', 'Five dead']
    >>> [text[a:b] for text in ["Nine died at 3 p.m. Friday. Six fled at 4 p.m. He left."] for a, b in split(text)]
    ['Nine died at 3 p.m. Friday.', 'Six fled at 4 p.m.', 'He left.']
    >>> len(list(split("Nine died, he wrote on X. He saw X. Smith.")))
    2
    """
    for begin, end in _sentences(text, start):
        while end - begin > LONGEST:
            cut = max(text.rfind(mark, begin, begin + LONGEST) for mark in ("; ", ", ", " "))
            cut = begin + LONGEST if cut <= begin else cut + 1
            yield begin, cut
            begin = cut + (text[cut] == " ")
        yield begin, end


def _sentences(text: str, start: int) -> Iterator[tuple[int, int]]:
    begin = start
    for found in _BREAK.finditer(text, start):
        at = found.start()
        close = found["close"]
        if close is None:
            end = begin + len(text[begin:at].rstrip(" \t"))
        else:
            mark, more = text[at], found["more"]
            if mark == "." and not more and not _ends_sentence(text, begin, found):
                continue
            if (mark == "…" or (mark == "." and more)) and found["next"].islower():
                continue
            end = found.end("close")
        if end > begin:
            yield begin, end
        begin = found.end()
    if text[begin:].strip():
        yield begin, begin + len(text[begin:].rstrip())


def _ends_sentence(text: str, begin: int, stop: re.Match[str]) -> bool:
    """Whether a full stop before white space ends a sentence, or only an abbreviation."""
    following = stop["next"]
    if following.islower():
        return False
    if stop["close"]:
        return True
    word = _last_word(text, max(begin, stop.start() - 24), stop.start())
    if word in ("a.m", "p.m") and _CLOCKED.match(text, stop.end()):
        return False
    if word in ABBREVIATIONS:
        return word in ("a.m", "p.m", "etc", "no") and (word != "no" or not following.isdigit())
    if word == "x" and text.endswith((" on X", " via X"), begin, stop.start()):
        return True
    if (len(word) == 1 or "." in word) and _INITIALS.fullmatch(word):
        return len(word) > 1 and following.isupper() and _starts_afresh(text, stop.end())
    return True


def _last_word(text: str, start: int, end: int) -> str:
    """The word that `text[start:end]` ends with, in lower case."""
    last = text[start:end].rpartition(" ")[2]
    if last.isalpha():
        return last.lower()
    tail = _LAST_WORD.search(text, start, end)
    return tail.group().lower() if tail else ""


def _starts_afresh(text: str, at: int) -> bool:
    """Whether the word at an offset commonly opens a sentence ("U.S. The ...", not "U.S. Army")."""
    word = re.match(r"[\"'“‘(]*([A-Z][a-z]*)", text[at : at + 20])
    return bool(word) and word[1] in _OPENERS  # type: ignore[index]


_OPENERS = frozenset(("The A An In On At It He She They But And This That These Those There Its His Her Their").split())
