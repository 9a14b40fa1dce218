"""Join tagged tokens and quantities into groups: counted things, noun phrases, verbs with their form."""

import re

from tracker.language.apposed import apposed
from tracker.language.building import build
from tracker.language.counted import count
from tracker.language.initials import unbracket
from tracker.language.lists import SAID_WHO, comma
from tracker.language.lookup import Longer
from tracker.language.nodes import Group, Node, Quantity, Token, collapse, span, tags_of
from tracker.language.numbered import numbered
from tracker.language.parted import rejoin
from tracker.language.persons import MAY_END_NAME, name_begins
from tracker.language.placing import merge
from tracker.language.settle import settle
from tracker.language.somebody import settle_persons
from tracker.language.tags import ABLE, BARRAGES, EARTH, FATES, GAINS, INHABITED, ISSUED, PARTS, RESCUERS
from tracker.lexicons.vocabulary import Noun, VerbForm
from tracker.remembered import Remembered

_PHRASE = re.compile(
    r"[tpan]?(?:[JECwNXqcUu$]|s|(?<=[tpaJ])d(?=[NUCX])|(?<!#ft)(?<=[tpaJ])d(?=w)|(?<!e)(?!(?<=,)g[Jw]?[NU]&#)g(?=[wNU])|(?<=[ta])g(?=[qu])|o|(?<=[JECwNXqcUu$])-(?=[wNUJC]))+|z"
)
_VERB = re.compile(r"[HemD!FT]*[Vdg]")


def group(tokens: list[Token], quantities: list[Quantity], longer: Longer) -> list[Node]:
    """Run the cascade over one sentence: settle noun or verb, then counted groups, phrases, verbs."""
    nodes = settle_persons([n for n in settle(unbracket(merge(tokens, quantities))) if n.tag != "r"])
    nodes, tags = count(nodes, tags_of(nodes))
    if "#" in tags:
        nodes = rejoin(nodes, tokens, tags, longer)
        tags = tags_of(nodes)
    nodes, tags = collapse(nodes, tags, _PHRASE, _phrase)
    if "#,#" in tags:
        nodes = _without_both(nodes, tokens)
        tags = tags_of(nodes)
    nodes, tags = collapse(nodes, tags, _VERB, _verb)
    if "#" in tags:
        tags = comma(nodes, tags) if ";" in tags else tags
        numbered(nodes, tokens, tags)
        if any(n.tag == "#" and n.origin in SAID_WHO for n in nodes):
            nodes = apposed(nodes)
            tags = tags_of(nodes)
    _clauses(nodes, tokens, tags)
    return nodes


def _without_both(nodes: list[Node], tokens: list[Token]) -> list[Node]:
    """Let "both" after a comma only say what the two just counted are; a list goes on past it.

    "Two brothers, both bakers, were shot"; "a boy and a girl, both one-year-olds, and a nurse".
    """
    kept: list[Node] = []
    for i, node in enumerate(nodes):
        if node.tag == "#" and i > 1 and nodes[i - 1].tag == "," and tokens[node.first].low == "both":
            before = nodes[i - 2]
            two = before.tag == "#" and before.quantity is not None and before.quantity.low == 2
            either = node.first == node.last and tags_of(nodes[i + 1 : i + 2]) in ("&", "i")  # "both here and abroad"
            if two or either or (i > 3 and tags_of(nodes[i - 4 : i - 1]) == "#&#"):
                node.tag, node.kind = "x", ""
        kept.append(node)
        told = len(kept) > 3 and kept[-3].tag == "x" and tokens[kept[-3].first].low == "both"
        if told and tags_of(kept[-4:]) == ",x,&" and tags_of(nodes[i + 1 : i + 2]) == "#":
            kept[-4:] = kept[-2:]
    return kept


_OPENS_CLAUSE = frozenset({"after", "before", "since", "until", "till", "as"})


_CLAUSE = re.compile("i(?=[x#]v)")


