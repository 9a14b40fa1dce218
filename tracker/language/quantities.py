"""Find the quantities of a tagged sentence: numbers, ranges, bounds, indefinite words."""

import re
from dataclasses import dataclass

from tracker.language.numbers import AFTER, BEFORE, MULTIPLIERS, Amount
from tracker.language.tokens import Token

_QUANTITY = re.compile(r"[91hv]")
_MONTHS = frozenset(
    (
        "january february march april may june july august september october november december jan. feb. aug. "
        "sept. oct. nov. dec. jan feb aug sep sept oct nov dec"
    ).split()
)
_LABELS = frozenset(
    (
        "no. number flight resolution route highway section article channel page chapter phase grade type "
        "class unit terminal gate sector room line division aged age level category group bus house district "
        "block zone km"
    ).split()
)
_AGED = frozenset(("man woman boy girl youth teenager person child mother father aged age male female lad").split())
_CURRENCY = frozenset(["$", "€", "£", "¥", "₹", "us$", "rs", "rs.", "usd", "eur", "pkr", "inr"])
_PASSING = frozenset({"exceeded", "surpassed", "topped", "passed", "exceeds", "surpasses", "tops", "passes"})
_GREATEST = 10**15  # what is larger counts nothing, and would overflow the table
_DASHES = frozenset("-–—‑")


@dataclass(slots=True)
class Quantity:
    """A quantity: token span first..last (inclusive), its bounds and qualifier, and how it is written.

    `form` is number, vague, ordinal, zero or none (a number that counts nothing: a date, an age, money).
    """

    first: int
    last: int
    start: int
    end: int
    low: int | None
    high: int | None
    qualifier: str
    form: str = "number"
    core: int = 0
    tag: str = "Q"


def find_quantities(tokens: list[Token], tags: str) -> list[Quantity]:
    """List the quantities from left to right; `tags` is the string of the tokens' tags."""
    found: list[Quantity] = []
    at = 0
    while match := _QUANTITY.search(tags, at):
        i = match.start()
        amount, last = _amount(tokens, tags, i)
        at = last + 1
        if amount is None:
            continue
        quantity = _ranged(tokens, tags, i, last, amount)
        _bound(tokens, tags, quantity)
        unit = tags[quantity.last + 1 : quantity.last + 2] == "U" and not _is_people(tokens, quantity.last + 2)
        vague_times = quantity.form == "vague" and unit
        next_age = bool(found) and _is_next_age(tokens, found[-1], quantity)
        if vague_times or (quantity.form == "number" and (next_age or _counts_nothing(tokens, tags, quantity, i))):
            quantity.form, quantity.tag = "none", "u"
        found.append(quantity)
        at = quantity.last + 1
    return found


def _amount(tokens: list[Token], tags: str, i: int) -> tuple[Amount | None, int]:
    """Read one number from token i on; return it and its last token."""
    tag = tags[i]
    if tag == "9":
        return _digits(tokens, tags, i)
    if tag == "v":
        amount: Amount = tokens[i].entry.amount
        if amount.qualifier == "exact" and amount.low and amount.low >= 100 and tags[i + 1 : i + 3] == "&1":
            more, last = _words(tokens, tags, i + 2)
            return Amount(amount.low + more, amount.low + more), last
        if amount.qualifier == "exact" and tags[i + 1 : i + 2] == "h":
            factor = MULTIPLIERS.get(tokens[i + 1].low, 1)
            return Amount((amount.low or 0) * factor, (amount.low or 0) * factor), i + 1
        return amount, i
    value, last = _words(tokens, tags, i)
    return Amount(value, value), last


def _digits(tokens: list[Token], tags: str, i: int) -> tuple[Amount | None, int]:
    low = tokens[i].low
    factor = 1
    for suffix, worth in (("bn", 10**9), ("m", 10**6), ("k", 1000)):
        if low.endswith(suffix):
            low, factor = low[: -len(suffix)], worth
            break
    digits = re.sub(r"[,\s’'\u00a0\u202f\u2009](?=\d{3}(?:\D|$))", "", low)
    try:
        number = float(digits)
    except ValueError:
        return None, i
    last = i
    while tags[last + 1 : last + 2] == "h" and tokens[last + 1].low in MULTIPLIERS:
        last += 1
        factor *= MULTIPLIERS[tokens[last].low]
    if number * factor > _GREATEST:
        return None, last
    value = round(number * factor)
    exact = value == number * factor
    return Amount(value, value, "exact" if exact else "about"), last


