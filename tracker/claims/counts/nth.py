"""Running totals that an ordinal alone tells: "a soldier was killed, the 13th this month"."""

import re

from tracker.claims.counts.shared import restate
from tracker.claims.drafts import Draft, draft
from tracker.language.nodes import Group
from tracker.rules.engine import Mention
from tracker.rules.reader import Sentence

_MEASURES = frozenset({"killed", "intercepted", "captured", "injured"})
_FIRST = frozenset({"first", "1st"})
_SPAN = re.compile(
    r"(?:this (?:year|month|week|season|summer|winter)|since\b|so far\b|it has lost\b|to (?:die|be (?:killed|shot))\b"
    r"|in (?:a|as|the|less|under|two|three|four|five|six|seven|\d+)\b[\w ]* (?:days?|weeks?|months?|years?|many)\b)"
)


def nth(sentence: Sentence, number: int, made: dict[int, Draft], earlier: list[Draft]) -> None:
    """Read how many that makes where one was just told of."""
    for at, node in enumerate(sentence.nodes):
        if at in made or node.tag != "x" or not _is_nth(sentence, node.first, node.last):
            continue
        one = _last_one(number, made, earlier, at)
        if one is not None:
            group = Group("#", node.first, node.last, node.start, node.end, "bare", "ordinal", head=node.last)
            made[at] = draft(sentence, number, Mention(group, one.measure, "part/nth", 9, None, at, -1))
            restate(made[at], one)


def tells_which(sentence: Sentence) -> bool:
    """Whether a sentence tells by an ordinal alone how many that makes."""
    return any(node.tag == "x" and _is_nth(sentence, node.first, node.last) for node in sentence.nodes)


def _is_nth(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the tokens are an ordinal with its article, and a span of time says since when it counts."""
    tokens = sentence.tokens
    if last != first + 1 or tokens[last].tag != "q" or tokens[first].low != "the" or tokens[last].low in _FIRST:
        return False
    return _SPAN.match(" ".join([token.low for token in tokens[last + 1 : last + 8]])) is not None


def _last_one(number: int, made: dict[int, Draft], earlier: list[Draft], at: int) -> Draft | None:
    """The one whom the text told of last, in the sentence or the one before it."""
    told = [made[i] for i in sorted(made) if i < at] or [d for d in earlier[-1:] if number - d.number <= 1]
    return told[-1] if told and told[-1].measure in _MEASURES and told[-1].low == told[-1].high == 1 else None
