"""The local engine: the same table from any number of processes, whatever happens to them."""

from functools import partial
from pathlib import Path

import pandas as pd
import pytest
from engines.corpus import articles
from engines.works import perilous

from tracker.engines.batches import Aside, batched
from tracker.engines.local import extract_stream
from tracker.engines.output import write_stream
from tracker.errors import TrackerError
from tracker.extract import extract
from tracker.model import Article
from tracker.table.files import read_claims, write_claims


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.engines.batches.ARTICLES", 5)


def read(given: list[Article], workers: int, **options: object) -> pd.DataFrame:
    tables = list(extract_stream(given, workers=workers, **options))  # type: ignore[arg-type]
    return pd.concat(tables, ignore_index=True)


def test_batches_keep_order_and_lose_nothing() -> None:
    given = articles(23)
    assert [article for batch in batched(given) for article in batch] == given
    assert [len(batch) for batch in batched(given)] == [5, 5, 5, 5, 3]


def test_two_processes_give_the_bytes_of_one(tmp_path: Path) -> None:
    given = articles(31)
    for suffix in ("csv", "jsonl", "parquet"):
        files = [tmp_path / f"{workers}.{suffix}" for workers in (1, 2)]
        for workers, file in zip((1, 2), files, strict=True):
            write_stream(extract_stream(given, workers=workers), file)
        assert files[0].read_bytes() == files[1].read_bytes()
        assert len(read_claims(files[0])) == len(extract(given))


def test_the_stream_writes_what_one_table_writes(tmp_path: Path) -> None:
    given = articles(12)
    for suffix in ("csv", "jsonl"):
        write_claims(extract(given), tmp_path / f"whole.{suffix}")
        write_stream(extract_stream(given, workers=1), tmp_path / f"stream.{suffix}")
        assert (tmp_path / f"whole.{suffix}").read_bytes() == (tmp_path / f"stream.{suffix}").read_bytes()
    assert not list(tmp_path.glob(".*"))


def test_no_claims_give_a_header_and_a_table(tmp_path: Path) -> None:
    for suffix in ("csv", "jsonl", "parquet"):
        write_stream(extract_stream([], workers=1), tmp_path / f"none.{suffix}")
        assert len(read_claims(tmp_path / f"none.{suffix}")) == 0


def test_a_killed_worker_costs_nothing_when_its_batch_can_be_read_again(tmp_path: Path) -> None:
    given = articles(30)
    given[12].text += " KILL"
    asides: list[Aside] = []
    work = partial(perilous, once=str(tmp_path / "mark"))
    got = read(given, 2, work=work, on_aside=asides.append)
    pd.testing.assert_frame_equal(got, extract(given))
    assert not asides


def test_an_article_that_kills_its_process_is_set_aside_by_name() -> None:
    given = articles(30)
    given[12].text += " KILL"
    asides: list[Aside] = []
    got = read(given, 2, work=perilous, on_aside=asides.append)
    pd.testing.assert_frame_equal(got, extract([a for a in given if a is not given[12]]))
    assert [aside.article.article_id for aside in asides] == ["s00012"]
    assert "killed its process" in str(asides[0])


@pytest.mark.parametrize("workers", [1, 2])
def test_an_article_that_fails_is_set_aside_by_name(workers: int) -> None:
    given = articles(17)
    given[3].text += " FAIL"
    asides: list[Aside] = []
    got = read(given, workers, work=perilous, on_aside=asides.append)
    pd.testing.assert_frame_equal(got, extract(given[:3] + given[4:]))
    assert [str(aside.article.article_id) for aside in asides] == ["s00003"]
    assert "RuntimeError (no memory)" in str(asides[0])


@pytest.mark.parametrize("workers", [1, 2])
def test_claims_that_break_the_contract_cost_their_article_only(workers: int) -> None:
    given = articles(12)
    given[7].text += " BREAK"
    asides: list[Aside] = []
    got = read(given, workers, work=perilous, on_aside=asides.append)
    pd.testing.assert_frame_equal(got, extract(given[:7] + given[8:]))
    assert "s00007" in str(asides[0])
    assert "break the contract" in str(asides[0])


def test_without_a_taker_an_article_that_fails_stops_the_reading() -> None:
    given = articles(3)
    given[1].text += " FAIL"
    with pytest.raises(TrackerError, match="s00001"):
        read(given, 1, work=perilous)


def test_no_more_is_read_ahead_than_the_workers_can_hold() -> None:
    taken: list[int] = []

    def stream() -> "object":
        for n, article in enumerate(articles(200)):
            taken.append(n)
            yield article

    tables = extract_stream(stream(), workers=2)  # type: ignore[arg-type]
    next(tables)
    assert len(taken) <= 5 * (2 * 2 + 1)
    tables.close()  # type: ignore[attr-defined]
