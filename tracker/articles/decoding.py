"""Text from bytes: UTF-8 first, a byte-order mark or a declared encoding where there is one, else detected."""

import codecs
import io
import re
from collections.abc import Iterator

from tracker.articles.problem import UnreadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FOREIGN = (
    (b"%PDF", "a PDF", "save its text first (pdftotext FILE.pdf)"),
    (b"PK\x03\x04", "a zip archive", "name it .zip"),
    (b"\x1f\x8b", "gzip data", "add .gz to its name"),
    (b"\x28\xb5\x2f\xfd", "zstd data", "add .zst to its name"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file", "save it as text or CSV"),
    (b"{\\rtf", "rich text (RTF)", "save it as plain text"),
    (b"\x89PNG", "a picture", "give the text of the article instead"),
    (b"\xff\xd8\xff", "a picture", "give the text of the article instead"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 1 << 16
_CODECS = ["cp1252", "cp1250", "cp1251", "koi8_u", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "iso8859_2"]
_CODECS += ["gb18030", "big5", "cp932", "euc_jp", "cp949"]
_LATIN = ("cp1252", "cp1250", "iso8859_2")
_SYMBOL_IN_WORD = re.compile(r"[a-z][^\W\d_]*[¡-¿×÷˘-˝€-™][a-z]")


def decode(data: bytes, declared: str | None = None) -> str:
    """Turn the bytes of a document into text; raise UnreadableError when they hold none.

    >>> decode("naïve café".encode("utf-16"))
    'naïve café'
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace")
    return data.decode(_codec(data, declared), "replace")


def decoded_lines(source: io.BufferedReader) -> Iterator[str]:
    """Stream a source's lines as text; the first that is not UTF-8 settles the encoding of all that are not."""
    head = source.peek(_SAMPLE)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        yield from codecs.getreader("utf-16")(source, "replace")
        return
    _refuse_binary(head)
    fallback = ""
    for number, line in enumerate(source):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            fallback = fallback or _line_codec(line + source.peek(_SAMPLE), number)
            text = line.decode(fallback, "replace")
        yield text if number else text.removeprefix("\ufeff")


def _line_codec(data: bytes, number: int) -> str:
    """Detect the encoding of a line; damage after good lines is no reason to give up the rest."""
    try:
        return _codec(data, None)
    except UnreadableError:
        if not number:
            raise
        return "utf-8"


def _codec(data: bytes, declared: str | None) -> str:
    sample = data[:_SAMPLE]
    if b"\0" in sample and (wide := _wide_codec(sample)):
        return wide
    _refuse_binary(sample)
    if _is_utf8(data) and b"\x1b$" not in sample:
        return "utf-8"
    return _known(declared) or _detected(sample)


def _wide_codec(sample: bytes) -> str | None:
    """Tell UTF-16 without a mark by where its zero bytes lie."""
    half = len(sample) // 2
    if sample[1::2].count(0) > half * 0.4 and not sample[::2].count(0):
        return "utf-16-le"
    return "utf-16-be" if sample[::2].count(0) > half * 0.4 and not sample[1::2].count(0) else None


def _refuse_binary(sample: bytes) -> None:
    for magic, kind, repair in _FOREIGN:
        if sample.startswith(magic):
            raise UnreadableError(f"it is {kind}, not text", repair)
    if len(_CONTROL.findall(sample)) > len(sample) // 200:
        raise UnreadableError("it holds binary data, not text", "give the text of the article instead")


def _is_utf8(data: bytes) -> bool:
    """Accept UTF-8 with a few broken characters, which no other encoding looks like."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return not broken or broken * 20 < sum(letter > "\x7f" for letter in text)


def _known(declared: str | None) -> str | None:
    try:
        codec = codecs.lookup(declared or "").name
    except LookupError:
        return None
    return (
        None
        if codec.startswith("utf")
        else {"iso8859-1": "cp1252", "ascii": None, "gb2312": "gb18030"}.get(codec, codec)
    )


def _detected(sample: bytes) -> str:
    import charset_normalizer

    best = charset_normalizer.from_bytes(sample, cp_isolation=_CODECS).best()
    if best is None:
        raise UnreadableError("its encoding is not recognised", "save it as UTF-8")
    return min(_LATIN, key=lambda codec: _symbols(sample, codec)) if best.encoding in _LATIN else best.encoding


def _symbols(sample: bytes, codec: str) -> int:
    """Count the symbols that stand inside words when text is read in a wrong encoding."""
    return len(_SYMBOL_IN_WORD.findall(sample.decode(codec, "replace").lower()))
