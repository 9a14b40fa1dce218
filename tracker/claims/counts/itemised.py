"""Parts of a total: "including two children", "five of them women", a list after a colon."""

from typing import Any

from tracker.claims.drafts import Draft, add, words_of
from tracker.rules.reader import Sentence

_AMONG = {
    "dead": "killed", "killed": "killed", "deaths": "killed", "fatalities": "killed", "victims": "killed",
    "injured": "injured",
    "wounded": "injured", "hurt": "injured", "casualties": "casualties", "missing": "missing", "detained": "captured",
    "arrested": "captured", "captured": "captured", "freed": "released", "released": "released", "hostages": "captured",
    "slain": "killed",
    "fallen": "killed",
    "deceased": "killed",
    "murdered": "killed",
    "martyrs": "killed",
    "martyred": "killed",
    "drowned": "killed",
    "died": "killed",
    "abducted": "captured",
    "kidnapped": "captured",
    "taken": "captured",
    "captives": "captured",
    "rescued": "released",
    "hospitalised": "injured",
    "hospitalized": "injured",
}  # fmt: skip
_SEPARATORS = frozenset(",&;")
_DOERS = frozenset("attackers assailants gunmen robbers militants rebels raiders bandits kidnappers suspects".split())
_TRAILING = frozenset({"among them", "included"})
_WITHIN = frozenset({"in", "at", "on", "near"})


