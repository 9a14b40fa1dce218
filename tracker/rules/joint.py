"""Two predicates on one count: "killed or wounded", "destroyed and damaged", "the deaths or injuries of 12"."""

from tracker.language.nodes import Node

_JOINT = {
    "killed": (("injure", "casualties"),),
    "injured": (("kill", "casualties"), ("die", "casualties")),
    "destroyed": (("damage", "damaged"), ("neutralise", "damaged")),
    "damaged": (("destroy", "damaged"),),
}


def joint(measure: str, nodes: list[Node], at: int) -> str:
    """Name the measure of two predicates on one count: "killed or wounded", "destroyed and damaged"."""
    if at >= 0 and nodes[at].tag == "x":
        return "casualties" if _of_both(nodes, at) else measure
    for other in (at + 2, at - 2):
        if at < 0 or not 0 <= other < len(nodes) or nodes[other].tag != "v" or nodes[(at + other) // 2].tag != "&":
            continue
        if other > at and nodes[other + 1 : other + 2] and nodes[other + 1].tag == "#":
            continue
        if other < at and (
            (nodes[other].form != nodes[at].form and (nodes[other].form, nodes[at].form) != ("act", "ed"))
            or (nodes[other].form == nodes[at].form == "ed" and other and _counts(nodes[other - 1]))
        ):
            continue
        classes = {v.cls for v in nodes[other].verbs}
        for name, joined in _JOINT.get(measure, ()):
            if name in classes:
                return joined
    return measure


def _counts(node: Node) -> bool:
    """Whether a group is a number of somebody, and nobody who does something: "12 killed", not "a bomber killed"."""
    return bool(node.tag == "#" and node.origin in ("number", "vague") and (node.quantity.low or 2) > 1)


def _of_both(nodes: list[Node], at: int) -> bool:
    """Whether a noun stands with another for the dead and the hurt together: "the deaths or injuries of 12"."""
    kinds = {nodes[other].kind for other in (at - 2, at) if other >= 0 and nodes[other].tag == "x"}
    return kinds == {"killed", "injured"} and nodes[at - 1].tag == "&"
