from pathlib import Path

import pytest

from tracker.errors import LexiconError
from tracker.lexicons.inflection import conjugate, pluralise, spellings
from tracker.lexicons.vocabulary import COUNTED, VERB_CLASSES, Noun, VerbForm, load_vocabulary

NOUNS = [
    ("servicemen", "person", "people", "military"),
    ("people", "person", "people", None),
    ("schoolgirls", "person", "people", "child"),
    ("widows", "person", "people", "woman"),
    ("prisoners of war", "person", "people", "prisoner"),
    ("bodyguards", "person", "people", "other"),
    ("bodies", "body", "people", None),
    ("households", "family", "families", None),
    ("quadcopters", "weapon", "drone", None),
    ("explosive boats", "weapon", "drone", None),
    ("car bombs", "weapon", "bomb", None),
    ("rocket launchers", "equipment", "artillery", None),
    ("rockets", "weapon", "rocket", None),
    ("armored vehicles", "equipment", "armoured_vehicle", None),
    ("storage tanks", "equipment", "other", None),
    ("tanks", "equipment", "tank", None),
    ("flats", "structure", "home", None),
    ("blocks of flats", "structure", "building", None),
    ("kindergartens", "structure", "school", None),
    ("square kilometers", "area", "area_km2", None),
    ("air-strikes", "attack", "attack", None),
    ("fatalities", "tally", None, None),
    ("percent", "unit", None, None),
]


@pytest.mark.parametrize(("form", "kind", "counted", "person_type"), NOUNS)
def test_a_noun_has_its_kind_and_type(form: str, kind: str, counted: str | None, person_type: str | None) -> None:
    noun = load_vocabulary().nouns[form]
    assert (noun.kind, noun.counted, noun.person_type, noun.plural) == (kind, counted, person_type, True)


@pytest.mark.parametrize("form", ["party", "number of people", "dead", "wounded", "others", "killed", "return"])
def test_a_word_that_names_nothing_countable_is_no_noun(form: str) -> None:
    assert load_vocabulary().nouns.get(form, Noun(form, "unit", None, None, None, False)).kind == "unit"


def test_an_invariable_noun_equals_its_lemma_and_counts_as_plural() -> None:
    nouns = load_vocabulary().nouns
    assert nouns["aircraft"] == Noun("aircraft", "craft", "aircraft", None, None, True)
    assert nouns["soldier"] == Noun("soldier", "person", "people", "military", None, False)


@pytest.mark.parametrize(
    ("form", "cls", "names"),
    [
        ("killed", "kill", ["past", "participle"]),
        ("gunning down", "kill", ["ing"]),
        ("slain", "kill", ["participle"]),
        ("fatally shot", "kill", ["past", "participle"]),
        ("shot and killed", "kill", ["past", "participle"]),
        ("came down", "destroy", ["past"]),
        ("dead", "die", ["participle"]),
        ("hospitalized", "injure", ["past", "participle"]),
        ("taken hostage", "capture", ["participle"]),
        ("retook", "take_place", ["past"]),
        ("flees", "flee", ["s"]),
        ("shot down", "intercept", ["past", "participle"]),
        ("hit", "strike", ["past", "participle", "base"]),
        ("downed", "intercept", ["past", "participle"]),
        ("missing", "go_missing", ["participle"]),
        ("denies", "deny", ["s"]),
    ],
)
def test_a_verb_form_is_read(form: str, cls: str, names: list[str]) -> None:
    readings = load_vocabulary().verbs[form]
    assert [reading.form for reading in readings if reading.cls == cls] == names


def test_a_bracketed_verb_is_not_read_in_its_base_form() -> None:
    assert not {"down", "state", "states"} & set(load_vocabulary().verbs)


def test_a_verb_may_stand_in_several_classes() -> None:
    assert {"capture", "take_place"} <= {reading.cls for reading in load_vocabulary().verbs["seized"]}


def test_every_class_has_words_and_the_lists_are_broad() -> None:
    words = load_vocabulary()
    assert {noun.kind for noun in words.nouns.values()} == set(COUNTED)
    assert {reading.cls for readings in words.verbs.values() for reading in readings} == VERB_CLASSES
    assert len({noun.lemma for noun in words.nouns.values()}) > 900
    assert len({reading.lemma for readings in words.verbs.values() for reading in readings}) > 300


@pytest.mark.parametrize(
    ("entry", "plural"),
    [("city", "cities"), ("boy", "boys"), ("church", "churches"), ("fisherman", "fishermen"), ("german", "germans")],
)
def test_a_regular_plural_is_made(entry: str, plural: str) -> None:
    assert pluralise(entry) == (entry, [plural])


