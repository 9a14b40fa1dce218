"""What patterns can't do without, and that no construction is passed over that would match."""

import pytest

from tracker.rules.loader import load_rules
from tracker.rules.needs import NeedFinder
from tracker.rules.reader import load_reader


def needs(pattern: str) -> list[frozenset[str]]:
    engine = load_reader().engine
    return NeedFinder(engine.alphabet, engine.macros).needs(pattern)


@pytest.mark.parametrize(
    ("pattern", "count"),
    [
        ("v(kill).pas by T=(#weapon)", 3),
        ("be? to* T=(# @more)", 1),
        ("(v(kill) | x(killed)) prep", 2),
        ("(v(kill) prep | x(killed)) prep", 1),
        ("(?<! be) (?= v | of) prep+ $", 1),
    ],
)
def test_needs_are_what_every_match_holds(pattern: str, count: int) -> None:
    assert len(needs(pattern)) == count


def test_alternatives_are_needed_together() -> None:
    alphabet = load_reader().engine.alphabet
    assert needs("(prep | of)") == [alphabet.set_of("prep") | alphabet.set_of("of")]


def test_no_construction_that_matches_is_passed_over() -> None:
    reader = load_reader()
    engine = reader.engine
    matched = 0
    for text in (example.text for rule in load_rules() for example in rule.examples):
        symbols = engine.encode(reader.parse(text, 0, len(text)).nodes)
        for construction in engine.constructions:
            if engine.alphabet.compile(construction.pattern, engine.macros).search(symbols):
                assert all(need & set(symbols) for need in needs(construction.pattern)), (construction.name, text)
                assert engine.alphabet.compile(construction.holds, engine.macros).search(symbols), construction.name
                matched += 1
    assert matched > 500
