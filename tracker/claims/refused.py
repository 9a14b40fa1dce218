"""What the rules read and what is no claim all the same."""

import re

from tracker.claims.drafts import MUTUAL, PERSON_MEASURES, Draft
from tracker.language.crime import tells_of_ordinary_crime
from tracker.language.disease import tells_of_disease, tells_of_no_calamity, tells_of_old_age
from tracker.language.nodes import Node, Token, says
from tracker.language.uncounted import is_money

_NEXT_CLAUSE = re.compile(",?&[#x]v")
_RECORDS = frozenset("deadliest worst largest biggest heaviest bloodiest fiercest longest".split())
_FIGURES = ("/count-at", "/number-of")
# beside these, those captured are no seats
_HARMED = frozenset({"killed", "killing", "wounded", "wounding", "dead", "missing"})
_JAILED = frozenset({"jail", "imprison", "incarcerate"})
_PAPERS = frozenset("names identities photos pictures photographs images details footage videos".split())
_CHARGES = frozenset({"charged", "charges", "trial", "custody", "protest", "protests", "inquest"})
_EXTREMES = frozenset({"oldest", "youngest", "eldest", "first", "last"})
_DEATH = frozenset({"death", "passing"})
_VIOLENT = frozenset({"kill", "injure", "shoot", "gun", "beat", "capture", "eliminate", "strike", "explode", "clash"})
_AUXILIARIES = frozenset({"had", "has", "have", "was", "were"})
_COUNTS = frozenset({"figure", "count", "tally", "number", "estimate"})
_ANEW = frozenset({"released", "announced", "given", "earlier", "previous", "first", "initial", "on"})
_OUT = frozenset("card cards injury injuries suspension suspensions rivals transfers retirement illness".split())
_SCORES = frozenset({"votes", "medals", "seats", "goals"})
_BEASTS = frozenset({"animals", "birds", "beasts", "livestock", "cattle"})
_RIDES = frozenset({"vehicle", "ship", "aircraft", "helicopter"})
_BLASTS = frozenset({"explosion", "detonation", "blast"})
_DEFINES = frozenset({"define", "defines", "defined", "defining"})
_TRIED = frozenset({"court", "judge", "jury", "tribunal", "years", "life", "sentence", "convicted", "guilty"})


def counts_something(made: Draft) -> bool:
    """Whether a count is a claim: of harm and no sickness or crime, and of things that a bare number has found."""
    tokens = _clause(made)
    if _is_no_harm(made, tokens) or (
        made.group.origin == "another" and is_money(made.sentence.tokens, made.group.last + 1)
    ):
        return False
    if (made.measure == "released" and _is_of_papers(made)) or (made.measure == "displaced" and _is_homeless(made)):
        return False
    if made.rule.endswith("/places-struck") and made.verb is not None and _is_mutual(made.verb):
        return False
    if made.rule == "attacks-alone/alone" and _is_ahead(made):
        return False
    if _is_score(made) or _is_ride(made) or _is_where(made) or _is_blown_up(made):
        return False
    if _is_unknown(made) or _is_force(made) or _is_uncounted(made):
        return False
    if _is_definition(made) or _is_compared(made) or _is_superlative(made) or _is_mere_death(made, tokens):
        return False
    if _is_out_of_play(made) or _is_of_extreme(made) or _is_wound(made) or _is_nth_death(made):
        return False
    if made.measure == "captured_places" and made.group.origin == "zero":
        return False  # "they take no position"
    if made.noun is not None or made.group.kind != "bare":
        return True
    seats = made.measure == "captured" and made.verb is not None and any(v.lemma == "capture" for v in made.verb.verbs)
    told = made.rule.endswith(_FIGURES) or not _HARMED.isdisjoint(made.sentence.words)
    return made.measure in PERSON_MEASURES and not (seats and not told)


def _is_mutual(group: Node) -> bool:
    """Whether people fought where they met, and no place was hit: "clashes in nine villages"."""
    return group.tag == "#" and group.noun is not None and group.noun.lemma in MUTUAL


def _is_score(made: Draft) -> bool:
    """Whether votes or the like are added up, not the dead: "the tally of votes stood at 900"."""
    nodes = made.sentence.nodes
    toll = next((at for at in range(made.at) if nodes[at].tag == "L"), None)
    if not made.rule.startswith("killed-toll/") or toll is None or nodes[toll + 1].tag != "f":
        return False
    return made.sentence.tokens[nodes[toll + 2].last].low in _SCORES


