"""How the charts hold: nothing clipped, nothing on top of something else, the same bytes every time."""

import math
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pandas as pd
import pytest
from chart_claims import LONG, WEEK, many, said
from PIL import Image
from sample_claims import table

from tracker.charts import cumulative, draw_week, forms, outcome
from tracker.charts.drawing import Line, Point, Words
from tracker.charts.form import Form
from tracker.charts.marks import Mark, draw, pack
from tracker.charts.sheet import Sheet
from tracker.charts.style import KILLED
from tracker.charts.week import pick
from tracker.table.frame import empty

AIR = 0.01
NAMES = (
    "Міністерство охорони здоров'я України та обласні адміністрації",
    "وزارة الصحة في غزة",
    "Υπουργείο Άμυνας",
    LONG,
    "$UN$ _x^2",
    "กระทรวงกลาโหม",
    "國防部",
)


def awkward() -> pd.DataFrame:
    """Build a week of long names, many scripts, and numbers that differ ten thousandfold."""
    frame = many(7, 2, names=NAMES)
    for name in ("value", "low", "high"):
        frame.loc[frame.index % 9 == 4, name] += 650_000
    return frame


def undated() -> pd.DataFrame:
    return many(3).assign(report_date=pd.Series([pd.NaT] * 45, dtype="datetime64[s]"))


CASES: dict[str, Callable[[], pd.DataFrame]] = {
    "1": lambda: many(1),
    "8": lambda: many(8),
    "40": lambda: many(40, 1),
    "awkward": awkward,
    "one claim": lambda: table(said(650_000, measure="displaced", claimant=LONG)),
}


def drawn(form: Form, claims: pd.DataFrame, week: str = WEEK) -> Sheet:
    return form.sheet(pick(claims, week))


Sides = tuple[float, float, float, float]


def texts(sheet: Sheet) -> list[tuple[str, Sides]]:
    return [(shape.text, shape.box) for shape in sheet.shapes if isinstance(shape, Words) and shape.text.strip()]


def assert_sound(sheet: Sheet) -> None:
    wide, high = sheet.size
    boxes = texts(sheet)
    outside = [text for text, box in boxes if min(box) < -AIR or box[2] > wide + AIR or box[3] > high + AIR]
    meeting = [(one, two) for at, (one, a) in enumerate(boxes) for two, b in boxes[at + 1 :] if _meet(a, b)]
    assert not outside
    assert not meeting


def _meet(one: Sides, two: Sides) -> bool:
    """Tell whether two texts share more than the air around their letters."""
    wide, high = (min(one[end + 2], two[end + 2]) - max(one[end], two[end]) for end in (0, 1))
    return wide > 2 * AIR and high > 3 * AIR


@pytest.mark.parametrize("form", forms(), ids=lambda form: form.name)
@pytest.mark.parametrize("case", CASES)
@pytest.mark.filterwarnings("error")
def test_no_text_is_clipped_or_meets_another(form: Form, case: str) -> None:
    assert_sound(drawn(form, CASES[case]()))


@pytest.mark.parametrize("form", forms(), ids=lambda form: form.name)
def test_undated_articles_have_charts(form: Form) -> None:
    sheet = drawn(form, undated(), "undated")
    assert_sound(sheet)
    assert "without a date" in sheet.alt_text


def test_the_check_of_texts_can_fail() -> None:
    sheet = Sheet("A title")
    sheet.head("A subtitle")
    sheet.row(0, 1).write(0.5, 0.5, "far too long to stay inside the sheet " * 4, 14)
    with pytest.raises(AssertionError):
        assert_sound(sheet)


@pytest.mark.parametrize("form", forms(), ids=lambda form: form.name)
def test_a_week_without_claims_says_so(form: Form) -> None:
    sheet = drawn(form, empty())
    assert sheet.title == "No claims reported in 2025-W30"
    assert "not a zero" in sheet.alt_text


def test_a_form_without_claims_of_its_kind_says_what_is_missing() -> None:
    titles = {form.name: drawn(form, table(said(12))).title for form in (outcome.FORM, cumulative.FORM)}
    assert titles["running-totals"] == "No running total claimed in 2025-W30"
    assert titles["launched-by-outcome"].startswith("No weapons launched")


@pytest.mark.parametrize("form", forms(), ids=lambda form: form.name)
def test_every_chart_names_its_source_and_says_that_it_is_claims(form: Form) -> None:
    sheet = drawn(form, many(1, 1))
    text = sheet.alt_text
    assert any(word in sheet.title.lower() for word in ("claimed", "reported", "was read"))
    assert "Claimed by Ukraine: Emergency Service of Region 1; carried by Sample Post 0; " in text
    assert " in 1 article, reported 21 Jul 2025 (UTC). Vague words as lower bounds: several 3, dozens 24" in text
    assert "Generated 21 Jul 2025, claims-tracker" in text


