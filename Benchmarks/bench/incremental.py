"""An incremental build after a changed day beside a whole build of the same files."""

import csv
import gzip
import json
import os
import shutil
import statistics
import tempfile
from pathlib import Path

from .processes import BALLER, DATA, run

LISTS = ["season", "nba", "players", "boxscores-2017-18", "found/kaggle"]
# With the lists at hand the season counts as over, whose last day the logs lack at first.
WAIVER = """check_name,key_pattern,reason,owner,expires_on
dim_seasons__no_games_missing,*,the last day is left out,benchmark,2999-12-31
"""


def measure(runs: int = 3) -> dict:
    """All real game logs, alone and with all lists and tables at hand: nothing changed, and one day more."""
    return {"logs": _folder([], runs), "logs and lists": _folder(LISTS, runs)}


def _folder(lists: list[str], runs: int) -> dict:
    whole, same, changed, equal = [], [], [], True
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            raw = Path(folder) / "raw"
            shutil.copytree(DATA / "gamelogs", raw)
            for name in lists:
                os.symlink(DATA / name, raw / name.replace("/", "-"))
            logs = [file for file in sorted(raw.glob("*2023-24*")) if _has_days(file)]
            full = {file: file.read_bytes() for file in logs}
            for file in logs:
                _drop_last_day(file)
            store, waivers = Path(folder) / "store", Path(folder) / "waivers.csv"
            waivers.write_text(WAIVER)
            short = ["--incremental", "--waivers", waivers] if lists else ["--incremental"]
            _build(raw, store, *short)
            same.append(_build(raw, store, *short)[0])
            for file, data in full.items():
                file.write_bytes(data)
            seconds, content = _build(raw, store, "--incremental")
            changed.append(seconds)
            seconds, hash_of_whole = _build(raw, Path(folder) / "whole")
            whole.append(seconds)
            equal = equal and content == hash_of_whole
    return {
        "whole_seconds": statistics.median(whole),
        "same_seconds": statistics.median(same),
        "changed_seconds": statistics.median(changed),
        "ratio": statistics.median(c / w for c, w in zip(changed, whole)),
        "equal": equal,
    }


def _build(raw: Path, store: Path, *options: object) -> tuple[float, str]:
    build = run(BALLER, "build", "--raw", raw, "--store", store, "--publish", "--json", *options)
    report = json.loads(build.output)
    if not report["published"]:
        raise RuntimeError(f"The build of {raw} into {store} was not published.")
    return build.wall, report["content_hash"]


def _open(file: Path, mode: str):
    return (gzip.open if file.suffix == ".gz" else open)(file, mode, encoding="utf-8-sig" if "r" in mode else "utf-8", newline="")


def _has_days(file: Path) -> bool:
    with _open(file, "rt") as text:
        return "GAME_DATE" in text.readline()


def _drop_last_day(file: Path) -> None:
    with _open(file, "rt") as text:
        rows = list(csv.reader(text))
    day = rows[0].index("GAME_DATE")
    last = max(row[day] for row in rows[1:])
    with _open(file, "wt") as text:
        csv.writer(text).writerows(rows[:1] + [row for row in rows[1:] if row[day] != last])
