"""Whether a count is of what stands, held or stationed, and of nothing that was just done."""

from tracker.claims.drafts import Draft

_STATIONED = frozenset({"station", "base"})
_NOW = frozenset({"has", "have", "are", "is", "remain", "remains"})
_STILL = frozenset({"still", "remain", "remains"})
_NEAR = 3


def is_stock(d: Draft) -> bool:
    """Whether captives are told to be held, not to have been taken, or troops to stand somewhere."""
    if d.measure == "deployed":
        return _is_standing(d)
    if d.rule.startswith("captured-standing"):
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


def _is_standing(d: Draft) -> bool:
    """Whether troops stand somewhere, and were not just sent: "has 2,500 soldiers there", "are stationed in"."""
    tokens = d.sentence.tokens
    if d.rule.startswith("deployed-standing"):
        before = tokens[max(0, d.group.first - _NEAR) : d.group.first]
        return any(t.low in _NOW for t in before) and all(t.tag != "m" for t in before)
    stationed = d.verb is not None and any(v.lemma in _STATIONED for v in d.verb.verbs)
    return stationed and d.verb is not None and tokens[d.verb.first].low in _NOW
