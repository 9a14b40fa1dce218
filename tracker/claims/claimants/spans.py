"""Cut the claimant out of the chunks that name it: one or several, the owner of what was issued, an apposition."""

from dataclasses import dataclass
from itertools import pairwise

from tracker.claims.claimants.chunks import Chunk
from tracker.claims.claimants.joined import CITED, split
from tracker.claims.claimants.owners import (
    ACCOUNTS,
    PRELIMINARY,
    SELF,
    is_genitive,
    is_ground,
    is_owned,
    is_page,
    is_passed_on,
    is_proper,
    is_town,
    is_vague,
    owner_of,
)
from tracker.claims.claimants.people import PLACES, is_alone, is_many, is_mute, is_outlet, is_person
from tracker.claims.claimants.trimming import DEVICES, quoted_name, trim
from tracker.claims.claimants.words import CueWords
from tracker.language.nodes import Token

_HE = frozenset({"he", "she", "him", "her", "i", "me", "his"})
_THEY = frozenset({"they", "them", "we", "us", "their"})
_THIS = frozenset({"this", "that", "these", "those"})
_BY = frozenset({"of", "by", "from", "attributed to"})
_NOBODYS = frozenset({"data", "information", "numbers"})
_SHOWN = frozenset({"footage", "video", "videos"})  # "geolocated footage shows nine wrecks"
_PLACED = 5
_OWN = frozenset({"its", "their"})
FINDINGS = frozenset({"investigation", "investigations", "findings", "research"})  # "according to their findings"
_NOT_NAMED = frozenset({"its", "both", "one"})


@dataclass(slots=True)
class Named:
    """Who is named: offsets, whether it is one person (None: open), whether many, and the pronoun if it is one.

    `vague` marks figures of nobody: "early estimates". A statement of somebody named before has "statement" as pronoun.
    `outlet` marks a newspaper or agency, which tells what others say.
    """

    spans: list[tuple[int, int]]
    person: bool | None = None
    plural: bool = False
    pronoun: str | None = None
    vague: bool = False
    outlet: bool = False


def name(tokens: list[Token], chunks: list[Chunk], aside: list[Chunk], words: CueWords) -> Named | None:
    """Name the claimant of the chunks, with an apposition's name; None where the words cannot speak."""
    first = chunks[0]
    if (quoted := quoted_name(tokens, chunks[-1].last)) is not None:
        return Named([quoted], False)
    if tokens[first.first].tag == "n" or tokens[first.last].text.isdigit() or tokens[first.last].low == "times":
        return None
    chunks = trim(tokens, chunks, words)
    if first.letter == "u" or (first.letter == "L" and is_owned(tokens, chunks)):
        return _issuer(tokens, chunks, words)
    if first.letter == "L":
        return _maker(tokens, chunks, aside, words)
    if first.letter == "z":
        low = tokens[first.last].low
        if low == "those" and aside and aside[0].letter == "W":
            return Named([(tokens[first.first].start, tokens[aside[-1].last].end)], False, True)
        if low in _THIS or tokens[first.last].tag == "t":
            return None
        return Named([_span(tokens, first.first, first.last)], low in _HE, low in _THEY, low)
    parts = split(tokens, chunks, words)
    head = parts[0][0]
    if is_mute(tokens[head.last], words, is_alone(tokens, head)) or tokens[head.first].low in words.lists["storms"]:
        return _maker(tokens, chunks, aside, words)
    spans = [_span(tokens, part[0].first, part[-1].last) for part in parts]
    if len(parts) == 1 and aside:
        spans = [_apposed(tokens, parts[0], aside, spans[0], words)]
    if tokens[head.first].low in _OWN and tokens[head.last].low in FINDINGS:
        return Named(spans, pronoun=tokens[head.first].low.replace("its", "it"))
    if pronoun := _meant(tokens, head):
        return Named(spans, pronoun=pronoun)
    named = aside[1] if aside and spans[0][0] > tokens[head.last].start else head
    body = len(aside) > 1 and aside[1].letter == "x" and _is_organ(tokens[aside[1].last], words)
    person = False if body and named is head else is_person(tokens, named.first, named.last, words)
    many = len(spans) > 1 or (person is not True and is_many(tokens[head.last], words))
    outlet = any(map(is_outlet, tokens[head.first : head.last + 1])) or _is_site(tokens[head.first : head.last + 1])
    return Named([s for s in spans if s[1] > s[0]], person, many, outlet=outlet)


