"""The cues of a sentence: words that name a claimant, and what they govern."""

import re
from collections.abc import Callable

from tracker.claims.claimants.bodies import BodyFinder
from tracker.claims.claimants.chunks import View
from tracker.claims.claimants.chunks import view as view_of
from tracker.claims.claimants.fits import fits
from tracker.claims.claimants.giving import BEFALLS
from tracker.claims.claimants.headings import HeadingFinder
from tracker.claims.claimants.scope import (
    Cue,
    aside_reach,
    clause_floor,
    denied_reach,
    join_cited,
    limit,
    relative_reach,
    side_of,
    told_object,
)
from tracker.claims.claimants.shapes import Shape, load_shapes
from tracker.claims.claimants.spans import Named
from tracker.claims.claimants.who import WhoFinder
from tracker.claims.claimants.words import load_words
from tracker.rules.reader import Sentence

_UNQUOTES = re.compile(r',["”]\s*$')
_TOLD_PAPER = re.compile(r"iu|W?z[dvSB]u")
_CREWS = frozenset({"vessels", "ships", "crews", "ship", "vessel"})  # "no damage was reported by U.S. vessels"


class CueFinder:
    """Finds cues; `is_known` tells whether the lexicons know a body by words, `is_town` whether a place."""

    def __init__(self, is_known: Callable[[str], bool], is_town: Callable[[str], bool]) -> None:
        self.is_known = is_known
        self._who = WhoFinder(is_known, is_town)
        self._bodies = BodyFinder(self._who)
        self._headings = HeadingFinder(self._who, self._bodies)
        self.is_office = self._bodies.is_office
        self._words = load_words()
        self._needed = frozenset().union(*(shape.needs for shape in load_shapes()))
        self._choices: dict[frozenset[str], tuple[Shape, ...]] = {}

    def find(self, sentence: Sentence, text: str) -> list[Cue]:
        """List the cues of a sentence from left to right."""
        view = self._view(sentence, text)
        if view is None:
            return []
        found: dict[int, Cue] = {}
        letters = view.letters
        for shape in self._possible(self._needed.intersection(letters)):
            for match in shape.pattern.finditer(letters) if shape.may_stand(letters) else ():
                at = match.start("V")
                if at not in found and (cue := self._cue(shape, match, view, found)):
                    found[at] = cue
        if not found:
            return []
        cues = [found[at] for at in sorted(found) if not _is_described(at, found, view)]
        cues = [cue for cue in cues if not _is_background(cue, cues, view)]
        join_cited(cues, text)
        limit(cues, view, sentence.start, sentence.end)
        return cues

    def _possible(self, present: frozenset[str]) -> tuple[Shape, ...]:
        """The shapes that a sentence with these chunks can hold."""
        if present not in self._choices:
            self._choices[present] = tuple(shape for shape in load_shapes() if shape.needs & present)
        return self._choices[present]

    def subject(self, sentence: Sentence, text: str, before: int | None = None) -> Named | None:
        """Name the subject that a sentence opens with, unless that is quoted; with `before`, one that a colon parts."""
        view = self._view(sentence, text, always=True)
        if (
            view is None
            or text[sentence.start] in '"“«'
            or (before is not None and not _parted(text, sentence.start, before))
        ):
            return None
        return self._who.subject(view)

    def heading(self, sentence: Sentence, text: str) -> Named | None:
        """Name the body that a line without a verb is headed by."""
        view = self._view(sentence, text, always=True)
        return self._headings.heading(view) if view is not None else None

    def title(self, sentence: Sentence, text: str) -> Named | None:
        """Name the body whose document a line opens."""
        view = self._view(sentence, text, always=True)
        return self._headings.title(view) if view is not None else None

    def runs(self, sentence: Sentence, text: str) -> bool:
        """Whether a line is a sentence with a verb, and no heading."""
        view = self._view(sentence, text, always=True)
        return view is not None and self._headings.runs(view)

    def credit(self, sentence: Sentence, text: str) -> Named | None:
        """Name the body that a line credits: "Source: ABC"."""
        view = self._view(sentence, text, always=True)
        return self._headings.credit(view) if view is not None else None

    def signature(self, sentence: Sentence, text: str) -> Named | None:
        """Name the body that signs a document."""
        view = self._view(sentence, text, always=True)
        return self._headings.signature(view) if view is not None else None

    def body(self, sentence: Sentence, text: str) -> Named | None:
        """Name the known body that a piece of a line opens with."""
        view = self._view(sentence, text, always=True)
        return self._headings.body(view) if view is not None else None

    def mentioned(self, sentence: Sentence, text: str, roles: bool = False) -> Named | None:
        """Name the only body, or with `roles` the only office, that a sentence mentions, if it can issue a paper."""
        view = self._view(sentence, text, always=True)
        return self._bodies.mentioned(view, roles) if view is not None else None

    def styled(self, sentence: Sentence, text: str) -> Named | None:
        """Take a line for the name of a body that no lexicon holds, if it reads as one."""
        view = self._view(sentence, text, always=True)
        return self._headings.styled(view) if view is not None else None

    def issuer(self, sentence: Sentence, text: str, roles: bool = False) -> Named | None:
        """Name the body, or with `roles` the office, that a sentence opens with, if it can issue a paper."""
        view = self._view(sentence, text, always=True)
        return self._bodies.subject(view, roles) if view is not None else None

    def owner(self, sentence: Sentence, text: str) -> Named | None:
        """Name whose account a short sentence opens with: "The rebels' version is different."."""
        view = self._view(sentence, text, always=True)
        return self._bodies.owner(view) if view is not None else None

    def section(self, sentence: Sentence, text: str) -> Named | None:
        """Name the body that a heading within an article gives the word to."""
        view = self._view(sentence, text, always=True)
        return self._headings.section(view) if view is not None else None

    def _view(self, sentence: Sentence, text: str, always: bool = False) -> View | None:
        return view_of(sentence, text, self._words, always)

    def _cue(self, shape: Shape, match: re.Match[str], view: View, found: dict[int, Cue]) -> Cue | None:
        at = match.start("V")
        if not fits(shape, at, view, found, self._words):
            return None
        shared = shape.who == "subject"
        who = (
            self._who.shared(view, at, {c: cue.who for c, cue in found.items() if cue.kind != "agent"})
            if shared
            else self._who.named(match, view)
        )
        if shape.kind == "who-says":
            told = _told_before(view.end(match.end("C") - 1), found)
            who = _issued_by(match.start("C"), view, found) or told or who
        if who is None or not self._who.may_speak(shape, who, match, view):
            return None
        if view.head(at) in BEFALLS and self._who.is_town(view.text[slice(*who.spans[0])]):
            return None
        if shape.kind == "said" and (_is_quoted(view, match.start("C"), at) or _disagree(view, match.start("C"), at)):
            return None
        if shape.kind in ("said", "came-to-say") and not who.person and _is_reported(at, match.start("C"), view, found):
            return None
        if shape.kind == "agent" and any(t.low.split()[-1] in _CREWS for t in view.tokens if t.start > view.start(at)):
            return None
        denies = at < len(view.letters) and view.letters[at] in "ZKY"
        start = at if shared else min(match.start("C"), at)
        end = match.end("C") if shape.who == "rival" else match.end()
        relative = relative_reach(view, start, at) if shape.kind == "said" else None
        reach = aside_reach(view, start, at) or relative
        reach = denied_reach(view, at) if denies and reach is None else reach
        object_at = told_object(view, match.start("C"), match.end()) if shape.kind == "said" else 0
        return Cue(
            shape.kind,
            who,
            view.start(start),
            view.end(end - 1),
            view.start(at),
            "lead" if relative else "behind" if object_at else side_of(shape, match, view),
            denies,
            reach,
            inner=relative is not None or (start > 0 and view.letters[start - 1] in "Wxnu"),
            floor=clause_floor(view, at) if shape.kind == "agent" else object_at,
        )


