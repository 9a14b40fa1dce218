"""What kind of speaker a phrase names: one person, a body, many; and what never speaks."""

import re

from tracker.claims.claimants.chunks import Chunk
from tracker.claims.claimants.words import CueWords
from tracker.language.nodes import Token

_SOME = frozenset(
    "most many some all few both others nobody nothing none somebody someone something anybody anyone everyone"
    " rumour rumours".split()
)
PLACES = frozenset({"place", "country", "capital", "demonym", "metonym"})
_BODY = frozenset({"body", "bodies", "rescue"})  # "mountain rescue"
_PRESS = re.compile(
    r"\b(?:media|radio|television|tv|newspapers?|channel|outlets?|websites?|portal|broadcaster|daily|press|news"
    r"|correspondents?|reporters?)\b",
    re.IGNORECASE,
)
_MUTE_KINDS = frozenset({"attack", "weapon", "craft", "equipment", "tally", "body", "area"})


def is_person(tokens: list[Token], first: int, last: int, words: CueWords) -> bool | None:
    """Whether the phrase of tokens first..last is one person, by its head or its shape; None where that is open."""
    head = tokens[last]
    if not {head.low.split()[-1], head.low.partition(" of ")[0].split()[-1]}.isdisjoint(words.lists["roles"]):
        return True  # "mayor", "Minister of Health"
    noun, known = None if _is_surname(tokens, last) else _noun(head), head.entry.name
    if head.low.replace(" ", "") in words.lists["organs"] or (noun is not None and noun.kind != "person"):
        return False
    if noun is not None:
        return not noun.plural
    roles = [_is_role(t, words) for t in tokens[first:last]]
    if any(roles) and (_is_surname(tokens, last) or (roles[-1] and head.tag == "C")):
        return True
    if known is not None:
        return known[0] in ("person", "title")
    before = [_noun(t) for t in tokens[first:last]]
    if any(n is not None and n.kind == "person" and not n.plural for n in before):
        return True
    if any(t.low in words.lists["organs"] and t.text.islower() for t in tokens[first:last]):
        return False  # "the monitoring group Odrin Watch"
    return _by_shape(tokens, first, last, words)


def _is_role(token: Token, words: CueWords) -> bool:
    """Whether a word is what one person is: "mayor", "Maj Gen"."""
    return token.low.split()[-1] in words.lists["roles"] or (token.entry.name or ("",))[0] == "title"


def _is_surname(tokens: list[Token], at: int) -> bool:
    """Whether a capital behind another makes a name of what is a noun too: "Abdul Samad"."""
    return at > 0 and tokens[at].text[0].isupper() and tokens[at - 1].tag == "C"


def _noun(token: Token):  # type: ignore[no-untyped-def]
    return token.entry.noun


def _by_shape(tokens: list[Token], first: int, last: int, words: CueWords) -> bool | None:
    """ "Ivan Example" is a person, "WFP" and "residents" are none; "Example" and "widow" are open."""
    head = tokens[last]
    if not head.text[0].isupper() and not ("-" in head.text and first < last and tokens[last - 1].text[0].isupper()):
        return False if head.low.endswith("s") else None
    capitals = [t for t in tokens[first : last + 1] if t.tag in "CE" or t is head]
    if len(capitals) >= 2 and not any(t.low in words.lists["organs"] or _is_entry(t) for t in capitals):
        return True
    return False if head.text.isupper() else None


def is_alone(tokens: list[Token], head: Chunk) -> bool:
    """Whether nothing but an article, a number or "the same" stands before the last word of a phrase."""
    return all(t.tag in "atp91hvn" or t.low.endswith("same") for t in tokens[head.first : head.last])


def is_crowd(tokens: list[Token], chunks: list[Chunk], words: CueWords) -> bool:
    """ "Residents": people of a kind in one word, who speak beside those named before them."""
    only = chunks[0]
    return len(chunks) == 1 and only.first == only.last and is_many(tokens[only.last], words)


def is_outlet(token: Token) -> bool:
    """Whether a word is the name of a newspaper, agency or station that the lexicons know."""
    return (token.entry.name or ("",))[0] == "outlet"


def _is_entry(token: Token) -> bool:
    """Whether the lexicons know a name as more than a title or a person."""
    return token.tag == "E" and (token.entry.name or ("",))[0] not in ("title", "person")


def is_many(head: Token, words: CueWords) -> bool:
    """Whether a phrase with this head is more than one."""
    if head.low.rsplit(" ", 1)[-1] in words.lists["singular"]:
        return False
    noun = _noun(head)
    return bool(noun.plural) if noun is not None else head.low.endswith("s") or head.low == "police"


def is_mute(head: Token, words: CueWords, alone: bool = True) -> bool:
    """Whether a phrase is headed by what never speaks; a capital makes a name of it, and an owner or kind a body."""
    if head.low.split()[-1] in words.lists["mute"]:
        return head.low in _SOME or head.text[0].islower() or (head.first == 0 and head.tag not in "CE")
    noun = _noun(head)
    return noun is not None and noun.kind in _MUTE_KINDS and head.text[0].islower() and (alone or head.low not in _BODY)


def is_press(words: str) -> bool:
    """Whether words name one who relays what others say: "state radio", "our correspondent"."""
    return _PRESS.search(words) is not None
