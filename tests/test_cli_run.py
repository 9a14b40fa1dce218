"""The whole line through the command: run, extract, export, draw on articles of the test's own."""

import hashlib
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from typer.testing import CliRunner, Result

from tracker.cli import app
from tracker.desk import export_to
from tracker.extract import extract
from tracker.table.files import read_claims
from tracker.table.frame import COLUMNS

FLOOD = {
    "id": "flood",
    "publisher": "Sample Wire",
    "published": "2025-07-22",
    "title": "Flood in the valley",
    "text": "At least 14 people were killed and 30 wounded in the flood, the interior ministry said.",
}
DRONES = {
    "id": "drones",
    "publisher": "Sample Gazette",
    "published": "2025-07-29",
    "title": "Night of drones",
    "text": "Air defences shot down 31 drones over the coast, the regional governor said.",
}
UNDATED = {
    "id": "undated",
    "publisher": "Sample Gazette",
    "title": "A fire",
    "text": "Two firefighters were killed in the blaze, police said.",
}
FRENCH = {
    "id": "french",
    "publisher": "Gazette-modèle",
    "published": "2025-07-23",
    "title": "La crue",
    "text": "Au moins 14 personnes sont mortes et 30 ont été blessées dans les inondations, selon la préfecture.",
}


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk's folder: the working directory, with four articles in data/articles."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1754265600")
    (tmp_path / "data/articles").mkdir(parents=True)
    write(tmp_path, FLOOD, DRONES, UNDATED, FRENCH)
    return tmp_path


