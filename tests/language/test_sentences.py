"""Where sentences end: abbreviations, quotes, headings, lines, no final stop."""

import pytest

from tracker.language.sentences import LONGEST, split


def _cut(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Two died. Three fled.", ["Two died.", "Three fled."]),
        ("Gen. Orlov and Dr. Haddad spoke. They left.", ["Gen. Orlov and Dr. Haddad spoke.", "They left."]),
        ("Lt. Col. A. B. Novak of the U.S. Army was hurt.", ["Lt. Col. A. B. Novak of the U.S. Army was hurt."]),
        ("It began at 5 a.m. The siren failed.", ["It began at 5 a.m.", "The siren failed."]),
        ("Route No. 7 was cut. No. It was open.", ["Route No. 7 was cut.", "No.", "It was open."]),
        ("About 2.5 million fled.", ["About 2.5 million fled."]),
        ('"We lost nine men." He wept.', ['"We lost nine men."', "He wept."]),
        ("He said: “Nine died.” She agreed.", ["He said: “Nine died.”", "She agreed."]),
        ("Nine dead in raid\n\nThe raid came at dawn", ["Nine dead in raid", "The raid came at dawn"]),
        ("Losses:\n- 12 tanks\n- 3 guns", ["Losses:", "- 12 tanks", "- 3 guns"]),
        ("Was it nine? It was ten!", ["Was it nine?", "It was ten!"]),
        ("Nine... ten died.", ["Nine... ten died."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_a_text_is_cut_into_its_sentences(text: str, sentences: list[str]) -> None:
    assert _cut(text) == sentences


def test_offsets_hold_in_the_whole_text() -> None:
    text = "Nine died.  Ten fled.\nOne stayed"
    assert [text[a:b] for a, b in split(text, 12)] == ["Ten fled.", "One stayed"]


def test_no_sentence_is_longer_than_the_longest() -> None:
    text = "nine men and ten women, " * 1000
    parts = _cut(text)
    assert max(map(len, parts)) <= LONGEST
    assert " ".join(parts).split() == text.split()
