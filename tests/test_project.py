"""What the project promises outside its code: set-up, packaging, licence and changelog."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import tracker

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


@pytest.fixture(scope="module")
def wheel_names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Build the wheel with the project's own build backend and list what it carries."""
    folder = tmp_path_factory.mktemp("wheel")
    code = f"import hatchling.build as b; b.build_wheel({str(folder)!r})"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def shipped(pattern: str) -> set[str]:
    return {path.relative_to(ROOT).as_posix() for path in (ROOT / "tracker").rglob(pattern)}


@pytest.mark.parametrize("pattern", ["*.py", "*.toml", "*.csv", "*.html", "*.css", "*.js", "py.typed"])
def test_wheel_carries_every_file_of_the_package(wheel_names: set[str], pattern: str) -> None:
    assert shipped(pattern) <= wheel_names


def test_wheel_carries_rules_lexicons_and_licence(wheel_names: set[str]) -> None:
    assert any(name.startswith("tracker/rules/") and name.endswith(".toml") for name in wheel_names)
    assert any(name.startswith("tracker/lexicons/") and name.endswith(".toml") for name in wheel_names)
    assert any(name.endswith("licenses/LICENSE") for name in wheel_names)


def test_wheel_carries_nothing_but_the_package(wheel_names: set[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in wheel_names} == {"tracker", "claims_tracker"}


def test_version_is_the_same_everywhere() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert PROJECT["version"] == tracker.__version__
    assert re.search(rf"^## {re.escape(tracker.__version__)}\b", changelog, re.MULTILINE)


def test_licence_is_apache_2() -> None:
    assert PROJECT["license"] == "Apache-2.0"
    assert "Version 2.0, January 2004" in (ROOT / "LICENSE").read_text("utf-8")


def test_public_names_are_functions_even_after_their_modules_were_imported() -> None:
    code = (
        "import tracker, tracker.extract, tracker.tolls, tracker.exports, tracker.charts, types\n"
        "from tracker.extract import extract\n"
        "names = [n for n in tracker.__all__ if n != '__version__']\n"
        "assert names and all(isinstance(getattr(tracker, n), types.FunctionType) for n in names), names\n"
        "assert tracker.extract is extract\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_unknown_public_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'extrakt'"):
        tracker.extrakt  # noqa: B018


def test_nothing_heavy_loads_with_the_package_or_the_command() -> None:
    code = "import sys, tracker, tracker.cli; print(*sorted(set(sys.modules)))"
    loaded = set(
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.split()
    )
    assert "tracker.cli" in loaded
    assert not loaded & {"pandas", "numpy", "pandera", "pyarrow", "matplotlib", "rich", "pydantic", "trafilatura"}


def test_ci_runs_the_tests_that_a_user_runs() -> None:
    assert (ROOT / ".ci/run").read_text("utf-8").rstrip().endswith("make test")


@pytest.mark.parametrize("target", ["report", "test"])
def test_make_target_sets_up_first(target: str) -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    assert re.search(rf"^{target}: \$\(READY\)", makefile, re.MULTILINE)
    assert "sync --locked" in makefile
