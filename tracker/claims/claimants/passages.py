"""The sentences of an article as the search for claimants looks at them."""

from dataclasses import dataclass, field

from tracker.claims.claimants.scope import Cue
from tracker.claims.claimants.speakers import Speaker
from tracker.claims.drafts import Draft
from tracker.rules.reader import Sentence


@dataclass(slots=True)
class Passage:
    """A sentence with its cues and drafts; `fresh` where it opens a paragraph."""

    sentence: Sentence
    cues: list[Cue]
    drafts: list[Draft]
    fresh: bool
    speakers: list[Speaker | None] = field(default_factory=list)
