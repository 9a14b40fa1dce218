"""Cut the claimant out of the chunks that name it: one or several, the owner of what was issued, the name in an apposition."""

from dataclasses import dataclass

from tracker.claims.cue_chunks import Chunk
from tracker.claims.cue_words import CueWords
from tracker.language.tokens import Token

PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "me"})
_LEADING = "tapAn"
_SELF = frozenset({"his", "her", "its", "their", "my", "our", "your", "whose"})
_BY = frozenset({"of", "by", "from"})


@dataclass(slots=True)
class Named:
    """Who is named: offsets, whether it is one person (None where that is open), whether many, and the pronoun if it is one."""

    spans: list[tuple[int, int]]
    person: bool | None = None
    plural: bool = False
    pronoun: str | None = None
    vague: bool = False


def name(tokens: list[Token], chunks: list[Chunk], aside: list[Chunk], words: CueWords) -> Named | None:
    """Name the claimant of the chunks, with an apposition's name; None where the words cannot speak."""
    if any(c.letter == "u" for c in chunks[:1]):
        return _issuer(tokens, chunks, words)
    if chunks[0].letter == "z":
        pronoun = tokens[chunks[0].last].low
        return Named(
            [_span(tokens, chunks[0].first, chunks[0].last)],
            pronoun in ("he", "she", "him", "her", "i", "me"),
            pronoun in ("they", "them", "we", "us"),
            pronoun,
        )
    parts = _split(tokens, chunks)
    if _is_mute(tokens[parts[0][0].last], words):
        return (
            name(tokens, chunks[2:], aside, words)
            if len(chunks) > 2 and chunks[1].letter in "i@" and chunks[2].letter in "xz"
            else None
        )
    spans = [_span(tokens, part[0].first, part[-1].last) for part in parts]
    if len(parts) == 1 and aside:
        spans = [_apposed(tokens, parts[0], aside, spans[0])]
    head = parts[0][0]
    low = {t.low for t in tokens[head.first : head.last]}
    if "same" in low or (tokens[head.first].tag == "t" and tokens[head.last].low == "official"):
        return Named(spans, pronoun="he" if tokens[head.last].low == "official" else "it")
    return Named(
        [s for s in spans if s[1] > s[0]],
        is_person(tokens, head),
        (is_person(tokens, head) is not True and _many(tokens[head.last])) or len(spans) > 1,
    )


_MUTE_KINDS = frozenset({"attack", "weapon", "craft", "equipment", "tally", "body", "area"})


def _is_mute(head: Token, words: CueWords) -> bool:
    """Whether a phrase is headed by what never speaks; a capital makes a name of it."""
    if head.low.split()[-1] in words.mute:
        return head.text[0].islower() or (head.first == 0 and head.tag not in "CE")
    noun = getattr(head.entry, "noun", None)
    return noun is not None and noun.kind in _MUTE_KINDS and head.text[0].islower()


def _span(tokens: list[Token], first: int, last: int) -> tuple[int, int]:
    """The offsets without leading articles, and without "its" before more than one word."""
    if (
        first < last
        and tokens[first].tag in "91hv"
        and tokens[first + 1].tag == "C"
        and all(t.text[0].isupper() for t in tokens[first + 1 : last + 1])
    ):
        first += 1
    while first < last and (
        tokens[first].tag in "at"
        or (tokens[first].tag == "p"
        and tokens[first].low == "its")
        or tokens[first].low in ("both", "one")
    ):
        first += 1
    return tokens[first].start, tokens[last].end


def _split(tokens: list[Token], chunks: list[Chunk]) -> list[list[Chunk]]:
    """Two claimants joined by "and"; not two places of one body, nor two bodies under one owner ("Israel's police and army")."""
    cut = max((i for i, c in enumerate(chunks) if c.letter == "&"), default=-1)
    if cut <= 0:
        return [chunks]
    before = [c for c in chunks[:cut] if c.letter != ","]
    after = chunks[cut + 1 :]
    opening = tokens[after[0].first]
    owned = any(t.tag == "s" for t in tokens[before[0].first : before[0].last]) and opening.text[0].islower()
    if opening.tag not in "atpAn91hv" and ((len(before) > 1 and any(c.letter in "fi@" for c in before)) or owned):
        return [chunks]
    commas = [i for i, c in enumerate(chunks[:cut]) if c.letter == ","]
    starts = [0, *(i + 1 for i in commas if i + 1 < cut), cut + 1]
    ends = [*(i for i in commas if i + 1 < cut), cut - 1 if chunks[cut - 1].letter == "," else cut, len(chunks)]
    return [chunks[a:b] for a, b in zip(starts, ends, strict=True) if b > a]


def _apposed(tokens: list[Token], chunks: list[Chunk], aside: list[Chunk], span: tuple[int, int]) -> tuple[int, int]:
    """The span with a name or role set beside it: "the mayor, Ivan Example"; the name alone of "a charity, Help Now"."""
    inner = [c for c in aside if c.letter not in ",()"]
    if (
        not inner
        or aside[0].letter != ","
        or inner[0].letter != "x"
        or len(inner) > 3
        or any(c.letter not in "xfi@" for c in inner)
    ):
        return span
    head, first = chunks[0], inner[0]
    own, other = is_person(tokens, head), is_person(tokens, first)
    if own and other and tokens[first.first].tag != "a":
        return span[0], tokens[inner[-1].last].end
    proper = tokens[first.last].text[0].isupper() and tokens[first.first].tag != "a"
    if proper and not own and not tokens[head.last].text[0].isupper():
        return _span(tokens, first.first, inner[-1].last)
    return span


