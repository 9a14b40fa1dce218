"""Tell by what follows whether a verb that may tell something does so here."""

import re

from tracker.claims.cue_chunks import View

_PUT = frozenset(["put", "puts", "set", "sets", "place", "places", "placed"])
_CHANGE = frozenset(
    ["raise", "raises", "raised", "lower", "lowers", "lowered", "revise", "revises", "revised", "update", "updates", "updated", "cut", "cuts", "increase", "increases", "increased", "reduce", "reduces", "reduced", "adjust", "adjusts", "adjusted", "correct", "corrects", "corrected", "double", "doubles", "doubled", "halve", "halves", "halved"]
)
_SHOW = frozenset(
    ["publish", "publishes", "published", "issue", "issues", "issued", "release", "releases", "released", "show", "shows", "showed", "shown", "display", "displays", "displayed", "present", "presents", "presented", "produce", "produces", "produced", "offer", "offers", "offered"]
)
_FIND = frozenset(["find", "finds", "found", "see", "sees", "saw", "seen", "monitor", "monitors", "monitored", "track", "tracks", "tracked"])
_STICK = frozenset(["stick", "sticks", "stuck", "stand", "stands", "stood"])
_DOUBT = frozenset(
    ["question", "questions", "questioned", "challenge", "challenges", "challenged", "contest", "contests", "contested", "reject", "rejects", "rejected", "dismiss", "dismisses", "dismissed", "contradict", "contradicts", "contradicted", "doubt", "doubts", "doubted", "scoffed"]
)
_TOLD = frozenset(["tell", "tells", "told", "inform", "informs", "informed", "brief", "briefs", "briefed", "notify", "notifies", "notified"])
_STATED = frozenset(
    ["said", "reported", "confirmed", "announced", "put", "given", "estimated", "counted", "claimed", "recorded", "registered", "documented", "verified", "listed", "published", "tallied", "at", "issued", "provided", "cited", "logged", "acknowledged", "stated", "told", "declared", "released"]
) - {"released", "declared"}
_INTRANSITIVE = frozenset(
    ["say", "says", "said", "reply", "replies", "replied", "insist", "insists", "insisted", "explain", "explains", "explained", "warn", "warns", "warned", "add", "adds", "added", "write", "writes", "wrote"]
)
_BEHIND = re.compile(r"[xz](?:[fi@]x)*(?:[,.;W]|$)")
_TAKEN = frozenset(["responsibility", "credit", "life", "lives", "victims", "victim", "victory"])
_IMAGES = frozenset(["photograph", "photographs", "photo", "photos", "picture", "pictures", "image", "images"])
_OFF = frozenset(["up", "off", "way", "birth", "chase", "away"])
_CHANGED = re.compile(r"[uLzW]|x(?=[^,;:.]{0,4}Tn)")
_GIVEN = re.compile(r"[^,;:.SBZ]{0,5}?[nuL]|[^,;.SBZ]{0,9}:")
_COUNTED = re.compile(r"[xuLWzd]?[i@f]?x?[nL]")
_SHOWN = re.compile(r"x{0,2}[uLW]")
_DOUBTED = re.compile(r"[^,;:.]{0,6}?[uLW]|z|@")
_RESEARCH = frozenset(
    ["researcher", "researchers", "analyst", "analysts", "investigation", "investigations", "inquiry", "study", "studies", "investigators", "report", "monitors", "reporter", "reporters", "correspondent", "witness", "witnesses"]
)


def says(view: View, at: int, kind: str) -> bool:
    """Whether the verb at a chunk tells something there; `kind` is the cue that asks."""
    word = view.tokens[view.chunks[at].last].low.split()[0]
    letters, after = view.letters, at + 1
    if kind in ("agent", "agent-too"):
        return word in _STATED
    if letters[at] == "Z":
        return word not in _DOUBT or bool(_DOUBTED.match(letters, after))
    if letters[at] == "S":
        return _asserts(view, at, word, kind)
    if view.tokens[min(view.chunks[at].last + 1, len(view.tokens) - 1)].low in _OFF:
        return False
    if word in _PUT and letters[after : after + 1] == "z" and ":" in letters[after : after + 4]:
        return True
    if word in _PUT:
        last = view.chunks[at].last
        return any(t.low in ("at", "as") or t.low.endswith((" at", " as")) for t in view.tokens[last : last + 12])
    if word in _CHANGE:
        return bool(_CHANGED.match(letters, after))
    if word in _SHOW:
        if at and letters[at - 1] == "u" and letters[after : after + 1] in (".", ",", "", "n"):
            return True
        return bool(_SHOWN.match(letters, after)) or (after < len(letters) and view.head(after) in _IMAGES)
    if word in _FIND:
        return (
            letters[after : after + 1] == "W"
            or (at > 0
            and any(t.low in _RESEARCH for t in view.tokens[view.chunks[max(at - 3, 0)].first : view.chunks[at].first]))
        )
    if word in _STICK:
        return letters[after : after + 2] in ("Tn", "yx")
    return bool((_GIVEN if word in ("give", "gives", "gave", "given") else _COUNTED).match(letters, after))


def _asserts(view: View, at: int, word: str, kind: str) -> bool:
    if kind == "said-inverted":
        return word not in _TOLD
    after = at + 1
    if word in _INTRANSITIVE and at and view.letters[at - 1] == "," and _BEHIND.match(view.letters, after):
        return False
    if word in ("went", "goes", "go", "gone", "going"):
        return view.letters[at - 1 : at + 2] == "zS," or " say" in view.head(at)
    if word.startswith("describ"):
        return kind == "called" or view.letters[after : after + 1] in ("g", "n")
    if word.startswith(("claim", "tak")) and any(
        view.head(i) in _TAKEN for i in range(after, min(after + 4, len(view.letters)))
    ):
        return False
    return not (
        at
        and view.letters[at - 1] == "n"
        and word not in ("said", "say", "says", "told", "added", "tell")
        and view.letters[after : after + 1] in ("d", "v", "x", "I")
    )
