import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pandas as pd
import pandas.testing
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_claims import claim, table

from tracker.errors import TableError
from tracker.model import Article, Claim
from tracker.storage import whole
from tracker.storage.store import Store, today
from tracker.storage.vintages import read_part
from tracker.storage.weeks import week_of

VERSIONS = {"code": "1", "rules": "a", "lexicons": "b"}
DAY = Callable[[str], None]


@pytest.fixture
def on_day(monkeypatch: pytest.MonkeyPatch) -> DAY:
    """Set the day that the store takes for today."""

    def set_day(day: str) -> None:
        epoch = int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp())
        monkeypatch.setenv("SOURCE_DATE_EPOCH", str(epoch))

    set_day("2025-07-23")
    return set_day


def article(name: str = "a1", day: str | None = "2025-07-22", text: str = "In the port 12 died.") -> Article:
    return Article(name, text, "Sample Post", "Strike", None, "en", date.fromisoformat(day) if day else None)


def row(name: str = "a1", day: str | None = "2025-07-22", value: int = 12, start: int = 18) -> Claim:
    return claim(article_id=name, report_date=date.fromisoformat(day) if day else None, value=value, quote_start=start)


def snapshot(folder: Path) -> dict[str, tuple[int, bytes]]:
    """When each file of the store was written and what it holds, without those that can be made anew."""
    files = [path for path in folder.rglob("*") if path.is_file() and path.parent.name != "derived"]
    return {str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes()) for path in files}


def stored(folder: Path) -> dict[str, bytes]:
    return {name: held for name, (_, held) in snapshot(folder).items()}


def values(frame: pd.DataFrame) -> list[int]:
    return [int(value) for value in frame["value"]]


