"""Writes `Benchmarks/README.md`: how to run, what was measured, against which aim."""

import json
import platform
from datetime import date
from pathlib import Path

from .processes import ROOT

HEAD = """# Benchmarks

`make bench` measures Baller beside its peers in one run and rewrites this page; `Benchmarks/run.sh serving` runs one of
`wrapper`, `parsing`, `build`, `incremental`, `history`, `export`, `streaming`, `bounds`, `serving`, `pages`, `asking` and `soak`. Peers and Baller are measured in turns on the same machine, so a ratio says more
than a figure. The real game logs are read from `../shared/data` or `BALLER_DATA`.

"""


def write(results: Path) -> None:
    """Makes the page from whatever results are there."""
    sections = [HEAD, f"Measured on {date.today()}, {platform.machine()}, 2 processors.\n"]
    for name, section in (("wrapper", _wrapper), ("parsing", _parsing), ("build", _build), ("incremental", _incremental), ("history", _history), ("export", _export), ("streaming", _streaming), ("bounds", _bounds), ("serving", _serving), ("pages", _pages), ("asking", _asking), ("soak", _soak)):
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


def _incremental(result: dict) -> str:
    return (
        "## A changed day\n\n"
        "`baller build --incremental --publish` of all real game logs, alone and with the season tables, lists and box scores at hand: after no change, and after one more day of 2023-24, "
        "beside a whole build. The content hash is that of the whole build in every case. Aim: a fifth. Medians of 3.\n\n"
        + _table(
            ["raw folder", "whole build", "nothing changed", "one day more", "ratio", "same content"],
            [
                [name, f"{row['whole_seconds']:.2f} s", f"{row['same_seconds']:.2f} s", f"{row['changed_seconds']:.2f} s", f"**{row['ratio']:.2f}**", "yes" if row["equal"] else "**no**"]
                for name, row in result.items()
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


def _export(result: dict) -> str:
    rows = [
        [
            name,
            f"{r['export_seconds']:.2f} s",
            f"{r['peer_seconds']:.2f} s",
            f"**{r['ratio']:.2f}**",
            f"{r['peak_megabytes']:.0f} MB",
            f"{r['megabytes']:.0f} MB",
        ]
        for name, r in result.items()
    ]
    return (
        "## An export beside the engine's own writers\n\n"
        f"All tables and views of all real seasons, {result['parquet']['rows']:,} rows: `baller export` from the start of the program to the "
        "named folder, with the check of the artifact's bytes, keys, dictionary and synchronised files. Peer: DuckDB's `COPY` of each, two "
        "engine threads, without the start of Python; for SQLite rows fetched from DuckDB and written by Python's module, without keys and indexes. "
        f"Medians of {result['parquet']['runs']}.\n\n"
        + _table(["", "export", "peer", "ratio", "peak memory", "files"], rows)
    )


def _streaming(result: dict) -> str:
    rows = [
        [
            name,
            f"{r['seconds']:.2f} s",
            f"{r['peer_seconds']:.2f} s",
            f"**{r['rate']:.2f}**",
            f"{r['megabytes']:.0f} MB",
            f"{r['before_megabytes']:.0f} to {r['peak_megabytes']:.0f} MB",
        ]
        for name, r in result.items()
    ]
    return (
        "## A whole list by HTTP beside COPY\n\n"
        f"Every line of every player of all real seasons, {result['csv']['rows']:,} rows of `/api/v1/player-game-logs` with the names of players and teams, read "
        "from a server with default settings to the last byte. Peer: DuckDB's `COPY … TO` a file of the same statement, without those names, two engine threads, without "
        f"the start of Python. The rate is that of ours as a part of the peer's, the median of {result['csv']['runs']}; aim: 0.5, or more, with memory "
        "flat. Memory is the server's, before and at most.\n\n"
        + _table(["", "by HTTP", "COPY", "rate", "answer", "memory"], rows)
    )


ENDS = {0: "published", 1: "failed its checks", 65: "refused"}


def _bounds(result: list) -> str:
    by_name: dict[str, list] = {}
    for build in result:
        by_name.setdefault(build["name"], []).append(build)
    settings = sorted({build["setting_megabytes"] for build in result})
    rows = []
    for name, builds in by_name.items():
        peaks = {build["setting_megabytes"]: build["peak_megabytes"] for build in builds}
        ends = sorted({ENDS[build["status"]] for build in builds})
        rows.append([name, f"{builds[0]['raw_megabytes']:,.0f} MB", ", ".join(ends)])
        rows[-1] += [f"{peaks[s]:,.0f} MB ({peaks[s] / s:.2f})" if s in peaks else "" for s in settings]
        rows[-1].append(f"{max(build['left_megabytes'] for build in builds):,.0f} MB")
    return (
        "## Bounds of a build\n\n"
        "Builds of a made-up season and files that are broken, huge or made to do harm (`Benchmarks/bench/hostile.py`): peak "
        "memory, and in brackets its part of the setting `build.memory_megabytes`, which the columns have. Aim: under 2 for every "
        f"input; the most is **{max(b['peak_megabytes'] / b['setting_megabytes'] for b in result):.2f}**.\n\n"
        + _table(["", "raw folder", "build", *(f"{s:,} MB" for s in settings), "left in the store"], rows)
    )


def _serving(result: dict) -> str:
    return (
        "## Requests a second\n\n"
        "32 connections of one wrk thread on the same machine, which takes its share of the two processors. Every contender walks "
        "through the same different addresses, all that the eight real seasons have. FastAPI runs the same SQL on the same "
        "artifact, with a cursor a request and for the first four kinds response models, under uvicorn with one worker, its default, and with two. Aim: "
        "6 times FastAPI, or more, with the cache off.\n\n"
        + _different(result["different"], ["fastapi", "fastapi, 2 workers", "cache off", "cache on"])
        + "\nDatasette answers with the same rows from the SQLite file that `baller export` writes, by canned queries over indexed tables "
        "(`Benchmarks/peers/datasette.yaml`). Aim: 10 times Datasette, or more, with the cache off.\n\n"
        + _different(result["datasette"], ["datasette", "cache off"], peer="datasette")
        + "\nPages, which have no peer. Aim: 1,500 a second of a player's and of a game's, or more, with the cache off.\n\n"
        + _different(result["pages"], ["cache off", "cache on"])
        + f"\nFailed requests of Baller: {_failures(result)}. Latencies in milliseconds, p50 / p99, cache off:\n\n"
        + _table(
            ["", "FastAPI", "cache off"],
            [
                [name, _latency(figures.get("fastapi")), _latency(figures["cache off"])]
                for name, figures in (result["different"] | result["pages"]).items()
            ],
        )
        + "\nOne address again and again, with the cache on, beside a bare Hummingbird route that answers the same bytes. Aim: 0.7 "
        "of it, or more.\n\n" + _one(result["one"])
    )


NAMES = {"datasette": "Datasette", "fastapi": "FastAPI", "fastapi, 2 workers": "2 workers", "cache off": "cache off", "cache on": "cache on"}


def _different(results: dict, contenders: list[str], peer: str = "fastapi") -> str:
    has_peer = peer in contenders
    rows = []
    for name, figures in results.items():
        rates = {c: figures[c]["requests_a_second"] for c in contenders}
        ratio = [f"**{rates['cache off'] / rates[peer]:.1f}**"] if has_peer else []
        rows.append([name, f"{figures['addresses']:,}"] + [f"{rates[c]:,.0f}" for c in contenders] + ratio)
    ratio_head = [f"cache off ÷ {NAMES[peer]}"] if has_peer else []
    return _table(["", "addresses"] + [NAMES[c] for c in contenders] + ratio_head, rows)


def _one(results: dict) -> str:
    rows = []
    for name, figures in results.items():
        on, static = figures["cache on"]["requests_a_second"], figures["static"]["requests_a_second"]
        rows.append([f"{name} ({figures['bytes']:,} bytes)", f"{on:,.0f}", f"{static:,.0f}", f"**{on / static:.2f}**"])
    return _table(["", "cache on", "static", "÷ static"], rows)


def _latency(figures: dict | None) -> str:
    return f"{figures['p50_ms']:.1f} / {figures['p99_ms']:.1f}" if figures else ""


def _failures(result: dict) -> int:
    tables = [figures for part in ("different", "pages") for figures in result[part].values()]
    return sum(figures[c]["failures"] for figures in tables for c in ("cache off", "cache on"))


def _pages(result: dict) -> str:
    rows = [
        [kind, k["pages"], f"{k['heaviest'] / 1000:.1f} KB", f"{k['p50_ms']:.1f}", f"**{k['p95_ms']:.1f}**"]
        + [f"{k['cpu_p50_ms']:.1f}", f"{k['cpu_p95_ms']:.1f}"]
        for kind, k in sorted(result["kinds"].items(), key=lambda item: -item[1]["p95_ms"])
    ]
    above = sum(k["p95_ms"] > 50 for k in result["kinds"].values())
    rates = result["rates"]
    painted = [
        [kind]
        + [f"{both[side]['weight'] / 1000:.1f} KB" for side in ("ours", "kept")]
        + [f"{both[side]['p50_ms']:.1f} / {both[side]['p95_ms']:.1f}" for side in ("ours", "kept")]
        + [f"{both[side]['lcp']:.0f} ms" for side in ("ours", "kept")]
        + [f"{both[side]['cls']:.3f}" for side in ("ours", "kept")]
        for kind, both in result["painted"].items()
    ]
    return (
        "## Kinds of pages\n\n"
        f"All real records; of each kind as many pages as links lead to, at most 40, {result['pages']:,} in all, each asked for once by one "
        "client of a server without the response cache: the heaviest page, gzip; milliseconds until the page was there, and of the server's "
        f"processor time. Aims: 60 KB, a p95 of 50 ms; {above} of {len(rows)} kinds miss the latter.\n\n"
        + _table(["kind", "pages", "heaviest", "p50", "p95", "CPU p50", "CPU p95"], rows)
        + "\nAll these pages, 32 connections. Aims: 300 a second without the cache, 1,000 with it.\n\n"
        + _table(
            ["", "a second", "p50", "p99", "failed"],
            [
                [name, f"**{r['requests_a_second']:,.0f}**", f"{r['p50_ms']:.1f} ms", f"{r['p99_ms']:.1f} ms", r["failures"]]
                for name, r in rates.items()
            ],
        )
        + "\nBeside kept pages of Basketball-Reference, served as files without anything from other hosts: weight in gzip, milliseconds p50 / p95 of one "
        "request after another, and what a browser says on a phone's screen, largest contentful paint and layout shift.\n\n"
        + _table(["page", "weight", "kept", "ms", "kept", "LCP", "kept", "CLS", "kept"], painted)
    )


def _asking(result: dict) -> str:
    search, console = result["search"], result["console"]
    kinds = [[kind, t["requests"], f"{t['p50']:.1f}", f"**{t['p99']:.1f}**", f"{t['most']:.1f}"] for kind, t in search["kinds"].items()]
    walks = [
        [name, console[walk]["requests"], f"{console[walk]['p50']:.1f}", f"**{console[walk]['p99']:.1f}**", f"{console[walk]['most']:.1f}"]
        for name, walk in (("alone", "quiet"), ("beside eight statements", "attacked"))
    ]
    statements = ", ".join(f"{code} {count}" for code, count in sorted(console["statements"].items()))
    return (
        "## Searching and asking\n\n"
        f"`/search/autocomplete` over {search['entries']:,} things and {search['games']:,} games of 80 made-up seasons, each question once, one after the "
        "other, without the response cache; milliseconds. Aim: a p99 under 10.\n\n"
        + _table(["", "questions", "p50", "p99", "most"], kinds)
        + "\nBox scores of the same league, one after the other, alone and while eight hostile statements are always being asked of the console: cross joins, an endless "
        f"recursion, a backtracking pattern, sorts and texts larger than memory. What became of those: {statements}.\n\n"
        + _table(["", "requests", "p50", "p99", "most"], walks)
    )


def _soak(result: dict) -> str:
    rows = []
    for name, server in result["servers"].items():
        low, high = server["descriptors"]
        rows.append(
            [
                name,
                f"{server['requests']:,}",
                f"{server['addresses']:,}",
                f"{server['switches']:,}",
                f"**{sum(server['faults'].values())}**",
                f"**{server['mixed']}**",
                f"{server['peak_megabytes']} MB",
                f"{low} to {high}",
            ]
        )
    memory = [[name] + server["megabytes"] for name, server in result["servers"].items()]
    count = len(memory[0]) - 1
    return (
        "## A soak\n\n"
        f"{result['seconds']:,} seconds; {result['connections']} connections to each of two servers with default settings, one of "
        "them without the response cache, read all routes and pages while another artifact is published every second. A failed "
        "request is one with another status than 2xx or no answer; a mixed one is answered otherwise than by the artifact that it "
        "names. Aims: none failed, none mixed, memory flat and under 450 MB, descriptors flat.\n\n"
        + _table(["", "requests", "addresses", "switches", "failed", "mixed", "peak memory", "descriptors"], rows)
        + "\nResident memory in megabytes, the median of each tenth of the time:\n\n"
        + _table([""] + [f"{n + 1}" for n in range(count)], memory)
    )
