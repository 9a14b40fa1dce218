"""What came to a running total of late, in brackets behind it: "11,221 tanks (+4)", "6,400 dead (+45 in a day)"."""

from tracker.claims.drafts import Draft, add
from tracker.rules.reader import Sentence

_AFTER = ")ix"  # the bracket closes, or says since when; a telephone number goes on


def rises(sentence: Sentence, number: int, made: dict[int, Draft]) -> None:
    """Read each count behind a plus in brackets as a part of the count right before them."""
    nodes, tokens = sentence.nodes, sentence.tokens
    for at in range(3, len(nodes)):
        if nodes[at].tag != "#" or nodes[at].kind != "bare" or nodes[at - 2].tag != "(":
            continue
        total = made.get(at - 3)
        plus = tokens[nodes[at - 1].last]
        ends = at + 1 < len(nodes) and nodes[at + 1].tag in _AFTER
        if total is None or plus.text != "+" or not ends or total.rule.startswith("list/"):
            continue
        part = add(sentence, number, made, at, total.measure, "part/rise")
        part.group.start, part.total = plus.start, total
        part.noun, part.counted, part.person_type = total.noun, total.counted, total.person_type
