"""Put the quantities among the tokens: times, ages, adverbs and quotation marks fall away."""

from typing import cast

from tracker.language.ages import drop_decade, is_age, is_decade, without_ages
from tracker.language.dated import LAST_DAY, MONTHS
from tracker.language.lookup import Entry
from tracker.language.nodes import Group, Node, Quantity, Token
from tracker.language.sentences import ABBREVIATIONS
from tracker.language.uncounted import adds_up
from tracker.lexicons.vocabulary import Noun, VerbForm

_AGED = [["born", "in"], ["between", "the", "ages", "of"], ["the", "ages", "of"]]
_DECIDED = frozenset('.&s,YQurNUt")')  # the tags that `merge` asks more of


def merge(tokens: list[Token], quantities: list[Quantity]) -> list[Node]:
    """Put the quantities in the place of their tokens; drop adverbs, quotation marks, times and the stops in names."""
    out = _placed(tokens, quantities)
    kept: list[Node] = []
    aged = False
    for i, node in enumerate(out):
        tag = node.tag
        if tag not in _DECIDED and (tag != "w" or node.low != "s"):
            kept.append(node)
            continue
        if tag == "." and i and _abbreviates(tokens, node):
            continue
        if tag == "&" and 0 < i < len(out) - 1 and out[i - 1].tag == "r" and _is_adverb(out[i + 1]):
            continue  # "partly or wholly destroyed"
        if tag == "s" and i and out[i - 1].tag == "Y":
            node.tag = "t"
        if aged and tag == "," and kept and kept[-1].tag == ",":
            aged = False
            kept.pop()
            continue
        if tag == "u" and i and (_is_day_of(node, out[i - 1]) or _is_year_of(node, out[max(i - 2, 0) : i])):
            continue  # "on July 16 Israeli jets", "on 16 July 2023 Israeli jets"
        if tag == "Y":
            if len(kept) > 1 and kept[-2].tag == "i" and kept[-1].tag == "u" and _is_day_of(kept[-1], node):
                kept.pop()  # "on 16 July Israel"
            if kept and kept[-1].tag == "i" and not _describes(kept[-1], node, out[i + 1 : i + 2]):
                kept.pop()
        elif tag in "Qu" and is_age(node, tokens, kept):
            drop_decade(kept)
            aged = True
        elif tag == "u" and node.first and tokens[node.first - 1].low in ("aged", "ages"):
            aged = True
        elif tag == ")" and kept and kept[-1].tag == "(":
            kept.pop()  # "was [fully] destroyed"
        elif tag in "uY" and (told := _words_of_age(kept)):
            del kept[-told:]
            aged = True
        elif tag == "u" and aged and kept[-1:] and kept[-1].tag == "&":
            kept.pop()
        elif tag in "Qu" and kept and kept[-1].tag in "wNU" and adds_up(tokens, node.first - 1):
            kept[-1].tag, kept[-1].entry = "V", _NUMBER
            kept.append(node)
        elif tag == "U" and kept and _is_occasion(node, kept[-1], out[i + 1 : i + 2]):
            kept.append(_occasion(kept.pop(), node))
        elif tag == "N" and kept and _is_how_held(node, kept[-1]):
            node.tag = "w"
            kept.append(node)
        elif tag == "Q" and tokens[node.first].low == "both" and _repeats(kept, out[i + 1 : i + 2]):
            continue
        elif tag == "t" and node.low == "such" and kept and _is_of_such(kept[-1], out[i + 1 : i + 2]):
            continue  # "40 such strikes"
        elif tag not in 'r"' and not (tag == "w" and is_decade(tokens, node.first)):
            kept.append(node)
    return kept


def _is_day_of(number: Node, time: Node) -> bool:
    """Whether a number is the day of a month that stands beside it."""
    return time.tag == "Y" and time.low in MONTHS and (number.low or 0) <= LAST_DAY


def _is_year_of(number: Node, before: list[Node]) -> bool:
    """Whether a number is the year of a day and its month right before it."""
    dated = len(before) > 1 and before[0].tag == "u" and _is_day_of(before[0], before[1])
    return dated and 1900 <= (number.low or 0) <= 2100


def _words_of_age(kept: list[Node]) -> int:
    """How many words before a number say that it is an age or a year of birth: "between the ages of", "born in"."""
    return next((len(words) for words in _AGED if [n.low for n in kept[-len(words) :]] == words), 0)


def _placed(tokens: list[Token], quantities: list[Quantity]) -> list[Node]:
    """Put each quantity in the place of its tokens, without the numbers that are years, ages or said twice."""
    out: list[Node] = []
    at = 0
    for q in quantities:
        if q.tag == "u" and tokens[q.first].low == "over" and _is_in_the_course(tokens, q):
            q.first = q.core
        out += tokens[at : q.first]
        out.append(q)
        at = q.last + 1
    out += tokens[at:]
    return without_ages(_without_years(_without_repeats(out))) if len(quantities) > 1 else out


