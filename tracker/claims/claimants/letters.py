"""Give each token of a sentence its letter for the cue chunks: the tag, or what tells that somebody says something."""

from tracker.claims.claimants.between import GOES, PASSED_OVER, goes_on, pass_over, settle
from tracker.claims.claimants.tells import POSTS, is_deed, is_verb
from tracker.claims.claimants.words import CueWords
from tracker.language.nodes import Token

_DAY_PARTS = frozenset({"morning", "afternoon", "evening", "night"})
UNITS = frozenset({"hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years"})
_KEPT = {tag: tag for tag in "1hqatpnofTyi&|,;:()IWzseHmD!rFYNUJECcdgXLRA"}
_PLAIN = {tag: tag for tag in _KEPT if tag not in "oYE"}
_OPEN = _DAY_PARTS | UNITS | PASSED_OVER | GOES | {"than", "least", "on"}
_NUMBERS = frozenset("91hv")
_BOUNDS = {"least": ("at",), "than": ("more", "fewer", "less")}
_LABELS = frozenset({"handle"})  # "said on its X handle"
_LINE_HEAD = 8


def letters_of(tokens: list[Token], words: CueWords) -> str:
    """The letters of a sentence, one a token."""
    out: list[str] = []
    special = words.letters
    for i, token in enumerate(tokens):
        tag, low = token.tag, token.low
        if low not in special and low not in _OPEN:
            plain = _PLAIN.get(tag) or ("w" if tag == "w" and not low.endswith(("ed", "ing")) else None)
            if plain == "w" and out[-1:] == ["W"] and is_deed(i, tokens):
                plain = "V"
            if plain is not None:
                spans = plain == "1" and i + 1 < len(tokens) and tokens[i + 1].low.split()[0] in UNITS
                out.append("9" if spans else plain)  # "said the mayor's office one day after"
                continue
        code = special.get(low)
        if tag == "E" and (code == "W" or (code is None and " " in low)):
            own = (token.entry.name or ("", ""))[1].lower().endswith(low.rsplit(" ", 1)[-1])  # "the Geological Survey"
            letter = "u" if _is_issued(low, words) and not own else "E"
        elif (low in _DAY_PARTS or low in UNITS) and out[-1:] == ["Y"]:
            letter = "Y"
        elif tag == "Y" and low in words.lists["kinds"] and _is_before_issue(i, tokens, words):
            letter = "w"
        elif code is None or tag == "Y":
            letter = _KEPT.get(tag) or (_unknown(i, tokens) if tag == "w" else _settled(i, tokens))
        elif len(code) == 1:
            letter = code
        else:
            letter = _DECIDE[code](i, tokens, words, out)
        if (letter == "o" or low == "than") and _is_weak(letter, out):
            letter = "r"
        if low == "on" and out[-1:] == ["S"] and tokens[i - 1].low in GOES:
            letter = "r"
        elif low in GOES and goes_on(i, tokens, words):
            letter = "S"
        if low in PASSED_OVER and i:
            pass_over(out, tokens, i, letter)
        if (low in _BOUNDS and _is_bound(i, tokens)) or (low == "first" and _is_at_first(i, tokens, words)):
            out[-1] = letter = "r"
        out.append(letter)
    return settle("".join(out), tokens, words)


def _is_issued(name: str, words: CueWords) -> bool:
    """Whether a known name is that of a paper: "Reuters tally", no "Odrin Post"."""
    last = name.rsplit(" ", 1)[-1]
    return " of " not in name and last in words.lists["issued"] - words.lists["nobodys"] - POSTS


def _is_bound(i: int, tokens: list[Token]) -> bool:
    """Whether a word ends the bound of a number: "at least nine", "the mayor more than nine"."""
    bound = 0 < i < len(tokens) - 1 and tokens[i - 1].low in _BOUNDS[tokens[i].low] and tokens[i + 1].tag in "91hv"
    return bound and (tokens[i].low == "least" or (i > 1 and tokens[i - 2].tag in "NCEU"))


def _is_at_first(i: int, tokens: list[Token], words: CueWords) -> bool:
    """Whether "first" is that of "at first said"."""
    return 0 < i < len(tokens) - 1 and tokens[i - 1].low == "at" and tokens[i + 1].low in words.verbs


