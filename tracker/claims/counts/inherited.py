"""The noun and kind that a bare number takes from what it adds to, or from the words whose number it is."""

from tracker.claims.drafts import ADJECTIVES, PERSON_MEASURES, Draft
from tracker.lexicons.vocabulary import AGE_OR_SEX

_PICKED = frozenset({"pick", "fish", "pull", "dig", "haul", "drag", "take", "carry", "bring", "find"})
_TOLLED = ("/toll", "/tally-at", "/toll-far")
_TOLLS = frozenset({"killed", "injured", "casualties", "losses", "missing"})
_LEADS = frozenset({"at", ":", "were", "are", "was"})
_FROM_ELSEWHERE = frozenset({"foreigner", "foreign national", "national", "expatriate"})
_OF_WHOM = frozenset({"among", "amongst", "of"})


def _is_picked_up(d: Draft) -> bool:
    """Whether more are told to have been found or taken away, alive for all that the verb says: "another six"."""
    told = d.verb is not None and any(v.lemma.split()[0] in _PICKED for v in d.verb.verbs)
    return told and d.group.other and d.measure in ("captured", "released")


def _is_one_of_many(model: Draft, d: Draft) -> bool:
    """Whether one person says nothing of the many counted after: "a girl was killed and some 40 were hurt"."""
    one = model.high == 1 and model.group.origin in ("article", "definite", "name", "number")
    elsewhere = model.sentence is not d.sentence or not d.group.other
    return one and elsewhere and model.person_type in AGE_OR_SEX


def _is_one_of_several(model: Draft, pool: list[Draft]) -> bool:
    """Whether the last of several kinds told in one breath stands for all: "25 soldiers and 10 civilians; the toll"."""
    beside = [e for e in pool if e.verb is not None and e.verb is model.verb and e.measure == model.measure]
    return len({e.person_type for e in beside}) > 1


def _kind_put(d: Draft) -> str | None:
    """The kind of people that a number is put at: "put its civilian dead at 31"."""
    if d.verb is None or not d.rule.endswith("/count-at"):
        return None
    told = d.sentence.tokens[max(d.verb.first - 1, 0) : d.verb.last]
    return next((ADJECTIVES[t.low] for t in told if t.low in ADJECTIVES), None)


def _kind_numbered(d: Draft) -> str | None:
    """The kind of people whose number is raised: "brings to 38 the number of soldiers killed"."""
    told = d.sentence.nodes[d.at + 1 : d.verb_at] if d.rule.endswith(("/bring-number", "/as-number")) else []
    nouns = (d.sentence.tokens[n.last].entry.noun for n in told if n.tag in "x#")
    return next((noun.person_type for noun in nouns if noun is not None and noun.kind == "person"), None)


def _kind_tolled(d: Draft) -> str | None:
    """The kind of people whose toll a number is: "the toll among the guards rose", "civilian losses: 31 dead"."""
    nodes, tokens = d.sentence.nodes, d.sentence.tokens
    bare = d.counted == "people" and (d.noun is None or d.noun.kind == "tally")
    leads = bare and d.at and (d.rule.endswith(_TOLLED) or tokens[nodes[d.at - 1].last].low in _LEADS)
    at = next((i for i in range(d.at - 1, -1, -1) if nodes[i].tag == "#" or _is_toll(d, i)), -1) if leads else -1
    if at < 0 or nodes[at].tag == "#":
        return None
    words = " ".join(t.low for t in tokens[nodes[at].first : nodes[at].last + 1]).split()
    among = nodes[at + 2] if [n.tag for n in nodes[at + 1 : at + 3]] in (["i", "x"], ["f", "x"]) else None
    noun = tokens[among.last].entry.noun if among is not None and nodes[at + 1].low in _OF_WHOM else None
    whose = noun.person_type if noun is not None and noun.kind == "person" and noun.plural else None
    return whose or next((ADJECTIVES[word] for word in words[:-1] if word in ADJECTIVES), None)


def _says_of_what(model: Draft, d: Draft) -> bool:
    """Whether a count names what it is of, or is of a kind and listed with the next: "civilian losses at 31 and 40"."""
    listed = model.sentence is d.sentence and all(n.tag != "x" for n in d.sentence.nodes[model.at : d.at])
    return model.noun is not None or (listed and model.counted == "people" and model.person_type is not None)


def _is_toll(d: Draft, at: int) -> bool:
    """Whether a phrase is headed by the dead, the hurt or both together."""
    node = d.sentence.nodes[at]
    return node.tag == "L" or (node.tag == "x" and node.kind in _TOLLS)


def _is_of_others(model: Draft, d: Draft) -> bool:
    """Whether those told to be of the dead say nothing of the wounded: "six of the dead were women; 40 were hurt"."""
    return model.rule.endswith("/of-outcome") and model.measure != d.measure


def _is_of_it(d: Draft, model: Draft) -> bool:
    """Whether some are of a count right before them: "42 women, three of them pregnant"."""
    nodes = d.sentence.nodes[model.at + 1 : d.at + 2] if d.sentence is model.sentence else []
    return [n.tag for n in nodes] == [",", "#", "O"]


def inherit(drafts: list[Draft], earlier: list[Draft]) -> None:
    """A bare number, "another N" and "N others" take noun and kind from what they add to."""
    for n, d in enumerate(drafts):
        d.person_type = d.person_type or _kind_put(d) or _kind_numbered(d) or _kind_tolled(d)
        if d.noun is not None or d.group.kind != "bare" or d.person_type:
            continue
        if n and d.measure in ("captured", "released") and d.verb is not None and d.verb is drafts[n - 1].verb:
            d.measure = drafts[n - 1].measure  # "captured four villages on Monday and two more on Tuesday"
        pool = [e for e in drafts[:n] if (e.total is None or _is_of_it(d, e)) and not _is_of_others(e, d)] or (
            [e for e in earlier[-3:] if e.total is None] if d.group.other else []
        )
        if pool and pool[-1].group.kind == "body" and _is_picked_up(d):
            d.measure = pool[-1].measure  # "found 16 bodies. Another six were picked up at dawn"
        people = d.measure in PERSON_MEASURES
        model = next(
            (e for e in reversed(pool) if _says_of_what(e, d) and (e.counted in ("people", "families")) == people), None
        )
        if model is None or (people and _is_one_of_many(model, d)):
            continue
        if people:
            told = model.noun is None or model.noun.kind in ("person", "tally")
            d.person_type = model.person_type if told and not _is_one_of_several(model, pool) else d.person_type
            d.noun = model.noun
            d.counted = model.counted if d.group.other and d.measure == model.measure else d.counted
            d.measure = "repatriated" if (d.measure, model.measure) == ("released", "repatriated") else d.measure
        else:
            d.noun, d.counted = model.noun, model.counted
            d.measure = "attacks" if d.measure == "intercepted" and d.counted == "attack" else d.measure


def by_nation(drafts: list[Draft]) -> None:
    """Parts told by their nation alone are of the kind of their total: "two peacekeepers, a Malawian and a Thai"."""
    for d in drafts:
        if d.total is not None and d.person_type is None and d.group.kind == "person" and _is_national(d):
            d.person_type = d.total.person_type if d.total.person_type != "other" else None


def _is_national(d: Draft) -> bool:
    """Whether a noun says no more than where people are from."""
    last = d.sentence.tokens[d.group.last]
    return last.tag == "J" if d.noun is None else d.noun.lemma in _FROM_ELSEWHERE
