"""The names of those just counted: "the dead were identified as Ana Borg, 34; her son; and a neighbour"."""

from tracker.claims.counts.fates import AMONG
from tracker.claims.drafts import Draft, add, stands
from tracker.language.nodes import Node
from tracker.rules.reader import Sentence

NAMED = frozenset({"identified", "named"})
_VICTIMS = frozenset({"victims", "fatalities", "dead", "deceased"})
LEADS = NAMED | _VICTIMS
_TOLD = frozenset({"killed", "injured", "missing"})
_AIMED = frozenset({"hit", "shoot", "strike", "stab"})
_REACH = 4
_BETWEEN = ",;&xfi()"


def identified(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """Read each of two or more people that those harmed are said to be; one alone is who was counted before."""
    if victims := _victims(sentence):
        told = [d for d in earlier if number - d.number <= _REACH]
        measures = {d.measure for d in told}
        if "captured" not in measures:
            whom = frozenset({"dead" if "killed" in measures else "victims"})
            _tell(sentence, number, made, victims, _fate(whom, told))
    for at, node in enumerate(sentence.nodes):
        if node.tag != "i" or node.low != "as":
            continue
        colon = sentence.nodes[at + 1 : at + 2]
        people = _people(sentence.nodes, at + 1 + (bool(colon) and colon[0].tag == ":"))
        if len(people) > 1:
            told = [*earlier, *(made[i] for i in sorted(made) if i < at)]
            _tell(sentence, number, made, people, _beside(sentence, made, at) or _fate(_whom(sentence, at), told))


def _tell(
    sentence: Sentence,
    number: int,
    made: dict[int, Draft],
    people: list[int],
    fate: tuple[str | None, Draft | None],
) -> None:
    """Count each of the people as harmed in that way, of the total that was told."""
    measure, total = fate
    for person in people if measure is not None else ():
        part = made.get(person) or add(sentence, number, made, person, measure or "", "part/identified")
        if (
            measure == "killed"
            and part.verb is not None
            and not _AIMED.isdisjoint(v.lemma.split()[0] for v in part.verb.verbs)
        ):
            part.measure = measure  # "the victims, two men, were hit by shrapnel"
        part.total = total if total is None or (part.low or 0) <= (total.low or 0) else None


def _victims(sentence: Sentence) -> list[int]:
    """Who the victims are told to be: "the victims were a nurse and her son", "the victims, two men, were"."""
    nodes = sentence.nodes
    if len(nodes) < 3 or nodes[0].tag != "x" or nodes[1].tag not in "e-,":
        return []
    told = sentence.tokens[nodes[0].last].low in _VICTIMS
    people = [at for at in _people(nodes, 2) if told and nodes[at - 1].tag in ",&e-"]
    after = [n.tag for n in nodes[people[-1] + 1 : people[-1] + 3]] if people else []
    return people if nodes[1].tag == "e" or nodes[1].tag in after else []


def _people(nodes: list[Node], at: int) -> list[int]:
    """The people of a list, over ages, homes and commas between them."""
    out: list[int] = []
    while at < len(nodes) and (nodes[at].tag in _BETWEEN or _is_person(nodes[at])):
        if nodes[at].tag == "#":
            out.append(at)
        at += 1
    return out


def _is_person(node: Node) -> bool:
    return bool(node.tag == "#" and node.kind == "person")


def _beside(sentence: Sentence, made: dict[int, Draft], at: int) -> tuple[str, Draft] | None:
    """The count right before "identified as": "two people, identified as Ana Borg and Carl Dahl, were killed"."""
    nodes = sentence.nodes
    if at < 2 or sentence.tokens[nodes[at - 1].last].low not in NAMED:
        return None
    total = made.get(at - 3 if nodes[at - 2].tag == "," else at - 2)
    return (total.measure, total) if total is not None else None


def _whom(sentence: Sentence, at: int) -> frozenset[str]:
    """The words that say whose names follow: "those killed were named as", "police identified the dead as"."""
    nodes, tokens = sentence.nodes, sentence.tokens
    for k in range(at - 1, max(at - 1 - _REACH, -1), -1):
        if tokens[nodes[k].last].low not in NAMED:
            continue
        passive = (nodes[k].tag == "v" and nodes[k].form == "pas") or (k > 0 and nodes[k - 1].tag == "e")
        span = (nodes[0].first, nodes[k].first) if passive else (nodes[k].last + 1, nodes[at].first)
        return frozenset(token.low for token in tokens[slice(*span)])
    return frozenset()


def _fate(whom: frozenset[str], told: list[Draft]) -> tuple[str | None, Draft | None]:
    """What befell them, and the count of them that the text has told: of victims, the last told of people harmed."""
    measures = {AMONG[word] for word in whom & AMONG.keys() - {"victims"}}
    if len(measures) > 1 or not (measures or "victims" in whom):
        return None, None
    fits = measures & _TOLD or (_TOLD if not measures else frozenset())
    total = next((d for d in reversed(told) if d.measure in fits and stands(d)), None)
    measure = next(iter(measures), total.measure if total is not None else None)
    return measure, total if total is not None and total.group.origin in ("number", "vague") else None
