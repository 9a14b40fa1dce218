"""Shares of a count told before: "the flood killed 193; one valley accounts for 56, another for 20"."""

from tracker.claims.counts.restated import tells, words_before
from tracker.claims.drafts import PERSON_MEASURES, Draft
from tracker.rules.reader import Sentence


def holds_share(sentence: Sentence, made: dict[int, Draft], at: int, model: Draft) -> bool:
    """Whether a place or a group has so many of those counted: "one town accounts for 400, another for 20"."""
    fewer = (sentence.nodes[at].quantity.low or 0) < (model.low or model.high or 0)
    words = words_before(sentence.tokens, sentence.nodes[at].quantity.first)
    shared = words.endswith(" for") and any(i < at and is_accounted(d) for i, d in made.items())
    return fewer and (shared or tells("share", words))


def is_accounted(d: Draft) -> bool:
    """Whether a count is the share of some place or group."""
    told = d.group.quantity is not None and tells("share", words_before(d.sentence.tokens, d.group.quantity.first))
    return told or d.rule == "part/share"


def are_people(d: Draft, model: Draft | None) -> bool:
    """Whether "accounted for 56" tells of people counted before, and of nothing that was shot down."""
    return is_accounted(d) and d.noun is None and model is not None and model.measure in PERSON_MEASURES