def _clauses(nodes: list[Node], tokens: list[Token], tags: str) -> None:
    """Part the clauses: "after" before a subject and its verb joins nothing to what stands before it."""
    for found in _CLAUSE.finditer(tags):
        at = found.start()
        node, verb = nodes[at], nodes[at + 2]
        if node.low == "as" and at and _names(nodes[at - 1]):
            continue  # "a man known as Abu Tir was shot"
        dated = (
            nodes[at + 1].tag == "x" and tokens[nodes[at + 1].last].low.isdecimal()
        )  # "deaths since 26 June have reached 88"
        if node.low in _OPENS_CLAUSE and verb.form in ("act", "pas", "ed") and not dated:
            node.tag = "|"


def _names(node: Node) -> bool:
    """Whether a participle says what somebody is called or held to be: "known", "identified"."""
    return bool(node.tag == "v" and node.form == "ed" and any(v.cls == "report" for v in node.verbs))


_HEADS = {
    "loss": "losses", "hit": "struck", "impact": "struck", "wound": "injured", "fracture": "injured",
    "laceration": "injured", "machete cut": "injured", "stress reaction": "injured",
    "acute stress reaction": "injured", "broken bone": "injured", "broken limb": "injured", "broken leg": "injured",
    "broken arm": "injured", "broken rib": "injured", "broken ankle": "injured", "broken wrist": "injured",
    "broken nose": "injured", "broken jaw": "injured", "broken pelvis": "injured", "broken hip": "injured",
    "concussion": "injured", "burn": "injured", "massacre": "killed", "slaughter": "killed",
    "mass killing": "killed", "prisoner exchange": "released", "prisoner swap": "released",
    "evacuation centre": "haven", "evacuation site": "haven", "evacuation camp": "haven", "evacuation point": "haven",
    "evacuation facility": "haven", "evacuation venue": "haven", "informal site": "haven", "displacement site": "haven",
    "idp site": "haven", "collective centre": "haven", "transit site": "haven", "gathering site": "haven",
    "relief camp": "haven", "shelter": "haven", "temporary shelter": "haven", "makeshift shelter": "haven",
    "emergency shelter": "haven", "safety centre": "haven", "welfare centre": "haven", "relief centre": "haven",
    "transit centre": "haven",
}  # fmt: skip


def phrase_kind(noun: Noun | None) -> str:
    """What a phrase without a count is headed by, where rules ask for it."""
    if noun is None:
        return ""
    head = noun.lemma if noun.lemma in _HEADS else noun.lemma.rsplit(" ", 1)[-1]
    if head in _HEADS and (noun.measure is None or head == "loss"):
        return _HEADS[head]
    return noun.measure or {"attack": "attacks", "body": "body"}.get(
        noun.kind, "hospital" if noun.counted == "hospital" else ""
    )


def _of_people(noun: Noun | None) -> str:
    """Whether several people are spoken of without a count: "the residents"."""
    return "people" if noun is not None and noun.kind == "person" and noun.plural else ""


def _named(last: Node) -> str:
    """Whether a phrase ends in a name, as of a place that people leave: "left Umm Dam"."""
    return "named" if last.tag not in "uQq" and last.text[0].isupper() else ""


_HEADED = Remembered(phrase_kind)
_UNSURE = frozenset({"possible", "potential", "planned", "imminent", "future"})
_KINDS = {
    "fate": FATES, "rescuers": RESCUERS, "part": PARTS, "issued": ISSUED, "barrage": BARRAGES, "earth": EARTH,
    "captured_places": GAINS,
    "able": ABLE,
    "named": INHABITED,
    "hospital": ("hospital", "clinic"),
}  # fmt: skip
_WORD_KINDS = {word: kind for kind, words in _KINDS.items() for word in words}


def _named_one(nodes: list[Node], begin: int) -> Group:
    """Build the count of one person, named from node `begin` on, with the role that stands before the name."""
    noun = next((n.entry.noun for n in reversed(nodes[:begin]) if n.entry and n.entry.noun), None)
    return build(nodes, noun, "person", "name", nodes[-1], begin)


