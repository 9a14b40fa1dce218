"""Bare counts that go on from the people just counted: "Five were nurses", "Fifteen were found behind a door"."""

import re
from collections.abc import Callable

from tracker.claims.counts.roles import are_minors
from tracker.claims.drafts import Draft, add, words_of
from tracker.language.nodes import Node
from tracker.lexicons.vocabulary import Noun
from tracker.rules.reader import Sentence

_VICTIMS = frozenset({"victim", "dead", "fatality", "casualty", "survivor", "patient"})
_ALIVE = ("injured", "captured", "missing", "released")
_ANY = (*_ALIVE, "killed", "casualties")
_CAPTIVE = frozenset({"captured", "released"})
_DEEDS = frozenset({"attack", "attacks", "killed"})
_SLAUGHTER = frozenset({"massacre", "massacres", "killings", "slaughter"})
_DEAD = frozenset({"dead", "killed", "fallen", "slain", "deceased", "martyrs"})
_OF = {"survivor": _ALIVE, "patient": ("injured",)}
_LISTS = frozenset(
    "list lists listed listing register ledger roll board plaque book log memorial bears published publishes".split()
)
_FOUND = re.compile(r"\b(?:alive|safe|unhurt|unharmed|survived?)\b")
_WHERE = frozenset({"from", "in", "at", "inside", "aboard", "outside", "behind", "under", "between", "near", "without"})
_FRONTED = frozenset({"the victims", "those victims", "the casualties", "the fatalities", "the patients"})
_GAPPED = re.compile(r"(?:e[x#]|#)?(?:,&?|&)")
_REACH, _BACK = 2, 8


