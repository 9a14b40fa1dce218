"""Parts of a total by what befell them: the dead and hurt of casualties, how badly the hurt are, who of them died."""

from collections.abc import Sequence

from tracker.claims.drafts import Draft, stands, words_of

_OUTCOMES = frozenset({"killed", "injured", "missing", "captured"})
_STATES = ("in ", "on life", "under treat", "still in", "fight for", "remain ", "with ")
_RULES = ("injured-grave/", "injured-tended/")
_CARE = frozenset({"admit", "tend"})
_BADLY = frozenset("seriously critically severely badly gravely slightly lightly moderately".split())
_RUINED = frozenset({"destroyed", "damaged"})
_NEAR = 1


def link_outcomes(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """Give what is told of some of those counted last, by what befell them, the total that they are of."""
    _casualties(drafts, earlier)
    _ruins(drafts)
    for n, d in enumerate(drafts):
        before = [e for e in (*earlier, *drafts[:n]) if d.number - e.number <= _NEAR and e.measure == "injured"]
        if d.total is not None or not before or d.group.other:
            continue
        last = before[-1]
        total = last.total if last.total is not None and not _is_within(d, last) else last
        larger = total.measure == "injured" and (total.low or 0) > (d.low or 0) > 0
        if larger and (_died(d) or _is_graded(d, last) or _is_of_front(d, last)):
            d.total = total


def _casualties(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> None:
    """ "592 casualties: 101 killed and 491 injured": the next dead, hurt and missing that add up to casualties."""
    for n, first in enumerate(drafts):
        total = next(iter([*drafts[:n][-1:], *earlier[-1:]]), None)
        if total is None or total.measure != "casualties" or first.number - total.number > _NEAR or not stands(total):
            continue
        parts = [d for d in drafts[n:] if d.measure in _OUTCOMES and d.total in (None, total)]
        while sum(d.low or 0 for d in parts) > (total.low or 0):
            parts.pop()
        if len(parts) > 1 and sum(d.low or 0 for d in parts) == total.low:
            for part in parts:
                part.total = total


def _ruins(drafts: Sequence[Draft]) -> None:
    """ "68 homes were damaged, with 21 partly ruined and seven razed", "damaged: 48 partly": how badly some were."""
    for total in [d for d in drafts if d.measure == "damaged" and d.noun is not None]:
        bare = [d for d in drafts if d.at > total.at and d.group.kind == "bare" and d.measure in _RUINED]
        opener = total.sentence.nodes[bare[0].at - 1] if bare else None
        opened = opener is not None and (opener.tag == ":" or opener.low == "with")
        if opened and sum(d.low or 0 for d in bare) <= (total.low or 0):
            for part in bare:
                part.total = part.total or total


def _died(d: Draft) -> bool:
    """Whether the dead are some of the hurt: "one of the injured later died"."""
    return d.measure == "killed" and d.rule.endswith("/of-outcome-died")


def _is_graded(d: Draft, last: Draft) -> bool:
    """Whether a count says how badly some of the hurt are, or what was done for them."""
    if d.measure != "injured" or d.verb is None or d.verb.tag != "v":
        return False
    state = any(v.lemma.startswith(_STATES) for v in d.verb.verbs)
    badly = not _BADLY.isdisjoint(words_of(d.sentence, d.verb).split()) or any(v.cls in _CARE for v in d.verb.verbs)
    if d.group.kind != "bare" and badly and " of the " in words_of(d.sentence, d.group):
        return True  # "three of the passengers were critically injured"
    if d.group.kind != "bare":
        return state and d.group.kind == "person" and not _is_elsewhere(d)
    beside = last.sentence is d.sentence
    return state or (beside and (badly or d.rule.startswith(_RULES)))


def _is_of_front(d: Draft, last: Draft) -> bool:
    """Whether the sentence opens with the whole: "Of the 15 injured, ten were treated in hospital"."""
    return last.sentence is d.sentence and last.at == 1 and d.sentence.tags.startswith("f#") and d.measure == "injured"


def _is_within(d: Draft, last: Draft) -> bool:
    """Whether some are of a part named right before: "two of the wounded are in a ward, one with burns"."""
    beside = d.number == last.number and d.sentence.nodes[d.at - 1].tag == "," and (last.low or 0) > (d.low or 0)
    return beside and d.verb is not None and d.verb.form == "ed"


def _is_elsewhere(d: Draft) -> bool:
    """Whether the sentence begins with another place or time: "In Tarsk a woman is in a grave condition"."""
    return d.at > 0 and d.sentence.nodes[0].tag == "i"
