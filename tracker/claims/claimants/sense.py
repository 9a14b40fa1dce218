"""Tell by what follows whether a verb that may tell something does so here."""

import re
from collections.abc import Callable

from tracker.claims.claimants.chunks import View
from tracker.claims.claimants.giving import (
    AT,
    FIGURES,
    changes,
    counts,
    finds,
    gives,
    heads,
    puts,
    shows,
    sticks,
    word_after,
)
from tracker.claims.claimants.words import CueWords

_BEHIND = re.compile(r"[xzu](?:[fiy@]x)*(?:[,.;W]|$)")
_CLAUSE_OF_ONE = re.compile(r"xW[^,;:.]*[vdS][^,;:.]*v")
_PRESENTED = re.compile(r"[xu](?:[fi&]*[xu])*,[^,;:.]+,")
_CLAUSE_APPOSED = re.compile(r"x(?:[fi@]x)*,[^,;:.]+,[^,;:.]*v")
_VERBS = frozenset("vdgSBZPGKMQ")
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
_TAKES_IN = frozenset({"admitted", "admits"})
_WARDS = re.compile(r"\b(?:hospitals?|clinics?|infirmary|wards?|medical (?:centre|center)s?|units?)\b", re.IGNORECASE)
_SPEAKS = frozenset({"speaks", "spoke", "spoken", "comments", "commented", "talks", "talked"})


def says(view: View, at: int, kind: str, words: CueWords) -> bool:
    """Whether the verb at a chunk tells something there; `kind` is the cue that asks."""
    word = view.head(at)
    if _ACCUSES.get(word, frozenset()) & word_after(view, at):
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
        return as_told or paper or word.split()[0] in words.lists["stated"] or word.endswith(AT)
    sense = words.senses.get(word, "put" if word in ("put at", "puts at") else "say")
    if kind == "said-inverted" and heads(view, at, 3) & words.lists["decrees"]:
        return False  # "the town of Odrin, Sarnia, declares a state of emergency"
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
    if view.letters[at + 1 : at + 2] == "z" and view.head(at + 1) == "this":
        return True  # "Ivo Sample, the head of the office, said this on Monday"
    if _PRESENTED.fullmatch(view.letters, 0, at) and _CLAUSE_APPOSED.match(view.letters, at + 1):
        return True  # "the charity, which left in May, said a member of its staff, Ivo Sample, was killed"
    return not (view.letters[at - 1 : at] == "," and _BEHIND.match(view.letters, at + 1))


def _say(view: View, at: int, words: CueWords) -> bool:
    """Not a participle: "12 people reported missing", "with 12 dead reported in the town"."""
    following = view.letters[at + 1 : at + 2]
    if view.head(at) == "reported" and (following == "%" or _is_by_the_way(view, at)):
        return False  # "with his state later reported as fair", "with 12 dead and damage reported"
    if view.head(at) == "reported" and view.letters[at + 1 : at + 3] == "d:":
        return False  # "Civilians reported killed: 12"
    if view.head(at) in _TAKES_IN and following == "n":
        return not _WARDS.search(view.text, view.start(max(at - 5, 0)), view.start(at))  # "the clinic admitted nine"
    if "j" in view.letters[at + 1 : at + 3] and view.head(at) in _SPEAKS:
        return False  # "he spoke hours after nine had died"
    clause = view.letters[at + 1 : at + 3] == "xv"  # "estimates the war has killed 90"
    reach = 4 if view.letters[at + 1 : at + 3] == "nf" else 3  # "announced three days of national mourning"
    if following in ("x", "n", "g") and not clause and heads(view, at, reach) & words.lists["decrees"]:
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
    return _say(view, at, words) and not heads(view, at, 4) & words.lists["taken"]


def _answer(view: View, at: int, words: CueWords) -> bool:
    found = {"fear": _CLAUSE, "conc": _FINDING}.get(view.head(at)[:4])
    clause = found is not None and found.match(view.letters, at + 1)
    return bool(clause) or view.letters[at + 1 : at + 2] in ("W", ":", ",", ".", "")


def _describe(view: View, at: int, words: CueWords) -> bool:
    return view.letters[at + 1 : at + 2] in ("g", "n") or bool(FIGURES.search(view.letters, 0, at))


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
    if word_after(view, at) & {"out", "aloud"}:
        return True
    return bool(FIGURES.search(view.letters, 0, at)) or view.letters[at + 1 : at + 2] == "u"


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
    "allow": _allow, "know": _know, "count": counts, "give": gives, "put": puts, "change": changes,
    "show": shows, "find": finds, "stick": sticks, "read": _read, "deny": _deny, "doubt": _doubt, "quote": _always,
    "call": _always,
}  # fmt: skip
