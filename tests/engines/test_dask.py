"""The engine for many machines, on a real cluster of processes that are killed under way."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pandas as pd
import pytest
from engines.cluster import Cluster, wait_for
from engines.corpus import articles

pytest.importorskip("distributed")

from tracker.articles import read_articles
from tracker.engines.dask import Job, extract_parts, find_inputs, part_name, read_part
from tracker.extract import extract
from tracker.table.files import read_claims

PARTS, EACH = (24, 400) if os.environ.get("BENCH") else (6, 50)


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("inputs")
    made = articles(PARTS * EACH, length=4)
    for part in range(PARTS):
        rows = [
            {"id": a.article_id, "text": a.text, "publisher": a.publisher, "published": str(a.report_date)}
            for a in made[part * EACH : (part + 1) * EACH]
        ]
        (folder / f"part{part}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return find_inputs([str(folder)], pytest.fail)


def table(parts: list[str]) -> pd.DataFrame:
    return pd.concat([read_claims(part) for part in parts], ignore_index=True)


def whole(inputs: list[str]) -> pd.DataFrame:
    return extract(list(read_articles(inputs)))


def started(folder: Path) -> bool:
    return any(folder.glob("*.parquet"))


def test_a_killed_worker_loses_and_doubles_nothing(inputs: list[str], tmp_path: Path) -> None:
    out, problems = tmp_path / "claims.parquet", []
    with Cluster(tmp_path) as cluster:
        killer = threading.Thread(target=lambda: (wait_for(lambda: started(out)), cluster.kill_worker()))
        killer.start()
        parts = extract_parts(inputs, Job(str(out)), scheduler=cluster.address, on_problem=problems.append)
        killer.join()
        assert len(cluster.workers) == 1
    assert not problems
    pd.testing.assert_frame_equal(table(parts), whole(inputs))
    assert sorted(path.name for path in out.iterdir()) == sorted(map(part_name, inputs))


_RUN = """
import sys
from tracker.engines.dask import Job, extract_parts
extract_parts(sys.argv[3:], Job(sys.argv[2]), scheduler=sys.argv[1], on_problem=print)
"""


def test_a_second_run_goes_on_where_a_killed_cluster_left_off(inputs: list[str], tmp_path: Path) -> None:
    out = tmp_path / "claims.parquet"
    with Cluster(tmp_path) as cluster:
        run = subprocess.Popen(
            [sys.executable, "-c", _RUN, cluster.address, str(out), *inputs], stderr=subprocess.DEVNULL
        )
        wait_for(lambda: started(out))
        cluster.kill()
        run.kill()
        run.wait()
    done = {path: path.stat().st_mtime_ns for path in out.glob("*.parquet")}
    assert 0 < len(done) < PARTS
    with Cluster(tmp_path) as cluster:
        parts = extract_parts(inputs, Job(str(out)), scheduler=cluster.address, on_problem=pytest.fail)
    assert {path: path.stat().st_mtime_ns for path in done} == done
    pd.testing.assert_frame_equal(table(parts), whole(inputs))


def test_parts_that_are_there_need_no_cluster(inputs: list[str], tmp_path: Path) -> None:
    for name in inputs:
        (tmp_path / part_name(name)).touch()
    parts = extract_parts(inputs, Job(str(tmp_path)), scheduler="tcp://127.0.0.1:9", on_problem=pytest.fail)
    assert parts == [f"{tmp_path}/{part_name(name)}" for name in inputs]


def test_inputs_and_parts_may_lie_in_an_object_store(inputs: list[str], tmp_path: Path) -> None:
    """Objects of fsspec's memory store are found by a glob, read, and written beside each other as parts."""
    store = pytest.importorskip("fsspec").filesystem("memory")
    store.put(inputs[:2], "/news/")
    found = find_inputs(["memory://news/*.jsonl"], pytest.fail)
    assert [Path(name).name for name in found] == [Path(name).name for name in inputs[:2]]
    for name in found:
        assert read_part(name, Job("memory://claims")) == []
    store.get("/claims/", str(tmp_path / "claims"), recursive=True)
    parts = [str(tmp_path / "claims" / part_name(name)) for name in found]
    assert sorted(map(str, (tmp_path / "claims").iterdir())) == sorted(parts)
    pd.testing.assert_frame_equal(table(parts), whole(inputs[:2]))
