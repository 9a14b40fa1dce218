"""Whether what a cue pattern found is one: the word that tells does so where it stands."""

import re
from collections.abc import Callable, Mapping

from tracker.claims.claimants.chunks import View
from tracker.claims.claimants.people import PLACES, is_outlet
from tracker.claims.claimants.scope import Cue
from tracker.claims.claimants.sense import says
from tracker.claims.claimants.shapes import Shape
from tracker.claims.claimants.words import CueWords, load_words

_TOLD_THAT = re.compile(r"(?:[xz]|iu|@x)?W")  # "said in a post that"
_SAID = re.compile(r"[SB][zn]?$")
_BENCHES = re.compile(r"\b(?:court|inquest|inquiry|tribunal|jury|trial|hearing|parliament|senate|commission)\b", re.I)
_TOLD = frozenset({"say", "plain", "tell", "claim"})
_CAME = frozenset(
    "able dared forced obliged compelled continued continues appeared appears seemed seems took hastened rushed"
    " came".split()
)
_IS = frozenset({"is", "was", "are", "were"})
_HAS = frozenset({"has", "have", "had"})
_DASHES = ("—", "–", "-", "--")
_TELLING = frozenset("SBZGK")


def fits(shape: Shape, at: int, view: View, found: Mapping[int, Cue], words: CueWords) -> bool:
    """Whether the word that tells, at a chunk, does so there; `found` holds the cues so far by that chunk."""
    if shape.who == "rival":
        return _has_rival(at, view, found)
    special = _FITS.get(shape.kind)
    if special is not None and (told := special(at, view, found)) is not None:
        return told
    return (view.letters[at] not in _TELLING and shape.kind != "agent") or says(view, at, shape.kind, words)


def _said(at: int, view: View, found: Mapping[int, Cue]) -> bool | None:
    """ "Cited a figure of 12 dead" gives it; "cited police figures of 12 dead" gives another's."""
    if view.letters[at] != "Q":
        return None
    return all(t.tag in "ta" for t in view.tokens[view.firsts[at + 1] : view.lasts[at + 1]])


def _said_parted(at: int, view: View, found: Mapping[int, Cue]) -> bool | None:
    """Whether a stray comma parts who speaks from the verb: right behind a quotation, or where "that" follows."""
    first = view.letters.rfind(",", 0, at - 1) + 1
    quotes = first > 0 and view.tokens[view.firsts[first] - 1].tag == '"'
    told = not first and _TOLD_THAT.match(view.letters, at + 1)
    return None if quotes or told else False


def _introduced(at: int, view: View, found: Mapping[int, Cue]) -> bool | None:
    """Behind a semicolon only where a label stood before; never what happened: "Border Clashes: nine dead"."""
    if view.head(0) in load_words().lists["mute"]:
        return False
    behind = at > 2 and ";" in view.letters[:at]
    return any(cue.kind == "introduced" for cue in found.values()) if behind else None


