"""The cores of one machine: batches read by processes, given back in the order of the input."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.engines.batches import Aside, batched, reading
from tracker.errors import LexiconError, RuleError, TrackerError
from tracker.model import Article

if TYPE_CHECKING:
    import pandas as pd

    from tracker.engines.batches import Work

WAITING = 2
LARGE = 2 << 20


def extract_stream(
    articles: Iterable[Article],
    *,
    workers: int | None = None,
    lexicon: Path | None = None,
    on_aside: Callable[[Aside], None] | None = None,
    work: Work | None = None,
) -> Iterator[pd.DataFrame]:
    """Yield the claims of a stream of articles, a validated table a batch, in the order of the input.

    The tables are the same for any number of `workers`; by default a small input is read by this process, a large one
    by as many as there are cores. No more than two batches a worker are held. A worker that dies costs only its batch,
    which is read again; an article that can't be read even alone is given to `on_aside`, else raises TrackerError.
    """
    batches = batched(articles)
    first, large = _beginning(batches) if workers is None else ([], False)
    workers = workers or (os.cpu_count() or 1 if large else 1)
    crew = Crew(workers, work or reading(lexicon), on_aside or _raise)
    return crew.read(chain(first, batches))


def _beginning(batches: Iterator[list[Article]]) -> tuple[list[list[Article]], bool]:
    """Take batches until the input is known to be large, or ends."""
    taken: list[list[Article]] = []
    size = 0
    for batch in batches:
        taken.append(batch)
        size += sum(len(article.text) for article in batch)
        if size > LARGE:
            return taken, True
    return taken, False


def _raise(aside: Aside) -> None:
    raise TrackerError(str(aside))


class Crew:
    """The workers, made anew when one of them dies, and the work that each batch is given."""

    def __init__(self, workers: int, work: Work, on_aside: Callable[[Aside], None]) -> None:
        self.workers, self.work, self.on_aside = workers, work, on_aside
        self.pool: ProcessPoolExecutor | None = None

    def read(self, batches: Iterable[list[Article]]) -> Iterator[pd.DataFrame]:
        """Yield the tables of batches in their order."""
        waiting: deque[tuple[list[Article], Future[pd.DataFrame]]] = deque()
        try:
            for batch in batches:
                if self.workers == 1:
                    yield from self._try(batch, self.work)
                    continue
                waiting.append((batch, self._submit(batch)))
                if len(waiting) >= WAITING * self.workers:
                    yield from self._next(waiting)
            while waiting:
                yield from self._next(waiting)
        finally:
            self._stop()

    def _submit(self, batch: list[Article]) -> Future[pd.DataFrame]:
        if self.pool is None:
            self.pool = ProcessPoolExecutor(self.workers, get_context("spawn"))
        try:
            return self.pool.submit(self.work, batch)
        except BrokenProcessPool as broken:
            failed: Future[pd.DataFrame] = Future()
            failed.set_exception(broken)
            return failed

    def _next(self, waiting: deque[tuple[list[Article], Future[pd.DataFrame]]]) -> Iterator[pd.DataFrame]:
        """Yield the oldest batch's table; where a worker died, whichever batch it held, begin the rest anew."""
        batch, future = waiting.popleft()
        try:
            table = future.result()
        except (LexiconError, RuleError):
            raise
        except BrokenProcessPool:
            self._stop()
            yield from self._try(batch, self._alone)
            restarted = [(held, past if _is_done(past) else self._submit(held)) for held, past in waiting]
            waiting.clear()
            waiting.extend(restarted)
        except Exception:
            yield from self._try(batch, self._alone)
        else:
            yield table

    def _alone(self, articles: Sequence[Article]) -> pd.DataFrame:
        """Read articles with nothing else under way, so that whatever dies dies of them."""
        with ProcessPoolExecutor(1, get_context("spawn")) as pool:
            return pool.submit(self.work, articles).result()

    def _try(self, articles: Sequence[Article], work: Work) -> Iterator[pd.DataFrame]:
        """Yield the table of a batch as one; what fails is halved until the article that can't be read is alone."""
        tables = list(self._parts(articles, work))
        if tables:
            yield _joined(tables)

    def _parts(self, articles: Sequence[Article], work: Work) -> Iterator[pd.DataFrame]:
        try:
            table = work(articles)
        except (LexiconError, RuleError):
            raise
        except Exception as error:
            if len(articles) == 1:
                killed = isinstance(error, BrokenProcessPool)
                how = "killed its process" if killed else f"failed with {type(error).__name__} ({error})"
                self.on_aside(Aside(articles[0], how))
                return
            middle = len(articles) // 2
            yield from self._parts(articles[:middle], work)
            yield from self._parts(articles[middle:], work)
        else:
            yield table

    def _stop(self) -> None:
        if self.pool is not None:
            self.pool.shutdown(cancel_futures=True)
            self.pool = None


def _is_done(future: Future[pd.DataFrame]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _joined(tables: list[pd.DataFrame]) -> pd.DataFrame:
    import pandas as pd

    return tables[0] if len(tables) == 1 else pd.concat(tables, ignore_index=True)
