"""BallerParse beside basketball_reference_web_scraper on the same real pages, and its memory over many of them."""

import csv
import json
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
    with tempfile.TemporaryDirectory() as folder:
        pages = _pages()
        ours, theirs = [], []
        for _ in range(ROUNDS):
            theirs.append(_peer(Path(folder), pages))
            ours.append({kind: _rate(Path(folder), pages, found["files"]) for kind, found in theirs[0].items()})
        types = [
            {
                "type": kind,
                "pages": len(found["files"]),
                "peer_pages_a_second": (peer := median(run_[kind]["pages_a_second"] for run_ in theirs)),
                "pages_a_second": (mine := median(run_[kind] for run_ in ours)),
                "ratio": mine / peer,
            }
            for kind, found in theirs[0].items()
        ]
        return {"types": types, "ratio": _overall(types), "memory": _memory(Path(folder), pages)}


def _pages() -> dict[str, tuple[str, str]]:
    """Type and address of every whole real page, by file."""
    with (DATA / "pages/INDEX.csv").open() as index:
        rows = [row for row in csv.DictReader(index) if not row["page_type"].endswith(("fragment", "error"))]
    return {str(DATA / row["file"]): (row["page_type"], row["original_url"]) for row in rows}


def _peer(folder: Path, pages: dict[str, tuple[str, str]]) -> dict:
    lines = [f"{kind}\t{file}\t{url}" for file, (kind, url) in pages.items() if kind in PEER_TYPES]
    (folder / "peer.tsv").write_text("\n".join(lines))
    return json.loads(run(PYTHON, PEERS / "parse_peer.py", folder / "peer.tsv", SECONDS).output)


def _rate(folder: Path, pages: dict[str, tuple[str, str]], files: list[str]) -> float:
    _probe(folder, pages, files, len(files))
    once = _probe(folder, pages, files, len(files) * 3)
    parses = max(len(files), int(SECONDS * once["parses"] / once["seconds"]))
    figures = _probe(folder, pages, files, parses)
    return figures["parses"] / figures["seconds"]


def _probe(folder: Path, pages: dict[str, tuple[str, str]], files: list[str], parses: int) -> dict:
    (folder / "probe.tsv").write_text("\n".join(f"{file}\t{pages[file][1]}" for file in files))
    return json.loads(run(PROBE, folder / "probe.tsv", parses).output)


def _overall(types: list[dict]) -> float:
    """All pages once with each: the time of the peer over ours."""
    peer = sum(t["pages"] / t["peer_pages_a_second"] for t in types)
    return peer / sum(t["pages"] / t["pages_a_second"] for t in types)


def _memory(folder: Path, pages: dict[str, tuple[str, str]]) -> list[dict]:
    return [_probe(folder, pages, list(pages), parses) for parses in (1000, 10_000)]
