"""Every way in which an input is bad says what is wrong and how to mend it, and the good beside it is kept."""

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from article_inputs import FEED, encrypted_zip, gzipped, lines, page, stored_zip, telegram, warc, write, zipped, zstd

from tracker.articles import Problem, read_articles
from tracker.articles.streams import slurp
from tracker.errors import ArticleError

TEXT = "Two people were killed."
GOOD = {"text": TEXT}
TWO_PAGES = (page("Six"), "text/html"), (page("Nine"), "text/html")
MANY = lines(*({"id": n, "text": f"{n} people were killed in a sample raid."} for n in range(3000)))
SILENT_FEED = FEED.replace("<description>", "<!--").replace("</content:encoded>", "-->")
CUT_MARGIN = 2000

# File name, content, words of the message, how many articles are kept.
BAD: list[tuple[str, bytes | str, str, int]] = [
    ("empty.txt", b"", "it is empty", 0),
    ("blank.txt", "\n \n\t\n", "holds no article text", 0),
    ("mark.txt", b"\xef\xbb\xbf", "holds no article text", 0),
    ("binary.txt", bytes(range(256)) * 8, "binary data", 0),
    ("paper.txt", b"%PDF-1.7\n%\xe2\xe3", "it is a PDF", 0),
    ("photo.txt", b"\x89PNG\r\n\x1a\n\x00\x00", "a picture", 0),
    ("word.txt", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50), "old Word or Excel", 0),
    ("rich.txt", "{\\rtf1 Two people were killed.}", "rich text", 0),
    ("packed.txt", zipped({"a.txt": "x"}), "it is a zip archive", 0),
    ("noise.txt", bytes([0x81, 0x8D, 0xFF, 0x90] * 40), "encoding is not recognised", 0),
    ("date.txt", "---\ndate: someday\n---\nTwo people were killed.", "'someday' is not understood", 1),
    ("open.md", "---\ntitle: x\n\nTwo people were killed.", "front matter is not closed", 1),
    ("toml.md", "+++\ntitle = \n+++\nTwo people were killed.", "front matter is not TOML", 1),
    ("front.md", "---\ntitle: x\n---\n\n", "holds no article text", 0),
    ("bare.html", "<html><body><a href='/'>Home</a></body></html>", "no article was found on the page", 0),
    ("null.html", "<html></html>", "no article was found on the page", 0),
    ("third.jsonl", lines(GOOD) * 2 + b'{"text": oops}\n' + lines(GOOD, GOOD), "line 3: it is not JSON", 1),
    ("cut.jsonl", lines(GOOD) + b'{"text": "Three peop', "line 2: it is not JSON", 1),
    ("body.jsonl", lines(GOOD, {"body": "Three people were killed."}), "no field 'text', only body", 1),
    ("void.jsonl", lines(GOOD, {}), "only nothing", 1),
    ("null.jsonl", lines(GOOD, {"text": None}), "the field 'text' is null", 1),
    ("blank.jsonl", lines(GOOD, {"text": " "}), "the field 'text' is empty", 1),
    ("parts.jsonl", lines(GOOD, {"text": ["Two", "three"]}), "no string but list", 1),
    ("array.jsonl", lines(GOOD, [GOOD]), "a JSON array, not an object", 1),
    ("number.jsonl", lines(GOOD, 7), "a bare int", 1),
    ("string.jsonl", lines(GOOD, TEXT), "a bare str", 1),
    ("pretty.jsonl", b'{\n "text": TEXT\n}\n', "runs over several lines", 0),
    ("deep.jsonl", lines(GOOD) + b"[" * 100_000 + b"\n", "beyond reading (maximum recursion depth", 1),
    ("digits.jsonl", lines(GOOD) + b'{"id": ' + b"9" * 5000 + b"}\n", "beyond reading (Exceeds the limit", 1),
    ("spaces.jsonl", "\n\n \n", "no article was found in it", 0),
    ("slashes.jsonl", lines({**GOOD, "published": "07/08/2025"}), "can't be told apart", 1),
    ("year.jsonl", lines({**GOOD, "published": "0025-07-22"}), "year 25 is not plausible", 1),
    ("day.jsonl", lines({**GOOD, "published": "31 June 2025"}), "day is out of range for month", 1),
    ("ids.jsonl", lines({"id": "a", "text": "One."}, {"id": "a", "text": "Two."}), "the id 'a' has another text", 1),
    ("binary.jsonl", b'{"text": "\x00\x01\x02\x03"}', "binary data", 0),
    ("headless.csv", "1,Two people were killed.\n2,Three people were killed.\n", "first row names no column 'text'", 0),
    ("twice.csv", "text,text\nTwo,Three\n", "names 'text' twice", 0),
    ("rowless.csv", "id,text\n", "a header and no rows", 0),
    ("ragged.csv", "id,text\n1,Two were killed.\n2,Three, or four\n3\n", "the row has 3 cells, the header 2", 1),
    ("quote.csv", 'id,text\n1,"a "bad" one"\n2,Two were killed.\n', "its quoting is broken", 1),
    ("open.csv", 'id,text\n1,Two were killed.\n2,"never closed\n', "unexpected end of data", 1),
    ("hole.csv", "id,text\n1,Two were killed.\n2,\n", "line 3: the field 'text' is empty", 1),
    ("tabs.tsv", "id,text\n1,Two were killed.\n", "first row names no column 'text'", 0),
    ("map.xml", "<urlset><url><loc>https://example.org</loc></url></urlset>", "neither RSS nor Atom", 0),
    ("quiet.xml", "<rss version='2.0'><channel><title>Sample</title></channel></rss>", "the feed has no entries", 0),
    ("cut.xml", FEED[:-30], "the feed is broken", 1),
    ("silent.atom", SILENT_FEED, "the entry has no text", 0),
    ("other.json", '{"a": 1}', "no Telegram export", 0),
    ("list.json", json.dumps([GOOD]), "no Telegram export", 0),
    ("cut.json", '{"messages": [', "line 1: it is not JSON", 0),
    ("lines.json", lines(GOOD, GOOD), "name it .jsonl if it holds an article a line", 0),
    ("service.json", telegram({"type": "service", "text": "created"}), "no message with text", 0),
    ("odd.json", telegram(7, {"type": "message", "text": TEXT}), "it is no message object", 1),
    ("when.json", telegram({"id": 5, "date": "long ago", "text": "Two were killed."}), "message 5: the date", 1),
    ("plain.warc", "Two people were killed.\n", "it is no WARC", 0),
    ("cut.warc", warc(*TWO_PAGES)[:-250], "bytes early", 2),
    ("part.warc", warc((page("Six"), "text/html"), headers={"WARC-Truncated": "length"}), "cut by the crawler", 1),
    ("odd.warc", warc((page("Six"), "text/html"), (bytes(256), "text/html")), "page/1 can't be read: it holds", 1),
    ("images.warc", warc((b"GIF89a", "image/gif")), "no article was found in it", 0),
    ("cut.warc.gz", warc(*TWO_PAGES, gzipped=True)[:-9], "breaks off before", 2),
    ("cut.jsonl.gz", gzipped(MANY)[:-40], "the gzip data breaks off before its end", 2990),
    ("cut.txt.gz", gzipped(b"Two people were killed. " * 99)[:-12], "the gzip data breaks off", 0),
    ("spoilt.jsonl.gz", gzipped(MANY)[:200] + bytes(100), "the gzip data is damaged", 0),
    ("plain.txt.gz", TEXT, "its name says gzip", 0),
    ("cut.jsonl.zst", zstd(MANY)[:-40], "the zstd data breaks off", 1000),
    ("plain.jsonl.zst", lines(GOOD), "its name says zstd", 0),
    ("cut.zip", zipped({"a.txt": TEXT})[:-30], "no whole zip archive", 0),
    ("none.zip", zipped({}), "the archive has no files", 0),
    ("locked.zip", encrypted_zip(), "it is encrypted", 0),
    ("inner.zip", zipped({"a.zip": b"", "b.txt": TEXT}), "a zip archive inside another", 1),
    ("bomb.zip", zipped({"a.txt": b"a" * (40 << 20), "b.txt": TEXT}), "would unpack to 40 MB", 1),
    ("spoilt.zip", stored_zip("a.txt", TEXT).replace(b"killed.PK", b"injuredPK"), "Bad CRC-32", 0),
    ("crypt.zip", stored_zip("a.txt", TEXT, method=99), "it can't be unpacked", 0),
    ("mixed.zip", zipped({"a.bin": b"", "b.jsonl": b"{", "c.txt": TEXT}), "no reader knows .bin", 1),
    ("paper.pdf", b"%PDF-1.7", "no reader knows .pdf files; save its text first", 0),
    ("sheet.xlsx", b"PK", "no reader knows .xlsx files; save the sheet as CSV", 0),
    ("old.txt.bz2", b"BZh9", "compress it as .gz", 0),
    ("README", TEXT, "no suffix to tell its format", 0),
]  # fmt: skip


