"""The dead and the captives that one side hands to the other: "Kyiv received 1,000 bodies and gave back 27"."""

import re

from tracker.claims.counts.shared import share
from tracker.claims.drafts import Draft, add
from tracker.language.tokens import Token
from tracker.rules.reader import Sentence

_GAVE_OR_GOT = re.compile(
    r"(?:\b(?:got|getting|gets?|gave|giving|gives?|took|taking|sent|sending) back|\b(?:receiv|return)(?:ed|ing|es|s)"
    r"|\bhand(?:ed|ing|s)? over)(?: only| just)?$"
)
_GOT = re.compile(
    r"(?:has |have |had |also |since |in (?:turn|return) )*"
    r"(?:got|getting|gets?|taken|took|taking|takes?|receiv(?:ed|es|ing))(?: back| in return| in exchange)?"
    r"(?: the| only| just| some| about| at least| around| more than)*"
)
_ASIDE = re.compile(r"^, [^,]+ , ")
_TAKEN = re.compile(r"tak|took")
_EXCHANGED = frozenset({"released", "repatriated"})
_COUNTRIES = frozenset({"country", "capital", "metonym"})
_NEAR = 8


def exchanged(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """Read what a country gets of its dead as handed over, and a bare count of what it gives as more of the same."""
    for d in made.values():
        if d.group.kind == "body" and d.measure == "killed" and _got_by_a_country(sentence, d):
            d.measure = "repatriated"
    if _EXCHANGED.isdisjoint(d.measure for d in made.values()):
        return
    for at, node in enumerate(sentence.nodes):
        if node.tag != "#" or node.kind != "bare" or node.origin != "number":
            continue
        before = " ".join(t.low for t in sentence.tokens[max(0, node.first - 4) : node.first])
        model = max((d for i, d in made.items() if i < at), key=lambda d: d.at, default=None)
        if model is None or model.measure not in _EXCHANGED or not _GAVE_OR_GOT.search(before):
            continue
        part = made.get(at) or add(sentence, number, made, at, model.measure, "part/exchanged")
        part.measure = model.measure
        share(part, model)


def _got_by_a_country(sentence: Sentence, d: Draft) -> bool:
    """Whether the name of a country or its capital and a word of getting stand right before the bodies."""
    tokens = sentence.tokens
    for n in range(d.group.first - 1, max(-1, d.group.first - _NEAR), -1):
        if tokens[n].tag == "E":
            if not _is_country(tokens[n]) or (n and tokens[n - 1].tag in "if"):
                return False  # a hospital, a ministry in a country: they take in those just killed
            words = _ASIDE.sub("", " ".join(token.low for token in tokens[n + 1 : d.group.first]))
            back = "back" in words or (d.group.last + 1 < len(tokens) and tokens[d.group.last + 1].low == "back")
            got = _GOT.fullmatch(words)
            return got is not None and (back or not _TAKEN.search(words))
    return False


def _is_country(token: Token) -> bool:
    name = token.entry.name if token.entry is not None else None
    return name is not None and name[0] in _COUNTRIES
