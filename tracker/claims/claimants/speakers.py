"""Who was cited so far in an article, and whom "he", "it" or "their statement" mean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.claims.claimants.fuller import full_name
from tracker.claims.claimants.scope import Cue
from tracker.claims.claimants.spans import Named

_OWNED = re.compile(
    r"([\w ]+?)['’]s? (?:\w+ )?(?:teams|crews|troops|forces|men|units|doctors|nurses|jets|ships|monitors|staff)\b"
)
_HE = frozenset({"he", "she", "his", "her", "him", "i", "me", "my"})
_WE = frozenset({"we", "us", "our", "you", "your", "whose"})
_THEY = frozenset({"they", "them", "their"})


@dataclass(slots=True)
class Speaker:
    """Somebody who was cited: the offsets of the name, whether it is one person (None: open), and whether many.

    `full` is where the same body was named in full: "Ghana's health ministry" for "the ministry"; `relays` where an
    outlet only passes on what another said: "..., the mayor said, a paper reports"; `paper` holds the words of and
    before the cue, which may name the paper in which it was said: "a report by the ministry".
    """

    spans: list[tuple[int, int]]
    person: bool | None = None
    plural: bool = False
    number: int = 0
    full: tuple[int, int] | None = None
    relays: bool = False
    paper: str = ""

    def is_like(self, other: "Speaker", text: str) -> bool:
        """Whether one name is of the words of the other: "the Mission" after "the UN Monitoring Mission"."""
        mine, theirs = (set(text[slice(*speaker.spans[0])].lower().split()) for speaker in (self, other))
        return mine <= theirs or theirs <= mine


class Heard:
    """The speakers of an article in the order of its text, and where it quotes; `number` counts its sentences."""

    def __init__(self, text: str, quoted: Sequence[tuple[int, int]]) -> None:
        self.text, self._quoted = text, quoted
        self._speakers: list[Speaker] = []

    def name(self, cue: Cue, number: int) -> Speaker:
        """Remember somebody whom a cue names; whom only a speaker cites is none whom "she said" may mean."""
        who, words = cue.who, self.text[max(cue.start - 20, 0) : cue.end]
        full = full_name(self.text, who.spans[0], [(span, s.person) for s in self._speakers for span in s.spans])
        speaker = Speaker(who.spans, who.person, who.plural, number, full, paper=words.lower())
        last = self._speakers[-1] if self._speakers else None
        speaker.relays = who.outlet and last is not None and last.number == number
        quoted = any(start <= cue.at < end for start, end in self._quoted)
        if not (who.vague or quoted) and not (speaker.relays and last is not None and last.person is False):
            self._speakers.append(speaker)
        return speaker

    def resolve(self, who: Named, number: int, here: Named | None, prior: Named | None) -> Speaker | None:
        """The speaker whom a pronoun means: the last of its kind, or a subject nearer, `here` or in the `prior` one.

        A pronoun that nothing resolves stays as it is; None for "we" and for a statement of nobody.
        """
        pronoun = who.pronoun or ""
        if pronoun in _WE:
            return None
        found = self._author(who) if pronoun == "statement" else None
        found = found or self._antecedent(pronoun)
        last = self._speakers[-1] if self._speakers else None
        if pronoun in _HE and last is not None and last.number == number and self._is_one(last):
            found = last
        for subject, since in ((prior, number - 1), (here, number)):
            if found is not None and self._acts(subject):
                continue
            if _fits(subject, pronoun, found is None) and (found is None or found.number < since):
                found = Speaker(subject.spans, subject.person, subject.plural)  # type: ignore[union-attr]
        if found is None and pronoun == "it":
            found = self._owner(here) or self._owner(prior)
        if found is None:
            return Speaker(who.spans, who.person, who.plural, number)
        again = Speaker(found.spans, found.person, found.plural, number, found.full)
        self._speakers.append(again)
        return again

    def knows_none(self, pronoun: str) -> bool:
        """Whether nobody was cited so far whom a pronoun may mean."""
        return pronoun not in _WE and self._antecedent(pronoun) is None

    def _owner(self, subject: Named | None) -> Speaker | None:
        """Whose a subject is, where "it" can not be the subject: "MSF's teams treated 90 wounded, it said"."""
        owned = _OWNED.match(self.text, *subject.spans[0]) if subject is not None and subject.plural else None
        return Speaker([owned.span(1)], False) if owned else None

    def _acts(self, subject: Named | None) -> bool:
        """Whether a subject rather does what another tells of: "Security forces killed two," it said."""
        return subject is not None and self.text[slice(*subject.spans[0])].endswith(" forces")

    def _is_crowd(self, speaker: Speaker) -> bool:
        """Whether a speaker is many of a kind, who issue no statement: "residents", "local sources"."""
        return speaker.plural and self.text[slice(*speaker.spans[0])].islower()

    def _is_one(self, speaker: Speaker) -> bool:
        """Whether a speaker may be one person, as "the operator" may be; no body with a name."""
        named = speaker.person is False and not self.text[slice(*speaker.spans[0])].islower()
        return not speaker.plural and not named

    def _is_body(self, speaker: Speaker) -> bool:
        """Whether a plural is one body by its name: "Harbour Lawyers", "the group Harbour Lawyers"."""
        words = self.text[slice(*speaker.spans[0])].split()
        return len(words) > 1 and words[-1][0].isupper()

    def _author(self, who: Named) -> Speaker | None:
        """Who was last cited by such a paper: "the report" is that of "a report by the ministry that says"."""
        paper = self.text[slice(*who.spans[0])].lower().split()[-1]
        return next((s for s in reversed(self._speakers) if f"{paper} by " in s.paper), None)

    def _antecedent(self, pronoun: str) -> Speaker | None:
        recent = list(reversed(self._speakers))
        if pronoun == "statement":
            return next((s for s in recent if not s.relays and not self._is_crowd(s)), None)
        if pronoun in _HE:
            return next((s for s in recent if s.person is not False and not s.plural), None)
        if pronoun in _THEY:
            return next((s for s in recent if s.plural), None) or next((s for s in recent if not s.person), None)
        return next((s for s in recent if not s.person and (not s.plural or self._is_body(s))), None) or next(
            (s for s in recent if not s.person), None
        )


def _fits(subject: Named | None, pronoun: str, alone: bool) -> bool:
    """Whether a subject may be meant; one that may be a person, only where nobody else can be."""
    if subject is None or subject.pronoun is not None:
        return False
    if pronoun in _HE:
        return subject.person is True or (alone and subject.person is None and not subject.plural)
    if pronoun in _THEY:
        return subject.plural or (alone and subject.person is False)
    return not subject.person and not subject.plural and pronoun != "statement"
