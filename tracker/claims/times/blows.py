"""Whether one blow or several have done it, and whether people in the plural have."""

from tracker.claims.drafts import Draft
from tracker.claims.sides.subjects import subject
from tracker.claims.times.table import TOTALS

_BLOWS, _SEVERAL = TOTALS["blows"], TOTALS["several"]
_BLOWS_REACH = 7


def is_one_attack(d: Draft) -> bool:
    """Tell whether a single attack is told of beside the count: "last year a bombing killed 300"."""
    kinds = ((node.kind, node.first) for node in d.sentence.nodes if node.tag in "x#")
    return any(kind in ("attack", "attacks") and d.sentence.tokens[first].tag in "at" for kind, first in kinds)


def have_done_it(d: Draft) -> bool:
    """Tell whether people in the plural did it, no one of them: "gangs killed 5,601 people in 2024"."""
    active = d.verb is not None and d.verb.form in ("act", "ed") and 0 <= d.verb_at < d.at
    who = subject(d.sentence, d.verb_at) if active else None
    noun = d.sentence.tokens[d.sentence.nodes[who].last].entry.noun if who is not None else None
    return noun is not None and noun.plural is True and noun.kind in ("person", "unit")


def in_several(d: Draft) -> bool:
    """Tell whether several unnamed blows did it: "killed in similar raids", not "in the Mumbai attacks"."""
    tokens = d.sentence.tokens
    return any(
        tokens[n.last].low in _SEVERAL and tokens[n.first].tag not in "tpCE" and tokens[n.first - 1].low in ("in", "by")
        for n in d.sentence.nodes
        if n.first and (n.tag == "x" or (n.tag == "#" and n.origin != "number"))
    )


def by_blows(d: Draft) -> bool:
    """Tell whether blows without number are told to have done it: "strikes have killed"."""
    verb = d.verb.first if d.verb is not None else 0
    return any(t.low.rsplit(" ", 1)[-1] in _BLOWS for t in d.sentence.tokens[max(0, verb - _BLOWS_REACH) : verb])
