"""Counts that live off another: parts of a total, orphans of a list, numbers that inherit their noun."""

from typing import Any

from tracker.claims.drafts import PERSON_MEASURES, Draft, draft
from tracker.lexicons.vocabulary import Noun
from tracker.rules.engine import Mention
from tracker.rules.reader import Sentence

_AMONG = {
    "dead": "killed", "killed": "killed", "deaths": "killed", "fatalities": "killed", "victims": "killed",
    "injured": "injured",
    "wounded": "injured", "hurt": "injured", "casualties": "casualties", "missing": "missing", "detained": "captured",
    "arrested": "captured", "captured": "captured", "freed": "released", "released": "released", "hostages": "captured",
}  # fmt: skip
_SEPARATORS = frozenset(",&;")


def complete(sentence: Sentence, number: int, drafts: list[Draft], earlier: list[Draft]) -> list[Draft]:
    """Add the parts and the orphans of a sentence to its drafts, link parts to totals, pass nouns on."""
    made = {d.at: d for d in drafts}
    _in_company(sentence, made)
    _itemised(sentence, number, made, earlier)
    _breakdown(sentence, number, made)
    wholes = _partitive(sentence, number, made)
    _orphans(sentence, number, made)
    _regions(sentence, number, made)
    _roles(sentence, number, made, earlier)
    _revised(sentence, number, made, earlier)
    ordered = [made[at] for at in sorted(made) if _was_held(made[at], earlier)]
    _inherit(ordered, earlier)
    _outcomes(ordered, earlier)
    _sums(ordered)
    return ordered + wholes


def _was_held(d: Draft, earlier: list[Draft]) -> bool:
    """Whether those who come home were captives: prisoners by name, or by what the text told just before."""
    held = {"released", "captured", "repatriated"}
    if d.rule.startswith("displaced-fled") and any(e.measure == "released" for e in earlier[-3:]):
        d.measure = "released"
    if not d.rule.startswith("released-home"):
        return True
    told = {t.low for t in d.sentence.tokens} & _CAPTIVITY
    return bool(told) or d.person_type in ("prisoner", "military") or any(e.measure in held for e in earlier[-8:])


_CAPTIVITY = frozenset({"release", "captivity", "captors", "exchange", "swap", "prisoners", "hostages", "kidnapped"})


def _outcomes(drafts: list[Draft], earlier: list[Draft]) -> None:
    """ "Two of the dead" are a part of the last total of that measure."""
    for d in drafts:
        if d.rule.endswith("of-outcome") and d.total is None:
            pool = [
                e
                for e in [*earlier, *drafts]
                if e.measure == d.measure and e.total is None and e is not d and not e.rule.endswith("of-outcome")
            ]
            d.total = next((e for e in reversed(pool) if (e.low or 0) > (d.low or 0)), None)


def _sums(drafts: list[Draft]) -> None:
    """A count followed by two or more of the same measure that add up to it is their total."""
    for n, first in enumerate(drafts):
        parts: list[Draft] = []
        for d in drafts[n + 1 :]:
            if d.measure != first.measure or d.total is not None or d.low is None:
                break
            parts.append(d)
            if len(parts) > 1 and first.total is None and sum(p.low or 0 for p in parts) == first.low:
                for p in parts:
                    p.total = first
                break


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
        if node.tag not in "IO":
            continue
        words = _words(sentence, node)
        measure = _AMONG.get(words.split()[-1])
        listed = measure or (words == "among them" and (i + 1 == len(nodes) or nodes[i + 1].tag in ",.;"))
        parts = _list_after(nodes, i + 1) or (_list_before(nodes, i) if listed else [])
        total = _total(nodes, min([i, *parts]), words, measure, made, earlier)
        if total is None and measure is None:
            continue
        if node.tag == "O" and i and nodes[i - 1].tag == "#":
            _of_them(sentence, number, made, i, total)
            continue
        for at in parts:
            held = made.get(at)
            if measure is None and total is not None and not _alike(nodes[at], total):
                continue
            part = held if held is not None and not held.rule.endswith("/alone") else None
            part = part or _add(sentence, number, made, at, measure or total.measure, "part/including")  # type: ignore[union-attr]
            if total is not None and part is not total and part.measure == total.measure:
                part.total = total


