"""Give each token of a sentence its letter for the cue chunks: the tag, or what tells that somebody says something."""

from tracker.claims.claimants.words import CueWords
from tracker.language.tokens import Token

_KEPT = {tag: tag for tag in "1hqatpnofTyi&|,;:()IWzseHmD!rFYNUJECcdgXLRA"}
_NAMED = "JECwNXUuLqcstpa-"
_NOUN_BEFORE = frozenset("tapAnfiyT@s91hvJR.;:&|(")
_NO_OBJECT = frozenset("fiyeHmDSVd.,;&")
_LINE_HEAD = 8
_VAGUE = frozenset({"about", "over", "around", "more", "between", "up", "at"})
_PLURAL = frozenset({"police", "people", "media", "data"})


def letters_of(tokens: list[Token], words: CueWords) -> str:
    """The letters of a sentence, one a token."""
    out: list[str] = []
    special = words.letters
    for i, token in enumerate(tokens):
        tag = token.tag
        code = special.get(token.low)
        if tag == "E" and (code == "W" or (code is None and " " in token.low)):
            letter = "u" if token.low.rsplit(" ", 1)[-1] in words.lists["issued"] else "E"
        elif code is None or tag == "Y":
            letter = _KEPT.get(tag) or (_unknown(i, tokens) if tag == "w" else _settled(i, tokens))
        elif len(code) == 1:
            letter = code
        else:
            letter = _DECIDE[code](i, tokens, words, out)
        if (letter == "o" or token.low == "than") and _is_weak(letter, out):
            letter = "r"
        out.append(letter)
    return "".join(out)


def _is_weak(letter: str, out: list[str]) -> bool:
    """Whether "more" or "than" only weighs a verb: "has more than doubled"."""
    return out[-1:] == ["H"] if letter == "o" else out[-2:] == ["H", "r"]


def _settled(i: int, tokens: list[Token]) -> str:
    """The letter of a token whose tag does not do here: "air force said", "M23", "the owners' union", "accounted"."""
    token, tag = tokens[i], tokens[i].tag
    low = token.low
    before, after = tokens[i - 1] if i else None, tokens[i + 1] if i + 1 < len(tokens) else None
    if tag == "V":
        return "N" if before and after and _is_noun(low, before, after) else "V"
    if before is None or after is None:
        return {"G": "v", "O": "I", "v": "v", "9": "9", ".": ".", "-": "-", '"': '"'}.get(tag, "i")
    if tag == ".":
        return "-" if before.end == token.start else "."
    if tag == "9":
        return "C" if before.end == token.start and before.text[0].isalpha() else "9"
    if tag == "v":
        return "r" if low == "both" and after.tag in "dVHe" else "v"
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
    return before.tag in "sNJECwpta" and (after.tag in "dVmHe" or after.low == "says")


