"""Many machines: each input part becomes one Parquet part, by Dask, resumable."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from tracker.engines.batches import Aside
from tracker.errors import ArticleError

if TYPE_CHECKING:
    from distributed import Client

REMOTE = "://"
RETRIES = 3


@dataclass(slots=True, frozen=True)
class Job:
    """What every part is read with."""

    folder: str
    lexicon: Path | None = None
    fields: dict[str, str] = field(default_factory=dict)
    publisher: str | None = None
    report_date: date | None = None


def extract_parts(
    inputs: Sequence[str],
    job: Job,
    *,
    scheduler: str | None = None,
    on_problem: Callable[[str], None],
) -> list[str]:
    """Read each input into a part of its own in the job's folder, and return the parts in the order of the inputs.

    Inputs and folder are paths or fsspec URLs ("s3://bucket/news/a.warc.gz"). Without the address of a `scheduler`
    the cores of this machine are used. A part takes its name when it is whole, and a part that is
    there is not read again.
    """
    names = [part_name(name) for name in inputs]
    filesystem, root = _filesystem(job.folder)
    filesystem.makedirs(root, exist_ok=True)
    missing = [name for name in inputs if not filesystem.exists(f"{root}/{part_name(name)}")]
    if missing:
        with _client(scheduler, len(missing)) as client:
            for problem in _run(client, missing, job):
                on_problem(problem)
    return [f"{job.folder}/{name}" for name in names]


def find_inputs(paths: Iterable[str], on_problem: Callable[[str], None]) -> list[str]:
    """List the files of paths, folders and globs, local ones whole, and those of fsspec URLs."""
    from tracker.articles.problem import Problem
    from tracker.articles.sources import find_files

    found: list[str] = []
    for given in paths:
        if REMOTE in given:
            filesystem, path = _filesystem(given)
            found += [filesystem.unstrip_protocol(name) for name in sorted(filesystem.glob(path))]
            continue
        for item in find_files([given]):
            if isinstance(item, Problem):
                on_problem(str(item))
            else:
                found.append(str(item.absolute()))
    return found


def part_name(name: str) -> str:
    """Name the part that an input becomes, by its own name and a digest of its whole path.

    >>> part_name("s3://news/2025/07/22.warc.gz")
    '22-8ec81a8e.parquet'
    """
    stem = PurePosixPath(name).name.partition(".")[0] or "part"
    return f"{stem}-{sha256(name.encode()).hexdigest()[:8]}.parquet"


def read_part(name: str, job: Job) -> list[str]:
    """Read one input into its part; return what was wrong with it."""
    from tracker.articles import read_articles
    from tracker.engines.local import extract_stream
    from tracker.engines.output import write_stream

    problems: list[str] = []
    with tempfile.TemporaryDirectory() as scratch, _local(name, scratch) as path:
        articles = read_articles(
            [path],
            fields=job.fields,
            publisher=job.publisher,
            report_date=job.report_date,
            on_problem=lambda problem: problems.append(str(problem).replace(str(path), name)),
        )
        made = Path(scratch) / part_name(name)

        def note(aside: Aside) -> None:
            problems.append(f"{name}: {aside}")

        write_stream(extract_stream(articles, workers=1, lexicon=job.lexicon, on_aside=note), made)
        _publish(made, job.folder)
    return problems


@contextmanager
def _local(name: str, scratch: str) -> Iterator[str]:
    """Give the path of an input, fetched where it is elsewhere."""
    if REMOTE not in name:
        yield name
        return
    filesystem, path = _filesystem(name)
    copy = str(Path(scratch) / PurePosixPath(path).name)
    filesystem.get(path, copy)
    yield copy


def _publish(made: Path, folder: str) -> None:
    """Put a whole part beside its place, then give it its name, which is one step where the file system has one."""
    filesystem, root = _filesystem(folder)
    temporary = f"{root}/.{made.stem}.{os.urandom(4).hex()}.tmp"
    filesystem.put(str(made), temporary)
    filesystem.mv(temporary, f"{root}/{made.name}")


def _filesystem(url: str) -> tuple[Any, str]:
    from fsspec.core import url_to_fs

    filesystem, path = url_to_fs(url)
    return filesystem, path.rstrip("/")


@contextmanager
def _client(scheduler: str | None, parts: int) -> Iterator[Client]:
    from distributed import Client, LocalCluster

    if scheduler:
        with Client(scheduler, timeout="30s") as client:
            yield client
        return
    workers = min(os.cpu_count() or 1, parts)
    with LocalCluster(workers, threads_per_worker=1, dashboard_address=None) as cluster, Client(cluster) as client:
        yield client


def _run(client: Client, inputs: Sequence[str], job: Job) -> Iterator[str]:
    """Have the parts read, and yield what was wrong; a part that fails is named, and left for another run."""
    from distributed import as_completed

    futures = {client.submit(read_part, name, job, pure=False, retries=RETRIES): name for name in inputs}
    for future in as_completed(list(futures)):
        name = futures[future]
        error = future.exception()
        if isinstance(error, ArticleError):
            raise error
        yield from future.result() if error is None else [f"{name}: not read ({error}); run again for this part"]
        future.release()
