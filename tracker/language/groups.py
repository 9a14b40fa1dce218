"""Join tagged tokens and quantities into groups: counted things, noun phrases, verbs with their form."""

import re
from typing import Any

from tracker.language.counted import build, count
from tracker.language.nodes import Group, collapse
from tracker.language.quantities import Quantity
from tracker.language.settle import merge, settle
from tracker.language.tagger import ISSUED, PARTS
from tracker.language.tokens import Token
from tracker.lexicons.vocabulary import Noun, VerbForm

__all__ = ["Group", "group"]

_PHRASE = re.compile(r"[tpan]?(?:[JECwNXqcUu$]|s|(?<=[tpaJ])d(?=[wNUCX])|g(?=[wNU])|o|-(?=[wNUJC]))+|z")
_VERB = re.compile(r"[HemD!FT]*[Vdg]")


def group(tokens: list[Token], quantities: list[Quantity]) -> list[Any]:
    """Run the cascade over one sentence: settle noun or verb, then counted groups, phrases, verbs."""
    nodes = [n for n in settle(merge(tokens, quantities)) if n.tag != "r"]
    nodes = count(nodes)
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


_HEADS = {"loss": "losses", "wound": "injured", "massacre": "killed", "slaughter": "killed", "mass killing": "killed"}


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
        return [build(nodes, noun, "person", "name", last, begin)]
    noun = last.entry.noun if last.tag in "NU" and last.entry else None
    kind = "pronoun" if last.tag == "z" else _phrase_kind(noun) or ("unit" if last.tag == "U" else _word_kind(last.low))
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
