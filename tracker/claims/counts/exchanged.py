"""The dead and the captives that one side hands to the other: "Kyiv received 1,000 bodies and gave back 27"."""

import re
from collections.abc import Iterable
from itertools import chain, islice, pairwise, tee

from tracker.claims.counts.shared import share
from tracker.claims.drafts import Draft, add
from tracker.language.nodes import Node, Token
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
_RECEIVED = re.compile(r"\b(?:receiv(?:ed|es|ing)|got)(?: the| only| just| some| about| at least| around| more than)*$")
_BY_THE_CROSS = re.compile(
    r"(?:of [^,]+ )?(?:through|via|from|by way of|with the help of) the (?:red cross|icrc|international committee)\b"
)
_ASIDE = re.compile(r"^, [^,]+ , ")
_TAKEN = re.compile(r"tak|took")
_EXCHANGED = frozenset({"released", "repatriated"})
_COUNTRIES = frozenset({"country", "capital", "metonym"})
_NEAR = 8

# A swap is told of, and then only who went where: "70 soldiers crossed into Sumy region, 24 went the other way".
_SWAP = re.compile(
    r"\b(?:swap(?:s|ped)?"
    r"|exchange[sd]?(?! (?:of )?(?:\w+ )?(?:fire|gunfire|shots|shells|shelling|blows|strikes|attacks))"
    r"|captives|captivity|pows|prisoners of war|repatriat\w+)\b"
)
_WAY = r"(?:in )?the (?:other|opposite|reverse) (?:way|direction)"
_WENT = re.compile(
    r"(?:(?:from|of) [^,]{1,40} )?(?:, [^,;]{1,80} , )?(?:(?:who|have|has|had|also|then|in turn) )*"
    r"(?:came|come|crossed|went|gone|go|travell?ed|flew|flown|passed|returned)(?: back| over| across| on)?"
    rf" (?:(?P<way>{_WAY}|with (?:them|him|her)\b|home\b|to the other side)|(?:to|into|for)(?= (?P<side>[^ ]+)))"
)
_WERE_GOING = re.compile(
    rf"(?:^|[,;&] |and )(?:going|coming|heading|travell?ing|crossing) (?:{_WAY}|home|back) (?:was|were)$"
)
_DEAD = re.compile(r"\b(?:bodies|the dead|remains|coffins|corpses)\b")
_HELD = re.compile(r"\b(?:prisoners?|soldiers|servicemen|troops|fighters|captives|captivity|detainees|hostages|pows)\b")
_BROUGHT = re.compile(r"\b(?:brought|delivered|carried|conveyed|sent|gave|took)(?: home| back| another| only)?$")
_MOVED = frozenset({"person", "bare", "body"})
_BACK = 3


def exchanged(sentence: Sentence, number: int, made: dict[int, Draft], before: Iterable[Sentence]) -> None:
    """Read what a country gets of its dead as handed over, a bare count of what it gives as more of the same, and
    who went to which side of a swap.
    """
    for d in made.values():
        if (
            d.group.kind == "body"
            and d.measure == "killed"
            and (_got_by_a_country(sentence, d) or _got_back(sentence, d))
        ):
            d.measure = "repatriated"
    told, before = tee(before)
    for d in made.values():
        if d.measure == "released" and d.group.kind == "bare" and _are_handed_over(d) and _are_bodies(d, told):
            d.measure = "repatriated"
    moved(sentence, number, made, before)
    if _EXCHANGED.isdisjoint(d.measure for d in made.values()):
        return
    for at, node in enumerate(sentence.nodes):
        if node.tag != "#" or node.kind != "bare" or node.origin != "number":
            continue
        words = " ".join(t.low for t in sentence.tokens[max(0, node.first - 4) : node.first])
        model = max((d for i, d in made.items() if i < at), key=lambda d: d.at, default=None)
        if model is None or model.measure not in _EXCHANGED or not _GAVE_OR_GOT.search(words):
            continue
        part = made.get(at) or add(sentence, number, made, at, model.measure, "part/exchanged")
        part.measure = model.measure
        share(part, model)


def _are_handed_over(d: Draft) -> bool:
    """Whether the dead may be told of: "12 were handed over", not "12 walked free"."""
    return d.verb is not None and any(verb.cls == "repatriate" for verb in d.verb.verbs)