def _is_site(tokens: list[Token]) -> bool:
    """Whether a name is that of a site on the web: "Odrin.net"."""
    return any(dot.text == "." and dot.end == after.start for dot, after in pairwise(tokens))


def _is_organ(head: Token, words: CueWords) -> bool:
    """Whether what stands beside a name makes a body of it: "Odrin Watch, a charity"."""
    return head.low in words.lists["organs"]


def _maker(tokens: list[Token], chunks: list[Chunk], aside: list[Chunk], words: CueWords) -> Named | None:
    """Whose what cannot speak is: "the toll from the ministry", no "the toll in Tarsk"."""
    made = len(chunks) > 2 and tokens[chunks[1].last].low in ("by", "from") and chunks[2].letter in "xz"
    made = made and tokens[chunks[0].last].low not in DEVICES
    return name(tokens, chunks[2:], aside, words) if made else None


def _meant(tokens: list[Token], head: Chunk) -> str | None:
    """ "The official", "the same group" and "the same source" stand for somebody named before."""
    if tokens[head.last].low == "official" and tokens[head.first].low == "the":
        return "he"
    if not any(t.low.endswith("same") for t in tokens[head.first : head.last]):
        return None
    return "statement" if tokens[head.last].low in CITED else "it"


def _span(tokens: list[Token], first: int, last: int) -> tuple[int, int]:
    """The offsets without leading articles, without "its", and without a number before a name."""
    names = all(t.text[0].isupper() for t in tokens[first + 1 : last + 1])
    if first < last and tokens[first].tag in "91hv" and tokens[first + 1].tag in "CE" and names:
        first += 1
    while (
        first < last
        and (tokens[first].tag in "at-" or tokens[first].low in _NOT_NAMED)
        and tokens[first + 1].tag != "f"
    ):
        first += 1
    return tokens[first].start, tokens[last].end


def _apposed(
    tokens: list[Token], chunks: list[Chunk], aside: list[Chunk], span: tuple[int, int], words: CueWords
) -> tuple[int, int]:
    """The span with a name or role beside it: "the mayor, Ivan Example"; the name alone of "a charity, Help Now"."""
    if aside[0].letter == "(" and len(aside) > 4 and [c.letter for c in aside[2:4]] == [")", ","]:
        aside = aside[3:]  # "the Public Relations Officer (PRO), Ivan Example"
    inner = _role(aside)
    one_name = _is_one_name(tokens, inner)
    if not inner or aside[0].letter != "," or inner[0].letter != "x" or len(inner) > (5 if one_name else 3):
        return span
    if any(c.letter not in "xfi@" for c in inner) and not one_name:
        return span
    head, first = chunks[0], inner[0]
    own = is_person(tokens, head.first, head.last, words)
    indefinite = tokens[first.first].tag == "a"
    named, person = tokens[head.last].text[0].isupper(), is_person(tokens, first.first, first.last, words)
    if own and person and (named or not indefinite):
        return span[0], tokens[inner[-1].last].end
    if own is False and named and person and not indefinite:
        return _span(tokens, first.first, first.last)  # "the Director, Media Operations, Maj Gen Ivan Example"
    proper = tokens[first.last].text[0].isupper() and not indefinite and not _is_where(tokens[first.last], words)
    if proper and own and not named and not tokens[first.last].text.isupper():
        return span[0], tokens[inner[-1].last].end
    if proper and not own and not named:
        return _span(tokens, first.first, inner[-1].last)
    return span


