"""Counts that share a measure or a noun with another: beside a tally, place by place, "up from 18", "two others"."""

import re

from tracker.claims.counts.gapped import SEPARATORS, is_gapped, is_led_by_place, is_next, is_with
from tracker.claims.drafts import Draft, add, words_of
from tracker.language.nodes import Node, tags_of
from tracker.rules.reader import Sentence

_CLAUSE = re.compile(r",[Wt|][^,;]*,&$")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LAID = re.compile(r"(?:fx|v)?T[x#](?:[fi]x)*[,&]+")
_RELATES = frozenset({"where", "which"})
_MODELS = (frozenset({"number", "vague"}), frozenset({"number", "vague", "article"}))  # of a bare count, of people
_HAPPENED = frozenset({"when", "after", "as"})
_CAME = frozenset({"came", "hailed", "occurred", "happened"})


def holders(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """ "Eight flats in three blocks were damaged": so were the blocks."""
    nodes = sentence.nodes
    for at, inner in sorted(made.items()):
        holder = nodes[at + 2] if at + 2 < len(nodes) and nodes[at + 1].tag == "i" and at + 2 not in made else None
        if holder is None or holder.tag != "#" or holder.origin != "number" or nodes[at + 1].low != "in":
            continue
        if inner.measure == "damaged" and holder.kind == inner.group.kind == "structure":
            add(sentence, number, made, at + 2, inner.measure, "part/holder")


def orphans(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
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
            add(sentence, number, made, left, made[at].measure, "part/shared-noun")


def regions(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """ "Three in one town, two in another", "12 each over A and B": bare counts share the measure before them."""
    nodes = sentence.nodes
    for at, node in enumerate(nodes):
        if at in made or not at or node.tag != "#" or node.origin not in ("number", "article", "another"):
            continue
        apart = (
            _placed(sentence, at) or _on_another_day(sentence, at) or _is_laid_to(nodes, at) or _came_when(nodes, at)
        )
        placed = apart and _begins_part(sentence, at)
        another = _in_named_place(sentence, at) and words_of(sentence, node) == "another"  # not "another in a series"
        told = node.origin == "article" or node.kind == "person" or another
        if (node.origin != "number" and not (placed and told)) or words_of(sentence, node) == "a couple":
            continue
        model = _model(sentence, made, at)
        if model is None:
            continue
        told = node.kind == "bare" and (placed or (node.other and model.group.kind == "body"))
        told = told or (placed and (_is_as_told(nodes, at, made) or _is_below(nodes[at + 1])))
        told = told or (node.kind == "bare" and (is_next(sentence, at, model) or is_led_by_place(sentence, at)))
        told = told or (placed and node.noun is not None and node.noun.lemma == "victim")
        if not told and not (node.origin == "number" and is_gapped(sentence, at, model)):
            continue
        between = _without_clause(nodes[model.at + 1 : at])
        if any(
            n.tag == "v" and n is not model.verb and not _says(n) for n in between if n is not _beside(nodes, model)
        ):
            continue
        part = add(sentence, number, made, at, model.measure, "part/by-place")
        if node.kind == "bare":
            share(part, model)


def _model(sentence: Sentence, made: dict[int, Draft], at: int) -> Draft | None:
    """The count before another that it may go on from; of a part and its total, that whose verb is told in between."""
    origins = _MODELS[sentence.nodes[at].kind == "person"]
    told = [i for i in made if i < at and made[i].group.origin in origins and made[i].rule != "part/itemised"]
    model = made[max(told)] if told else None
    total = model.total if model is not None else None
    if model is None or total is None or total.sentence is not sentence or total.at not in made:
        return model
    return total if model.at < total.verb_at < at or is_gapped(sentence, at, total) else model


def _says(verb: Node) -> bool:
    return any(v.cls in ("report", "find", "conduct") for v in verb.verbs)


def _beside(nodes: list[Node], model: Draft) -> Node | None:
    """A second verb of what was done: "18 drones were destroyed or jammed"."""
    after = nodes[model.verb_at + 1 : model.verb_at + 3] if model.verb_at > model.at else []
    return after[1] if [n.tag for n in after] == ["&", "v"] and after[1].form in ("ed", "pas") else None


def _begins_part(sentence: Sentence, at: int) -> bool:
    """Whether a separator stands before a count, or, before a named place, one and "with", or a bracket.

    "Nine died, with two in Gozo", "nine died (two in Gozo, one in Brno)".
    """
    nodes = sentence.nodes
    named = at > 1 and _in_named_place(sentence, at)
    begins = at - 1 if named and is_with(nodes[at - 1]) else at
    opens = nodes[begins - 1].tag in SEPARATORS or (named and nodes[begins - 1].tag == "(")
    return opens or _follows(sentence, at)


def _in_named_place(sentence: Sentence, at: int) -> bool:
    after = sentence.nodes[at + 2 : at + 3]
    named = bool(after) and sentence.tokens[after[0].last].text[0].isupper()
    return named and after[0].kind != "hospital"


def _without_clause(between: list[Node]) -> list[Node]:
    """What stands between two counts without what is said of the place of the first: ", which was shelled, and two"."""
    clause = _CLAUSE.search(tags_of(between))
    relates = clause is not None and between[clause.start() + 1].low in _RELATES
    return between[: clause.start()] if clause is not None and relates else between


def _is_as_told(nodes: list[Node], at: int, made: dict[int, Draft]) -> bool:
    """Whether people in one place share the fate just told of others in another: "two died in Brno, a girl in Ribe"."""
    told = max((d for i, d in made.items() if i < at and d.verb_at > d.at), key=lambda d: d.at, default=None)
    if told is None or nodes[at].kind != "person" or told.counted != "people" or nodes[told.verb_at].tag != "v":
        return False
    own = told.verb_at
    said = {i for i in range(own + 1, at) if nodes[i].tag == "v" and _says(nodes[i])}
    between = [nodes[i].tag for i in range(own + 1, at) if i not in said]
    after = tags_of(nodes[at + 1 : at + 6]).split(",")[0]
    return between[:2] == ["i", "x"] and not {"v", "e", "H", "W"} & {*between, *after}


def _placed(sentence: Sentence, at: int) -> bool:
    """Whether "in" or "over" a place follows the count, with or without "each" or "came"."""
    nodes, after = sentence.nodes, at + 1
    while after < len(nodes) and (nodes[after].tag in "te" or sentence.tokens[nodes[after].last].low in _CAME):
        after += 1
    if after < len(nodes) and _is_below(nodes[after]):
        return True
    if [t.low for t in sentence.tokens[nodes[at].last + 1 : nodes[at].last + 2]] == ["elsewhere"]:
        return True
    led = "iyT" if nodes[at].other else "iy"  # "six more on the way to hospital"
    return after + 1 < len(nodes) and nodes[after].tag in led and nodes[after + 1].tag in "x#"


def _is_below(node: Node) -> bool:
    """Whether people are those "on the ground" beside those on board."""
    return bool(node.tag == "v" and node.form == "ed" and any(v.lemma == "on the ground" for v in node.verbs))


def _is_laid_to(nodes: list[Node], at: int) -> bool:
    """Whether a count is laid at somebody's door as the one before it: "31 of the deaths to gangs, 11 to police"."""
    before = max((i for i in range(at - 1) if nodes[i].tag == "#" and nodes[i].quantity is not None), default=None)
    if before is None or not any(n.tag == "v" and n.last < nodes[before].first for n in nodes[:before]):
        return False
    after = "".join(n.tag for n in nodes[before + 1 : at])
    door = nodes[at + 1 : at + 3]
    to = len(door) > 1 and door[0].tag == "T" and door[1].tag in "x#" and door[1].quantity is None
    return to and _LAID.fullmatch(after) is not None


def _came_when(nodes: list[Node], at: int) -> bool:
    """Whether what befell more people is told after them: "and nine when a bomb fell on the market"."""
    return nodes[at - 1].tag == "&" and tags_of(nodes[at + 1 : at + 2]) == "|" and nodes[at + 1].low in _HAPPENED


def _on_another_day(sentence: Sentence, at: int) -> bool:
    """Whether a count goes on with another day: "22 bodies on Tuesday and 14 on Wednesday", "90 died, 14 since May"."""
    node, tokens = sentence.nodes[at], sentence.tokens
    led = tokens[node.last + 1].low if node.last + 1 < len(tokens) else ""
    day = node.last + 1 + (led in ("on", "in", "since"))
    after = at + 1 + any(_YEAR.fullmatch(words_of(sentence, n)) for n in sentence.nodes[at + 1 : at + 2])
    ends = after == len(sentence.nodes) or sentence.nodes[after].tag in ".,;&"
    goes_on = sentence.nodes[at - 1].tag == "&" or led == "since" or _follows(sentence, at)
    return ends and day < len(tokens) and tokens[day].tag == "Y" and goes_on


def _follows(sentence: Sentence, at: int) -> bool:
    """Whether a count is said to follow another: "followed by 14 on Friday"."""
    first = sentence.nodes[at].first
    return [token.low for token in sentence.tokens[max(first - 2, 0) : first]] == ["followed", "by"]


def share(part: Draft, model: Draft) -> None:
    """Give a part what its model counts."""
    part.noun, part.counted, part.person_type = model.noun, model.counted, model.person_type
    part.total = model.total


def restate(part: Draft, model: Draft) -> None:
    """Let a count say anew of what its model counts how many there were."""
    share(part, model)
    part.echo = model
    counted = part.sentence is model.sentence and part.group.origin == "number"
    if counted and model.low == 1 and (part.low or 0) > 1:  # "a nurse died, bringing the total to six"
        part.person_type = None
