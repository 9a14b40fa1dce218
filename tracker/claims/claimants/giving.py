"""Tell whether a verb gives a figure where it stands: "counted nine", "put the dead at nine", "saw nine bodies"."""

import re

from tracker.claims.claimants.chunks import View
from tracker.claims.claimants.words import CueWords

_COUNTED = re.compile(r"[xuLWzd]?[i@f]?(?:[xn]i|xT)?x?[nL]|x?:n")
_LISTED = re.compile(r"[ix]{0,2}:(?:xi)?n")  # "counted up the week: nine drones"
_GIVEN = re.compile(r"[^,;:.SBZ]{0,5}?[nuL]|[^,;.SBZ]{0,9}:")
_CHANGED = re.compile(r"[uLzW]|x(?=[^,;:.SBZ]{0,9}Tn)")
_SHOWN = re.compile(r"x{0,2}[uLW]|n%[uL]")
_FOUND = re.compile(r"W|n(?:ix)?v|n(?:\([^()]{1,4}\))?g")
_SAW, _REMAINS = frozenset({"saw", "seen"}), frozenset({"bodies", "corpses", "coffins"})
FIGURES = re.compile(r"u(?:[dB]?[fiy@]x)*(?:,d[^,;:.]{1,8},)?$")
_LANDS = frozenset("country nation city town region province state district county island".split())
BEFALLS = frozenset({"registered", "registers", "recorded", "records", "logged", "logs", "tallied", "tallies"})
_NUMBERS = frozenset("91hv")
AT = ("at", "as", "between")


def counts(view: View, at: int, words: CueWords) -> bool:
    """Whether a number or a toll follows: "counted nine", "the office lists the dead"."""
    if view.head(at) in BEFALLS and at and (_is_land(view, at - 1) or view.head(at - 1) in _LANDS):
        return False  # "Peru registered 910 murders", "the city recorded 31": it had them
    if view.letters[at + 1 : at + 2] in (".", "") and "," in view.letters[:at]:
        return True
    if view.letters[at + 1 : at + 2] == "n" and view.head(at).startswith("number"):
        return False
    if _LISTED.match(view.letters, at + 1):
        return True
    one = view.letters[at + 1 : at + 4] == "xfx" and view.head(at + 1) in words.lists["mute"]  # "the death of a boy"
    return (one or bool(_COUNTED.match(view.letters, at + 1))) and not word_after(view, at) & words.lists["away"]


def _is_land(view: View, at: int) -> bool:
    """Whether a chunk is the bare name of a country or a place."""
    token = view.opening(max(at, 0))
    name = token.entry.name or ("",)
    return at >= 0 and view.firsts[at] == view.lasts[at] and name[0] in ("country", "place")


def gives(view: View, at: int, words: CueWords) -> bool:
    """Whether a number or a figure follows: "gave nine", not "gave up nine men"."""
    return bool(_GIVEN.match(view.letters, at + 1)) and not word_after(view, at) & words.lists["away"]


def puts(view: View, at: int, words: CueWords) -> bool:
    """Whether a number is put: "put it lower: ..." or "put the number of dead at ..."."""
    letters, last = view.letters, view.lasts[at]
    if letters[at + 1 : at + 2] == "z" and (
        ":" in letters[at + 1 : at + 4] or letters[at + 2 : at + 3] in (",", ".", "")
    ):
        return True
    return any(
        (t.low in AT or t.low.endswith((" at", " as")))
        and not _NUMBERS.isdisjoint(n.tag for n in view.tokens[i : i + 7])
        for i, t in enumerate(view.tokens[last : last + 12], last)
    )


def changes(view: View, at: int, words: CueWords) -> bool:
    """Whether a figure is changed: "raised the toll"."""
    return bool(_CHANGED.match(view.letters, at + 1))


def shows(view: View, at: int, words: CueWords) -> bool:
    """Whether figures show something, or a paper or picture is shown."""
    after = at + 1
    if FIGURES.search(view.letters, 0, at) and view.letters[after : after + 1] in (".", ",", ";", "", "n"):
        return True
    return bool(_SHOWN.match(view.letters, after)) or bool(heads(view, at, 1) & words.lists["images"])


def finds(view: View, at: int, words: CueWords) -> bool:
    """Whether it is found by those whose trade it is, or seen by who was there."""
    if view.head(at) in _SAW and heads(view, at, 1) & _REMAINS:
        return True  # "a clerk saw nine bodies"
    subject = {t.low for t in view.tokens[view.firsts[max(at - 3, 0)] : view.firsts[at]]}
    ends = view.letters[at + 1 : at + 2] in (",", ".", "") or view.letters[at + 1 : at + 3] == "iu"  # "in a report"
    aside = ends and "," in view.letters[max(at - 7, 0) : at]
    evident = view.letters[at + 1 : at + 3] == "xW" and view.head(at + 1) in ("evidence", "proof", "indications")
    return aside or evident or bool(_FOUND.match(view.letters, at + 1)) or bool(subject & words.lists["research"])


def sticks(view: View, at: int, words: CueWords) -> bool:
    """Whether somebody sticks to a number: "stuck to nine", "stands by its figure"."""
    return view.letters[at + 1 : at + 3] in ("Tn", "yx") or "by" in view.head(at)


def heads(view: View, at: int, reach: int) -> set[str]:
    """The last words of the chunks after one."""
    return {view.head(i) for i in range(at + 1, min(at + 1 + reach, len(view.letters)))}


def word_after(view: View, at: int) -> set[str]:
    """The word after a chunk."""
    return {t.low for t in view.tokens[view.lasts[at] + 1 : view.lasts[at] + 2]}