@pytest.mark.parametrize(
    ("day", "week"),
    [("2025-07-22", "2025-W30"), ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"), ("2025-07-27", "2025-W30")],
)
def test_weeks_are_iso_weeks(day: str, week: str) -> None:
    assert week_of(date.fromisoformat(day)) == week


@pytest.mark.usefixtures("on_day")
def test_claims_lie_in_the_week_of_their_report(tmp_path: Path) -> None:
    store = Store(tmp_path, VERSIONS)
    articles = [article("a1"), article("a2", "2025-07-30"), article("a3", None)]
    claims = table(row("a1"), row("a2", "2025-07-30", 3), row("a3", None, 5))
    assert store.put(articles, claims) == ["2025-W30", "2025-W31", "undated"]
    assert store.weeks() == ["2025-W30", "2025-W31", "undated"]
    assert [values(store.week(week)) for week in store.weeks()] == [[12], [3], [5]]
    assert values(store.all()) == [12, 3, 5]
    assert store.all()["first_seen"].unique().tolist() == [pd.Timestamp("2025-07-23")]
    assert store.articles("2025-W31")[["article_id", "words", "text"]].values.tolist() == [
        ["a2", 5, "In the port 12 died."]
    ]


def test_running_again_changes_no_byte(tmp_path: Path, on_day: DAY) -> None:
    def run() -> None:
        Store(tmp_path, VERSIONS).put([article("a1"), article("a2", None)], table(row("a1"), row("a2", None)))

    run()
    before = snapshot(tmp_path)
    on_day("2025-08-01")
    run()
    assert snapshot(tmp_path) == before
    assert set(before) == {
        f"{kind}{week}.parquet" for kind in ("", "articles/") for week in ("2025-W30", "undated")
    } | {"manifest.json", "unwritten.txt"}


@pytest.mark.usefixtures("on_day")
def test_a_corrected_article_replaces_its_rows_in_whatever_week(tmp_path: Path) -> None:
    store = Store(tmp_path, VERSIONS)
    store.put([article("a1"), article("a2")], table(row("a1"), row("a2", value=7)))
    moved = article("a1", "2025-07-29", "In the port 13 died.")
    assert store.put([moved], table(row("a1", "2025-07-29", 13))) == ["2025-W30", "2025-W31"]
    assert values(store.week("2025-W30")) == [7]
    assert values(store.week("2025-W31")) == [13]
    assert store.articles()["article_id"].tolist() == ["a2", "a1"]


@pytest.mark.usefixtures("on_day")
def test_an_article_that_gives_no_claims_loses_its_old_rows(tmp_path: Path) -> None:
    store = Store(tmp_path, VERSIONS)
    store.put([article()], table(row()))
    store.put([article(text="Nobody counted.")], table())
    assert store.all().empty
    assert store.weeks() == ["2025-W30"]


def test_first_seen_is_kept_and_new_rows_are_dated(tmp_path: Path, on_day: DAY) -> None:
    store = Store(tmp_path, VERSIONS)
    store.put([article()], table(row()))
    on_day("2025-08-01")
    Store(tmp_path, VERSIONS).put([article()], table(row(), row(value=4, start=40)))
    assert [day.date() for day in Store(tmp_path).all()["first_seen"]] == [date(2025, 7, 23), date(2025, 8, 1)]


def test_unchanged_articles_are_known_by_content_and_versions(tmp_path: Path, on_day: DAY) -> None:
    Store(tmp_path, VERSIONS).put([article()], table(row()))
    store = Store(tmp_path, VERSIONS)
    assert store.unchanged(article())
    assert not store.unchanged(article("a2"))
    assert not store.unchanged(article(text="Other words."))
    assert not store.unchanged(article(day="2025-07-23"))
    assert not Store(tmp_path, VERSIONS | {"rules": "c"}).unchanged(article())


def test_as_of_shows_what_was_known(tmp_path: Path, on_day: DAY) -> None:
    """Three days: a figure is read, corrected and moved to the next week, and dropped."""
    store = Store(tmp_path, VERSIONS)
    store.put([article()], table(row(value=12)))
    on_day("2025-07-25")
    store.put([article(text="13")], table(row(value=13), row(value=2, start=40)))
    on_day("2025-07-28")
    store.put([article(day="2025-07-29", text="14")], table(row(day="2025-07-29", value=14)))
    on_day("2025-07-30")
    store.put([article(day="2025-07-29", text="none")], table())
    known = {
        day: [values(store.week(week, date(2025, 7, day))) for week in ("2025-W30", "2025-W31")]
        for day in (22, 23, 24, 25, 28, 30)
    }
    assert known[22] == [[], []]
    assert known[23] == known[24] == [[12], []]
    assert known[25] == [[13, 2], []]
    assert known[28] == [[], [14]]
    assert known[30] == [[], []]
    assert values(store.all(date(2025, 7, 26))) == [13, 2]
    assert list(store.all(date(2025, 7, 26)).columns) == list(store.all().columns)


def test_what_did_not_outlive_its_day_leaves_no_history(tmp_path: Path, on_day: DAY) -> None:
    store = Store(tmp_path, VERSIONS)
    store.put([article()], table(row(value=12)))
    on_day("2025-07-25")
    store.put([article(text="13")], table(row(value=13)))
    store.put([article(text="14")], table(row(value=14)))
    assert values(store.all(date(2025, 7, 24))) == [12]
    assert values(store.all(date(2025, 7, 25))) == [14]


def test_a_claim_that_returns_is_new(tmp_path: Path, on_day: DAY) -> None:
    store = Store(tmp_path, VERSIONS)
    for day, rows in (("2025-07-23", [row()]), ("2025-07-25", []), ("2025-07-27", [row()])):
        on_day(day)
        store.put([article(text=day)], table(*rows))
    assert [len(store.all(date(2025, 7, day))) for day in (22, 23, 25, 27)] == [0, 1, 0, 1]


@pytest.mark.usefixtures("on_day")
def test_manifest_records_versions_and_counts(tmp_path: Path) -> None:
    Store(tmp_path, VERSIONS).put([article("a1"), article("a2")], table(row("a1"), row("a1", start=40)))
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))
    assert manifest == {"schema": 1, "versions": VERSIONS, "weeks": {"2025-W30": {"articles": 2, "claims": 2}}}


@pytest.mark.usefixtures("on_day")
def test_no_part_of_a_file_is_left(tmp_path: Path) -> None:
    Store(tmp_path, VERSIONS).put([article()], table(row()))
    assert not list(tmp_path.rglob("*.part"))


def test_a_broken_file_is_named_with_its_repair(tmp_path: Path, on_day: DAY) -> None:
    Store(tmp_path, VERSIONS).put([article()], table(row()))
    (tmp_path / "2025-W30.parquet").write_bytes(b"PAR1")
    with pytest.raises(TableError, match=r"2025-W30\.parquet: can't be read .*; delete it and run again"):
        Store(tmp_path).week("2025-W30")
    (tmp_path / "manifest.json").write_text("{", encoding="utf-8")
    with pytest.raises(TableError, match=r"manifest\.json: not JSON"):
        Store(tmp_path)
    (tmp_path / "manifest.json").write_text('{"schema": 9}', encoding="utf-8")
    with pytest.raises(TableError, match="holds tables of schema 9, this version writes 1; name another folder"):
        Store(tmp_path)


