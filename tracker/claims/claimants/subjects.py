"""Whom the sentences before a pronoun tell of, whom "he" and "it" may mean: no one who came to harm."""

from collections.abc import Sequence

from tracker.claims.claimants.cues import CueFinder
from tracker.claims.claimants.passages import Passage
from tracker.claims.claimants.spans import Named


def unharmed(subject: Named | None, passage: Passage) -> Named | None:
    """Let nobody speak who is counted among those that came to harm: "A child was among the dead, he said"."""
    return None if subject is not None and is_counted(subject, passage) else subject


def prior_subject(
    passages: Sequence[Passage], number: int, text: str, finder: CueFinder, heard: bool = False
) -> Named | None:
    """The subject of the sentence right before; where that is a pronoun too, of the one before it.

    Nobody dead; where others were `heard`, who would speak, nobody who came to harm.
    """
    for at in range(number - 1, max(number - 4, -1), -1):
        if text[passages[at].sentence.end : passages[at + 1].sentence.start].strip():
            return None
        subject = finder.subject(passages[at].sentence, text)
        if subject is None or subject.pronoun is None:
            return subject if subject is None or not _is_harmed(subject, passages[at], heard) else None
    return None


def only_person(passages: Sequence[Passage], text: str, finder: CueFinder) -> Named | None:
    """The only one of whom the sentences so far tell by name, and who came to no harm."""
    subjects = ((finder.subject(passage.sentence, text), passage) for passage in passages)
    people = [who for who, passage in subjects if who is not None and who.person and not is_counted(who, passage)]
    named = [who for who in people if who.pronoun is None and text[slice(*who.spans[0])].count(" ")]
    return named[0] if len(named) == 1 else None


def _is_harmed(who: Named, passage: Passage, heard: bool) -> bool:
    return is_counted(who, passage) and (heard or {d.measure for d in passage.drafts} == {"killed"})


def is_counted(who: Named, passage: Passage) -> bool:
    """Whether the sentence counts somebody, who then may be the one it is about: "The mayor died."."""
    return any(d.group.start < who.spans[-1][1] and d.group.end > who.spans[0][0] for d in passage.drafts)
