"""Who speaks on from sentence to sentence: the author of a report, of a list, of an entry, or who was cited last."""

from dataclasses import dataclass

from tracker.claims.claimants.looking_back import looks_back
from tracker.claims.claimants.passages import Passage
from tracker.claims.claimants.speakers import Speaker
from tracker.claims.claimants.speaking_on import (
    announces,
    digests,
    gives_account,
    goes_on,
    heads,
    is_at_front,
    is_fought,
    is_heading,
    is_item,
    is_looked_back_on,
    is_of_combat,
    is_outlets,
    is_partisan,
    is_personal,
    is_stamped,
    opens_list,
    speaker_of,
)
from tracker.claims.claimants.summing import divides, totals
from tracker.claims.drafts import Draft


def _lasts(passage: Passage, text: str) -> bool:
    """Whether who is cited first speaks on in the next sentences: as the label of a line, or in a report."""
    sentence = passage.sentence
    return heads(passage.cues[0], sentence, text) or gives_account(sentence, text) or announces(sentence, text)


def _has_number(passage: Passage) -> bool:
    """Whether a sentence has a number at all, of which the next can tell parts."""
    return bool(passage.drafts) or any(token.tag in "19" for token in passage.sentence.tokens)


@dataclass(slots=True)
class Run:
    """Who speaks on at a point of an article: the author of it all, of a list, of an entry, of the sentence before.

    `issued` where the whole article is the author's paper, in which no outlet speaks.
    """

    document: Speaker | None
    author: Speaker | None
    issued: bool = False
    lister: Speaker | None = None
    in_items: bool | None = None
    label: Speaker | None = None
    last: Speaker | None = None
    cited: Speaker | None = None
    reporter: Speaker | None = None
    before: Speaker | None = None
    digested: Speaker | None = None
    end: int = 0

    def open_section(self, passage: Passage, whose: Speaker | None, text: str) -> None:
        """Let a heading that names a body begin what it has to say, "Details" what who was cited has, others end it."""
        if whose is not None or (not passage.drafts and is_heading(passage.sentence, text)):
            details = text[passage.sentence.start : passage.sentence.end].strip(" :.").lower() == "details"
            self.author = whose or self.document or (self.cited if details else None)
            self.digested = None

    def enter(self, passage: Passage, text: str) -> None:
        """Forget what a new paragraph, a new entry or another speaker ends."""
        start = passage.sentence.start
        fresh = passage.fresh or "\n" in text[self.end : start]
        if text[self.end : start].strip():
            self.before = None
        self.end = passage.sentence.end
        if fresh or is_stamped(passage.sentence, text):
            self.label = self.last = None
        if not self.issued and is_outlets(passage.sentence, text):
            self.author = self.lister = self.cited = self.last = self.reporter = self.digested = None
        if is_personal(passage.sentence, text):
            self.label = self.last = self.cited = self.digested = None
        if any(s is not None for s in passage.speakers):
            self.reporter = None
        if self.digested is not None and any(s and not s.is_like(self.digested, text) for s in passage.speakers):
            self.digested = None
        if fresh and self.lister is not None:
            item = is_item(passage.sentence, text)
            if self.in_items is None:
                self.in_items = item
            elif self.in_items and not item:
                self.lister = None
        if (
            self.lister is not None
            and not self.in_items
            and any(s is not None and s.spans != self.lister.spans for s in passage.speakers)
        ):
            self.lister = None

    def speaker(self, passage: Passage, first: Draft, text: str) -> Speaker | None:
        """Whose a sentence is in which nobody is cited."""
        if self.lister or self.label:
            return self.lister or self.label
        if self.before is not None and divides(passage.sentence, text):
            return self.before
        if self.cited is not None and totals(passage.sentence, text):
            return self.cited
        if self.last is not None and (goes_on(passage.sentence, first, text) or is_of_combat(first)):
            return self.last
        fought = is_of_combat(first) and first.measure != "launched"
        if self.author is None and self.reporter and (fought or is_at_front(first, text)):
            return self.reporter
        return self.author or self.digested or (self.cited if is_partisan(passage.sentence, text) else None)

    def leave(self, passage: Passage, text: str, whose: Speaker | None = None) -> None:
        """Remember who was cited last, and whether a list or an entry of his follows."""
        back = not passage.drafts and looks_back(passage.sentence, text)
        named = passage.told_by() if back else next((s for s in reversed(passage.speakers) if s is not None), None)
        spoken = speaker_of(passage.drafts) or named
        if spoken is not None and (self.digested or (self.cited is None and digests(passage.sentence, text))):
            self.digested = spoken
        if any(s is not None for s in passage.speakers):
            self.label = passage.speakers[0] if _lasts(passage, text) else None
        elif whose is not None:
            self.label = whose
        if _has_number(passage):
            self.before = spoken
        elif self.before is not None and not (named is not None and named.is_like(self.before, text)):
            self.before = None
        if spoken is not None and any(is_fought(d) for d in passage.drafts):
            self.reporter = spoken
        if spoken is not None:
            self.last = self.cited = spoken
        elif passage.drafts:
            self.last = self.reporter = None
        if opens_list(passage.sentence, text):
            theirs = None if is_looked_back_on(passage.sentence, text) else self.last or self.author
            self.lister, self.in_items = spoken or theirs, None