def read(*paths: str | Path, **options: object) -> tuple[list[str], list[str]]:
    """Read paths; return the texts and the messages."""
    problems: list[Problem] = []
    texts = [article.text for article in read_articles(paths, on_problem=problems.append, **options)]  # type: ignore[arg-type]
    return texts, [str(problem) for problem in problems]


@dataclass(slots=True)
class Outcome:
    """What came of one bad file, read together with a good one."""

    path: str
    texts: list[str]
    messages: list[str]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    folder = tmp_path_factory.mktemp("bad")
    good = write(folder, "beside.txt", "Eleven people were wounded.")
    paths = {name: write(folder, name, content) for name, content, _, _ in BAD}
    return {name: Outcome(str(path), *read(path, good)) for name, path in paths.items()}


@pytest.mark.parametrize(("name", "words", "kept"), [(name, words, kept) for name, _, words, kept in BAD])
def test_bad_input_is_named_and_the_good_is_kept(
    outcomes: dict[str, Outcome], name: str, words: str, kept: int
) -> None:
    outcome = outcomes[name]
    assert words in "\n".join(outcome.messages)
    assert outcome.texts[-1] == "Eleven people were wounded."
    assert kept <= len(outcome.texts) - 1 <= kept + CUT_MARGIN * ("cut.jsonl." in name)


