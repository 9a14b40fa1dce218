"""Whose a statement, a count or a toll is by the words before and behind it."""

from tracker.claims.claimants.chunks import Chunk
from tracker.claims.claimants.people import PLACES, is_outlet
from tracker.claims.claimants.words import CueWords
from tracker.language.nodes import Token, noun_kind

SELF = frozenset({"his", "her", "its", "their", "my", "our", "your", "whose"})
ACCOUNTS = frozenset({"reports", "accounts", "dispatches"})
PRELIMINARY = frozenset({"preliminary", "provisional"})
_PASSED_ON = frozenset(
    "seen reviewed obtained viewed cited quoted carried shared aired broadcast relayed read accessed".split()
)
_PAGES = frozenset({"website", "site", "page", "channel", "account", "feed", "profile", "portal", "blog"})
_CARRIED = frozenset({"reported", "published", "released"})


def is_town(token: Token) -> bool:
    """Whether a word is of a place that keeps records: "the town's register"."""
    return noun_kind(token) == "place"


def is_passed_on(tokens: list[Token], verb: int, first: int, last: int, words: CueWords) -> bool:
    """Whether others only carry it: "police figures published by a newspaper"; theirs is "figures published by"."""
    carried = tokens[verb].low in _CARRIED and owner_of(tokens, first, last, words) is not None
    return carried or tokens[verb].low in _PASSED_ON


def is_owned(tokens: list[Token], chunks: list[Chunk]) -> bool:
    """Whether a toll is somebody's: "the army's toll", "a toll compiled by the port", "an AFP toll"."""
    genitive = any(is_genitive(tokens, i) for i in range(chunks[0].first + 1, chunks[0].last))
    own = tokens[chunks[0].first].low in SELF or any(map(is_outlet, tokens[chunks[0].first : chunks[0].last]))
    return own or genitive or any(tokens[c.last].low in ("by", "from") for c in chunks[1:3])


def is_page(tokens: list[Token], before: Chunk, chunk: Chunk) -> bool:
    """Whether a phrase is where somebody posts: "on the ministry's website", "on the governor's Telegram channel"."""
    page = tokens[before.last].low == "on" and tokens[chunk.last].low.split()[-1] in _PAGES
    return page and any(is_genitive(tokens, i) for i in range(chunk.first + 1, chunk.last))


def is_ground(tokens: list[Token], chunks: list[Chunk], words: CueWords) -> bool:
    """ "From the area", "reports from Goma": no issuer."""
    place, told = tokens[chunks[1].last], tokens[chunks[0].first - 1].low.rsplit(" ", 1)[-1]
    named = place.tag == "C" or (place.entry.name or ("",))[0] in PLACES
    there = place.low in words.lists["ground"] or (named and told in ACCOUNTS)
    return there and tokens[chunks[0].last].low == "from"


def is_genitive(tokens: list[Token], i: int) -> bool:
    """Whether a token makes an owner of the word before it: "the army's", "the rebels'"."""
    return tokens[i].tag == "s" or (tokens[i].text in "'’" and tokens[i - 1].low.endswith("s"))


def _owns(token: Token, words: CueWords) -> bool:
    name = token.tag == "E" or (token.tag == "C" and token.first > 0)
    return (name or token.low in words.lists["offices"]) and token.low not in words.lists["nobodys"]


def owner_of(tokens: list[Token], first: int, last: int, words: CueWords) -> tuple[int, int] | None:
    """Who stands before what is issued: "an army report", "a civil defence agency statement"."""
    organs, kinds = words.lists["organs"] - words.lists["nobodys"], words.lists["kinds"]
    found = [i for i in range(first, last) if _owns(tokens[i], words) or tokens[i].low.split()[-1] in organs]
    if not found:
        return None
    begin, end = found[0], found[-1]
    if end + 1 < last and tokens[end + 1].low == "media":
        end += 1
    elif [tokens[i].low for i in found] == ["local"]:
        return None
    while end + 1 < last and tokens[end].tag == "C" and tokens[end + 1].text[0].isupper():
        end += 1  # "an Odrin News tally"
    while begin > first and tokens[begin - 1].tag in "wN" and tokens[begin - 1].low not in kinds:
        begin -= 1
    return tokens[begin].start, tokens[end].end


def is_vague(tokens: list[Token], first: int, last: int, words: CueWords) -> bool:
    """ "Early estimates", "a first report", "reports"; not "the statement", "a second post"."""
    if tokens[last].low in ACCOUNTS or tokens[last].low == "estimates":
        return True
    before = " ".join([t.low for t in tokens[first:last]]).split()
    if tokens[last].low in words.lists["versions"] and (tokens[last - 1].tag == "J" or "official" in before):
        return True  # "the Armenian account", "the official record"
    return last > first and tokens[first].tag not in "tp" and not words.lists["later"].intersection(before)


def is_proper(tokens: list[Token], owner: tuple[int, int] | None) -> bool:
    """Whether the owner of what is issued bears a name: "Odrin Post figures", not "hospital figures"."""
    return owner is not None and any(t.tag in "CE" for t in tokens if owner[0] <= t.start < owner[1])
