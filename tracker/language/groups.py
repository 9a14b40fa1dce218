"""Join tagged tokens and quantities into groups: counted things, noun phrases, verbs with their form."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from tracker.language.quantities import Quantity
from tracker.language.tagger import ISSUED, PARTS
from tracker.language.tokens import Token
from tracker.lexicons.vocabulary import Noun, VerbForm

Node = "Token | Quantity | Group"


@dataclass(slots=True)
class Group:
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
    symbol: str = ""
    whole: "Group | None" = None


_MOD = r"(?:[JCEwcX]|s|N(?=[NJwXsU-])|U(?=[NUw])|d(?=[NJwdXEC])|g(?=[NwX])|o|-|J,(?=J)|J,?&(?=J)|E,(?=[EJ])|[$](?=[wN])|w&(?=w?N))"
_COUNTED = re.compile(
    rf"""(?=[tpaAnGQ])(?:(?P<number>[tp]?A?Q(?P<of>f[tp]?(?![QIO]))?(?P<mods>{_MOD}{{0,7}}?)(?P<head>N+)(?!U)(?:(?P<tail>[dJw]{{1,2}}N+)|&(?P<more>J?N+)(?![deHU]))?)
    |(?P<zero>(?:n|Gf[tp]?Q?)(?:{_MOD}{{0,5}}?)N+(?:&N+)?|Gf[tp]Qo?)
    |(?P<ordinal>[tpa]q(?:{_MOD}{{0,4}}?)N+)
    |(?P<article>[aA](?:{_MOD}{{0,6}}?)N+(?!-|&N[NwXU]|U))
    |(?P<people>A?Q(?:f[tp]?)?(?:[CJEwd]{{0,3}}?)[JE](?![JNwCXE$-]|dN))
    |(?P<thing>A?Q(?:f[tp]?)?(?:[JECdcg]|w(?=[wJ]))*w(?![wNJCX-]))
    |(?P<one>[aA](?:[CJEw]{{0,2}}?)[Jc](?![JNwCXEdc-])|aq(?![NJwCXEdcofoQ$-]))
    |(?P<bare>[tp]?A?Qo?|A(?![wJNCEX]|d[NJwCEX])|G)
    |(?P<definite>[tp](?:{_MOD}{{0,4}}?)N+))""",
    re.VERBOSE,
)
_PARTITIVE = re.compile(r"#f#")
_PHRASE = re.compile(r"[tpan]?(?:[JECwNXqcUu$]|s|(?<=[tpaJ])d(?=[wNUCX])|g(?=[wNU])|o|-(?=[wNUJC]))+|z")
_VERB = re.compile(r"[HemD!FT]*[Vdg]")


def collapse(
    nodes: list[Any], pattern: re.Pattern[str], make: Callable[[re.Match[str], list[Any]], list[Any]]
) -> list[Any]:
    """Replace each match of `pattern` over the nodes' tags by what `make` builds from the nodes matched."""
    out: list[Any] = []
    at = 0
    for found in pattern.finditer("".join([n.tag for n in nodes])):
        out += nodes[at : found.start()]
        out += make(found, nodes[found.start() : found.end()])
        at = found.end()
    return out + nodes[at:] if at else nodes


def group(tokens: list[Token], quantities: list[Quantity]) -> list[Any]:
    """Run the cascade over one sentence: settle noun or verb, then counted groups, phrases, verbs."""
    nodes = [n for n in _settle(_merge(tokens, quantities)) if n.tag != "r"]
    nodes = collapse(nodes, _COUNTED, _counted)
    nodes = collapse(nodes, _PARTITIVE, _partitive)
    nodes = collapse(nodes, _PHRASE, _phrase)
    return _clauses(collapse(nodes, _VERB, _verb))


_OPENS_CLAUSE = frozenset({"after", "before", "since", "until", "till", "as"})


def _clauses(nodes: list[Any]) -> list[Any]:
    """Part the clauses: "after" before a subject and its verb joins nothing to what stands before it."""
    for i, node in enumerate(nodes[:-2]):
        subject, verb = nodes[i + 1], nodes[i + 2]
        opens = node.tag == "i" and node.low in _OPENS_CLAUSE and subject.tag in "x#" and verb.tag == "v"
        if opens and verb.form in ("act", "pas", "ed"):
            node.tag = "|"
    return nodes


