"""Bytes from files and pipes: decompressed as they flow, and never more of them at once than an article can need."""

import gzip
import io
import lzma
import zipfile
import zlib
from typing import TYPE_CHECKING, BinaryIO, cast

from tracker.articles.problem import UnreadableError

if TYPE_CHECKING:
    from typing_extensions import Buffer

DOCUMENT_LIMIT = 64 << 20
BUFFER = 1 << 16
_GZIP_MAGIC = b"\x1f\x8b"
_ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"


def opened(raw: BinaryIO, compression: str = "") -> io.BufferedReader:
    """Open a byte stream for reading ahead, decompressed when `compression` is ".gz" or ".zst".

    Raises UnreadableError, here or while reading, when the compressed data is damaged.
    """
    source = raw if isinstance(raw, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, raw), BUFFER)
    if compression == ".gz":
        return _decompressed(source, "gzip", _GZIP_MAGIC)
    return _decompressed(source, "zstd", _ZSTD_MAGIC) if compression == ".zst" else source


def slurp(source: BinaryIO, limit: int = DOCUMENT_LIMIT) -> bytes:
    """Read all of a stream that holds one document; raise UnreadableError beyond `limit` bytes."""
    data = source.read(limit + 1)
    if len(data) > limit:
        raise UnreadableError(
            f"it is larger than {limit >> 20} MB, which no single document is", "split it into articles"
        )
    return data


def _decompressed(source: io.BufferedReader, method: str, magic: bytes) -> io.BufferedReader:
    if not source.peek(4).startswith(magic):
        raise UnreadableError(f"its name says {method}, its content does not", "rename it, or compress it again")
    if method == "gzip":
        return io.BufferedReader(Guarded(gzip.GzipFile(fileobj=source), method), BUFFER)
    import pyarrow as pa

    return io.BufferedReader(Guarded(pa.CompressedInputStream(source, "zstd"), method), BUFFER)


class Guarded(io.RawIOBase):
    """A decompressing stream whose many ways to fail are one, UnreadableError."""

    def __init__(self, inner: io.BufferedIOBase, method: str) -> None:
        self._inner = inner
        self._method = method

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: "Buffer") -> int:
        """Fill a buffer with decompressed bytes; return how many."""
        view = memoryview(buffer)
        try:
            data = self._inner.read1(len(view))
        except (EOFError, OSError, zlib.error, lzma.LZMAError, zipfile.BadZipFile) as error:
            reason = "breaks off before its end" if _is_cut(error) else f"is damaged ({error})"
            raise UnreadableError(f"the {self._method} data {reason}", "copy or download the file again") from error
        view[: len(data)] = data
        return len(data)


def _is_cut(error: Exception) -> bool:
    return isinstance(error, EOFError) or "runcated" in str(error)