def _total(
    nodes: list[Any], i: int, words: str, measure: str | None, made: dict[int, Draft], earlier: list[Draft]
) -> Draft | None:
    """The count that the parts after node i belong to: the nearest before it, or an earlier sentence's."""
    skip = i - 1 if nodes[i].tag == "O" and nodes[i - 1].tag == "#" else i
    for at in range(skip - 1, -1, -1):
        if nodes[at].tag == "#" and nodes[at].kind != "unit":
            held = made.get(at)
            if (
                held is not None
                and measure in (None, held.measure)
                and held.group.origin not in ("article", "definite")
            ):
                return held
            if measure is None and at not in made and nodes[at].origin == "number":
                return None
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


def _in_company(sentence: Sentence, made: dict[int, Draft]) -> None:
    """A weapon that no verb of its own governs shares the fate of the weapons listed before it."""
    for at in sorted(made):
        if not made[at].rule.endswith("/alone"):
            continue
        before = max((i for i in made if i < at and not made[i].rule.endswith("/alone")), default=None)
        between = sentence.nodes[before + 1 : at] if before is not None else []
        if before is None or made[before].group.kind != made[at].group.kind or any(n.tag in "v;|:" for n in between):
            continue
        if made[before].verb_at < before:
            made[at].measure, made[at].rule = made[before].measure, "part/in-company"


def _alike(node: Any, total: Draft) -> bool:
    """Whether a count can be a part of a total: people of people, things of things."""
    people = total.counted in ("people", "families")
    return node.kind in ("bare", "thing") or people == (node.kind in ("person", "body", "family", "tally"))


