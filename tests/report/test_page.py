import re
from base64 import b64encode
from datetime import date
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from report_claims import FORMULA, IMAGE, LINK, QUIET, SCRIPT, WEEK, articles, derived, table, written

from tracker.report import write_index, write_report
from tracker.report.page import is_web
from tracker.table.frame import empty


class Reader(HTMLParser):
    """Read a page: its elements with their attributes, and its text by the element that holds it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside = ""
        self.text = ""
        self.raw: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.inside = tag

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside in ("script", "style"):
            self.raw[self.inside] = self.raw.get(self.inside, "") + data
        else:
            self.text += data


@pytest.fixture
def page(tmp_path: Path) -> str:
    return written(table(), tmp_path).read_text(encoding="utf-8")


def test_nothing_an_article_says_becomes_an_element(page: str) -> None:
    read = Reader(page)
    tags = [tag for tag, _ in read.elements]
    assert (tags.count("script"), tags.count("img")) == (1, 0)
    assert not [name for _, given in read.elements for name in given if name.startswith("on") or name == "style"]
    for words in (SCRIPT, IMAGE, LINK, FORMULA):
        assert words in read.text


def test_links_lead_only_to_the_web_or_within_the_page(page: str) -> None:
    links = [given["href"] or "" for tag, given in Reader(page).elements if tag == "a"]
    assert "https://example.org/port" in links
    assert {re.split("[:?]", link)[0] for link in links if not link.startswith(("#", "../"))} == {"https"}


def test_links_within_the_page_have_a_target_each_once(page: str) -> None:
    elements = Reader(page).elements
    ids = [given["id"] for _, given in elements if "id" in given]
    assert len(ids) == len(set(ids))
    assert {given["href"][1:] for tag, given in elements if tag == "a" and given["href"].startswith("#")} <= set(ids)


def test_the_policy_lets_in_this_style_and_this_script_alone(page: str) -> None:
    read = Reader(page)
    policy = next(given["content"] for tag, given in read.elements if given.get("http-equiv"))
    for kind, content in read.raw.items():
        assert f"{kind}-src 'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'" in policy
    assert policy.startswith("default-src 'none'; img-src data:;")
    assert not {"*", "'unsafe-inline'", "'unsafe-eval'", "https:"} & set(re.split("[ ;]+", policy))


def test_a_passage_marks_the_quantity_and_the_claimant_among_their_neighbours(page: str) -> None:
    row = page[page.index(QUIET[:20]) :]
    marks = re.findall(r'<mark class="(\w+)"><span class="unseen">\[\w+: </span>(.*?)<span', row)
    assert marks[:2] == [("claimant", "The ministry"), ("number", "12 people")]
    assert "Rain fell." in row


def test_claimants_who_differ_stand_side_by_side(page: str) -> None:
    section = page[page.index('id="differences"') : page.index('id="changes"')]
    figures = re.findall(r'class="figure">(\S+)</p>\s*<p class="speaker"><bdi>(.*?)</bdi>', section)
    assert figures == [("12", "Ukraine: government"), ("40", "Russia: Ministry of Defence")]


def test_the_week_is_held_against_the_one_before(page: str) -> None:
    section = page[page.index('id="changes"') : page.index('id="claims"')]
    assert re.search(r'Claims</th><td class="amount">1</td><td class="amount">3</td>', section)
    assert re.search(
        r"<bdi>Ukraine: government</bdi></th><td[^>]*>Killed \(Ukraine\)</td><td[^>]*>3</td><td[^>]*>12<", section
    )


def test_findings_of_other_weeks_are_left_to_the_check(page: str) -> None:
    section = page[page.index('id="checks"') : page.index('id="sources"')]
    assert section.count('class="finding warning"') == 3
    assert "<code>tracker check</code> lists the findings on all weeks" in section


def test_the_same_table_gives_the_same_bytes(tmp_path: Path) -> None:
    claims = table()
    first = written(claims, tmp_path).read_bytes()
    assert written(claims.iloc[::-1].reset_index(drop=True), tmp_path / "again").read_bytes() == first


def test_a_week_of_no_claims_says_that_this_is_no_zero(tmp_path: Path) -> None:
    claims = empty()
    path = write_report(derived(claims), WEEK, tmp_path, articles=articles(claims))
    page = path.read_text(encoding="utf-8")
    assert "No claims were found in the articles of this week. This is not a zero" in page
    assert 'id="table"' not in page


def test_articles_without_a_date_are_held_against_nothing(tmp_path: Path) -> None:
    claims = table().assign(report_date=empty()["report_date"].reindex(range(4)))
    page = written(claims, tmp_path, "undated").read_text(encoding="utf-8")
    assert "Articles without a date belong to no week" in page
    assert page.count('role="row" id="claim-') == 4


def test_charts_are_held_in_the_page_with_their_words(tmp_path: Path) -> None:
    folder = tmp_path / WEEK
    folder.mkdir()
    (folder / "coverage.svg").write_bytes(b"<svg/>")
    (folder / "coverage.txt").write_text("A & B.\nOne claim of\ntwo.\n", encoding="utf-8")
    given = next(given for tag, given in Reader(written(table(), tmp_path).read_text()).elements if tag == "img")
    assert given["src"] == "data:image/svg+xml;base64,PHN2Zy8+"
    assert given["alt"] == "Chart: A & B. One claim of two."


def test_an_article_in_a_language_without_rules_is_shown_as_not_read(tmp_path: Path) -> None:
    claims = table()
    known = articles(claims)
    known["language"] = ["en" if name == "quiet" else "fr" for name in known["article_id"]]
    page = write_report(derived(claims), WEEK, tmp_path, articles=known).read_text(encoding="utf-8")
    assert page.count("not read: no rules for its language") == 2


def test_the_list_of_weeks_leads_to_each_page_newest_first(tmp_path: Path) -> None:
    claims = table()
    for week in ("2025-W29", WEEK):
        written(claims, tmp_path, week)
    (tmp_path / "notes").mkdir()
    read = Reader(write_index(claims, tmp_path).read_text(encoding="utf-8"))
    assert [given["href"] for tag, given in read.elements if tag == "a"] == [
        f"{WEEK}/index.html",
        "2025-W29/index.html",
    ]
    assert "3 claims by 3 claimants in 3 articles" in read.text


BAD = """
javascript:alert(1)
data:text/html,x
file:///etc/passwd
//example.org
https:///x
https://[
https://example.org/"x
HTTPS://user@example.org
https://example.org/two words
""".splitlines()


@pytest.mark.parametrize("url", [*BAD, " https://example.org", "java\nscript:1", "https://a\u202eb.org"])
def test_what_is_no_plain_address_of_the_web_is_no_link(url: str) -> None:
    assert not is_web(url)


def test_days_are_written_alike_in_every_locale(page: str) -> None:
    assert f'<time datetime="{date(2025, 7, 22)}">22 Jul 2025</time>' in page
