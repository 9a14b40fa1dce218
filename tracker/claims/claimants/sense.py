"""Tell by what follows whether a verb that may tell something does so here."""

import re
from collections.abc import Callable

from tracker.claims.claimants.chunks import View
from tracker.claims.claimants.words import CueWords

_BEHIND = re.compile(r"[xzu](?:[fiy@]x)*(?:[,.;W]|$)")
_CLAUSE_OF_ONE = re.compile(r"xW[^,;:.]*[vdS][^,;:.]*v")
_VERBS = frozenset("vdgSBZPGKMQ")
_COUNTED = re.compile(r"[xuLWzd]?[i@f]?(?:[xn]i|xT)?x?[nL]|x?:n")
_LISTED = re.compile(r"[ix]{0,2}:(?:xi)?n")  # "counted up the week: nine drones"
_GIVEN = re.compile(r"[^,;:.SBZ]{0,5}?[nuL]|[^,;.SBZ]{0,9}:")
_CHANGED = re.compile(r"[uLzW]|x(?=[^,;:.SBZ]{0,9}Tn)")
_FIGURES = re.compile(r"u(?:[dB]?[fiy@]x)*(?:,d[^,;:.]{1,8},)?$")
_SHOWN = re.compile(r"x{0,2}[uLW]|n%[uL]")
_FOUND = re.compile(r"W|n(?:ix)?v|n(?:\([^()]{1,4}\))?g")
_DOUBTED = re.compile(r"[^,;:.]{0,6}?[uLW]|z|@")
_CLAUSE = re.compile(r"(?:xi|@)?n[^,;:.]{0,5}v")  # "fears nine men in the pit are dead"
_FINDING = re.compile(r"x(?:[fi@]x)*[vd]n")  # "concluded the raid killed nine"
_SUBORDINATE = re.compile(r"[j|%W][^,;:.]{1,6}$")
_PHRASE = re.compile(r"[xu](?:[fi]x)?(?:&[xu](?:[fi]x)?)?")
_OF_A_COUNT = re.compile(r"[^,;:.]*[nL]")
_MADE = frozenset({"released", "compiled", "prepared"})
_ISSUED = _MADE | {"issued", "published"}
_ACCUSES = {
    "accused": frozenset({"of"}),
    "blamed": frozenset({"for", "on"}),
    "believed": frozenset({"to"}),
    "alleged": frozenset({"to"}),
    "estimated": frozenset({"to"}),
    "identified": frozenset({"as"}),
}
BEFALLS = frozenset({"registered", "registers", "recorded", "records", "logged", "logs"})
_SPEAKS = frozenset({"speaks", "spoke", "spoken", "comments", "commented", "talks", "talked"})
_NUMBERS = frozenset("91hv")
_AT = ("at", "as", "between")


def says(view: View, at: int, kind: str, words: CueWords) -> bool:
    """Whether the verb at a chunk tells something there; `kind` is the cue that asks."""
    word = view.head(at)
    if _ACCUSES.get(word, frozenset()) & _next(view, at):
        return False  # "the man accused of killing five", "men believed to be rebels"
    if word in _ACCUSES and _SUBORDINATE.search(view.letters, 0, at) and not _OF_A_COUNT.match(view.letters, at + 1):
        return False  # "nine were shot after a gang leader accused elders of witchcraft"
    if word == "state" and view.letters[at + 1 : at + 2] != "W" and view.letters[at - 1 : at] != "u":
        return False  # "nine people in Lagos state alone"; a verb only before "that"
    decree = at > 0 and view.head(at - 1) in words.lists["decrees"]
    if kind == "said" and decree and view.letters[at + 1 : at + 2] == "y":
        return False  # "since a truce declared by the rebels"
    ends = view.letters[at + 1 : at + 2] in (".", ",", ";", ")", "")
    if kind == "said" and word in _ISSUED and ends and view.letters[at - 1 : at] in ("u", "L"):
        return False  # "300 more than the figure released on Sunday"
    if kind in ("agent", "agent-too"):
        if view.letters[max(at - 2, 0) : at] == "Ru":
            return False  # "according to police figures published by a newspaper": theirs whose figures they are
        if view.letters[at - 1 : at] in ("x", "u") and view.head(at - 1) in words.lists["decrees"]:
            return False  # "hours before a truce announced by the president"
        if word == "claimed" and _things(view, at) & words.lists["mute"]:
            return False
        paper = word in _MADE and view.letters[at - 1 : at] == "u"
        as_told = view.letters[at - 1 : at] == "%"  # "as indicated by the mayor"
        return as_told or paper or word.split()[0] in words.lists["stated"] or word.endswith(_AT)
    sense = words.senses.get(word, "put" if word in ("put at", "puts at") else "say")
    if kind == "said-inverted":
        return (
            (sense != "tell" or _informs(view, at, words))
            and (sense != "read" or _read(view, at, words))
            and (view.letters[at] == "S" or _TELLS[sense](view, at, words))
        )
    if kind == "called":
        return True
    return _TELLS[sense](view, at, words)


