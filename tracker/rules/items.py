"""Which counts of a list a reading passes over: what only says where, some of those told, what has its own verb."""

from tracker.language.nodes import Node

_PLAIN = frozenset({"reduced", "subject"})
_HARM = frozenset({"kill", "die", "injure", "capture", "go_missing"})
_DEEDS = frozenset({"kill", "injure", "cause", "destroy", "strike"})
_HELD = frozenset({"hold", "capture", "trap"})
_ARMS = frozenset({"weapon", "craft", "equipment"})
# the verb after the list is theirs
_WITH_OUTCOME = frozenset({"bodies-pulled", "bodies-passive", "bodies-home", "hits-by"})


def passes_over(name: str, nodes: list[Node], first: int, at: int, verb_at: int) -> bool:
    """Tell whether a construction that matches a list from node `first` on does not count the item at node `at`."""
    if at > first and (_is_where(nodes, at) or _in_brackets(nodes, first, at) or _of_them(nodes, at)):
        return True
    if at > first and is_deed(nodes, at):
        return True
    if at == first and name == "passive" and _is_shelter(nodes, at):
        return True
    own = at > first or nodes[at - 1].tag == "&"
    if own and 0 <= verb_at < at and name not in _WITH_OUTCOME and has_own_verb(nodes, at):
        return not _were_held(nodes, verb_at, at)
    told = _says_what(nodes, verb_at) or _is_all(nodes, at, verb_at)
    if name == "reduced" and nodes[at].whole is not None and not told:
        return True
    if name in ("resulting", "reduced") and _is_of_last(nodes, at, verb_at):
        return True
    own_fate = name == "resulting" and bool(nodes[at].verbs)  # "69 injured persons and 63 missing"
    return (name in _PLAIN or own_fate) and _is_apart(nodes, at, verb_at)


def is_deed(nodes: list[Node], at: int) -> bool:
    """Tell whether a bare count is of raids that did harm: "killed dozens, including one that killed 30"."""
    then = nodes[at + 1 : at + 4]
    tags = "".join(n.tag for n in then)
    relates = nodes[at].kind == "bare" and tags in ("Wv#", "Wvx") and then[0].low in ("that", "which")
    return relates and then[1].form in ("act", "ed") and any(v.cls in _DEEDS for v in then[1].verbs)


def _is_shelter(nodes: list[Node], at: int) -> bool:
    """Whether a place ends one clause and "and" begins the next: "900 live in three camps and 40 huts were burned"."""
    before = nodes[at - 1] if at else nodes[at]
    there = before.tag == "v" and any(v.lemma.endswith((" in", " at")) for v in before.verbs)
    there = there or (at > 1 and before.tag == "i" and nodes[at - 2].tag in "vx")
    placed = there and nodes[at].kind in ("place", "structure") and any(n.tag == "v" for n in nodes[:at])
    return placed and [n.tag for n in nodes[at + 1 : at + 3]] == ["&", "#"]


def _were_held(nodes: list[Node], verb_at: int, at: int) -> bool:
    """Whether those set free are only told to have been held: "freed 90 girls and 30 women held by the sect"."""
    freed = nodes[verb_at].tag == "v" and any(v.cls == "release" for v in nodes[verb_at].verbs)
    own = nodes[at + 1]
    return freed and own.tag == "v" and own.form == "ed" and any(v.cls in _HELD for v in own.verbs)


def _is_of_last(nodes: list[Node], at: int, verb_at: int) -> bool:
    """Whether an outcome is that of the last of a list alone: "counted 28 dead, and 60 people with gunshot wounds"."""
    wounds = nodes[verb_at].tag == "v" and any(v.lemma.startswith("with ") for v in nodes[verb_at].verbs)
    return wounds and any(node.tag == "#" for node in nodes[at + 1 : verb_at])


def _is_where(nodes: list[Node], at: int) -> bool:
    """Whether a later item of a list only says where or whose the one before is: "12 flats in two blocks"."""
    node, before = nodes[at], nodes[at - 1].tag
    return (node.origin == "name" and before in "if") or (node.kind == "structure" and before == "i")


def _in_brackets(nodes: list[Node], first: int, at: int) -> bool:
    """Whether brackets that the list opens hold a count: "46 deaths (7 girls and 39 boys), 82 injured"."""
    tags = [node.tag for node in nodes[first:at]]
    return tags.count("(") > tags.count(")")


def _of_them(nodes: list[Node], at: int) -> bool:
    """Whether only some of those told before are counted: "none of whom survived", "nine of them women", "a girl"."""
    some = at + 1 < len(nodes) and nodes[at + 1].tag == "O" and (nodes[at].origin == "zero" or nodes[at - 1].tag == ",")
    return some or (at > 1 and nodes[at - 1].tag == "O" and nodes[at - 2].tag == "#")


def _says_what(nodes: list[Node], verb_at: int) -> bool:
    """Whether some of those harmed are only told to be something: "five of the seven killed were women"."""
    harmed, then = any(v.cls in _HARM for v in nodes[verb_at].verbs), past_event(nodes, verb_at + 1)
    return harmed and [n.tag for n in nodes[then : then + 2]] == ["e", "x"]


def _is_all(nodes: list[Node], at: int, verb_at: int) -> bool:
    """Whether what became of some of the weapons is all that the clause says: "14 of 17 drones downed over Gozo"."""
    then = past_event(nodes, verb_at + 1)
    opens = not at or nodes[at - 1].tag in ".,;:"
    return nodes[at].kind in _ARMS and opens and (then >= len(nodes) or nodes[then].tag in ".,;")


def past_event(nodes: list[Node], at: int) -> int:
    """Where it goes on after what befell somebody: "five of the seven killed in the raid were women"."""
    while at + 1 < len(nodes) and nodes[at].tag in "ifTy" and nodes[at + 1].tag in "x#":
        at += 2
    return at


def _is_apart(nodes: list[Node], at: int, verb_at: int) -> bool:
    """Whether another count stands with the outcome, and this one beside both: "four gunmen, 144 dead"."""
    last, node = nodes[verb_at - 1], nodes[at]
    bare = last.tag == "#" and last.kind == "bare" and last.origin == "number" and not last.other
    return bare and last is not node and node.kind == "person"


def has_own_verb(nodes: list[Node], at: int) -> bool:
    """Tell whether a later item of a list goes with the verb after it: "killed 27 and 49 wounded"."""
    then = at + 1 + (at + 1 < len(nodes) and nodes[at + 1].tag == "O")
    following = nodes[then] if then < len(nodes) else None
    if (
        following is None
        or following.tag != "v"
        or any(v.lemma == "on the ground" for v in following.verbs)  # beside those on board
        or (nodes[at].kind == "weapon" and following.form == "ed" and any(v.cls == "launch" for v in following.verbs))
        or (nodes[at].kind in _ARMS and following.form == "ed" and all(v.lemma == "make" for v in following.verbs))
    ):
        return False  # "nine tanks made in Chad"
    return following.form in ("ed", "act", "ing", "pas", "neg")