def _merge(tokens: list[Token], quantities: list[Quantity]) -> list[Any]:
    """Put the quantities in the place of their tokens; drop adverbs, quotation marks and times."""
    out: list[Any] = []
    at = 0
    for q in quantities:
        out += tokens[at : q.first]
        out.append(q)
        at = q.last + 1
    out += tokens[at:]
    kept: list[Any] = []
    for node in out:
        tag = node.tag
        if tag == "Y":
            if kept and kept[-1].tag == "i":
                kept.pop()
        elif tag not in 'r"':
            kept.append(node)
    return kept


_NOUN_BEFORE = frozenset("atpsnQqJoAwfig-u")
_VERB_AFTER = frozenset("QatpAnJCEG")


def _settle(nodes: list[Any]) -> list[Any]:
    """Settle each word that may be noun or verb by the tags around it."""
    tags = [n.tag for n in nodes]
    if "X" not in tags and "q" not in tags:
        return nodes
    for i, tag in enumerate(tags):
        if tag == "q" and not (i and tags[i - 1] in "atA") and tags[i + 1 : i + 2] in (["V"], ["d"], ["g"]):
            nodes[i].tag = tags[i] = "r"
        elif tag == "X":
            entry = nodes[i].entry
            form = entry.verbs[0].form
            before = tags[i - 1] if i else "."
            after = tags[i + 1] if i + 1 < len(tags) else "."
            if form in ("past", "participle"):
                verb = "d" if not (before in "nat" and after not in "NwJ") else "N"
            elif form == "ing":
                verb = "N" if before in "atpsnQqJo" or (after == "f" and before not in "e,&") else "g"
            else:
                plural = bool(entry.noun and entry.noun.plural)
                if before == "w" and nodes[i - 1].low.endswith("s"):
                    before = "N"
                verb = _noun_or_verb(before, after, plural)
            nodes[i].tag = tags[i] = "U" if verb == "N" and entry.noun.kind == "unit" else verb
    return nodes


def _noun_or_verb(before: str, after: str, plural: bool) -> str:
    if before in "mTzW!" or before == "D":
        return "V"
    if before in "NCEd)," and after in _VERB_AFTER and (plural or before == "N"):
        return "V"
    if (before in "&,wCEJNs)" and after == "Q") or (before in "wCEJN" and after == "W"):
        return "V"
    return "N"


