"""Counts without time words that go on with the running total or the period that the text has just told."""

import re
from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter

from tracker.claims.drafts import Draft, words_of
from tracker.claims.times.table import ONE_EVENT, TOTALS
from tracker.language.nodes import Node

_THOSE = frozenset({"they", "these", "those"})
_RELATES = frozenset({"which", "adding", "bringing", "raising", "taking", "lifting", "pushing"})
_HAPPENED = frozenset({"when", "as", "after"})
_AGAINST = frozenset({"while", "whereas"})
_HARM = frozenset({"killed", "injured", "casualties", "missing"})
_COUNTING = TOTALS["counting"]
_APART = frozenset({"another", "separate"})
_MANY, _SOME, _OPENING = 1_000, 10, 6
_ENDED = re.compile("v.*,|,v|,$")
_GONE_ON, _FIRST = re.compile(",x(?:[fi]x)*v"), 2


class Told:
    """The running totals and periods told last: by what they count their scope, and the passage that told them."""

    def __init__(self) -> None:
        self.last: dict[str, tuple[str, int]] = {}
        self.before: tuple[Draft, int] | None = None

    def go_on(self, d: Draft, n: int, timed: bool, before: Draft | None) -> None:
        """Give a count of passage n the scope of what it goes on to tell, and keep it for those that follow."""
        spanned = self.before is not None and n - self.before[1] == 1 and self.before[0].scope != "event"
        if spanned and self.before is not None and d.scope == "event" and not (timed and d.when) and _is_further(d):
            d.scope, d.when = self.before[0].scope, self.before[0].when
        elif d.scope == "event" and not (timed and d.when) and not is_one_blow(d):
            d.scope = self._scope(d, n, before if before is not None and before.scope != "event" else None)
        if d.scope != "event":
            self.last[kind_of(d)] = d.scope, n
        self.before = d, n

    def _scope(self, d: Draft, n: int, before: Draft | None) -> str:
        last, at = self.last.get(kind_of(d), ("event", n))
        attacks, fought = self.last.get("attacks", ("event", n))
        if before is not None and (_is_in_line(d, before) or _is_held_against(d, before) or _is_also_so(d, before)):
            return before.scope
        if d.total is None and _is_there_alone(d):
            scope, told = max(self.last.values(), key=itemgetter(1), default=("event", n))
            return scope if n - told <= 1 else "event"
        if kind_of(d) not in self.last and d.total is None and _has_also(d):
            scope, told = max(self.last.values(), key=itemgetter(1), default=("event", n))
            return scope if n - told in (1, 2) else "event"
        if n - at <= 1 and (_is_rival(d) or _has_been(d)):
            return before.scope if before is not None else last
        if n - at == 1 and (_is_counted(d) or _is_bare(d)):
            return last
        theirs = n - fought == 1 and kind_of(d) == "harm" and d.sentence.tokens[0].low in _THOSE
        return attacks if theirs else "event"


def kind_of(d: Draft) -> str:
    """The measure; the dead and the hurt are told of together."""
    return "harm" if d.measure in _HARM else d.measure


def is_one_blow(d: Draft) -> bool:
    """Whether a single attack has done it, at a time of its own, or nobody was harmed: "a car bomb killed 22"."""
    before = d.sentence.nodes[: d.at]
    blow = any(n.tag == "#" and n.kind in ("attack", "weapon") and _is_single(n) for n in before)
    return blow or d.high == 0 or _is_a_deed(d) or is_set_apart(d)


def is_set_apart(d: Draft) -> bool:
    """Tell whether a sentence opens with one event by itself: "in a separate incident", "in another attack"."""
    opening = [t.low for t in d.sentence.tokens[:_OPENING]]
    apart = next((at for at, word in enumerate(opening) if word in _APART), len(opening))
    return any(ONE_EVENT.fullmatch(word) for word in opening[apart : apart + 3])


