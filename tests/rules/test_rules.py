"""Every rule is proved by its own examples, wins them in the full set, and keeps silent at its near misses."""

import difflib
from collections.abc import Iterator

import pytest
from rules.proofs import claims, line, read, winners

from tracker.extract import article_reader
from tracker.rules.loader import Rule, load_constructions, load_rules

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
def test_a_rule_carries_an_example_and_a_near_miss(rule: Rule) -> None:
    assert rule.examples, f"{rule.source}: rule {rule.id} has no example; add one or drop the rule"
    assert rule.near_misses, f"{rule.source}: rule {rule.id} has no near miss; add one that must read nothing"


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=_name)
def test_an_example_is_read_as_written(rule: Rule, example) -> None:
    assert read(example.text) == list(example.reads)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.examples], ids=_name)
def test_a_rule_wins_each_of_its_examples(rule: Rule) -> None:
    lost = [example.text for example in rule.examples if rule.id not in winners(example.text)]
    assert not lost, f"{rule.source}: rule {rule.id} never wins {lost}; another rule reads it: drop one"


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.examples], ids=_name)
def test_an_example_needs_its_rule(rule: Rule, without) -> None:
    without(rule.id)
    same = [example.text for example in rule.examples if _read_by_shape(example.text) == list(example.reads)]
    assert len(same) < len(rule.examples), f"{rule.source}: no example needs rule {rule.id}; drop it"


def _read_by_shape(text: str) -> list[str]:
    """The rows that a construction read, without those that a counted weapon or attack gives for want of one."""
    return [line(claim) for claim in claims(text) if not claim.rule.endswith("/alone")]


@pytest.mark.parametrize(("rule", "text"), NEAR, ids=_name)
def test_a_near_miss_reads_nothing_by_its_rule(rule: Rule, text: str) -> None:
    assert rule.id not in winners(text)


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
