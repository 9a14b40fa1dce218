"""What is built from the rules and lexicons at every start, kept in the user's cache folder for the next one."""

import hashlib
import os
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

FOLDER = Path(__file__).parent
ROOMS = ("language", "lexicons", "rules")
READ_LATER = {"places.csv"}  # by far the largest file; nothing is built of it
T = TypeVar("T")


def kept(name: str, build: Callable[[], T]) -> T:
    """Give what `build` makes of the rooms' code and data: as it was kept, where nothing in them has changed since.

    One file an installation, in XDG_CACHE_HOME or ~/.cache. Where it can't be written, or is spoilt, nothing is kept
    and each start builds anew; so it is where the folder is relative, since that would litter the user's own.
    """
    path = _path(name)
    if not path.is_absolute():
        return build()
    key = _fingerprint()
    found: T | None = _read(path, key)
    if found is not None:
        return found
    made = build()
    _write(path, key + pickle.dumps(made, protocol=pickle.HIGHEST_PROTOCOL))
    return made


def _path(name: str) -> Path:
    folder = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")  # noqa: PTH111 - never raises
    home = hashlib.sha256(str(FOLDER).encode()).hexdigest()[:16]
    return Path(folder, "claims-tracker", f"{name}-{home}.pickle")


def _fingerprint() -> bytes:
    """The digest of the rooms' files and of the Python that reads them."""
    digest = hashlib.sha256(sys.version.encode())
    paths = [FOLDER / "remembered.py", *(path for room in ROOMS for path in (FOLDER / room).rglob("*.*"))]
    for path in sorted(paths):
        if path.suffix in (".py", ".toml", ".csv") and path.name not in READ_LATER:
            digest.update(f"{path.name} {path.stat().st_size} ".encode() + path.read_bytes())
    return digest.digest()


def _read(path: Path, key: bytes) -> Any:
    try:
        data = path.read_bytes()
        return pickle.loads(data[len(key) :]) if data.startswith(key) else None
    except Exception:  # whatever spoils it, it is built anew
        return None


def _write(path: Path, data: bytes) -> None:
    part = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.write_bytes(data)
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
