"""Counts behind a label: what befell what ("houses burned: 207"), or who of those just counted ("children: 31")."""

from functools import cache

from tracker.claims.counts.shared import restate
from tracker.claims.drafts import OF_PEOPLE, Draft, add
from tracker.language.nodes import Node
from tracker.lexicons.vocabulary import Noun
from tracker.rules.reader import Sentence, load_reader

_MARKS, _STARTS, _ENDS = ":-", ",;.:-", ".,;&(I)"
_TO_PLACES = frozenset({"damaged", "destroyed"})
_SUMS = frozenset({"cumulative", "total", "overall", "cumulatively"})
_REACH = 2


def labels(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """Read bare numbers by their label, where no rule does."""
    nodes = sentence.nodes
    for at in _behind_marks(nodes):
        noun = _labelled(sentence, at - 1)
        known = made.get(at)
        if noun is None or (known is not None and not known.rule.endswith("/labelled")):
            continue
        measure = _measure(nodes, at - 1, noun)
        if measure is not None:
            _count(add(sentence, number, made, at, measure, "list/label"), noun)
    for at in _after_names(sentence):
        if at not in made:
            _go_on(sentence, number, made, earlier, at)


def has_label(sentence: Sentence) -> bool:
    """Whether a sentence holds a label that says what befell what."""
    nodes = sentence.nodes
    return any(
        (noun := _labelled(sentence, at - 1)) is not None and _measure(nodes, at - 1, noun) is not None
        for at in _behind_marks(nodes)
    )


def _count(d: Draft, noun: Noun) -> None:
    d.noun, d.counted, d.person_type = noun, noun.counted or d.counted, noun.person_type


def _behind_marks(nodes: list[Node]) -> list[int]:
    """Where bare numbers stand behind a colon or a dash."""
    return [
        at
        for at in range(3, len(nodes))
        if nodes[at].tag == "#" and nodes[at].kind == "bare" and nodes[at - 1].tag in _MARKS
    ]


def _labelled(sentence: Sentence, mark: int) -> Noun | None:
    """The noun of a label that is a phrase and a participle: "houses burned:", "displaced families:"."""
    nodes = sentence.nodes
    tags = nodes[mark - 2].tag + nodes[mark - 1].tag
    if tags not in ("xv", "vx") or nodes[mark - 1 - (tags == "vx")].form != "ed":
        return None
    if mark > 2 and nodes[mark - 3].tag not in _STARTS:
        return None
    return _noun(sentence, nodes[mark - 2 + (tags == "vx")])


def _noun(sentence: Sentence, node: Node) -> Noun | None:
    noun: Noun | None = sentence.tokens[node.last].entry.noun
    return noun


def _measure(nodes: list[Node], mark: int, noun: Noun) -> str | None:
    read = _reduced()
    verb = next(n for n in (nodes[mark - 1], nodes[mark - 2]) if n.tag == "v")
    return next((read[v.cls, noun.kind] for v in verb.verbs if (v.cls, noun.kind) in read), None)


@cache
def _reduced() -> dict[tuple[str, str], str]:
    """The measure of what was done: "207 houses burned", by the class of the verb and the kind of what is counted."""
    known = load_reader().engine.rules
    rules = [rule for shape in ("passive", "reduced") for rule in known if shape in rule.constructions]
    return {(verb, target): rule.measure for rule in rules for verb in rule.verbs for target in rule.targets}


def _after_names(sentence: Sentence) -> list[int]:
    """Where numbers stand behind nothing but a phrase, in a sentence that says of nobody what he did; no brackets."""
    nodes = sentence.nodes
    if any(n.tag in "eHWm(" or (n.tag == "v" and n.form != "ed") for n in nodes):
        return []
    return [at for at in range(1, len(nodes)) if _is_cell(nodes, at)]


def _is_cell(nodes: list[Node], at: int) -> bool:
    if nodes[at].tag != "#" or nodes[at].kind != "bare" or (nodes[at + 1 :] and nodes[at + 1].tag not in _ENDS):
        return False
    label = at - 1 - (nodes[at - 1].tag in _MARKS)
    return label >= 0 and nodes[label].tag == "x" and (not label or nodes[label - 1].tag in _STARTS)


def _go_on(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft], at: int) -> None:
    """Count what a label only names as those told of just before, or as some of them."""
    label = sentence.nodes[at - 1 - (sentence.nodes[at - 1].tag in _MARKS)]
    noun, last = _noun(sentence, label), _last(number, made, earlier, at)
    if last is None:
        return
    quantity = sentence.nodes[at].quantity
    whole, size = _whole(last), (quantity.low or 0) if quantity is not None else 0
    if noun is not None and noun.kind == "person" and whole.measure in OF_PEOPLE and size <= (whole.low or 0):
        part = add(sentence, number, made, at, whole.measure, "list/role")
        _count(part, noun)
        part.total = whole if size else None
    elif noun is not None and noun.kind == "structure" and last.measure in _TO_PLACES and last.group.kind == "bare":
        _count(add(sentence, number, made, at, last.measure, "list/label"), noun)
    elif sentence.tokens[label.first].low in _SUMS and label is sentence.nodes[0] and size >= (whole.low or 0):
        total = add(sentence, number, made, at, whole.measure, "list/sum")
        restate(total, whole)
        total.scope = "cumulative"


def _whole(d: Draft) -> Draft:
    return d if d.total is None else _whole(d.total)


def _last(number: int, made: dict[int, Draft], earlier: list[Draft], at: int) -> Draft | None:
    """The count told last before a number."""
    pool = [*earlier[-1:], *(made[i] for i in sorted(made) if i < at)]
    return pool[-1] if pool and number - pool[-1].number <= _REACH else None
