"""Zip archives: their members, each read as the file it is."""

import io
import zipfile
from collections.abc import Iterator
from typing import BinaryIO, cast

from tracker.articles.problem import Problem
from tracker.articles.streams import Guarded

_MAX_RATIO = 250
_RATIO_MATTERS_FROM = 16 << 20


def members(source: BinaryIO, name: str) -> Iterator[tuple[str, BinaryIO] | Problem]:
    """Open the members of a zip archive in the order of their names, as (name, stream); hidden ones are passed over."""
    try:
        archive = zipfile.ZipFile(source)
    except (zipfile.BadZipFile, ValueError) as error:
        yield Problem(name, "", f"it is no whole zip archive ({error})", "zip or download it again")
        return
    with archive:
        entries = sorted(
            (entry for entry in archive.infolist() if not _is_hidden(entry)), key=lambda entry: entry.filename
        )
        if not entries:
            yield Problem(name, "", "the archive has no files", "add the articles to it")
        for entry in entries:
            yield _refused(entry, name) or _member(archive, entry, name)


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> tuple[str, BinaryIO] | Problem:
    try:
        return entry.filename, cast(BinaryIO, Guarded(cast(io.BufferedIOBase, archive.open(entry)), "zip"))
    except (NotImplementedError, RuntimeError, zipfile.BadZipFile) as error:
        return Problem(name, f"member {entry.filename}", f"it can't be unpacked ({error})", "zip it again with deflate")


def _is_hidden(entry: zipfile.ZipInfo) -> bool:
    return entry.is_dir() or any(part.startswith((".", "__MACOSX")) for part in entry.filename.split("/"))


def _refused(entry: zipfile.ZipInfo, name: str) -> Problem | None:
    place = f"member {entry.filename}"
    if entry.flag_bits & 1:
        return Problem(name, place, "it is encrypted", "unpack the archive with its password and give the folder")
    if entry.filename.lower().endswith(".zip"):
        return Problem(name, place, "it is a zip archive inside another", "unpack the outer one and give the folder")
    if entry.file_size > _RATIO_MATTERS_FROM and entry.file_size > _MAX_RATIO * entry.compress_size:
        reason = f"it would unpack to {entry.file_size >> 20} MB from {entry.compress_size >> 10} kB, as no text does"
        return Problem(name, place, reason, "unpack it by hand if you trust it")
    return None
