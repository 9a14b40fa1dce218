"""How the words of a sentence join into counted things, phrases and verbs."""

import pytest

from tracker.rules.reader import load_reader


def counts(text: str) -> list[tuple[str, str, str]]:
    """List the counted groups of a sentence: words, kind, origin."""
    sentence = load_reader().read(text, 0, len(text))
    return [(text[n.start : n.end], n.kind, n.origin) for n in sentence.nodes if n.tag == "#"]


def verbs(text: str) -> list[tuple[str, str]]:
    """List the verb groups of a sentence: words, form."""
    sentence = load_reader().read(text, 0, len(text))
    return [(text[n.start : n.end], n.form) for n in sentence.nodes if n.tag == "v"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 35 people died.", [("At least 35 people", "person", "number")]),
        ("Dozens of young Sudanese men fled.", [("Dozens of young Sudanese men", "person", "vague")]),
        ("A 10-year-old boy died.", [("A 10-year-old boy", "person", "article")]),
        ("Another soldier died.", [("Another soldier", "person", "another")]),
        ("No civilians died.", [("No civilians", "person", "zero")]),
        ("The 21st victim died.", [("The 21st victim", "person", "ordinal")]),
        ("Six Iraqis died.", [("Six Iraqis", "person", "number")]),
        ("Five Houthis died.", [("Five Houthis", "person", "number")]),
        ("Six died.", [("Six", "bare", "number")]),
        ("Nobody died.", [("Nobody", "bare", "zero")]),
        ("Nine long-range drones fell.", [("Nine long-range drones", "weapon", "number")]),
        ("Four villages fell.", [("Four villages", "place", "number")]),
        ("Karel Novotny died.", [("Karel Novotny", "person", "name")]),
        ("18 of the 23 drones fell.", [("18", "weapon", "number")]),
        ("The 67-year-old plumber died.", [("The 67-year-old plumber", "person", "definite")]),
        ("The 67-year-old died.", [("The 67-year-old", "person", "definite")]),
        ("The mill's owner died.", [("The mill's owner", "person", "definite")]),
        ("A bus's driver died.", [("A bus's driver", "person", "article")]),
        ("No damage or injuries were seen.", [("No damage or injuries", "tally", "zero")]),
        ("No injuries or building damage were seen.", [("No injuries", "tally", "zero")]),
        ("Gen. Karel Novotny died.", [("Karel Novotny", "person", "name")]),
        ("Karel B. Novotny died.", [("Karel B. Novotny", "person", "name")]),
        ("It was one of their worst raids.", []),
        ("They are accused of six attempted murders.", []),
        ("The union's leader died.", [("The union's leader", "person", "definite")]),
        ("Each man died.", []),
        ("An extra 900 troops died.", [("900 troops", "person", "number")]),
        ("They saw 10 men during overnight raids.", [("10 men", "person", "number")]),
        ("No Afghan or U.S.-led troops died.", [("No Afghan or U.S.-led troops", "person", "zero")]),
        ("Seven Afghan and foreign soldiers died.", [("Seven Afghan and foreign soldiers", "person", "number")]),
        ("The September 11, 2001 attacks began.", []),
        ("On Oct. 7, 40 people were killed.", [("40 people", "person", "number")]),
        ("Until Aug. 15, 2025, 40 people were killed.", [("40 people", "person", "number")]),
        ("A band of nine farmers died.", [("nine farmers", "person", "number")]),
        ("Former Prime Minister Karel Novotny died.", [("Karel Novotny", "person", "name")]),
        ("A film in 3D opened.", []),
        ("Between 2002 and 2004 it was shut.", []),
        ("She is one of two cooks in town.", [("one", "bare", "number"), ("two cooks", "person", "number")]),
        ("Six divers - all members of a club - died.", [("Six divers", "person", "number")]),
        (
            "The cook - a 26-year-old man - died.",
            [("The cook", "person", "definite"), ("a 26-year-old man", "person", "article")],
        ),
    ],
)
def test_a_count_takes_its_noun(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They killed nine.", ("killed", "ed")),
        ("They have killed nine.", ("have killed", "act")),
        ("Nine were killed.", ("were killed", "pas")),
        ("Nine have been killed.", ("have been killed", "pas")),
        ("They could kill nine.", ("could kill", "hyp")),
        ("They did not kill nine.", ("did not kill", "neg")),
        ("They plan to kill nine.", ("plan to kill", "hyp")),
        ("They tried to kill nine.", ("tried to kill", "hyp")),
        ("Killing nine took an hour.", ("Killing", "ing")),
    ],
)
def test_a_verb_has_its_form(text: str, expected: tuple[str, str]) -> None:
    assert expected in verbs(text)


