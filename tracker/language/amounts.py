"""What a run of number tokens is worth: digits with their multipliers, number words added up."""

import re

from tracker.language.nodes import Token
from tracker.language.numbers import MULTIPLIERS, Amount

_GREATEST = 10**15  # what is larger counts nothing, and would overflow the table


def read_amount(tokens: list[Token], tags: str, i: int) -> tuple[Amount | None, int]:
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
        number = float(digits.replace(",", "."))
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
