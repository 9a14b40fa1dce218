"""The sample articles are many and varied, and their gold rows keep the form that data/README.md describes."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tracker.articles import Problem, read_articles
from tracker.model import Article
from tracker.table.contract import CATEGORIES

DATA = Path(__file__).parents[1] / "data"
ANNOTATED = ["samples.jsonl", "styles.jsonl", "speakers.jsonl", "fresh.jsonl", "bulletins.jsonl", "wires.jsonl"]
HEAD = ["article_id", "url", "publisher", "published", "title", "text", "claims"]
NAMES = ("party", "actor", "claimant", "place", "when", "part_of")
CATEGORICAL = ("measure", "counted", "qualifier", "stance", "scope")
ROW = {"quote", "quote_start", "person_type", "low", "high", "claimants", *NAMES, *CATEGORICAL}
BOUNDS = {
    "exact": "==",
    "about": "==",
    "at_least": "l",
    "more_than": "l",
    "indefinite": "l",
    "up_to": "h",
    "less_than": "h",
}

Gold = dict[str, Any]


@cache
def samples() -> list[Article]:
    return [item for item in read_articles([DATA / "articles"]) if not isinstance(item, Problem)]


@cache
def gold(name: str) -> list[Gold]:
    return [json.loads(line) for line in (DATA / "gold" / name).read_text(encoding="utf-8").splitlines()]


def problems(article: Gold) -> Iterator[str]:
    """List what breaks the gold form in one article."""
    if list(article) != HEAD:
        yield f"fields {list(article)}"
    quotes = Counter(row["quote"] for row in article["claims"])
    seen: set[tuple[Any, ...]] = set()
    for row in article["claims"]:
        place = f"{row['quote']!r} at {row['quote_start']}"
        yield from (f"{place}: {problem}" for problem in row_problems(row, article["text"], quotes))
        key = (row["quote_start"], row["measure"], row["claimant"], row["stance"])
        if key in seen:
            yield f"{place}: twice"
        seen.add(key)


def row_problems(row: Gold, text: str, quotes: Counter[str]) -> Iterator[str]:
    if set(row) - {"optional", "note"} != ROW:
        yield f"fields {sorted(set(row) ^ ROW)}"
        return
    start, end = row["quote_start"], row["quote_start"] + len(row["quote"])
    if text[start:end] != row["quote"] or row["quote"] != row["quote"].strip():
        yield f"the text there reads {text[start:end]!r}"
    if text[max(0, start - 1) : start].isalnum() or text[end : end + 1].isalnum():
        yield "begins or ends within a word"
    yield from (f"{name} {row[name]!r}" for name in CATEGORICAL if row[name] not in CATEGORIES[name])
    if row["person_type"] not in (None, *CATEGORIES["person_type"]):
        yield f"person_type {row['person_type']!r}"
    if row["person_type"] and row["counted"] not in ("people", "families"):
        yield f"person_type of {row['counted']}"
    yield from (f"{name} is empty, not null" for name in NAMES if row[name] is not None and not row[name].strip())
    yield from (f"{name} is not in the text" for name in ("claimant", "place", "when") if (row[name] or "") not in text)
    if row["part_of"] is not None and (row["part_of"] not in quotes or row["part_of"] == row["quote"]):
        yield f"part_of {row['part_of']!r} is no other row's quote"
    if row["claimants"] is not None and (len(row["claimants"]) < 2 or row["claimants"][0] != row["claimant"]):
        yield f"claimants {row['claimants']}"
    if not bounds_fit(row["qualifier"], row["low"], row["high"]):
        yield f"{row['qualifier']} {row['low']} to {row['high']}"
    if row.get("optional", True) is not True:
        yield "optional is true or absent"


def bounds_fit(qualifier: str, low: int | None, high: int | None) -> bool:
    if qualifier == "range":
        return low is not None and high is not None and low < high
    given = "" if low is None else "l" if high is None else "==" if low == high else "<"
    return (given or ("h" if high is not None else "")) == BOUNDS.get(qualifier)


def test_samples_are_at_least_thirty_articles_in_three_weeks() -> None:
    weeks = Counter(item.report_date.strftime("%G-W%V") if item.report_date else "undated" for item in samples())
    assert len(samples()) >= 30
    assert {"2025-W29", "2025-W30", "2025-W31", "undated"} == set(weeks)
    assert min(weeks.values()) >= 2


def test_samples_come_in_every_form() -> None:
    suffixes = {path.suffix for path in (DATA / "articles").rglob("*") if path.is_file()}
    assert suffixes >= {".txt", ".md", ".html", ".jsonl", ".csv", ".xml", ".json", ".zip"}
    assert not [item for item in read_articles([DATA / "articles"]) if isinstance(item, Problem)]


def test_samples_say_that_they_are_samples() -> None:
    assert [item.title for item in samples() if not (item.publisher or "").startswith("Sample ")] == []
    assert {item.language for item in samples()} == {"en", "fr", "ru", "uk"}


def test_aggregator_page_is_four_articles_without_boilerplate() -> None:
    page = list(read_articles([DATA / "articles" / "2025-07-24-sample-page.txt"]))
    articles = [item for item in page if isinstance(item, Article)]
    assert [item.publisher for item in articles] == [
        "Sample Star",
        "Sample Reserve",
        "Sample Straits Courier",
        "Sample Monde",
    ]
    assert not [item for item in articles if "DOWNLOAD" in item.text or "AI Features" in item.text]


def test_gold_holds_every_english_sample_as_it_is_read() -> None:
    read = {item.article_id: item for item in samples() if item.language == "en"}
    annotated = {entry["article_id"]: entry for entry in gold("samples.jsonl")}
    assert annotated.keys() == read.keys()
    for article_id, entry in annotated.items():
        item = read[article_id]
        published = date.fromisoformat(entry["published"]) if entry["published"] else None
        expected = (item.text, item.publisher, item.title, item.url, item.report_date)
        assert (entry["text"], entry["publisher"], entry["title"], entry["url"], published) == expected, article_id


@pytest.mark.parametrize("name", ANNOTATED)
def test_gold_keeps_its_form(name: str) -> None:
    found = {entry["article_id"]: list(problems(entry)) for entry in gold(name)}
    assert {article_id: listed for article_id, listed in found.items() if listed} == {}
    assert len(found) == len(gold(name))


def test_sample_gold_is_rich() -> None:
    rows = [row for entry in gold("samples.jsonl") for row in entry["claims"]]
    assert len(rows) >= 400
    assert {row["measure"] for row in rows} == set(CATEGORIES["measure"])
    assert {row["qualifier"] for row in rows} == set(CATEGORIES["qualifier"]) - {"less_than"}
    assert sum(not entry["claims"] for entry in gold("samples.jsonl")) >= 6
    assert sum(row["stance"] == "denies" for row in rows) >= 3
    assert sum(row["low"] == row["high"] == 0 for row in rows) >= 4


def test_style_gold_is_broad() -> None:
    entries = gold("styles.jsonl")
    rows = [row for entry in entries for row in entry["claims"]]
    assert len(entries) >= 60
    assert len(rows) >= 350
    assert 12 <= sum(not entry["claims"] for entry in entries) <= len(entries) // 4
    assert len({entry["publisher"] for entry in entries}) >= 60
    assert len({entry["published"][:4] for entry in entries if entry["published"]}) >= 15
    assert {row["measure"] for row in rows} >= set(CATEGORIES["measure"]) - {"repatriated"}
    assert {row["qualifier"] for row in rows} == set(CATEGORIES["qualifier"])
    assert sum(row["part_of"] is not None for row in rows) >= 80


def test_speaker_gold_names_many_speakers_in_many_years() -> None:
    entries = gold("speakers.jsonl")
    rows = [row for entry in entries for row in entry["claims"]]
    assert len(entries) >= 45
    assert min(len(entry["claims"]) for entry in entries) >= 5
    assert len({row["claimant"] for row in rows if row["claimant"]}) >= 120
    assert sum(row["claimant"] is None for row in rows) >= 20
    assert len({entry["published"][:4] for entry in entries}) >= 25


def test_fresh_gold_is_dense() -> None:
    entries = gold("fresh.jsonl")
    rows = [row for entry in entries for row in entry["claims"]]
    assert len(entries) == 40
    assert min(len(entry["claims"]) for entry in entries) >= 3
    assert len(rows) >= 500
    assert sum(row["part_of"] is not None for row in rows) >= 60
    assert sum(row["scope"] != "event" for row in rows) >= 60
    assert all((entry["publisher"] or "").startswith("Sample ") for entry in entries)


def test_wire_gold_is_recent_and_dense() -> None:
    entries = gold("wires.jsonl")
    assert len(entries) == 40
    assert all(5 <= sum(not row.get("optional") for row in entry["claims"]) <= 24 for entry in entries)
    assert sum(entry["published"] >= "2022" for entry in entries) >= 35
    assert len({row["claimant"] for entry in entries for row in entry["claims"]}) >= 100
    assert all(entry["publisher"].startswith("Sample ") for entry in entries)


def test_gold_texts_are_all_different() -> None:
    texts = [entry["text"] for name in ANNOTATED for entry in gold(name)]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"quote_start": 1}, "the text there reads"),
        ({"quote": "wo people", "quote_start": 1}, "within a word"),
        ({"measure": "slain"}, "measure 'slain'"),
        ({"person_type": "soldier"}, "person_type 'soldier'"),
        ({"counted": "drone", "person_type": "child"}, "person_type of drone"),
        ({"high": None}, "exact 2 to None"),
        ({"claimant": "governor"}, "claimant is not in the text"),
        ({"part_of": "five people"}, "part_of 'five people'"),
        ({"claimants": ["police"]}, "claimants ['police']"),
        ({"place": ""}, "place is empty"),
    ],
)
def test_checker_names_a_broken_row(change: Gold, complaint: str) -> None:
    row = dict.fromkeys(ROW) | {"quote": "Two people", "quote_start": 0, "low": 2, "high": 2}
    row |= {"measure": "killed", "counted": "people", "qualifier": "exact", "stance": "asserts", "scope": "event"}
    article = dict.fromkeys(HEAD) | {"text": "Two people died, police said.", "claims": [row | change]}
    assert list(problems(article | {"claims": [row]})) == []
    assert any(complaint in problem for problem in problems(article))