def _words(tokens: list[Token], tags: str, i: int) -> tuple[int, int]:
    """Add up number words from token i: "two thousand three hundred and fifty"."""
    total = current = 0
    last, at = i, i
    while at < len(tokens):
        tag = tags[at]
        if tag == "1":
            step = tokens[at].entry.amount.low
            if current % 100 and not (current % 10 == 0 and step < 10):
                break
            current += step
        elif tag == "h":
            worth = tokens[at].entry.amount.low
            if worth == 100 or worth == 12:
                current = (current or 1) * worth
            else:
                total, current = total + (current or 1) * worth, 0
        elif (
            tag in "&-"
            and tokens[at].low in ("and", "-")
            and at > i
            and tags[at + 1 : at + 2] == "1"
            and (tags[at - 1] == "h" if tag == "&" else tags[at - 1] == "1")
        ):
            at += 1
            continue
        else:
            break
        last = at
        at += 1
    return total + current, last


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
        "vague" if amount.qualifier == "indefinite" else "number",
        i,
    )
    link = tokens[last + 1].low if last + 1 < len(tokens) else ""
    if not link or tags[last + 2 : last + 3] not in ("9", "1", "h") or tags[i] == "v":
        return single
    before = tokens[i - 1].low if i else ""
    joins = link in _DASHES or (link in ("or", "to") and before != "from") or (link == "and" and before == "between")
    if not joins or before in _MONTHS:
        return single
    upper, end = _amount(tokens, tags, last + 2)
    if upper is None or upper.low is None or amount.low is None:
        return single
    low = amount.low
    if low < upper.low and upper.low >= 1000 and low < 100 and tokens[end].low in MULTIPLIERS:
        low *= MULTIPLIERS[tokens[end].low]
    if low >= upper.low or (link == "to" and upper.low > 20 * low):
        return single
    first = i - 1 if before == "between" else i
    return Quantity(first, end, tokens[first].start, tokens[end].end, low, upper.low, "range", "number", i)


def _bound(tokens: list[Token], tags: str, q: Quantity) -> None:
    """Widen a quantity over the bound words around it: "at least 35", "40 or more"."""
    for _ in range(2):
        for n in (4, 3, 2, 1):
            if q.first - n < 0:
                continue
            phrase = " ".join(t.low for t in tokens[q.first - n : q.first])
            qualifier = BEFORE.get(phrase)
            if qualifier:
                _qualify(q, qualifier)
                if qualifier != "exact" or phrase in ("only", "just", "a total of", "all", "exactly"):
                    q.first -= n
                    if qualifier != "exact" and phrase not in _PASSING:
                        q.start = tokens[q.first].start
                break
        else:
            break
    for n in (3, 2, 1):
        phrase = " ".join(t.low for t in tokens[q.last + 1 : q.last + 1 + n])
        if phrase in AFTER and q.last + n < len(tokens) and q.qualifier == "exact":
            _qualify(q, AFTER[phrase])
            q.last += n
            q.end = tokens[q.last].end
            break


def _qualify(q: Quantity, qualifier: str) -> None:
    """Apply a bound; a range or an indefinite number keeps its own, except that "more than a dozen" is a bound."""
    if q.qualifier in ("range", "indefinite") or qualifier == "exact" or q.qualifier not in ("exact", "about"):
        return
    q.qualifier = qualifier
    if qualifier in ("at_least", "more_than"):
        q.high = None
    elif qualifier in ("up_to", "less_than"):
        q.low = None


def _is_exception(tokens: list[Token], q: Quantity) -> bool:
    """Whether "all but" stands before it."""
    return (
        q.first > 1
        and tokens[q.first - 1].low == "but"
        and tokens[q.first - 2].low in ("all", "none", "everyone", "everybody")
    )


