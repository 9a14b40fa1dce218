"""Whether a form of saying is a verb where it stands: "the army reports", not "its reports"."""

from tracker.claims.claimants.words import CueWords
from tracker.language.nodes import Token

_NAMED = "JECwNXUuLqcstpa-"
_NOUN_BEFORE = frozenset("tapAnfiyT@s91hvJR.;:&|(")
_NO_OBJECT = frozenset("fiyeHmDSVd.,;&")
_VAGUE = frozenset({"about", "over", "around", "more", "between", "up", "at", "nearly", "almost", "some", "fewer"})
_SOME = frozenset({"some", "several", "many", "most", "any", "such"})
_ORDER = frozenset({"previous", "latest", "earlier", "last"})
POSTS = frozenset({"post", "posts"})
_TRADES = frozenset({"monitoring", "tracking"})
_BODIES = frozenset({"administration", "prefecture", "headquarters", "mission", "observatory", "network"})
_PARLEYS = frozenset({"peace", "truce", "ceasefire", "nuclear", "border", "unity", "face"})
_PLURAL = frozenset({"police", "people", "media", "data"})


def is_verb(i: int, tokens: list[Token], words: CueWords, out: list[str]) -> bool:
    """Whether a form of saying is a verb here, not a noun ("its reports") nor an adjective ("12 confirmed dead")."""
    token = tokens[i]
    low = token.low
    if token.text[0].isupper() and out and not token.text.isupper():
        return False
    before = next((letter for letter in reversed(out) if letter not in 'r"'), ".")
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if low in _TRADES and after is not None and after.tag in "NwCU":
        return False  # "the election monitoring platform"
    if low == "talks" and i and tokens[i - 1].low.split()[-1] in _PARLEYS:
        return False
    if before in "ta" and low.endswith("ing"):
        return False  # "the reporting period"
    if low == "warning" and "a" in out[_start(out, _NAMED) :][:1] and not (after is not None and after.tag == "W"):
        return False  # "after a misleading telephone warning"
    if low not in words.present:
        return _tells_of_past(i, tokens, before, after, words)
    if low == "lower" or before == "e":
        return False
    if before in "zW":
        return True
    noun = token.entry.noun is not None or low in words.lists["issued"] or low in words.lists["either"]
    if not noun:
        return before not in "tapAn91hvs"
    if i == 0 or (after is None and not _after_comma(out)):
        return False
    if _is_noun(i, tokens, before, after, words):
        return False
    singular = not low.endswith("s") and not tokens[i - 1].low.endswith("s")
    if token.tag == "V":
        one = not low.endswith("s") and "a" in out[_start(out, _NAMED) :][:1]  # "a previous report"
        return before not in "tapAn91hvs" and not one and not (before == "J" and singular)
    if after is not None and after.tag == ":" and before in "wN" and words.senses.get(low) == "answer":
        return True
    if after is None:
        return low.endswith("s") or is_plural(tokens[_head(out)])
    return _stands_as_verb(i, tokens, before, after, out)


def is_deed(i: int, tokens: list[Token]) -> bool:
    """Whether a word that no lexicon holds is what somebody does: "the command which oversees operations"."""
    if i + 1 == len(tokens) or tokens[i - 1].low not in ("which", "who"):
        return False
    return tokens[i].low.endswith("s") and tokens[i + 1].tag in "taEJCNUi"


def _tells_of_past(i: int, tokens: list[Token], before: str, after: Token | None, words: CueWords) -> bool:
    """Whether a past form or participle of saying is a verb."""
    token, low = tokens[i], tokens[i].low
    if low in words.lists["issued"]:
        return i > 0 and before in ".,&"
    if low == "found" and after is not None and after.low.endswith("ing") and before in ",NwCEU":
        return False  # "a man found clinging to a raft"
    ordered = i > 0 and (tokens[i - 1].tag == "q" or tokens[i - 1].low in _ORDER)
    if ordered and after is not None and after.tag in "NwXUJCE":
        return False  # "the first reported death", "the previous confirmed toll"
    alleged = low == "alleged" and after is not None and after.tag in "NwXU"
    if before == "J" and (_is_people(tokens, i, after) or (i > 1 and tokens[i - 2].tag == "C")):
        return True  # "Ivo Afghan told"
    return not alleged and before != "s" and (token.tag == "g" or before not in "tap91hvJ")


