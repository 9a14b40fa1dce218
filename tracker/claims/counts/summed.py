"""Sums that the text draws of what it has just counted: "That makes 112", "nine on Sunday, which makes 21"."""

import re

from tracker.claims.counts.restated import words_before
from tracker.claims.counts.shared import share
from tracker.claims.drafts import OF_PEOPLE, Draft

_DRAWN = re.compile(r"\b(?:that|this|which|these|it) (?:now |together |alone )?(?:makes?|made)$")
_REACH = 4


def summed(number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """Let a sum that no word of its own measures be of the people counted last before it."""
    for at, d in made.items():
        drawn = d.rule == "killed-toll/toll" and d.group.quantity is not None
        if not drawn or not _DRAWN.search(words_before(d.sentence.tokens, d.group.quantity.first)):
            continue
        before = (*earlier, *(made[i] for i in sorted(made) if i < at))
        told = [e for e in before if number - e.number <= _REACH and e.measure in OF_PEOPLE and e.total is None]
        if told:
            share(d, told[-1])
            d.measure = told[-1].measure
