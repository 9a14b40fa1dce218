"""The report in Chromium, driven as a reader would; where there is none these tests are skipped, in CI they fail."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from claim_rows import claim, frame
from playwright.sync_api import Browser, Page, sync_playwright
from report_claims import FORMULA, IMAGE, LINK, SCRIPT, table, written

from tracker.report import write_index

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if not CHROMIUM:
        missing = (
            "no Chromium on the PATH: the report was not tested in a browser; `apt-get install chromium` and run again"
        )
        (pytest.fail if os.environ.get("TRACKER_REQUIRE_CHROMIUM") else pytest.skip)(missing)
    with sync_playwright() as driver:
        flags = ["--no-sandbox", "--disable-dev-shm-usage"]
        opened = driver.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield opened
        opened.close()


@dataclass(slots=True)
class Reading:
    """A page as opened, and whatever it complained of or asked the network for."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def shown(self) -> list[str]:
        """Return the numbers in the table, in the order of the rows that are seen."""
        return self.page.locator("#table tbody tr:visible td.number .value > [aria-hidden]").all_inner_texts()

    def header(self, name: str) -> str | None:
        """Return how a column says it is sorted."""
        return self.page.get_by_role("columnheader", name=name).get_attribute("aria-sort")


def opened(browser: Browser, path: Path, width: int = 1280, scheme: str = "light") -> Reading:
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    reading = Reading(page)
    page.on("console", lambda message: reading.complaints.append(message.text))
    page.on("pageerror", lambda error: reading.complaints.append(str(error)))
    page.on("dialog", lambda dialog: reading.complaints.append(dialog.message))
    page.on("request", lambda request: reading.requests.append(request.url))
    page.goto(path.as_uri())
    return reading


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from tracker.charts import draw_week

    out = tmp_path_factory.mktemp("reports")
    draw_week(table(), "2025-W30", out / "2025-W30")
    path = written(table(), out)
    write_index(table(), out)
    return path


@pytest.fixture
def reading(browser: Browser, report: Path) -> Iterator[Reading]:
    made = opened(browser, report)
    yield made
    made.page.close()


def test_it_opens_without_complaint_and_asks_for_nothing(reading: Reading, report: Path) -> None:
    reading.page.wait_for_load_state("networkidle")
    loaded = reading.page.evaluate("[...document.images].map((image) => image.complete && image.naturalWidth > 0)")
    assert len(loaded) == 9
    assert all(loaded)
    assert [url for url in reading.requests if not url.startswith("data:")] == [report.as_uri()]
    assert reading.complaints == []


def test_the_filters_leave_what_fits_and_say_how_much(reading: Reading) -> None:
    page, count = reading.page, reading.page.get_by_role("status")
    assert count.inner_text() == "3 of 3 claims shown"
    page.get_by_role("combobox", name="Claimant").select_option(label="Russia: Ministry of Defence (1)")
    assert (reading.shown(), count.inner_text()) == (["40"], "1 of 3 claims shown")
    page.get_by_role("combobox", name="Measure").select_option(label="injured (1)")
    assert reading.shown() == []
    assert "no claim fits" in count.inner_text()
    page.get_by_role("button", name="Show all").click()
    assert sorted(reading.shown()) == ["12", "30", "40"]
    assert page.get_by_role("combobox", name="Measure").input_value() == ""


def test_a_joint_claim_is_found_by_either_claimant(reading: Reading) -> None:
    for name in (IMAGE, SCRIPT):
        reading.page.get_by_role("combobox", name="Claimant").select_option(label=f"{name} (1)")
        assert reading.shown() == ["30"]


def test_a_click_on_a_header_sorts_and_another_turns_it_round(reading: Reading) -> None:
    button = reading.page.get_by_role("button", name="Number")
    button.click()
    assert (reading.shown(), reading.header("Number")) == (["12", "30", "40"], "ascending")
    button.click()
    assert (reading.shown(), reading.header("Number")) == (["40", "30", "12"], "descending")
    reading.page.get_by_role("button", name="Measure").click()
    assert (reading.header("Number"), reading.header("Measure")) == (None, "ascending")
    assert reading.shown()[0] == "30"


def test_the_keyboard_alone_filters_and_sorts(reading: Reading) -> None:
    page = reading.page
    page.get_by_role("combobox", name="Conflict").focus()
    page.keyboard.type("Russia")
    assert sorted(reading.shown()) == ["12", "40"]
    page.get_by_role("button", name="Number").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Space")
    assert reading.shown() == ["40", "12"]