def _phrase(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    end = len(found.group().rstrip("u")) if nodes[-1].tag == "u" else len(nodes)
    last = nodes[end - 1]
    after = int(nodes[0].tag == "g")  # "for murdering lawyer Ana Sample"
    several = end > after + 1 or last.tag == "E"  # a name by itself may be anything
    begin = name_begins(nodes[after:end]) if several and last.tag in MAY_END_NAME else None
    if begin is not None:
        return [*nodes[:after], _named_one(nodes[after:end], begin), *nodes[end:]]
    noun = last.entry.noun if last.tag in "NU" and last.entry else None
    word = "" if last.tag == "U" and last.low not in BARRAGES | EARTH else str(last.low).rpartition(" ")[2]
    headed = _HEADED[noun] if noun is not None else ""
    if headed == "attacks" and any(n.low in _UNSURE for n in nodes):
        headed = "unit"  # "possible attacks on two banks"
    doing = "doing" if len(nodes) == 1 and last.tag == "w" and word.endswith("ing") else ""
    told = headed or _WORD_KINDS.get(word, "" if word else "unit") or _of_people(noun) or _named(last) or doing
    pronoun = last.tag == "z" and not last.low.endswith(("self", "selves"))
    return [span("x", nodes, "pronoun" if pronoun else told)]


def _verb(found: re.Match[str], nodes: list[Node]) -> list[Node]:
    first, last = nodes[0], nodes[-1]
    verbs, being = last.entry.verbs, first.tag == "e" and first.low == "being" and last.tag == "d"
    tags = _as_obliged(found.group(), nodes)
    form = "bpas" if being else _form(_as_told(tags, nodes) if "F" in tags or "m" in tags else tags, verbs)
    return [span("v", nodes, "", verbs, form)]


_OBLIGED = re.compile(r"H*T(?=ed|V)")


def _as_obliged(tags: str, nodes: list[Node]) -> str:
    """The tags without "had to", which says what did happen: "two had to be rescued", "they had to flee"."""
    had = _OBLIGED.match(tags)
    return tags[had.end() :] if had and had.end() > 1 and nodes[had.end() - 2].low == "had" else tags


_GUESSED = frozenset({"believed", "thought", "presumed", "suspected"})
_MAY_HAVE = frozenset({"may", "might"})
_FOR_SURE = frozenset({"go_missing", "trap", "die", "injure", "be_hurt", "hold", "capture", "destroy", "damage"})
_GUESS = re.compile(r"e?F(?=d|Ted)|e?FT(?=He?d|eg)|m(?=He?d)")


def _as_told(tags: str, nodes: list[Node]) -> str:
    """The tags without a guess at what did happen: "believed dead", "presumed to have been killed", "may have died"."""
    if tags == "mV" and nodes[0].low == "can" and any(v.cls == "report" for v in nodes[1].entry.verbs):
        return "V"  # "I can confirm nine deaths"
    guess = _GUESS.search(tags) if "!" not in tags else None
    if guess is None:
        return tags
    word = nodes[guess.end() - 1 - guess.group().endswith("T")].low
    told = tags[: guess.start()] + tags[guess.end() :].lstrip("T")
    still = tags[guess.end() :] == "Ted" and not any(v.cls in _FOR_SURE for v in nodes[-1].entry.verbs)
    if still or word not in (_GUESSED if "F" in guess.group() else _MAY_HAVE):
        return tags
    if told == "d" and guess.group()[0] == "e":
        return "ed"
    return "g" if guess.group() == "FT" and told == "Hd" else told


def _form(tags: str, verbs: tuple[VerbForm, ...] = ()) -> str:
    """The form of a verb group from its tags; a past that is no participle ("took") is active.

    >>> [_form(tags) for tags in ("Hed", "d", "Hd", "g", "eg", "TV", "med", "e!d")]
    ['pas', 'ed', 'act', 'ing', 'act', 'inf', 'hyp', 'neg']
    """
    last = tags[-1]
    if "!" in tags:
        return "neg"
    if "m" in tags or "F" in tags or "eT" in tags or (last == "d" and "Te" in tags):
        return "hyp"
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
