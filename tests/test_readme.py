"""The cookbook of the README: every line runs, in its order, and prints what is shown."""

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tracker.cli import app

README = Path(__file__).parents[1] / "README.md"


def cookbook() -> list[tuple[str, str]]:
    """List the lines of the cookbook, each with the output shown under it."""
    (block,) = re.findall(r"```console\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    lines = [part.partition("\n") for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]]
    return [(command, output) for command, _, output in lines]


def printed(command: str) -> str:
    """Run a line: `echo "WORDS" > FILE`, or a verb of the tracker."""
    words = shlex.split(command)
    if words[0] == "echo":
        Path(words[3]).write_text(words[1] + "\n", "utf-8")
        return ""
    result = CliRunner().invoke(app, words[1:], prog_name=words[0])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_every_line_of_the_cookbook_prints_what_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    lines = cookbook()
    assert len(lines) >= 10
    assert [(command, printed(command)) for command, _ in lines] == lines
