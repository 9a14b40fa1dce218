"""By which classes the rules read a count in a construction."""

from tracker.language.groups import phrase_kind
from tracker.language.nodes import Node

_OF_ITSELF = {"bring-toll": "toll", "as-toll": "toll", "beside-tally": "casualties"}
_OF_ITSELF |= dict.fromkeys(
    (
        "alone",
        "alone-body",
        "labelled-arms",
        "labelled-at",
        "standing-have",
        "standing-abroad",
        "standing-be",
        "standing-there",
        "still-held",
        "ordinal-be",
    ),
    "plain",
)


def classes_of(construction: str, verb: Node | None, node: Node) -> list[str]:
    """List the classes by which a rule may read a count: those of the verb, of the count itself, or of the shape."""
    if construction == "tally":
        if node.kind == "person":
            return ["casualties"] if node.noun and node.noun.lemma in ("victim", "casualty") else []
        if node.origin == "zero" and node.noun and " nor " in f" {node.noun.lemma} ":
            return ["casualties"]
        return [node.noun.measure] if node.noun and node.noun.measure else []
    if construction == "attribute":
        return [v.cls for v in node.verbs]
    if construction in _OF_ITSELF or construction.startswith("toll"):
        return [_OF_ITSELF.get(construction, "toll")]
    if construction == "ordinal":
        return ["victim"] if node.noun and node.noun.lemma in ("victim", "death", "fatality", "body") else []
    if verb is None:
        return []
    if verb.tag == "#":
        return [phrase_kind(verb.noun) or verb.kind]
    return [v.cls for v in verb.verbs] if verb.tag == "v" else [verb.kind]
