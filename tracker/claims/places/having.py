"""Places that are told to have had so many: "Tarsk recorded 42 deaths", "with Tarsk reporting nine", "worst hit"."""

from tracker.language.nodes import Node, Token
from tracker.rules.reader import Sentence

_RECORDS = frozenset({"recorded", "registered", "logged", "saw", "seen"})
_HAD = _RECORDS | {"had", "has", "suffered", "tallied", "endured", "reported", "reports", "witnessed", "sustained"}
_WORST = frozenset({"worst", "hardest", "most"})
_TELLS = frozenset({"report", "conduct", "suffer"})


def keeps_count(sentence: Sentence, verb: Node) -> bool:
    """Whether a country had what is counted: "Odrin recorded 300 murders"."""
    words = sentence.tokens[verb.last].low.split()
    return verb.tag == "v" and bool(_RECORDS & {*words})


def had_so_many(sentence: Sentence, at: int, national: bool) -> bool:
    """Whether a place is told to have had so many: "Tarsk tallied 42 deaths and Odrin had nine", or to be worst hit."""
    nodes, tokens = sentence.nodes, sentence.tokens
    somebody = any(map(is_somebody, tokens[nodes[at].first : nodes[at].last + 1]))  # "Tarsk mayor Ivo Lund had nine"
    if somebody or (at and nodes[at - 1].tag not in '.;:,&"|W'):
        return False
    did = at + (4 if sentence.tags[at + 1 : at + 4] == ",x," else 1)  # "Odrin's capital, Tarsk, had nine"
    verb, told = [*nodes[did : did + 2], nodes[-1], nodes[-1]][:2]
    if verb.tag in "ev" and any(t.low in _WORST for t in tokens[verb.first : told.last + 1]):
        return True
    followed = tokens[nodes[at].last].low == "followed" and verb.low == "with"
    had = verb.tag in "vH" and tokens[verb.last].low.split()[0] in _HAD
    return not national and (had or followed) and told.tag == "#" and told.origin == "number"


def is_told_apart(nodes: list[Node], at: int) -> bool:
    """Whether a place is picked out of a wider one by what it had: "with Odrin reporting 47 deaths"."""
    verb, *after = nodes[at + 1 : at + 6]
    had = verb.tag == "v" and verb.form == "ing" and any(v.cls in _TELLS for v in verb.verbs)
    return had and any(node.tag == "#" for node in after)


def is_somebody(token: Token) -> bool:
    """Whether a word is one for people: "officers of Tarsk station" are not where something happened."""
    entry = token.entry
    noun, name = entry.noun, entry.name
    return (noun is not None and noun.kind == "person") or (name is not None and name[0] == "title")
