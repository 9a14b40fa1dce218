"""The whole that a part is told with: "18 of the 23 drones", "nine of the 12 dead were migrants"."""

from tracker.claims.counts.roles import take_role
from tracker.claims.drafts import Draft, add, draft
from tracker.language.nodes import Node
from tracker.language.tags import WORDS
from tracker.rules.engine import Mention
from tracker.rules.items import past_event
from tracker.rules.reader import Sentence

_FLOWN = frozenset({"intercepted", "struck"})
_TURNED_UP = frozenset({"find", "pull", "trace"})
_FATES = {"kill": "killed", "die": "killed", "injure": "injured", "capture": "captured", "go_missing": "missing"}

_SHARES = frozenset(WORDS["share"]["words"])
_OWN = ("/reduced", "/tally", "/attribute", "/partitive")  # told of the whole, whatever became of a share


def drop_shared(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """Let no verb count a whole of which it takes a share: "most of the 260 drones were downed" says who flew."""
    for at, d in list(made.items()):
        if d.group.quantity is None or not _is_shared(sentence, at) or d.rule.endswith(_OWN) or _is_of_all(d):
            continue
        del made[at]
        if d.measure in _FLOWN and d.group.kind == "weapon":
            add(sentence, number, made, at, "launched", "launched/partitive")


def _is_of_all(d: Draft) -> bool:
    """Whether a clause of its own says what befell all: "many of the 260 people who were hurt"."""
    after = [node.tag for node in d.sentence.nodes[d.at + 1 : d.verb_at]]
    return after == ["W"]


def _is_shared(sentence: Sentence, at: int) -> bool:
    """Whether a share of it stands before a count: "half of the 260 patients", "half the 260 patients"."""
    nodes = sentence.nodes
    share = at - 2 if at and nodes[at - 1].tag == "f" else at - 1
    if share < 0 or nodes[share].tag != "x":
        return False
    word = sentence.tokens[nodes[share].last].low
    return word in _SHARES if share < at - 1 else word == "half"


def partitive(sentence: Sentence, number: int, made: dict[int, Draft]) -> list[Draft]:
    """Draft the whole of each part: of weapons stopped or not it was launched, of the harmed it met the fate told."""
    wholes = []
    for at, part in list(made.items()):
        whole = part.group.whole
        if whole is None or whole.quantity is None:
            continue
        if part.measure == "missing" and _are_found(sentence.nodes, part):
            del made[at]
            wholes.append(_draft(sentence, number, part, "missing"))
            continue
        if part.measure in _FLOWN and whole.noun is not None and whole.noun.kind == "weapon":
            wholes.append(_draft(sentence, number, part, "launched"))
            continue
        measure = _fate(sentence.nodes, part)
        if measure is not None:
            part.group.end, whole.end = part.group.quantity.end, sentence.nodes[part.at + 1].end
            wholes.append(_draft(sentence, number, part, measure))
            part.total = wholes[-1]
            take_role(sentence, part, past_event(sentence.nodes, part.at + 2))
    return wholes


def _draft(sentence: Sentence, number: int, part: Draft, measure: str) -> Draft:
    mention = Mention(part.group.whole, measure, f"{measure}/partitive", 9, None, part.at, -1)  # type: ignore[arg-type]
    return draft(sentence, number, mention)


def _are_found(nodes: list[Node], part: Draft) -> bool:
    """Whether a share of the missing turned up, dead or alive: "found 16 of the 23 people reported missing"."""
    before = nodes[part.at - 1] if part.at else None
    return before is not None and before.form != "pas" and any(v.cls in _TURNED_UP for v in before.verbs)


def _fate(nodes: list[Node], part: Draft) -> str | None:
    """What befell the whole by the participle behind it, where the part is told to be or fare so too."""
    harm, then = nodes[part.at + 1 : part.at + 2], past_event(nodes, part.at + 2)
    if then >= len(nodes) or harm[0].tag != "v" or harm[0].form != "ed" or nodes[then].tag not in "ev":
        return None
    fates = {_FATES[v.cls] for v in harm[0].verbs if v.cls in _FATES}
    return fates.pop() if fates == {part.measure} else None
