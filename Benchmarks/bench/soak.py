"""Ten minutes of varied reading under a switch every second: nothing fails, nothing is mixed, nothing grows."""

import asyncio
import csv
import gzip
import os
import statistics
import tempfile
import urllib.request
from pathlib import Path

from .addresses import Addresses
from .client import Answers, walk
from .processes import BALLER, DATA, free_port, resident_megabytes, run, server_process

CONNECTIONS = 32
SECONDS = int(os.environ.get("SOAK_SECONDS", "600"))


def measure(seconds: int = SECONDS) -> dict:
    """Two servers with default settings, one without the response cache, on one store that is switched under them."""
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store"
        artifacts = _two_artifacts(Path(folder), store)
        addresses = Addresses(store / "artifacts" / artifacts[0] / "baller.duckdb").everything()
        ports = {"cache off": free_port(), "cache on": free_port()}
        serve = (BALLER, "serve", "--store", store, "--port")
        with (
            server_process("/readyz", ports["cache off"], *serve, ports["cache off"], "--no-response-cache") as off,
            server_process("/readyz", ports["cache on"], *serve, ports["cache on"]) as on,
        ):
            pids = {"cache off": off, "cache on": on}
            return asyncio.run(_soak(seconds, addresses, ports, pids, store, artifacts))


async def _soak(seconds: int, addresses: list[str], ports: dict, pids: dict, store: Path, artifacts: list[str]) -> dict:
    until = asyncio.get_running_loop().time() + seconds
    answers = {name: Answers() for name in ports}
    samples: dict[str, list] = {name: [] for name in ports}
    async with asyncio.TaskGroup() as group:
        for name, port in ports.items():
            for connection in range(CONNECTIONS):
                start = connection * len(addresses) // CONNECTIONS
                group.create_task(walk(port, addresses, start, 1, answers[name], until))
        group.create_task(_switch(store, artifacts, until))
        group.create_task(_watch(pids, samples, until))
    return {
        "seconds": seconds,
        "connections": CONNECTIONS,
        "servers": {name: _summary(answers[name], samples[name], ports[name]) for name in ports},
    }


async def _switch(store: Path, artifacts: list[str], until: float) -> None:
    """Publishes one and the other in turn, every second."""
    turn = 0
    while asyncio.get_running_loop().time() < until:
        turn += 1
        publish = await asyncio.create_subprocess_exec(
            str(BALLER), "publish", artifacts[turn % 2], "--store", str(store), stdout=-3, stderr=-3
        )
        if await publish.wait() != 0:
            raise RuntimeError(f"publish ended with {publish.returncode}")
        await asyncio.sleep(1)


async def _watch(pids: dict, samples: dict, until: float) -> None:
    """Resident megabytes and open descriptors of each server, every second."""
    while asyncio.get_running_loop().time() < until:
        for name, pid in pids.items():
            samples[name].append((resident_megabytes(pid), len(os.listdir(f"/proc/{pid}/fd"))))
        await asyncio.sleep(1)


def _summary(answers: Answers, samples: list, port: int) -> dict:
    part = max(1, len(samples) // 10)
    memory = [megabytes for megabytes, _ in samples]
    return {
        "requests": answers.requests,
        "addresses": len(answers.addresses),
        "faults": answers.faults,
        "mixed": answers.mixed,
        "examples": answers.examples[:20],
        "switches": _switches(port),
        # In tenths of the time, so that growth shows.
        "megabytes": [round(statistics.median(memory[i : i + part])) for i in range(0, len(memory), part)][:10],
        "peak_megabytes": round(max(memory)),
        "descriptors": [min(count for _, count in samples), max(count for _, count in samples)],
    }


def _switches(port: int) -> int:
    text = urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics").read().decode()
    line = next(line for line in text.splitlines() if line.startswith('baller_reloads_total{result="switched"}'))
    return int(line.split()[-1])


def _two_artifacts(folder: Path, store: Path) -> list[str]:
    """The real seasons, and the same with every plus-minus at another player, so that answers of the two differ."""
    changed = folder / "changed"
    changed.mkdir()
    for file in sorted((DATA / "gamelogs").iterdir()):
        target = changed / file.name
        if file.name.startswith("player_gamelogs_"):
            _change(file, target)
        else:
            target.symlink_to(file)
    ids = []
    for raw in (DATA / "gamelogs", changed):
        run(BALLER, "build", "--raw", raw, "--store", store, "--publish", "--quiet")
        ids.append((store / "current").read_text().strip())
    return ids


def _change(file: Path, target: Path) -> None:
    """Writes the records with each plus-minus at the next player of the team: the sums of a game stay what they are."""
    with gzip.open(file, "rt", newline="") as source:
        head, *records = csv.reader(source)
    column, game, team = (head.index(name) for name in ("PLUS_MINUS", "GAME_ID", "TEAM_ID"))
    sheets: dict[tuple, list] = {}
    for record in records:
        sheets.setdefault((record[game], record[team]), []).append(record)
    for sheet in sheets.values():
        values = [record[column] for record in sheet]
        for record, value in zip(sheet, values[1:] + values[:1]):
            record[column] = value
    with gzip.open(target, "wt", compresslevel=1, newline="") as sink:
        csv.writer(sink, lineterminator="\n").writerows([head, *records])
