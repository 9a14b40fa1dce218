"""What befell things that no verb tells of, and what a bare number of things counts."""

from collections.abc import Iterable

from tracker.claims.drafts import PERSON_MEASURES, Draft
from tracker.language.mixed import together
from tracker.language.nodes import Node
from tracker.lexicons.vocabulary import Noun
from tracker.rules.reader import Sentence

_FITTING = {
    "launched": {"weapon", "craft"},
    "intercepted": {"weapon", "craft"},
    "struck": {"place", "structure", "weapon", "equipment", "craft"},
    "destroyed": {"equipment", "structure", "craft"},
    "damaged": {"structure", "equipment", "craft"},
    "captured_places": {"place"},
    "attacks": {"attack"},
}
_KINDS = frozenset().union(*_FITTING.values())
_MEMORY = 12
_ALONE = ("/alone", "/alone-body")


def find_things(drafts: list[Draft], sentence: Sentence, before: Iterable[Sentence]) -> None:
    """Give bare counts of things their noun, from the sentence or those before it, given from the nearest back.

    Weapons that are destroyed are intercepted.
    """
    for d in drafts:
        if d.measure == "intercepted" and d.counted == "people":
            d.counted, d.person_type = "aircraft", None  # "two fighters were shot down"
        alone = d.group.kind == "bare" and not d.rule.startswith("list/")
        if d.measure == "destroyed" and alone and d.noun is not None and d.noun.kind == "weapon":
            d.measure = "intercepted"
    bare = [d for d in drafts if d.noun is None and d.group.kind == "bare" and d.measure not in PERSON_MEASURES]
    heard = _heard(before) if bare else []
    for d in bare:
        fitting = {"weapon"} if d.rule.startswith("struck-weapons") else _FITTING[d.measure]
        here = [noun for at, noun in _things(sentence) if at < d.group.start]
        spoken = [*heard, *here]
        model = next((n for n in reversed(spoken) if n.kind in fitting), None)
        if d.measure == "destroyed" and spoken and spoken[-1].kind == "weapon":
            d.measure, model = "intercepted", spoken[-1]
        if model is not None:
            d.noun, d.counted = model, model.counted or d.counted


def _heard(sentences: Iterable[Sentence]) -> list[Noun]:
    """The things that sentences spoke of last."""
    heard: list[Noun] = []
    for sentence in sentences:
        heard = [*(noun for _, noun in _things(sentence)), *heard]
        if len(heard) >= _MEMORY:
            break
    return heard[-_MEMORY:]


def _things(sentence: Sentence) -> list[tuple[int, Noun]]:
    """The things that a sentence speaks of, and where; weapons counted in one breath are told of together."""
    things, nodes = [], sentence.nodes
    for at, node in enumerate(nodes):
        noun = _noun(sentence, node)
        if noun is None:
            continue
        joined = at > 1 and nodes[at - 1].tag == "&" and nodes[at - 2].tag == node.tag == "#"
        both = together([nodes[at - 2].noun, noun]) if joined and noun.kind == "weapon" else None
        things.append((node.start, both or noun))
    return things


def _noun(sentence: Sentence, node: Node) -> Noun | None:
    """The thing that a counted group or a phrase is headed by."""
    if node.tag == "#":
        noun = node.noun
    elif node.tag == "x":
        noun = sentence.tokens[node.last].entry.noun
    else:
        return None
    return noun if noun is not None and noun.kind in _KINDS else None


def in_company(sentence: Sentence, made: dict[int, Draft]) -> None:
    """A weapon or body that no verb of its own governs shares the fate of those listed before it."""
    for at in sorted(made):
        if not made[at].rule.endswith(_ALONE):
            continue
        before = max((i for i in made if i < at and not made[i].rule.endswith(_ALONE)), default=None)
        if before is None or made[before].group.kind != made[at].group.kind:
            continue
        but_only = made[at].group.whole is not None
        between = [n for n in sentence.nodes[before + 1 : at] if not (but_only and _goes_on(n, made[before]))]
        if any(n.tag in ("v;:" if but_only else "v;|:") for n in between):
            continue
        if but_only or made[before].verb_at < before:
            made[at].measure, made[at].rule = made[before].measure, "part/in-company"


def _goes_on(node: Node, model: Draft) -> bool:
    """Whether a verb begins no clause of its own: it is the model's, or only says who tells it."""
    return node is model.verb or (node.tag == "v" and any(v.cls == "report" for v in node.verbs))