def _gives(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    """Not the label of a line: "Civilians reported killed: 12"."""
    label = view.letters[max(at - 2, 0) : at] == "Sd" and view.head(at - 2) == "reported"
    return not label and not any(c < at for c in found)


def _reckoning(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    return not _SAID.search(view.letters, 0, at)  # "the army said in a Gaza update", "the mayor said this in a post"


def _headed(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    return view.tokens[view.lasts[at]].low in _DASHES


def _signed(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    """Not whom somebody who speaks turns to: "The mayor wrote: Neighbours!"."""
    return not any(c < at for c in found)


def _trailed(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    first = view.opening(at + 1)
    return first.tag not in "tap" and view.tokens[view.lasts[at + 1]].text.split()[-1].islower()


def _made_known(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    return view.head(at) == "known"


def _came_to_say(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    """Whether somebody did come to say it: "was forced to admit", "had to concede", no "was asked to say"."""
    first = at - 2 if at > 1 and view.letters[at - 1] == "x" else at - 1
    before = view.tokens[view.firsts[max(first, 0)] : view.firsts[at]]
    came = view.opening(at).low.split()[0] == "had" or any(t.low.rsplit(" ", 1)[-1] in _CAME for t in before)
    denied = any(t.tag == "!" for t in before)
    return came and not denied and load_words().senses.get(view.head(at)) in _TOLD


def _made_by(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    return view.head(at) == "made" or view.head(at).endswith(" made")


def _as_told(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    return view.head(at + 1) == "it" and (view.letters[at] != "v" or view.head(at) in _HAS)


def _what_said(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    return view.head(at) in _IS


def _listed(at: int, view: View, found: Mapping[int, Cue]) -> bool | None:
    """ "Has a list with 19 names", no "report on 19 ships"."""
    return None if view.letters[at + 1 : at + 3] != "ui" or view.head(at + 2) == "with" else False


def _court_heard(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    """Whether a court says what it was told: "nine men drowned, the inquest heard"."""
    told = view.head(at).endswith("told") if view.letters[at] == "P" else view.head(at) in ("heard", "hears")
    outlet = at > 0 and is_outlet(view.tokens[view.lasts[at - 1]])  # "the BBC has been told"
    return told and (outlet or _BENCHES.search(view.text, view.start(max(at - 5, 0)), view.start(at)) is not None)


def _keeps(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    return view.head(at) in _HAS and view.head(at + 2) in load_words().lists["fates"]


def _claim_that(at: int, view: View, found: Mapping[int, Cue]) -> bool | None:
    counts = view.letters[at : at + 2] == "dn"
    return view.head(at).endswith((" at", " to", "reached", "covered", "included")) if counts else None


def _come_from(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    return view.head(at) == "from"


def _quote_from(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    return view.head(1) == "from" and view.head(0) in ("quote", "quotes")


def _said_too(at: int, view: View, found: Mapping[int, Cue]) -> bool | None:
    """Not behind a quotation, in which another subject stands: ""Nothing helps," said a trader"."""
    first = view.firsts[at]
    return False if first and view.tokens[first - 1].tag == '"' else None


def _sourced(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    """Whether initials in brackets are those of a source, not of the name right before: "... since 23 May (IOM)"."""
    before, inside = view.tokens[view.firsts[at] - 1], view.tokens[view.lasts[at + 1]]
    if view.letters[at + 1] == "x" and (inside.text.islower() or is_outlet(inside) or view.letters[at + 2] == ":"):
        return False
    place = before.tag == "E" and before.entry.name is not None and before.entry.name[0] in PLACES
    apart = before.tag == "C" and inside.tag == "E" and not _abbreviates(view, at, inside.text[0])
    return view.letters[at + 1] == "u" or before.text[0].islower() or before.tag in "9Y" or place or apart


def _abbreviates(view: View, at: int, initial: str) -> bool:
    """Whether a name right before a bracket has a word that the initials in it may stand for."""
    first = view.firsts[at] - 1
    while first and (view.tokens[first - 1].text[0].isupper() or view.tokens[first - 1].tag in "f&-t"):
        first -= 1
    return any(t.text[0] == initial for t in view.tokens[first : view.firsts[at]])


def _has_rival(at: int, view: View, found: Mapping[int, Cue]) -> bool:
    """Whether the clause before is one that somebody says, which another may match: "Delhi claims 77, Islamabad 29"."""
    earlier = [c for c in found if c < at and view.letters.count(";", c, at - 2) == 0]
    return bool(earlier) and found[max(earlier)].side == "lead" and view.letters[max(earlier)] in "SBZfin"


_FITS: dict[str, Callable[[int, View, Mapping[int, Cue]], bool | None]] = {
    "said": _said,
    "said-parted": _said_parted,
    "introduced": _introduced,
    "gives": _gives,
    "reckoning": _reckoning,
    "said-too": _said_too,
    "sourced": _sourced,
    "headed": _headed,
    "signed": _signed,
    "trailed": _trailed,
    "made-known": _made_known,
    "made-by": _made_by,
    "came-to-say": _came_to_say,
    "as-told": _as_told,
    "what-said": _what_said,
    "keeps": _keeps,
    "listed": _listed,
    "court-heard": _court_heard,
    "claim-that": _claim_that,
    "come-from": _come_from,
    "quote-from": _quote_from,
}
