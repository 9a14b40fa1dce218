"""Whether a count is of what stands, held or stationed, and of nothing that was just done."""

from tracker.claims.drafts import Draft
from tracker.language.nodes import Node

_STATIONED = frozenset({"station", "base"})
_NOW = frozenset({"has", "have", "are", "is", "remain", "remains"})
_STILL = frozenset({"still", "remain", "remains"})
_NEAR, _MANY = 3, 1000
_FILED = frozenset({"registered", "listed", "recorded", "officially"})


def is_stock(d: Draft) -> bool:
    """Whether captives are told to be held, not to have been taken, or troops to stand somewhere."""
    if d.measure == "deployed":
        return _is_standing(d)
    if d.rule.startswith("captured-standing") or _is_on_file(d):
        return True
    if d.measure != "captured" or d.verb is None or d.verb.tag != "v":
        return False
    first, last = d.verb.first, d.verb.last + 1
    still = d.group.origin in ("number", "vague") and any(
        t.low in _STILL for t in d.sentence.tokens[max(0, first - 1) : last]
    )
    holds = d.verb.form == "act" and d.sentence.tokens[first].low != "had"
    held = d.verb.form == "pas" and d.sentence.tokens[first].low == "are" and d.group.origin in ("number", "vague")
    return still or ((holds or held) and any(v.lemma.split(" ")[0] == "hold" for v in d.verb.verbs))


def _is_on_file(d: Draft) -> bool:
    """Whether a country keeps count of its missing: "some 130,000 people are registered as disappeared"."""
    if d.measure != "missing" or (d.low or 0) < _MANY:
        return False
    after = " ".join([t.low for t in d.sentence.tokens[d.group.last + 1 : d.group.last + 5]]).split()
    return after[:1] == ["are"] and not _FILED.isdisjoint(after)


def _is_standing(d: Draft) -> bool:
    """Whether troops stand somewhere, and were not just sent: "has 2,500 soldiers there", "are stationed in"."""
    tokens = d.sentence.tokens
    if d.rule.startswith("deployed-standing"):
        before = tokens[max(0, d.group.first - _NEAR) : d.group.first]
        return any(t.low in _NOW for t in before) and all(t.tag != "m" for t in before)
    if d.verb is None:
        return False
    told = tokens[max(0, d.group.first - 2) : d.group.first]
    if d.verb.form == "ed" and told:  # "there are 900 soldiers deployed", "has 900 soldiers stationed there"
        return told[-1].low in _NOW and (told[0].low == "there" or _is_stationed(d.verb))
    return _is_stationed(d.verb) and tokens[d.verb.first].low in _NOW


def _is_stationed(verb: Node) -> bool:
    return any(v.lemma in _STATIONED for v in verb.verbs)