def _are_bodies(d: Draft, before: Iterable[Sentence]) -> bool:
    """Whether the last that were counted before a bare number are bodies: "found 40 bodies; 12 were handed over"."""
    for nodes in chain([d.sentence.nodes[: d.at]], (near.nodes for near in islice(before, 1))):
        for at in range(len(nodes) - 1, -1, -1):
            if nodes[at].tag == "#" and nodes[at].origin in ("number", "vague"):
                of_body = (
                    at > 1 and nodes[at - 1].tag == "f" and nodes[at - 2].tag == "x" and nodes[at - 2].kind == "body"
                )
                return bool(nodes[at].kind == "body") or of_body
    return False


def moved(sentence: Sentence, number: int, made: dict[int, Draft], before: Iterable[Sentence]) -> None:
    """Read those who went from side to side, where a swap is told of."""
    going = [at for at, node in enumerate(sentence.nodes) if _may_go(node, made.get(at)) and _goes(sentence, at)]
    if not going:
        return
    going = sorted({at for end in going for at in _list_before(sentence.nodes, end)})
    going += [at for at in range(going[-1] + 1, len(sentence.nodes)) if _goes_too(sentence, at, made)]
    told = [_words(near) for near in [sentence, *islice(before, _BACK)]]
    dead = any(_DEAD.search(words) for words in told[:2])
    if not any(_SWAP.search(words) for words in told) or not (dead or any(_HELD.search(words) for words in told)):
        return
    for at in going:
        bare = sentence.nodes[at].kind != "person"
        measure = "repatriated" if dead and bare else "released"
        d = made.get(at) or add(sentence, number, made, at, measure, "part/moved")
        if d.measure not in _EXCHANGED:
            d.measure, d.rule = measure, "part/moved"
        if d.rule == "part/moved" and at != going[0] and made[going[0]].total is not None:
            d.total = made[going[0]].total


def _words(sentence: Sentence) -> str:
    return " ".join(token.low for token in sentence.tokens)


def _may_go(node: Node, held: Draft | None) -> bool:
    """Whether a node counts people or the dead of whom nothing but a flight was read."""
    counts = node.tag == "#" and node.kind in _MOVED and node.origin in ("number", "vague", "another")
    vague = held is None or held.measure in ("displaced", *_EXCHANGED) or held.rule.endswith("/alone-body")
    return counts and vague


def _goes(sentence: Sentence, at: int) -> bool:
    """Whether what stands around a count says that they went to a side, or the other way."""
    node, tokens = sentence.nodes[at], sentence.tokens
    words = " ".join(t.low for t in tokens[: node.first])
    if _WERE_GOING.search(words) or (node.kind == "body" and _BROUGHT.search(words)):
        return True
    went = _WENT.match(" ".join(t.text for t in tokens[node.last + 1 :]))
    return went is not None and (went["way"] is not None or went["side"][:1].isupper())


def _goes_too(sentence: Sentence, at: int, made: dict[int, Draft]) -> bool:
    """Whether a bare number repeats the clause before it: "249 went to Sanaa and 69 to Aden"."""
    nodes = sentence.nodes
    bare = _may_go(nodes[at], made.get(at)) and nodes[at].kind == "bare" and nodes[at - 1].tag in ",;&"
    to = [n.tag for n in nodes[at + 1 : at + 3]] == ["T", "x"]
    return bare and to and sentence.tokens[nodes[at + 2].first].text[:1].isupper()


def _list_before(nodes: list[Node], end: int) -> list[int]:
    """The counts of the list that ends with one: "70 servicemen, a nurse and four civilians"."""
    listed = [end]
    while listed[-1] > 1 and nodes[listed[-1] - 1].tag in ",&" and _may_go(nodes[listed[-1] - 2], None):
        listed.append(listed[-1] - 2)
    return listed


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


def _got_back(sentence: Sentence, d: Draft) -> bool:
    """Whether the bodies were got from a country or by way of the Red Cross: "received 15 bodies from Israel"."""
    tokens, before = sentence.tokens, sentence.tokens[max(0, d.group.first - _NEAR) : d.group.first]
    after = tokens[d.group.last + 1 : d.group.last + _NEAR]
    sent = any(t.low == "from" and _is_country(then) for t, then in pairwise(after))
    return _RECEIVED.search(" ".join(t.low for t in before)) is not None and (
        sent or _BY_THE_CROSS.match(" ".join(t.low for t in after)) is not None
    )


def _is_country(token: Token) -> bool:
    name = token.entry.name
    return name is not None and name[0] in _COUNTRIES
