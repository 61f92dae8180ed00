"""A whole list by HTTP beside the engine's own `COPY` of the same rows, and the memory that it takes."""

import http.client
import json
import statistics
import tempfile
import time
from pathlib import Path

from .processes import BALLER, DATA, PEERS, PYTHON, free_port, resident_megabytes, run, server_process

FORMS = ("csv", "ndjson", "parquet")


def measure(runs: int = 5) -> dict:
    """Every line of every player of all real seasons, in turns; the peer has two engine threads, and its time is without the start of Python."""
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store"
        run(BALLER, "build", "--raw", DATA / "gamelogs", "--store", store, "--publish", "--quiet")
        database = store / "artifacts" / (store / "current").read_text().strip() / "baller.duckdb"
        statement = Path(folder) / "list.sql"
        statement.write_text(run(BALLER, "sql", "show", "all_player_games").output.strip().rstrip(";"))
        port = free_port()
        with server_process("/readyz", port, BALLER, "serve", "--store", store, "--port", port) as process:
            return {form: _form(form, port, process, database, statement, runs) for form in FORMS}


def _form(form: str, port: int, process: int, database: Path, statement: Path, runs: int) -> dict:
    ours, peers, peak, before = [], [], 0.0, resident_megabytes(process)
    size = rows = 0
    for _ in range(runs + 1):
        with tempfile.TemporaryDirectory() as folder:
            peer = json.loads(run(PYTHON, PEERS / "copy_list.py", database, statement, form, folder).output)
            peers.append(peer["seconds"])
            rows = peer["rows"]
        start = time.perf_counter()
        client = http.client.HTTPConnection("127.0.0.1", port)
        client.request("GET", f"/api/v1/player-game-logs.{form}")
        answer = client.getresponse()
        if answer.status != 200:
            raise RuntimeError(f"{form} was answered with {answer.status}")
        size = 0
        while part := answer.read(1 << 20):
            size += len(part)
            peak = max(peak, resident_megabytes(process))
        ours.append(time.perf_counter() - start)
        client.close()
    # The first run of each warms the page cache.
    return {
        "runs": runs,
        "rows": rows,
        "megabytes": size / 1e6,
        "seconds": statistics.median(ours[1:]),
        "peer_seconds": statistics.median(peers[1:]),
        "rate": statistics.median(peer / own for own, peer in zip(ours[1:], peers[1:])),
        "before_megabytes": before,
        "peak_megabytes": peak,
    }