def _is_a_deed(d: Draft) -> bool:
    """Whether a noun tells of one deed at all of them: "the murder of 26 tourists"."""
    deed = d.sentence.nodes[d.verb_at] if d.rule.endswith("/noun-of") else None
    return (
        deed is not None
        and d.sentence.tokens[deed.first].low == "the"
        and not d.sentence.tokens[deed.last].low.endswith("s")
    )


def _is_single(node: Node) -> bool:
    """Whether a noun group is of one: "a bomb", "one bomb"."""
    return bool(node.origin == "article" or (node.quantity is not None and node.quantity.high == 1))


def is_since_then(d: Draft) -> bool:
    """Tell whether a count is of all that came after what was told: "and two have since died"."""
    verb = d.sentence.nodes[d.verb_at] if d.verb_at >= 0 else None
    return (
        verb is not None
        and verb.tag == "v"
        and any(t.low.endswith(" since") for t in d.sentence.tokens[verb.first : verb.last + 1])
    )


def clause_of(d: Draft) -> tuple[int, int]:
    """The offsets between which time words are the count's own: to a semicolon, "up from", "while", a later "who"."""
    low, high = d.sentence.start, d.sentence.end
    nodes = d.sentence.nodes
    for at, node in enumerate(nodes):
        word = d.sentence.tokens[node.first].low.split(" ")[0]
        after = node.start >= d.group.end
        if node.tag == ";" or (node.tag == "^" and after):  # "297, up from 200 two days earlier"
            ends = True
        elif node.tag == "|":
            meanwhile = at + 1 < len(nodes) and d.sentence.tokens[nodes[at + 1].first].low.endswith("ing")
            ends = not (after and (word == "since" or meanwhile))
        else:
            ends = after and (node.tag == "W" or word in _RELATES)
        if ends and node.start < d.group.start:
            low = node.start
        elif ends and after:
            return low, node.start
    return low, high


def clause_at(d: Draft, start: int) -> tuple[int, int]:
    """The offsets of a clause that tells how it came to what is counted right before: "when a bus fell on Friday"."""
    nodes = d.sentence.nodes
    words = ((i, d.sentence.tokens[n.first].low) for i, n in enumerate(nodes) if n.start >= start and n.tag == "|")
    at, word = next(((i, word) for i, word in words if word not in _AGAINST), (len(nodes), ""))
    told = max(d.at, d.verb_at)  # "nine people, including two boys, were killed when"
    if word not in _HAPPENED or _is_perfect(d) or any(n.tag == "I" for n in nodes[told:at]):
        return start, start
    ends = next((i for i in range(at + 1, len(nodes)) if nodes[i].tag in "|;WR"), len(nodes))
    if word == "after" and _befell_others(nodes[at:ends]):
        return start, start
    return start, nodes[ends].start if ends < len(nodes) else d.sentence.end


def _befell_others(clause: list[Node]) -> bool:
    """Whether a clause tells what befell people before those counted: "after 40 civilians were killed there"."""
    told = ((one, verb) for one, verb in pairwise(clause) if one.tag == "#" and one.origin in ("number", "vague"))
    return any(verb.tag == "v" and verb.form == "pas" and any(v.cls == "kill" for v in verb.verbs) for _, verb in told)


def when_of(d: Draft) -> int | None:
    """The offset of a "when" whose clause holds the count: no comma has ended it after its verb."""
    nodes = d.sentence.nodes
    at = next((i for i in range(d.at - 1, -1, -1) if nodes[i].tag in "|;"), None)
    if at is None or d.sentence.tokens[nodes[at].first].low != "when":
        return None
    tags = "".join(n.tag for n in nodes[at : d.at])
    told = at <= _FIRST and _GONE_ON.search(tags)  # "since May 3, when the army resumed its raids, it has fired nine"
    return int(nodes[at].start) if not (_ENDED.search(tags) or told) else None