def _breakdown(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """ "58 dead, the army said: 21 hostages and 33 attackers": a list after a colon itemises the total before it."""
    nodes = sentence.nodes
    for i, node in enumerate(nodes):
        if node.tag != ":" or i + 1 >= len(nodes) or nodes[i + 1].tag != "#":
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
            _add(sentence, number, made, at, total.measure, "part/itemised").total = total


def _of_them(sentence: Sentence, number: int, made: dict[int, Draft], i: int, total: Draft | None) -> None:
    """ "Five of them women": the count before; its noun, if any, follows."""
    if total is None or (total.at == i - 1 and total.sentence is sentence):
        return
    part = made.get(i - 1) or _add(sentence, number, made, i - 1, total.measure, "part/of-them")
    follows = sentence.nodes[i + 1].tag if i + 1 < len(sentence.nodes) else "."
    spelt = part.group.quantity is not None and sentence.tokens[part.group.quantity.core].tag != "9"
    if part.group.kind == "bare" and (spelt or follows in "veH") and _words(sentence, sentence.nodes[i]) == "of them":
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
        elif out and nodes[at].tag in _SEPARATORS:
            more = at + 1 if nodes[at + 1 : at + 2] and nodes[at + 1].tag == "#" else at + 2
            if (nodes[at + 1 : at + 2] and nodes[at + 1].tag not in "#&") or (
                nodes[more : more + 1] and nodes[more].tag != "#"
            ):
                break
            if nodes[more + 1 : more + 2] and nodes[more + 1].tag == "v":
                break
            at = more
        else:
            break
    return out


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


def _partitive(sentence: Sentence, number: int, made: dict[int, Draft]) -> list[Draft]:
    """ "18 of the 23 drones": of weapons shot down, the whole was launched."""
    wholes = []
    for part in made.values():
        whole = part.group.whole
        if (
            whole is not None
            and part.measure == "intercepted"
            and whole.noun is not None
            and whole.noun.kind == "weapon"
        ):
            wholes.append(
                draft(sentence, number, Mention(whole, "launched", "launched/partitive", 9, None, part.at, -1))
            )
    return wholes


def _orphans(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """ "Eight civilian and five military deaths": a count beside a tally shares its measure."""
    nodes = sentence.nodes
    for at in sorted(made, reverse=True):
        if made[at].group.kind != "tally":
            continue
        left = at - 1
        while left > 0 and nodes[left].tag in ",&":
            left -= 1
        if (
            left < at - 1
            and left not in made
            and nodes[left].tag == "#"
            and nodes[left].kind in ("person", "bare")
            and nodes[left].quantity
        ):
            _add(sentence, number, made, left, made[at].measure, "part/shared-noun")


def _regions(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """ "Three in one town, two in another", "12 each over A and B": bare counts share the measure before them."""
    nodes = sentence.nodes
    for at, node in enumerate(nodes):
        if at in made or node.tag != "#" or node.kind != "bare" or node.origin != "number" or not at:
            continue
        model = max(
            (d for i, d in made.items() if i < at and d.group.origin in ("number", "vague")),
            key=lambda d: d.at,
            default=None,
        )
        if model is None or nodes[at - 1].tag not in _SEPARATORS or not _placed(nodes, at):
            continue
        between = nodes[model.at + 1 : at]
        if any(
            n.tag == "v" and n is not model.verb and all(v.cls not in ("report", "find", "conduct") for v in n.verbs)
            for n in between
        ):
            continue
        _share(_add(sentence, number, made, at, model.measure, "part/by-place"), model)


def _revised(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """ "Up from 18": the older figure has the measure of the newer."""
    nodes = sentence.nodes
    for at, node in enumerate(nodes):
        if (
            at
            and node.tag == "#"
            and at not in made
            and nodes[at - 1].tag == "^"
            and node.kind in ("bare", "person", "family")
        ):
            newer = [d for i, d in made.items() if i < at] or earlier[-1:]
            if newer:
                model = max(newer, key=lambda d: d.at)
                _share(_add(sentence, number, made, at, model.measure, "part/revised"), model)


def _placed(nodes: list[Any], at: int) -> bool:
    """Whether "in" or "over" a place follows the count, with or without "each"."""
    after = at + 1
    while after < len(nodes) and nodes[after].tag == "t":
        after += 1
    return after + 1 < len(nodes) and nodes[after].tag in "iy" and nodes[after + 1].tag in "x#"


def _share(part: Draft, model: Draft) -> None:
    part.noun, part.counted, part.person_type = model.noun, model.counted, model.person_type
    part.total = model.total


def _roles(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """ "Five were doctors", "five of the victims were under 18": a part of the last total of people."""
    nodes = sentence.nodes
    for at, node in enumerate(nodes[:-2]):
        if at in made or node.tag != "#" or node.origin not in ("number", "vague"):
            continue
        victims = node.noun is not None and node.noun.lemma in _VICTIMS and node.first < node.head - 1
        if not victims and not (node.kind == "bare" and nodes[at + 1].tag == "e" and nodes[at + 2].tag in "x#"):
            continue
        totals = [
            d
            for d in earlier[-8:]
            if d.measure in ("killed", "injured", "captured", "missing", "casualties", "released") and d.total is None
        ]
        if not totals or number - totals[-1].number > 2:
            continue
        total = next((d for d in totals if d.number == totals[-1].number and d.measure == "killed"), totals[-1])
        role = None if victims else _role(sentence, nodes[at + 2])
        if not victims and role is None:
            continue
        part = _add(sentence, number, made, at, total.measure, "part/role")
        part.total = total
        if role is not None:
            part.noun, part.person_type = role, role.person_type


_VICTIMS = frozenset({"victim", "dead", "fatality", "casualty", "survivor"})


def _role(sentence: Sentence, node: object) -> Noun | None:
    noun = getattr(sentence.tokens[node.last].entry, "noun", None)  # type: ignore[attr-defined]
    return noun if noun is not None and noun.kind == "person" else None


def _inherit(drafts: list[Draft], earlier: list[Draft]) -> None:
    """A bare number, "another N" and "N others" take noun and kind from what they add to."""
    for n, d in enumerate(drafts):
        if d.noun is not None or d.group.kind != "bare" or d.person_type:
            continue
        pool = [e for e in drafts[:n] if e.total is None] or (
            [e for e in earlier[-3:] if e.total is None] if d.group.other else []
        )
        people = d.measure in PERSON_MEASURES
        model = next(
            (e for e in reversed(pool) if e.noun is not None and (e.counted in ("people", "families")) == people), None
        )
        if model is None:
            continue
        if people:
            d.person_type = model.person_type if model.noun and model.noun.kind == "person" else d.person_type
            d.noun = model.noun
        else:
            d.noun, d.counted = model.noun, model.counted