@pytest.mark.usefixtures("on_day")
@pytest.mark.parametrize("lost", ["2025-W30.parquet", "articles/2025-W30.parquet", "manifest.json"])
def test_a_deleted_file_comes_back(tmp_path: Path, lost: str) -> None:
    Store(tmp_path, VERSIONS).put([article()], table(row()))
    before = stored(tmp_path)
    (tmp_path / lost).unlink()
    store = Store(tmp_path, VERSIONS)
    assert store.unchanged(article()) is (lost == "manifest.json")
    store.put([article()], table(row()))
    assert stored(tmp_path) == before


def spoil(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:-40])


@pytest.mark.usefixtures("on_day")
@pytest.mark.parametrize("befalls", [Path.exists, spoil, Path.unlink])
def test_the_copy_of_all_weeks_tells_what_the_weeks_tell(tmp_path: Path, befalls: Callable[[Path], object]) -> None:
    days = {"a1": "2025-07-08", "a2": "2025-07-15", "a3": "2025-07-22"}
    store = Store(tmp_path, VERSIONS)
    store.put([article(*entry) for entry in days.items()], table(*(row(*entry) for entry in days.items())))
    assert values(store.all()) == [12, 12, 12]
    befalls(tmp_path / "derived/claims.arrow")
    store.put([article("a2", days["a2"], "In the port 15 died.")], table(row("a2", days["a2"], 15)))
    assert values(store.all()) == [12, 15, 12]
    (tmp_path / "2025-W28.parquet").unlink()
    pandas.testing.assert_frame_equal(store.all(), pd.concat(map(store.week, store.weeks()), ignore_index=True))
    assert store.register()["article_id"].tolist() == ["a2", "a3"]


@pytest.mark.usefixtures("on_day")
def test_a_week_that_did_not_change_is_taken_from_the_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(tmp_path, VERSIONS)
    store.put([article(), article("a2", "2025-07-15")], table(row(), row("a2", "2025-07-15")))
    store.all()
    store.put([article(text="In the port 15 died.")], table(row(value=15)))
    opened = list[str]()
    monkeypatch.setattr(whole, "read_part", lambda path, columns: opened.append(path.stem) or read_part(path, columns))
    assert values(store.all()) == [12, 15]
    assert opened == ["2025-W30"]


def test_claims_come_with_their_articles(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="that were not put with them: a2; put both together"):
        Store(tmp_path).put([article("a1")], table(row("a2")))


def test_an_empty_store_is_an_empty_table(tmp_path: Path) -> None:
    store = Store(tmp_path / "none")
    assert store.weeks() == []
    assert list(store.all().columns[-2:]) == ["rule", "first_seen"]
    assert store.all(date(2025, 1, 1)).empty
    assert store.put([], table()) == []


def test_today_is_the_clocks_without_an_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert abs((today() - datetime.now(UTC).date()).days) <= 1


EDITION = st.tuples(
    st.sampled_from(["a1", "a2", "a3"]), st.sampled_from([None, "2025-07-22", "2025-07-30"]), st.integers(0, 3)
)


@settings(max_examples=6)
@given(st.lists(EDITION, unique_by=lambda edition: edition[0]), st.lists(EDITION, unique_by=lambda edition: edition[0]))
def test_order_and_batches_do_not_matter(
    tmp_path_factory: pytest.TempPathFactory,
    first: list[tuple[str, str | None, int]],
    then: list[tuple[str, str | None, int]],
) -> None:
    """Put all at once, or one by one from the end: the same table, and the last edition of each article only."""
    base = tmp_path_factory.mktemp("store")
    ahead, behind = Store(base / "ahead", VERSIONS), Store(base / "behind", VERSIONS)
    for editions in (first, then):
        made = [
            (article(name, day, str(count)), [row(name, day, count, n) for n in range(count)])
            for name, day, count in editions
        ]
        ahead.put([one for one, _ in made], table(*(claim for _, rows in made for claim in rows)))
        for one, rows in reversed(made):
            behind.put([one], table(*reversed(rows)))
    pd.testing.assert_frame_equal(ahead.all(), behind.all())
    last = {name: count for name, _, count in [*first, *then]}
    assert ahead.all().groupby("article_id").size().to_dict() == {name: count for name, count in last.items() if count}
    assert all(ahead.unchanged(replace(article(name, day), text=str(count))) for name, day, count in then)