@pytest.mark.parametrize(
    ("base", "past", "ing"),
    [
        ("stab", "stabbed", "stabbing"),
        ("raze", "razed", "razing"),
        ("bury", "buried", "burying"),
        ("destroy", "destroyed", "destroying"),
        ("down", "downed", "downing"),
        ("wound", "wounded", "wounding"),
        ("round up", "rounded up", "rounding up"),
        ("target", "targeted", "targeting"),
    ],
)
def test_a_regular_verb_is_conjugated(base: str, past: str, ing: str) -> None:
    forms = {name: text for text, name in conjugate(base, {})}
    assert (forms["past"], forms["ing"]) == (past, ing)


@pytest.mark.parametrize("text", ["cruise missile", "exercise", "surprise", "rises"])
def test_a_word_that_ends_in_ise_by_nature_keeps_it(text: str) -> None:
    assert spellings(text) == [text]


BROKEN_NOUNS = [
    ('[a]\nkind = "person"\ncounted = "people"\nworld = ""\nwords = ""', "unknown key 'world'"),
    ('[a]\nkind = "robot"\nwords = ""', "unknown kind 'robot'"),
    ('[a]\nkind = "person"\nwords = ""', "counted None does not fit kind 'person'; use people"),
    ('[a]\nkind = "weapon"\ncounted = "people"\nwords = ""', "counted 'people' does not fit"),
    ('[a]\nkind = "person"\ncounted = "people"\nperson_type = "robot"\nwords = ""', "person_type 'robot'"),
    ('[a]\nkind = "tally"\nwords = ""', "needs a measure"),
    ('[a]\nkind = "unit"\nmeasure = "killed"\nwords = ""', "needs a measure"),
    ('[a]\nkind = "unit"', "'words' is missing"),
    ('[a]\nkind = "unit"\nwords = ["zorb"]', "words is no text"),
    ('[a]\nkind = "unit"\nwords = "zorb, zorb"', "'zorb' stands twice in words"),
    ('[a]\nkind = "unit"\nwords = "soldier"', "of another class"),
    ('[a]\nkind = "unit"\nwords = "zorb, zorbs"', "gives 'zorbs' a second time"),
    ('[a]\nkind = "unit"\nwords = "zorb,, zing"', "two commas"),
    ('a = "b"', "is no table"),
    ("[a", "not valid TOML"),
]


@pytest.mark.parametrize(("text", "message"), BROKEN_NOUNS)
def test_a_broken_noun_file_is_refused_by_name(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "nouns.toml").write_text(text)
    with pytest.raises(LexiconError, match=message) as caught:
        load_vocabulary(tmp_path)
    assert "nouns.toml" in str(caught.value)


BROKEN_VERBS = [
    ('[melt]\nverbs = "melt"', "unknown verb class 'melt'"),
    ('[kill]\nwords = "ice"', "unknown key 'words'"),
    ('[kill]\nverbs = "ice, ice"', "'ice' stands twice in verbs"),
    ('[kill]\nverbs = "{ice|freeze to death"', "'{ice|freeze to death' has a brace without its pair"),
    ('irregular = "ice|iced"', "has not four parts"),
]


@pytest.mark.parametrize(("text", "message"), BROKEN_VERBS)
def test_a_broken_verb_file_is_refused_by_name(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "verbs.toml").write_text(text)
    with pytest.raises(LexiconError, match=message) as caught:
        load_vocabulary(tmp_path)
    assert "verbs.toml" in str(caught.value)


def test_braces_stand_for_each_of_their_words(tmp_path: Path) -> None:
    (tmp_path / "verbs.toml").write_text('[displace]\nverbs = "{zorb|move} to {huts|caves}, zorb out"')
    verbs = load_vocabulary(tmp_path).verbs
    assert {"zorbed to huts", "zorbed to caves", "moved to huts", "moved to caves", "zorbed out"} <= verbs.keys()
    assert not [form for form in verbs if set("{|}") & set(form)]


def test_a_users_folder_adds_words(tmp_path: Path) -> None:
    (tmp_path / "nouns.toml").write_text('[mine]\nkind = "weapon"\ncounted = "drone"\nwords = "zorbcopter, drone"')
    (tmp_path / "verbs.toml").write_text('irregular = "zing|zang|zung|zinging"\n[kill]\nverbs = "zing"')
    words = load_vocabulary(tmp_path)
    assert words.nouns["zorbcopters"].counted == "drone"
    assert words.verbs["zung"] == (VerbForm("zing", "kill", "participle"),)
    assert "zorbcopter" not in load_vocabulary().nouns