@pytest.fixture
def undrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare a test the charts and the report, which take longer than all the rest."""
    monkeypatch.setattr("tracker.pipeline.EVERYTHING", (export_to(),))


def write(desk: Path, *articles: dict[str, str]) -> None:
    lines = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles)
    (desk / "data/articles/day.jsonl").write_text(lines, "utf-8")


def tracker(*args: object) -> Result:
    return CliRunner().invoke(app, [str(arg) for arg in args], prog_name="tracker")


def contents(folder: Path) -> dict[str, str]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def exported(desk: Path, week: str) -> pd.DataFrame:
    return pd.read_csv(desk / "reports" / week / "claims.csv", encoding="utf-8-sig")


@pytest.mark.usefixtures("undrawn")
def test_run_writes_each_week_with_its_tables(desk: Path) -> None:
    result = tracker("run")
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines() == [
        "4 articles read, 3 weeks written",
        "reports/2025-W30: 2 claims",
        "reports/2025-W31: 1 claim",
        "reports/undated: 1 claim",
    ]
    assert list(exported(desk, "2025-W30")["quote"]) == ["At least 14 people", "30"]
    assert list(exported(desk, "2025-W31")["measure"]) == ["intercepted"]
    assert list(exported(desk, "undated")["article_id"]) == ["undated"]
    assert (desk / "reports/2025-W30/summary.csv").exists()
    assert len(list((desk / "data/claims").glob("*.parquet"))) == 3


def test_a_second_run_and_the_parts_of_it_change_no_byte(desk: Path) -> None:
    write(desk, FLOOD, DRONES)
    assert tracker("run").exit_code == 0
    before = contents(desk)
    assert len([name for name in before if name.endswith(".png")]) >= 8
    assert tracker("run").exit_code == 0
    assert contents(desk) == before
    tracker("export", "--out", "again")
    for week in ("2025-W30", "2025-W31"):
        tracker("draw", "--out", "again", "--week", week)
    pages = {"index.html", "2025-W30/index.html", "2025-W31/index.html"}
    assert contents(desk / "again") == {k: v for k, v in contents(desk / "reports").items() if k not in pages}


@pytest.mark.usefixtures("undrawn")
def test_run_names_what_is_undated_and_what_was_not_read(desk: Path) -> None:
    result = tracker("run")
    assert "undated 'A fire' has no date" in result.stderr
    assert "language fr has no rules: 1 article not read" in result.stderr
    assert "french" not in set(exported(desk, "2025-W30")["article_id"])


@pytest.mark.usefixtures("undrawn")
def test_a_second_run_reads_no_article_again(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = tracker("run").stdout
    monkeypatch.setattr(
        sys.modules["tracker.extract"], "extract", lambda *args, **kwargs: pytest.fail("extract was called")
    )
    assert tracker("run").stdout == first


@pytest.mark.usefixtures("undrawn")
def test_run_with_a_week_writes_only_that_week(desk: Path) -> None:
    assert tracker("run", "--week", "2025-W31").exit_code == 0
    assert [path.name for path in (desk / "reports").iterdir() if path.is_dir()] == ["2025-W31"]


@pytest.mark.usefixtures("undrawn")
def test_an_article_given_a_new_date_leaves_its_old_week(desk: Path) -> None:
    tracker("run")
    write(desk, FLOOD | {"published": "2025-07-30"}, DRONES)
    tracker("run")
    assert exported(desk, "2025-W30").empty
    assert set(exported(desk, "2025-W31")["article_id"]) == {"flood", "drones"}


@pytest.mark.usefixtures("undrawn")
def test_run_keeps_what_it_could_read(desk: Path) -> None:
    with (desk / "data/articles/day.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"id": "broken", "text": "Two people were\n')
    result = tracker("run")
    assert result.exit_code == 1
    assert "day.jsonl" in result.stderr
    assert list(exported(desk, "2025-W31")["measure"]) == ["intercepted"]


def test_run_without_articles_says_where_they_belong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = tracker("run")
    assert result.exit_code == 1
    assert "data/articles" in result.stderr


def test_export_of_an_empty_store_says_what_fills_it(desk: Path) -> None:
    result = tracker("export")
    assert result.exit_code == 0
    assert "`tracker run` fills it" in result.stderr


@pytest.mark.usefixtures("undrawn")
def test_export_takes_the_forms_that_spreadsheets_want(desk: Path) -> None:
    tracker("run")
    result = tracker("export", "--week", "2025-W30", "--out", "sheets", "--excel", "--separator", ";", "--xlsx")
    assert result.exit_code == 0, result.output
    assert (desk / "sheets/2025-W30/claims.csv").read_bytes().startswith(b"\xef\xbb\xbfclaim_id;")
    assert (desk / "sheets/2025-W30/tables.xlsx").exists()


@pytest.mark.usefixtures("undrawn")
def test_a_week_as_it_was_known_on_an_earlier_day(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tracker("run")
    write(desk, FLOOD | {"text": "At least 19 people were killed in the flood, the interior ministry said."})
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1754438400")
    tracker("run")
    tracker("export", "--as-of", "2025-08-04", "--out", "then")
    assert list(exported(desk, "2025-W30")["low"]) == [19]
    assert list(pd.read_csv(desk / "then/2025-W30/claims.csv")["low"]) == [14, 30]


@pytest.mark.usefixtures("undrawn")
def test_corrections_beside_the_store_are_laid_over_it(desk: Path) -> None:
    tracker("run")
    name = exported(desk, "2025-W31")["claim_id"][0]
    correction = f'[[change]]\nclaim_id = "{name}"\ncolumn = "value"\nvalue = 13\n'
    reason = 'why = "the outlet mended it"\nsource = "its corrections page"\ndate = 2025-08-01\n'
    (desk / "data/corrections.toml").write_text(correction + reason, "utf-8")
    assert tracker("export").exit_code == 0
    assert list(exported(desk, "2025-W31")["value"]) == [13]


@pytest.mark.usefixtures("undrawn")
def test_check_counts_findings_and_fails_on_errors_only(desk: Path) -> None:
    tracker("run")
    assert tracker("check").stdout == "0 errors, 0 warnings\n"
    (desk / "data/corrections.toml").write_text(
        '[[drop]]\nclaim_id = "0000000000000000"\nwhy = "twice"\nsource = "desk"\ndate = 2025-08-01\n', "utf-8"
    )
    assert tracker("check").exit_code == 0
    assert "1 warning" in tracker("check").stdout
    assert tracker("check", "--strict").exit_code == 1


def test_a_week_that_is_not_stored_is_named_with_those_that_are(desk: Path) -> None:
    result = tracker("export", "--week", "2020-W01")
    assert result.exit_code == 2
    assert "holds no week 2020-W01" in result.stderr


@pytest.mark.parametrize("suffix", ["csv", "parquet", "jsonl"])
def test_extract_writes_the_contracts_table(desk: Path, suffix: str) -> None:
    assert tracker("extract", "data/articles", "-o", f"claims.{suffix}").exit_code == 0
    claims = read_claims(f"claims.{suffix}")
    assert tuple(claims.columns) == COLUMNS
    assert list(claims["low"]) == [14, 30, 31, 2]


@pytest.mark.parametrize("suffix", ["csv", "parquet", "jsonl"])
def test_tolls_gives_a_row_per_article_and_measure(desk: Path, suffix: str) -> None:
    assert tracker("tolls", "data/articles", "-o", f"tolls.{suffix}").exit_code == 0
    readers = {"csv": pd.read_csv, "parquet": pd.read_parquet, "jsonl": lambda path: pd.read_json(path, lines=True)}
    rows = readers[suffix](f"tolls.{suffix}")
    assert list(zip(rows["article_id"], rows["measure"], rows["best"], strict=True)) == [
        ("flood", "killed", 14),
        ("flood", "injured", 30),
        ("undated", "killed", 2),
    ]


def test_explain_shows_each_stage_of_a_sentence() -> None:
    result = tracker("explain", "At least 12 people were killed in the strike, the health ministry said.")
    assert result.exit_code == 0
    stages = [line.split()[0] for line in result.stdout.splitlines()]
    assert stages == ["claim", "sentence", "quantities", "groups", "rule", "cue", "claimant"]
    assert "'At least 12 people' is killed people" in result.stdout
    assert "health ministry" in result.stdout.splitlines()[-1]


def test_explain_says_why_a_sentence_gave_nothing() -> None:
    assert tracker("explain", "The council met on Monday.").stdout.startswith("no claim: no sentence has both")
    assert "no claim    Two people could be killed." in tracker("explain", "Two people could be killed.").stdout


@pytest.mark.usefixtures("undrawn")
def test_explain_shows_the_derivation_of_a_stored_claim(desk: Path) -> None:
    tracker("run")
    claim = exported(desk, "2025-W30").iloc[1]
    result = tracker("explain", claim["claim_id"])
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith(f"claim       {claim['claim_id']}\nsentence    {claim['sentence']}\n")
    assert result.stdout.count("\nrule ") == 1


def test_explain_of_an_unknown_claim_says_where_claims_are_found(desk: Path) -> None:
    result = tracker("explain", "0123456789abcdef")
    assert result.exit_code == 2
    assert "holds no claim 0123456789abcdef" in result.stderr


def test_compare_shows_what_came_and_went(desk: Path) -> None:
    tracker("extract", "data/articles", "-o", "old.csv")
    write(desk, DRONES, UNDATED)
    tracker("extract", "data/articles", "-o", "new.jsonl")
    result = tracker("compare", "old.csv", "new.jsonl")
    assert result.exit_code == 0
    assert result.stdout.endswith("0 gained, 2 lost, 0 changed, 2 the same\n")
    assert "'At least 14 people'" in result.stdout


def test_score_against_annotations_with_the_mistakes_shown(desk: Path) -> None:
    right = {
        "quote": "At least 14 people",
        "quote_start": 0,
        "measure": "killed",
        "counted": "people",
        "low": 14,
        "qualifier": "at_least",
        "claimant": "interior ministry",
        "stance": "asserts",
        "scope": "event",
    }
    gold = {"article_id": "flood", "text": FLOOD["text"], "claims": [right]}
    (desk / "gold.jsonl").write_text(json.dumps(gold), "utf-8")
    write(desk, FLOOD)
    tracker("extract", "data/articles", "-o", "claims.csv")
    result = tracker("score", "gold.jsonl", "claims.csv", "--errors", "1")
    assert result.exit_code == 0
    assert re.search(r"^recall +1\.000$", result.stdout, re.MULTILINE)
    assert re.search(r"^precision +0\.500$", result.stdout, re.MULTILINE)
    assert "[false] flood: ...At least 14 people" in result.stdout


def test_extract_reads_standard_input_and_writes_standard_output(desk: Path) -> None:
    command = [Path(sys.executable).with_name("tracker"), "extract", "-", "--date", "2025-07-22"]
    result = subprocess.run(command, input=FLOOD["text"], capture_output=True, text=True, check=True)
    claims = pd.read_csv(io.StringIO(result.stdout))
    assert list(claims["quote"]) == ["At least 14 people", "30"]
    assert set(claims["report_date"]) == {"2025-07-22"}


def test_extract_reads_fields_under_other_names(desk: Path) -> None:
    (desk / "dump.csv").write_text("body,day\nTwo soldiers were killed on Monday.,2025-07-22\n", "utf-8")
    result = tracker("extract", "dump.csv", "--field", "text=body", "--field", "published=day")
    claims = pd.read_csv(io.StringIO(result.stdout))
    assert list(claims["report_date"]) == ["2025-07-22"]


def test_extract_logs_the_sentences_that_look_like_claims_and_gave_none(desk: Path) -> None:
    (desk / "doubt.txt").write_text("Two people could be killed. At least 14 people were killed.", "utf-8")
    assert tracker("extract", "doubt.txt", "-o", "claims.csv", "--misses", "misses.jsonl").exit_code == 0
    (miss,) = map(json.loads, (desk / "misses.jsonl").read_text("utf-8").splitlines())
    assert (miss["sentence"], miss["quantity"]) == ("Two people could be killed.", "Two people")
    assert miss["nearest"]
    assert miss["reason"]
    assert tracker("extract", "doubt.txt", "--misses", "no/such/misses.jsonl").exit_code == 2


def test_extract_reads_only_languages_with_rules_and_texts_too_short_to_tell(desk: Path) -> None:
    texts = {"told": FRENCH["text"], "given": FLOOD["text"], "short": "12 killed"}
    table = pd.DataFrame({"article_id": list(texts), "text": list(texts.values()), "language": [None, "fr", "und"]})
    claims = extract(table)
    assert list(zip(claims["article_id"], claims["language"], strict=True)) == [("short", "en")]


def test_extract_of_nothing_that_counts_is_a_table_of_no_rows(desk: Path) -> None:
    (desk / "quiet.txt").write_text("The council met on Monday and adjourned.", "utf-8")
    result = tracker("extract", "quiet.txt")
    assert result.stdout.splitlines() == [",".join(COLUMNS)]
