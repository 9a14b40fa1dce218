"""Bare numbers that stand for a count told just before: "the figure was 900", "it had said 351"."""

from tracker.claims.counts.listed import more_counts
from tracker.claims.counts.portions import are_people, holds_share, is_accounted
from tracker.claims.counts.restated import tells, words_before
from tracker.claims.counts.shared import restate, share
from tracker.claims.drafts import OF_PEOPLE, Draft, add, words_of
from tracker.language.nodes import Node
from tracker.language.numbers import PASSING
from tracker.rules.reader import Sentence

_FIGURES = frozenset(
    "figure figures count tally total toll estimate estimates number numbers reckoning guess record".split()
)
_GIVEN = frozenset({"the", "its", "his", "her", "their", "that", "this"})
_BESIDE = frozenset({"deployed", "repatriated"})
_HARMED = frozenset({"killed", "injured", "missing", "captured", "casualties"})
_ROLLED = frozenset({"killed", "missing", "captured"})
_PRESS = frozenset("reporters journalists media press newspapers correspondents agencies broadcasters".split())
_SPEAKS = frozenset({"speak", "talk of", "report"})
_STATED = ("/figure", "/count-at", "/toll", "/tally-at")
_ENDS = frozenset(".,;)-&|")
_ABOARD = frozenset({"aboard", "board", "onboard"})
_REACH, _SHORT = 2, 7