def _is_ride(made: Draft) -> bool:
    """Whether people are only taken somewhere by what they ride in: "buses took 40 pilgrims to Gozo"."""
    if made.rule != "captured-held/active" or made.verb is None or made.verb.first == 0:
        return False
    entry = made.sentence.tokens[made.verb.first - 1].entry
    rides = entry.noun is not None and entry.noun.counted in _RIDES
    return rides and any(verb.lemma == "take" for verb in made.verb.verbs)


def _is_blown_up(made: Draft) -> bool:
    """Whether what goes off is itself the weapon: "the explosion of a truck full of mortar shells"."""
    if made.rule != "struck-on/noun-of" or made.verb is None or made.low != 1:
        return False
    words = [token.low for token in made.sentence.tokens[made.verb.last : made.group.first]]
    return words[0] in _BLASTS and words[1:] == ["of"] and made.counted in _RIDES


def _is_where(made: Draft) -> bool:
    """Whether a count only says where another thing was hit: "in two of the villages, homes were burned"."""
    nodes, first = made.sentence.nodes, made.at
    if made.verb_at < first or first != 1 or nodes[0].tag != "i" or nodes[0].low != "in":
        return False
    comma = next((at for at in range(first, made.verb_at) if nodes[at].tag == ","), None)
    return comma is not None and comma + 1 < made.verb_at and nodes[comma + 1].tag in "x#"


def _is_unknown(made: Draft) -> bool:
    """Whether nobody only knows or says so: "nobody can say how many are dead"."""
    if made.group.origin != "zero" or made.verb is None or made.verb_at < made.at:
        return False
    return any(token.low.startswith("how") for token in made.sentence.tokens[made.group.last : made.verb.first])


def _is_uncounted(made: Draft) -> bool:
    """Whether a bare number counts beasts or who speaks behind it: "killing nine, multiple security sources said"."""
    nodes, at = made.sentence.nodes, made.at + 1
    if made.group.kind != "bare" or at + 1 >= len(nodes) or nodes[at].tag != "x":
        return False
    beside = nodes[at].first == made.group.last + 1 and made.sentence.tokens[nodes[at].first].tag not in "zp"
    return beside and (says(nodes[at + 1]) or made.sentence.tokens[nodes[at].last].low in _BEASTS)


def _is_force(made: Draft) -> bool:
    """Whether forces are meant whom nothing counts: "opened fire on our forces"."""
    return made.group.origin == "definite" and made.sentence.tokens[made.group.last].low.endswith("forces")


def _is_ahead(made: Draft) -> bool:
    """Whether an attack is only what somebody will do, "we will reach it in one strike", or "in a single raid"."""
    words = [token.low for token in made.sentence.tokens[max(made.group.first - 2, 0) : made.group.last]]
    if "in a single" in " ".join(words):
        return True
    before = [node for node in made.sentence.nodes[: made.at] if node.tag in "vm"]
    return bool(before) and (before[-1].tag == "m" or before[-1].form == "hyp")


def _is_definition(made: Draft) -> bool:
    """Whether the count says what a word means: "mass shootings, defined as incidents in which four are shot"."""
    words = [token.low for token in made.sentence.tokens[made.group.first - 1 : made.group.last]]
    if words[:1] == ["with"] and words[2:4] == ["or", "more"]:
        return True  # "counts shootings with four or more people shot"
    if _DEFINES.isdisjoint(made.sentence.words):
        return False
    return any(token.low in _DEFINES for token in made.sentence.tokens[: made.group.first])


def _is_superlative(made: Draft) -> bool:
    """Whether the deed is told as one of its kind: "killed 46 people, one of the deadliest of the war"."""
    return made.group.kind == "thing" and made.sentence.tokens[made.group.last].low in _RECORDS


def _is_out_of_play(made: Draft) -> bool:
    """Whether a team or a firm is short of people who came to no harm: "lost two men to red cards"."""
    after = [token.low for token in made.sentence.tokens[made.group.last + 1 : made.group.last + 5]]
    return made.rule.startswith("casualties-lose/") and after[:1] == ["to"] and not _OUT.isdisjoint(after)


def _is_of_extreme(made: Draft) -> bool:
    """Whether the number only says among whom somebody was the first: "the oldest of the three was seized"."""
    before = [token.low for token in made.sentence.tokens[max(made.group.first - 2, 0) : made.group.first]]
    given = made.sentence.tokens[made.group.first].low == "the"
    return given and made.group.kind == "bare" and before[1:] == ["of"] and before[0] in _EXTREMES


