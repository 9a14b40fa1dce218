"""Whether what is counted may not have happened, or is only told of by somebody."""

from tracker.language.nodes import Node

_BOUNDARY = frozenset(":;|.")
_MEANWHILE = frozenset({"as", "after", "while"})
_TRIES = frozenset({"attempt", "attempts", "efforts", "plot"})
_PAST = frozenset({"following", "after", "since", "because of", "in the wake of", "in connection with"})


def is_hedged(nodes: list[Node], first: int, end: int, verb_at: int) -> bool:
    """Whether a hedge governs the counts: "could kill 20 and injure 900", "warned of thousands of deaths"."""
    verb = nodes[verb_at] if verb_at >= 0 else None
    if verb is None or verb.tag != "v":
        if verb is not None and verb.kind == "deployed":
            return False  # troops promised are counted
        return _hedged_noun(nodes, first, end)
    if verb.form == "inf":
        return _is_aim(nodes, verb_at)
    bare = verb.form == "act" and all(v.form == "base" for v in verb.verbs)
    after = bare and verb_at < first and _after_hedge(nodes, verb_at)
    foreseen = verb.form == "ed" and verb_at > first and _is_foreseen(nodes, first)
    return after or foreseen or _is_condition(nodes, min(first, verb_at), verb)


def _is_foreseen(nodes: list[Node], first: int) -> bool:
    """Whether the counted are only to come to it: "the deal would see ten hostages and four nurses freed".

    Those who are to be freed came to harm before: "efforts to free two nurses abducted in May".
    """
    for node in reversed(nodes[:first]):
        if node.tag == "v":
            return bool(node.form == "hyp") and not any(v.cls == "release" for v in node.verbs)
        if node.tag not in "#x&f":
            return False
    return False


def _is_aim(nodes: list[Node], verb_at: int) -> bool:
    """Whether an infinitive hangs on what may come: "will send ships to rescue 12", "are in the forest to rescue 12".

    Troops promised are counted.
    """
    if any(v.cls == "deploy" for v in nodes[verb_at].verbs):
        return False
    frees = any(v.cls == "release" for v in nodes[verb_at].verbs)
    meant = frees and verb_at > 0 and nodes[verb_at - 1].kind != "able"
    for at in range(verb_at - 1, -1, -1):
        node = nodes[at]
        if node.tag in ",;:.":
            break
        if node.tag == "e":
            return meant or bool(nodes[at + 1].tag == "i")
        if node.tag in "vmF":
            return bool(node.tag != "v" or node.form == "hyp" or (meant and _asks(node)))
    return meant


def _asks(node: Node) -> bool:
    """Whether a verb only says or promises: "called on Chad to free 12", "offered money to free 12"."""
    return any(v.cls in ("report", "pledge") for v in node.verbs)


def _is_condition(nodes: list[Node], begin: int, verb: Node) -> bool:
    """Whether the clause tells of what may come: "if a guard is killed", "will pass on when the king dies"."""
    at = next((i for i in range(begin - 1, -1, -1) if nodes[i].tag in ",;:.|("), None)
    if at is None or nodes[at].tag != "|":
        return False
    if nodes[at].low in ("when", "once", "until"):
        present = verb.form == "act" and all(v.form in ("base", "s") for v in verb.verbs)
        return present and any(n.tag == "v" and n.form == "hyp" for n in nodes[:at])
    return nodes[at].low in ("if", "unless")


def _may_rise(nodes: list[Node], first: int, at: int) -> bool:
    """Whether it is a toll already told that may change: "the death toll of 426 was expected to rise"."""
    before = [node.tag for node in nodes[max(first - 2, 0) : first]]
    return before == ["L", "f"] and at == first + 1 and any(v.cls == "reach" for v in nodes[at].verbs)


def _hedged_noun(nodes: list[Node], first: int, end: int) -> bool:
    """Whether a noun that tells of harm stands in a clause of what could be."""
    joined = told = caused = False
    for at in range(first - 1, -1, -1):
        node = nodes[at]
        if node.tag in _BOUNDARY:
            break
        if node.tag == "i" and node.low in _PAST:
            break
        joined = joined or node.tag == "&"
        if node.tag == "F" and caused and node.low.split(" ")[0] in _TRIES:
            return False  # "an attempt to arrest him resulted in 28 deaths"
        if (node.tag == "F" and not joined and nodes[at + 1].tag != "y") or (
            node.tag == "v" and node.form == "hyp" and not told
        ):
            return True
        told = told or (node.tag == "v" and node.form in ("act", "pas"))
        caused = caused or (
            node.tag == "v" and node.form in ("act", "ed") and any(v.cls == "cause" for v in node.verbs)
        )
    for at in range(end, len(nodes)):
        node = nodes[at]
        if node.tag == "v":
            return bool(node.form == "hyp" and not _may_rise(nodes, first, at))
        if node.tag == "F" and nodes[at - 1].tag == "e":
            return True  # "12 lives are at stake"
        if node.tag in ",:;|.&" or (node.tag == "i" and node.low in _MEANWHILE):
            break
    return False


def _after_hedge(nodes: list[Node], verb_at: int) -> bool:
    """Whether a base form goes on after "could ... and"."""
    if not verb_at or nodes[verb_at - 1].tag not in "&,":
        return False
    for node in reversed(nodes[:verb_at]):
        if node.tag == "v":
            return bool(node.form == "hyp")
        if node.tag not in "#x&,ifTy":
            return False
    return False


def tells(nodes: list[Node], end: int, verb_at: int) -> bool:
    """Whether a verb of saying stands between a count and its verb, so that the count speaks and is not harmed."""
    return any(
        n.tag == "v" and any(v.cls in ("report", "deny") and v.lemma != "list" for v in n.verbs)
        for n in nodes[end:verb_at]
    )
