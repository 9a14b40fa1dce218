"""What belongs to a name and what does not: a title in quotation marks, "on Telegram", "from accounts of refugees"."""

from tracker.claims.claimants.chunks import Chunk
from tracker.claims.claimants.words import CueWords
from tracker.language.nodes import Token

DEVICES = frozenset({"phone", "telephone", "e-mail", "email", "satellite"})  # "said by phone from the capital"
_REACHED = frozenset({"reached", "contacted", "interviewed"})


def quoted_name(tokens: list[Token], last: int) -> tuple[int, int] | None:
    """A body's name in quotation marks that reads like a sentence: ""Odrin Is Dying in Silence" says nine fell"."""
    if last + 1 >= len(tokens) or tokens[last + 1].tag != '"':
        return None
    begin = next((i for i in range(last, -1, -1) if tokens[i].tag == '"'), -1) + 1
    capitals = all(t.text[0].isupper() or t.tag in "fit&" for t in tokens[begin : last + 1])
    named = begin and capitals and 2 < last + 1 - begin < 9
    return (tokens[begin].start, tokens[last].end) if named else None


def trim(tokens: list[Token], chunks: list[Chunk], words: CueWords) -> list[Chunk]:
    """Cut off what only tells where somebody posted it or what it was made of."""
    while len(chunks) > 2 and _is_by_the_way(tokens, chunks[-2:], words):
        chunks = chunks[:-2]
    if len(chunks) > 3 and tokens[chunks[-3].last].low in _REACHED and tokens[chunks[-1].last].low in DEVICES:
        chunks = chunks[:-3]  # "a priest reached by telephone"
    return _without_grounds(tokens, chunks)


def _is_by_the_way(tokens: list[Token], chunks: list[Chunk], words: CueWords) -> bool:
    """ "On Telegram", "via a channel" and "for their part" are no part of a name."""
    preposition, head = tokens[chunks[0].last].low, tokens[chunks[1].last].low
    posted = (
        preposition == "via"
        or (preposition == "in" and chunks[1].letter == "u")
        or (preposition == "on" and head in words.lists["platforms"])
    )
    return posted or (preposition == "for" and head == "part")


def _without_grounds(tokens: list[Token], chunks: list[Chunk]) -> list[Chunk]:
    """Without what somebody made it of: "the UN from accounts of refugees and aid workers"."""
    if chunks[0].letter != "x":
        return chunks
    grounds = (i for i, c in enumerate(chunks[1:-1], 1) if tokens[c.last].low == "from" and chunks[i + 1].letter == "u")
    return chunks[: next(grounds, len(chunks))]
