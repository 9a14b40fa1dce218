"""How far a cue governs: what follows it, what stands before it, up to where another speaks."""

import itertools
import re
from dataclasses import dataclass

from tracker.claims.claimants.chunks import View
from tracker.claims.claimants.letters import UNITS
from tracker.claims.claimants.people import is_press
from tracker.claims.claimants.shapes import Shape
from tracker.claims.claimants.spans import Named
from tracker.language.nodes import noun_kind

_OBJECT = re.compile(
    r"(?:[xzun](?=[ijT@fy,;.)~]|$))?(?:[ijTf@yn]?[gG]|[ijTf@y][xuzL]|(?<=u)[dBS]|(?<=x)[dBPS](?=[yi@T][xuz]))*"
    r"(?:\([^()]{1,6}\))?(?P<stop>[,;.)|:~]|(?<=iu)W(?=[SBdv])|[%j](?=[zxg][^,;:.nWSBZ]*(?:[SBZ][^,;:.nWSBZ]*){0,2}[,;.])|$)"
)
_BREAK = re.compile(
    r";|(?:,[&|]|\|)(?=[xzunL][^,;&]{0,6}[vdSBZMP])|&(?=[xzunL][^,;&]{0,6}[vSBZMP])|,(?=[zx]v)|,[%j](?=[xzun][^,;&]{0,6}[vd])"
)
_TOLD = re.compile(r"[nL](?:[fi]x)?(?:,[iI]n,)?W$")
_OF_WHICH = re.compile(r"n?I$")
_TOLD_END = re.compile(r"(?:[i@]x)?(?:[.,;)]|$)")
_DATED = re.compile(r",[xn]j[^,;:.SBZ]*[,.]")
_RETORT = re.compile(r",(?=u[xz])")
_SOURCED = re.compile(r",(?=i?W[^,;:.]*n[^,;:.]*,Ru)")  # "..., in which 90 died, according to the UN's count"
_OPENING = re.compile(r"[ijT@fy][ijT@fyxuz]*,")
_DESCRIBED = re.compile(r",?(?:n,)?[Wdg]")
_CORRECTED = re.compile(r"i?n[.,;]")  # "has taken 26 towns, by its own reckoning 34."
_NAMED = re.compile(r"v?[xu](?:[fi@]x)*(?=[vd][^,;:.]*n)")
_RELATIVE = re.compile(r"[vdx][ixfT@]*(?=,|[vd][^,;:.]*n)")
_PARTED = re.compile(r";|\b(?:while|but|whereas|though|although)\b")
_COUNTED = re.compile(r"(?:have |has |had )?(?:record|regist|log|receiv)", re.IGNORECASE)
_WHO = frozenset({"who", "whom", "that"})
_ONE = frozenset({"he", "she"})


@dataclass(slots=True)
class Cue:
    """A claimant in a sentence, with the offsets of the cue (start..end) and of what it governs (low..high).

    `side` is lead where it governs what follows, tail where it governs what stands before it and after it until
    another speaks, behind where it governs only what stands before it. `at` is the offset of the word that tells.
    `inner` where it stands in a relative clause: "a boat (that) it said"; `relays` where an outlet cites who told it.
    """

    kind: str
    who: Named
    start: int
    end: int
    at: int
    side: str
    denies: bool
    reach: int | None = None
    low: int = 0
    high: int = 0
    inner: bool = False
    floor: int = 0
    relays: bool = False

    def governs(self, offset: int) -> bool:
        """Whether a count at an offset is within the scope, and no part of the claimant itself."""
        return self.low <= offset < self.high and not any(a <= offset < b for a, b in self.who.spans)

    def is_aside(self) -> bool:
        """Whether it is put into what another may say: "men the army says belong to the front"."""
        return self.inner and self.reach is not None

    def describe(self, text: str) -> str:
        """Say what the cue did: its kind, its words, whom it names and what it governs."""
        names = " and ".join(text[a:b] for a, b in self.who.spans)
        held, denies = text[self.low : self.high].strip(), " and denies it" if self.denies else ""
        return f"{self.kind} {text[self.start : self.end]!r}: {names!r} governs {held!r}{denies}"


