"""Run the benchmarks: print a table and write it as JSON to build/bench.json (BENCH_JSON)."""

import json
import os
import platform
from pathlib import Path

from benchmarks.measures import GROWTH, growth, speeds, start_up


def main() -> None:
    """Measure, print, write."""
    counts = [int(n) for n in os.environ.get("BENCH_GROWTH", ",".join(map(str, GROWTH))).split(",")]
    found = {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
        "corpus": os.environ.get("BENCH_CORPUS", "samples"),
        "speed": speeds(),
        "growth": growth(counts),
        "start_up": start_up(),
    }
    for name, rows in found.items():
        print(f"\n{name}: {rows}" if isinstance(rows, str) else f"\n{name}")
        for row in rows if isinstance(rows, list) else ():
            print(
                "  "
                + "  ".join(
                    f"{key} {value:,}" if isinstance(value, int) else f"{key} {value}" for key, value in row.items()
                )
            )
    path = Path(os.environ.get("BENCH_JSON", "build/bench.json"))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