def test_a_link_to_a_claim_that_is_filtered_away_shows_it(reading: Reading) -> None:
    page = reading.page
    page.get_by_role("combobox", name="Measure").select_option(label="injured (1)")
    page.get_by_role("link", name="To the claim of Russia: Ministry of Defence, 40").click()
    assert "40" in reading.shown()
    assert page.evaluate("document.activeElement.querySelector('.number').innerText").strip().startswith("40")


def test_what_an_article_says_is_shown_and_never_run(reading: Reading) -> None:
    page = reading.page
    seen = page.locator("body").inner_text()
    assert all(words in seen for words in (SCRIPT, IMAGE, LINK, FORMULA))
    assert page.title() == "Claims reported in 2025-W30"
    assert page.locator("script").count() == 1
    assert page.locator("a[href^='javascript' i], [onerror], img:not([src^='data:'])").count() == 0
    assert reading.complaints == []


def test_a_script_that_slipped_in_would_be_refused(browser: Browser, report: Path, tmp_path: Path) -> None:
    slipped = tmp_path / "slipped.html"
    slipped.write_text(
        report.read_text(encoding="utf-8").replace("</main>", f"{SCRIPT}{IMAGE}</main>"), encoding="utf-8"
    )
    reading = opened(browser, slipped)
    assert reading.page.title() == "Claims reported in 2025-W30"
    assert any("Content Security Policy" in complaint for complaint in reading.complaints)
    reading.page.close()


@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (390, "dark"), (1280, "dark")])
def test_it_fits_the_screen_and_its_words_stand_out(browser: Browser, report: Path, width: int, scheme: str) -> None:
    reading = opened(browser, report, width, scheme)
    assert reading.page.evaluate("document.documentElement.scrollWidth") == width
    least = reading.page.evaluate(CONTRAST)
    assert least >= 4.5
    reading.page.close()


def test_every_control_and_table_has_a_name(reading: Reading) -> None:
    page = reading.page
    for box in page.get_by_role("combobox").all():
        assert page.locator(f"label[for={box.get_attribute('id')}]").count() == 1
    named = "[...document.querySelectorAll('table')].every((table) => table.caption && table.caption.innerText.trim())"
    assert page.evaluate(named)
    assert page.get_by_role("table").count() >= 2
    assert page.evaluate("[...document.images].every((image) => image.alt.length > 20)")


def test_the_list_of_weeks_leads_to_the_page_and_back(browser: Browser, report: Path) -> None:
    reading = opened(browser, report.parents[1] / "index.html")
    reading.page.get_by_role("link", name="2025-W30").click()
    assert reading.page.title() == "Claims reported in 2025-W30"
    reading.page.get_by_role("link", name="All weeks").click()
    assert reading.page.title() == "Weeks of claims"
    assert reading.complaints == []
    reading.page.close()


def test_a_long_page_lays_out_what_is_seen_and_finds_the_rest(browser: Browser, tmp_path: Path) -> None:
    rows = [claim(article_id=f"a{number:03}", count=1000 + number) for number in range(240)]
    reading = opened(browser, written(frame(*rows), tmp_path))
    page, laid_out = (
        reading.page,
        "(row) => row.querySelector('.passage').checkVisibility({contentVisibilityAuto: true})",
    )
    last = page.locator("#table tbody tr").last
    assert not last.evaluate(laid_out)
    page.get_by_role("button", name="Number").click()
    page.get_by_role("button", name="Number").click()
    assert page.locator("#table tbody tr td.number .value > [aria-hidden]").first.inner_text() == "1,239"
    page.evaluate(f"location.hash = 'claim-{rows[0]['claim_id']}'")
    assert last.get_attribute("id") == f"claim-{rows[0]['claim_id']}"
    last.wait_for(state="visible")
    page.wait_for_function("document.activeElement.getBoundingClientRect().top < innerHeight")
    assert last.evaluate(laid_out)
    page.close()


CONTRAST = """() => {
  const light = (colour) => {
    const parts = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255);
    const [r, g, b] = parts.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    const colour = getComputedStyle(element).backgroundColor;
    return colour === "rgba(0, 0, 0, 0)" ? behind(element.parentElement) : colour;
  };
  const contrast = (element) => {
    const [dark, bright] = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const written = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  return Math.min(...[...document.querySelectorAll("main *, header *")].filter(written).map(contrast));
}"""
