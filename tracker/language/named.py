"""Numbers that belong to a name or a make, and numbers in brackets after the name of a place."""

from tracker.language.nodes import Node, Token

_NAMED = "CEw"
_HULLS = frozenset("mv m/v mt ms mb m/b fb ss kmp km rms hms uss rps kri".split())
_LEADS = frozenset({"in", "from", "across"})
_BY_PLACE, _HEADING = frozenset({"by", "per", "follows"}), 5
_SERIAL = 30
_NUMBERED = frozenset({"craft", "weapon", "equipment", "structure"})
_MAKERS = frozenset("boeing airbus falcon antonov embraer tupolev ilyushin fokker cessna learjet gulfstream".split())


def is_model(tokens: list[Token], tags: str, q: Node) -> bool:
    """Whether the number names a make, by its maker or with one thing after it: "the Boeing 737 jet"."""
    if q.first and tokens[q.first - 1].low in _MAKERS:
        return True
    noun = tokens[q.last + 1].entry.noun if q.last + 1 < len(tokens) else None
    if noun is None or noun.kind not in _NUMBERED or q.low is None or q.low < 2 or q.first != q.last:
        return False
    named = tags[max(0, q.first - 1) : q.first] in ("C", "E", "a") or _is_make(tokens, q.first - 1)
    counted = tags[max(0, q.first - 2) : q.first] in ("1C", "9C", "1E", "9E")
    single = noun.plural is False and tags[q.last + 2 : q.last + 3] not in ("N", "w", "X", "U")
    return (named and single) or counted


def _is_make(tokens: list[Token], at: int) -> bool:
    """Whether a make that is known stands there: "a Shahed 139 drone"."""
    return at > 0 and tokens[at].tag == "N" and tokens[at].entry.noun.kind == "weapon" and _is_capital(tokens[at])


def is_serial(tokens: list[Token], at: int, value: int | None) -> bool:
    """Whether a number is the last word of a vessel's or craft's name: "the ferry Starline 2", "MV Maria Rosa 3"."""
    first = _name_begins(tokens, at)
    if first == at or first == 0 or value is None or value > _SERIAL or not _is_capital(tokens[at - 1]):
        return _is_abbreviated(tokens, at)
    words = {tokens[first].low, tokens[first - 1].low}
    noun = tokens[first - 1].entry.noun
    if noun is None or not (noun.plural is False or noun.lemma == tokens[first - 1].low):
        return bool(words & _HULLS)
    return bool(words & _HULLS) or noun.counted in ("ship", "aircraft")


def _is_abbreviated(tokens: list[Token], at: int) -> bool:
    """Whether "No." stands right before: "the city's No.1 hospital"."""
    return at > 0 and tokens[at - 1].text in ("No.", "Nos.")


def is_place_cell(tokens: list[Token], at: int) -> bool:
    """Whether a bracketed number is told of a place, no age: "in Lomar (33), Badra (12)", "followed by Tembat (28)"."""
    if _goes_on_from_tally(tokens, at):
        return True
    while True:
        first = _name_begins(tokens, at - 1)
        if first == at - 1 or first < 2:
            return False
        lead = first - 1
        if tokens[lead].low == ":":
            return _heads_places(tokens[:lead])
        if tokens[lead].low in _LEADS or (tokens[lead].low == "by" and tokens[lead - 1].low == "followed"):
            return True
        while lead > 3 and tokens[lead].low in (",", "and"):
            lead -= 1
        if tokens[lead].text != ")" or tokens[lead - 2].text != "(":
            return False
        at = lead - 1


def _goes_on_from_tally(tokens: list[Token], at: int) -> bool:
    """Whether a tally stands in brackets before it: "falls (252 deaths), drowning (65)"."""
    for end in range(at - 1, 3, -1):
        if tokens[end].low in (".", ";", ":"):
            return False
        if tokens[end].text == ")" and _is_tally(tokens[end - 1]):
            return True
    return False


def _is_tally(token: Token) -> bool:
    """Whether a word counts harm: "deaths", "casualties"."""
    noun = token.entry.noun
    return noun is not None and noun.kind == "tally"


def _heads_places(before: list[Token]) -> bool:
    """Whether words before a colon say that harm is told place by place: "casualties as follows", "deaths by town"."""
    words = [token.low for token in before[-_HEADING:]]
    return not _BY_PLACE.isdisjoint(words) and any(_is_tally(token) for token in before[-_HEADING:])


def _name_begins(tokens: list[Token], at: int) -> int:
    """The first token of the capitalised words that end right before a token."""
    while at and tokens[at - 1].tag in _NAMED and _is_capital(tokens[at - 1]):
        at -= 1
    return at


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper()
