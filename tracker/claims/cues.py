"""The cues of a sentence: words that name a claimant, and what they govern."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from tracker.claims.cue_chunks import View, chunk
from tracker.claims.cue_sense import says
from tracker.claims.cue_spans import Named, name
from tracker.claims.cue_words import load_table, load_words
from tracker.rules.reader import Sentence

_OBJECT = re.compile(r"(?:[xzun](?=[iT@fy,;.)~]|$))?(?:[iTf@yn]?[gG]|[iTf@y][xuzL])*(?P<stop>[,;.)|:~]|$)")
_SUBJECT = re.compile(
    r"(?:^|(?<=[,&;:|W(~]))(?P<C>[xzu](?:[fi@T][xuLn])*)"
    r"(?:,(?:W|[dgPQfi@y])[^;:.]{0,24}?,|,[^,;:.SBZQPGWvdg]{1,9},|W[^,;:.]{1,6}?)?(?=[vdSBZMP])"
)
_FIRST = re.compile(r"(?P<C>x)(?=[fiTy])")
_BODY = re.compile(r"(?:^|(?<=[,.(~])|(?<=u[fyi]))(?P<C>[xu](?:f[x])*)(?=[.,:)iT@~]|u?$)")
_BREAK = re.compile(r";|,?[&|](?=[xzunL][^,;&]{0,6}[vdSBZMP])|,(?=[zx]v)")
_OPENING = re.compile(r"[iT@fy][iT@fyxuz]*,")


@dataclass(slots=True)
class Cue:
    """A claimant in a sentence, with the offsets of the cue (start..end) and of what it governs (low..high).

    `side` is lead where it governs what follows, tail where it governs what stands before it and after it until
    another speaks. `at` is the offset of the word that tells.
    """

    kind: str
    who: Named
    start: int
    end: int
    at: int
    side: str
    denies: bool
    low: int = 0
    high: int = 0
    reach: int | None = None

    def governs(self, offset: int) -> bool:
        """Whether a count at an offset is within the scope, and no part of the claimant itself."""
        return self.low <= offset < self.high and not any(a <= offset < b for a, b in self.who.spans)

    def describe(self, text: str) -> str:
        """Say what the cue did: its kind, its words, whom it names and what it governs."""
        names = " and ".join(text[a:b] for a, b in self.who.spans)
        held = text[self.low : self.high].strip()
        return f"{self.kind} {text[self.start : self.end]!r}: {names!r} governs {held!r}{' and denies it' if self.denies else ''}"


@dataclass(slots=True, frozen=True)
class Shape:
    """One cue pattern."""

    kind: str
    pattern: re.Pattern[str]
    needs: frozenset[str]
    side: str
    known: bool = False
    owned: bool = False
    subject: bool = False
    places: bool = False


@cache
def load_shapes() -> tuple[Shape, ...]:
    """Compile the cue patterns of cues.toml."""
    table = load_table()
    macros: dict[str, str] = {}
    for key, text in table["macros"].items():
        macros[key] = _expand(text, macros)
    shapes = []
    for kind, spec in table.items():
        if kind not in ("words", "macros"):
            options = {key: value for key, value in spec.items() if key in ("known", "owned", "subject", "places")}
            shapes.append(
                Shape(
                    kind,
                    re.compile(_expand(spec["pattern"], macros)),
                    frozenset(spec["needs"]),
                    spec["side"],
                    **options,
                )
            )
    return tuple(shapes)


def _expand(text: str, macros: dict[str, str]) -> str:
    return re.sub(r"\{([a-z]+)\}", lambda found: f"(?:{macros[found[1]]})", text)


class CueFinder:
    """Finds cues; `is_known` tells whether the words of a claimant name a body that the lexicons know."""

    def __init__(self, is_known: Callable[[str], bool]) -> None:
        self._is_known = is_known
        self._words = load_words()
        self._shapes = load_shapes()

    def find(self, sentence: Sentence, text: str) -> list[Cue]:
        """List the cues of a sentence from left to right."""
        view = self._view(sentence, text)
        if view is None:
            return []
        present = set(view.letters)
        found: dict[int, Cue] = {}
        for shape in self._shapes:
            if shape.needs & present:
                for match in shape.pattern.finditer(view.letters):
                    at = match.start("V")
                    if at not in found and (cue := self._cue(shape, match, view, found)):
                        found[at] = cue
        cues = [found[at] for at in sorted(found)]
        _limit(
            cues, sentence, [view.start(b.end()) for b in _BREAK.finditer(view.letters) if b.end() < len(view.chunks)]
        )
        return cues

    def subject(self, sentence: Sentence, text: str) -> Named | None:
        """Name the subject that a sentence opens with, whom "he" or "it" of the next may mean."""
        view = self._view(sentence, text, always=True)
        found = (_SUBJECT.search(view.letters) or _FIRST.match(view.letters)) if view else None
        return self._named(found, view) if found and view and text[sentence.start] not in '"“«' else None

    def heading(self, sentence: Sentence, text: str) -> Named | None:
        """Name the body that a line without a verb is headed by: "Report of the Defence Ministry", "General Staff."."""
        view = self._view(sentence, text, always=True)
        if view is None or len(view.letters) > 16 or set(view.letters) & set("vSBZPGKMI"):
            return None
        for found in _BODY.finditer(view.letters):
            who = self._named(found, view)
            if (
                who is not None
                and who.pronoun is None
                and not is_place(view, who.spans[0])
                and (not who.person or found.start())
                and self._is_known(text[slice(*who.spans[0])])
            ):
                return who
        return None

    def _view(self, sentence: Sentence, text: str, always: bool = False) -> View | None:
        chunks = chunk(sentence.tokens, self._words, always)
        return View(sentence.tokens, chunks, "".join([c.letter for c in chunks]), text) if chunks else None

    def _cue(self, shape: Shape, match: re.Match[str], view: View, found: dict[int, Cue]) -> Cue | None:
        at = match.start("V")
        letter = view.letters[at]
        if shape.kind == "gives" and any(c < at for c in found):
            return None
        if (
            (letter in "SBZ"
            and not says(view, at, shape.kind))
            or (shape.kind == "headed"
            and view.tokens[view.chunks[at].last].text not in ("—", "–", "-"))
        ):
            return None
        who = self._shared(view, at, found) if shape.subject else self._named(match, view)
        if who is None or not self._may_speak(shape, who, view, match, found):
            return None
        denies = letter in "ZKY"
        start = at if shape.subject else min(match.start("C"), at)
        return Cue(
            shape.kind,
            who,
            view.start(start),
            view.end(match.end() - 1),
            view.start(at),
            _side(shape, match, view),
            denies,
            reach=_denied(view, at) if denies else None,
        )

    def _named(self, match: re.Match[str], view: View) -> Named | None:
        aside = view.chunks[slice(*match.span("A"))] if "A" in match.re.groupindex else []
        return name(view.tokens, view.chunks[slice(*match.span("C"))], aside, self._words)

    def _shared(self, view: View, at: int, found: dict[int, Cue]) -> Named | None:
        """The subject that a second verb shares with the first: "... and put the wounded at 20", "..., saying"."""
        if view.letters[at] in "GK" and (beside := _BESIDE.search(view.letters, 0, at)):
            return self._named(beside, view)
        earlier = [c for c in found if c < at and not set(";") & set(view.letters[c:at])]
        if earlier:
            return found[max(earlier)].who
        subject = None
        for subject in _SUBJECT.finditer(view.letters, 0, at):
            pass
        return self._named(subject, view) if subject is not None else None

    def _may_speak(self, shape: Shape, who: Named, view: View, match: re.Match[str], found: dict[int, Cue]) -> bool:
        """Whether what is named can be the claimant in such a shape."""
        if shape.owned:
            if view.letters[match.start("V")] == "i" and view.head(match.start("V")) != "in":
                return False
            return who.pronoun != "statement" and who.pronoun not in ("our", "my", "your")
        if not shape.known:
            return True
        spans, single = who.spans, match.end("C") - match.start("C") == 1
        if not shape.places and all(is_place(view, span) for span in spans):
            return False
        if shape.kind == "gapped":
            opening, head = (
                view.tokens[view.chunks[match.start("C")].first],
                view.tokens[view.chunks[match.start("C")].last],
            )
            if opening.tag in "aA" or not _beside_lead(view, match.start("C"), found):
                return False
            if "f" in match["V"] and getattr(getattr(head.entry, "noun", None), "kind", "") == "person":
                return True
        if shape.kind == "bracketed" and single and view.tokens[view.chunks[match.start("C")].last].text.isupper():
            return False
        return (who.person is True and single) or any(self._is_known(view.text[a:b]) for a, b in spans)


_DESCRIBED = re.compile(r",?(?:n,)?[Wdg]")
_BESIDE = re.compile(r"(?<=i)(?P<C>[xz](?:&[xz])?)$")


def _beside_lead(view: View, at: int, found: dict[int, Cue]) -> bool:
    """Whether the clause before is one that somebody says, which another may match: "Delhi claims 77, Islamabad 29"."""
    earlier = [c for c in found if (c < at and ";" not in view.letters[c:at]) or (view.letters[at - 1] == ";" and c < at)]
    return bool(earlier) and found[max(earlier)].side == "lead" and view.letters[max(earlier)] in "SBZfin"


def is_place(view: View, span: tuple[int, int]) -> bool:
    """Whether the words are only the name of a country or capital."""
    inside = [t for t in view.tokens if span[0] <= t.start < span[1]]
    return all(
        t.tag in "EJC"
        and getattr(t.entry, "name", ("place",))[0] in ("place", "country", "capital", "demonym", "metonym")
        for t in inside
    )


def _side(shape: Shape, match: re.Match[str], view: View) -> str:
    """Whether a cue governs what follows, or stands within or behind what it governs."""
    letters, first = view.letters, match.start("C") if not shape.subject else match.start("V")
    if shape.side in ("lead", "tail"):
        return shape.side
    if shape.side == "behind":
        return "behind" if _DESCRIBED.match(letters, match.end()) else "tail"
    before = letters[first - 1] if first else ""
    clause = max(letters.rfind(mark, 0, first) for mark in ";:|") + 1
    if _OPENING.fullmatch(letters, clause, first) or clause == first:
        return "lead"
    if shape.side == "according":
        return "lead" if letters[match.start("V") - 1 : match.start("V")] in ("", ";", ":", "&", "|") else "tail"
    stop = _OBJECT.match(letters, match.end())
    return "tail" if stop and before not in "&|W" else "lead"


def _denied(view: View, at: int) -> int | None:
    """Where "denied killing nine" ends: what stands further off is no part of the denial."""
    if view.letters[at + 1 : at + 2] != "g":
        return None
    return view.end(at + 2) if view.letters[at + 2 : at + 3] == "n" else view.end(at + 1)


def _limit(cues: list[Cue], sentence: Sentence, breaks: list[int]) -> None:
    """Set how far each cue governs: up to the next, divided at the first new clause between them."""
    before: Cue | None = None
    for cue in cues:
        cue.low, cue.high = cue.end, sentence.end if cue.side != "behind" else cue.end
        back = cue.side != "lead"
        if before is None:
            cue.low = sentence.start if back else cue.end
        else:
            edge = max(cue.start, before.end) if cue.start >= before.at else cue.at
            cut = next((b for b in breaks if before.end < b <= edge), None)
            if back and (cut or before.side != "lead"):
                cue.low = cut or before.end
            before.high = min(before.high, cue.low if back and cue.low < cue.end else edge)
        if cue.reach is not None:
            cue.high = cue.reach
        before = cue
