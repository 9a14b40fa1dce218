"""A sentence with party, place, number and tense swapped reads alike."""

from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.proofs import claims, reading

WORDS = {2: "two", 7: "seven", 12: "twelve", 21: "twenty-one", 90: "ninety"}
NUMBERS = st.one_of(
    st.integers(2, 9_999).map(lambda n: (n, f"{n:,}")),
    st.sampled_from(sorted(WORDS)).map(lambda n: (n, WORDS[n])),
)
BOUNDS = st.sampled_from([("", ""), ("at least ", ">="), ("more than ", ">"), ("about ", "~"), ("up to ", "<=")])
PARTIES = st.sampled_from(["Russian", "Ukrainian", "Israeli", "Sudanese", "Congolese", "Burmese", "Pakistani"])
PLACES = st.sampled_from(["Kharkiv", "El Fasher", "Khan Younis", "Goma", "Myawaddy", "Port-au-Prince", "Quetta"])
WHEN = st.sampled_from(["", " on Friday", " overnight", " at dawn", " last week"])


class Shape(NamedTuple):
    """A sentence with its slots, its tenses, and the measure and quote that it must give in each."""

    text: str
    tenses: tuple[str, ...]
    measure: str
    quote: str


SHAPES = [
    Shape("{n} {p} soldiers {v} in {where}{when}.", ("were killed", "have been killed", "are killed",
          "had been killed"),
          "killed", "{n} {p} soldiers"),
    Shape("An attack in {where} {v} {n} people{when}.", ("killed", "has killed", "kills", "had killed"),
          "killed", "{n} people"),
    Shape("A blast in {where} {v} {n} {p} villagers{when}.", ("wounded", "has wounded", "wounds", "injures"),
          "injured", "{n} {p} villagers"),
    Shape("{p} troops {v} {n} fighters in {where}{when}.", ("arrested", "have arrested", "arrest", "captured"),
          "captured", "{n} fighters"),
    Shape("Fighting in {where} {v} {n} families{when}.", ("displaced", "has displaced", "displaces", "is displacing"),
          "displaced", "{n} families"),
    Shape("{p} forces {v} {n} drones at {where}{when}.", ("launched", "have launched", "launch", "fired"),
          "launched", "{n} drones"),
    Shape("{n} drones {v} over {where}{when}.", ("were shot down", "have been shot down", "are shot down"),
          "intercepted", "{n} drones"),
    Shape("{p} shelling {v} {n} homes in {where}{when}.", ("destroyed", "has destroyed", "destroys", "had destroyed"),
          "destroyed", "{n} homes"),
    Shape("{n} buildings {v} in {where}{when}.", ("were damaged", "have been damaged", "are damaged"),
          "damaged", "{n} buildings"),
    Shape("{n} hostages {v} in {where}{when}.", ("were freed", "have been freed", "are freed", "have been released"),
          "released", "{n} hostages"),
    Shape("{n} miners {v} in {where}{when}.", ("are missing", "were missing", "went missing", "have gone missing"),
          "missing", "{n} miners"),
    Shape("{p} forces {v} {n} villages near {where}{when}.", ("seized", "have seized", "seize", "captured"),
          "captured_places", "{n} villages"),
]  # fmt: skip


@st.composite
def sentences(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a sentence and the one line that it must read."""
    shape = draw(st.sampled_from(SHAPES))
    (value, number), (words, sign) = draw(NUMBERS), draw(BOUNDS)
    slots = {"n": words + number, "p": draw(PARTIES), "where": draw(PLACES), "when": draw(WHEN)}
    text = shape.text.format(v=draw(st.sampled_from(shape.tenses)), **slots)
    quote = shape.quote.format(**slots)
    if text.startswith(quote):
        text, quote = text[0].upper() + text[1:], quote[0].upper() + quote[1:]
    return text, f"{shape.measure} {sign}{value}: {quote}"


@settings(max_examples=400)
@given(sentences())
def test_a_sentence_with_its_names_numbers_and_tense_swapped_reads_alike(drawn: tuple[str, str]) -> None:
    text, expected = drawn
    assert reading(claims(text)) == [expected]
