"""What the words of a count's sentence say of the deed: an arrest, a loss, a disaster, an attack."""

import re

from tracker.claims.drafts import Draft
from tracker.claims.sides.agents import Agent
from tracker.claims.sides.phrases import DEEDS, WORDS, is_violent
from tracker.claims.times.dates import MONTHS
from tracker.language.nodes import Node, Token
from tracker.rules.reader import Sentence

HARM = frozenset(
    [
        "killed",
        "injured",
        "casualties",
        "missing",
        "struck",
        "destroyed",
        "damaged",
        "displaced",
        "captured",
        "captured_places",
    ]
)
ARMS = frozenset({"launched", "attacks", "deployed"})
HAPPENINGS = frozenset(
    [
        "die",
        "suffer",
        "lose",
        "report",
        "go_missing",
        "flee",
        "find",
        "deny",
        "cause",
        "reach",
        "include",
        "go_home",
        "surrender",
        "hold",
        "trap",
        "admit",
    ]
)
_REPELLED = frozenset(
    ["repel", "repulse", "stop", "foil", "thwart", "beat back", "fend off", "fight off", "ward off", "halt", "put down"]
)
_LOSSES = frozenset({"lose", "cost", "surrender", "bury", "mourn"})
_ARRESTS = frozenset({"arrest", "detain", "hold"})
_SENDS = frozenset({"deploy", "send", "dispatch"})
_OWNERS, _BESIDE = frozenset({"its", "their", "our"}), 9
_OWN_DEAD = re.compile(
    r"\b(?:its|their|our) own (?:dead|losses|casualties|deaths|fatalities|toll) (?:\w+ )?(?:at|as|were|was|of)\b"
    r"|\b(?:on (?:its|their|our) (?:own )?side|(?:in|among|from) (?:its|their|our) (?:own )?ranks),? (?:and )?$"
)
_OWN_SIDE = re.compile(
    r"(?:(?:killed|dead|wounded|injured) )?(?:(?:and|,) [\w,]+ (?:wounded|injured|missing) )?"
    r"(?:on (?:its|their|our) (?:own )?side(?! of\b)|(?:in|among|from) (?:its|their|our) (?:own )?ranks)\b"
)
_YEAR = re.compile(r"(?:19|20)\d\ds?$")
_SINCE = 7
_ONCE = frozenset({"United Nations", "government", "regime"})  # of "regime jets", not of whatever follows
LONG_AGO = re.compile(
    rf"\b(?:19|20)\d\ds?\b|^(?:in|last) (?:{'|'.join(MONTHS)})$|^(?:last|the previous|the same) (?:month|year)\b",
    re.IGNORECASE,
)


def is_deed(sentence: Sentence, at: int) -> bool:
    """Whether a verb is an active one of violence: a participle has its object after it."""
    nodes = sentence.nodes
    node = nodes[at]
    classes = {v.cls for v in node.verbs} & DEEDS
    if node.form not in ("act", "ed"):
        return False
    if not classes:
        return any(v.lemma == "open fire" for v in node.verbs)
    following = nodes[at + 1] if at + 1 < len(nodes) else None
    if any(v.lemma in _SENDS for v in node.verbs):
        return False  # "since the government deployed the army"
    if any(v.lemma == "sink" for v in node.verbs) and (following is None or following.tag not in "x#"):
        return False  # "a boat carrying Togolese guests sank"
    if classes == {"launch"} and following is not None and _is_unarmed(sentence, following):
        return False
    return node.form == "act" or (following is not None and following.tag in "x#")


def _is_unarmed(sentence: Sentence, launched: Node) -> bool:
    """Whether what was launched does no harm: people sent, an inquiry, a search, "released its count of the dead"."""
    words = (token.low for token in sentence.tokens[launched.first : launched.last + 1])
    return launched.kind == "person" or not WORDS["searches"].isdisjoint(words)


def nearest_first(nodes: list[Node], at: int) -> list[int]:
    """The nodes of a count's own clause, then the others."""
    low = max((i for i in range(at) if nodes[i].tag in ";|"), default=-1)
    high = next((i for i in range(at + 1, len(nodes)) if nodes[i].tag in ";|"), len(nodes))
    return [*range(low + 1, high), *range(low + 1), *range(high, len(nodes))]


def goes_on(agent: Agent, d: Draft) -> bool:
    """Whether what is told later may be the same agent's doing: not where it was militants who fell."""
    if d.person_type == "militant" or agent.name in _ONCE:
        return False
    return (
        d.measure in HARM | {"launched", "attacks"}
        and (agent.name != d.party or d.measure in ARMS)
        and (agent.side or d.measure in ("killed", "injured", "captured", "struck"))
    )


def _is_bodys(head: Node) -> bool:
    """Whether a phrase ends in people, a body or a building, which weapons only describe: "the group's drone unit"."""
    noun = head.entry.noun
    return head.low == "unit" or (noun is not None and noun.kind in ("person", "body", "structure", "unit"))


