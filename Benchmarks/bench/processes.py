"""Running processes and reading what the operating system counted for them."""

import os
import socket
import subprocess
import time
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BALLER = ROOT / ".build/release/baller"
PYTHON = ROOT / "Benchmarks/.venv/bin/python"
PEERS = ROOT / "Benchmarks/peers"
DATA = Path(os.environ.get("BALLER_DATA", ROOT / "../shared/data")).resolve()


@dataclass
class Run:
    """One finished process: wall-clock seconds, processor seconds, peak memory in megabytes, standard output."""

    wall: float
    cpu: float
    peak_megabytes: float
    output: str
    status: int


def run(*command: object, accepting: frozenset[int] = frozenset({0})) -> Run:
    """Runs a command to its end; raises where it ends with another status than the accepted ones."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accepting:
        raise RuntimeError(f"{command} ended with {process.returncode}: {output[-500:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output, process.returncode)


def resident_megabytes(process: int) -> float:
    """The memory that a running process has just now, in megabytes of 2²⁰ bytes."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def cpu_milliseconds(process: int) -> float:
    """The processor time that the threads of a running process have taken, without those that have ended."""
    threads = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads) / 1e6


def free_port() -> int:
    """A TCP port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def server(ready_path: str, port: int, *command: object, **environment: str):
    """The base address of a server process that answers on `port`; ended with SIGTERM."""
    with server_process(ready_path, port, *command, **environment):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def server_process(ready_path: str, port: int, *command: object, **environment: str):
    """The number of a server process that answers on `port`; ended with SIGTERM."""
    process = subprocess.Popen(
        [str(part) for part in command],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **environment},
    )
    base = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(base + ready_path, timeout=2).read()
                break
            except OSError:
                if process.poll() is not None:
                    raise RuntimeError(f"{command} ended with {process.returncode} before it answered")
                time.sleep(0.1)
        yield process.pid
    finally:
        process.terminate()
        process.wait(timeout=30)
