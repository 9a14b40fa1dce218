"""Text made to make patterns backtrack costs what its length says, and no more."""

import time

import pytest

from tracker.extract import article_reader
from tracker.language.sentences import split
from tracker.proofs import claims

SIZE, SECONDS = 100_000, 2.0  # a quiet machine takes less than half of that
SILENT = {
    "numbers": ("", "1, 2, 3, ", ""),
    "list": ("", "two men, three women and four children, ", "were killed."),
    "brackets": ("", "( [ ", "killed"),
    "nested": ("(" * (SIZE // 2), ")", ""),
    "bracketed": ("", "two (x) men ", "were killed"),
    "open brackets": ("Two men ", "( house ", "were killed"),
    "commas": ("", ", ", ""),
    "asides": ("Two men ", ", who was in the house of the man and ", "were killed"),
    "places": ("Two men ", "in the house ", "were killed"),
    "toll": ("The death toll ", "in the house of the man ", "rose to 12"),
    "including": ("", "two including ", "dead"),
    "names": ("", "Ahmad Khan and ", "died"),
    "saying": ("", "police said two men , ", "died"),
    "one word": ("", "a", ""),
    "one number": ("", "1", " killed"),
    "no blanks": ("", "a.b,c;", "killed 12"),
    "adjectives": ("12 ", "old ", "men were killed"),
    "lines": ("Losses:\n", "- 12 hats\n", ""),
    "unicode": ("", "“Двое” убиты, 12 человек. ", ""),
}
DENSE = {
    "counts": ("", "killed 12 ", ""),
    "labels": ("", "killed: 2, ", ""),
    "drones": ("", "two drones, ", "were shot down"),
    "ranges": ("", "killed 12-13 - ", ""),
    "sentences": ("", "Two men were killed in Kabul, police said. ", ""),
}


def _fill(start: str, unit: str, end: str) -> str:
    return start + (unit * (SIZE // len(unit) + 1))[: SIZE - len(start) - len(end)] + end


@pytest.mark.parametrize("name", SILENT)
def test_hostile_text_is_read_in_the_time_its_length_asks(name: str) -> None:
    text = _fill(*SILENT[name])
    claims("Two people were killed.")
    start = time.process_time()
    claims(text)
    assert time.process_time() - start < SECONDS


@pytest.mark.parametrize("name", DENSE)
def test_rules_read_dense_text_in_the_time_its_length_asks(name: str) -> None:
    text, reader = _fill(*DENSE[name]), article_reader().reader
    start = time.process_time()
    read = [mention for span in split(text) for mention in reader.read(text, *span).mentions]
    assert time.process_time() - start < SECONDS
    assert read