def tells_of_attack(nodes: list[Node], tokens: list[Token], at: int) -> bool:
    """Whether a phrase is one of attack, by itself or with the one it is joined to: "Israeli air and ground raids"."""
    if any(is_violent(t) for t in tokens[nodes[at].first : nodes[at].last + 1]):
        return not _is_bodys(tokens[nodes[at].last])
    return (
        at + 2 < len(nodes)
        and nodes[at + 1].tag == "&"
        and nodes[at + 2].tag == "x"
        and is_violent(tokens[nodes[at + 2].last])
        and tokens[nodes[at].last].tag in "wJ"
    )


def is_arrest(d: Draft) -> bool:
    """Whether people were arrested or are held, which those who fight others do not do to them."""
    return d.measure == "captured" and _is_of(d, _ARRESTS)


def is_repelled(d: Draft) -> bool:
    """Whether attacks are told by who withstood them: "repelled 13 attacks"."""
    return d.measure == "attacks" and _is_of(d, _REPELLED)


def is_kept(verb: Node) -> bool:
    """Whether a verb tells of attacks by who counted or suffered them: "the army recorded 120 attacks"."""
    return any(v.lemma in WORDS["keeping"] for v in verb.verbs)


def is_pronounced(sentence: Sentence, verb: Node) -> bool:
    """Whether somebody only says so: "declared dead by the army"."""
    words = {word for t in sentence.tokens[verb.first : verb.last + 1] for word in t.low.split()}
    return not words.isdisjoint(WORDS["pronounced"])


def is_custody(verb: Node) -> bool:
    """Whether a verb tells of an arrest, which is no part of what the arrested are said to have done."""
    return any(v.lemma in _ARRESTS for v in verb.verbs)


def is_loss(d: Draft) -> bool:
    """Whether the count is told as what a side lost, not as what another did; a roof is damaged all the same."""
    if d.measure == "damaged":
        return False
    told = "surrender" in d.rule or d.rule.startswith("list/") or d.rule.endswith("/losses")
    return told or _is_of(d, _LOSSES) or (d.measure == "casualties" and losing_verb(d) is not None)


def are_own(d: Draft) -> bool:
    """Whether those counted are of the side that speaks: "three deaths on its side", "put its own dead at nine"."""
    if d.counted != "people" or d.sentence.words.isdisjoint(_OWNERS):
        return False
    tokens, first, last = d.sentence.tokens, d.group.first, d.group.last
    before = " ".join([t.low for t in tokens[max(first - _BESIDE, 0) : first]])
    after = " ".join([t.low for t in tokens[last + 1 : last + _BESIDE]])
    own = tokens[last].low == "own" and tokens[last - 1].low in _OWNERS  # "three of its own"
    return own or bool(_OWN_DEAD.search(before) or _OWN_SIDE.match(after))


def losing_verb(d: Draft) -> int | None:
    """The node of the verb right before a count that says somebody lost so many: "lost 900 men killed or wounded"."""
    before = d.sentence.nodes[d.at - 1] if d.at else None
    loses = before is not None and before.tag == "v" and any(v.lemma == "lose" for v in before.verbs)
    return d.at - 1 if loses else None


def _is_of(d: Draft, lemmas: frozenset[str]) -> bool:
    return d.verb is not None and d.verb.tag == "v" and any(v.lemma in lemmas for v in d.verb.verbs)


def is_long_ago(d: Draft, text: str) -> bool:
    """Whether the sentence itself puts the count into another year or month."""
    return d.when is not None and d.when[0] >= d.sentence.start and bool(LONG_AGO.search(text[slice(*d.when)]))


def is_since(d: Draft, who: int) -> bool:
    """Whether a clause only says from when on: "since Hamas stormed the border"."""
    return who > 0 and d.sentence.nodes[who - 1].low == "since"


def is_since_when(d: Draft, who: int) -> bool:
    """Whether a clause without the count tells what happened then: "since May, when Hamas stormed the border"."""
    nodes = d.sentence.nodes
    if not who or nodes[who - 1].tag != "|" or nodes[who - 1].low != "when" or d.measure == "displaced":
        return False
    apart = d.at < who or any(node.tag in ",-" for node in nodes[who : d.at])
    when = nodes[who - 1].first
    return apart and any(token.low == "since" for token in d.sentence.tokens[max(when - _SINCE, 0) : when])


def is_of_another_year(sentence: Sentence, who: int) -> bool:
    """Whether a clause of "when" tells of a year gone by: "the worst raid since 2014, when rebels killed 40"."""
    when = sentence.nodes[who - 1] if who else None
    if when is None or when.tag != "|" or sentence.tokens[when.first].low != "when":
        return False
    before = "".join([t.low for t in sentence.tokens[max(when.first - 3, 0) : when.first] if t.low != ","])
    return bool(_YEAR.search(before))


def is_placed(sentence: Sentence, node: Node) -> bool:
    """Whether a phrase is a place, where others did it: "stormed a post in northern Chad killing nine"."""
    tokens = sentence.tokens[node.first : node.last + 1]
    noun = tokens[-1].entry.noun
    named = noun is None and any(t.tag in "CE" for t in tokens) and not is_violent(tokens[-1])
    return named or (noun is not None and noun.kind in ("structure", "place", "named"))