def itemised(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """Read "including two children", "five of them women", "among the dead were two nurses"."""
    nodes = sentence.nodes
    for i, node in enumerate(nodes):
        if node.tag not in "IO":
            continue
        words = words_of(sentence, node)
        if i and nodes[i - 1].tag == "n":
            continue
        measure = _AMONG.get(words.split()[-1])
        listed = measure or (words in _TRAILING and (i + 1 == len(nodes) or nodes[i + 1].tag in ",.;"))
        parts = _list_after(nodes, i + 1) or (_list_before(nodes, i) if listed else [])
        total = _total(nodes, min([i, *parts]), words, measure, made, earlier)
        if total is None and measure is None:
            continue
        if node.tag == "O" and i and nodes[i - 1].tag == "#":
            _of_them(sentence, number, made, i, total)
            parts = _list_after(nodes, i + 3) if [n.tag for n in nodes[i + 1 : i + 4]] == ["x", ",", "#"] else []
            parts = parts if len(parts) > 1 and nodes[parts[-1] - 1].tag == "&" else []
        if node.tag == "O" and not parts and [n.tag for n in nodes[i + 1 : i + 3]] == [",", "#"]:
            parts = [i + 2]
        for at in parts:
            held = made.get(at)
            if measure is None and total is not None and not _alike(nodes[at], total):
                continue
            part = held if held is not None and not held.rule.endswith("/alone") else None
            part = part or add(sentence, number, made, at, measure or total.measure, "part/including")  # type: ignore[union-attr]
            if total is not None and part is not total and part.measure == total.measure:
                part.total = total


def _total(
    nodes: list[Any], i: int, words: str, measure: str | None, made: dict[int, Draft], earlier: list[Draft]
) -> Draft | None:
    """The count that the parts after node i belong to: the nearest before it, or an earlier sentence's."""
    skip = i - 1 if nodes[i].tag == "O" and nodes[i - 1].tag == "#" else i
    fewer: Draft | None = None
    for at in range(skip - 1, -1, -1):
        if nodes[at].tag == "#" and nodes[at].kind != "unit":
            held = made.get(at)
            if held is not None and measure in (None, held.measure) and _is_several(held):
                if skip == i or not _is_fewer(held, nodes[i - 1]):
                    return held
                fewer = fewer or held
            if measure is None and at not in made and nodes[at].origin == "number":
                return fewer
    if fewer is not None:
        return fewer
    if measure is None and not words.endswith(("them", "whom", "those", "these")):
        return None
    return next(
        (
            d
            for d in reversed(earlier)
            if measure in (None, d.measure) and d.total is None and d.group.origin in ("number", "vague")
        ),
        None,
    )


def _is_several(held: Draft) -> bool:
    return held.group.origin not in ("article", "definite")


def _is_fewer(held: Draft, part: Any) -> bool:
    """Whether a count is of fewer than the "five" of "five of them", which are then of another."""
    return part.quantity is not None and held.low is not None and (part.quantity.low or 0) > held.low


def _alike(node: Any, total: Draft) -> bool:
    """Whether a count can be a part of a total: people of people, things of things."""
    people = total.counted in ("people", "families")
    return node.kind in ("bare", "thing") or people == (node.kind in ("person", "body", "family", "tally"))


def breakdown(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """ "58 dead, the army said: 21 hostages and 33 attackers": a list after a colon itemises the total before it."""
    nodes = sentence.nodes
    for i, node in enumerate(nodes):
        if node.tag not in ":-" or i + 1 >= len(nodes) or nodes[i + 1].tag != "#":
            continue
        total = max(
            (d for at, d in made.items() if at < i and d.counted == "people"),
            key=lambda d: d.at,
            default=None,
        )
        parts = [at for at in _list_after(nodes, i + 1) if at not in made and nodes[at].kind == "person"]
        if total is None or len(parts) < 2 or any(n.tag in "ve" for n in nodes[parts[-1] + 1 : parts[-1] + 3]):
            continue
        for at in parts:
            add(sentence, number, made, at, total.measure, "part/itemised").total = total


def _of_doers(sentence: Sentence, i: int) -> bool:
    """Whether "them" are those who did it, named right before: "the attackers, at least seven of them, fled"."""
    nodes = sentence.nodes
    beside = i > 2 and nodes[i - 2].tag == "," and nodes[i - 3].tag == "x"
    return beside and words_of(sentence, nodes[i - 3]).rsplit(" ", 1)[-1] in _DOERS


def _of_them(sentence: Sentence, number: int, made: dict[int, Draft], i: int, total: Draft | None) -> None:
    """ "Five of them women": the count before; its noun, if any, follows. "In one of them" is a place."""
    if total is None or (total.at == i - 1 and total.sentence is sentence):
        return
    count = sentence.nodes[i - 1]
    exceeds = count.quantity is not None and (count.quantity.low or 0) > (total.high or count.quantity.low or 0)
    if exceeds or (count.first and sentence.tokens[count.first - 1].low in _WITHIN) or _of_doers(sentence, i):
        return
    part = made.get(i - 1) or add(sentence, number, made, i - 1, total.measure, "part/of-them")
    follows = sentence.nodes[i + 1].tag if i + 1 < len(sentence.nodes) else "."
    spelt = part.group.quantity is not None and sentence.tokens[part.group.quantity.core].tag != "9"
    if part.group.kind == "bare" and (spelt or follows in "veH") and words_of(sentence, sentence.nodes[i]) == "of them":
        part.group.end = sentence.nodes[i].end
    part.total = total if part.measure == total.measure else None
    after = i + 1
    while after < len(sentence.nodes) and sentence.nodes[after].tag == "e":
        after += 1
    if after < len(sentence.nodes) and sentence.nodes[after].tag == "x":
        noun = sentence.tokens[sentence.nodes[after].last].entry
        if noun is not None and noun.noun is not None and noun.noun.kind == "person":
            part.person_type = noun.noun.person_type
            part.noun = noun.noun


def _list_after(nodes: list[Any], at: int) -> list[int]:
    """The counts that follow in one list."""
    out: list[int] = []
    while at < len(nodes):
        if nodes[at].tag == "e" and not out:
            at += 1
        elif nodes[at].tag == "#" and nodes[at].kind != "unit":
            out.append(at)
            at += 3 if [n.tag for n in nodes[at + 1 : at + 3]] == ["f", "x"] else 1
            at = _described(nodes, at)
        elif out and nodes[at].tag in _SEPARATORS:
            more = at + 1 if nodes[at + 1 : at + 2] and nodes[at + 1].tag == "#" else at + 2
            if (nodes[at + 1 : at + 2] and nodes[at + 1].tag not in "#&") or (
                nodes[more : more + 1] and nodes[more].tag != "#"
            ):
                break
            if nodes[more + 1 : more + 2] and nodes[more + 1].tag == "v" and nodes[more + 1].form != "ed":
                break
            at = more
        else:
            break
    return out


def _described(nodes: list[Any], at: int) -> int:
    """The node after a participle and what goes with it, if a list goes on there: "40 men shot by troops and ..."."""
    after = at
    if nodes[at : at + 1] and nodes[at].tag == "v" and nodes[at].form == "ed":
        after += 1
        while [n.tag in "iyf" for n in nodes[after : after + 1]] == [True] and nodes[after + 1 : after + 2]:
            after += 2
    return after if nodes[after : after + 1] and nodes[after].tag in _SEPARATORS else at


def _list_before(nodes: list[Any], i: int) -> list[int]:
    """ "Five children and two women are among the dead": the counts before."""
    at = i - 1
    while at > 0 and (nodes[at].tag == "e" or (nodes[at].tag == "x" and nodes[at - 1].tag in "if")):
        at -= 1 if nodes[at].tag == "e" else 2
    out: list[int] = []
    while at >= 0 and nodes[at].tag in "#,&":
        if nodes[at].tag == "#":
            out.append(at)
        at -= 1
    return out[::-1]