def _is_next_age(tokens: list[Token], before: Quantity, q: Quantity) -> bool:
    """Whether the number goes on after an age: "aged 12 and 15"."""
    joined = q.first == before.last + 2 and tokens[q.first - 1].low in ("and", "or", ",")
    return joined and before.form == "none" and before.first > 0 and tokens[before.first - 1].low in ("aged", "ages")


def _counts_nothing(tokens: list[Token], tags: str, q: Quantity, core: int) -> bool:
    """Whether the number is money, a percentage, a date, an age, a measure or a label."""
    after = tokens[q.last + 1].low if q.last + 1 < len(tokens) else ""
    before = tokens[q.first - 1].low if q.first else ""
    if _is_exception(tokens, q) or (after == "s" and tokens[q.last + 1].start == tokens[q.last].end):
        return True
    if (
        before in _CURRENCY
        or after in ("%", "percent", "pct", "°", "‰")
        or (after == "per" and tokens[q.last + 2 : q.last + 3] and tokens[q.last + 2].low in ("cent", "cents"))
    ):
        return True
    if (tags[q.last + 1 : q.last + 2] == "U" and not _is_people(tokens, q.last + 2)) or (
        after == "-" and tags[q.last + 2 : q.last + 3] == "U"
    ):
        return True
    if (tags[q.last + 1 : q.last + 3] in ("i1", "i9") and after == "in") or (
        q.first > 1 and before == "in" and tags[q.first - 2] in "19"
    ):
        return True
    if (
        before == "of"
        and q.first > 1
        and tokens[q.first - 2].low in _AGED
        and (q.high or 0) < 111
        and tags[q.last + 1 : q.last + 2] not in ("N", "J", "w", "o")
    ):
        return True
    if tags[core] != "9":
        return before in ("aged", "age") or _is_span(tokens, tags, q)
    return _is_date_or_label(tokens, tags, q, before, after)


def _is_span(tokens: list[Token], tags: str, q: Quantity) -> bool:
    """Whether the number counts a unit, a word between: "ten long years", but not "two accused war criminals"."""
    at = q.last + 2
    return tags[at - 1 : at + 1] in ("wU", "JU", "oU", "dU") and not _is_people(tokens, at + 1)


def _is_people(tokens: list[Token], at: int) -> bool:
    """Whether people follow what looks like a unit: "1,500 army prisoners"."""
    noun = getattr(tokens[at].entry, "noun", None) if at < len(tokens) else None
    return noun is not None and noun.kind == "person"


def _is_measured(tokens: list[Token], q: Quantity) -> bool:
    """Whether a decimal fraction measures something; only areas are counted in fractions."""
    if q.core != q.last or "." not in tokens[q.core].text:
        return False
    noun = getattr(tokens[q.last + 1].entry, "noun", None) if q.last + 1 < len(tokens) else None
    return noun is None or noun.kind != "area"


def _is_date_or_label(tokens: list[Token], tags: str, q: Quantity, before: str, after: str) -> bool:
    value = q.low if q.low is not None else q.high
    plain = value is not None and "," not in tokens[q.core].text
    labelled = before in _LABELS and (q.first < 2 or tags[q.first - 2] not in "tap")
    if labelled or before == "#" or _is_measured(tokens, q):
        return True
    if plain and value is not None and value <= 31 and (before in _MONTHS or after in _MONTHS):
        return True
    noun_follows = tags[q.last + 1 : q.last + 2] in ("N", "X", "J", "w", "d", "o")
    if plain and value is not None and 1900 <= value <= 2100 and q.qualifier == "exact" and q.first == q.last:
        return (
            not noun_follows
            or q.first == 0
            or before in ("in", "since", "of", "the", "from", "until", "late", "early", "mid")
            or before in _MONTHS
        )
    if (
        tags[max(0, q.first - 2) : q.first] in ("C,", "N,", "w,")
        and tags[q.last + 1 : q.last + 2] in (",", ".", ")", ";", "")
        and value is not None
        and value < 111
    ):
        return True
    if (
        tags[max(0, q.first - 1) : q.first] == "("
        and tags[q.last + 1 : q.last + 2] == ")"
        and tags[max(0, q.first - 2) : q.first - 1] in ("C", "w", "E")
    ):
        return value is not None and value < 111
    return _is_span(tokens, tags, q)
