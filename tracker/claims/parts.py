"""Counts that live off another: parts of a total, orphans of a list, numbers that inherit their noun."""

from tracker.claims.drafts import PERSON_MEASURES, Draft, draft
from tracker.rules.engine import Mention
from tracker.rules.reader import Sentence

_AMONG = {
    "dead": "killed", "killed": "killed", "deaths": "killed", "fatalities": "killed", "victims": "killed", "injured": "injured",
    "wounded": "injured", "hurt": "injured", "casualties": "casualties", "missing": "missing", "detained": "captured",
    "arrested": "captured", "captured": "captured", "freed": "released", "released": "released", "hostages": "captured",
}  # fmt: skip
_SEPARATORS = frozenset(",&;")


def complete(sentence: Sentence, number: int, drafts: list[Draft], earlier: list[Draft]) -> list[Draft]:
    """Add the parts and the orphans of a sentence to its drafts, link parts to totals, pass nouns on."""
    made = {d.at: d for d in drafts}
    _itemised(sentence, number, made, earlier)
    _partitive(sentence, number, made)
    _orphans(sentence, number, made)
    _regions(sentence, number, made)
    ordered = [made[at] for at in sorted(made)]
    _inherit(ordered, earlier)
    return ordered


def _add(sentence: Sentence, number: int, made: dict[int, Draft], at: int, measure: str, rule: str) -> Draft:
    group = sentence.nodes[at]
    made[at] = draft(sentence, number, Mention(group, measure, rule, 9, None, at, -1))
    return made[at]


def _words(sentence: Sentence, node: object) -> str:
    return " ".join(t.low for t in sentence.tokens[node.first : node.last + 1])  # type: ignore[attr-defined]


