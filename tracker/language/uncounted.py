"""When a number counts nothing: it is money, a share, a date, an age, a measure or a label."""

from tracker.language.ages import is_age_in_commas, may_be_age, says_how_old
from tracker.language.dated import is_date, is_hour, is_span_of_years, value_of
from tracker.language.named import is_model, is_place_cell, is_serial
from tracker.language.nodes import Node, Token, is_people, is_theirs
from tracker.language.pieces import are_arms
from tracker.language.shares import PERCENT, is_difference, is_ratio, joins_two

_LABELS = frozenset(
    (
        "no. number flight resolution route highway section article channel page chapter phase grade type "
        "class unit terminal gate sector room line division aged age level category group bus house district "
        "block zone km"
    ).split()
)
_KINDS = ("N", "w", "J")
_PEOPLED = frozenset("population populations town township village hamlet city island poll survey sample".split())
_HOME_OF = frozenset({",", "is", "was", "are", "were", "be", "been", "still", "now", "also", "once"})
_PAST, _SPANS = frozenset({"past", "last", "next"}), frozenset({"years", "months", "weeks", "days", "hours"})
_LATER = frozenset({"hours later", "days later"})  # one word elsewhere: "days later nine died"
_BY_NOW = frozenset({"there", "now", "already", "today", "currently"})
_CURRENCY = frozenset(["$", "€", "£", "¥", "₹", "us$", "rs", "rs.", "usd", "eur", "pkr", "inr"])


def is_money(tokens: list[Token], at: int) -> bool:
    """Whether a sum of money begins at a token."""
    return at < len(tokens) and tokens[at].low.startswith(tuple(_CURRENCY - {"rs", "eur"}))


def _is_exception(tokens: list[Token], q: Node) -> bool:
    """Whether "all but" stands before it."""
    return (
        q.first > 1
        and tokens[q.first - 1].low == "but"
        and tokens[q.first - 2].low in ("all", "none", "everyone", "everybody")
    )


def _is_score(tokens: list[Token], q: Node) -> bool:
    """Whether the number stands against another one that makes no range with it: "won 3-0"."""
    for at in (q.first - 1, q.last + 1):
        if 0 < at < len(tokens) - 1 and tokens[at].text in ("-", "–"):
            before, mark, after = tokens[at - 1 : at + 2]
            joined = before.end == mark.start and mark.end == after.start
            if joined and after.tag == "9" and (before.tag == "9" or before.text[-1].isdigit()):  # "Boeing 737-800"
                return True
    return False


def counts_nothing(tokens: list[Token], tags: str, q: Node, core: int) -> bool:
    """Whether the number is money, a percentage, a date, an age, a measure or a label."""
    after = tokens[q.last + 1].low if q.last + 1 < len(tokens) else ""
    before = tokens[q.first - 1].low if q.first else ""
    if _is_exception(tokens, q) or says_how_old(tokens, tags, q) or is_hour(tokens, q):
        return True
    if _is_score(tokens, q) or is_model(tokens, tags, q):
        return True
    if before in _CURRENCY or after in PERCENT or after in _LATER or joins_two(tokens, tags, q):
        return True
    measured = tags[q.last + 1 : q.last + 2] == "U" and not are_arms(tokens, q.last + 1)
    if (measured and not is_theirs(tokens, q.last + 1)) or (after == "-" and tags[q.last + 2 : q.last + 3] == "U"):
        return True
    if is_ratio(tokens, tags, q) or is_difference(tokens, q):
        return True
    if _says_who_live_or_answer(tokens, q) or _is_of_years(tokens, q):
        return True
    if tags[core] != "9":
        return before in ("aged", "age") or _is_span(tokens, tags, q)
    return _is_date_or_label(tokens, tags, q)


def _says_who_live_or_answer(tokens: list[Token], q: Node) -> bool:
    """Whether it says how many live in a place, or were asked: "a town of 900", "home to 900 people", "a poll of 9"."""
    before = [token.low for token in tokens[max(q.first - 3, 0) : q.first]]
    if before[-1:] == ["of"]:
        return not _PEOPLED.isdisjoint(before[-2:-1])
    return before[-2:] == ["home", "to"] and not _HOME_OF.isdisjoint(before[:-2])


