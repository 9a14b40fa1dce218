"""The words that tokens are tagged with: what can be counted, and what can be done to it."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

from tracker.errors import LexiconError
from tracker.lexicons.inflection import VARIES, Irregular, conjugate, parse_irregular, pluralise, spellings

FOLDER = Path(__file__).parent
_BRACES = re.compile(r"(?:[^{}]|\{[^{}]*\})*")
AGE_OR_SEX = frozenset({"child", "woman", "man"})
FIGHTERS = frozenset({"military", "police", "militant"})
WEAPONS = {"drone", "missile", "drone_or_missile", "rocket", "shell", "bomb", "weapon"}
EQUIPMENT = {"tank", "armoured_vehicle", "artillery", "air_defence", "vehicle", "ship", "weapon", "other"}
COUNTED: dict[str, set[str | None]] = {
    "person": {"people"},
    "body": {"people"},
    "family": {"families"},
    "weapon": {*WEAPONS},
    "craft": {"aircraft", "helicopter"},
    "equipment": {*EQUIPMENT},
    "structure": {"building", "home", "school", "hospital", "other"},
    "place": {"place"},
    "area": {"area_km2", "area_sq_mi", "area_ha"},
    "attack": {"attack"},
    "tally": {None},
    "unit": {None},
}
TYPE_NAMES = "civilian military police militant child woman man medic aid_worker journalist prisoner official other"
MEASURE_NAMES = (
    "killed injured casualties missing captured released repatriated displaced deployed launched intercepted struck "
    "destroyed damaged captured_places attacks"
)
CLASS_NAMES = (
    "off_radar collapse pull arrive be_struck undergo drive be_hurt go_home fall kill die injure shoot lose eliminate "
    "capture take_place release repatriate displace flee deploy launch intercept strike destroy damage explode "
    "conduct find beat go_missing sweep trap report deny cause suffer reach include neutralise surrender hold house "
    "trace idle pledge mourn search admit grave survive tend bear_out send_home set_out bury parade exhibit convey "
    "clash cede come_down come_free touch_down move_in no_trace leave break be_damaged on_duty engage gun get_to storm "
    "founder harbour take_cover"
)
PERSON_TYPES, MEASURES, VERB_CLASSES = (set(names.split()) for names in (TYPE_NAMES, MEASURE_NAMES, CLASS_NAMES))


class Noun(NamedTuple):
    """What a counted word stands for; `plural` when the form can be one (an invariable form also equals its lemma)."""

    lemma: str
    kind: str
    counted: str | None
    person_type: str | None
    measure: str | None
    plural: bool


class VerbForm(NamedTuple):
    """One reading of a verb form: its class and whether it is base, s, past, participle or ing."""

    lemma: str
    cls: str
    form: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Nouns and verbs by lower-case inflected form; words of a longer form are joined by single spaces."""

    nouns: dict[str, Noun]
    verbs: dict[str, tuple[VerbForm, ...]]


@cache
def load_vocabulary(extra: Path | None = None) -> Vocabulary:
    """Load nouns.toml and verbs.toml, and what a user's folder `extra` adds under the same names.

    Raises LexiconError for unknown keys or classes, for duplicates, and for a noun of two classes.

    >>> words = load_vocabulary()
    >>> words.nouns["servicemen"].person_type, words.nouns["air-strikes"].kind
    ('military', 'attack')
    >>> [(reading.cls, reading.form) for reading in words.verbs["gunned down"]]
    [('kill', 'past'), ('kill', 'participle')]
    """
    nouns: dict[str, Noun] = {}
    verbs: dict[str, tuple[VerbForm, ...]] = {}
    irregular: Irregular = {}
    for folder in (FOLDER, extra):
        if folder is not None:
            _add_nouns(folder / "nouns.toml", nouns)
            _add_verbs(folder / "verbs.toml", verbs, irregular)
    return Vocabulary(nouns, verbs)


def _add_nouns(path: Path, nouns: dict[str, Noun]) -> None:
    added: dict[str, Noun] = {}
    for name, table in _read(path).items():
        _check_noun_class(path, name, table)
        for entry in _entries(path, name, table, "words"):
            for form, noun in _noun_forms(entry, table):
                if form in added:
                    raise LexiconError(f"{path}: {name}: {entry!r} gives {form!r} a second time; keep one of the two")
                if form in nouns and _meaning(nouns[form]) != _meaning(noun):
                    raise LexiconError(f"{path}: {name}: {form!r} is of another class already; remove {entry!r}")
                added[form] = noun
    nouns |= added


