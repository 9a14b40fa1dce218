"""What shots and bombs did that a text does not say: of several shot most are dead, bombs that were laid go off."""

import re

from tracker.language.nodes import Node
from tracker.language.tags import PLANTED, WORDS
from tracker.rules.reader import Sentence

_LIVED = frozenset(WORDS["lived"]["words"])
_FATAL = frozenset({"died", "killed", "dead"})
_DIED = re.compile(r"^[^;]*, (?:fatally )?killing (?:him|her|them|all)\b(?! (?:of|three|four|two))")
_SEVERAL = 3
_LAID = frozenset({"planted", "roadside"})


def are_shot_dead(verb: Node | None, low: int | None, sentence: Sentence) -> bool:
    """Whether several were shot and nothing says that they lived, or which of them died: "raiders shot 16 herders"."""
    if verb is None or verb.tag != "v":
        return False
    after = [token.low for token in sentence.tokens[verb.last + 1 :]]
    if _DIED.search(" ".join(after)) and any(v.cls in ("shoot", "injure") for v in verb.verbs):
        return True  # "police shot at the attacker, killing him"
    if not _is_hit(verb) or (low or 0) < _SEVERAL:
        return False
    return sentence.words.isdisjoint(_LIVED) and _FATAL.isdisjoint(after)


def _is_hit(verb: Node) -> bool:
    """Whether the shots hit: "were shot", "were shot at the mosque", not "soldiers shot at them"."""
    return all(v.lemma == "shoot" or (v.lemma == "shoot at" and verb.form == "pas") for v in verb.verbs)


def goes_off(group: Node, sentence: Sentence) -> bool:
    """Whether bombs that were laid are counted, not those that fell: "five car bombs struck the district"."""
    if group.noun is None or group.noun.counted != "bomb" or group.origin not in ("number", "vague"):
        return False
    return group.noun.lemma in PLANTED or not _LAID.isdisjoint(sentence.words)
