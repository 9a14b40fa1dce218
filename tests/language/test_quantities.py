"""What a number in a sentence is worth, and when it counts nothing."""

import pytest

from tracker.language.nodes import Quantity
from tracker.language.quantities import find_quantities
from tracker.rules.reader import load_reader


def quantities(text: str) -> list[Quantity]:
    """Find the quantities of a sentence that count something."""
    tokens = load_reader().tagger.tag(text, 0, len(text))
    return [q for q in find_quantities(tokens, "".join(t.tag for t in tokens)) if q.form != "none"]


@pytest.mark.parametrize(
    ("words", "low", "high", "qualifier"),
    [
        ("12", 12, 12, "exact"),
        ("1,120", 1120, 1120, "exact"),
        ("1 120 000", 1120000, 1120000, "exact"),
        ("twelve", 12, 12, "exact"),
        ("twenty-one", 21, 21, "exact"),
        ("two hundred and six", 206, 206, "exact"),
        ("three thousand four hundred", 3400, 3400, "exact"),
        ("2.5 million", 2500000, 2500000, "exact"),
        ("a dozen", 12, 12, "exact"),
        ("two dozen", 24, 24, "exact"),
        ("half a dozen", 6, 6, "exact"),
        ("a couple of", 2, 2, "exact"),
        ("both", 2, 2, "exact"),
        ("at least 35", 35, None, "at_least"),
        ("no fewer than nine", 9, None, "at_least"),
        ("more than 200,000", 200000, None, "more_than"),
        ("more than a dozen", 12, None, "more_than"),
        ("over 40", 40, None, "more_than"),
        ("up to 40", None, 40, "up_to"),
        ("as many as 40", None, 40, "up_to"),
        ("fewer than 40", None, 40, "less_than"),
        ("about 35", 35, 35, "about"),
        ("nearly 40", 40, 40, "about"),
        ("some 1,500", 1500, 1500, "about"),
        ("300 to 400", 300, 400, "range"),
        ("15-20", 15, 20, "range"),
        ("15–20", 15, 20, "range"),
        ("between 15 and 20", 15, 20, "range"),
        ("two or three", 2, 3, "range"),
        ("several", 3, None, "indefinite"),
        ("dozens of", 24, None, "indefinite"),
        ("scores of", 40, None, "indefinite"),
        ("several hundred", 300, None, "indefinite"),
        ("tens of thousands of", 20000, None, "indefinite"),
        ("40 or more", 40, None, "at_least"),
        ("40 or so", 40, 40, "about"),
    ],
)
def test_a_quantity_is_worth_what_its_words_say(words: str, low: int | None, high: int | None, qualifier: str) -> None:
    (found,) = quantities(f"In the town {words} people died.")
    assert (found.low, found.high, found.qualifier) == (low, high, qualifier)


@pytest.mark.parametrize(
    "text",
    [
        "It fell on 12 May.",
        "It fell in 2014.",
        "They paid $400.",
        "They paid 400 euros.",
        "About 40 percent agreed.",
        "It lies 30 kilometres away.",
        "He served 20 years.",
        "It came at 14:30.",
        "As of 9 a.m., it rained.",
        "Around 2100 GMT it stopped.",
        "The 47th Brigade left.",
        "A 122-mm shell was shown.",
        "The 7.62mm gun was shown.",
        "A 152 mm shell was shown.",
        "Some 7-8kg of it was found.",
        "One in five agreed.",
        "It fell between July 9 and 21 in the town.",
        "It was 40 more than in May.",
        "It was a dozen fewer than in May.",
        "One in 1,000 agreed.",
        "Nine out of ten were asked.",
        "Two out of 3 agreed.",
        "It was a poll of 1,000 adults.",
        "Shahed-136 and Kh-101 were shown.",
        "Ali Khan, 34, was seen.",
        "A man of 34 was seen.",
        "Flight 307 was late.",
        "Resolution 1701 was passed.",
        "A 10-year-old spoke.",
        "Rangers won 3-0 at home.",
        "It was born in June 12 years ago.",
        "On June 12 people voted.",
    ],
)
def test_what_counts_nothing_is_no_quantity(text: str) -> None:
    assert quantities(text) == []


def test_people_may_be_counted_right_after_the_month_that_they_died_in() -> None:
    (found,) = quantities("In June 12 people drowned.")
    assert (found.low, found.high) == (12, 12)


@pytest.mark.parametrize("shells", ["eleven 122mm rockets", "eleven 155 mm shells", "11 152mm shells", "11 50kg bombs"])
def test_the_calibre_of_what_is_counted_is_no_part_of_its_number(shells: str) -> None:
    (found,) = quantities(f"They fired {shells}.")
    assert found.low == 11


@pytest.mark.parametrize("span", ["12 in two days", "12 in 2024", "12 in 14 days", "12 in 1,950 raids"])
def test_what_days_or_a_year_follow_is_no_share(span: str) -> None:
    counted = [q.low for q in quantities(f"It killed {span}.")]
    assert counted == ([] if "raids" in span else [12])


def test_people_may_be_counted_after_a_body_named_like_a_label() -> None:
    assert [q.low for q in quantities("According to the health zone 36 people died.")] == [36]
    assert quantities("In zone 36 it rained.") == []


def test_the_model_of_what_is_counted_is_no_number() -> None:
    assert [q.low for q in quantities("They lost two Hermes 450 drones.")] == [2]


def test_people_may_be_counted_after_a_day() -> None:
    assert [q.low for q in quantities("It killed nine on July 9 and 21 people in May.")] == [9, 21]


def test_a_number_behind_a_day_and_its_month_counts() -> None:
    assert [q.low for q in quantities("On 3 February 28 people drowned.")] == [28]
    assert [q.low for q in quantities("On the 3rd of May they fired; on 4 May 12 rockets fell.")] == [12]
    assert quantities("It fell between 3 February 28 and 4 March.") == []


def test_so_many_in_fewer_raids_are_no_share() -> None:
    assert [q.low for q in quantities("It killed 40 in 20 raids.")] == [40, 20]


def test_what_some_are_out_of_may_be_counted() -> None:
    assert [q.low for q in quantities("Two out of three boats sank, and 18 out of 23 barges.")] == [2, 3, 18, 23]


def test_a_number_beyond_all_measure_counts_nothing() -> None:
    assert quantities("1" * 400 + " people died.") == []


def test_a_bound_of_four_words_may_follow_the_number() -> None:
    (found,) = quantities("We lost 400 at the very least.")
    assert (found.low, found.high, found.qualifier) == (400, None, "at_least")


def test_the_year_of_a_day_stands_between_no_groups() -> None:
    text = "The toll since May 7, 2023, is high."
    assert [node.tag for node in load_reader().parse(text, 0, len(text)).nodes].count(",") == 0