def _informs(view: View, at: int, words: CueWords) -> bool:
    """Whether one who speaks for others is said to inform nobody named: ", informed a police spokesman on Tuesday"."""
    head = view.head(at + 1).split()[-1] if at + 1 < len(view.letters) else ""
    return view.head(at) == "informed" and head in words.lists["roles"]


def _things(view: View, at: int) -> set[str]:
    """The last words of what is "claimed by" somebody: "an ambush in a gorge near the town"."""
    first = at
    while first and view.letters[first - 1] in "xuif@":
        first -= 1
    return {view.head(i).split()[-1] for i in range(max(first - 1, 0), at)}


def _plain(view: View, at: int, words: CueWords) -> bool:
    """Not where its subject stands behind it: "Ann Sample, aged 9, said the mayor"; nor "a fire said to be big"."""
    if view.letters[at + 1 : at + 2] in ("I", "T", "v") and view.tokens[view.lasts[at] + 1].low.startswith("to"):
        return False
    if view.head(at).startswith("repl") and view.letters[at + 1 : at + 3] in ("in", "ig", "yn", "yg", "yx"):
        return False  # "the group replied with nine missiles", "replied by shelling the port"
    if _VERBS.isdisjoint(view.letters[:at]) and _CLAUSE_OF_ONE.match(view.letters, at + 1):
        return True  # "the mayor, Ivo Sample, said the man who fled had died"
    return not (view.letters[at - 1 : at] == "," and _BEHIND.match(view.letters, at + 1))


def _say(view: View, at: int, words: CueWords) -> bool:
    """Not a participle: "12 people reported missing", "with 12 dead reported in the town"."""
    following = view.letters[at + 1 : at + 2]
    if view.head(at) == "reported" and (following == "%" or _is_by_the_way(view, at)):
        return False  # "with his state later reported as fair", "with 12 dead and damage reported"
    if "j" in view.letters[at + 1 : at + 3] and view.head(at) in _SPEAKS:
        return False  # "he spoke hours after nine had died"
    clause = view.letters[at + 1 : at + 3] == "xv"  # "estimates the war has killed 90"
    if following in ("x", "n", "g") and not clause and _heads(view, at, 3) & words.lists["decrees"]:
        return False
    if view.letters[max(at - 3, 0) : at] == "xWx" and view.head(at - 3) in words.lists["decrees"]:
        return False  # "the truce that the junta declared after the quake, which killed nine"
    if view.letters[at - 1 : at] == "n" and following in ("d", "v", "x", "I"):
        return False
    if view.letters[max(at - 2, 0) : at + 3] in ("yxSyx", "ixSyx", "fxSyx"):
        return False  # "run by a charity established by a nun"
    behind = ("i", "@", "y") if view.letters[max(at - 2, 0) : at] in ("ix", "in") else ()
    return following not in behind


def _is_by_the_way(view: View, at: int) -> bool:
    """Whether a participle ends a phrase with "with": "with ruin and power cuts reported, 12 died"."""
    begin = next((i for i in range(at - 1, -1, -1) if view.head(i) == "with"), at)
    return view.letters[at + 1 : at + 2] in (",", ".") and bool(_PHRASE.fullmatch(view.letters, begin + 1, at))


def _claim(view: View, at: int, words: CueWords) -> bool:
    return _say(view, at, words) and not _heads(view, at, 4) & words.lists["taken"]


def _answer(view: View, at: int, words: CueWords) -> bool:
    found = {"fear": _CLAUSE, "conc": _FINDING}.get(view.head(at)[:4])
    clause = found is not None and found.match(view.letters, at + 1)
    return bool(clause) or view.letters[at + 1 : at + 2] in ("W", ":", ",", ".", "")


def _describe(view: View, at: int, words: CueWords) -> bool:
    return view.letters[at + 1 : at + 2] in ("g", "n") or bool(_FIGURES.search(view.letters, 0, at))


def _know(view: View, at: int, words: CueWords) -> bool:
    """ "The office knows of nine deaths", not "knew of the road"; "the agency has learned that nine had died"."""
    if view.head(at).startswith(("learn", "underst")):
        return view.letters[at + 1 : at + 2] in ("W", ".", "")
    return view.letters[at + 1 : at + 3] in ("fn", "fL")


def _allow(view: View, at: int, words: CueWords) -> bool:
    """ "Allows that nine died", "allows for nine", not "allowed nine to go"."""
    if view.letters[at + 1 : at + 2] == "W":
        return view.head(at + 1) == "that"
    return view.letters[at + 1 : at + 2] == "i" and view.head(at + 1) == "for"


