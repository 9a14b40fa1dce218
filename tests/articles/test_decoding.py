"""Text in the encodings that newsrooms meet."""

from pathlib import Path

import pytest
from article_inputs import lines, write

from tracker.articles import read_articles
from tracker.articles.decoding import decode

ENGLISH = "“Five people were killed,” the governor’s office said – at least 12 others were hurt in a café."
FRENCH = "Au moins cinq personnes ont été tuées dans la nuit à Kharkiv, a annoncé le gouverneur."
RUSSIAN = "В результате удара по Харькову погибли три человека, сообщил губернатор области."
UKRAINIAN = "Внаслідок удару по Харкову загинули троє людей, повідомив голова області."
SAMPLES = [
    ("cp1252", ENGLISH, "en"),
    ("latin-1", FRENCH, "fr"),
    ("cp1251", RUSSIAN, "ru"),
    ("koi8-r", RUSSIAN, "ru"),
    ("cp1251", UKRAINIAN, "uk"),
    ("koi8-u", UKRAINIAN, "uk"),
    ("cp1250", "Co najmniej 12 osób zginęło w ataku rakietowym na miasto, poinformowały władze.", "pl"),
    ("cp1254", "Gazze'ye düzenlenen saldırıda en az 12 kişi öldü, yetkililer açıkladı.", "tr"),
    ("cp1256", "قتل اثنا عشر شخصا على الأقل في غارة جوية على غزة، بحسب وزارة الصحة.", "ar"),
    ("cp1255", "שנים עשר בני אדם נהרגו בתקיפה בעזה, לפי משרד הבריאות.", "he"),
    ("gb18030", "加沙空袭造成至少十二人死亡,当地卫生部门表示。", "zh"),
    ("big5", "加沙空襲造成至少十二人死亡,當地衛生部門表示。", "zh"),
    ("shift_jis", "ガザ空爆で少なくとも十二人が死亡したと保健省が発表した。", "ja"),
    ("euc_kr", "가자지구 공습으로 최소 열두 명이 숨졌다고 보건부가 밝혔다.", "ko"),
    ("utf-16", UKRAINIAN, "uk"),
    ("utf-16-le", ENGLISH, "en"),
    ("utf-16-be", FRENCH, "fr"),
    ("utf-32", RUSSIAN, "ru"),
    ("utf-8-sig", ENGLISH, "en"),
]


@pytest.mark.parametrize(("encoding", "text", "language"), SAMPLES)
def test_encodings_are_told_apart(tmp_path: Path, encoding: str, text: str, language: str) -> None:
    path = write(tmp_path, "a.txt", f"{text}\n{text}".encode(encoding))
    (article,) = read_articles([path])
    assert (article.text, article.language) == (f"{text}\n{text}", language)


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-u", "utf-16", "utf-8-sig"])
def test_streamed_lines_settle_on_one_encoding(tmp_path: Path, encoding: str) -> None:
    rows = [f'{number},"{UKRAINIAN}"' for number in range(50)]
    path = write(tmp_path, "a.csv", "\n".join(["id,text", *rows, "x,Так"]).encode(encoding))
    texts = [article.text for article in read_articles([path])]
    assert texts == [UKRAINIAN] * 50 + ["Так"]


def test_a_line_in_another_encoding_spoils_no_other(tmp_path: Path) -> None:
    data = lines({"id": 1, "text": "Two."}) + '{"id": 2, "text": "Café: 3 killed."}\n'.encode("cp1252")
    data += '{"id": 3, "text": "Café: 4 killed."}\n'.encode()
    texts = [article.text for article in read_articles([write(tmp_path, "a.jsonl", data)])]
    assert texts == ["Two.", "Café: 3 killed.", "Café: 4 killed."]


def test_utf8_with_a_broken_character_stays_utf8() -> None:
    assert decode(RUSSIAN.encode() + b"\xd0") == RUSSIAN + "\ufffd"


def test_a_declared_encoding_is_believed_unless_the_bytes_are_utf8() -> None:
    assert decode(RUSSIAN.encode("koi8-r"), "KOI8-R") == RUSSIAN
    assert decode(RUSSIAN.encode(), "windows-1251") == RUSSIAN
    assert decode(ENGLISH.encode("cp1252"), "iso-8859-1") == ENGLISH, "browsers take Latin-1 for Windows-1252"
    assert decode(FRENCH.encode("cp1252"), "no-such-code") == FRENCH
