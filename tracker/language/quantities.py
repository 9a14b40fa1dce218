"""Find the quantities of a tagged sentence: numbers, ranges, bounds, indefinite words."""

import re

from tracker.language.ages import is_next_age
from tracker.language.amounts import read_amount
from tracker.language.dated import MONTHS
from tracker.language.nodes import Node, Quantity, Token, is_theirs
from tracker.language.numbers import AFTER, BEFORE, CREWS, MULTIPLIERS, PASSING, PLAIN, Amount
from tracker.language.uncounted import counts_nothing, sums_up
from tracker.lexicons.vocabulary import Noun

_QUANTITY = re.compile(r"[91hv]")
_PRECEDE = frozenset(phrase.rsplit(" ", 1)[-1] for phrase in BEFORE)
_FOLLOW = frozenset(phrase.split(" ", 1)[0] for phrase in AFTER)
_RISES = frozenset("up rose risen rising rises climbed grew increased jumped down fell dropped".split())
_LOOSE = frozenset("anywhere somewhere range ranges ranged ranging vary varies varied varying".split())
_CAME = frozenset({"come", "came", "comes", "coming"})
_SUBJECT = "NECUwzrH"
_PERHAPS = frozenset({"perhaps", "possibly", "maybe"})
_GOVERNS, _COUNTED = "dvVeHgTfi&|@I", "NUwJo"
_OWNS = frozenset({"own", "owns", "owned", "owning"})
_DASHES = frozenset("-–—‑")


def find_quantities(tokens: list[Token], tags: str) -> list[Quantity]:
    """List the quantities from left to right; `tags` is the string of the tokens' tags."""
    found: list[Quantity] = []
    at = 0
    while match := _QUANTITY.search(tags, at):
        i = match.start()
        amount, last = read_amount(tokens, tags, i)
        at = last + 1
        if amount is None:
            continue
        quantity = _ranged(tokens, tags, i, last, amount)
        _unbracket(tokens, tags, quantity)
        _bound(tokens, quantity)
        if sums_up(tokens, quantity.last + 1):
            _describe(tokens[quantity.last + 1 : quantity.last + 2])
            tags = tags[: quantity.last + 1] + "w" + tags[quantity.last + 2 :]
        unit = tags[quantity.last + 1 : quantity.last + 2] == "U" and not is_theirs(tokens, quantity.last + 1)
        vague_times = quantity.form == "vague" and unit
        next_age = bool(found) and is_next_age(tokens, found[-1], quantity)
        if vague_times or (quantity.form != "vague" and (next_age or counts_nothing(tokens, tags, quantity, i))):
            quantity.form, quantity.tag = "none", "u"
        at = quantity.last + 1
        if (
            quantity.form == "none"
            and found
            and found[-1].last + 1 == quantity.first
            and tags[at : at + 2] in ("UN", "UX")
        ):
            _describe(tokens[quantity.first : at + 1])
        else:
            found.append(quantity)
    return found


def _unbracket(tokens: list[Token], tags: str, q: Quantity) -> None:
    """Take in the brackets that some papers put around every number: "killed (9) people and wounded (12) others"."""
    before, after = q.first - 1, q.last + 1
    if before < 1 or tags[before] != "(" or tags[after : after + 1] != ")" or tags[before - 1] not in _GOVERNS:
        return
    if tags[after + 1 : after + 2] in _COUNTED and after + 1 < len(tokens):
        q.first, q.last, q.start, q.end = before, after, tokens[before].start, tokens[after].end


def _describe(tokens: list[Token]) -> None:
    """Let a measure between a number and its noun only say of which size: "two 500 lb bombs"."""
    for token in tokens:
        token.tag = "w"


def _ranged(tokens: list[Token], tags: str, i: int, last: int, amount: Amount) -> Quantity:
    """Join "15 to 20", "15-20", "between 15 and 20", "two or three" into one quantity."""
    single = Quantity(
        i,
        last,
        tokens[i].start,
        tokens[last].end,
        amount.low,
        amount.high,
        amount.qualifier,
        "vague" if amount.qualifier == "indefinite" else "crew" if tokens[i].low in CREWS else "number",
        i,
    )
    if tags[last + 1 : last + 2] == "," and tokens[last + 2 : last + 3] and tokens[last + 2].low in _PERHAPS:
        return _guessed(tokens, tags, last, single)
    link = tokens[last + 1].low if last + 1 < len(tokens) else ""
    if not link or tags[last + 2 : last + 3] not in ("9", "1", "h") or tags[i] == "v":
        return single
    before = tokens[i - 1].low if i else ""
    loose = (before == "from" and i > 1 and tokens[i - 2].low in _LOOSE) or before.split(" ")[0] in _LOOSE
    joins = link in _DASHES or (link in ("or", "to") and (loose or not before.endswith("from")))
    joins = joins or (link == "and" and before.endswith("between"))
    rises = before == "by" and i > 1 and tokens[i - 2].low.split(" ")[-1] in _RISES  # "went up by one to 15"
    if not joins or before in MONTHS or (rises and link == "to"):
        return single
    upper, end = read_amount(tokens, tags, last + 2)
    if upper is None or upper.low is None or amount.low is None:
        return single
    low = amount.low
    if low < upper.low and upper.low >= 1000 and low < 100 and tokens[end].low in MULTIPLIERS:
        low *= MULTIPLIERS[tokens[end].low]
    if low >= upper.low or (link == "to" and upper.low > 20 * low):
        return single
    first = i - 1 if before == "between" else i
    return Quantity(first, end, tokens[first].start, tokens[end].end, low, upper.low, "range", "number", i)


