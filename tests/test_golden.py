"""The samples still give the claims, the week and the charts that are committed; `make golden` writes them anew."""

from collections.abc import Iterator
from pathlib import Path

import golden
import pytest

from tracker.charts import forms
from tracker.charts.week import Week
from tracker.scoring.compare import compare
from tracker.table.files import read_claims


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Week]]:
    """Write the tables of the sample week once for all tests here."""
    folder = tmp_path_factory.mktemp("golden")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("SOURCE_DATE_EPOCH", raising=False)
        yield folder, golden.export(folder)


def test_the_samples_give_the_golden_claims() -> None:
    difference = compare(read_claims(golden.CLAIMS), golden.claims())
    assert not difference, f"gains and losses; if they are right, run `make golden`\n{difference}"


def test_the_sample_week_is_rebuilt_byte_for_byte(made: tuple[Path, Week]) -> None:
    folder = made[0] / golden.WEEK
    assert (folder / "claims.csv").read_bytes().count(b"\n") > 50
    for path in sorted(folder.iterdir()):
        assert path.read_bytes() == (golden.REPORT / path.name).read_bytes(), f"{path.name}: run `make golden`"


def test_the_charts_of_the_sample_week_draw_the_same_data(made: tuple[Path, Week]) -> None:
    for name, data in golden.drawn(made[1]):
        assert data == (golden.DRAWN / f"{name}.csv").read_text("utf-8"), f"{name}: run `make golden`"


def test_the_sample_week_holds_a_picture_and_its_words_for_every_chart() -> None:
    named = {form.name for form in forms()}
    assert {path.stem for path in golden.REPORT.glob("*.png")} == named
    assert {path.stem for path in golden.REPORT.glob("*.txt")} == named
    assert sum(path.stat().st_size for path in golden.REPORT.iterdir()) < 3_000_000
