"""Verbs parted by what they govern: "gunned four guards down", "let nine drivers go", "led 30 people to safety"."""

import re
from dataclasses import replace
from typing import cast

from tracker.language.lookup import Entry, Longer, Seconds
from tracker.language.nodes import Node, Token

_MAY_PART = re.compile(r"[wVdg]#O?(?:,?&#O?|,#O?)*(?=[^d])")
_REACH = 6
_GOVERNS = frozenset("ifyT")
_GOVERNED = frozenset("atpNwCEJQ")
_ACTED_ON = _GOVERNED | frozenset("19hvoA")
_ROUGHLY = re.compile(r"[^z,.;:&]{1,3}[19hv]")  # "and killed close to 90"
_OF_A_LIST = re.compile(r"[,&](?:[avhp]|[91](?!U))")  # not "alive, two days later"


def rejoin(nodes: list[Node], tokens: list[Token], tags: str, longer: Longer) -> list[Node]:
    """Give a verb back the words that stand after what it governs; `tags` is the string of the nodes' tags."""
    out: list[Node] = []
    done = 0
    for found in _MAY_PART.finditer(tags):
        at = found.start()
        verb, governed = nodes[at], nodes[at + 1 : found.end()]
        first, *own = verb.low.split()
        seconds = longer.get(first)
        whole = _whole(seconds, tokens, governed[-1].last + 1, own) if seconds is not None and at >= done else None
        if whole is None:
            continue
        entry, end = whole
        out += [*nodes[done:at], replace(cast(Token, verb), tag=entry.tag, entry=entry), *governed]
        done = next((i for i in range(found.end(), len(nodes)) if nodes[i].first >= end), len(nodes))
    return out + nodes[done:] if out else nodes


def _whole(seconds: Seconds, tokens: list[Token], first: int, own: list[str]) -> tuple[Entry, int] | None:
    """The longest verb whose other words, after its own, go on at a token, and where they end; none that govern."""
    words = [*own]
    ends: dict[int, int] = {}
    for token in tokens[first : first + _REACH]:
        words += token.low.split()
        ends[len(words)] = token.first + 1
    for rest, entry in seconds.get(words[0], ()) if words and words[0] != "as" else ():
        end = ends.get(1 + len(rest))
        if end is None or not entry.verbs or tuple(words[1 : 1 + len(rest)]) != rest:
            continue
        if tokens[end - 1].tag in _GOVERNS and tokens[end - 1].low != "out of":
            continue
        after = "".join([token.tag for token in tokens[end : end + 4]])
        if words[0] == "and":
            governs = after[:1] in _ACTED_ON or _ROUGHLY.match(after) is not None
        else:
            governs = not rest and after[:1] in _GOVERNED
        return None if governs or _OF_A_LIST.match(after) else (entry, end)
    return None