def _noun_forms(entry: str, table: dict[str, str]) -> list[tuple[str, Noun]]:
    lemma, plurals = pluralise(entry)
    meaning = table["kind"], table.get("counted"), table.get("person_type"), table.get("measure")
    plain, varies = lemma.replace("~", " "), VARIES.search(entry)
    many = Noun(plain, *meaning, True)
    forms = [(text, many) for text in plurals]
    if lemma not in plurals:
        forms.append((lemma, Noun(plain, *meaning, False)))
    return [(form, noun) for text, noun in forms for form in spellings(text)] if varies else forms


def _meaning(noun: Noun) -> tuple[str | None, ...]:
    return noun.kind, noun.counted, noun.person_type, noun.measure


def _add_verbs(path: Path, verbs: dict[str, tuple[VerbForm, ...]], irregular: Irregular) -> None:
    tables = _read(path)
    irregular.update(parse_irregular(path, _entries(path, "irregular", tables, "irregular")))
    for name, table in tables.items():
        if name == "irregular":
            continue
        _check_keys(path, name, table, {"verbs", "participles"}, set())
        if name not in VERB_CLASSES:
            raise LexiconError(f"{path}: unknown verb class {name!r}; use one of {_listed(VERB_CLASSES)}")
        for entry in _entries(path, name, table, "verbs"):
            _add_readings(verbs, entry.strip("()"), name, conjugate(entry, irregular))
        for entry in _entries(path, name, table, "participles"):
            _add_readings(verbs, entry, name, [(entry, "participle")])


def _add_readings(verbs: dict[str, tuple[VerbForm, ...]], lemma: str, name: str, forms: list[tuple[str, str]]) -> None:
    varies = VARIES.search(lemma)
    for text, form in forms:
        reading = VerbForm(lemma, name, form)
        for spelling in spellings(text) if varies else (text,):
            held = verbs.get(spelling)
            if held is None:
                verbs[spelling] = (reading,)
            elif reading not in held:
                verbs[spelling] = (*held, reading)


def _entries(path: Path, name: str, table: dict[str, Any], key: str) -> list[str]:
    text = table.get(key, "")
    if not isinstance(text, str):
        raise LexiconError(f"{path}: {name}: {key} is no text; write {key} = 'one, two'")
    written = [entry.strip() for entry in text.strip().strip(",").split(",")] if text.strip() else []
    if broken := next((line for line in written if not _BRACES.fullmatch(line)), None):
        raise LexiconError(
            f"{path}: {name}: {broken!r} has a brace without its pair; write {{one|two}}, without commas"
        )
    entries = [entry for line in written for entry in _alternatives(line)]
    if "" in entries:
        raise LexiconError(f"{path}: {name}: {key} has two commas with nothing between them; remove one")
    if len(set(entries)) < len(entries):
        twice = next(entry for at, entry in enumerate(entries) if entry in entries[:at])
        raise LexiconError(f"{path}: {name}: {twice!r} stands twice in {key}; keep one of the two")
    return entries


def _alternatives(entry: str) -> list[str]:
    parts = [part.split("|") if at % 2 else [part] for at, part in enumerate(re.split(r"[{}]", entry))]
    return ["".join(chosen) for chosen in product(*parts)]


def _read(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{path}: not valid TOML ({error}); mend that line") from error


def _check_noun_class(path: Path, name: str, table: Any) -> None:
    _check_keys(path, name, table, {"kind", "counted", "person_type", "measure", "words"}, {"kind", "words"})
    kind, counted = table["kind"], table.get("counted")
    person, measure = table.get("person_type"), table.get("measure")
    if kind not in COUNTED:
        raise LexiconError(f"{path}: {name}: unknown kind {kind!r}; use one of {_listed(COUNTED)}")
    if counted not in COUNTED[kind]:
        wanted = _listed(value for value in COUNTED[kind] if value) or "nothing"
        raise LexiconError(f"{path}: {name}: counted {counted!r} does not fit kind {kind!r}; use {wanted}")
    if person is not None and (kind not in ("person", "tally") or person not in PERSON_TYPES):
        raise LexiconError(f"{path}: {name}: person_type {person!r} does not fit; use one of {_listed(PERSON_TYPES)}")
    if (measure is None) == (kind == "tally") or measure not in {None, *MEASURES}:
        raise LexiconError(f"{path}: {name}: a tally, and nothing else, needs a measure of {_listed(MEASURES)}")


def _check_keys(path: Path, name: str, table: Any, allowed: set[str], needed: set[str]) -> None:
    if not isinstance(table, dict):
        raise LexiconError(f"{path}: {name} is no table; write [{name}] above its words")
    if unknown := set(table) - allowed:
        raise LexiconError(f"{path}: {name}: unknown key {min(unknown)!r}; use {_listed(allowed)}")
    if missing := needed - set(table):
        raise LexiconError(f"{path}: {name}: {min(missing)!r} is missing; add it")


def _listed(names: Iterable[Any]) -> str:
    return ", ".join(sorted(names))
