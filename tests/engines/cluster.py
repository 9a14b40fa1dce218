"""A real cluster on this machine: a scheduler and workers, each a process of its own that a test can kill."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType


class Cluster:
    """Start a scheduler and workers; `kill_worker` and `kill` send SIGKILL."""

    def __init__(self, folder: Path, workers: int = 2) -> None:
        self.file = folder / "scheduler.json"
        self.file.unlink(missing_ok=True)
        self.scheduler = self._start("dask_scheduler", "--port", "0", "--no-dashboard")
        wait_for(self.file.exists)
        self.workers = [
            self._start(
                "dask_worker", "--no-nanny", "--nthreads", "1", "--no-dashboard", "--local-directory", str(folder)
            )
            for _ in range(workers)
        ]

    def _start(self, module: str, *options: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.{module}", "--scheduler-file", str(self.file), *options]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    @property
    def address(self) -> str:
        """The scheduler's address."""
        import json

        return str(json.loads(self.file.read_text())["address"])

    def kill_worker(self) -> None:
        """Kill one worker."""
        _kill(self.workers.pop())

    def kill(self) -> None:
        """Kill all of it."""
        for process in (*self.workers, self.scheduler):
            _kill(process)
        self.workers = []

    def __enter__(self) -> "Cluster":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()


def wait_for(condition: Callable[[], object], seconds: float = 60) -> None:
    """Wait until something holds."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"nothing came of {condition} in {seconds} s")
        time.sleep(0.02)


def _kill(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.kill(process.pid, signal.SIGKILL)
    process.wait()
