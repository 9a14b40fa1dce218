"""Digests of the package's own files, by which what was made with other rules is known."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path


def digest(folders: Iterable[Path]) -> str:
    """Hash the files of folders by name and content: 16 hex digits."""
    total = sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                total.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return total.hexdigest()[:16]