def _is_of_years(tokens: list[Token], q: Node) -> bool:
    """Whether some of a span of time is counted: "14 of the past 20 years"."""
    words = [token.low for token in tokens[q.last + 1 : q.last + 6]]
    return words[:2] == ["of", "the"] and not _PAST.isdisjoint(words[2:3]) and not _SPANS.isdisjoint(words[3:])


def _is_span(tokens: list[Token], tags: str, q: Node) -> bool:
    """Whether the number counts a unit, a word between: "ten long years", not "two accused men", "six had wounds"."""
    at = q.last + 2
    if tags[at - 1 : at + 1] not in ("wU", "JU", "oU", "dU") or is_theirs(tokens, at):
        return False
    entry = tokens[at - 1].entry
    return all(v.cls != "suffer" for v in entry.verbs)


def sums_up(tokens: list[Token], at: int) -> bool:
    """Whether a word only says that a count is the whole: "850,000 total casualties"."""
    total = at + 1 < len(tokens) and tokens[at].low in ("total", "overall", "combined", "estimated")
    noun = tokens[at + 1].entry.noun if total else None
    return noun is not None and noun.kind in ("person", "tally", "weapon", "craft", "equipment")


def _is_measured(tokens: list[Token], q: Node) -> bool:
    """Whether a decimal fraction measures something; only areas are counted in fractions."""
    if q.core != q.last or "." not in tokens[q.core].text:
        return False
    noun = tokens[q.last + 1].entry.noun if q.last + 1 < len(tokens) else None
    return noun is None or noun.kind != "area"


def adds_up(tokens: list[Token], at: int) -> bool:
    """Whether a word is the verb of "evacuees number 1,200" or "those hurt there number 12", no label."""
    if tokens[at].low != "number" or at < 1:
        return False
    last = at - 2 if at > 1 and tokens[at - 1].low in _BY_NOW else at - 1
    before = tokens[last]
    noun = before.entry.noun
    many = noun is not None and noun.plural and noun.lemma != before.low and noun.kind in ("person", "tally", "family")
    return many or (before.tag == "d" and last > 0 and tokens[last - 1].low in ("the", "those"))


def _counts_in_district(tokens: list[Token], q: Node) -> bool:
    """Whether a named district stands before a count of its own: "in Izium district 23 private houses"."""
    named = q.first > 1 and tokens[q.first - 1].text.islower() and tokens[q.first - 2].text[:1].isupper()
    nouns = (token.entry.noun for token in tokens[q.last + 1 : q.last + 3])
    return named and any(noun is not None and noun.plural for noun in nouns)


def _is_label(tokens: list[Token], tags: str, q: Node) -> bool:
    """Whether the number only names one of many: "flight 12", "#40", "district 9"."""
    before = tokens[q.first - 1].low if q.first else ""
    labels = before in _LABELS and (q.first < 2 or tags[q.first - 2] not in "tap")
    counts = tags[q.first - 2 : q.first - 1] in _KINDS and is_people(tokens, q.last + 1)
    if labels and not counts and not (before == "district" and _counts_in_district(tokens, q)):
        return not adds_up(tokens, q.first - 1) or _is_measured(tokens, q)
    return before == "#" or _is_measured(tokens, q)


def _is_date_or_label(tokens: list[Token], tags: str, q: Node) -> bool:
    """Whether a number in digits is a date, the age of somebody named, a label or a serial number."""
    if is_span_of_years(tokens, q):
        return tags[q.last + 1 : q.last + 2] not in ("N", "J")
    if _is_label(tokens, tags, q):
        return True
    dated = is_date(tokens, tags, q)
    if dated is not None:
        return dated
    if is_age_in_commas(tags, q):
        return True
    if tags[q.first - 2 : q.first] in ("C(", "w(", "E(") and tags[q.last + 1 : q.last + 2] == ")":
        return may_be_age(q) and not is_place_cell(tokens, q.first)
    return is_serial(tokens, q.first, value_of(q)) or _is_span(tokens, tags, q)