def _role(aside: list[Chunk]) -> list[Chunk]:
    """What stands beside a name, without the place at its end: "head of the rescue service in Odrin"."""
    inner = [c for c in aside if c.letter not in ",()"]
    placed = len(inner) == _PLACED and [c.letter for c in inner[1:4:2]] == ["f", "i"]
    return inner[:3] if placed else inner


def _is_where(head: Token, words: CueWords) -> bool:
    """Whether what stands beside a name says where it is: "the police in Mirna, Tarsk State"."""
    return head.low in words.lists["areas"] or is_town(head) or (head.entry.name or ("",))[0] in PLACES


def _is_one_name(tokens: list[Token], chunks: list[Chunk]) -> bool:
    """Whether capitals on both sides of "and" make one name: "the Committee for Peace and Development"."""
    if [c.letter for c in chunks[-3:]] != ["x", "&", "x"] or any(c.letter not in "xfi@" for c in chunks[:-2]):
        return False
    return tokens[chunks[-3].last].text[0].isupper() and tokens[chunks[-1].first].text[0].isupper()


def _issuer(tokens: list[Token], chunks: list[Chunk], words: CueWords) -> Named | None:
    """Who issued a statement: "a statement by X", "X's figures", "an army report"; of nobody named: as a pronoun."""
    first, last = chunks[0].first, chunks[0].last
    page = next((c for before, c in pairwise(chunks[1:4]) if is_page(tokens, before, c)), None)
    if page is not None:
        return _issuer(tokens, [page], words)
    mark = max((i for i in range(first, last) if is_genitive(tokens, i)), default=-1)
    by = next((i for i, c in enumerate(chunks[:3]) if tokens[c.last].low in _BY), 0)
    if by and chunks[by - 1].letter in "dBSv" and is_passed_on(tokens, chunks[by - 1].last, first, last, words):
        by = 0
    owner = owner_of(tokens, first, last, words)
    if by and (mark > first or is_proper(tokens, owner)) and tokens[chunks[by].last].low in ("of", "from"):
        by = 0  # "AFP figures from police reports"
    if (
        by
        and len(chunks) > by + 1
        and chunks[by + 1].letter in "xzn"
        and not is_ground(tokens, chunks[by : by + 2], words)
    ):
        return name(tokens, chunks[by + 1 :], [], words)
    whole, low = _span(tokens, first, last), tokens[first].low
    if mark > first:
        person = is_person(tokens, first, mark - 1, words)
        if tokens[mark - 1].low in words.lists["mute"]:
            return Named([whole], False) if is_town(tokens[mark - 1]) else None
        return Named([_span(tokens, first, mark - 1)], person, low.endswith("s"))
    if low in SELF:
        return Named([whole], low in _HE, low in _THEY, low)
    outer = tokens[last].low.rpartition(" ")[0]
    if outer and tokens[last].tag == "E" and outer not in words.lists["nobodys"]:
        kinds = words.lists["kinds"] | words.lists["later"]
        opening = next(i for i in range(first, last + 1) if tokens[i].tag not in "tpa" and tokens[i].low not in kinds)
        return Named([(tokens[opening].start, tokens[last].start + tokens[last].text.rindex(" "))], False)
    if owner is not None:
        return Named([owner], False)
    if _is_nobodys(tokens, first, last) or tokens[last].low in _SHOWN:
        return None
    if is_vague(tokens, first, last, words):
        own = any(t.low in PRELIMINARY for t in tokens[first:last]) and tokens[last].low not in ACCOUNTS
        return Named([whole], False, True, "we" if own else None, True)  # who speaks has the "preliminary data"
    return Named([whole], None, False, None if tokens[last].low == "website" else "statement")


def _is_nobodys(tokens: list[Token], first: int, last: int) -> bool:
    """Whether figures are of nobody whom they could stand for: "by one account", "according to the latest data"."""
    if tokens[first].low == "one":
        return tokens[last].low not in ACCOUNTS | {"report"}
    return tokens[last].low in _NOBODYS and any(t.low in ("latest", "initial") for t in tokens[first:last])