def _is_in_line(d: Draft, before: Draft) -> bool:
    """Whether a count stands in one list with the one before it: "has cost 209 vehicles and 50,000 men"."""
    told = before.at + 1  # "406 dead and 654 wounded"
    dead = told == before.verb_at and d.sentence.nodes[told].form == "ed"
    between = d.sentence.nodes[told + dead : d.at]
    return before.group.origin != "ordinal" and not any(n.tag in "v;|W" for n in between)


def _is_held_against(d: Draft, before: Draft) -> bool:
    """Whether a count is set against one of its kind before it: "1,100 killed since March, while B says 498"."""
    contrast = (n for n in d.sentence.nodes[before.at : d.at] if n.tag == "|")
    return kind_of(before) == kind_of(d) and any(d.sentence.tokens[n.first].low in _AGAINST for n in contrast)


def _is_also_so(d: Draft, before: Draft) -> bool:
    """Whether the next clause tells what befell others too: "counted 21 civilians dead; five soldiers also died"."""
    clause = next((n.start for n in reversed(d.sentence.nodes[before.at : d.at]) if n.tag == ";"), None)
    return clause is not None and any(t.low == "also" and t.start > clause for t in d.sentence.tokens)


def _has_been(d: Draft) -> bool:
    """Whether the clause of a count, a part of none, tells in the perfect: "shells have killed 28 and sent 90 to"."""
    more = d.group.other and "more" in words_of(d.sentence, d.group).split()
    return _is_perfect(d) and d.total is None and bool(d.low) and not more


def _has_also(d: Draft) -> bool:
    """Whether the same side is told to have had more: "it has also lost 11,403 tanks"."""
    low, _ = clause_of(d)
    words = [t.low for t in d.sentence.tokens[: d.group.first] if t.start >= low]
    return bool(d.low) and "has also" in " ".join(words).replace("have also", "has also")


def _is_further(d: Draft) -> bool:
    """Whether a sentence opens with many more, of no single event: "a further 61 persons were abducted"."""
    opens = d.group.first == 0 and d.sentence.tokens[0].tag == "A"
    return opens and (d.low or 0) >= _SOME and d.total is None and not _tells_of_one_event(d)


def _is_perfect(d: Draft) -> bool:
    before = d.sentence.tokens[: max(d.group.last, d.verb.last if d.verb is not None else 0)]
    low, _ = clause_of(d)
    return any(t.low in ("has", "have") and t.start >= low for t in before)


def _is_there_alone(d: Draft) -> bool:
    """Whether a place is picked out of what a wider one has had so far: "in the port alone, 900 homes have burned"."""
    opening = [t.low for t in d.sentence.tokens[: d.group.first]]
    return opening[:1] == ["in"] and "alone" in opening and _is_perfect(d)


def _is_counted(d: Draft) -> bool:
    """Whether a count is what another makes it, of no single event: "the prosecutor counts 15,000"."""
    before = [t.low for t in d.sentence.tokens[: d.group.first]]
    told = d.total is None and bool(d.low) and not _COUNTING.isdisjoint(before)
    return told and not _tells_of_one_event(d)


def _is_bare(d: Draft) -> bool:
    """Whether many are counted without saying of what, and of no single event: "more than 26,000 died of violence"."""
    many = d.group.kind == "bare" and (d.low or 0) >= _MANY and d.total is None
    return many and not _tells_of_one_event(d)


def _is_rival(d: Draft) -> bool:
    """Whether a bare figure is put beside the one told before: "officials put the number at no fewer than 26"."""
    return d.rule == "part/figure" and not _tells_of_one_event(d)


def _tells_of_one_event(d: Draft) -> bool:
    return any(ONE_EVENT.fullmatch(t.low) for t in d.sentence.tokens)


def parts_as_totals(drafts: Sequence[Draft]) -> None:
    """Give a part without time words those of its total in the same sentence."""
    for d in drafts:
        if d.when is None and d.total is not None and d.total.sentence is d.sentence and d.total.measure == d.measure:
            d.when = d.total.when
