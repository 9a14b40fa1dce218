"""The counts of one list, whatever is said of each between: after "including", or before "were among the dead"."""

from tracker.language.nodes import Node, says

_SEPARATORS = frozenset(",&;k")
_DESCRIBES = frozenset("ifTyx(")
_BOUNDARIES = frozenset(".;:|")
_EVENT = 12


def counts_after(nodes: list[Node], at: int) -> list[int]:
    """The counts of a list that begins at a node, over "women, children and" before the first."""
    at += 2 * ([n.tag for n in nodes[at : at + 2]] in (["t", "f"], ["W", "f"]))  # "those of six children", "that of"
    first = at = _past_event(nodes, _past_aside(nodes, at))
    while at < len(nodes) and (nodes[at].tag == "e" or _are_found(nodes[at]) or _is_uncounted(nodes, at, first)):
        at += 1
    if at >= len(nodes) or not _is_item(nodes[at]) or (at > first and _has_verb(nodes, at)):
        return []
    return [at, *more_counts(nodes, at)]


def _past_aside(nodes: list[Node], at: int) -> int:
    """Past who says so: "Among the dead, the mayor said, are four guards"."""
    if nodes[at : at + 1] and nodes[at].tag == ",":
        for end in range(at + 2, min(at + 7, len(nodes) - 1)):
            if nodes[end].tag == "," and nodes[end + 1].tag == "e":
                return end + 1
    return at


def past_speaker(nodes: list[Node], at: int) -> int:
    """Where the parts begin: after who says so, "of these, the mayor says, five are boys"."""
    told = [n.tag for n in nodes[at : at + 3]] == ["#", "v", ","] and nodes[at].origin in ("definite", "name")
    return at + 3 if told and any(v.cls == "report" for v in nodes[at + 1].verbs) else at


def _past_event(nodes: list[Node], at: int) -> int:
    """Past what befell them: "Among those killed in the raid on the camp were nine girls"."""
    opens = at == 1 or (at > 1 and nodes[at - 2].tag in ".;&|")
    if not opens or nodes[at].tag not in "ijfxyT|":
        return at
    for end in range(at + 1, min(at + _EVENT, len(nodes) - 1)):
        if nodes[end].tag in ".;:":
            break
        if nodes[end].tag == "e" and nodes[end + 1].tag == "#":
            return end
    return at


def _is_uncounted(nodes: list[Node], at: int, first: int) -> bool:
    """Whether a plural without a count, or what parts it from the next, stands before a count in the list."""
    after = nodes[at + 1].tag if at + 1 < len(nodes) else "."
    return (nodes[at].tag == "x" and after in ",&") or (at > first and nodes[at].tag in ",&" and after in "x#&")


def more_counts(nodes: list[Node], at: int) -> list[int]:
    """The counts that go on the list after the one at a node."""
    out: list[int] = []
    following = _next(nodes, at)
    while following is not None:
        out.append(following)
        following = _next(nodes, following)
    return out


def _next(nodes: list[Node], at: int) -> int | None:
    """The next count of the list, over what is said of the one at a node: "on their way home", "who stood by"."""
    told = False
    for i in range(at + 1, len(nodes)):
        node = nodes[i]
        if node.tag in _SEPARATORS:
            i = _past_clause(nodes, i)
            more = _past_uncounted(nodes, i + 2 if _is_double(nodes, i, at) else i + 1)
            goes_on = more < len(nodes) and _is_item(nodes[more]) and not _has_verb(nodes, more)
            return more if goes_on else None
        told = told or node.tag == "W"
        role = node.tag == "e" and nodes[i + 1 : i + 2] and nodes[i + 1].tag == "x"
        described = node.tag == "v" and node.form in ("ed", "ing") and not _is_bare(nodes[at])
        placed = node.tag == "#" and nodes[i - 1].tag in "ifTy"
        if not (node.tag in _DESCRIBES or role or described or placed or (told and node.tag in "WveH")):
            return None
    return None


def _is_double(nodes: list[Node], i: int, at: int) -> bool:
    """Whether a comma and a word part two items; "among them was a girl, along with nine men"."""
    marks = "".join(n.tag for n in nodes[i : i + 2])
    return marks in (",&", ";&") or (marks == ",k" and nodes[at - 1].tag == "e")


def _past_clause(nodes: list[Node], at: int) -> int:
    """Past what is said of one in the list: "an owner, who was a poet, and", "six cooks, two of them deaf, and"."""
    if [n.tag for n in nodes[at : at + 2]] != [",", "W"] and [n.tag for n in nodes[at : at + 3]] != [",", "#", "O"]:
        return at
    end = next((i for i in range(at + 2, len(nodes)) if nodes[i].tag in ",;.:|"), at)
    if nodes[at + 1].tag == "#" and "".join(n.tag for n in nodes[end : end + 2]) not in (",#", ",&"):
        return at
    return end if nodes[end].tag in ",;" else at


def _past_uncounted(nodes: list[Node], at: int) -> int:
    """Past who stands in the list without a count: "his wife, mother and four children"."""
    while at + 1 < len(nodes) and nodes[at].tag == "x" and nodes[at + 1].tag in ",&":
        at += 1 + ([n.tag for n in nodes[at + 1 : at + 3]] == [",", "&"]) + 1
    return at


def _is_item(node: Node) -> bool:
    return bool(node.tag == "#" and node.kind != "unit")


