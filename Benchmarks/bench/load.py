"""Load on a server with wrk: requests a second and latencies."""

import re
import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path

WALK = Path(__file__).resolve().parent / "walk.lua"
UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60000.0}


@dataclass
class Load:
    """What one round of load measured; latencies in milliseconds."""

    requests_a_second: float
    p50: float
    p99: float
    failures: int


def load(url: str, addresses: Path | None = None, connections: int = 32, seconds: int = 3) -> Load:
    """One round of load by one wrk thread: one address again and again, or all of a file in turn."""
    walk = ["-s", WALK, url, "--", addresses] if addresses else [url]
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", *walk]
    text = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
    errors = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    return Load(rate, _latency(text, 50), _latency(text, 99), int(errors.group(1)) if errors else 0)


def median(rounds: list[Load]) -> dict:
    """The medians of several rounds, failures summed."""
    return {
        "requests_a_second": statistics.median(r.requests_a_second for r in rounds),
        "p50_ms": statistics.median(r.p50 for r in rounds),
        "p99_ms": statistics.median(r.p99 for r in rounds),
        "failures": sum(r.failures for r in rounds),
    }


def _latency(text: str, percentile: int) -> float:
    number, unit = re.search(rf"\s{percentile}%\s+([\d.]+)(us|ms|s|m)", text).groups()
    return float(number) * UNITS[unit]
