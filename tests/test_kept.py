"""What is kept for the next start is used only while it is true, and never needed."""

import pickle
from pathlib import Path

import pytest

from tracker import kept as room
from tracker.extract import article_reader
from tracker.kept import kept
from tracker.model import Article
from tracker.rules.reader import Reader, load_reader


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "claims-tracker"


def refuse() -> str:
    raise AssertionError("built although it was kept")


def test_kept_is_not_built_again(cache: Path) -> None:
    assert kept("word", lambda: "first") == "first"
    assert kept("word", refuse) == "first"
    assert len([*cache.iterdir()]) == 1


def test_a_change_of_the_data_makes_it_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    kept("word", lambda: "first")
    monkeypatch.setattr(room, "_fingerprint", lambda: b"of other files")
    assert kept("word", lambda: "second") == "second"


@pytest.mark.parametrize("spoil", [lambda data: data[:-9], lambda data: b"", lambda data: data[:32] + b"rubbish"])
def test_what_is_spoilt_is_built_again(cache: Path, spoil: object) -> None:
    kept("word", lambda: ["first"])
    path = next(cache.iterdir())
    path.write_bytes(spoil(path.read_bytes()))  # type: ignore[operator]
    assert kept("word", lambda: ["second"]) == ["second"]
    assert kept("word", refuse) == ["second"]  # type: ignore[comparison-overlap]


def test_nothing_is_kept_where_nothing_can_be_written(cache: Path) -> None:
    cache.parent.write_text("a file where a folder should be")
    assert kept("word", lambda: "first") == "first"
    assert kept("word", lambda: "second") == "second"


def test_nothing_is_kept_in_a_relative_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", "here")
    assert kept("word", lambda: "first") == "first"
    assert kept("word", lambda: "second") == "second"
    assert [*tmp_path.iterdir()] == []


def test_a_reader_that_was_kept_reads_alike() -> None:
    article = Article(
        "a", "At least 12 people were killed in Odesa on Monday, Ukraine's air force said.", language="en"
    )
    copy: Reader = pickle.loads(pickle.dumps(Reader()))
    assert type(article_reader())(copy).claims(article) == type(article_reader())(load_reader()).claims(article) != []
