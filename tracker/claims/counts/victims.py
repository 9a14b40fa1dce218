"""Victims, who are the hurt where nobody is told to have died, and "the victim", who was counted before."""

from collections.abc import Sequence

from tracker.claims.drafts import Draft, words_of

_REACH = 2


def settle_victims(drafts: Sequence[Draft], earlier: Sequence[Draft]) -> list[Draft]:
    """Give a number of victims its measure by what was told before, and leave out whoever was counted already."""
    kept: list[Draft] = []
    for d in drafts:
        before = [*earlier, *(other for other in drafts if other.at < d.at)]
        if _is_toll_of_victims(d) and {e.measure for e in before} & {"killed", "injured"} == {"injured"}:
            d.measure = "injured"
        if not _is_counted(d, before):
            kept.append(d)
    return kept


def _is_toll_of_victims(d: Draft) -> bool:
    """Whether victims are counted up: "the number of victims has risen to nine"."""
    nodes = d.sentence.nodes[: d.at] if d.rule.startswith("killed-toll/") else []
    return any(node.tag == "L" and "victims" in words_of(d.sentence, node) for node in nodes)


def _is_counted(d: Draft, before: Sequence[Draft]) -> bool:
    """Whether "the victim" is the one person of whom the same was told just before."""
    if d.group.origin != "definite" or d.noun is None or d.noun.lemma != "victim" or d.high != 1:
        return False
    last = next((e for e in reversed(before) if e.counted == "people" and e.measure == d.measure), None)
    return last is not None and last.high == 1 and d.number - last.number <= _REACH