def _issuer(tokens: list[Token], chunks: list[Chunk], words: CueWords) -> Named | None:
    """Who issued a statement: "a statement by X", "X's figures", "an army report"; nobody named: as a pronoun."""
    by = next((i for i, c in enumerate(chunks[:3]) if tokens[c.last].low in _BY), 0)
    if by and len(chunks) > by + 1 and chunks[by + 1].letter in "xz":
        return name(tokens, chunks[by + 1 :], [], words)
    first, last = chunks[0].first, chunks[0].last
    mark = max(
        (
            i
            for i in range(first, last)
            if tokens[i].tag == "s" or (tokens[i].text in "'’" and tokens[i - 1].low.endswith("s"))
        ),
        default=-1,
    )
    if mark > first:
        low = tokens[first].low
        span = _span(tokens, first, mark - 1)
        return (
            Named([span], is_person(tokens, Chunk("x", first, mark - 1)), low.endswith("s"))
            if tokens[mark - 1].low not in words.mute
            else None
        )
    if tokens[first].low in _SELF:
        low = tokens[first].low
        return Named([_span(tokens, first, last)], low in ("his", "her"), low == "their", low)
    owner = [i for i in range(first, last) if _owns(tokens[i])]
    if owner:
        return Named([(tokens[owner[0]].start, tokens[owner[-1]].end)], False)
    if (
        (last > first
        and tokens[first].tag not in "tp"
        and not _NEXT.intersection(" ".join([t.low for t in tokens[first:last]]).split()))
        or tokens[last].low in ("reports", "estimates", "accounts")
    ):
        return Named([_span(tokens, first, last)], False, True, None, True)
    return Named([_span(tokens, first, last)], None, False, "statement")


def _owns(token: Token) -> bool:
    return (token.tag in "EC" or token.low in _OFFICES) and token.low not in (
        "press",
        "news",
        "media",
        "joint",
        "video",
    )


_NEXT = frozenset({"earlier", "later", "second", "third", "another", "same", "first", "last", "latest", "new"})
_OFFICES = frozenset(
    {
        "police",
        "army",
        "navy",
        "military",
        "hospital",
        "government",
        "ministry",
        "un",
        "rebel",
        "defence",
        "defense",
        "health",
        "witness",
        "local",
        "field",
    }
)
_ROLES = frozenset(
    ["mayor", "governor", "minister", "president", "premier", "chancellor", "senator", "spokesman", "spokeswoman", "spokesperson", "source", "general", "colonel", "major", "captain", "lieutenant", "commander", "chief", "director", "head", "secretary", "ambassador", "envoy", "commissioner", "superintendent", "judge", "prosecutor", "sheriff", "principal", "chairman", "chairwoman", "coordinator", "administrator", "magistrate", "king", "queen", "prince", "pope", "bishop", "priest", "imam", "leader", "official", "officer"]
)
_MANY_S = frozenset({"forces", "states", "nations", "affairs", "times", "news", "press", "headquarters"})
_ORGANS = frozenset(
    ["ministry", "army", "navy", "force", "forces", "police", "agency", "office", "department", "service", "services", "command", "staff", "group", "party", "movement", "council", "committee", "commission", "mission", "government", "administration", "authority", "authorities", "network", "union", "association", "organisation", "organization", "hospital", "company", "corps", "brigade", "battalion", "channel", "telegram", "fund", "cross", "crescent", "tribunal", "court", "parliament", "station", "bureau", "centre", "center", "institute", "foundation", "front", "militia", "junta", "embassy", "media", "television", "radio", "newspaper", "charity", "coalition", "alliance", "nations", "airline", "operator", "watchdog", "monitor", "headquarters", "military", "prefecture", "presidency", "kremlin", "pentagon", "think-tank", "team", "unit", "house", "guard", "board"]
)


def is_person(tokens: list[Token], chunk: Chunk) -> bool | None:
    """Whether a phrase is one person, by its head or its shape; None where the words leave it open."""
    head = tokens[chunk.last]
    if head.low.split()[-1] in _ROLES:
        return True
    noun = getattr(head.entry, "noun", None)
    if head.low in _ORGANS or (noun is not None and noun.kind != "person"):
        return False
    if noun is not None:
        return not noun.plural
    name = getattr(head.entry, "name", None)
    if name is not None:
        return name[0] in ("person", "title")
    capitals = [t for t in tokens[chunk.first : chunk.last + 1] if t.tag in "CE"]
    if any(
        getattr(t.entry, "noun", None) is not None and t.entry.noun.kind == "person" and not t.entry.noun.plural
        for t in tokens[chunk.first : chunk.last]
    ):
        return True
    if head.text[0].isupper():
        return (
            True
            if len(capitals) >= 2 and not any(t.low in _ORGANS or t.tag == "E" for t in capitals)
            else None
            if not head.text.isupper()
            else False
        )
    return None if not head.low.endswith("s") else False


def _many(head: Token) -> bool:
    if head.low in _MANY_S:
        return False
    noun = getattr(head.entry, "noun", None)
    return bool(noun.plural) if noun is not None else head.low.endswith("s") or head.low == "police"
