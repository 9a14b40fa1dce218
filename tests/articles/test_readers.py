"""Every input form gives its articles, with title, outlet, date, address and language where it has them."""

import io
import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from article_inputs import FEED, HTML, gzipped, lines, page, telegram, warc, write, zipped, zstd

from tracker.articles import read_articles
from tracker.model import Article

TEXT = "Two people were killed."


def one(folder: Path, name: str, content: bytes | str, **options: object) -> Article:
    (article,) = read_articles([write(folder, name, content)], **options)  # type: ignore[arg-type]
    return article


def test_a_text_file_has_its_headline_apart_and_its_date_from_its_name(tmp_path: Path) -> None:
    article = one(
        tmp_path, "2025-07-22-port.txt", "Sample raid on port\r\n\r\nTwo people were killed.\r\nOne fled.\r\n"
    )
    assert (article.title, article.text) == ("Sample raid on port", "Two people were killed.\nOne fled.")
    assert (article.report_date, article.language, article.publisher) == (date(2025, 7, 22), "en", None)


def test_a_first_line_that_is_a_sentence_stays_text(tmp_path: Path) -> None:
    article = one(tmp_path, "a.txt", "Two people were killed.\n\nOne fled.")
    assert (article.title, article.text) == (None, "Two people were killed.\n\nOne fled.")


def test_lines_broken_to_a_width_are_joined_and_others_kept(tmp_path: Path) -> None:
    wrapped = (
        "Two people were killed when a sample drone struck the market, and\nfive others were taken to the hospital."
    )
    article = one(
        tmp_path, "a.txt", wrapped + "\n\n- a list of samples, as long as a line of text may well be\n- stays"
    )
    assert article.text.startswith(wrapped.replace("\n", " "))
    assert article.text.endswith("may well be\n- stays")


def test_front_matter_names_the_article(tmp_path: Path) -> None:
    keys = ['title: "Sample: a raid"', "date: 2025-07-21T23:30:00-02:00", "outlet: Sample Herald", "tags: [a]"]
    head = "\n".join(["---", *keys, "id: s1", "language: English", "---", ""])
    article = one(tmp_path, "2025-07-01-a.txt", head + "\nTwo people were killed.")
    found = (article.title, article.report_date, article.publisher, article.article_id, article.language)
    assert found == ("Sample: a raid", date(2025, 7, 22), "Sample Herald", "s1", "en")
    article = one(tmp_path, "b.md", '+++\ntitle = "Sample"\ndate = 2025-07-20\n+++\nTwo people were killed.')
    assert (article.title, article.report_date, article.text) == ("Sample", date(2025, 7, 20), TEXT)


def test_markdown_loses_its_marks(tmp_path: Path) -> None:
    body = "# A sample raid\n\n**Two** [people](https://x.org/a_(b)) were\n_killed_. ![x](x.png)\n\n> *Three* a_b 2*3*4"
    article = one(tmp_path, "a.md", body)
    assert (article.title, article.text) == ("A sample raid", "Two people were killed.\n\nThree a_b 2*3*4")


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a.txt", "a.html.gz"])
def test_a_web_page_gives_its_article(tmp_path: Path, name: str) -> None:
    content = HTML.encode()
    article = one(tmp_path, name, gzipped(content) if name.endswith(".gz") else content)
    assert (article.title, article.publisher, article.url) == (
        "Sample strike kills four",
        "Sample Herald",
        "https://example.org/a/1",
    )
    assert article.text.startswith("Four people were killed and eleven wounded")
    assert "Home" not in article.text
    assert "rights reserved" not in article.text
    assert article.report_date == date(2025, 7, 21), "half past one in Moscow is the day before in UTC"


def test_a_fragment_of_html_and_the_address_a_browser_saved_are_read(tmp_path: Path) -> None:
    saved = "<!-- saved from url=(0022)https://example.org/s1 -->\n<p>Two people were killed in a sample raid.</p>"
    article = one(tmp_path, "a.html", saved)
    assert (article.text, article.url) == (
        "Two people were killed in a sample raid.",
        "https://example.org/s1",
    )


def test_json_lines_keep_the_text_as_it_is(tmp_path: Path) -> None:
    record = {
        "id": 7,
        "text": " Two\r\npeople. ",
        "publisher": "Sample",
        "published": "2025-07-22",
        "title": "T",
        "url": "u",
    }
    article = one(tmp_path, "a.jsonl", "\ufeff" + json.dumps(record))
    assert article == Article("7", " Two\r\npeople. ", "Sample", "T", "u", "en", date(2025, 7, 22))


def test_half_a_character_is_replaced_in_place(tmp_path: Path) -> None:
    article = one(tmp_path, "a.jsonl", '{"text": "Two \\ud83d people \\ud83d\\ude00 died"}')
    assert article.text == "Two \ufffd people \U0001f600 died"


def test_fields_of_other_names(tmp_path: Path) -> None:
    options = {"fields": {"text": "body", "published": "day"}}
    article = one(tmp_path, "a.jsonl", lines({"body": TEXT, "text": "not this", "day": 1753142400}), **options)
    assert (article.text, article.report_date) == (TEXT, date(2025, 7, 22))
    assert one(tmp_path, "b.csv", f"day,body\n2025-07-22,{TEXT}\n", **options).text == TEXT


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", '\ufeffid,text,published\n1,"Two, or ""three"",\npeople",2025-07-22\n'),
        ("excel.csv", 'id;text;published\n1;"Two, or ""three"",\npeople";2025-07-22\n'),
        ("a.tsv", 'id\ttext\tpublished\n1\t"Two, or ""three"",\npeople"\t2025-07-22\n'),
        ("a.csv.zst", 'id,text,published\r\n1,"Two, or ""three"",\npeople",2025-07-22\r\n'),
    ],
)
def test_csv_and_tsv(tmp_path: Path, name: str, content: str) -> None:
    article = one(tmp_path, name, zstd(content.encode()) if name.endswith(".zst") else content)
    assert (article.article_id, article.text, article.report_date) == (
        "1",
        'Two, or "three",\npeople',
        date(2025, 7, 22),
    )


