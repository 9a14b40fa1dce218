"""Which reader reads what, by the suffix of the name; the readers have one face."""

import io
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePath

from tracker.articles import delimited, feed, html_page, jsonl, telegram, text, warc
from tracker.articles.problem import Item

Reader = Callable[[io.BufferedReader, str, Mapping[str, str]], Iterator[Item]]

_READERS: dict[str, Reader] = {
    ".txt": text.read_text,
    ".md": text.read_markdown,
    ".markdown": text.read_markdown,
    ".html": html_page.read,
    ".htm": html_page.read,
    ".xhtml": html_page.read,
    ".jsonl": jsonl.read,
    ".ndjson": jsonl.read,
    ".csv": delimited.read_csv,
    ".tsv": delimited.read_tsv,
    ".xml": feed.read,
    ".rss": feed.read,
    ".atom": feed.read,
    ".warc": warc.read,
    ".json": telegram.read,
}
ARCHIVE = ".zip"
COMPRESSIONS = (".gz", ".zst")

_REPAIRS = {
    ".pdf": "save its text first (pdftotext FILE.pdf)",
    ".doc": "save it as plain text",
    ".docx": "save it as plain text",
    ".odt": "save it as plain text",
    ".rtf": "save it as plain text",
    ".xls": "save the sheet as CSV (UTF-8)",
    ".xlsx": "save the sheet as CSV (UTF-8)",
    ".ods": "save the sheet as CSV (UTF-8)",
    ".parquet": "write it as JSON Lines or CSV",
    ".eml": "save the text of the mail as .txt",
    ".mhtml": "save the page as .html",
    ".webarchive": "save the page as .html",
    ".tar": "unpack it and give the folder",
    ".tgz": "unpack it and give the folder",
    ".7z": "unpack it and give the folder",
    ".rar": "unpack it and give the folder",
    ".bz2": "unpack it, or compress it as .gz",
    ".xz": "unpack it, or compress it as .gz",
}


def split_suffix(name: str) -> tuple[str, str]:
    """Split a name's suffix of format from that of compression.

    >>> split_suffix("CC-NEWS.warc.gz"), split_suffix("a.TXT")
    (('.warc', '.gz'), ('.txt', ''))
    """
    suffixes = [suffix.lower() for suffix in PurePath(name).suffixes]
    compression = suffixes.pop() if suffixes and suffixes[-1] in COMPRESSIONS else ""
    return (suffixes[-1] if suffixes else ""), compression


def reader_of(suffix: str) -> Reader | None:
    """Find the reader of a suffix."""
    return _READERS.get(suffix)


def repair_of(suffix: str) -> str:
    """Say what to do with a file of a suffix that no reader reads."""
    return _REPAIRS.get(suffix, f"rename it by what it holds: {', '.join(_READERS)} or {ARCHIVE}")
