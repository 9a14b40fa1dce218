"""Some told by how badly: "22 injured, four seriously", "six hurt, one fatally", "90 houses razed, 12 partly"."""

from tracker.claims.drafts import Draft, add
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_BADLY = frozenset("seriously critically severely badly gravely slightly lightly moderately grievously".split())
_STATES = dict.fromkeys(("light", "mild", "slight"), "lightly") | dict.fromkeys(("serious", "severe"), "seriously")
_STATES["moderate"] = "moderately"
_FATALLY = frozenset({"fatally", "mortally"})
_ENDS = frozenset(".,;&)i")
_WHOLLY = dict.fromkeys(("completely", "totally", "fully", "entirely", "wholly", "outright"), "destroyed")
_RUIN = _WHOLLY | dict.fromkeys(
    "partially partly slightly lightly moderately severely badly heavily seriously".split(), "damaged"
)


def degrees(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """Read bare counts that only an adverb follows: parts of the injured before them, more of what is in ruins."""
    nodes = sentence.nodes
    for held in made.values():
        if held.measure == "destroyed" and held.verb is not None and _is_in_part(sentence, held):
            held.measure = "damaged"
        elif held.measure in ("destroyed", "damaged") and held.verb_at > held.at + 1:
            held.measure = _RUIN.get(_degree(sentence, held.at), held.measure)  # "90 partially, 12 totally damaged"
    for at, node in enumerate(nodes):
        if node.tag == "#" and node.origin == "zero" and _degree(sentence, at) in _BADLY:
            made.pop(at, None)  # "none seriously" counts none of the injured
            continue
        counts = node.tag == "#" and node.quantity is not None
        word = _degree(sentence, at) if counts and node.kind == "bare" else _state(sentence, at) if counts else ""
        if word in _RUIN and (ruined := _ruined(made, at)) is not None:
            more = made.get(at) or add(sentence, number, made, at, ruined.measure, "part/degree")
            more.measure, more.noun, more.counted = _RUIN[word], ruined.noun, ruined.counted
            continue
        if word in _BADLY and (beside := _otherwise(sentence, made, at, word)) is not None:
            more = made.get(at) or add(sentence, number, made, at, "injured", "part/degree")
            more.total = beside.total
            continue
        total = _injured(made, at, node.quantity) if word in _BADLY or word in _FATALLY else None
        if total is None:
            continue
        measure = "killed" if word in _FATALLY else "injured"
        if node.kind == "thing":
            node.end = node.quantity.end
        part = made.get(at) or add(sentence, number, made, at, measure, "part/degree")
        part.measure, part.total = measure, total
        part.noun, part.counted, part.person_type = total.noun, total.counted, total.person_type
    _add_up(made)


def _add_up(made: dict[int, Draft]) -> None:
    """Make degrees that add up to the ruins before them their parts: "90 huts were damaged, 30 totally, 60 partly"."""
    total: Draft | None = None
    parts: list[Draft] = []
    for d in [made[at] for at in sorted(made)]:
        if d.rule != "part/degree":
            total, parts = (d if d.measure in ("damaged", "destroyed") else None), []
            continue
        parts.append(d)
        if total is not None and len(parts) > 1 and sum(part.low or 0 for part in parts) == total.low:
            for part in parts:
                part.total = total


def _otherwise(sentence: Sentence, made: dict[int, Draft], at: int, word: str) -> Draft | None:
    """The injured right before a count who are told by another degree: "six were badly hurt, and 85 slightly"."""
    before = max((i for i in made if i < at), default=None)
    hurt = made[before] if before is not None and made[before].measure == "injured" else None
    if hurt is None:
        return None
    end = hurt.verb.last + 1 if hurt.verb is not None and hurt.verb_at > hurt.at else hurt.group.last + 2
    told = {token.low for token in sentence.tokens[hurt.group.last + 1 : end]} & _BADLY
    return hurt if told and word not in told else None


def _is_in_part(sentence: Sentence, held: Draft) -> bool:
    """Whether what was done was done in part: "211 were partly ruined", "houses ruined: fully 61, partly 211"."""
    at, first = held.group.first, held.verb.first if held.verb is not None else 0
    words = [*sentence.tokens[max(0, first - 1) : first + 2], *sentence.tokens[max(0, at - 1) : at]]
    return any(token.low in ("partly", "partially") for token in words)


def _degree(sentence: Sentence, at: int) -> str:
    """The word after a count, or after its "of them", where the groups of the clause end with it."""
    nodes, tokens = sentence.nodes, sentence.tokens
    last = at + 1 if at + 1 < len(nodes) and nodes[at + 1].tag == "O" else at
    following = nodes[last + 1] if last + 1 < len(nodes) else None
    if following is not None and following.tag not in _ENDS and not _are_hurt(following):
        return ""
    after = nodes[last].last + 1
    return tokens[after].low if after < len(tokens) else ""


def _state(sentence: Sentence, at: int) -> str:
    """The adverb of the state in which a count is told to be: "67 wounded, four critical, five serious"."""
    node, after = sentence.nodes[at], sentence.nodes[at + 1 : at + 2]
    ends = not after or after[0].tag in _ENDS
    return _STATES.get(sentence.tokens[node.last].low, "") if node.kind == "thing" and ends else ""


def _are_hurt(node: Node) -> bool:
    """Whether the verb that an adverb goes with only says again that they were hurt: "43 lightly wounded"."""
    return node.form == "ed" and any(verb.cls == "injure" for verb in node.verbs)


def _ruined(made: dict[int, Draft], at: int) -> Draft | None:
    """The count of what was destroyed or damaged that stands last before a node."""
    before = max((i for i in made if i < at), default=None)
    held = made[before] if before is not None else None
    return held if held is not None and held.measure in ("destroyed", "damaged") else None


def _injured(made: dict[int, Draft], at: int, quantity: Node) -> Draft | None:
    """The last count of injured before a node, where it is of more people."""
    before = (made[i] for i in sorted(made, reverse=True) if i < at)
    hurt = (d for d in before if d.measure == "injured" and d.total is None)
    return next((d for d in hurt if (quantity.low or 0) < (d.high or d.low or 0)), None)