def _is_bare(node: Node) -> bool:
    return bool(node.tag == "#" and node.kind == "bare")


def _has_verb(nodes: list[Node], at: int) -> bool:
    """Whether a count begins a clause of its own: "and four guards in the hall were hurt", "a man of 40 said"."""
    if at + 1 < len(nodes) and nodes[at + 1].tag == "v" and _is_bare(nodes[at]):
        return True
    for i, node in enumerate(nodes[at + 1 :], at + 1):
        if node.tag in "W,;&.:|()-":
            return False
        if node.tag == "v" and node.form == "ed" and i + 1 < len(nodes) and _is_item(nodes[i + 1]):
            return True
        if node.tag == "e" or (
            node.tag == "v" and (node.form not in ("ed", "ing", "inf") or says(node) or _dies(node))
        ):
            return True
    return False


def _dies(node: Node) -> bool:
    """Whether a past is no participle: "338 people died in one town and 144 in another"."""
    return any(v.cls in ("die", "flee") and v.form == "past" for v in node.verbs)


def counts_among(nodes: list[Node], i: int) -> list[int]:
    """The counts before "were among the dead" or, without a verb, "among the dead"."""
    end = i - 1
    if end < 1 or not (nodes[end].tag == "e" or _are_found(nodes[end])):
        return _beside(nodes, _before_aside(nodes, end))
    ends = _BOUNDARIES | {","} if nodes[end].tag == "e" and nodes[end].low == "being" else _BOUNDARIES
    begin = max((k for k in range(end) if nodes[k].tag in ends or _opens(nodes, k)), default=-1) + 1
    out: list[int] = []
    told = False
    for k in range(_past_source(nodes, begin), end):
        node = nodes[k]
        if told or node.tag == "W":
            told = node.tag != ","
        elif node.tag in "eH" or (node.tag == "v" and node.form not in ("ed", "ing")):
            out.clear()  # a clause of its own: "the inn had 15 guests, and six of them are among the dead"
        elif _is_item(node) and k > begin and nodes[k - 1].tag == "#":
            out = [k]  # "a cook whose wife was among the dead"
        elif _is_item(node) and (k == begin or nodes[k - 1].tag in ",&k"):
            out.append(k)
    joined = any(n.tag == "&" for n in nodes[begin:end])
    return out if joined else out[:1]


def _past_source(nodes: list[Node], begin: int) -> int:
    """Past who says so and the name behind it: "According to the mayor, Ivan Example, four nurses are among"."""
    if nodes[begin].tag != "R":
        return begin
    comma = next((k for k in range(begin, len(nodes)) if nodes[k].tag == ","), begin - 1)
    named = [n.tag for n in nodes[comma + 1 : comma + 3]] == ["#", ","] and nodes[comma + 1].origin == "name"
    return comma + 3 if named else comma + 1


def _before_aside(nodes: list[Node], end: int) -> int:
    """The last node before what is said of some of a list: "54 soldiers, two of them women, among the dead"."""
    told = "".join(n.tag for n in nodes[max(end - 4, 0) : end + 1])
    return end - 5 if told == ",#Ox," else end


def _are_found(node: Node) -> bool:
    """Whether somebody is told to be of a number: "two tourists were confirmed among the dead"."""
    return bool(node.tag == "v" and node.form == "pas" and any(v.cls in ("report", "find") for v in node.verbs))


def _opens(nodes: list[Node], k: int) -> bool:
    """Whether what somebody says begins after a node: "officials say", "a report that"."""
    if nodes[k].tag == "W":
        before = nodes[k - 1] if k else None
        return (
            nodes[k].low == "that"
            and before is not None
            and (
                before.tag in "v&"
                or _is_told(nodes, k - 1)
                or (before.tag == "x" and before.kind in ("issued", "unit"))
            )
        )
    return says(nodes[k]) or _discovers(nodes, k) or (_is_told(nodes, k) and nodes[k + 1].tag == "#")


def _discovers(nodes: list[Node], k: int) -> bool:
    """Whether somebody learns what follows: "came to the morgue and discovered two sisters were among the dead"."""
    found = nodes[k].tag == "v" and nodes[k].form in ("ed", "act") and any(v.cls == "find" for v in nodes[k].verbs)
    return found and nodes[k + 1].tag == "#"


def _is_told(nodes: list[Node], k: int) -> bool:
    """Whether it is who is told something: "told the agency that two", "told reporters two"."""
    return nodes[k].tag in "x#" and k > 0 and says(nodes[k - 1])


def _beside(nodes: list[Node], at: int) -> list[int]:
    """The counts that stand right before, over "of six weeks"."""
    out: list[int] = []
    while at >= 0 and (nodes[at].tag in "#,&" or (at and nodes[at].tag == "x" and nodes[at - 1].tag in _links(out))):
        if nodes[at].tag == "x":
            at -= 1
        elif nodes[at].tag == "#":
            out.append(at)
        at -= 1
    return out[::-1]


def _links(found: list[int]) -> str:
    """What may link a phrase to a count before it: once one is found, only "of"."""
    return "f" if found else "if"


_SAYING = frozenset({"act", "ed", "ing"})


def only_speaks(nodes: list[Node], at: int) -> bool:
    """Whether who was told of before a node only says something: "one of them told reporters"."""
    told = nodes[at] if at < len(nodes) else None
    return told is not None and told.tag == "v" and told.form in _SAYING and all(v.cls == "report" for v in told.verbs)
