"""Where the hurt were brought and are treated, which is not where they were hurt."""

from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

_CARED = frozenset(
    "treated admitted hospitalised hospitalized taken rushed brought evacuated transferred sent moved condition care "
    "treatment recovering".split()
)
_WARDS = frozenset({"hospital", "hospitals", "clinic", "clinics"})


def are_treated_there(sentence: Sentence, at: int) -> bool:
    """Tell whether the hurt were brought to a place, not hurt there: "taken to hospitals in Tarsk"."""
    nodes = sentence.nodes
    if at < 3 or nodes[at - 1].tag != "i":
        return False
    if nodes[at - 2].tag != "v" and (nodes[at - 2].tag not in "x#" or nodes[at - 3].tag != "T"):
        return False
    return is_hospital(sentence, at - 2)


def are_brought_there(nodes: list[Node], at: int) -> bool:
    """Tell whether people were brought to a place from where it happened: "flew nine to Tarsk", "shifted to Tarsk"."""
    if at < 2 or nodes[at - 1].tag != "T":
        return False
    told = nodes[at - 2]
    if told.noun is not None and told.noun.person_type == "military":
        return False  # "flew 900 soldiers to Tarsk"
    verb = nodes[at - 3] if told.tag == "#" else told
    return verb.tag == "v" and any(v.cls == "convey" for v in verb.verbs)


def are_in_care_of(sentence: Sentence, at: int) -> bool:
    """Tell whether people are only cared for in a hospital that is named: "taken to Tarsk Hospital", "treated at"."""
    nodes = sentence.nodes
    if at < 1 or not is_hospital(sentence, at):
        return False
    to = nodes[at - 1].tag == "v" and sentence.tokens[nodes[at - 1].last].low.endswith(" to")
    verb = nodes[at - 1] if to else nodes[at - 2] if at > 1 and nodes[at - 1].tag == "i" else None
    if verb is None or verb.tag != "v":
        return False
    said = {word for token in sentence.tokens[verb.first : verb.last + 1] for word in token.low.split()}
    return not said.isdisjoint(_CARED)


def is_hospital(sentence: Sentence, at: int) -> bool:
    """Tell whether a phrase is of a house of the sick: "a hospital", "the medical centre", "wards"."""
    node = sentence.nodes[at]
    noun, tokens = sentence.tokens[node.last].entry.noun, sentence.tokens[node.first : node.last + 1]
    cares = tokens[-1].low.rsplit(" ", 1)[-1] in _WARDS or any(t.low.startswith("medical") for t in tokens)
    return cares or (noun is not None and noun.counted == "hospital")