def _parted(text: str, start: int, end: int) -> bool:
    return text.find(":", start, end) >= 0 or text.find(";", start, end) >= 0


def _is_described(at: int, found: dict[int, Cue], view: View) -> bool:
    """Whether a cue only describes who says so in another: "doctors who spoke to the agency said"."""
    cue = found[at]
    return cue.kind in ("who-says", "saying") and any(
        later > at and other.start <= cue.start and "n" not in view.letters[at:later] for later, other in found.items()
    )


def _is_background(cue: Cue, cues: list[Cue], view: View) -> bool:
    """Whether the last speaker tells when another spoke: "nine died after the army warned the town, medics said"."""
    first = next(i for i in range(len(view.letters)) if view.start(i) == cue.start)
    return cue.side == "lead" and cues[-1].side == "tail" and first > 0 and view.letters[first - 1] == "j"


def _issued_by(at: int, view: View, found: dict[int, Cue]) -> Named | None:
    """Who said it in the paper at a chunk: "the army said in a report that lists nine dead", "said it had one"."""
    told = max((c for c in found if c < at), default=at)
    return found[told].who if _TOLD_PAPER.fullmatch(view.letters, told + 1, at + 1) else None


def _told_before(end: int, found: dict[int, Cue]) -> Named | None:
    """Who was just said to speak: "said Ana Borg, a clerk of the port, who put the dead at nine"."""
    return next((cue.who for cue in found.values() if cue.kind == "said-inverted" and cue.end == end), None)


def _is_quoted(view: View, first: int, at: int) -> bool:
    """Whether a quotation that began before it ends right before the verb: ""Men, armed with ..., fired," said X"."""
    between = view.text[view.start(first) : view.start(at)]
    return bool(_UNQUOTES.search(between)) and sum(map(between.count, '"“”')) % 2 == 1


def _disagree(view: View, first: int, at: int) -> bool:
    """Whether several would say what one says: "eight hurt in a raid on Odrin, a port, reports the Red Cross"."""
    several = view.letters[first] == "n" and view.opening(first).low not in ("one", "a", "an", "another")
    return several and view.head(at).endswith("s")


def _is_reported(at: int, first: int, view: View, found: dict[int, Cue]) -> bool:
    """Whether another tells that it was told: "the UN said its teams had verified 12", "... that medics counted 12"."""
    told = max((c for c in found if c < first and found[c].side == "lead" and view.letters[c] in "SBZG"), default=-1)
    if view.letters[first - 1 : first] == "G" and view.opening(first).tag == "p":
        return True  # "saying its teams had counted nine"
    if told < 0 or set(",;:&|") & set(view.letters[told:first]):
        return False
    return view.letters[at] in "SBI" or view.opening(first).tag == "p"