def _is_noun(i: int, tokens: list[Token], before: str, after: Token | None, words: CueWords) -> bool:
    """Whether a word that may be a verb or a noun is a noun by its neighbours."""
    low, prior = tokens[i].low, tokens[i - 1]
    if not low.endswith("s"):
        return after is not None and after.low.endswith("s") and after.low in words.present  # "the register lists 12"
    if prior.low in _SOME or prior.low in words.lists["kinds"] - {"media"}:
        return True  # "news reports that 12 died", "some reports suggest"
    if low in POSTS and prior.low in words.lists["guarded"]:
        return True  # "two security posts"
    disputed = i > 1 and prior.low in words.present and is_plural(tokens[i - 2])  # "officials dispute claims"
    return disputed or (before == prior.tag == "w" and prior.low.endswith("s"))  # "the army retracts claims"


def _is_people(tokens: list[Token], i: int, after: Token | None) -> bool:
    """Whether a people stands before: "Germans said", "the British claimed 40"; not "the British reported losses"."""
    people = tokens[i - 1]
    if not people.text[0].isupper() or people.low.endswith("ss"):
        return False
    if people.low.endswith("s"):
        return True
    alone = i > 1 and tokens[i - 2].low == "the" and people.low.endswith(("ish", "ese", "nch", "tch"))
    return alone and (tokens[i].low == "said" or (after is not None and after.tag in "tap91hvAWT"))


def _stands_as_verb(i: int, tokens: list[Token], before: str, after: Token, out: list[str]) -> bool:
    """Whether a word that is as often a noun has a subject and an object: "the army reports 12 dead", "police say"."""
    low, tag = tokens[i].low, after.tag
    if low == "states" and tokens[i - 1].tag == "C" and tag not in "W:91hv,":
        return False
    if tag == "V" and after.entry.noun is not None:
        tag = "N"
    if before == ",":
        agrees = low.endswith("s") or _is_plural_before(out, tokens)
        of = low == "boasts" and tag == "f"
        return agrees and (of or tag in "W91hvatA" or after.low in _VAGUE) and out.count(",") > 1
    if before in _NOUN_BEFORE or (tag == ":" and before in "wo" and tokens[i - 1].low not in _BODIES):
        return False
    plural = is_plural(tokens[_head(out)])
    if not low.endswith("s") and "a" in out[_start(out, _NAMED) :][:1]:
        return False
    if tag in ".,;" and (_after_comma(out) or (tag == "," and _opens(out) and plural and not low.endswith("s"))):
        return low.endswith("s") or plural
    if low == "boasts" and tag == "f":
        return before in "CEwN"
    if tag == "d" and plural and out[_start(out, _NAMED) - 1 :][:1] == ["W"]:
        return True  # "the quake that officials estimate killed nine"
    if tag in _NO_OBJECT and not (tag == "i" and after.low in _VAGUE):
        return False
    return not _within_preposition(out) and (low.endswith("s") or plural)


def is_plural(head: Token) -> bool:
    """Whether a word names many: "officials", "media"."""
    return head.low.endswith("s") or head.low in _PLURAL


def _is_plural_before(out: list[str], tokens: list[Token]) -> bool:
    """Whether many are named before an aside that ends here: "officials in two cities, for their part, count"."""
    commas = [k for k, letter in enumerate(out) if letter == ","][-2:]
    return len(commas) == 2 and commas[0] > 0 and is_plural(tokens[_head(out[: commas[0]])])


def _start(out: list[str], within: str) -> int:
    """Where the run of letters of one kind that ends here begins."""
    i = len(out)
    while i and out[i - 1] in within:
        i -= 1
    return i


def _after_comma(out: list[str]) -> bool:
    """Whether the phrase that the last letters belong to follows a comma or a quotation: ", a list by X for Y says"."""
    start = _start(out, _NAMED + "ogf")
    longer = _start(out, _NAMED + "ogfyi@")
    if longer < start and out[longer] not in "fyi@":
        start = longer
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
