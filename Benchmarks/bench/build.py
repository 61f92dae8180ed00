"""A build end to end beside the bare load of the same files, and the build of a whole league history."""

import statistics
import tempfile
from pathlib import Path

from .processes import BALLER, DATA, PEERS, PYTHON, run


def real_seasons(runs: int = 5) -> dict:
    """All real game logs: `baller build`, checks and publication included, beside the bare load; in turns."""
    raw = DATA / "gamelogs"
    ours, bare, peaks = [], [], []
    for _ in range(runs + 1):
        with tempfile.TemporaryDirectory() as folder:
            bare.append(float(run(PYTHON, PEERS / "bare_load.py", raw, Path(folder) / "bare.duckdb").output))
            build = run(BALLER, "build", "--raw", raw, "--store", Path(folder) / "store", "--publish", "--json")
            ours.append(build.wall)
            peaks.append(build.peak_megabytes)
    # The first run of each warms the page cache.
    ratios = [a / b for a, b in zip(ours[1:], bare[1:])]
    return {
        "runs": runs,
        "build_seconds": statistics.median(ours[1:]),
        "bare_seconds": statistics.median(bare[1:]),
        "ratio": statistics.median(ratios),
        "peak_megabytes": max(peaks),
    }


def history(seasons: int = 80) -> dict:
    """A made-up league of full history: writing it, then building it."""
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw"
        options = ["--seasons", seasons, "--seed", 1, "--pages", 0, "--no-playoffs"]
        sample = run(BALLER, "sample", *options, "--out", raw)
        build = run(BALLER, "build", "--raw", raw, "--store", Path(folder) / "store", "--publish", "--json")
        bare = float(run(PYTHON, PEERS / "bare_load.py", raw, Path(folder) / "bare.duckdb").output)
        rows = sum(1 for file in raw.glob("player_gamelogs_*") for _ in file.open("rb")) - seasons
    return {
        "seasons": seasons,
        "player_games": rows,
        "sample_seconds": sample.wall,
        "sample_peak_megabytes": sample.peak_megabytes,
        "build_seconds": build.wall,
        "bare_seconds": bare,
        "ratio": build.wall / bare,
        "peak_megabytes": build.peak_megabytes,
    }
