"""Times of what is only looked back on: which counts they reach, and which days are none of what was done."""

import re
from collections.abc import Iterable, Sequence

from tracker.claims.drafts import Draft
from tracker.claims.sides.deeds import LONG_AGO
from tracker.claims.times.table import AFTERWARDS, ONE_EVENT
from tracker.claims.times.words import Time

_COUNTS = tuple(sorted(AFTERWARDS["counts"]))
_OF_TOLD = re.compile(rf" (?:that|this|it|the (?:{ONE_EVENT.pattern}))\b")
_BY = re.compile(
    r"(?: (?!for|on|over|against|with|after|anniversary)[\w-]+){0,3} (?:in|during|of|by|from)"
    r" (?:the |an? |his |her |their |its )?(?:[\w-]+ ){0,2}"
)
_IN = re.compile(r"\W*(?:In|During)\b")
_BREAKS = frozenset(";:-–—")
_AND = re.compile(r", (?:and|or)\b")
_OPENING = len("Exactly ")
_AFTERMATH = re.compile(
    r" (?:[\w'-]+ ){0,4}?(?:storm|typhoon|hurricane|cyclone|tornado|quake|earthquake|tsunami|floods|landslides?"
    r"|avalanche|volcano|blaze|fire|ferry|boat|ship|building|mine|dam|bridge)(?: \w+)?"
    r" (?:struck|hit|swept|tore|sank|(?!killed)\w+ed)\b",
    re.IGNORECASE,
)
_TOLLS = frozenset({"killed", "missing", "injured", "displaced"})
_CUSTODY = frozenset({"captured", "released"})
_HELD = re.compile(
    r"\b(?:held|detained|imprisoned|jailed|captive|hostage|captured|kidnapped|abducted|seized|taken) "
    r"(?:(?!releas|freed|rescued|return|let |hand|exchang|swap|were |was )[^,;.]){0,40}$"
)
_CONCERNS = re.compile(
    r"\b(?:in (?:connection with|relation to)|convicted (?:of|for|over)"
    r"|(?:accused|suspected) of|(?:responsible|wanted) for)\b"
    r"(?![^;.]*\b(?:was|were) )[^;.]*$"
)
ASIDE = frozenset({"back", "named"})
_PASSING = re.compile(r"\b(?:later|earlier|before|after|ago)$|\bthe (?:next|following|previous) ", re.IGNORECASE)


def reaching(times: Iterable[Time], d: Draft, text: str) -> list[Time]:
    """The times that may be those of a count: "a week after" and "the 2004 siege" are only of what hangs on them."""
    of_it = (t for t in times if t.kind != "back" and (t.kind not in ("gap", "named") or _reaches(t, d, text)))
    of_it = (t for t in of_it if not (d.measure == "released" and _HELD.search(text, d.group.end, t.start)))
    of_it = (t for t in of_it if t.kind == "since" or not _CONCERNS.search(text, d.group.end, t.start))
    return [t for t in of_it if not _is_in_aside(t, d)]


def looks_back(time: Time, text: str) -> bool:
    """Whether words are of another time than the story's: "the 2004 siege", "in 2014", "two days earlier"."""
    words = text[time.start : time.end]
    return time.kind in ASIDE or bool(LONG_AGO.search(words) or _PASSING.search(words))


def precedes(d: Draft, text: str) -> bool:
    """Whether a count is of what its time words count from: "a week after gunmen killed nine"."""
    if d.when is None or d.when[1] > d.group.start:
        return d.when is not None and _AFTERMATH.match(text, d.when[1]) is not None
    return not _opens(d.when[0], d, text) or ", " not in text[d.when[1] : d.group.start]


def _reaches(time: Time, d: Draft, text: str) -> bool:
    between = text[time.end : d.group.start]
    words = between.split()
    if ";" in between or ":" in between:
        return False
    if time.kind == "gap" and ", " in between and _opens(time.start, d, text):
        return _OF_TOLD.match(between) is not None
    if time.kind == "gap" and not between:
        return (
            d.measure in _TOLLS and text.endswith(", ", 0, time.start) and _AFTERMATH.match(text, time.end) is not None
        )
    if time.kind == "gap":
        return _AND.search(between) is None and AFTERWARDS["breaks"].isdisjoint(words)
    if not between:
        told = text[d.group.end : time.start]
        return "," not in told and d.measure not in _CUSTODY and _BY.fullmatch(told) is not None
    _, comma, then = between.partition(", ")
    if comma and _IN.match(text, d.sentence.start, time.start):
        return True
    return then.lstrip().startswith(_COUNTS) if comma else AFTERWARDS["breaks"].isdisjoint(words)


def _opens(start: int, d: Draft, text: str) -> bool:
    """Whether time words open a clause, so that a comma ends what they hang on."""
    return start - d.sentence.start <= _OPENING or text[:start].rstrip()[-1:] in _BREAKS


def _is_in_aside(time: Time, d: Draft) -> bool:
    """Whether since-words only describe the subject: "the army, at war since April, mourned the loss of nine"."""
    nodes = d.sentence.nodes
    close = next((at for at, n in enumerate(nodes) if n.start >= time.end), len(nodes))
    tags, tokens = d.sentence.tags, d.sentence.tokens
    unread = tags[close : close + 2] == ",x" and tokens[nodes[close + 1].first].low.endswith("ed")
    described = time.kind == "since" and close < d.at and (unread or tags[close : close + 2] == ",v")
    return described and "," in tags[: close - 1] and time.start > nodes[tags.index(",")].start


def is_of_older(time: Time, drafts: Sequence[Draft]) -> bool:
    """Whether time words say only when an older figure was told: "297, up from 200 two days earlier"."""
    rules = [d.rule for d in drafts if d.when == (time.start, time.end)]
    return bool(rules) and all(rule == "part/revised" for rule in rules)