def _guessed(tokens: list[Token], tags: str, last: int, sure: Quantity) -> Quantity:
    """Widen a number by a higher one that is thought possible: "15, perhaps 20, are missing"."""
    upper, end = read_amount(tokens, tags, last + 3) if tags[last + 3 : last + 4] in ("9", "1") else (None, last)
    if upper is None or upper.low is None or sure.low is None or upper.low <= sure.low:
        return sure
    end += tags[end + 1 : end + 2] == ","
    sure.last, sure.end, sure.high, sure.qualifier = end, tokens[end].start, upper.low, "range"
    return sure


def _bound(tokens: list[Token], q: Node) -> None:
    """Widen a quantity over the bound words around it: "at least 35", "40 or more"."""
    for _ in range(2):
        if not _bound_before(tokens, q):
            break
    if q.qualifier != "exact" or q.last + 1 >= len(tokens) or tokens[q.last + 1].low.split(" ", 1)[0] not in _FOLLOW:
        return
    for n in (4, 3, 2, 1):
        phrase = " ".join([t.low for t in tokens[q.last + 1 : q.last + 1 + n]])
        if phrase in AFTER and q.last + n < len(tokens) and not _bounds_the_next(tokens, phrase, q.last + n + 1):
            _qualify(q, AFTER[phrase])
            q.last += n
            q.end = tokens[q.last].end
            break


def _bounds_the_next(tokens: list[Token], phrase: str, at: int) -> bool:
    """Whether bound words are of the number that follows them: "in 1996 at least 500", "12 dead and more than 30"."""
    after = tokens[at] if at < len(tokens) else None
    return after is not None and ((phrase in BEFORE and after.tag in "91hv") or after.low == "than")


def _bound_before(tokens: list[Token], q: Node) -> bool:
    """Apply the longest bound right before a quantity; tell whether there is one."""
    if not q.first or tokens[q.first - 1].low.rsplit(" ", 1)[-1] not in _PRECEDE:
        return False
    for n in range(min(4, q.first), 0, -1):
        phrase = " ".join([t.low for t in tokens[q.first - n : q.first]])
        qualifier = BEFORE.get(phrase)
        if qualifier is None or _is_none(tokens, phrase, q):
            continue
        if phrase == "up to" and _has_risen(tokens, q.first - n):
            q.first -= n
            return True
        _qualify(q, qualifier)
        if qualifier != "exact" or phrase in PLAIN:
            q.first -= n
            if qualifier != "exact" and phrase not in PASSING:
                q.start = tokens[q.first].start
        return True
    return False


def _has_risen(tokens: list[Token], at: int) -> bool:
    """Whether a toll stands right before "up to", which then bounds nothing: "the death toll is up to 16"."""
    if at and tokens[at - 1].low in _OWNS:
        return True  # "the rebels own up to four dead"
    return any(t.tag == "L" for t in tokens[max(at - 2, 0) : at]) and all(t.tag != "m" for t in tokens[:at])


def _is_none(tokens: list[Token], phrase: str, q: Node) -> bool:
    """Whether something "came under 14 strikes", flew "over nine regions", or the UN "estimated 90": no bound."""
    if phrase == "estimated":
        return q.first > 1 and tokens[q.first - 2].tag in _SUBJECT
    came = phrase == "under" and q.first > 1 and tokens[q.first - 2].low in _CAME
    return came or (phrase == "over" and _flew(tokens, q))


def _flew(tokens: list[Token], q: Node) -> bool:
    """Whether what flies, or was shot down or destroyed in the air, stands before a number of places."""
    at = q.first - 2 - (q.first > 2 and tokens[q.first - 2].tag == "Y")  # "destroyed overnight over six regions"
    before, after = (tokens[i].entry if 0 <= i < len(tokens) else None for i in (at, q.last + 1))
    if before is None or after is None or after.noun is None or after.noun.kind != "place":
        return False
    flown = any(_is_flying(token.entry.noun) for token in tokens[max(at - 4, 0) : at])
    downed = any(v.cls == "intercept" or (v.cls == "destroy" and flown) for v in before.verbs)
    return downed or _is_flying(before.noun)


def _is_flying(noun: Noun | None) -> bool:
    return noun is not None and noun.kind in ("weapon", "craft")


def _qualify(q: Node, qualifier: str) -> None:
    """Apply a bound; a range or an indefinite number keeps its own, except that "more than a dozen" is a bound."""
    if q.qualifier in ("range", "indefinite") or qualifier == "exact" or q.qualifier not in ("exact", "about"):
        return
    q.qualifier = qualifier
    if qualifier in ("at_least", "more_than"):
        q.high = None
    elif qualifier in ("up_to", "less_than"):
        q.low = None
