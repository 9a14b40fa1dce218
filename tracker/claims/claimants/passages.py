"""The sentences of an article as the search for claimants looks at them."""

from dataclasses import dataclass, field

from tracker.claims.claimants.scope import Cue
from tracker.claims.claimants.speakers import Speaker
from tracker.claims.drafts import Draft
from tracker.rules.reader import Sentence

_BY_WHOM = frozenset({"agent", "made-by"})


@dataclass(slots=True)
class Passage:
    """A sentence with its cues and drafts; `fresh` where it opens a paragraph."""

    sentence: Sentence
    cues: list[Cue]
    drafts: list[Draft]
    fresh: bool
    speakers: list[Speaker | None] = field(default_factory=list)

    def told_by(self) -> Speaker | None:
        """Who told what the sentence looks back to: not the outlet that relays it."""
        told = [(cue, s) for cue, s in zip(self.cues, self.speakers, strict=True) if s is not None]
        first = min(told, key=lambda each: (each[0].who.outlet, each[0].kind not in _BY_WHOM), default=None)
        return first[1] if first is not None else None