def _is_before_issue(i: int, tokens: list[Token], words: CueWords) -> bool:
    """Whether something issued follows: "its daily bulletin"."""
    return i + 1 < len(tokens) and tokens[i + 1].low in words.lists["issued"]


def _is_weak(letter: str, out: list[str]) -> bool:
    """Whether "more" or "than" only weighs a verb: "has more than doubled"."""
    return out[-1:] == ["H"] if letter == "o" else out[-2:] == ["H", "r"]


def _settled(i: int, tokens: list[Token]) -> str:
    """The letter of a token whose tag does not do here: "air force said", "M23", "the owners' union", "accounted"."""
    token, tag = tokens[i], tokens[i].tag
    low = token.low
    before, after = tokens[i - 1] if i else None, tokens[i + 1] if i + 1 < len(tokens) else None
    if tag == "V":
        if before and before.tag == "C" and token.text.istitle():
            return "C"  # "William Burns"
        return "N" if before and after and _is_noun(low, before, after) else "V"
    if before is None or after is None:
        return {"G": "v", "O": "I", "v": "v", "9": "9", ".": ".", "-": "-", '"': '"'}.get(tag, "i")
    if tag == ".":
        return "-" if before.end == token.start else "."
    if tag == "9":
        return "C" if before.low == "no." or (before.end == token.start and before.text[0].isalpha()) else "9"
    if tag == "v":
        return "r" if low == "both" and after.tag in "dVHetap" else "v"
    if tag == '"':
        owner = token.text in "'’" and before.end == token.start and before.low.endswith("s")
        return "s" if owner and after.start > token.end else '"'
    if tag == "-":
        return "~" if before.end < token.start and token.end < after.start else "-"
    return {"G": "v", "O": "I", "$": "w"}.get(tag, "i")


def _unknown(i: int, tokens: list[Token]) -> str:
    """The letter of a word that no lexicon holds: "accounted", "the officer leading the inquiry"."""
    low = tokens[i].low
    if low.endswith("ed"):
        return "d"
    inside = low.endswith("ing") and 0 < i < len(tokens) - 1
    return "g" if inside and tokens[i - 1].tag in "NwCE" and tokens[i + 1].tag in "tapE" else "w"


def _is_noun(low: str, before: Token, after: Token) -> bool:
    """Whether what was tagged a verb is the end of a name: "the air force said"."""
    if low in ("force", "forces"):
        return before.tag not in "mTz&"
    if before.tag in "ts" or (low in _LABELS and after.tag in ".,;"):
        return True
    return before.tag in "sNJECwpta" and (after.tag in "dVmHe" or after.low == "says")