def test_messages_name_the_file_and_the_repair_in_one_line(outcomes: dict[str, Outcome]) -> None:
    for outcome in outcomes.values():
        for message in outcome.messages:
            assert message.startswith(outcome.path)
            assert re.fullmatch(r"[^\n]{10,}; [^;\n]{10,}", message)


def test_messages_differ(outcomes: dict[str, Outcome]) -> None:
    messages = [message.removeprefix(outcome.path) for outcome in outcomes.values() for message in outcome.messages]
    said = {re.sub(r"^[^:]*: |\d+|'[^']*'|\([^)]*\)", "", message) for message in messages}
    assert len(BAD) >= 45
    assert len(said) >= 40


def test_without_a_listener_the_first_problem_is_raised(tmp_path: Path) -> None:
    path = write(tmp_path, "a.jsonl", lines(GOOD) + b"oops\n")
    articles = read_articles([path])
    assert next(articles).text == GOOD["text"]
    with pytest.raises(ArticleError, match=r"a\.jsonl, line 2: it is not JSON .*; mend or drop the line"):
        next(articles)


def test_paths_that_lead_nowhere(tmp_path: Path) -> None:
    (tmp_path / "hollow").mkdir()
    _, messages = read(tmp_path / "none.txt", tmp_path / "*.nothing", tmp_path / "hollow")
    reasons = ["there is no such file", "the pattern matches no file", "the folder holds no files"]
    assert [reason in message for reason, message in zip(reasons, messages, strict=True)] == [True] * 3


def test_a_folder_names_loops_broken_links_and_pipes_and_reads_the_rest(tmp_path: Path) -> None:
    write(tmp_path, "b/one.txt", "One person was killed.")
    write(tmp_path, "b/.hidden.txt", TEXT)
    write(tmp_path, "b/page.html", page("Three"))
    write(tmp_path, "b/page_files/style.css", "x")
    write(tmp_path, "a.txt", "Four people were killed.")
    (tmp_path / "b/loop").symlink_to("..")
    (tmp_path / "c.txt").symlink_to("nowhere")
    os.mkfifo(tmp_path / "d.txt")
    texts, messages = read(tmp_path)
    assert [text.partition(" ")[0] for text in texts] == ["Four", "One", "Three"]
    assert [message.partition(": ")[2][:18] for message in messages] == ["the link leads bac"] + [
        "it is a broken lin"
    ] * 2


def test_what_may_not_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = write(tmp_path, "secret.txt", TEXT)
    write(tmp_path, "folder/a.txt", "Three people were killed.")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(os, "scandir", refuse)
    _, messages = read(secret, tmp_path / "folder")
    assert "it can't be read (Permission denied); check" in messages[0]
    assert "the folder can't be opened (Permission denied); check its permissions" in messages[1]


def test_a_document_of_absurd_size_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slurp, "__defaults__", (1 << 20,))
    _, messages = read(write(tmp_path, "a.txt.gz", gzipped(b"Two people were killed.\n" * 99_000)))
    assert "it is larger than 1 MB, which no single document is; split it into articles" in messages[0]


def test_an_unknown_field_is_refused_at_once() -> None:
    with pytest.raises(ArticleError, match=r"--field body=text: no field 'body'; the fields are article_id, text"):
        read_articles(["nothing.jsonl"], fields={"body": "text"})