def figures(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> bool:
    """Read the numbers that say anew, or otherwise, what the text has just counted; tell whether there are any."""
    nodes, before = sentence.nodes, len(made)
    for at, node in enumerate(nodes):
        if not is_plain(node) or not (made or earlier):
            continue
        model = told_last(number, made, earlier, at)
        if (at in made and not are_people(made[at], model)) or _is_of_others(sentence, made, at):
            continue
        if model is not None and _restates(sentence, made, at, model):
            model = _other_of_pair(nodes, made, at, model, earlier)
            restate(add(sentence, number, made, at, model.measure, "part/figure"), model)
        elif model is not None and holds_share(sentence, made, at, model):
            part = add(sentence, number, made, at, model.measure, "part/share")
            share(part, model)
            part.total = part.total or (None if is_accounted(model) else model)
        elif model is not None and model.measure in _HARMED and _is_lost(sentence, at):
            lost = "casualties" if model.measure == "casualties" else "killed"
            add(sentence, number, made, at, lost, "part/lost")
    _counted_by_name(sentence, number, made, earlier)
    return len(made) > before


def _counted_by_name(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """People told of as dead by who counts them alone: "the quake killed 40; UNICEF speaks of 12 children"."""
    nodes = sentence.nodes
    for at, node in enumerate(nodes):
        if at in made or node.tag != "#" or node.kind != "person" or node.origin not in ("number", "vague"):
            continue
        dead = bool(earlier) and earlier[-1].measure == "killed" and number - earlier[-1].number <= 1
        if not dead or not _only_counts(nodes, at):
            continue
        if tells("counted", words_before(sentence.tokens, node.first)):
            for item in [at, *more_counts(nodes, at)]:
                if item not in made and nodes[item].kind == "person":
                    add(sentence, number, made, item, "killed", "part/figure")


def _only_counts(nodes: list[Node], at: int) -> bool:
    """Whether nothing is told in a clause but who counts whom."""
    end = next((i for i in range(at, len(nodes)) if nodes[i].tag in ";|"), len(nodes))
    verbs = [node for node in nodes[:end] if node.tag == "v"]
    return len(verbs) == 1 and any(v.cls == "report" for v in verbs[0].verbs)


def _is_of_others(sentence: Sentence, made: dict[int, Draft], at: int) -> bool:
    """Whether the number is of those aboard, or of others whom the sentence counted first: "4,900 guests came"."""
    nodes = sentence.nodes
    other = next((i for i in range(at - 1, -1, -1) if nodes[i].tag == "#" and nodes[i].quantity is not None), None)
    if other is None or other in made or nodes[other].kind in ("bare", "unit"):
        return not _ABOARD.isdisjoint(sentence.words)
    return nodes[other + 1].tag == "v" and not (other and nodes[other - 1].tag in "if")


def _is_lost(sentence: Sentence, at: int) -> bool:
    """Whether somebody lost so many, when the text has just told of people harmed."""
    return _ends(sentence.nodes, at) and tells("lost", words_before(sentence.tokens, sentence.nodes[at].quantity.first))


def _restates(sentence: Sentence, made: dict[int, Draft], at: int, model: Draft) -> bool:
    """Whether a bare number says anew how many the model counts."""
    nodes = sentence.nodes
    if _is_figure(sentence, at, model) or _is_repeated(nodes, made, at) or _is_all_said(nodes, at):
        return True
    if not (_ends(nodes, at) or _is_for_press(sentence, at)):
        return False
    return _is_rivals(nodes, made, at) or _is_told_by_words(sentence, at, model)


def _is_told_by_words(sentence: Sentence, at: int, model: Draft) -> bool:
    """Whether the words of the clause before a number say that so many are those whom the model counts."""
    first = sentence.nodes[at].quantity.first
    words = words_before(sentence.tokens, first)
    if not words and first and sentence.tokens[first - 1].low == ":":
        return tells("led", words_before(sentence.tokens, first - 1))
    grown = (sentence.nodes[at].quantity.low or 0) >= (model.low or 0)
    found = model.noun is not None and model.noun.kind == "body" and tells("found", words)
    rolled = model.measure in _ROLLED and tells("rolled", words)
    said = any(tells(what, words) for what in ("said", "stated", "then"))
    return found or rolled or said or (grown and tells("risen", words))


def _is_for_press(sentence: Sentence, at: int) -> bool:
    """Whether the number is given to those who print it: "the hospital gave 27 to reporters"."""
    after = sentence.nodes[at + 1 : at + 3]
    return [n.tag for n in after] == ["T", "x"] and words_of(sentence, after[1]).split()[-1] in _PRESS


def _other_of_pair(nodes: list[Node], made: dict[int, Draft], at: int, model: Draft, earlier: list[Draft]) -> Draft:
    """The total that the second of two numbers says anew: "54 died, 109 were hurt; the clinic gives 38 and 80"."""
    adjacent = at > 1 and nodes[at - 1].tag == "&" and nodes[at].first - nodes[at - 2].last == 2
    if not adjacent or at - 2 not in made or made[at - 2].rule != "part/figure":
        return model
    told = [d for d in earlier if d.total is None and d.measure in OF_PEOPLE]
    beside = [d for d in told if d.number == told[-1].number]
    pair = [d for d in beside if d.measure != model.measure]
    return pair[0] if len(beside) == 2 and len(pair) == 1 else model


def _is_all_said(nodes: list[Node], at: int) -> bool:
    """Whether the number is all that somebody said: "Sixty, said the mayor."."""
    after = [n.tag for n in nodes[1:]]
    if at or after[:1] != [","] or len(after) > _SHORT or after.count("#") > 1 or "&" in after:
        return False
    verbs = [n for n in nodes if n.tag == "v"]
    return len(verbs) == 1 and any(v.cls == "report" for v in verbs[0].verbs)


def is_plain(node: Node) -> bool:
    """Whether a node is a number by itself."""
    return node.tag == "#" and node.kind == "bare" and node.origin in ("number", "vague") and node.quantity is not None


def told_last(number: int, made: dict[int, Draft], earlier: list[Draft], at: int) -> Draft | None:
    """The last total told before, of people in this sentence or one of the two before it, of things in the last."""
    here = [made[i] for i in sorted(made) if i < at]
    pool = [d for d in [*earlier[-8:], *here] if d.total is None and _is_total(d)]
    last = pool[-1] if pool else None
    if last is None or number - last.number > _REACH:
        return None
    if last.measure not in OF_PEOPLE:
        return last if number - last.number < _REACH else None
    dead = next((d for d in reversed(pool) if d.number == last.number and d.measure == "killed"), None)
    return dead or last


def _is_total(d: Draft) -> bool:
    """Whether a count is one that a later number may say anew: of people, or of things that a number counts."""
    return d.measure in OF_PEOPLE or (d.group.origin in ("number", "vague") and d.measure not in _BESIDE)


def _is_figure(sentence: Sentence, at: int, model: Draft) -> bool:
    """Whether "the figure" or "it" stands to the number: "an earlier count had stood at 21"."""
    nodes = sentence.nodes
    left = at - 1
    linked = 0
    while left >= 0 and (nodes[left].tag in "efTi" or _goes_to(nodes[left])):
        linked += nodes[left].tag != "i"
        left -= 1
    passed = sentence.tokens[nodes[at].quantity.first].low in PASSING
    if not (linked or passed) or left < 0 or not _ends(nodes, at):
        return False
    words = words_of(sentence, nodes[left]).split() if nodes[left].tag == "x" else [""]
    if nodes[at - 1].tag == "T" and words[0] not in _GIVEN:
        return False
    word = words[-1]
    return word in _FIGURES or (word == "it" and model.rule.endswith(_STATED))


def _goes_to(node: Node) -> bool:
    return bool(node.tag == "v" and node.form in ("act", "ed", "pas") and any(v.cls == "reach" for v in node.verbs))


def _says(node: Node, lemmas: frozenset[str]) -> bool:
    return bool(node.tag == "v" and node.form in ("act", "ed", "hyp") and any(v.lemma in lemmas for v in node.verbs))


def _is_repeated(nodes: list[Node], made: dict[int, Draft], at: int) -> bool:
    """Whether the number repeats a clause of the one before without its verb: "at seven, the mayor at nine"."""
    last = max((i for i in made if i < at), default=None)
    if last is None or not last or not is_plain(nodes[last]) or not _ends(nodes, at):
        return False
    between = nodes[last + 1 : at]
    if between and between[0].tag == "v" and between[0].form == "ed":
        between = between[1:]
    if not between or any(n.tag in "vW" or (n.tag == "#" and n.kind != "person") for n in between):
        return False
    before = nodes[last - 1]
    told = _says(before, _SPEAKS) or _says(nodes[last - 2], _SPEAKS)
    if not told and not made[last].rule.endswith(_STATED):
        return False
    if between[0].tag == "y" and any(n.tag == "&" for n in between[-2:]):
        return at + 1 < len(nodes) and nodes[at + 1].tag == "y"
    if _goes_to(before):  # "climbed to 29 and by dusk to 35", not "to 29 and the number of injured to 35"
        return nodes[at - 1].tag == "T" and not any(n.tag == "x" and n.kind in _HARMED for n in between)
    same = nodes[at - 1].tag == ("f" if before.tag == "v" else before.tag) and nodes[at - 1].tag in "ifT"
    return (same and between[0].tag in ",;&") or [n.tag for n in between] == ["&"]


def _is_rivals(nodes: list[Node], made: dict[int, Draft], at: int) -> bool:
    """Whether the number is what somebody else says, without the verb: "the army counted 240 dead, the mayor 100"."""
    last = max((i for i in made if i < at), default=0)
    if not last or nodes[last - 1].tag != "v" or not any(v.cls == "report" for v in nodes[last - 1].verbs):
        return False
    between = nodes[last + 1 : at]
    if between and between[0].tag == "v":
        between = between[1:]
    *marks, rival = between or [nodes[last]]
    speaks = rival.tag == "x" or (
        rival.tag == "#" and rival.kind == "person" and rival.origin in ("definite", "article")
    )
    return bool(marks) and speaks and all(n.tag in ",&" for n in marks)


def _ends(nodes: list[Node], at: int) -> bool:
    """Whether nothing that the number could count follows it."""
    return at + 1 >= len(nodes) or nodes[at + 1].tag in _ENDS or nodes[at + 1].tag in "iyW"
