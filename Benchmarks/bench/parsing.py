"""BallerParse beside basketball_reference_web_scraper on the same real pages, and its memory over many of them."""

import csv
import json
import os
import tempfile
from pathlib import Path
from statistics import median

from .processes import DATA, PEERS, PYTHON, ROOT, run

PROBE = ROOT / ".build/release/ParseProbe"
ROUNDS = 3
SECONDS = 2
# The types that the peer has a function for.
PEER_TYPES = {
    "box-score",
    "daily-leaders",
    "league-player-advanced",
    "league-player-totals",
    "play-by-play",
    "player-gamelog",
    "season-schedule",
    "season-schedule-month",
    "season-summary",
}


def measure() -> dict:
    """Pages a second by page type and ratios, medians of alternating rounds; peak memory of 1,000 and 10,000 parses."""
    with tempfile.TemporaryDirectory() as name:
        folder, pages = Path(name), _pages()
        theirs, ours, all_threads = [], [], []
        for _ in range(ROUNDS):
            theirs.append(_peer(folder, pages))
            files = {kind: found["files"] for kind, found in theirs[0].items()}
            ours.append({kind: _rate(folder, pages, found, threads=1) for kind, found in files.items()})
            all_threads.append({kind: _rate(folder, pages, found, threads=os.cpu_count()) for kind, found in files.items()})
        types = [
            {
                "type": kind,
                "pages": len(found),
                "peer": median(run_[kind]["pages_a_second"] for run_ in theirs),
                "one_thread": median(run_[kind] for run_ in ours),
                "all_threads": median(run_[kind] for run_ in all_threads),
            }
            for kind, found in files.items()
        ]
        return {
            "types": types,
            "threads": os.cpu_count(),
            "ratio": _overall(types, "one_thread"),
            "ratio_all_threads": _overall(types, "all_threads"),
            "memory": [_probe(folder, pages, list(pages), parses) for parses in (1000, 10_000)],
        }


def _pages() -> dict[str, tuple[str, str]]:
    """Type and address of every whole real page, by file."""
    with (DATA / "pages/INDEX.csv").open() as index:
        rows = [row for row in csv.DictReader(index) if not row["page_type"].endswith(("fragment", "error"))]
    return {str(DATA / row["file"]): (row["page_type"], row["original_url"]) for row in rows}


def _peer(folder: Path, pages: dict[str, tuple[str, str]]) -> dict:
    lines = [f"{kind}\t{file}\t{url}" for file, (kind, url) in pages.items() if kind in PEER_TYPES]
    (folder / "peer.tsv").write_text("\n".join(lines))
    return json.loads(run(PYTHON, PEERS / "parse_peer.py", folder / "peer.tsv", SECONDS).output)


def _rate(folder: Path, pages: dict[str, tuple[str, str]], files: list[str], threads: int) -> float:
    once = _probe(folder, pages, files, len(files) * 5, threads)
    parses = max(len(files), int(SECONDS * once["parses"] / once["seconds"]))
    figures = _probe(folder, pages, files, parses, threads)
    return figures["parses"] / figures["seconds"]


def _probe(folder: Path, pages: dict[str, tuple[str, str]], files: list[str], parses: int, threads: int = 1) -> dict:
    (folder / "probe.tsv").write_text("\n".join(f"{file}\t{pages[file][1]}" for file in files))
    return json.loads(run(PROBE, folder / "probe.tsv", parses, threads).output)


def _overall(types: list[dict], contender: str) -> float:
    """The time of the peer for all pages, over that of a contender."""
    return sum(t["pages"] / t["peer"] for t in types) / sum(t["pages"] / t[contender] for t in types)
