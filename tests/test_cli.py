"""The command's manners: help, examples, messages, exit statuses, start-up."""

import json
import re
import resource
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from tracker import intake
from tracker.cli import app
from tracker.cli.console import columns, progress
from tracker.cli.options import checked_output, checked_week, day, field_names

ROOT = Path(__file__).parents[1]
COMMAND = Path(sys.executable).with_name("tracker")
VERBS = typer.main.get_command(app).commands  # type: ignore[attr-defined]
CONTRACT = ["run", "extract", "tolls", "articles", "explain", "check", "export", "draw", "compare", "score"]
ARTICLES = [
    {"id": "a1", "publisher": "Sample Wire", "published": "2025-07-22", "title": "Flooding in the valley",
     "text": "At least 14 people were killed when the river burst its banks, the interior ministry said."},
    {"id": "a2", "publisher": "Sample Gazette", "title": "Night of drones",
     "text": "Air defences shot down 31 drones over the coast, the regional governor said on Monday."},
    {"id": "a3", "publisher": "Gazette-modèle", "published": "2025-07-23", "title": "La rivière en crue",
     "text": "Au moins 14 personnes sont mortes et 30 ont été blessées dans les inondations, selon la préfecture, "
             "qui a ouvert trois centres d'accueil pour les familles sans abri dans le nord de la vallée."},
]  # fmt: skip


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    path = tmp_path / "samples.jsonl"
    path.write_text("".join(json.dumps(article) + "\n" for article in ARTICLES), "utf-8")
    return path


def tracker(*args: object) -> Result:
    return CliRunner().invoke(app, [str(arg) for arg in args], prog_name="tracker")


def examples(verb: str) -> list[str]:
    """The example calls in a verb's help, each from `tracker` on."""
    help_text = tracker(verb, "--help").stdout.partition("Examples:")[2].partition("\n\n")[0]
    return re.findall(r"tracker .+", help_text)


def test_verbs_are_those_of_the_contract_in_the_order_of_the_work() -> None:
    listed = re.findall(r"^  (\w+)  ", tracker("--help").stdout.partition("Commands:")[2], re.MULTILINE)
    assert listed == CONTRACT


@pytest.mark.parametrize("verb", CONTRACT)
def test_verb_says_what_it_does_in_one_line(verb: str) -> None:
    first = tracker(verb, "--help").stdout.splitlines()[2].strip()
    assert first.endswith(".")
    assert f"{first}\n" in tracker("--help").stdout


@pytest.mark.parametrize("verb", CONTRACT)
def test_every_example_calls_its_verb_with_options_that_exist(verb: str) -> None:
    known = {name for param in VERBS[verb].params for name in param.opts}
    calls = [shlex.split(example) for example in examples(verb)]
    assert calls
    assert all(call[1] == verb for call in calls)
    assert {word for call in calls for word in call if re.match("--?[a-z]", word)} <= known


@pytest.mark.parametrize("verb", CONTRACT)
def test_every_option_and_argument_has_help(verb: str) -> None:
    assert [param.name for param in VERBS[verb].params if not param.help] == []


@pytest.mark.parametrize("verb", CONTRACT)
def test_verb_is_in_the_readme(verb: str) -> None:
    assert f"| `tracker {verb}" in (ROOT / "README.md").read_text("utf-8")


def test_without_a_verb_the_help_is_shown() -> None:
    assert "Commands:" in tracker().output


def test_version() -> None:
    assert re.fullmatch(r"tracker \d+\.\d+\.\d+\n", tracker("--version").stdout)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["frobnicate"], "No such command 'frobnicate'"),
        (["extract"], "Missing argument 'ARTICLES'"),
        (["extract", "x.txt", "--date", "22.07.2025"], "'22.07.2025' is no day: write it as 2025-07-22"),
        (["extract", "x.txt", "--field", "text"], "write FIELD=NAME, as in --field text=body"),
        (["extract", "x.txt", "-o", "claims.xls"], "end the name in .csv, .parquet or .jsonl"),
        (["extract", "x.txt", "-o", "no/such/folder/claims.csv"], "there is no folder no/such/folder; make it first"),
        (["extract", "x.txt", "--lexicon", "no/such/folder"], "no/such/folder"),
        (["export", "--week", "2025-W54"], "'2025-W54' is no ISO week: write it as 2025-W30, or as undated"),
        (["draw", "--week", "30"], "'30' is no ISO week"),
        (["compare", "old.csv"], "Missing argument 'NEW'"),
        (["compare", "no-such.csv", "no-such.csv"], "no-such.csv"),
        (["score", "no-such.jsonl", "no-such.csv"], "no-such.csv: can't be read"),
        (["extract", "x.txt", "--engine", "dask"], "name a folder of Parquet parts"),
        (["extract", "x.txt", "--engine", "cloud"], "'cloud' is no engine: write local or dask"),
    ],
)  # fmt: skip
def test_a_wrong_call_ends_with_2_and_says_what_to_write(args: list[str], message: str) -> None:
    result = tracker(*args)
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())
    assert "Traceback" not in result.output
    assert result.stdout == ""


def test_articles_lists_each_and_marks_what_was_not_read(articles: Path) -> None:
    result = tracker("articles", articles)
    rows = [re.split(r"\s{2,}", line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert rows[0] == ["id", "publisher", "date", "title", "language", "words"]
    assert rows[1] == ["a1", "Sample Wire", "2025-07-22", "Flooding in the valley", "en", "16"]
    assert rows[3][-3:] == ["fr", "34", "not read"]


def test_an_undated_article_is_named_with_the_repair(articles: Path) -> None:
    result = tracker("articles", articles)
    assert "a2 'Night of drones' has no date: it goes to week undated" in result.stderr
    assert "--date YYYY-MM-DD" in result.stderr
    assert "no date" not in tracker("articles", articles, "--date", "2025-07-21").stderr


def test_a_language_without_rules_is_named_and_counted(articles: Path) -> None:
    assert "language fr has no rules: 1 article not read" in tracker("articles", articles).stderr


def test_what_is_unreadable_is_named_and_the_rest_kept(articles: Path) -> None:
    result = tracker("articles", articles, articles.with_name("gone.txt"))
    assert result.exit_code == 1
    assert "gone.txt" in result.stderr
    assert "Flooding in the valley" in result.stdout


def test_an_interrupt_ends_with_130(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "has_rules", lambda article: (_ for _ in ()).throw(KeyboardInterrupt))
    assert tracker("articles", articles).exit_code == 130


def test_a_reader_that_closes_the_pipe_is_no_error(articles: Path) -> None:
    lines = articles.read_text("utf-8").splitlines(keepends=True)
    articles.write_text("".join(lines[0].replace("a1", f"a{number}") for number in range(5000)), "utf-8")
    command = [COMMAND, "articles", articles]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141


def test_help_starts_in_under_a_third_of_a_second() -> None:
    def seconds() -> float:
        """Time of the processor, which other work on the machine hardly stretches."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([COMMAND, "--help"], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    assert min(seconds() for _ in range(5)) < 0.3


def test_no_progress_line_where_standard_error_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(progress([1, 2], "articles")) == [1, 2]
    assert capsys.readouterr() == ("", "")


def test_columns_of_no_rows_are_the_header() -> None:
    assert list(columns(["id", "words"], [])) == ["id  words"]


def test_option_values_are_read() -> None:
    assert str(day("2024-02-29")) == "2024-02-29"
    assert day(None) is None
    assert field_names(["text=a=b"]) == {"text": "a=b"}
    assert checked_week("2020-W53") == "2020-W53"
    assert checked_output("claims.parquet") == "claims.parquet"
