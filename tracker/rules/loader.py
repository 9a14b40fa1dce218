"""Load the rule files: each rule checked, so that a slip is named with its file, its rule and the repair."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tracker.errors import RuleError
from tracker.lexicons.vocabulary import MEASURES, PERSON_TYPES, VERB_CLASSES
from tracker.rules.symbols import KINDS

FOLDER = Path(__file__).parent
_PHRASES = (
    "plain attack pronoun hospital losses body issued part unit victim toll rescuers fate people haven named barrage"
    " earth doing able"
)
HEADS = frozenset([*_PHRASES.split(), *MEASURES])
CONSTRUCTIONS = "constructions.toml"
_LISTS = ("verbs", "targets", "constructions", "preps", "types", "lemmas", "near_misses")
_NEEDED = ("id", "measure", "verbs", "targets", "constructions")
_KEYS = {*_NEEDED, *_LISTS, "examples"}
_EXAMPLE = {"text", "reads"}


@dataclass(slots=True, frozen=True)
class Example:
    """A sentence and its rows, each "measure bounds: quote" (see tracker/proofs.py)."""

    text: str
    reads: tuple[str, ...]


@dataclass(slots=True, frozen=True)
class Rule:
    """What a construction means for one family of verbs and one family of counted things.

    `preps` are the only prepositions before the count, `types` the only kinds of persons that the rule reads,
    `lemmas` the only words for them.
    """

    id: str
    measure: str
    verbs: tuple[str, ...]
    targets: tuple[str, ...]
    constructions: tuple[str, ...]
    examples: tuple[Example, ...]
    near_misses: tuple[str, ...]
    preps: tuple[str, ...]
    types: tuple[str, ...]
    lemmas: tuple[str, ...]
    source: str


@dataclass(slots=True, frozen=True)
class Construction:
    """A shape of groups in which English counts; of two that want one count the lower rank wins.

    `holds` is a piece of the shape that is found at less cost: a sentence without it is not searched.
    """

    name: str
    rank: int
    pattern: str
    holds: str = ""


def load_constructions(folder: Path = FOLDER) -> tuple[dict[str, str], list[Construction]]:
    """Load the macros and the constructions of a folder."""
    tables = read_toml(folder / CONSTRUCTIONS)
    macros: dict[str, str] = tables.pop("macros", {})
    for name, spec in tables.items():
        if set(spec) - {"holds"} != {"rank", "pattern"} or not isinstance(spec["rank"], int):
            raise RuleError(f"{CONSTRUCTIONS}: {name}: a construction has a rank (0-9) and a pattern; give both")
    return macros, [Construction(name, **spec) for name, spec in tables.items()]


def load_rules(folder: Path = FOLDER) -> list[Rule]:
    """Load every rule file of a folder; RuleError names the file, the rule and the repair."""
    known = set(read_toml(folder / CONSTRUCTIONS)) - {"macros"}
    rules: list[Rule] = []
    for path in sorted(folder.glob("*.toml")):
        if path.name != CONSTRUCTIONS:
            rules += _load_file(path, known, {rule.id for rule in rules})
    return rules


def read_toml(path: Path) -> dict[str, Any]:
    """Read a TOML file; RuleError names the line that spoils it."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise RuleError(f"{path.name}: not valid TOML ({error}); mend that line") from error


def _load_file(path: Path, constructions: set[str], seen: set[str]) -> list[Rule]:
    tables = read_toml(path)
    if set(tables) != {"rule"} or not isinstance(tables["rule"], list):
        raise RuleError(f"{path.name}: holds no [[rule]], or something else beside; write [[rule]] above each rule")
    rules = []
    for spec in tables["rule"]:
        rule = _load_rule(path.name, spec)
        if rule.id in seen:
            raise RuleError(f"{path.name}: rule {rule.id} stands twice; give one of the two another id")
        seen.add(rule.id)
        _refuse_unknown(rule, "constructions", rule.constructions, constructions)
        rules.append(rule)
    return rules


def _load_rule(source: str, spec: dict[str, Any]) -> Rule:
    where = f"{source}: rule {spec.get('id')}"
    if missing := [key for key in _NEEDED if not spec.get(key)]:
        raise RuleError(f"{where}: {missing[0]} is missing or empty; add it")
    if unknown := set(spec) - _KEYS:
        raise RuleError(f"{where}: unknown key {min(unknown)!r}; use {_listed(_KEYS)}")
    for key in _LISTS:
        if not isinstance(spec.get(key, []), list) or any(not isinstance(word, str) for word in spec.get(key, [])):
            raise RuleError(f"{where}: {key} is no list of words; write {key} = ['one', 'two']")
    lists = {key: tuple(spec.get(key, ())) for key in _LISTS}
    examples = tuple(_load_example(where, example) for example in spec.get("examples", ()))
    for key, words in {**lists, "examples": tuple(example.text for example in examples)}.items():
        if twice := [word for at, word in enumerate(words) if word in words[:at]]:
            raise RuleError(f"{where}: {twice[0]!r} stands twice in {key}; drop one")
    rule = Rule(id=spec["id"], measure=spec["measure"], examples=examples, source=source, **lists)
    _refuse_unknown(rule, "measure", [rule.measure], MEASURES)
    _refuse_unknown(rule, "verbs", rule.verbs, VERB_CLASSES | HEADS)
    _refuse_unknown(rule, "targets", rule.targets, KINDS)
    _refuse_unknown(rule, "types", rule.types, PERSON_TYPES)
    return rule


def _load_example(where: str, example: Any) -> Example:
    if not isinstance(example, dict) or set(example) != _EXAMPLE or not example["reads"]:
        raise RuleError(f"{where}: an example is {{ text = '...', reads = ['killed 12: 12 people'] }}; write it so")
    return Example(example["text"], tuple(example["reads"]))


def _refuse_unknown(rule: Rule, key: str, words: Iterable[str], known: Iterable[str]) -> None:
    known = set(known)
    if unknown := [word for word in words if word not in known]:
        raise RuleError(f"{rule.source}: rule {rule.id}: unknown {key} {unknown[0]!r}; use one of {_listed(known)}")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))
