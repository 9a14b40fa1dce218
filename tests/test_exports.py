import csv
import json
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from claim_rows import claim, day, frame, three_weeks
from frictionless import Package

from tracker.analysis.derived import Derived, derive
from tracker.errors import TableError
from tracker.exports import NAMES, export_week
from tracker.table.frame import COLUMNS, empty

WEEK = "2025-W30"
FILES = [*(f"{name}.csv" for name in NAMES), "datapackage.json", "README.md"]
HOSTILE = ("=1+1", "+cmd", "-2", "@SUM(A1)", "\tx", "\rx")
OPTIONS: tuple[dict[str, Any], ...] = (
    {},
    {"excel": True, "separator": ";"},
    {"hxl": True},
    {"hxl": True, "excel": True, "separator": "\t"},
)


def read(path: Path, **options: Any) -> pd.DataFrame:
    return pd.read_csv(path, dtype="str", keep_default_na=False, na_values=[""], **options)


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture(scope="module")
def claims() -> pd.DataFrame:
    return frame(*three_weeks())


@pytest.fixture(scope="module")
def weeks(claims: pd.DataFrame) -> Derived:
    return derive(claims, sensitivity=True)


@pytest.fixture(scope="module")
def attack() -> Derived:
    return derive(hostile())


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_frictionless_accepts_the_package(weeks: Derived, tmp_path: Path, options: dict[str, Any]) -> None:
    export_week(weeks.claims, WEEK, tmp_path, derived=weeks, **options)
    report = Package(str(tmp_path / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "message"])
    rows = {task.name: task.stats.get("rows", 0) for task in report.tasks}
    assert rows == {"claims": 13, "summary": 2, "events": 3, "links": 8, "cumulative": 1, "revisions": 0}


def test_frictionless_would_refuse_a_changed_file(weeks: Derived, tmp_path: Path) -> None:
    export_week(weeks.claims, WEEK, tmp_path, derived=weeks)
    path = tmp_path / "claims.csv"
    path.write_text(path.read_text().replace(",killed,", ",slain,"))
    assert not Package(str(tmp_path / "datapackage.json")).validate().valid


@pytest.mark.parametrize("week", ["2025-W02", "undated"])
@pytest.mark.parametrize("rows", [(), (claim(),)], ids=["no claims at all", "none in the week"])
def test_a_week_of_no_claims_has_valid_empty_files(tmp_path: Path, week: str, rows: tuple[dict[str, Any], ...]) -> None:
    written = export_week(frame(*rows), week, tmp_path, hxl=True)
    assert sorted(path.name for path in written) == sorted(FILES)
    assert read(tmp_path / "claims.csv", skiprows=[1]).columns.tolist() == list(COLUMNS)
    report = Package(str(tmp_path / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "message"])
    assert "0 claims of 0 claimants" in (tmp_path / "README.md").read_text()


def test_undated_claims_are_a_week(tmp_path: Path) -> None:
    none = {"event_start": None, "event_end": None, "date_precision": "none", "report_date": None}
    export_week(frame(claim(**none, place=None, count=7), claim(article_id="b")), "undated", tmp_path)
    assert len(read(tmp_path / "claims.csv")) == 1
    assert read(tmp_path / "summary.csv")["week"].tolist() == ["undated"]
    assert read(tmp_path / "events.csv")["week_basis"].tolist() == ["none"]


def test_claims_are_by_report_and_sums_by_event(tmp_path: Path) -> None:
    late = claim(article_id="late", place="Lviv", count=5, report_date=day("2025-07-29"))
    export_week(frame(claim(), late), WEEK, tmp_path)
    assert len(read(tmp_path / "claims.csv")) == 1
    assert read(tmp_path / "summary.csv")["low"].tolist() == ["17"]


def test_the_same_claims_give_the_same_bytes_in_any_order(claims: pd.DataFrame, tmp_path: Path) -> None:
    options = {"xlsx": True, "parquet": True}
    export_week(claims, WEEK, tmp_path / "a", **options)
    export_week(claims.sample(frac=1, random_state=7), WEEK, tmp_path / "b", **options)
    first = content(tmp_path / "a")
    assert first == content(tmp_path / "b")
    export_week(claims, WEEK, tmp_path / "a", **options)
    assert first == content(tmp_path / "a")
    assert b"\r" not in first["claims.csv"]


