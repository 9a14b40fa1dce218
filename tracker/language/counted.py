"""Counted groups: a quantity, an article, a name or a zero with the noun that it counts."""

import re
from collections.abc import Callable

from tracker.language.building import acts_there, build, left_bare, quote_begin, says_there
from tracker.language.coupled import coupled
from tracker.language.headed import of_age, of_one, of_people, of_side, of_thing
from tracker.language.mixed import lend, mix, together
from tracker.language.nodes import Node, collapse, tags_of
from tracker.language.partitive import whole
from tracker.language.pieces import by_piece
from tracker.language.tags import WORDS
from tracker.lexicons.vocabulary import Noun

_MOD = (
    r"(?:[JCEwcX]|s|N(?=[NJwXsU-])|U(?=[NUws])|d(?=[NJwdXEC])|g(?=[NwXJ])"
    r"|o|-|J,(?=J)|J,?&(?=[JE]|[wC]+N)|E,(?=[EJ])|[CE][&f](?=[CEw]{1,4}N)|[$](?=[wN])|w&(?=[wCJ]?N)|w,(?=w,?&w))"
)
_COUNTED = re.compile(
    rf"""(?=[tpaAnGQ]|[CE]{{1,3}}s)(?:(?P<number>(?:to|[tpa])?A?Q(?P<of>(?:f[tp]?|p)(?![QIO]))?(?P<mods>{_MOD}{{0,7}}?)(?P<head>N+)(?![Us])(?:(?P<tail>[dJw]{{1,2}}N+)|&(?P<more>J?N+)(?![deHUTN]|[wJ]N))?)
    |(?P<zero>(?:[nG](?:f[tp]?Q?)?)(?:V&|V,)?(?:{_MOD}{{0,5}}?)N+(?:&N+)?|[Gn]f[tp]Qo?)
    |(?P<ordinal>[tpa]qt?(?:{_MOD}{{0,4}}?)N+(?!E))
    |(?P<article>[aA](?:{_MOD}{{0,6}}?)N+(?!-[NwXU]|&N[NwXU]|[UsL]))
    |(?P<sided>[tp]?A?Q[wU](?=d))
    |(?P<people>[tp]?A?Qo?(?:f[tp]?)?(?:[CJEwd]{{0,3}}?)[JE](?![JNwCXE$-]|dN))
    |(?P<thing>[tp]?A?Q(?:f[tp]?)?(?:[JECdcg]|w(?=[wJ]))*w(?![wNJCX-]))
    |(?P<one>[aA](?:[CJEwc]{{0,2}}?)[Jc](?![JNwCXEc-]|d[NJwCXE])|[atp](?:[CJEw]{{0,2}}?)c[wJ]?(?![JNwCXEcgU]|d[NJwCXE])|aq(?![NJwCXEcofOQ$-]|d[JNwCXE])|aqQ(?![JNwCXEo]))
    |(?P<aged>[tp]?A?Qc(?![JNwCXEcgU-]|d[NJwCXE]))
    |(?P<bare>(?:to|[tp])?A?Qo?|to(?![JNwQCEXodgcU$-])|A(?![wJ[wJNCEX]|d[NJwCEX])|G)
    |(?P<definite>[tp](?:{_MOD}{{0,4}}?)N+(?![sUNL]))
    |(?P<owned>[CE]{{1,3}}s(?:{_MOD}{{0,4}}?)N+(?![sCJEwU])))""",
    re.VERBOSE,
)
_OFFICES = frozenset(WORDS["offices"]["words"])
_OWNED = frozenset({"structure", "equipment", "place"})
_UNDONE = frozenset({"attempted", "planned", "would-be"})
_NEVER_ONE = frozenset({"unit", "tally", "area", "attack", "place"})  # what an article does not count
_OF_PEOPLE = frozenset({"killed", "injured", "casualties"})
_ANY = frozenset({"each", "every", "such", "which"})