def _counted(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    """Build the counted group of one match; what turns out to count nothing goes back as it was."""
    origin = found.lastgroup or ""
    if origin in ("head", "more", "of", "mods", "tail"):
        origin = "number"
    make = _MAKERS[origin]
    return make(found, nodes)


def _build(nodes: list[Any], noun: Noun | None, kind: str, origin: str, head: Token | Quantity, begin: int) -> Group:
    quantity = next((n for n in nodes if n.tag == "Q"), None)
    other = any(n.tag in "oA" for n in nodes)
    attribute = next((n.entry.verbs for n in nodes if n.tag == "d"), ())
    span = nodes[0].first, nodes[-1].last, nodes[begin].start, nodes[-1].end
    return Group("#", *span, kind, origin, noun, quantity, other, attribute, head=head.last)


def _number(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    end = found.end("head") - found.start()
    head = nodes[end - 1]
    rest: list[Any] = []
    alike = nodes[-1].tag == "N" and nodes[-1].entry.noun.kind == head.entry.noun.kind
    if (found["more"] or (found["tail"] and alike)) and not head.entry.noun.plural:
        head = nodes[-1]
    elif found["tail"]:
        nodes, rest = nodes[:end], nodes[end:]
    noun = head.entry.noun
    begin = next(i for i, n in enumerate(nodes) if n.tag in "AQ")
    quantity = next(n for n in nodes if n.tag == "Q")
    if noun.kind == "unit" or (
        not noun.plural and noun.kind in ("tally", "attack") and 1 not in (quantity.low, quantity.high)
    ):
        return [*nodes, *rest]
    origin = "vague" if quantity.form == "vague" else "number"
    made = _build(nodes, noun, noun.kind, origin, head, begin)
    if found["of"] and noun.kind != "person":
        made.end = quantity.end
    return [made, *rest]


def _zero(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    head = nodes[-1]
    noun = head.entry.noun if head.tag == "N" else None
    if noun is not None and noun.kind == "tally" and any(n.tag == "&" for n in nodes):
        noun = replace(noun, measure="casualties")
    return [_build(nodes, noun, noun.kind if noun else "bare", "zero", head, 0)]


def _ordinal(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    """A running total; "the first death" is none."""
    head = nodes[-1]
    if nodes[1].low in ("first", "1st"):
        return nodes
    return [_build(nodes, head.entry.noun, head.entry.noun.kind, "ordinal", head, 0)]


def _article(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    head = nodes[-1]
    noun = head.entry.noun
    if (noun.plural and noun.lemma != head.low) or noun.kind in ("unit", "tally", "area", "attack", "place"):
        return nodes
    return [_build(nodes, noun, noun.kind, "another" if nodes[0].tag == "A" else "article", head, 0)]


def _definite(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    head = nodes[-1]
    noun = head.entry.noun
    possessed = nodes[0].tag == "p" and noun.kind != "person"
    if (
        noun.kind not in ("person", "structure", "equipment", "craft")
        or possessed
        or (noun.plural and noun.lemma != head.low)
    ):
        return nodes
    return [_build(nodes, noun, noun.kind, "definite", head, 0)]


def _people(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    """A nationality or an armed group as head: "six Iraqis", "five Houthis"."""
    quantity = next(n for n in nodes if n.tag == "Q")
    head = nodes[-1]
    origin = "vague" if quantity.form == "vague" else "number"
    if head.tag == "E" and head.entry.name[0] not in ("armed_group", "demonym"):
        return _left_bare(nodes, quantity, origin)
    return [_build(nodes, _militants(head), "person", origin, head, 0)]


def _militants(head: Token) -> Noun | None:
    if head.tag == "E" and head.entry.name[0] == "armed_group":
        return Noun(head.low, "person", "people", "militant", None, True)
    return None


def _thing(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    """A head that no lexicon holds: a plural after a number counts something."""
    head, quantity = nodes[-1], next(n for n in nodes if n.tag == "Q")
    origin = "vague" if quantity.form == "vague" else "number"
    plural = head.low.endswith("s") and not head.low.endswith("ss")
    if plural or (quantity.low == 1 and len(head.low) > 2):
        return [_build(nodes, None, "thing", origin, head, 0)]
    return _left_bare(nodes, quantity, origin)


def _left_bare(nodes: list[Any], quantity: Quantity, origin: str) -> list[Any]:
    """The quantity as a count without a noun, what follows as it was."""
    end = nodes.index(quantity) + 1
    return [_build(nodes[:end], None, "bare", origin, quantity, 0), *nodes[end:]]


def _one(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    return [_build(nodes, None, "person", "another" if nodes[0].tag == "A" else "article", nodes[-1], 0)]


def _bare(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    node = nodes[0]
    if node.tag == "G":
        return [_build(nodes, None, "bare", "zero", node, 0)]
    if found.group() == "A":
        return [_build(nodes, None, "bare", "another", node, 0)]
    quantity = next(n for n in nodes if n.tag == "Q")
    begin = next(i for i, n in enumerate(nodes) if n.tag in "AQ")
    return [_build(nodes, None, "bare", "vague" if quantity.form == "vague" else "number", nodes[-1], begin)]


_MAKERS: dict[str, Callable[[re.Match[str], list[Any]], list[Any]]] = {
    "number": _number, "zero": _zero, "ordinal": _ordinal, "article": _article, "definite": _definite,
    "people": _people, "thing": _thing, "one": _one, "bare": _bare,
}  # fmt: skip


def _partitive(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    """ "18 of the 23 drones" is one count with the noun of the second, which it keeps as its whole."""
    part, _, whole = nodes
    if part.kind == "family" and part.origin == "article" and whole.kind == "bare" and whole.quantity:
        part.quantity, part.kind, part.origin, part.noun = whole.quantity, "bare", "number", None
        part.last, part.end = whole.last, whole.end
        return [part]
    if part.kind != "bare" or part.origin == "zero" or whole.quantity is None:
        return nodes
    part.last, part.noun, part.kind, part.whole = whole.last, whole.noun, whole.kind, whole
    return [part]


_HEADS = {"loss": "losses", "wound": "injured"}


def _phrase_kind(noun: Noun | None) -> str:
    """What a phrase without a count is headed by, where rules ask for it."""
    if noun is None:
        return ""
    if noun.lemma in _HEADS:
        return _HEADS[noun.lemma]
    return noun.measure or {"attack": "attacks", "body": "body"}.get(
        noun.kind, "hospital" if noun.counted == "hospital" else ""
    )


_PERSON_NAME = re.compile(r"(?:C?[NJEw-]*N)?C{2,5}|C?[NJw]*NC{1,4}")
_NO_PERSON = frozenset(
    (
        "party ministry army group brigade city region province river street road square hospital school "
        "university college council front union movement association league church mosque temple airport "
        "bridge station camp district county state states oblast island islands sea bay gulf strait lake "
        "mountain mountains valley war agency court committee bank company corps command service services "
        "force forces police office department house news times post herald press radio tv television "
        "telegram fund foundation institute center centre club united hotel market village town prison "
        "building tower towers park beach coast border crossing line base port operation day night peninsula "
        "desert delta heights corridor strip act pact accord agreement treaty cup games festival series plant "
        "mine dam stadium plaza mall avenue nations organization organisation commission assembly parliament "
        "congress senate cabinet"
    ).split()
)


def _is_person(nodes: list[Any], tags: str) -> bool:
    """Whether a phrase looks like a person's name, with or without a role before it."""
    tags = tags.lstrip("tp")
    if not _PERSON_NAME.fullmatch(tags) or nodes[-1].low.rstrip("s") in _NO_PERSON or nodes[-1].low in _NO_PERSON:
        return False
    if "N" in tags:
        return any(n.tag == "N" and n.entry.noun.kind == "person" and not n.entry.noun.plural for n in nodes)
    return all(n.text[0].isupper() and not n.text.isupper() for n in nodes if n.tag == "C")


def _word_kind(word: str) -> str:
    return "issued" if word in ISSUED else "part" if word in PARTS else ""


def _phrase(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    last = nodes[-1]
    if last.tag == "C" and _is_person(nodes, found.group()):
        noun = next((n.entry.noun for n in reversed(nodes) if n.tag == "N"), None)
        begin = next(i for i in range(len(nodes)) if all(n.tag == "C" for n in nodes[i:]))
        return [_build(nodes, noun, "person", "name", last, begin)]
    noun = last.entry.noun if last.tag in "NU" and last.entry else None
    kind = "pronoun" if last.tag == "z" else _phrase_kind(noun) or _word_kind(last.low)
    return [Group("x", nodes[0].first, nodes[-1].last, nodes[0].start, nodes[-1].end, kind, head=nodes[-1].last)]


def _verb(found: re.Match[str], nodes: list[Any]) -> list[Any]:
    tags = found.group()
    return [
        Group(
            "v",
            nodes[0].first,
            nodes[-1].last,
            nodes[0].start,
            nodes[-1].end,
            verbs=nodes[-1].entry.verbs,
            form="bpas"
            if nodes[0].tag == "e" and nodes[0].low == "being" and nodes[-1].tag == "d"
            else _form(tags, nodes[-1].entry.verbs),
            head=nodes[-1].last,
        )
    ]


def _form(tags: str, verbs: tuple[VerbForm, ...] = ()) -> str:
    """The form of a verb group from its tags; a past that is no participle ("took") is active.

    >>> [_form(tags) for tags in ("Hed", "d", "Hd", "g", "eg", "TV", "med", "e!d")]
    ['pas', 'ed', 'act', 'ing', 'act', 'inf', 'hyp', 'neg']
    """
    last = tags[-1]
    if "m" in tags or "F" in tags or "eT" in tags or (last == "d" and "Te" in tags):
        return "hyp"
    if "!" in tags:
        return "neg"
    if last == "d":
        return (
            "pas"
            if "e" in tags
            else "act"
            if "H" in tags or "D" in tags
            else "inf"
            if "T" in tags
            else "act"
            if verbs and all(v.form != "participle" for v in verbs)
            else "ed"
        )
    if last == "g":
        return "act" if "e" in tags else "ing"
    return "inf" if "T" in tags else "act"