def test_alt_text_keeps_the_whole_name_that_the_picture_cuts() -> None:
    sheet = drawn(forms()[0], table(said(12, claimant=LONG), said(0, offset=60, measure="injured", claimant=LONG)))
    assert f"{LONG}: 12 killed (Odesa); 0 injured (Odesa)." in sheet.alt_text
    assert not any(LONG in text for text, _ in texts(sheet))


def test_the_same_claims_give_the_same_bytes(tmp_path: Path) -> None:
    claims = many(2, 1)
    first = draw_week(claims, WEEK, tmp_path / "one")
    second = draw_week(claims.iloc[::-1].reset_index(drop=True), WEEK, tmp_path / "two")
    assert [path.name for path in first] == [path.name for path in second]
    assert len(first) == 3 * len(forms()) == 27
    assert [
        path.name for path, other in zip(first, second, strict=True) if path.read_bytes() != other.read_bytes()
    ] == []


def test_files_carry_the_alt_text_and_no_clock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1753660800")
    draw_week(table(said(12)), WEEK, tmp_path)
    told = (tmp_path / "claims-by-claimant.txt").read_text(encoding="utf-8")
    assert told.startswith("Claimed killed, by claimant, 2025-W30.\n")
    assert "Generated 28 Jul 2025" in told
    with Image.open(tmp_path / "claims-by-claimant.png") as image:
        assert image.width == 1200
        assert " ".join(image.info["Description"].split()) == " ".join(told.split())
        assert set(image.info) == {"Title", "Description", "dpi"}
    svg = (tmp_path / "claims-by-claimant.svg").read_text(encoding="utf-8")
    assert "<title>Claimed killed, by claimant, 2025-W30</title>" in svg
    assert "dc:date" not in svg


def test_the_svg_is_sound_xml_with_the_words_of_the_sheet(tmp_path: Path) -> None:
    sheet = drawn(forms()[0], table(said(12, claimant="Ministry of <War> & Peace"), said(9, "up_to", offset=60)))
    root = ElementTree.parse(sheet.save(tmp_path, "chart")[1]).getroot()
    written = [node.text for node in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "Ministry of <War> & Peace" in written
    assert sorted(map(str, written)) == sorted(text for text, _ in texts(sheet))


def test_a_users_own_settings_change_nothing(tmp_path: Path) -> None:
    import matplotlib

    def save(name: str) -> bytes:
        folder = tmp_path / name
        folder.mkdir()
        return drawn(forms()[0], table(said(12))).save(folder, "chart")[0].read_bytes()

    first = save("one")
    with matplotlib.rc_context({"font.size": 30, "lines.linewidth": 9, "axes.facecolor": "red"}):
        assert save("two") == first


def test_marks_on_one_line_never_meet() -> None:
    sheet = Sheet("Marks")
    panel = sheet.panel(1.0)
    given = [(12, 12, "exact"), (13, math.inf, "at_least"), (0, 14, "up_to"), (10, 30, "range"), (12, 12, "about")]
    marks = [Mark(low, high, kind, KILLED) for low, high, kind in given]
    panel.fit_scale(end for mark in marks for end in mark.ends)
    lines = pack(panel, marks)
    assert sorted(placed.mark.label for line in lines for placed in line) == ["10–30", "12", "≈12", "≤14", "≥13"]
    assert all(placed.begin is not None for line in lines for placed in line)
    assert len(lines) >= 4


@pytest.mark.parametrize(
    ("kind", "fill", "arrows"),
    [("exact", "full", 0), ("about", "half", 0), ("at_least", "none", 1), ("up_to", "none", 1), ("range", "bar", 0)],
)
def test_the_form_of_a_mark_shows_how_firm_the_number_is(kind: str, fill: str, arrows: int) -> None:
    sheet = Sheet("A mark")
    draw(sheet.panel(1.0), 0.5, Mark(0, 1, kind, KILLED))
    point, lines = sheet.shapes[-1], [shape for shape in sheet.shapes if isinstance(shape, Line)]
    assert isinstance(point, Point)
    hollow = "none" if point.paint == "#ffffff" else "half" if point.half else "full"
    assert fill == ("bar" if point.marker == "|" else hollow)
    assert sum(len(line.places) == 3 for line in lines) == arrows


def test_a_total_reported_once_is_listed_and_has_no_line() -> None:
    sheet = drawn(
        cumulative.FORM,
        table(said(59_219, scope="cumulative", event_start=None, event_end=None, date_precision="none")),
    )
    assert not any(isinstance(shape, Line) for shape in sheet.shapes)
    assert any(text.startswith("59,219 · Ukraine: government, 22 Jul") for text, _ in texts(sheet))
