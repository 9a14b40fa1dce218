"""Whether what "and" joins is one claimant or several: "Israel's police and army", "Moscow and Kyiv"."""

from tracker.claims.claimants.chunks import Chunk
from tracker.claims.claimants.people import is_crowd
from tracker.claims.claimants.words import CueWords
from tracker.language.nodes import Token

CITED = frozenset({"source", "sources", "official", "officials"})
_STAFF = CITED | {"authorities", "services", "teams", "crews"}
_DETERMINED = "atpAn91hv"
_OFFICES = ("ministry of ", "minister of ", "department of ", "secretary of ", "directorate of ")
_CONCERNS = frozenset({"administration", "services"})  # "the Ministry of Interior and National Administration"


def split(tokens: list[Token], chunks: list[Chunk], words: CueWords) -> list[list[Chunk]]:
    """The claimants joined by "and"; one where they are places of one body, or bodies under one owner."""
    cut = max((i for i, c in enumerate(chunks) if c.letter == "&"), default=-1)
    if cut <= 0 or _is_one(tokens, [c for c in chunks[:cut] if c.letter != ","], chunks[cut + 1 :], words):
        return [chunks]
    parts: list[list[Chunk]] = [[]]
    for i, c in enumerate(chunks):
        if (c.letter == "," and i < cut) or i == cut:
            parts.append([])
        elif c.letter != ",":
            parts[-1].append(c)
    return [part for part in parts if part]


def _is_one(tokens: list[Token], before: list[Chunk], after: list[Chunk], words: CueWords) -> bool:
    """ "Israel's police and army", "hospital and security officials", "officials in Lodz and Gdansk" are one."""
    opening, first = tokens[after[0].first], before[0]
    if opening.tag in _DETERMINED:
        return False
    if len(before) > 1 and any(c.letter in "fi@" for c in before):
        return not is_crowd(tokens, after, words)
    if (
        _is_of_concerns(tokens, before, after, words)
        or _is_land(tokens, before, after)
        or _is_agency(tokens, before, after, words)
        or _holds_both(tokens, before, after, words)
    ):
        return True
    plain = opening.text[0].islower()
    if not plain or any(t.tag == "s" for t in tokens[first.first : first.last]):
        beside = is_crowd(tokens, after, words) and opening.low not in words.lists["offices"]
        return plain and not beside  # "the city's police and witnesses" are two
    office = tokens[first.last].low in words.lists["offices"] and tokens[first.last].low != "police"
    theirs = first.last == first.first + 1 and tokens[first.first].tag == "J" and tokens[after[-1].last].low in _STAFF
    alone = first.first == first.last or theirs
    longer = after[0].last > after[0].first or " " in tokens[after[0].last].low
    return office and len(before) == 1 and alone and longer


def _holds_both(tokens: list[Token], before: list[Chunk], after: list[Chunk], words: CueWords) -> bool:
    """ "Trade minister and spokesman Ivo Example", "Labour and Trade Minister Ana Example": one in two offices."""
    first, last = tokens[before[0].last].low.split()[-1], tokens[after[-1].last]
    alone = len(before) == 1 and tokens[before[0].first].tag not in _DETERMINED
    inner = {t.low.split()[-1] for t in tokens[after[0].first : after[-1].last]}
    shared = first in words.lists["departments"] and not inner.isdisjoint(words.lists["roles"])
    return alone and (shared or first in words.lists["roles"]) and last.text[0].isupper()


def _is_of_concerns(tokens: list[Token], before: list[Chunk], after: list[Chunk], words: CueWords) -> bool:
    """ "The Ministry of Interior and Peace": one office of several concerns, none of which is a body of its own."""
    if not tokens[before[0].last].low.startswith(_OFFICES):
        return False
    named = [t for c in (*before[1:], *after) for t in tokens[c.first : c.last + 1]]
    concerns = (t.low in _CONCERNS or not (t.entry.name or t.low in words.lists["organs"]) for t in named)
    return all(concerns) and all(t.text[0].isupper() or t.tag == "-" for t in named)


def _is_land(tokens: list[Token], before: list[Chunk], after: list[Chunk]) -> bool:
    """ "The Jammu and Kashmir administration": two names under one article, with one office."""
    first, head = before[0], tokens[after[0].last]
    names = tokens[first.last].tag == "C" and tokens[after[0].first].tag == "C" and after[0].last > after[0].first
    article = first.last == first.first + 1 and tokens[first.first].tag == "t"
    return len(before) == 1 and article and names and head.text.islower() and not head.low.endswith("s")


def _is_agency(tokens: list[Token], before: list[Chunk], after: list[Chunk], words: CueWords) -> bool:
    """ "The Disaster and Emergency Management Agency": two concerns of one body, the first of which names none."""
    last, phrase = tokens[before[-1].last], tokens[after[0].first : after[0].last + 1]
    organ = next((t for t in reversed(phrase) if t.text[0].isupper()), phrase[-1])  # "the X and Y Authority data"
    named = all(t.text[0].isupper() for t in (last, tokens[after[0].first], organ))
    longer = len(before) == 1 and (after[0].last > after[0].first or " " in organ.text) and last.tag != "E"
    speaks = last.low in words.lists["organs"] or last.low in words.lists["singular"] or last.low.endswith("s")
    return named and longer and not speaks and organ.low.split()[-1] in words.lists["organs"]