def _read(view: View, at: int, words: CueWords) -> bool:
    """Of documents, before or behind them, and "read out"."""
    if _next(view, at) & {"out", "aloud"}:
        return True
    return bool(_FIGURES.search(view.letters, 0, at)) or view.letters[at + 1 : at + 2] == "u"


def _count(view: View, at: int, words: CueWords) -> bool:
    if view.head(at) in BEFALLS and _is_land(view, at - 1):
        return False  # "Peru registered 910 murders": it had them
    if view.letters[at + 1 : at + 2] in (".", "") and "," in view.letters[:at]:
        return True
    if view.letters[at + 1 : at + 2] == "n" and view.head(at).startswith("number"):
        return False
    if _LISTED.match(view.letters, at + 1):
        return True
    one = view.letters[at + 1 : at + 4] == "xfx" and view.head(at + 1) in words.lists["mute"]  # "the death of a boy"
    return (one or bool(_COUNTED.match(view.letters, at + 1))) and not _next(view, at) & words.lists["away"]


def _is_land(view: View, at: int) -> bool:
    """Whether a chunk is the bare name of a country or a place."""
    token = view.opening(max(at, 0))
    name = token.entry.name or ("",)
    return at >= 0 and view.firsts[at] == view.lasts[at] and name[0] in ("country", "place")


def _give(view: View, at: int, words: CueWords) -> bool:
    return bool(_GIVEN.match(view.letters, at + 1)) and not _next(view, at) & words.lists["away"]


def _put(view: View, at: int, words: CueWords) -> bool:
    """ "put it lower: ..." or "put the number of dead at ..."."""
    letters, last = view.letters, view.lasts[at]
    if letters[at + 1 : at + 2] == "z" and (
        ":" in letters[at + 1 : at + 4] or letters[at + 2 : at + 3] in (",", ".", "")
    ):
        return True
    return any(
        (t.low in _AT or t.low.endswith((" at", " as")))
        and not _NUMBERS.isdisjoint(n.tag for n in view.tokens[i : i + 7])
        for i, t in enumerate(view.tokens[last : last + 12], last)
    )


def _change(view: View, at: int, words: CueWords) -> bool:
    return bool(_CHANGED.match(view.letters, at + 1))


def _show(view: View, at: int, words: CueWords) -> bool:
    after = at + 1
    if _FIGURES.search(view.letters, 0, at) and view.letters[after : after + 1] in (".", ",", ";", "", "n"):
        return True
    return bool(_SHOWN.match(view.letters, after)) or bool(_heads(view, at, 1) & words.lists["images"])


def _find(view: View, at: int, words: CueWords) -> bool:
    subject = {t.low for t in view.tokens[view.firsts[max(at - 3, 0)] : view.firsts[at]]}
    ends = view.letters[at + 1 : at + 2] in (",", ".", "") or view.letters[at + 1 : at + 3] == "iu"  # "in a report"
    aside = ends and "," in view.letters[max(at - 7, 0) : at]
    evident = view.letters[at + 1 : at + 3] == "xW" and view.head(at + 1) in ("evidence", "proof", "indications")
    return aside or evident or bool(_FOUND.match(view.letters, at + 1)) or bool(subject & words.lists["research"])


def _stick(view: View, at: int, words: CueWords) -> bool:
    return view.letters[at + 1 : at + 3] in ("Tn", "yx") or "by" in view.head(at)


def _deny(view: View, at: int, words: CueWords) -> bool:
    """Not "denied responsibility" and "denied any knowledge of it", which leave the number alone."""
    return view.letters[at + 1 : at + 2] != "x" or view.head(at + 1) not in words.lists["blame"]


def _doubt(view: View, at: int, words: CueWords) -> bool:
    """Not "rejected a truce in a war that killed 90" and "dismissed a deal", which leave the number alone."""
    return bool(_DOUBTED.match(view.letters, at + 1)) and view.head(at + 1) not in words.lists["deals"]


def _always(view: View, at: int, words: CueWords) -> bool:
    return True


_TELLS: dict[str, Callable[[View, int, CueWords], bool]] = {
    "say": _say, "plain": _plain, "tell": _always, "answer": _answer, "claim": _claim, "describe": _describe,
    "allow": _allow, "know": _know, "count": _count, "give": _give, "put": _put, "change": _change,
    "show": _show, "find": _find, "stick": _stick, "read": _read, "deny": _deny, "doubt": _doubt, "quote": _always,
    "call": _always,
}  # fmt: skip


def _heads(view: View, at: int, reach: int) -> set[str]:
    """The last words of the chunks after one."""
    return {view.head(i) for i in range(at + 1, min(at + 1 + reach, len(view.letters)))}


def _next(view: View, at: int) -> set[str]:
    """The word after a chunk."""
    return {t.low for t in view.tokens[view.lasts[at] + 1 : view.lasts[at] + 2]}
