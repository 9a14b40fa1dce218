"""When a number counts nothing: it is money, a share, a date, an age, a measure or a label."""

import re

from tracker.language.named import is_model, is_place_cell, is_serial
from tracker.language.nodes import Quantity
from tracker.language.shares import PERCENT, is_difference, is_ratio, joins_two
from tracker.language.tokens import Token

MONTHS = frozenset(
    (
        "january february march april may june july august september october november december "
        "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec"
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
_AGES_REACH, _PARTS = 6, frozenset(",;.:")
_EXTREMES = frozenset({"oldest", "youngest", "eldest"})
_CLOCK = frozenset(["a.m.", "p.m.", "am", "pm", "gmt", "utc"])
_AT_AGE = frozenset({"of them", "of whom", "aged", "was", "is", "being", "just", "only", "at", "victim"})
_LIMITS, _EACH = frozenset({"under", "below", "over"}), frozenset({"all", "both", "mostly", "them", "whom"})
_HAPPENS = frozenset("left came arrived began started ended happened struck exploded collapsed woke broke".split())
_JOINED = frozenset({"and", "or", "to", "until", "through", "-", "–"})
_KINDS = ("N", "w", "J")
_ONE_NATIONAL = re.compile(r"[aA]J,$")
_BY_NOW = frozenset({"there", "now", "already", "today", "currently"})
_CURRENCY = frozenset(["$", "€", "£", "¥", "₹", "us$", "rs", "rs.", "usd", "eur", "pkr", "inr"])


def is_money(tokens: list[Token], at: int) -> bool:
    """Whether a sum of money begins at a token."""
    return at < len(tokens) and tokens[at].low.startswith(tuple(_CURRENCY - {"rs", "eur"}))


def _is_exception(tokens: list[Token], q: Quantity) -> bool:
    """Whether "all but" stands before it."""
    return (
        q.first > 1
        and tokens[q.first - 1].low == "but"
        and tokens[q.first - 2].low in ("all", "none", "everyone", "everybody")
    )


def is_next_age(tokens: list[Token], before: Quantity, q: Quantity) -> bool:
    """Whether the number goes on after an age: "aged 12 and 15", "girls of nine and 13"."""
    joined = q.first == before.last + 2 and tokens[q.first - 1].low in ("and", "or", ",")
    if not joined or before.form != "none" or not before.first:
        return False
    at = tokens[before.first - 1]
    aged = before.first > 1 and _is_aged(tokens[before.first - 2])
    aged = aged or (before.first > 1 and tokens[before.first - 2].low == "ages")
    return at.low in ("aged", "ages", "age") or (at.low == "of" and aged)


def _is_among_ages(tokens: list[Token], q: Quantity) -> bool:
    """Whether ages are told of right before: "between the ages of 30 and 45", "the ages of the dead ranged from"."""
    words = [token.low for token in tokens[max(q.first - _AGES_REACH, 0) : q.first]]
    after = words[len(words) - words[::-1].index("ages") :] if "ages" in words else [","]
    return (q.high or 0) < 111 and not _PARTS.intersection(after)


def _is_extreme(tokens: list[Token], q: Quantity) -> bool:
    """Whether the number is the age of the oldest or the youngest: "the oldest of them 80"."""
    at = q.first - 1
    while at > 0 and q.first - at < 4 and tokens[at].low in _AT_AGE:
        at -= 1
    return at >= 0 and tokens[at].low in _EXTREMES and (q.high or 0) < 111


def _is_score(tokens: list[Token], q: Quantity) -> bool:
    """Whether the number stands against another one that makes no range with it: "won 3-0"."""
    for at in (q.first - 1, q.last + 1):
        if 0 < at < len(tokens) - 1 and tokens[at].text in ("-", "–"):
            before, mark, after = tokens[at - 1 : at + 2]
            if before.tag == after.tag == "9" and before.end == mark.start and mark.end == after.start:
                return True
    return False


def _is_aged(token: Token) -> bool:
    """Whether an age may follow after "of": "a woman of 40", "girls of nine"."""
    noun = getattr(token.entry, "noun", None)
    return token.low in _AGED or (noun is not None and noun.lemma in _AGED)


def _is_rough_age(tokens: list[Token], tags: str, q: Quantity) -> bool:
    """Whether it says about how old somebody is: "a woman around 60 was hurt"."""
    someone = q.qualifier == "about" and q.first > 0 and _is_aged(tokens[q.first - 1])
    single = someone and not getattr(getattr(tokens[q.first - 1].entry, "noun", None), "plural", False)
    return single and (q.high or 0) < 111 and tags[q.last + 1 : q.last + 2] not in ("N", "J", "w", "o")


def _is_age_limit(tokens: list[Token], tags: str, q: Quantity) -> bool:
    """Whether it is the age that those just counted are under: "seven came home, all under eight"."""
    words = [token.low for token in tokens[max(q.first - 1, 0) : q.core]]
    limit = not _LIMITS.isdisjoint(words[-1:]) and not _EACH.isdisjoint(words)
    return limit and (q.high or q.low or 0) < 100 and tags[q.last + 1 : q.last + 2] not in _KINDS


def _is_hour(tokens: list[Token], q: Quantity) -> bool:
    """Whether it is about what hour something happened: "when they left, at around nine, ..."."""
    at = q.first - 1
    if q.qualifier != "about" or at < 0 or tokens[at].low != "at" or not 0 < (q.high or 0) < 13:
        return False
    happens = at == 0 or tokens[at - 1].low in _HAPPENS or tokens[at - 1].text == ","
    return happens and (q.last + 1 == len(tokens) or tokens[q.last + 1].text in (",", ".", ";"))


def counts_nothing(tokens: list[Token], tags: str, q: Quantity, core: int) -> bool:
    """Whether the number is money, a percentage, a date, an age, a measure or a label."""
    after = tokens[q.last + 1].low if q.last + 1 < len(tokens) else ""
    before = tokens[q.first - 1].low if q.first else ""
    if (
        _is_exception(tokens, q)
        or _is_extreme(tokens, q)
        or _is_among_ages(tokens, q)
        or _is_age_limit(tokens, tags, q)
        or _is_hour(tokens, q)
        or _is_score(tokens, q)
        or is_model(tokens, tags, q)
    ):
        return True
    if before in _CURRENCY or after in PERCENT or joins_two(tokens, tags, q):
        return True
    if (tags[q.last + 1 : q.last + 2] == "U" and not is_people(tokens, q.last + 2)) or (
        after == "-" and tags[q.last + 2 : q.last + 3] == "U"
    ):
        return True
    if is_ratio(tokens, tags, q) or is_difference(tokens, q):
        return True
    if before == "of" and q.first > 1 and tokens[q.first - 2].low in ("population", "populations"):
        return True
    if (
        before == "of"
        and q.first > 1
        and _is_aged(tokens[q.first - 2])
        and (q.high or 0) < 111
        and tags[q.last + 1 : q.last + 2] not in ("N", "J", "w", "o")
    ):
        return True
    if _is_rough_age(tokens, tags, q):
        return True
    if tags[core] != "9":
        return before in ("aged", "age") or _is_span(tokens, tags, q)
    return _is_date_or_label(tokens, tags, q, before, after)


def _is_span(tokens: list[Token], tags: str, q: Quantity) -> bool:
    """Whether the number counts a unit, a word between: "ten long years", not "two accused men", "six had wounds"."""
    at = q.last + 2
    if tags[at - 1 : at + 1] not in ("wU", "JU", "oU", "dU") or is_people(tokens, at + 1):
        return False
    entry = tokens[at - 1].entry
    return entry is None or all(v.cls != "suffer" for v in entry.verbs)


def sums_up(tokens: list[Token], at: int) -> bool:
    """Whether a word only says that a count is the whole: "850,000 total casualties"."""
    total = at + 1 < len(tokens) and tokens[at].low in ("total", "overall", "combined", "estimated")
    noun = getattr(tokens[at + 1].entry, "noun", None) if total else None
    return noun is not None and noun.kind in ("person", "tally", "weapon", "craft", "equipment")


def is_people(tokens: list[Token], at: int) -> bool:
    """Whether people follow what looks like a unit: "1,500 army prisoners"."""
    noun = getattr(tokens[at].entry, "noun", None) if at < len(tokens) else None
    return noun is not None and noun.kind == "person"


def _is_measured(tokens: list[Token], q: Quantity) -> bool:
    """Whether a decimal fraction measures something; only areas are counted in fractions."""
    if q.core != q.last or "." not in tokens[q.core].text:
        return False
    noun = getattr(tokens[q.last + 1].entry, "noun", None) if q.last + 1 < len(tokens) else None
    return noun is None or noun.kind != "area"


def adds_up(tokens: list[Token], at: int) -> bool:
    """Whether a word is the verb of "evacuees number 1,200" or "those hurt there number 12", no label."""
    if tokens[at].low != "number" or at < 1:
        return False
    last = at - 2 if at > 1 and tokens[at - 1].low in _BY_NOW else at - 1
    before = tokens[last]
    noun = getattr(before.entry, "noun", None)
    many = noun is not None and noun.plural and noun.lemma != before.low and noun.kind in ("person", "tally", "family")
    return many or (before.tag == "d" and last > 0 and tokens[last - 1].low in ("the", "those"))


def _ends_dates(tokens: list[Token], q: Quantity) -> bool:
    """Whether it is the second day of two after their month: "between July 9 and 21"."""
    month, day, joined = ([t.low for t in tokens[max(0, q.first - 3) : q.first]] + ["", "", ""])[:3]
    return month in MONTHS and day.isdecimal() and joined in _JOINED and not is_people(tokens, q.last + 1)


def _begins_dates(tokens: list[Token], q: Quantity) -> bool:
    """Whether it is the first day of two before their month: "between the nights of 15 and 18 July"."""
    joined, day, month = ([t.low for t in tokens[q.last + 1 : q.last + 4]] + ["", "", ""])[:3]
    opens = q.first > 0 and tokens[q.first - 1].low in ("of", "between", "from", "on")
    return opens and month in MONTHS and day.isdecimal() and joined in _JOINED


def _counts_after_month(tokens: list[Token], q: Quantity) -> bool:
    """Whether the number counts people after a month that "in" stands before: "in June 12 traders drowned"."""
    return q.first > 1 and tokens[q.first - 2].low == "in" and is_people(tokens, q.last + 1)


def _counts_in_district(tokens: list[Token], q: Quantity) -> bool:
    """Whether a named district stands before a count of its own: "in Izium district 23 private houses"."""
    named = q.first > 1 and tokens[q.first - 1].text.islower() and tokens[q.first - 2].text[:1].isupper()
    nouns = (getattr(token.entry, "noun", None) for token in tokens[q.last + 1 : q.last + 3])
    return named and any(noun is not None and noun.plural for noun in nouns)


def _is_date_or_label(tokens: list[Token], tags: str, q: Quantity, before: str, after: str) -> bool:
    value = q.low if q.low is not None else q.high
    plain = value is not None and "," not in tokens[q.core].text
    if plain and q.qualifier == "range" and all(1900 <= (year or 0) <= 2100 for year in (q.low, q.high)):
        return tags[q.last + 1 : q.last + 2] not in ("N", "J")
    labelled = before in _LABELS and (q.first < 2 or tags[q.first - 2] not in "tap")
    labelled = labelled and not (tags[q.first - 2 : q.first - 1] in _KINDS and is_people(tokens, q.last + 1))
    labelled = labelled and not (before == "district" and _counts_in_district(tokens, q))
    if (labelled and not adds_up(tokens, q.first - 1)) or before == "#" or _is_measured(tokens, q):
        return True
    if plain and after in _CLOCK:
        return True
    dated = before in MONTHS or after in MONTHS or _ends_dates(tokens, q) or _begins_dates(tokens, q)
    if plain and value is not None and value <= 31 and dated:
        return not _counts_after_month(tokens, q)
    if plain and 1900 <= (value or 0) <= 2100 and before == "," and q.first > 1 and tokens[q.first - 2].low.isdecimal():
        return True
    noun_follows = tags[q.last + 1 : q.last + 2] in ("N", "X", "J", "w", "d", "o")
    if plain and 1700 <= (value or 0) < 1900 and before in ("in", "since") and not noun_follows:
        return True
    if plain and value is not None and 1900 <= value <= 2100 and q.qualifier == "exact" and q.first == q.last:
        return (
            not noun_follows
            or q.first == 0
            or before in ("in", "since", "of", "the", "from", "until", "late", "early", "mid")
            or before in MONTHS
        )
    if (
        (tags[max(0, q.first - 2) : q.first] in ("C,", "N,", "w,") or _ONE_NATIONAL.search(tags, 0, q.first))
        and (tags[q.last + 1 : q.last + 2] in (",", ".", ")", ";", "") or tags[q.last + 1 : q.last + 3] in ("&C", "&E"))
        and value is not None
        and value < 111
    ):
        return True
    if (
        tags[max(0, q.first - 1) : q.first] == "("
        and tags[q.last + 1 : q.last + 2] == ")"
        and tags[max(0, q.first - 2) : q.first - 1] in ("C", "w", "E")
    ):
        return value is not None and value < 111 and not is_place_cell(tokens, q.first)
    return is_serial(tokens, q.first, value) or _is_span(tokens, tags, q)