def side_of(shape: Shape, match: re.Match[str], view: View) -> str:
    """Whether a cue governs what follows, or stands within or behind what it governs."""
    letters = view.letters
    if shape.side in ("lead", "tail"):
        return shape.side
    if shape.side == "behind":
        return "behind" if _DESCRIBED.match(letters, match.end()) else "tail"
    first = match.start("C")
    clause = max(letters.rfind(mark, 0, first) for mark in ";:|") + 1
    if clause == first or _OPENING.fullmatch(letters, clause, first):
        return "lead"
    if shape.kind == "reckoning" and _CORRECTED.match(letters, match.end()):
        return "lead"
    if shape.side == "clause":
        at = match.start("V")
        return "lead" if not at or letters[at - 1] in ";:&|" else "tail"
    following = letters[match.end() : match.end() + 1]
    unnamed = letters[match.end() : match.end() + 2] == "ix" and view.head(match.end() + 1) == "condition"
    if unnamed or following == "R" or (letters[first - 1] == "%" and following in (".", "")):
        return "tail"
    return "tail" if _OBJECT.match(letters, match.end()) and letters[first - 1] not in "&|W%j" else "lead"


def aside_reach(view: View, first: int, at: int) -> int | None:
    """Where a clause between commas ends that somebody in it says: "the raid, which the army said failed, ..."."""
    letters = view.letters
    if first and view.tokens[view.firsts[first] - 1].low == "what":  # "bombed what it calls bases, killing nine"
        end = letters.find(",g", at)
        named = _NAMED.match(letters, at + 1)  # "strikes on what the army said were depots killed nine"
        return view.start(named.end()) if named else view.start(end) if end > 0 else None
    if first < 2 or letters[first - 1] != "W" or letters[first - 2] != ",":
        return None
    end = letters.find(",", at)
    return view.start(end) if end > 0 else None


def relative_reach(view: View, first: int, at: int) -> int | None:
    """Where ends what only says who somebody is: "men the army says belong to the front killed nine"."""
    inner = _RELATIVE.match(view.letters, at + 1)
    return view.start(inner.end()) if inner and _describes_somebody(view, first, at) else None


def _describes_somebody(view: View, first: int, at: int) -> bool:
    """Whether somebody stands right before who speaks: "men the army says", "a man who the army said was"."""
    if view.letters[at + 1 : at + 2] == "v":
        chunk = view.tokens[view.firsts[first] : view.lasts[first]]
        if chunk and chunk[0].tag == "a" and noun_kind(chunk[-1]) == "person":
            return True  # "a man Israel said was"
        first -= first > 1 and view.head(first - 1) in _WHO
    return first > 0 and noun_kind(view.tokens[view.lasts[first - 1]]) == "person"


def clause_floor(view: View, at: int) -> int:
    """Where a clause begins that ends in who told it: "32 dead, which leaves out one that was told of by the mayor"."""
    who = view.letters.rfind("W", max(at - 2, 0), at)
    edge = max(view.letters.rfind(mark, 0, max(who, 0)) for mark in ",;:")
    apart = who > 0 and edge > 0 and view.letters[edge + 1 : who] not in ("u", "L")  # ", a toll that was given by"
    return view.start(edge + 1) if apart else 0


def told_object(view: View, first: int, end: int) -> int:
    """Where the count begins that somebody told of, or 0.

    "Double the 160 deaths that the mayor reported in June", "40 drones, 25 of which the army says it downed".
    """
    share = _OF_WHICH.search(view.letters, 0, first)
    count = share or (_TOLD.search(view.letters, 0, first) if _TOLD_END.match(view.letters, end) else None)
    return view.start(count.start()) if count is not None else 0


def denied_reach(view: View, at: int) -> int | None:
    """Where "denied killing nine" ends: what stands further off is no part of the denial."""
    if view.letters[at + 1 : at + 2] != "g":
        return None
    return view.end(at + 2) if view.letters[at + 2 : at + 3] in ("n", "x") else view.end(at + 1)