def continued(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """Read the bare counts that say of some just counted who they were, how old, or where they were found."""
    for at, node in enumerate(sentence.nodes):
        if at in made or node.tag != "#" or node.origin not in ("number", "vague") or node.quantity is None:
            continue
        lead = _goes_on_from(sentence, made, at)
        if lead is not None:
            _gapped(sentence, number, made, at, lead)
            continue
        told = _sort_of(sentence, at)
        if told is not None:
            told(sentence, number, made, at, [*earlier[-_BACK:], *(made[i] for i in sorted(made) if i < at)])


def _goes_on_from(sentence: Sentence, made: dict[int, Draft], at: int) -> Draft | None:
    """The part that a count without a verb goes on from: "18 were soldiers and two civilians", ", one a clerk"."""
    lead = max((i for i in made if i < at and made[i].rule == "part/role"), default=at)
    nodes = sentence.nodes
    counted = at + 1 if nodes[at].kind == "bare" else at
    if not _GAPPED.fullmatch("".join(n.tag for n in nodes[lead + 1 : at])) or counted + 1 >= len(nodes):
        return None
    stops = nodes[counted + 1].tag in ".,;&"
    return made[lead] if stops and nodes[counted].tag in "x#" and nodes[counted].kind == "person" else None


def _gapped(sentence: Sentence, number: int, made: dict[int, Draft], at: int, lead: Draft) -> None:
    node = sentence.nodes[at]
    part = add(sentence, number, made, at, lead.measure, "part/role")
    part.total = lead.total
    if node.kind == "bare":
        part.noun = sentence.nodes[at + 1].noun
        part.person_type = part.noun.person_type if part.noun is not None else None


def _sort_of(sentence: Sentence, at: int) -> Callable[[Sentence, int, dict[int, Draft], int, list[Draft]], None] | None:
    """What reads a count by what it counts: names, victims, or, where more is said of them, some of those told of."""
    node = sentence.nodes[at]
    if _are_victims(sentence, at):
        return _counted_victims
    if _are_names(sentence, node):
        return _names
    if at >= len(sentence.nodes) - 2:
        return None
    if node.noun is not None and node.noun.lemma in _VICTIMS and node.first < node.head - 1:
        return _victims
    return _some if node.kind == "bare" else None


def _victims(sentence: Sentence, number: int, made: dict[int, Draft], at: int, told: list[Draft]) -> None:
    """ "Five of the victims were under 18": of those killed, where the text has told of them; "survivors" are not."""
    node = sentence.nodes[at]
    alive = node.noun.lemma in _OF
    totals = _totals(node, told, _OF.get(node.noun.lemma, _ANY))
    if not totals or number - totals[-1].number > _REACH:
        return
    dead = (d for d in reversed(totals) if d.measure == "killed" and number - d.number <= _REACH)
    total = _dead_first(totals) if alive else next(dead, _dead_first(totals))
    add(sentence, number, made, at, total.measure, "part/role").total = total


def _are_victims(sentence: Sentence, at: int) -> bool:
    """Whether victims are counted: "confirmed nine victims", "raids with 40 victims", "there were 40 victims"."""
    node, before = sentence.nodes[at], sentence.nodes[at - 1] if at else None
    if node.noun is None or node.noun.lemma != "victim" or node.first < node.head - 1 or before is None:
        return False
    counts = before.tag == "v" and any(v.cls in ("report", "find") for v in before.verbs)
    counts = counts or (before.tag == "e" and at == 1)
    deeds = [n.kind for n in sentence.nodes[:at] if n.tag in "x#"]
    return counts or (before.tag == "i" and before.low == "with" and not _DEEDS.isdisjoint(deeds))


def _counted_victims(sentence: Sentence, number: int, made: dict[int, Draft], at: int, told: list[Draft]) -> None:
    """Count victims as dead where a massacre or people killed are told of."""
    dead = any(d.measure == "killed" and number - d.number <= _REACH for d in told)
    if dead or not _SLAUGHTER.isdisjoint(sentence.words):
        add(sentence, number, made, at, "killed", "part/victims")


def _some(sentence: Sentence, number: int, made: dict[int, Draft], at: int, told: list[Draft]) -> None:
    """ "Five were nurses", "Sixteen had been found in the bar": some of the last people counted."""
    if _are_held(sentence.nodes[at + 1]):
        if any(d.measure in _CAPTIVE and number - d.number <= _REACH for d in told):
            add(sentence, number, made, at, "captured", "part/held")
        return
    totals = _totals(sentence.nodes[at], told, _ANY)
    opens = _opens(sentence, at) or _goes_along(sentence, told, at)
    if not totals or number - (told if opens else totals)[-1].number > _REACH:
        return
    total = _restated(sentence, at, totals) or _dead_first(totals)
    role = _role(sentence, at)
    if role is None and not (opens and _is_told(sentence, at, total)):
        return
    part = add(sentence, number, made, at, total.measure, "part/role")
    part.total = total
    noun = role or total.noun
    part.noun, part.person_type = noun, noun.person_type if noun is not None else None
    if are_minors(sentence, at + 2):
        part.person_type = "child"


def _restated(sentence: Sentence, at: int, totals: list[Draft]) -> Draft | None:
    """The last total whose number the sentence gives again before its part: "of the 17 hurt on Monday 11 are women"."""
    said = {node.quantity.low for node in sentence.nodes[:at] if node.tag == "#" and node.quantity is not None}
    return next((d for d in reversed(totals) if d.group.quantity is not None and d.group.quantity.low in said), None)


def _are_held(node: Node) -> bool:
    """Whether somebody is kept: "nine are still held"."""
    return bool(node.tag == "v" and node.form == "pas" and any(v.cls == "hold" for v in node.verbs))


def _are_names(sentence: Sentence, node: Node) -> bool:
    """Whether names in a list are counted: "a list of fifteen names", "published the names of 17"."""
    words = [token.low for token in sentence.tokens[max(node.first - 2, 0) : node.last + 1]]
    named = (node.kind == "thing" and words[-1] == "names" and "the" not in words) or (
        node.kind == "bare" and words[:2] == ["names", "of"]
    )
    return named and not _LISTS.isdisjoint(sentence.words)


def _names(sentence: Sentence, number: int, made: dict[int, Draft], at: int, told: list[Draft]) -> None:
    """ "A doctor has a list of fifteen names": of the dead, where the text has just told of them."""
    dead = any(d.measure == "killed" and number - d.number <= _REACH for d in told)
    if dead or not _DEAD.isdisjoint(sentence.words):
        add(sentence, number, made, at, "killed", "part/names").person_type = None


def _totals(node: Node, told: list[Draft], measures: tuple[str, ...]) -> list[Draft]:
    """The counts of people told before, of some measures, that a count can be some of."""
    fits = [d for d in told if d.measure in measures and d.total is None]
    return [d for d in fits if (node.quantity.low or 0) <= (d.high or d.low or 0)]


def _dead_first(totals: list[Draft]) -> Draft:
    """The last count, or that of the dead told in the same sentence."""
    last = totals[-1]
    return next((d for d in totals if d.number == last.number and d.measure == "killed"), last)


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether a clause begins with a count, or with those whom it is of: "Of the victims, 156 were from Tarsk"."""
    nodes = sentence.nodes
    fronted = at == 3 and [n.tag for n in nodes[:3]] == ["f", "x", ","] and words_of(sentence, nodes[1]) in _FRONTED
    return at == 0 or nodes[at - 1].tag in ".;" or fronted


def _goes_along(sentence: Sentence, told: list[Draft], at: int) -> bool:
    """Whether a second clause says of others what the first said of some: "45 were found in Tarsk, and 15 in Lund"."""
    last = told[-1] if told else None
    parted = last is not None and last.sentence is sentence and last.total is not None
    return parted and [n.tag for n in sentence.nodes[max(at - 1, 0) : at]] == ["&"]


def _is_told(sentence: Sentence, at: int, total: Draft) -> bool:
    """Whether what follows a count says only how old its people were, where from, or where they lay."""
    after, beyond = sentence.nodes[at + 1], sentence.nodes[at + 2]
    if after.tag == "e":
        return are_minors(sentence, at + 2) or (beyond.tag == "i" and beyond.low in _WHERE)
    found = after.tag == "v" and after.form == "pas" and any(v.cls == "find" for v in after.verbs)
    placed = beyond.tag == "i" or (beyond.tag == "v" and beyond.form == "ing")
    return found and total.measure == "killed" and placed and not _FOUND.search(words_of(sentence, after))


def _role(sentence: Sentence, at: int) -> Noun | None:
    """The noun of people that a count is said to be: "were nurses", "were women selling fruit"."""
    be, node = sentence.nodes[at + 1 : at + 3]
    if be.tag != "e" or node.tag not in "x#":
        return None
    last = sentence.tokens[node.last].entry.noun
    first = sentence.tokens[node.first].entry.noun
    plural = first if first is not None and first.plural and node.tag == "x" else None
    return next((noun for noun in (last, plural) if noun is not None and noun.kind == "person"), None)
