"""A slip in a rule file is refused, with the file, the rule and the repair."""

from pathlib import Path

import pytest

from tracker.errors import RuleError
from tracker.lexicons.vocabulary import load_vocabulary
from tracker.rules.engine import Engine
from tracker.rules.loader import FOLDER, load_constructions, load_rules

RULE = """
[[rule]]
id = "sunk"
measure = "destroyed"
verbs = ["destroy"]
targets = ["equipment"]
constructions = ["passive"]
examples = [{ text = "Nine ships were sunk.", reads = ["destroyed 9: Nine ships"] }]
near_misses = ["Nine ships were seen."]
"""
SLIPS = [
    ('measure = "destroyed"', 'measure = "sunken"', "unknown measure 'sunken'"),
    ('verbs = ["destroy"]', 'verbs = ["sink"]', "unknown verbs 'sink'"),
    ('targets = ["equipment"]', 'targets = ["boats"]', "unknown targets 'boats'"),
    ('constructions = ["passive"]', 'constructions = ["pasive"]', "unknown constructions 'pasive'"),
    ('constructions = ["passive"]', 'constructions = ["passive"]\ntypes = ["sailor"]', "unknown types 'sailor'"),
    ('constructions = ["passive"]', "constructions = []", "constructions is missing or empty"),
    ('verbs = ["destroy"]', 'verbs = "destroy"', "verbs is no list of words"),
    ('verbs = ["destroy"]', "", "verbs is missing or empty"),
    ("near_misses", "near_miss", "unknown key 'near_miss'"),
    ('reads = ["destroyed 9: Nine ships"]', "reads = []", "an example is { text = '...'"),
    ("text =", "txt =", "an example is { text = '...'"),
    ("examples = [{", "examples = [", "not valid TOML"),
    ("[[rule]]", "[[rules]]", "holds no [[rule]]"),
    ('["Nine ships were seen."]', '["Nine ships.", "Nine ships."]', "'Nine ships.' stands twice in near_misses"),
    ('["passive"]', '["passive", "passive"]', "'passive' stands twice in constructions"),
]


def _folder(tmp_path: Path, rules: str) -> Path:
    (tmp_path / "constructions.toml").write_text((FOLDER / "constructions.toml").read_text("utf-8"), "utf-8")
    (tmp_path / "sea.toml").write_text(rules, "utf-8")
    return tmp_path


def test_a_rule_is_loaded_with_its_proof(tmp_path: Path) -> None:
    (rule,) = load_rules(_folder(tmp_path, RULE))
    assert (rule.id, rule.measure, rule.verbs, rule.source) == ("sunk", "destroyed", ("destroy",), "sea.toml")
    assert rule.examples[0].reads == ("destroyed 9: Nine ships",)


@pytest.mark.parametrize(("right", "wrong", "message"), SLIPS)
def test_a_slip_is_named(tmp_path: Path, right: str, wrong: str, message: str) -> None:
    assert right in RULE
    with pytest.raises(RuleError) as error:
        load_rules(_folder(tmp_path, RULE.replace(right, wrong)))
    assert str(error.value).startswith("sea.toml: ")
    assert message in str(error.value)


def test_an_id_used_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"sea.toml: rule sunk stands twice; give one of the two another id"):
        load_rules(_folder(tmp_path, RULE + RULE))


def test_two_rules_for_one_reading_are_refused(tmp_path: Path) -> None:
    rules = load_rules(_folder(tmp_path, RULE + RULE.replace('"sunk"', '"scuttled"')))
    with pytest.raises(RuleError, match=r"rules sunk and scuttled both read passive destroy equipment; narrow one"):
        Engine(load_vocabulary(), rules)


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ('[odd]\nrank = 1\npattern = "T=(#folk)"\nguard = "x"\n', "odd: a construction has a rank"),
        ('[odd]\nrank = "first"\npattern = "T=(#)"\n', "odd: a construction has a rank"),
        ('[odd]\npattern = "T=(#)"\n', "odd: a construction has a rank"),
    ],
)
def test_a_construction_out_of_form_is_refused(tmp_path: Path, spec: str, message: str) -> None:
    (tmp_path / "constructions.toml").write_text(spec, "utf-8")
    with pytest.raises(RuleError) as error:
        load_constructions(tmp_path)
    assert message in str(error.value)


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("T=(# people)", "unknown symbol 'people'"),
        ("T=(@lists)", "unknown macro @lists"),
        ("T=(# ~ x)", "can't read it from"),
        ("T=(#folk)", "unknown kind 'folk'"),
        ("V=(v(sink).pas)", "unknown class or head 'sink'"),
        ("V=(v.past)", "unknown form 'past'"),
    ],
)
def test_a_pattern_with_an_unknown_word_is_refused(pattern: str, message: str) -> None:
    engine = Engine(load_vocabulary())
    with pytest.raises(RuleError) as error:
        engine.alphabet.compile(pattern, engine.macros)
    assert message in str(error.value)
