"""The nodes of a sentence: tokens, quantities, groups; and the step that makes one of what a pattern matches."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tracker.language.lookup import UNREAD
from tracker.language.tags import WORDS
from tracker.lexicons.vocabulary import Noun, VerbForm

_OWNERS = frozenset(WORDS["owners"]["words"])
_THINGS = frozenset({"structure", "equipment", "craft", "weapon"})


class Node:
    """What a sentence is made of on any floor of the cascade: a token, a quantity or a group.

    Its words are tokens `first` to `last`, from offset `start` to `end`. What a node of one kind has is here for all,
    and false where it has none, so that a pattern over tags may ask. `low` is a word of a token, a bound of a quantity.
    """

    if not TYPE_CHECKING:
        __slots__ = ()  # a checker takes them for all that can be set
    first: int
    last: int
    start: int
    end: int
    tag: str
    text: str = ""
    low: Any = ""
    entry: Any = UNREAD
    kind: str = ""
    origin: str = ""
    form: str = ""
    head: int = 0
    noun: Any = None
    quantity: Any = None
    other: bool = False
    verbs: tuple[VerbForm, ...] = ()
    whole: "Node | None" = None
    high: int | None = None
    core: int = 0
    qualifier: str = ""


@dataclass(slots=True)
class Token(Node):
    """One word, number or mark: its text, lower-cased form, offsets, one-letter tag and lexicon entry."""

    text: str = field()
    low: str = field()
    start: int
    end: int
    tag: str = ""
    entry: Any = UNREAD
    first: int = 0
    last: int = 0


@dataclass(slots=True)
class Quantity(Node):
    """A quantity: token span first..last (inclusive), its bounds and qualifier, and how it is written.

    `form` is number, vague, ordinal, zero or none (a number that counts nothing: a date, an age, money).
    """

    first: int
    last: int
    start: int
    end: int
    low: int | None = field()
    high: int | None = field()
    qualifier: str = field()
    form: str = "number"
    core: int = 0
    tag: str = "Q"


@dataclass(slots=True)
class Group(Node):
    """A group of tokens first..last; `start` and `end` are offsets of its quote.

    `tag` is # for a counted group, x for a noun phrase, v for a verb group. `origin` says how the count is worded:
    number, vague, article, another, definite, zero, ordinal, name. `form` of a verb: act, pas, ed, ing, inf, hyp, neg.
    """

    tag: str
    first: int
    last: int
    start: int
    end: int
    kind: str = ""
    origin: str = ""
    noun: Noun | None = None
    quantity: Quantity | None = None
    other: bool = False
    verbs: tuple[VerbForm, ...] = ()
    form: str = ""
    head: int = 0
    whole: Node | None = None


_unset = object.__new__


def says(node: Node) -> bool:
    """Tell whether a node is a verb of saying or denying."""
    return bool(node.tag == "v" and any(v.cls in ("report", "deny") for v in node.verbs))


def span(tag: str, nodes: list[Node], kind: str, verbs: tuple[VerbForm, ...] = (), form: str = "") -> Group:
    """Join nodes that count nothing to one group; to set the fields here takes half the time of a call."""
    made, first, last = _unset(Group), nodes[0], nodes[-1]
    made.tag, made.kind, made.verbs, made.form = tag, kind, verbs, form
    made.first, made.start = first.first, first.start
    made.last = made.head = last.last
    made.end = last.end
    made.origin, made.other = "", False
    made.noun = made.quantity = made.whole = None
    return made


def tags_of(nodes: Iterable[Node]) -> str:
    """The tags of nodes as one string."""
    return "".join([n.tag for n in nodes])


def collapse(
    nodes: list[Node],
    tags: str,
    pattern: re.Pattern[str],
    make: Callable[[re.Match[str], list[Node]], list[Node]],
) -> tuple[list[Node], str]:
    """Replace each match of `pattern` over the nodes' tags by what `make` builds from the nodes matched; tags too."""
    out: list[Node] = []
    told: list[str] = []
    at = 0
    for found in pattern.finditer(tags):
        first, end = found.span()
        made = make(found, nodes[first:end])
        if first > at:
            out += nodes[at:first]
            told.append(tags[at:first])
        out += made
        told += [n.tag for n in made]
        at = end
    return (out + nodes[at:], "".join(told) + tags[at:]) if at else (nodes, tags)


def noun_kind(token: Node) -> str:
    """The kind of noun that a word is, or nothing."""
    return "" if token.entry.noun is None else str(token.entry.noun.kind)


def is_people(tokens: list[Token], at: int) -> bool:
    """Whether people follow what looks like a unit: "1,500 army prisoners"."""
    return at < len(tokens) and noun_kind(tokens[at]) == "person"


def is_theirs(tokens: list[Token], at: int) -> bool:
    """Whether a unit only says whose those are who follow it: "1,500 army prisoners", "two squad cars"."""
    thing = tokens[at].low in _OWNERS and at + 1 < len(tokens) and noun_kind(tokens[at + 1]) in _THINGS
    return thing or is_people(tokens, at + 1)