def _told(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """A form of a verb that tells."""
    token = tokens[i]
    if (token.tag in "VdgNUXw" or _is_fear(i, tokens)) and is_verb(i, tokens, words, out):
        return words.verbs[token.low]
    if token.low in words.lists["issued"]:
        return _issued(i, tokens, words, out)
    ruling = i > 0 and tokens[i - 1].tag in "tp" and token.low.endswith("ing")  # "the ruling party"
    if ruling or (token.tag == "w" and token.low in words.lists["either"]):
        return "w"
    return "N" if token.tag == "V" else _KEPT.get(token.tag) or _settled(i, tokens)


def _is_fear(i: int, tokens: list[Token]) -> bool:
    """ "He feared that 12 had died", "she believed there were six", "I thought 30": not "12 feared dead"."""
    if tokens[i].tag != "F" or i + 1 >= len(tokens):
        return False
    ends = i + 2 == len(tokens) or tokens[i + 2].tag in ".,;"
    if tokens[i + 1].low in ("that", "there") or (tokens[i + 1].tag in _NUMBERS and ends):
        return True
    return _fears(i, tokens)


def _fears(i: int, tokens: list[Token]) -> bool:
    """Whether what somebody fears is told behind it: "officials fear at least nine are trapped"."""
    end = next((at for at in range(i + 1, len(tokens)) if tokens[at].tag in ".,;:"), len(tokens))
    counts = any(t.tag in _NUMBERS for t in tokens[i + 1 : i + 5])
    return i > 0 and tokens[i - 1].tag in "NECwUz" and counts and any(t.tag in "eHm" for t in tokens[i + 2 : end])


def _issued(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """A noun for something issued; not a "military post", nor a name that begins so."""
    token = tokens[i]
    guarded = token.low in POSTS and i > 0 and tokens[i - 1].low in words.lists["guarded"]
    before = tokens[i - 1] if i else token
    name = token.text.istitle() and (before.tag == "C" or (token.low == "post" and before.text[0].isupper()))
    named = (token.tag in "CE" or name) and i > 0 and not token.text.isupper()  # "the Odrin Post"
    if token.low in ("total", "totals") and not (i and tokens[i - 1].tag in "ps"):
        return "w"
    return _KEPT.get(token.tag, "w") if guarded or named else "u"


def _sourced(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """ "Source: ..." stands for a report by who follows."""
    colon = i + 1 < len(tokens) and tokens[i + 1].text == ":"
    return "u" if colon or tokens[i].low == "data" else _KEPT.get(tokens[i].tag, "w")


def _when(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    if tokens[i].tag not in "i|":
        return _KEPT.get(tokens[i].tag, "w")
    if tokens[i].low == "since" and out and out[-1] == "H":
        return "r"
    return "w" if tokens[i].low == "following" and out and out[-1] == "t" else "j"


def _dropped(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """An adverb, unless it counts here: "both"."""
    tag = tokens[i].tag
    if out and out[-1] in "atps" and tag in "wrq":
        return "w"
    told = tag == "o" and i + 1 < len(tokens) and tokens[i + 1].low in words.verbs
    itself = tag == "z" and i > 0 and tokens[i - 1].tag in "NECwU"  # "the rebels themselves said"
    return "r" if tag in "wriqC|" or told or itself else _KEPT.get(tag) or _settled(i, tokens)


def _owned(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """ "would own to 20 dead" and "own up to nine" tell; "its own count" does not."""
    following = [token.low for token in tokens[i + 1 : i + 3]]
    if following[:1] == ["to"] or following in (["up", "to"], ["up to"]):
        return "S"
    does = tokens[i].low != "own" and i > 0 and tokens[i - 1].tag in "NECU" and following[:1] == ["the"]
    return "V" if does else "w"  # "the front owned the act"


def _known(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """ "Made this known" tells."""
    made = i > 1 and tokens[i - 2].low in ("make", "makes", "made") and tokens[i - 1].low in ("this", "it", "that")
    ends = i + 1 == len(tokens) or tokens[i + 1].tag not in "NUCEJw"
    return "S" if made and ends else _KEPT.get(tokens[i].tag) or _settled(i, tokens)


def _dash(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """A dash after a heading or dateline; further on it encloses an aside."""
    return "~" if i <= _LINE_HEAD else ","


def _referred(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """ "With reference to the mayor" cites him; the words before "to" weigh nothing."""
    if tokens[i].low == "to":
        return "R" if i > 1 and tokens[i - 1].low == "reference" and tokens[i - 2].low == "with" else "T"
    near = [token.low for token in tokens[max(i - 1, 0) : i + 3]]
    return "r" if "with reference to" in " ".join(near) else _KEPT.get(tokens[i].tag, "w")


def _span(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """ "In recent weeks" and "over the past month" are times."""
    unit = i + 1 < len(tokens) and tokens[i + 1].low in UNITS
    return "Y" if unit else _KEPT.get(tokens[i].tag, "w")


def _per(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """ "As per police", ", per police" and "Per police, ..." are "according to police"; "per 100 heads" is not."""
    counts = i + 1 < len(tokens) and tokens[i + 1].tag in _NUMBERS
    return "R" if not counts and (not out or out[-1] in "%,") else "i"


_DECIDE = {
    "dash": _dash,
    "per": _per,
    "span": _span,
    "referred": _referred,
    "told": _told,
    "issued": _issued,
    "source": _sourced,
    "when": _when,
    "adverb": _dropped,
    "owned": _owned,
    "known": _known,
}