def _is_in_the_course(tokens: list[Token], q: Quantity) -> bool:
    """Whether "over" says how long it went on, and not that it was longer: "killed 40 people over six days"."""
    after = tokens[q.last + 1 : q.last + 3]
    spans = bool(after) and after[0].tag == "U" and after[-1].low not in ("old", "of") and q.core == q.first + 1
    return spans and q.first > 0 and tokens[q.first - 1].tag in "NwCEJ"


def _is_of_such(before: Node, after: list[Node]) -> bool:
    """Whether "such" stands between a number and its noun: "40 such strikes", "the 12th such death"."""
    noun = after[0].entry.noun if after else None
    return before.tag == "Q" or (before.tag == "q" and noun is not None and noun.kind == "tally")


def _without_repeats(nodes: list[Node]) -> list[Node]:
    """Leave out the figure that repeats a number word in brackets: "ten (10) deaths"."""
    kept: list[Node] = []
    for node in nodes:
        kept.append(node)
        number, *repeat = kept[-4:]
        if [n.tag for n in repeat] == ["(", "Q", ")"] and number.tag == "Q" and number.low == repeat[1].low:
            del kept[-3:]
    return kept


def _repeats(kept: list[Node], after: list[Node]) -> bool:
    """Whether "both" counts nobody anew: "they were both killed", "shot at by both"."""
    before = kept[-1].tag if kept else ""
    return before in ("e", "H") or (before == "y" and bool(after) and after[0].tag in ",.;")


_NUMBER = Entry("V", verbs=(VerbForm("number", "reach", "base"),))
_TIME = Noun("time", "occasion", "attack", None, None, True)
_COMPARES = frozenset({"as", "more", "the", "higher", "larger", "greater", "bigger", "less", "that"})


def _is_occasion(node: Node, before: Node, after: list[Node]) -> bool:
    """Whether a number says how often: "shelled 12 times", not "four times as many"."""
    often = node.low in ("times", "occasions") and before.tag == "u" and (before.low or 0) > 1
    return often and not (after and after[0].low in _COMPARES)


def _occasion(quantity: Node, node: Node) -> Group:
    """The count of how often something was done."""
    span = quantity.first, node.last, quantity.start, node.end
    return Group("#", *span, "occasion", "number", _TIME, cast(Quantity, quantity), head=node.last)


def _without_years(nodes: list[Node]) -> list[Node]:
    """Leave the year of a day out, with the commas around it: "since October 7, 2023, the toll"."""
    out: list[Node] = []
    dated = False
    for node in nodes:
        if dated and node.tag == ",":
            dated = False
            continue
        dated = node.tag == "u" and [n.tag for n in out[-2:]] == ["u", ","] and 1900 <= (node.low or 0) <= 2100
        if dated:
            out.pop()
        else:
            out.append(node)
    return out


_HELD = frozenset({"hostage", "prisoner", "captive"})


def _is_how_held(node: Node, before: Node) -> bool:
    """Whether a word says how the counted are held: "took six nurses hostage", "took six prisoner"."""
    return node.low in _HELD and before.tag == "N" and bool(before.entry.noun.plural)


def _describes(before: Node, time: Node, after: list[Node]) -> bool:
    """Whether a time only says of what follows when it was: "in Monday's blast", "during overnight raids"."""
    if not after or after[0].tag not in "sNXwJ":
        return False
    return bool(after[0].tag == "s" or (time.low in _PARTS_OF_DAY and before.low in ("in", "during")))


_PARTS_OF_DAY = frozenset({"overnight", "daily", "dawn", "early", "late", "midday", "midnight"})


def _is_adverb(node: Node) -> bool:
    """Whether an adverb stands there, by itself or as the first word of a verb: "completely destroyed"."""
    return bool(node.tag == "r" or (node.tag == "d" and node.low.partition(" ")[0].endswith("ly")))


def _abbreviates(tokens: list[Token], stop: Node) -> bool:
    """Whether a full stop only shortens the word before it: "Mr. Hariri", "John F. Kennedy", "Ivo Borg Jr. and Ana"."""
    before, after = tokens[stop.first - 1 : stop.first], tokens[stop.first + 1 : stop.first + 2]
    if not before or not after or before[0].end != stop.start:
        return False
    word = before[0].text
    if word in ("Jr", "Sr", "incl", "approx"):
        return True
    if not after[0].text[0].isupper():
        return False
    return word[0].isupper() and (len(word) == 1 or word.lower() in ABBREVIATIONS)