def _told(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """A form of a verb that tells."""
    token = tokens[i]
    if token.tag in "VdgNUXw" and _is_verb(i, tokens, words, out):
        return words.verbs[token.low]
    if token.low in words.lists["issued"]:
        return _issued(i, tokens, words, out)
    return "N" if token.tag == "V" else _KEPT.get(token.tag) or _settled(i, tokens)


def _issued(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """A noun for something issued; not a "military post", nor a name that begins so."""
    token = tokens[i]
    guarded = token.low in ("post", "posts") and i > 0 and tokens[i - 1].low in words.lists["guarded"]
    named = token.tag in "CE" and i > 0 and not token.text.isupper()
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
    if out and out[-1] in "atp" and tag in "wrq":
        return "w"
    return "r" if tag in "wriqC|" else _KEPT.get(tag) or _settled(i, tokens)


def _owned(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """ "would own to 20 dead" and "own up to nine" tell; "its own count" does not."""
    following = [token.low for token in tokens[i + 1 : i + 3]]
    return "S" if following[:1] == ["to"] or following in (["up", "to"], ["up to"]) else "w"


def _held(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """ "Have it at 12" gives a figure."""
    following = [token.low for token in tokens[i + 1 : i + 3]]
    return "B" if following == ["it", "at"] else _KEPT.get(tokens[i].tag, "H")


def _known(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """ "Made this known" tells."""
    made = i > 1 and tokens[i - 2].low in ("make", "makes", "made") and tokens[i - 1].low in ("this", "it", "that")
    ends = i + 1 == len(tokens) or tokens[i + 1].tag not in "NUCEJw"
    return "S" if made and ends else _KEPT.get(tokens[i].tag) or _settled(i, tokens)


def _dash(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """A dash after a heading or dateline; further on it encloses an aside."""
    return "~" if i <= _LINE_HEAD else ","


def _per(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> str:
    """ "As per police" and ", per police" are "according to police"."""
    return "R" if out and out[-1] in "%," else "i"


_DECIDE = {
    "dash": _dash,
    "per": _per,
    "told": _told,
    "issued": _issued,
    "source": _sourced,
    "when": _when,
    "adverb": _dropped,
    "owned": _owned,
    "held": _held,
    "known": _known,
}


def _is_verb(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> bool:
    """Whether a form of saying is a verb here, not a noun ("its reports") nor an adjective ("12 confirmed dead")."""
    token = tokens[i]
    low = token.low
    if token.text[0].isupper() and out and not token.text.isupper():
        return False
    before = next((letter for letter in reversed(out) if letter not in 'r"'), ".")
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if low not in words.present:
        if low in words.lists["issued"]:
            return i > 0 and before in ".,&"
        alleged = low == "alleged" and after is not None and after.tag in "NwXU"
        return not alleged and before != "s" and (token.tag == "g" or before not in "tap91hvJ")
    if low == "lower" or before == "e":
        return False
    if before in "zW":
        return True
    noun = (
        getattr(token.entry, "noun", None) is not None or low in words.lists["issued"] or low in words.lists["either"]
    )
    if not noun:
        return before not in "tapAn91hvs"
    if i == 0 or (after is None and not _after_comma(out)):
        return False
    singular = not low.endswith("s") and not tokens[i - 1].low.endswith("s")
    if token.tag == "V":
        return before not in "tapAn91hvs" and not (before == "J" and singular)
    return after is not None and _stands_as_verb(i, tokens, before, after, out)


def _stands_as_verb(i: int, tokens: list[Token], before: str, after: Token, out: list[str]) -> bool:
    """Whether a word that is as often a noun has a subject and an object: "the army reports 12 dead", "police say"."""
    low, tag = tokens[i].low, after.tag
    if tag == "V" and after.entry.noun is not None:
        tag = "N"
    if before == ",":
        return low.endswith("s") and tag in "W91hvatA" and out.count(",") > 1
    if before in _NOUN_BEFORE or (tag == ":" and before in "wo"):
        return False
    head = tokens[_head(out)]
    plural = head.low.endswith("s") or head.low in _PLURAL
    if tag in ".,;" and (_after_comma(out) or (tag == "," and _opens(out) and plural and not low.endswith("s"))):
        return low.endswith("s") or plural
    if tag in _NO_OBJECT and not (tag == "i" and after.low in _VAGUE):
        return False
    return not _within_preposition(out) and (low.endswith("s") or plural)


def _start(out: list[str], within: str) -> int:
    """Where the run of letters of one kind that ends here begins."""
    i = len(out)
    while i and out[i - 1] in within:
        i -= 1
    return i


def _after_comma(out: list[str]) -> bool:
    """Whether the phrase that the last letters belong to follows a comma or a quotation."""
    start = _start(out, _NAMED + "og")
    return 0 < start < len(out) and out[start - 1] in ',"'


def _opens(out: list[str]) -> bool:
    """Whether the phrase of the last letters opens the sentence."""
    return bool(out) and _start(out, _NAMED) == 0


def _head(out: list[str]) -> int:
    """The index of the head of "officials in two cities", of which the last letters are the end."""
    start = _start(out, _NAMED + "fi@r")
    joint = next((k for k in range(start + 1, len(out)) if out[k] in "fi@"), len(out))
    while joint > 1 and out[joint - 1] in 'r"':
        joint -= 1
    return joint - 1


def _within_preposition(out: list[str]) -> bool:
    """Whether the phrase of the last letters hangs on a preposition or "according to", and on no phrase before that."""
    start = _start(out, _NAMED + "fi@")
    start = next((k for k in range(len(out) - 1, start, -1) if out[k] in "ta" and out[k - 1] in "CE"), start)
    return (start < len(out) and out[start] in "fi@") or (start > 0 and out[start - 1] in "Ryj")