def test_source_date_epoch_dates_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    export_week(frame(claim()), WEEK, tmp_path)
    assert json.loads((tmp_path / "datapackage.json").read_text())["created"] == "2025-07-22T00:00:00Z"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1753920000")
    export_week(frame(claim()), WEEK, tmp_path)
    assert "data up to 2025-07-31" in (tmp_path / "README.md").read_text()


def hostile() -> pd.DataFrame:
    words = {"publisher": HOSTILE[0], "title": HOSTILE[1], "claimant": HOSTILE[2], "party": HOSTILE[3]}
    return frame(claim(**words, place=HOSTILE[4], actor=HOSTILE[5], claimant_text='=HYPERLINK("x";"y")'))


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_no_cell_begins_like_a_formula(attack: Derived, tmp_path: Path, options: dict[str, Any]) -> None:
    export_week(attack.claims, WEEK, tmp_path, derived=attack, **options)
    for name in NAMES:
        text = (tmp_path / f"{name}.csv").read_text(encoding="utf-8-sig")
        cells = [cell for row in csv.reader(text.split("\n"), delimiter=options.get("separator", ",")) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert "'=1+1" in (tmp_path / "claims.csv").read_text()


def test_the_guard_is_needed_and_leaves_negative_numbers(tmp_path: Path) -> None:
    totals = [
        claim(article_id=name, scope="cumulative", count=count, report_date=day(reported))
        for name, count, reported in (("a", 900, "2025-07-21"), ("b", 850, "2025-07-23"))
    ]
    export_week(frame(*totals), WEEK, tmp_path)
    assert read(tmp_path / "cumulative.csv")["rise"].tolist() == ["900", "-50"]
    assert hostile()["publisher"].tolist() == ["=1+1"]


def test_excel_gets_a_mark_and_a_separator(tmp_path: Path) -> None:
    export_week(frame(claim(place="Кривий Ріг")), WEEK, tmp_path, excel=True, separator=";")
    raw = (tmp_path / "claims.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfclaim_id;article_id;")
    assert "Кривий Ріг" in raw.decode("utf-8-sig")
    export_week(frame(claim()), WEEK, tmp_path)
    assert (tmp_path / "claims.csv").read_bytes().startswith(b"claim_id,")
    with pytest.raises(TableError, match="use a comma, a semicolon or a tab"):
        export_week(frame(claim()), WEEK, tmp_path, separator="x")


def test_a_spreadsheet_program_reads_names_whole_and_runs_no_cell(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if not office:
        pytest.skip("no LibreOffice on the PATH: the --excel files were not opened in a spreadsheet program")
    rows = [
        claim(place="Кривий Ріг", actor='=HYPERLINK("http://example.org";"go")', party="Côte d'Ivoire"),
        claim(at=90),
    ]
    export_week(frame(*rows), WEEK, tmp_path, excel=True, separator=";")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    reads = (
        "--infilter=CSV:59,34,76"  # the semicolon, the quotation mark and UTF-8, which its dialogue takes from the mark
    )
    told = [
        profile,
        "--headless",
        reads,
        "--convert-to",
        "xlsx",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "claims.csv"),
    ]
    subprocess.run([office, *told], check=True, capture_output=True, timeout=180)
    sheet = pd.read_excel(tmp_path / "claims.xlsx")
    assert list(sheet.columns) == list(read(tmp_path / "claims.csv", sep=";").columns)
    row = sheet.loc[sheet["place"] == "Кривий Ріг"].iloc[0]
    assert (row["party"], row["actor"]) == ("Côte d'Ivoire", '\'=HYPERLINK("http://example.org";"go")')
    with zipfile.ZipFile(tmp_path / "claims.xlsx") as book:
        assert b"<f" not in book.read("xl/worksheets/sheet1.xml")


def test_hxl_tags_every_column(tmp_path: Path) -> None:
    export_week(frame(claim()), WEEK, tmp_path, hxl=True, sensitivity=True)
    for name in NAMES:
        tags = (tmp_path / f"{name}.csv").read_text().splitlines()[1].split(",")
        assert all(tag.startswith("#") for tag in tags)
        assert len(set(tags)) == len(tags)


def test_workbook_and_parquet_hold_the_same_rows(weeks: Derived, tmp_path: Path) -> None:
    export_week(weeks.claims, WEEK, tmp_path, derived=weeks, xlsx=True, parquet=True)
    sheets = pd.read_excel(tmp_path / "tables.xlsx", sheet_name=None)
    assert list(sheets) == list(NAMES)
    for name in NAMES:
        rows = len(read(tmp_path / f"{name}.csv"))
        assert [len(sheets[name]), len(pd.read_parquet(tmp_path / f"{name}.parquet"))] == [rows, rows]
    export_week(weeks.claims, WEEK, tmp_path, derived=weeks)
    assert sorted(content(tmp_path)) == sorted(FILES)


def test_a_formula_is_text_in_the_workbook_too(attack: Derived, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    export_week(attack.claims, WEEK, tmp_path, derived=attack, xlsx=True)
    sheet = load_workbook(tmp_path / "tables.xlsx")["claims"]
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_the_codebook_defines_every_column_and_counts_rows(weeks: Derived, tmp_path: Path) -> None:
    export_week(weeks.claims, WEEK, tmp_path, derived=weeks)
    text = (tmp_path / "README.md").read_text()
    for name in NAMES:
        table = read(tmp_path / f"{name}.csv")
        assert f"| {name}.csv | {len(table)} |" in text
        assert all(f"| {column} | " in text for column in table.columns)
    assert "13 claims of 2 claimants were reported in this week, in 11 articles" in text


def changed(folder: Path) -> list[list[str]]:
    table = read(folder / "revisions.csv")
    return table[["week", "low_before", "low", "revised"]].astype(object).where(table.notna(), None).values.tolist()


def test_revisions_list_what_changed_in_past_weeks(tmp_path: Path) -> None:
    first, folder = [claim()], tmp_path / WEEK
    export_week(frame(*first), WEEK, folder)
    export_week(frame(*first, claim(article_id="b", place="Kyiv", count=3)), WEEK, folder)
    assert changed(folder) == []
    late = claim(article_id="late", place="Lviv", count=5, report_date=day("2025-07-29"))
    rows = [*first, claim(article_id="b", place="Kyiv", count=3), late]
    export_week(frame(*rows), WEEK, folder)
    assert changed(folder) == [[WEEK, "15", "20", "2025-07-29"]]
    before = content(folder)
    export_week(frame(*rows), WEEK, folder)
    assert content(folder) == before
    later = claim(article_id="new", place="Brody", count=1, report_date=day("2025-08-05"))
    export_week(frame(*rows, later), WEEK, folder)
    assert changed(folder) == [[WEEK, "15", "20", "2025-07-29"], [WEEK, "20", "21", "2025-08-05"]]


@pytest.mark.parametrize("again", [False, True], ids=["past week left alone", "past week exported again"])
def test_this_week_says_what_changed_in_weeks_before(tmp_path: Path, again: bool) -> None:
    options: dict[str, Any] = {"excel": True, "separator": ";", "hxl": True}
    export_week(frame(claim()), WEEK, tmp_path / WEEK, **options)
    late = claim(article_id="late", place="Lviv", count=5, report_date=day("2025-07-29"))
    claims = frame(claim(), late)
    for _ in range(2):
        if again:
            export_week(claims, WEEK, tmp_path / WEEK)
        export_week(claims, "2025-W31", tmp_path / "2025-W31")
        assert changed(tmp_path / "2025-W31") == [[WEEK, "12", "17", "2025-07-29"]]


def test_a_row_that_vanished_and_one_that_came_are_told_from_zero(tmp_path: Path) -> None:
    folder = tmp_path / WEEK
    other = claim(article_id="w", place="Lviv", count=1, report_date=day("2025-08-05"), event_start=day("2025-08-04"))
    other["event_end"] = other["event_start"]
    export_week(frame(claim(), other), WEEK, folder)
    export_week(frame(claim(party="Russia"), other), WEEK, folder)
    table = read(folder / "revisions.csv")
    assert table[["party", "claims_before", "claims"]].fillna("-").values.tolist() == [
        ["Russia", "-", "1"],
        ["Ukraine", "1", "-"],
    ]


def test_the_table_given_is_not_changed(tmp_path: Path) -> None:
    claims = hostile()
    before = claims.copy()
    export_week(claims, WEEK, tmp_path)
    pd.testing.assert_frame_equal(claims, before)
    export_week(empty(), WEEK, tmp_path)
