"""The most memory that builds take of raw folders that are broken, huge or made to do harm."""

import shutil
import tempfile
from pathlib import Path

from .hostile import FOLDERS, Season
from .processes import BALLER, run


def measure() -> list[dict]:
    """Every folder with every memory setting: how the build ended, its peak and what it left in the store."""
    results = []
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "base"
        run(BALLER, "sample", "--seasons", 1, "--seed", 1, "--pages", 0, "--no-playoffs", "--out", base)
        season = Season(base)
        for make, settings in FOLDERS:
            raw = Path(folder) / "raw"
            shutil.copytree(base, raw)
            make(season, raw)
            for setting in settings:
                results.append({"name": make.__name__.replace("_", " "), **_build(raw, Path(folder) / "store", setting)})
            shutil.rmtree(raw)
    return results


def _build(raw: Path, store: Path, setting: int) -> dict:
    build = run(
        *(BALLER, "build", "--raw", raw, "--store", store, "--memory-megabytes", setting, "--publish", "--quiet"),
        accepting=frozenset({0, 1, 65}),
    )
    left = sum(file.stat().st_size for file in store.rglob("*") if file.is_file())
    shutil.rmtree(store)
    return {
        "raw_megabytes": sum(file.stat().st_size for file in raw.rglob("*") if file.is_file()) / 1e6,
        "setting_megabytes": setting,
        "peak_megabytes": build.peak_megabytes,
        "seconds": build.wall,
        "status": build.status,
        "left_megabytes": left / 1e6,
    }
