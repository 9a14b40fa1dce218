"""What is read of an article: the sentences that may count something, and those around the ones that do."""

from tracker.claims.choice import Choice
from tracker.extract import article_reader

PLAIN = "The council of Sample Town met to discuss the roads."
CLAIM = "A drone strike killed two people in Sample Town."


def read(sentences: list[str]) -> list[int]:
    reader = article_reader()
    text = "\n".join(sentences)
    choice = Choice(text, reader.reader)
    list(reader._passages(text, choice))
    return sorted(choice.read)


def test_an_article_that_counts_nothing_is_not_read() -> None:
    assert read([PLAIN] * 20) == []


def test_around_a_count_and_at_the_opening_it_is_read() -> None:
    assert read([*[PLAIN] * 9, CLAIM, *[PLAIN] * 9]) == [0, 1, 7, 8, 9, 10, 11]


def test_what_only_looks_like_a_count_wants_nothing_around_it() -> None:
    assert read([*[PLAIN] * 9, "The museum holds 300 works, including two portraits of soldiers.", *[PLAIN] * 9]) == [9]