def _is_wound(made: Draft) -> bool:
    """Whether limbs are counted, no people: "has wounds to both hands"."""
    limbs = made.group.kind == "thing" and made.rule == "injured-nominal/noun-of"
    return limbs and made.sentence.tokens[made.group.first - 1].low == "to"


def _is_nth_death(made: Draft) -> bool:
    """Whether a death that was told is only numbered: "one driver was shot, the first death of a contractor"."""
    if made.verb is None or not made.rule.endswith("/noun-of") or made.group.origin != "article":
        return False
    return any(token.tag == "q" for token in made.sentence.tokens[made.verb.first : made.verb.last])


def _is_compared(made: Draft) -> bool:
    """Whether a count only says how wrong another was: "nine bodies lay there, five more than were reported"."""
    after = [token.low for token in made.sentence.tokens[made.group.last : made.group.last + 6]]
    more = made.group.kind == "bare" and (made.group.other or made.group.origin == "another")
    rival = not _COUNTS.isdisjoint(after) and _ANEW.isdisjoint(after)  # "one more than the police figure"
    return more and "than" in after and (rival or not _AUXILIARIES.isdisjoint(after[:3]))


def _is_mere_death(made: Draft, tokens: list[Token]) -> bool:
    """Whether somebody by name is told to have died and nothing of violence: "since the death of Ana Borg in May"."""
    if not made.rule.endswith("/noun-of-name") or made.verb is None:
        return False
    noun = made.sentence.tokens[made.verb.last]
    if not _CHARGES.isdisjoint(made.sentence.words):
        return False
    return noun.low in _DEATH and not any(_is_violent(token) for token in tokens if token is not noun)


def _is_violent(token: Token) -> bool:
    """Whether a word tells of harm, an attack or a calamity."""
    entry = token.entry
    if not tells_of_no_calamity([token]):
        return True
    told = entry.noun is not None and entry.noun.measure is not None
    return told or any(verb.cls in _VIOLENT for verb in entry.verbs)


def _is_homeless(made: Draft) -> bool:
    """Whether one person's lack of a home only says who it is: "a homeless man"."""
    words = made.sentence.tokens[made.group.first : made.group.last]
    return made.low == made.high == 1 and any(token.low == "homeless" for token in words)


def _is_of_papers(made: Draft) -> bool:
    """Whether it is their names or pictures that were released: "the names of 40 agents"."""
    words = [token.low for token in made.sentence.tokens[: made.group.first][-2:]]
    return words[1:] == ["of"] and words[0] in _PAPERS


def _clause(made: Draft) -> list[Token]:
    """The words between the semicolons around a count where they tell of a calamity, else those of its sentence.

    Of people whom somebody killed, those up to a clause of others: "were shot, and a woman died of a heart attack".
    """
    tokens, at = made.sentence.tokens, made.group.first
    if _is_slain(made):
        next_clause = _NEXT_CLAUSE.search(made.sentence.tags, max(made.at, made.verb_at))
        return tokens[: made.sentence.nodes[next_clause.start()].first] if next_clause is not None else tokens
    if ";" not in made.sentence.words:
        return tokens
    first = next((i + 1 for i in range(at, -1, -1) if tokens[i].text == ";"), 0)
    last = next((i for i in range(at, len(tokens)) if tokens[i].text == ";"), len(tokens))
    return tokens if tells_of_no_calamity(tokens[first:last]) else tokens[first:last]


def _is_slain(made: Draft) -> bool:
    """Whether people are told to have been killed, not to have died."""
    verb = made.verb
    return made.measure == "killed" and verb is not None and verb.tag == "v" and verb.form == "pas"


def _is_no_harm(made: Draft, tokens: list[Token]) -> bool:
    """Whether the sentence tells of sickness, old age or ordinary crime."""
    if made.measure == "captured":
        return _is_sentence(made, tokens) or tells_of_ordinary_crime(tokens)
    if made.measure not in ("killed", "injured"):
        return False
    if tells_of_disease(tokens) or (made.measure == "killed" and made.low == 1 and tells_of_old_age(tokens)):
        return True
    return made.noun is not None and made.noun.lemma.startswith("hospitali") and tells_of_no_calamity(tokens)


def _is_sentence(made: Draft, tokens: list[Token]) -> bool:
    """Whether a court sends to prison: "jailed for six years"; nobody is taken there."""
    jailed = made.verb is not None and made.verb.tag == "v" and any(v.lemma in _JAILED for v in made.verb.verbs)
    return jailed and any(token.low in _TRIED for token in tokens)
