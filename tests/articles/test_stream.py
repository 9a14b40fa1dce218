"""The stream as a whole: order, ids, what fills a gap, repetitions, memory."""

import time
import tracemalloc
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from article_inputs import lines, write
from hypothesis import given
from hypothesis import strategies as st

from tracker.articles import Problem, make_article_id, read_articles
from tracker.articles.seen import Seen
from tracker.model import Article


def test_files_come_in_the_order_given_and_folders_sorted(tmp_path: Path) -> None:
    for name in ("z.txt", "d/b.txt", "d/a/c.txt", "d/a.txt"):
        write(tmp_path, name, f"{name} says that two people were killed.")
    texts = [a.text.split()[0] for a in read_articles([tmp_path / "z.txt", str(tmp_path / "d")])]
    assert texts == ["z.txt", "d/a/c.txt", "d/a.txt", "d/b.txt"]
    texts = [a.text.split()[0] for a in read_articles([str(tmp_path / "**" / "*.txt")])]
    assert sorted(texts) == ["d/a.txt", "d/a/c.txt", "d/b.txt", "z.txt"]


def test_a_single_path_may_stand_alone(tmp_path: Path) -> None:
    assert [a.text for a in read_articles(write(tmp_path, "a.txt", "Two died."))] == ["Two died."]


def test_options_fill_only_what_an_article_lacks(tmp_path: Path) -> None:
    own = {"text": "One.", "publisher": "Own", "published": "2025-07-01"}
    source = write(tmp_path, "a.jsonl", lines(own, {"text": "Two."}))
    dated = write(tmp_path, "2025-07-09-a.txt", "Three.")
    articles = read_articles([source, dated], publisher="Given", report_date=date(2025, 7, 22))
    assert [(a.publisher, str(a.report_date)) for a in articles] == [
        ("Own", "2025-07-01"),
        ("Given", "2025-07-22"),
        ("Given", "2025-07-09"),
    ]


def test_the_id_is_given_or_hashes_the_url_or_the_rest() -> None:
    by_url = Article("", "text", url="https://example.org/1", title="any")
    assert make_article_id(by_url) == sha256(b"https://example.org/1").hexdigest()[:16]
    whole = Article("", "text", "P", "T", report_date=date(2025, 7, 22))
    assert make_article_id(whole) == sha256(b"P\x1fT\x1f2025-07-22\x1ftext").hexdigest()[:16]


def test_a_repetition_is_left_out_and_a_conflict_named_with_both_files(tmp_path: Path) -> None:
    one = write(tmp_path, "one.jsonl", lines({"id": "a", "text": "Two died."}, {"id": "b", "text": "Three died."}))
    two = write(tmp_path, "two.jsonl", lines({"id": "a", "text": "Two died."}, {"id": "b", "text": "Four died."}))
    problems: list[Problem] = []
    articles = list(read_articles([one, two, one], on_problem=problems.append))
    assert [a.text for a in articles] == ["Two died.", "Three died."]
    assert [str(two) in str(p) and str(one) in str(p) for p in problems] == [True]


def test_articles_without_ids_that_are_equal_are_one(tmp_path: Path) -> None:
    source = write(tmp_path, "a.jsonl", lines({"text": "Two died."}) * 3)
    assert len(list(read_articles([source]))) == 1


def test_a_given_language_stands_and_an_unusable_one_is_detected(tmp_path: Path) -> None:
    texts = [("de", "Two died."), ("en_US", "Two died here."), ("Français", "Five people were killed."), ("", "x")]
    source = write(tmp_path, "a.jsonl", lines(*({"language": code, "text": text} for code, text in texts)))
    assert [a.language for a in read_articles([source])] == ["de", "en", "en", "und"]


def test_reading_is_lazy(tmp_path: Path) -> None:
    def paths() -> Iterator[Path]:
        yield write(tmp_path, "a.txt", "Two people were killed.")
        raise AssertionError("the second path was asked for too early")

    assert next(read_articles(paths())).text == "Two people were killed."


@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_memory_does_not_grow_with_the_input(tmp_path: Path, suffix: str) -> None:
    import gzip

    record = "Two people were killed when a sample drone struck. " * 40
    path = tmp_path / f"big.jsonl{suffix}"
    with gzip.open(path, "wb", 1) if suffix else path.open("wb") as sink:
        for number in range(6000):
            sink.write(lines({"id": number, "text": record}))
    articles = read_articles([path])
    next(articles)
    tracemalloc.start()
    try:
        assert sum(1 for _ in articles) == 5999
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 2_000_000, "12 MB of articles in less than 2 MB"


@pytest.mark.parametrize(
    ("name", "piece"),
    [
        *(("a.md", piece) for piece in ("[a", "![a", "**a ", "_a ", "[a](", "---\n")),
        *(("a.txt", piece) for piece in ("1 ", "a\n\n", "2 days ago\n", "(a ", "A b\nA b\ntime2 days ago\n")),
        ("a.csv", "text,"),
        ("a.jsonl", '{"a":'),
    ],
)
def test_hostile_text_takes_no_more_than_its_length(tmp_path: Path, name: str, piece: str) -> None:
    path = write(tmp_path, name, piece * (100_000 // len(piece)))
    start = time.process_time()
    list(read_articles([path], on_problem=lambda problem: None))
    assert time.process_time() - start < 3


@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 1)), max_size=4000))
def test_seen_agrees_with_a_dict(pairs: list[tuple[int, int]]) -> None:
    seen, known = Seen(), dict[int, tuple[int, str]]()
    for number, version in pairs:
        file = f"file {number % 7}"
        before = seen.add(Article(str(number), str(version)), file)
        expected = None if number not in known else "" if known[number][0] == version else known[number][1]
        assert before == expected
        known.setdefault(number, (version, file))


def test_seen_keeps_its_answers_as_it_grows() -> None:
    seen = Seen()
    assert {seen.add(Article(str(number), "text"), "a") for number in range(5000)} == {None}
    assert {seen.add(Article(str(number), "text"), "b") for number in range(5000)} == {""}
    assert {seen.add(Article(str(number), "other"), "b") for number in range(5000)} == {"a"}