def join_cited(cues: list[Cue], text: str) -> None:
    """Let "media reported, citing officials" be what the officials claim, and "the UN said, citing staff" the UN."""
    for before, cue in itertools.pairwise(cues):
        quotes = before.kind == "according" and text[before.at : before.at + 4].lower() in ("citi", "quot")
        one = cue.who.person or cue.who.pronoun in _ONE
        if quotes and cue.kind == "said" and not one and text[before.end : cue.start].strip() == ",":
            cue.who = before.who  # "Citing clerks, a paper said", not "Citing clerks, the mayor said"
        if before.kind == "according" and cue.kind == "said" and cue.side == "tail":
            cue.who.outlet = True  # "according to the mayor, a paper reports": it relays what he told
        counted = before.kind == "said" and _COUNTED.match(text, before.at) is not None
        if counted and (cue.kind, cue.side) == ("according", "tail") and not cue.who.vague:
            apart = _PARTED.search(text, before.end, cue.start)
            before.who = before.who if apart else cue.who  # "clinics recorded nine deaths, according to the ministry"
        shown = before.who.vague or (before.who.pronoun == "statement" and text.startswith("show", before.at))
        if shown and before.side == "lead" and (cue.kind, cue.side) == ("according", "tail"):
            before.who = cue.who  # "figures show nine died, according to the mayor": they are his
        elif (
            cue.who.vague
            and cue.kind == "according"
            and before.side == "lead"
            and not (before.who.vague or _PARTED.search(text, before.end, cue.start))
        ):
            cue.who = before.who  # "the mayor said that, by early reports, nine had died"
        between = text[before.end : cue.start].strip(" ,")
        press = before.who.outlet or is_press(text[slice(*before.who.spans[0])])
        cites = text[cue.at : cue.at + 3].lower() in ("cit", "quo") and (press or not between)
        if (cites or between == "with reference") and cue.kind == "according" and before.kind.startswith("said"):
            before.relays = press
            before.who = cue.who = cue.who if press and not cue.who.vague else before.who


def _pass_over_past(cue: Cue, view: View) -> None:
    """Leave out what only dates the news: "two were hurt, police said, a week after gunmen had killed nine"."""
    at = next((i for i in range(len(view.letters)) if view.start(i) >= cue.end), len(view.letters))
    if not _DATED.match(view.letters, at) or view.head(at + 1) not in UNITS:
        return
    end = view.letters.find(",", at + 2)
    if cue.side != "lead":
        cue.high = view.start(at)
    elif end > 0:
        cue.low = view.start(end)


def _floor_within(cue: Cue, text: str, start: int) -> int:
    """Where the clause begins in which a cue is put in: "one died there; gangs, by the UN's count, killed nine"."""
    if cue.kind not in ("reckoning", "according") or text[cue.end : cue.end + 1] != "," or cue.side != "tail":
        return 0
    return text.rfind(";", start, cue.start) + 1


def _items_of(view: View, end: int) -> list[int]:
    """Where the items of a headline part: "Army says nine died; port shelled" tells the port in the outlet's voice."""
    line = view.text[end : end + 1] in ("", "\n") and view.text[end - 1].isalnum() and ":" not in view.letters
    return [view.start(i) for i, letter in enumerate(view.letters) if letter == ";"] if line else []


def limit(cues: list[Cue], view: View, start: int, end: int) -> None:
    """Set how far each cue of the sentence at start..end governs: to the next, divided at the first clause between."""
    edges = [at for pattern in (_RETORT, _SOURCED, _BREAK) for at in pattern.finditer(view.letters)]
    breaks = [view.end(b.end() - 1) for b in edges if b.end() < len(view.letters)]
    before: Cue | None = None
    items = _items_of(view, end)
    for cue in cues:
        back = cue.side != "lead"
        cue.low, cue.high = cue.end, cue.end if cue.side == "behind" else end
        if before is None:
            cue.low = start if back else cue.end
        else:
            edge = max(cue.start, before.end) if cue.start >= before.at else cue.at
            cut = next((b for b in breaks if before.end < b <= edge), None)
            relays = (cue.who.outlet or cue.relays) and not before.who.outlet and before.side == "lead"
            if back and before.is_aside():
                cue.low = start  # "killed nine, among them men the army says are rebels, according to medics"
            elif back and not relays and (cut or before.side != "lead" or before.kind == "headed"):
                cue.low = cut or before.end
            elif back and cue.floor > before.end:
                cue.low = cue.floor  # "police found 40 men, nine of whom the army says were armed"
            if cue.low > start:
                before.high = min(before.high, cue.low if back and cue.low < cue.end else edge)
        _pass_over_past(cue, view)
        if cue.reach is not None:
            cue.high = cue.reach
        elif not back:
            cue.high = min(cue.high, next((at for at in items if at > cue.end), end))
        cue.low = max(cue.low, cue.floor, _floor_within(cue, view.text, start))
        before = cue
