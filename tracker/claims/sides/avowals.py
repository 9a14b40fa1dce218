"""An attack that somebody avows after its dead were told: "The Taliban claimed responsibility for the attack"."""

import re
from collections.abc import Sequence

from tracker.claims.claimants.passages import Passage
from tracker.claims.drafts import Draft
from tracker.claims.sides.agents import Agent
from tracker.claims.sides.deeds import HARM, is_arrest
from tracker.rules.reader import Sentence

_OF_THIS = re.compile(
    r"responsibility(?: for (?:it|(?:the|this|that|today's) [\w-]+(?: [\w-]+)?))?(?:[.,;]|$)",
)


def is_of_this(sentence: Sentence, text: str) -> bool:
    """Whether it is the attack just told that is avowed, not "a similar attack in May"."""
    return _OF_THIS.search(text[sentence.start : sentence.end]) is not None


def avow(agent: Agent, told: Sequence[Passage]) -> None:
    """Lay the harm that a story has told at the door of who avowed it, where nobody else did any of it."""
    harmed = [d for passage in told for d in passage.drafts if _is_harm(d)]
    if any(d.actor not in (None, agent.name) for d in harmed):
        return
    for d in harmed:
        d.actor = agent.name if d.party != agent.name else None


def _is_harm(d: Draft) -> bool:
    """Whether a count is of whom or what an attack hit, not of the attackers."""
    hit = d.measure in HARM or d.measure == "struck"
    return hit and d.scope == "event" and d.low != 0 and d.person_type != "militant" and not is_arrest(d)