@pytest.mark.parametrize(
    ("text", "is_verb"),
    [
        ("The strike killed nine.", False),
        ("Rockets strike nine towns.", True),
        ("The release of nine men came late.", False),
        ("They will release nine men.", True),
        ("Nine attacks were reported.", False),
    ],
)
def test_what_may_be_noun_or_verb_is_settled_by_its_neighbours(text: str, is_verb: bool) -> None:
    words = {"strike", "release", "attacks"}
    assert any(words & set(verb.split()) for verb, _ in verbs(text)) is is_verb


@pytest.mark.parametrize(
    ("text", "quote", "counted"),
    [
        ("They fired 450 drones and missiles.", "450 drones and missiles", "drone_or_missile"),
        ("Some 300 missiles and drones were fired.", "Some 300 missiles and drones", "drone_or_missile"),
        (
            "They fired 90 drones, cruise missiles and decoys.",
            "90 drones, cruise missiles and decoys",
            "drone_or_missile",
        ),
        ("They fired 90 drones and guided bombs.", "90 drones and guided bombs", "weapon"),
        ("They fired 90 drones and decoys.", "90 drones and decoys", "drone"),
        ("They hit 90 drones and launchers.", "90 drones and launchers", "drone"),
        ("They burned nine vans, lorries and buses.", "nine vans, lorries and buses", "vehicle"),
        ("They burned nine tanks and armoured vehicles.", "nine tanks and armoured vehicles", "armoured_vehicle"),
        ("They burned nine tanks and vans.", "nine tanks and vans", "other"),
        ("They fired 15 drones and a missile.", "15 drones", "drone"),
    ],
)
def test_things_counted_together_are_a_mix(text: str, quote: str, counted: str) -> None:
    found = next(n for n in load_reader().read(text, 0, len(text)).nodes if n.tag == "#" and n.origin == "number")
    assert (text[found.start : found.end], found.noun.counted) == (quote, counted)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("They hurt one man and the other.", ["one man", "the other"]),
        ("They hurt each other.", []),
        ("They hurt the others.", []),
    ],
)
def test_the_other_is_one(text: str, quotes: list[str]) -> None:
    assert [quote for quote, _, _ in counts(text)] == quotes


@pytest.mark.parametrize(
    ("text", "quote", "person_type"),
    [
        ("Over 200 women and children died.", "Over 200 women and children", "other"),
        ("Ten boys and girls died.", "Ten boys and girls", "child"),
        ("They lost ten soldiers and officers.", "ten soldiers and officers", "military"),
        ("The flood killed six soldiers and farmers fled.", "six soldiers", "military"),
    ],
)
def test_people_counted_together_are_a_mix(text: str, quote: str, person_type: str) -> None:
    found = next(n for n in load_reader().read(text, 0, len(text)).nodes if n.tag == "#")
    assert (text[found.start : found.end], found.noun.person_type) == (quote, person_type)


def test_a_noun_phrase_before_a_number_puts_nothing() -> None:
    assert ("65.6 million", "bare", "number") in counts("The number of people displaced this year totals 65.6 million.")
