"""Sentences that look like claims and gave none: the nearest rule, and why it did not fire."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tracker.claims.claimants.passages import Passage
from tracker.language.disease import tells_of_disease
from tracker.language.nodes import Node
from tracker.model import Article
from tracker.rules.loader import Rule


@dataclass(slots=True)
class Miss:
    """A sentence with a quantity and a word of harm or strike that gave no row."""

    article_id: str
    start: int
    sentence: str
    quantity: str
    trigger: str
    nearest: str
    reason: str


def find_misses(article: Article, passages: Iterable[Passage], rules: list[Rule]) -> Iterator[Miss]:
    """Yield a miss for each sentence with a counted group and a verb that some rule reads, but no claim."""
    for passage in passages:
        if passage.drafts:
            continue
        sentence = passage.sentence
        counts = [n for n in sentence.nodes if n.tag == "#" and n.origin in ("number", "vague")]
        verbs = [(n, rule) for n in sentence.nodes if n.tag == "v" and (rule := _nearest(n, rules)) is not None]
        if not counts or not verbs:
            continue
        count, (verb, rule) = min(
            ((c, v) for c in counts for v in verbs), key=lambda pair: abs(pair[0].first - pair[1][0].first)
        )
        text = article.text
        yield Miss(
            article.article_id,
            sentence.start,
            text[sentence.start : sentence.end],
            text[count.start : count.end],
            text[verb.start : verb.end],
            rule.id,
            _reason(passage, count, verb, rule),
        )


def _nearest(verb: Node, rules: list[Rule]) -> Rule | None:
    classes = {v.cls for v in verb.verbs}
    return next((rule for rule in rules if classes & set(rule.verbs)), None)


def _reason(passage: Passage, count: Node, verb: Node, rule: Rule) -> str:
    if verb.form == "hyp":
        return "the verb is hedged, planned or feared"
    if verb.form == "neg":
        return "the verb is negated"
    if tells_of_disease(passage.sentence.tokens):
        return "the sentence counts the sick"
    if count.kind not in rule.targets:
        return f"the rule reads {', '.join(rule.targets)}; the count is of kind {count.kind}"
    return "no construction joins the count to the verb"