def count(nodes: list[Node], tags: str) -> tuple[list[Node], str]:
    """Join each count with its noun or nouns, and "18 of the 23 drones" to one count; the nodes with their tags."""
    if "QUf" in tags:
        nodes, tags = by_piece(nodes, tags)
    seen = _goals(nodes) if "dt" in tags or "da" in tags else tags
    nodes, told = collapse(nodes, seen, _COUNTED, _counted)
    tags = told if seen == tags else tags_of(nodes)
    if "#" in tags and "&" in tags:
        nodes, tags = mix(nodes, tags)
    if "#&#" in tags:
        lend(nodes)
    if "#&" in tags or "N&N" in tags or "#,N" in tags:
        nodes, tags = coupled(nodes, tags)
    return whole(nodes, tags)


def _goals(nodes: list[Node]) -> str:
    """The tags with a verb that holds its own "to" seen as one: "were taken to the central hospital"."""
    return "".join(["T" if node.tag == "d" and node.low.endswith(" to") else node.tag for node in nodes])


def _counted(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """Build the counted group of one match; what turns out to count nothing goes back as it was."""
    origin = found.lastgroup or ""
    if origin in ("head", "more", "of", "mods", "tail"):
        origin = "number"
    make = _MAKERS[origin]
    return make(found, nodes)


def _number(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    end = found.end("head") - found.start()
    head = nodes[end - 1]
    if acts_there(nodes[:end]):
        return left_bare(nodes, next(n for n in nodes if n.tag == "Q"), "number")
    if found["of"] and head.low == "lives" and nodes[end - 2].tag == "N":  # "one of the guards lives here"
        head.tag, one = "w", nodes[end - 2]
        return [build(nodes[: end - 1], one.entry.noun, one.entry.noun.kind, "number", one, 0), *nodes[end - 1 :]]
    rest: list[Node] = []
    sorts = {head.entry.noun.kind, nodes[-1].entry.noun.kind if nodes[-1].tag == "N" else None}
    fires = sorts == {"weapon", "equipment"} and not head.entry.noun.plural  # "four S-300 guided missiles"
    alike = len(sorts) == 1 or fires
    names_kind = (sorts == {"person", "equipment"} or fires) and head.entry.noun.lemma == head.low
    if (found["more"] or (found["tail"] and alike)) and (names_kind or not head.entry.noun.plural):
        head = nodes[-1]
    elif found["tail"]:
        nodes, rest = nodes[:end], nodes[end:]
    noun = head.entry.noun
    if found["more"] and head is not nodes[-1]:
        joint = together([noun, nodes[-1].entry.noun])
        if noun.kind == "tally" and nodes[-1].entry.noun.kind in _OWNED:
            nodes, rest = nodes[:end], nodes[end:]  # "six injuries and property damage"
        elif joint is None and nodes[-1].entry.noun.kind == "tally":
            nodes, rest = nodes[:end], nodes[end:]  # "two men and injury of nine others"
        noun = joint or noun
    begin = quote_begin(nodes)
    quantity = next(n for n in nodes if n.tag == "Q")
    if noun.kind == "unit" or (noun.kind in ("tally", "attack") and not _happened(nodes, quantity, noun, found)):
        return [*nodes, *rest]
    if noun.kind == "body" and any(_is_of_office(n) for n in nodes):
        return [*nodes, *rest]
    if quantity.form == "crew" and noun.kind not in ("person", "family"):
        return [*nodes, *rest]
    origin = "vague" if quantity.form == "vague" else "number"
    if quantity.form == "crew" and noun.kind == "family":
        return [build(nodes, None, "bare", origin, head, begin), *rest]
    made = build(nodes, noun, noun.kind, origin, head, begin)
    if found["of"] and noun.kind != "person" and not found["of"].endswith("p"):
        made.end = quantity.end  # "14 of the drones", but "two of its vehicles" whole
    return [made, *rest]


def _is_of_office(node: Node) -> bool:
    """Whether a word makes bodies those that rule or advise: "UN bodies", "regulatory bodies"."""
    return node.low in _OFFICES or (node.tag == "E" and node.entry.name[0] == "body")


def _happened(nodes: list[Node], quantity: Node, noun: Noun, found: re.Match[str]) -> bool:
    """Whether deaths or attacks that were are counted: not "one of the worst raids", "six attempted murders"."""
    if any(n.tag in "wd" and n.low in _UNDONE for n in nodes):
        return False
    if noun.kind == "attack" and found["of"] and quantity.low == 1:
        return False
    return noun.plural or 1 in (quantity.low, quantity.high)


def _zero(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    head = nodes[-1]
    noun = head.entry.noun if head.tag == "N" else None
    if noun is not None and noun.kind == "tally" and nodes[1].tag == "f":
        return nodes  # "none of the injuries is serious"
    first = nodes[-3].entry.noun if len(nodes) > 3 and nodes[-2].tag == "&" and nodes[-3].tag == "N" else None
    if noun is not None and noun.kind == "tally" and first is not None and first.kind == "tally":
        noun = noun._replace(measure="casualties")
    elif noun is not None and noun.kind != "tally" and first is not None and first.kind == "tally":
        head, noun, nodes = nodes[-3], first, nodes[:-2]
    return [build(nodes, noun, noun.kind if noun else "bare", "zero", head, 0)]


def _ordinal(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """A running total; "the first death" is none."""
    head = nodes[-1]
    acts = any(node.tag == "d" for node in nodes[3:-1])  # "the 5th Brigade demolished numerous bases"
    such = nodes[2].tag == "t" and head.entry.noun.kind == "attack"
    if acts or such or nodes[1].low in ("first", "1st") or head.entry.noun.kind == "weapon":
        return nodes
    return [build(nodes, head.entry.noun, head.entry.noun.kind, "ordinal", head, 0)]


def _article(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    head = nodes[-1]
    noun = head.entry.noun
    another = noun.kind == "tally" and nodes[0].tag == "A" and noun.measure in _OF_PEOPLE  # "one more death"
    if (noun.plural and noun.lemma != head.low) or (noun.kind in _NEVER_ONE and not another):
        return nodes
    if noun.counted == "hospital" and _is_goal(found):
        return nodes
    return [build(nodes, noun, noun.kind, "another" if nodes[0].tag == "A" else "article", head, 0)]


def _is_goal(found: re.Match[str]) -> bool:
    """Whether somebody goes there: "rushed to the city's main hospital"."""
    return found.string[: found.start()].endswith("T")


def _definite(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    head = nodes[-1]
    noun = head.entry.noun
    if nodes[0].low in _ANY or says_there(nodes):
        return nodes
    possessed = nodes[0].tag == "p" and noun.kind != "person"
    if noun.counted == "hospital" and _is_goal(found):
        return nodes
    if (
        noun.kind not in ("person", "structure", "equipment", "craft")
        or possessed
        or (noun.plural and noun.lemma != head.low and not (noun.lemma == "parent" and nodes[0].tag == "p"))
    ):
        return nodes
    return [build(nodes, noun, noun.kind, "definite", head, 0)]


def _owned(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    """Somebody told by whose he is: "Iran's president", "Cissé's bodyguard"."""
    noun = nodes[-1].entry.noun
    if noun.kind != "person" or noun.plural:
        return nodes
    return [build(nodes, noun, "person", "definite", nodes[-1], 0)]


def _bare(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    node = nodes[0]
    if node.tag == "G":
        return [build(nodes, None, "bare", "zero", node, 0)]
    if found.group() == "to" and (nodes[0].low, nodes[1].low) != ("the", "other"):
        return nodes
    if found.group() in ("A", "to"):
        return [build(nodes, None, "bare", "another", node, 0)]
    quantity = next(n for n in nodes if n.tag == "Q")
    return [
        build(nodes, None, "bare", "vague" if quantity.form == "vague" else "number", nodes[-1], quote_begin(nodes))
    ]


_MAKERS: dict[str, Callable[[re.Match[str], list[Node]], list[Node]]] = {
    "number": _number, "zero": _zero, "ordinal": _ordinal, "article": _article, "definite": _definite,
    "people": of_people, "sided": of_side, "thing": of_thing, "one": of_one, "aged": of_age,
    "bare": _bare, "owned": _owned,
}  # fmt: skip