def test_a_feed_gives_content_before_summary(tmp_path: Path) -> None:
    article = one(tmp_path, "a.xml", FEED)
    assert (article.text, article.title) == ("Four people were killed.\nFive were hurt.", "Four killed & five hurt")
    assert (article.publisher, article.url, article.report_date) == (
        "Sample Wire & Co",
        "https://example.org/1",
        date(2025, 7, 23),
    )


def test_an_atom_summary_is_stripped(tmp_path: Path) -> None:
    summary = "<summary type='html'>&lt;i&gt;Two&lt;/i&gt; died</summary>"
    entry = f"<entry><title>S</title><updated>2025-07-22T10:00:00Z</updated>{summary}</entry>"
    article = one(tmp_path, "a.atom", f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Sample</title>{entry}</feed>")
    assert (article.text, article.publisher, article.report_date) == ("Two died", "Sample", date(2025, 7, 22))


def test_telegram_messages_of_text_and_of_parts(tmp_path: Path) -> None:
    first = {"id": 1, "type": "message", "date": "2025-07-22T01:00:00", "date_unixtime": "1753131600", "text": TEXT}
    second = {
        "id": 2,
        "type": "message",
        "date": "2025-07-22T09:00:00",
        "text": ["Three ", {"type": "bold", "text": "died"}],
    }
    photo = {"id": 3, "type": "message", "date": "2025-07-22T09:00:00", "text": "", "photo": "x.jpg"}
    export = write(tmp_path, "result.json", telegram({"type": "service", "text": "x"}, first, second, photo))
    articles = list(read_articles([export]))
    assert [(a.text, a.publisher, a.report_date) for a in articles] == [
        (TEXT, "Sample channel", date(2025, 7, 21)),
        ("Three died", "Sample channel", date(2025, 7, 22)),
    ]
    everything = json.dumps({"chats": {"list": [json.loads(export.read_bytes())]}})
    assert [a.text for a in read_articles([write(tmp_path, "all.json", everything)])] == [TEXT, "Three died"]


WARC_PAYLOADS = (
    (page("Six"), "text/html; charset=utf-8"),
    (page("Nine", "windows-1251").replace(b"Zaporizhzhia", "Запорожье".encode("cp1251")), "text/html"),
    (
        page("Ten").replace(b"Zaporizhzhia", "Запоріжжя".encode("koi8-u")).replace(b"utf-8", b""),
        "text/html; charset=KOI8-U",
    ),
    (b"%PDF-1.7", "application/pdf"),
    (b"<html><body></body></html>", "text/html"),
)


@pytest.mark.parametrize("form", ["plain", "by record", "as a whole", "zstd"])
def test_a_warc_gives_its_pages_in_their_encodings(tmp_path: Path, form: str) -> None:
    data = warc(*WARC_PAYLOADS, gzipped=form == "by record")
    content = {"as a whole": gzipped, "zstd": zstd}.get(form, bytes)(data)
    suffix = {"plain": "", "zstd": ".zst"}.get(form, ".gz")
    articles = list(read_articles([write(tmp_path, f"sample.warc{suffix}", content)]))
    assert [a.text.partition(" ")[0] for a in articles] == ["Six", "Nine", "Ten"]
    assert ["Запорожье" in articles[1].text, "Запоріжжя" in articles[2].text] == [True, True]
    assert {a.publisher for a in articles} == {"Sample Herald"}
    assert articles[1].url == "https://example.org/page/1"


def test_a_zip_gives_its_members_by_name(tmp_path: Path) -> None:
    members = {
        "b/2025-07-22-x.txt": TEXT,
        "a.jsonl.gz": gzipped(lines({"text": "One."})),
        "__MACOSX/._x.txt": b"\x00",
        "b/.DS_Store": b"\x00",
        "c.warc": warc((page("Six"), "text/html")),
    }
    articles = list(read_articles([write(tmp_path, "a.zip", zipped(members))]))
    assert [a.text[:4] for a in articles] == ["One.", "Two ", "Six "]
    assert articles[1].report_date == date(2025, 7, 22)


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        (lines({"text": "One."}, {"text": "Two."}), ["One.", "Two."]),
        (b"\xef\xbb\xbf  \n" + lines({"text": "One."}), ["One."]),
        (TEXT.encode(), [TEXT]),
        (b"Caf\xe9 hit: two people were killed.", ["Café hit: two people were killed."]),
    ],
)
def test_standard_input_is_json_lines_or_text(
    monkeypatch: pytest.MonkeyPatch, content: bytes, texts: list[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert [article.text for article in read_articles(["-"])] == texts


def test_a_pipe_given_by_name_is_read_as_standard_input(tmp_path: Path) -> None:
    source = write(tmp_path, "a.jsonl", lines({"text": TEXT}))
    code = "import sys, tracker; print([a.text for a in tracker.read_articles(sys.argv[1:])])"
    shell = f"{sys.executable} -c '{code}' <(cat {source})"
    done = subprocess.run(["bash", "-c", shell], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == f"[{TEXT!r}]"
