"""One person told of twice: "the driver, a Tunisian, was shot", "his brother Ivan", "a judge, Ana Borg,"."""

from tracker.language.nodes import Node

_DESCRIBES = frozenset({"article", "definite"})


def apposed(nodes: list[Node]) -> list[Node]:
    """Let who is named, or told of once more between commas, count once."""
    return _described(_name_apart(nodes))


def _described(nodes: list[Node]) -> list[Node]:
    """Let what only says who a named person is count nobody: "Karel Novotny, a judge from Brno, a father, was"."""
    named = False
    for i, node in enumerate(nodes):
        if node.tag == "#" and node.origin == "name":
            named = True
        elif named and node.tag == "#" and node.kind == "person" and (node.origin in _DESCRIBES or _is_one_of(node)):
            named = nodes[i - 1].tag == "," and (
                i + 1 == len(nodes) or nodes[i + 1].tag in ",.;ifW" or _is_two(nodes, i)
            )
            if named:
                node.tag, node.kind = "x", ""
        elif node.tag not in ",x" and not (node.tag in "if" and nodes[i + 1 : i + 2] and nodes[i + 1].tag == "x"):
            named = False
        if node.tag == "#" and node.origin == "definite" and _only_described(nodes[i + 1 : i + 5]):
            nodes[i + 2].tag, nodes[i + 2].kind = "x", ""
        if node.tag == "#" and node.origin == "definite" and _counted_after(nodes[i + 1 : i + 5]):
            node.tag, node.kind = "x", ""
    return nodes


def _is_two(nodes: list[Node], at: int) -> bool:
    """Whether a second role without an article follows: "Ana Borg, a cook and member of the choir"."""
    return [n.tag for n in nodes[at + 1 : at + 3]] == ["&", "x"]


def _counted_after(after: list[Node]) -> bool:
    """Whether a number between commas, before the verb, counts a crew: "the whole crew, 14 people, died"."""
    counted = [n.tag for n in after] == [",", "#", ",", "v"] and after[1].origin in ("number", "vague")
    return counted and after[1].kind in ("person", "bare") and after[1].quantity is not None


def _is_one_of(count: Node) -> bool:
    """Whether somebody is told as one of many: "one of the leaders"."""
    quantity = count.quantity
    return quantity is not None and quantity.low == quantity.high == 1 and count.last > quantity.last + 1


def _only_described(after: list[Node]) -> bool:
    """Whether an article between commas, before the verb, says who somebody is: "the driver, a Tunisian, was shot"."""
    return [n.tag for n in after] == [",", "#", ",", "v"] and after[1].origin == "article" and after[1].kind == "person"


def _name_apart(nodes: list[Node]) -> list[Node]:
    """Give a name the role that stands before it ("his brother Ivan", "a judge, Ana Borg,"): one person counts once."""
    out: list[Node] = []
    for i, node in enumerate(nodes):
        out.append(node)
        if node.tag != "#" or node.kind != "person" or node.origin not in ("article", "definite"):
            continue
        at = i + 1
        if _is_name(nodes, at):
            nodes[at].noun, nodes[at].first = nodes[at].noun or node.noun, node.first
            out.pop()
            continue
        while at + 1 < len(nodes) and nodes[at].tag in "if" and nodes[at + 1].tag in "x#":
            at += 2
        if (nodes[at : at + 1] and nodes[at].tag != ",") or not _is_name(nodes, at + 1):
            continue
        if nodes[at + 2 : at + 3] and nodes[at + 2].tag in ",.(":
            nodes[at + 1].noun = nodes[at + 1].noun or node.noun
            node.tag, node.kind = "x", ""
    return out


def _is_name(nodes: list[Node], at: int) -> bool:
    return at < len(nodes) and nodes[at].tag == "#" and nodes[at].origin == "name"