def _itemised(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """Read "including two children", "five of them women", "among the dead were two nurses"."""
    nodes = sentence.nodes
    for i, node in enumerate(nodes):
        if node.tag != "I":
            continue
        words = _words(sentence, node)
        measure = _AMONG.get(words.split()[-1])
        before = [d for at, d in made.items() if at < i and d.total is None]
        total = max((d for d in before if measure in (None, d.measure)), key=lambda d: d.at, default=None)
        if total is None:
            total = next((d for d in reversed(earlier) if measure in (None, d.measure) and d.total is None), None)
        if total is None and measure is None:
            continue
        if words.endswith(("of them", "of whom", "of which")) and i and nodes[i - 1].tag == "#":
            _of_them(sentence, number, made, i, total)
            continue
        for at in _list_after(nodes, i + 1) or (_list_before(nodes, i) if measure else []):
            part = made.get(at) or _add(sentence, number, made, at, measure or total.measure, "part/including")  # type: ignore[union-attr]
            if total is not None and part is not total and part.measure == total.measure:
                part.total = total


def _of_them(sentence: Sentence, number: int, made: dict[int, Draft], i: int, total: Draft | None) -> None:
    """"Five of them women": the count before; its noun, if any, follows."""
    if total is None or total.at == i - 1 and total.sentence is sentence:
        return
    part = made.get(i - 1) or _add(sentence, number, made, i - 1, total.measure, "part/of-them")
    group = part.group
    if sentence.nodes[i - 1].kind == "bare":
        part.group.end = sentence.nodes[i].end if "them" in _words(sentence, sentence.nodes[i]) and part.rule != "part/of-them" else group.end
    if part is not total:
        part.total = total
    after = i + 1
    while after < len(sentence.nodes) and sentence.nodes[after].tag == "e":
        after += 1
    if after < len(sentence.nodes) and sentence.nodes[after].tag == "x":
        noun = sentence.tokens[sentence.nodes[after].last].entry
        if noun is not None and noun.noun is not None and noun.noun.kind == "person":
            part.person_type = noun.noun.person_type
            part.noun = noun.noun


def _list_after(nodes: list, at: int) -> list[int]:  # type: ignore[type-arg]
    """The counts that follow in one list."""
    out = []
    while at < len(nodes):
        if nodes[at].tag == "e" and not out:
            at += 1
        elif nodes[at].tag == "#" and nodes[at].kind != "unit":
            out.append(at)
            at += 1
        elif out and nodes[at].tag in _SEPARATORS:
            more = at + 1 if nodes[at + 1 : at + 2] and nodes[at + 1].tag == "#" else at + 2
            if nodes[at + 1 : at + 2] and nodes[at + 1].tag not in "#&" or nodes[more : more + 1] and nodes[more].tag != "#":
                break
            if nodes[more + 1 : more + 2] and nodes[more + 1].tag == "v":
                break
            at = more
        else:
            break
    return out


def _list_before(nodes: list, i: int) -> list[int]:  # type: ignore[type-arg]
    """"Five children and two women are among the dead": the counts before."""
    at = i - 1
    while at >= 0 and nodes[at].tag == "e":
        at -= 1
    out = []
    while at >= 0 and nodes[at].tag in "#,&":
        if nodes[at].tag == "#":
            out.append(at)
        at -= 1
    return out[::-1]


def _partitive(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """"18 of the 23 drones": the first takes the noun of the second; of weapons shot down, the second were launched."""
    nodes = sentence.nodes
    for at in list(made):
        part = made[at]
        if part.group.kind != "bare" or at + 2 >= len(nodes) or nodes[at + 1].tag != "f" or nodes[at + 2].tag != "#":
            continue
        whole = nodes[at + 2]
        if whole.noun is None:
            continue
        part.noun = whole.noun
        part.counted = whole.noun.counted or part.counted
        part.person_type = whole.noun.person_type
        if part.measure == "intercepted" and whole.origin == "number" and at + 2 not in made:
            _add(sentence, number, made, at + 2, "launched", "launched/partitive")


def _orphans(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """"Eight civilian and five military deaths": a count beside a tally shares its measure."""
    nodes = sentence.nodes
    for at in sorted(made, reverse=True):
        if made[at].group.kind != "tally":
            continue
        left = at - 1
        while left > 0 and nodes[left].tag in ",&":
            left -= 1
        if left < at - 1 and left not in made and nodes[left].tag == "#" and nodes[left].kind in ("person", "bare") and nodes[left].quantity:
            _add(sentence, number, made, left, made[at].measure, "part/shared-noun")


def _regions(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """"Three in one town, two in another": bare counts, each with its place, share the measure before them."""
    nodes = sentence.nodes
    for at, node in enumerate(nodes):
        if at in made or node.tag != "#" or node.kind != "bare" or node.origin != "number" or not at:
            continue
        before = [d for i, d in made.items() if i < at and d.group.origin in ("number", "vague")]
        placed = at + 2 < len(nodes) and nodes[at + 1].tag == "i" and nodes[at + 2].tag == "x"
        if not before or not placed or nodes[at - 1].tag not in _SEPARATORS:
            continue
        if any(n.tag == "v" for n in nodes[before[-1].at + 1 : at] if n is not before[-1].verb):
            continue
        model = max(before, key=lambda d: d.at)
        made[at] = _add(sentence, number, made, at, model.measure, "part/by-place")
        made[at].noun, made[at].counted, made[at].person_type, made[at].total = model.noun, model.counted, model.person_type, model.total


def _inherit(drafts: list[Draft], earlier: list[Draft]) -> None:
    """A bare number, "another N" and "N others" take noun and kind from what they add to."""
    for n, d in enumerate(drafts):
        if d.noun is not None or d.group.kind != "bare" or d.person_type:
            continue
        pool = [e for e in drafts[:n] if e.total is None] or ([e for e in earlier[-3:] if e.total is None] if d.group.other else [])
        people = d.measure in PERSON_MEASURES
        model = next((e for e in reversed(pool) if e.noun is not None and (e.counted in ("people", "families")) == people), None)
        if model is None and not people and earlier:
            model = next((e for e in reversed(earlier[-6:]) if e.noun is not None and e.counted not in ("people", "families")), None)
        if model is None:
            continue
        if people:
            d.person_type = model.person_type if model.noun and model.noun.kind == "person" else d.person_type
            d.noun = model.noun
        else:
            d.noun, d.counted = model.noun, model.counted
