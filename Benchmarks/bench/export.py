"""`baller export` of all real seasons beside the engine's own writers on the same artifact."""

import json
import statistics
import tempfile
from pathlib import Path

from .processes import BALLER, DATA, PEERS, PYTHON, run

FORMATS = ("parquet", "csv", "sqlite")


def measure(runs: int = 5) -> dict:
    """Exports in turns with `COPY` of every table and view, two engine threads, without the start of Python."""
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store"
        run(BALLER, "build", "--raw", DATA / "gamelogs", "--store", store, "--publish", "--json")
        (artifact,) = (store / "artifacts").iterdir()
        return {name: _format(name, store, artifact / "baller.duckdb", runs) for name in FORMATS}


def _format(name: str, store: Path, database: Path, runs: int) -> dict:
    ours, peers, peaks = [], [], []
    for _ in range(runs + 1):
        with tempfile.TemporaryDirectory() as folder:
            peers.append(json.loads(run(PYTHON, PEERS / "copy_out.py", database, name, folder).output))
            export = run(BALLER, "export", Path(folder) / "out", "--format", name, "--store", store, "--quiet")
            ours.append(export.wall)
            peaks.append(export.peak_megabytes)
            size = sum(file.stat().st_size for file in (Path(folder) / "out").rglob("*") if file.is_file())
    # The first run of each warms the page cache.
    return {
        "runs": runs,
        "export_seconds": statistics.median(ours[1:]),
        "peer_seconds": statistics.median(p["seconds"] for p in peers[1:]),
        "ratio": statistics.median(a / b["seconds"] for a, b in zip(ours[1:], peers[1:])),
        "peak_megabytes": max(peaks),
        "megabytes": size / 1e6,
        "rows": peers[0]["rows"],
    }
