"""Writes `Benchmarks/README.md`: how to run, what was measured, against which aim."""

import json
import platform
from datetime import date
from pathlib import Path

from .processes import ROOT

HEAD = """# Benchmarks

`make bench` measures Baller beside its peers in one run and rewrites this page; `Benchmarks/run.sh serving` runs one of
`wrapper`, `parsing`, `build`, `history` and `serving`. Peers and Baller are measured in turns on the same machine, so a ratio says more
than a figure. The real game logs are read from `../shared/data` or `BALLER_DATA`.

"""


def write(results: Path) -> None:
    """Makes the page from whatever results are there."""
    sections = [HEAD, f"Measured on {date.today()}, {platform.machine()}, 2 processors.\n"]
    for name, section in (("wrapper", _wrapper), ("parsing", _parsing), ("build", _build), ("history", _history), ("serving", _serving)):
        file = results / f"{name}.json"
        if file.exists():
            sections.append(section(json.loads(file.read_text())))
    (ROOT / "Benchmarks/README.md").write_text("\n".join(sections))


def _table(head: list[str], rows: list[list[object]]) -> str:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines) + "\n"


def _wrapper(result: list) -> str:
    rows = [
        [r["name"], f"{r['median_microseconds']:.0f} µs", f"{r['ratio']:.2f}" if r["ratio"] else ""] for r in result
    ]
    return (
        "## The wrapper beside the bare C calls\n\n"
        "One player's season log, 82 rows of 18 columns out of 254,200, prepared once, every cell read. Aim: 1.3 times the "
        "bare calls, or less, decoded.\n\n" + _table(["", "median", "ratio"], rows)
    )


def _parsing(result: dict) -> str:
    rows = [
        [t["type"], t["pages"], f"{t['peer']:.1f}", f"{t['one_thread']:.0f}", f"{t['one_thread'] / t['peer']:.1f}"]
        + [f"{t['all_threads']:.0f}", f"{t['all_threads'] / t['peer']:.1f}"]
        for t in sorted(result["types"], key=lambda t: t["type"])
    ]
    pages = sum(t["pages"] for t in result["types"])
    rows.append(["all, each once", pages, "", "", f"**{result['ratio']:.1f}**", "", f"**{result['ratio_all_threads']:.1f}**"])
    memory = [[f"{m['parses']:,}", f"{m['seconds']:.1f} s", f"{m['peak_megabytes']:.0f} MB"] for m in result["memory"]]
    return (
        "## Parsing beside basketball_reference_web_scraper\n\n"
        "Real pages that both can read, from memory, medians of alternating rounds, in pages a second. The peer makes the rows "
        "of one of its client functions, on the one thread that it has; Baller reads every table of the page, checks the "
        f"page's contract and writes CSV, on one thread and, as `baller parse` does, on {result['threads']}. "
        "Aim: 10 times, or more.\n\n"
        + _table(
            ["page type", "pages", "peer", "one thread", "÷ peer", f"{result['threads']} threads", "÷ peer"],
            rows,
        )
        + f"\nMemory over all {result['memory'][0]['pages']} real pages, again and again; the pages themselves are in it. "
        "Aim: flat.\n\n" + _table(["parses", "time", "peak memory"], memory)
    )


def _build(result: dict) -> str:
    return (
        "## A build beside the bare load\n\n"
        "All real seasons, `baller build --publish` from the raw folder to the published artifact: hashing, staging, checks, "
        "dimensions, facts, aggregates, content hash. Bare: `CREATE TABLE AS SELECT * FROM read_csv` of the same files, two "
        "engine threads, without the start of Python. Aim: 3 times, or less.\n\n"
        + _table(
            ["", "median of " + str(result["runs"]), "peak memory"],
            [
                ["build", f"{result['build_seconds']:.2f} s", f"{result['peak_megabytes']:.0f} MB"],
                ["bare load", f"{result['bare_seconds']:.2f} s", ""],
                ["ratio", f"**{result['ratio']:.2f}**", ""],
            ],
        )
    )


def _history(result: dict) -> str:
    return (
        "## A whole league history\n\n"
        f"{result['seasons']} made-up seasons, {result['player_games']:,} player-games. Aim: under 2,000 MB.\n\n"
        + _table(
            ["", "seconds", "peak memory"],
            [
                ["write the sample", f"{result['sample_seconds']:.1f}", f"{result['sample_peak_megabytes']:.0f} MB"],
                ["build and publish", f"{result['build_seconds']:.1f}", f"**{result['peak_megabytes']:.0f} MB**"],
                ["bare load", f"{result['bare_seconds']:.1f}", ""],
            ],
        )
    )


def _serving(result: dict) -> str:
    rates, latencies = [], []
    for name, figures in result.items():
        off, on = figures["cache off"], figures["cache on"]
        fastapi, fastapi2, static = figures["fastapi"], figures["fastapi, 2 workers"], figures["static"]
        rate = "requests_a_second"
        rates.append(
            [
                f"{name} ({figures['bytes']:,} bytes)",
                f"{fastapi[rate]:,.0f}",
                f"{fastapi2[rate]:,.0f}",
                f"{off[rate]:,.0f}",
                f"**{off[rate] / fastapi[rate]:.1f}**",
                f"{on[rate]:,.0f}",
                f"{static[rate]:,.0f}",
                f"**{on[rate] / static[rate]:.2f}**",
            ]
        )
        latencies.append(
            [name]
            + [f"{figures[c]['p50_ms']:.1f} / {figures[c]['p99_ms']:.1f}" for c in ("fastapi", "cache off", "cache on", "static")]
        )
    failures = sum(figures[c]["failures"] for figures in result.values() for c in ("cache off", "cache on"))
    return (
        "## Requests a second\n\n"
        "32 connections of one wrk thread on the same machine, which takes its share of the two processors. FastAPI runs the "
        "same SQL on the same artifact, with a cursor a request and response models, under uvicorn with one worker, its "
        "default, and with two. Static: a bare Hummingbird route that answers the same bytes. Aims: 8 times FastAPI with the "
        "cache off, p99 under 20 ms; 0.7 of static with it on. One address is asked for again and again, so with the cache off the "
        "plans that decision 0008 keeps are at work; an address that is asked for once takes about twice as long.\n\n"
        + _table(
            ["", "FastAPI", "2 workers", "cache off", "÷ FastAPI", "cache on", "static", "÷ static"],
            rates,
        )
        + f"\nFailed requests of Baller: {failures}. Latencies in milliseconds, p50 / p99:\n\n"
        + _table(["", "FastAPI", "cache off", "cache on", "static"], latencies)
    )
