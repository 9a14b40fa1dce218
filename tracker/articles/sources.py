"""Where articles lie: files, folders, globs and standard input, found lazily and in a fixed order."""

import glob
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from tracker.articles.problem import Problem

STANDARD_INPUT = "-"


def find_files(paths: Iterable[str | Path]) -> Iterator[Path | Problem]:
    """List the files that paths stand for: a folder's recursively and sorted, without the hidden and a page's parts."""
    for path in paths:
        yield from _find(str(path))


def _find(given: str) -> Iterator[Path | Problem]:
    path = Path(given)
    if given == STANDARD_INPUT or os.path.lexists(path):
        yield from _expand(path)
        return
    found = sorted(glob.glob(given, recursive=True))  # noqa: PTH207 (Path.glob takes no absolute pattern)
    if not found and glob.has_magic(given):
        yield Problem(
            given, "", "the pattern matches no file", "check it, and put it in quotes if the shell changes it"
        )
    elif not found:
        yield Problem(given, "", "there is no such file or folder", "check the path")
    for match in found:
        yield from _expand(Path(match))


def _expand(path: Path) -> Iterator[Path | Problem]:
    if not path.is_dir():
        yield path
        return
    empty = True
    for item in _walk(path, frozenset()):
        empty = False
        yield item
    if empty:
        yield Problem(str(path), "", "the folder holds no files", "put articles there, or give another folder")


def _walk(folder: Path, above: frozenset[tuple[int, int]]) -> Iterator[Path | Problem]:
    try:
        status = folder.stat()
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Problem(str(folder), "", f"the folder can't be opened ({error.strerror})", "check its permissions")
        return
    here = (status.st_dev, status.st_ino)
    if here in above:
        yield Problem(str(folder), "", "the link leads back to a folder above it", "remove the link")
        return
    names = {entry.name for entry in entries}
    for entry in entries:
        if entry.name.startswith(".") or _belongs_to_page(entry.name, names):
            continue
        path = folder / entry.name
        if entry.is_dir():
            yield from _walk(path, above | {here})
        elif entry.is_file():
            yield path
        else:
            yield Problem(
                str(path), "", "it is a broken link, a pipe or a device, not a file", "remove it from the folder"
            )


def _belongs_to_page(name: str, names: set[str]) -> bool:
    """Tell the folder of pictures and scripts that a browser saves beside a page."""
    stem, marker, _ = name.rpartition("_files")
    return bool(marker) and bool({f"{stem}.html", f"{stem}.htm"} & names)
