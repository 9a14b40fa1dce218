"""Every rule is proved by its own examples, wins them in the full set, and keeps silent at its near misses."""

import difflib
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tracker.extract import article_reader
from tracker.proofs import claims, reading, unproved
from tracker.rules.loader import Example, Rule, load_constructions, load_rules

RULES = load_rules()
EXAMPLES = [(rule, example) for rule in RULES for example in rule.examples]
NEAR = [(rule, text) for rule in RULES for text in rule.near_misses]


def _name(value: object) -> str:
    return value.id if isinstance(value, Rule) else str(getattr(value, "text", value))[:40]


@pytest.fixture
def without() -> Iterator[object]:
    """Take the entries of a rule out of the engine, and put them back after the test."""
    engine = article_reader().reader.engine
    held = dict(engine.table)

    def take(rule_id: str) -> None:
        engine.table = {key: rule for key, rule in held.items() if rule.id != rule_id}

    yield take
    engine.table = held


@pytest.mark.parametrize("rule", RULES, ids=_name)
def test_a_rule_is_proved_by_its_examples_and_near_misses(rule: Rule) -> None:
    assert list(unproved(rule)) == []


def test_what_is_unproved_is_named_with_the_repair() -> None:
    bare = replace(RULES[0], examples=(), near_misses=())
    other = next(rule for rule in RULES if rule.measure != bare.measure)
    astray = replace(bare, examples=(Example(RULES[0].examples[0].text, ("killed 0: none",)), *other.examples))
    astray = replace(astray, near_misses=(RULES[0].examples[0].text,))
    assert [problem.partition(bare.id)[2] for problem in unproved(bare)] == [
        " has no example; add one or drop the rule",
        " has no near miss; add one that the rule must not read",
    ]
    told = "\n".join(unproved(astray))
    assert all(words in told for words in ("not as ['killed 0: none']", "does not win", "reads its near miss"))


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.examples], ids=_name)
def test_an_example_needs_its_rule(rule: Rule, without) -> None:
    without(rule.id)
    same = [example.text for example in rule.examples if _read_by_shape(example.text) == list(example.reads)]
    assert len(same) < len(rule.examples), f"{rule.source}: no example needs rule {rule.id}; drop it"


def _read_by_shape(text: str) -> list[str]:
    """The rows that a construction read, without those that a counted weapon or attack gives for want of one."""
    return reading(claim for claim in claims(text) if not claim.rule.endswith("/alone"))


@pytest.mark.parametrize(("rule", "text"), NEAR, ids=_name)
def test_a_near_miss_is_near(rule: Rule, text: str) -> None:
    assert min(_words_apart(text, example.text) for example in rule.examples) <= 3


def _words_apart(one: str, other: str) -> int:
    matcher = difflib.SequenceMatcher(None, one.split(), other.split(), autojunk=False)
    return sum(max(b - a, d - c) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal")


def test_every_construction_is_proved_by_an_example() -> None:
    proved = {
        claim.rule.split("/")[1] for _, example in EXAMPLES for claim in claims(example.text) if "/" in claim.rule
    }
    assert {construction.name for construction in load_constructions()[1]} - proved == set()
