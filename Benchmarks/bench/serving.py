"""Requests a second and latencies: over thousands of different addresses beside FastAPI and Datasette, and of one address beside a static answer."""

import json
import tempfile
import urllib.request
from contextlib import ExitStack
from pathlib import Path

from . import datasette
from .addresses import Addresses
from .load import load, median
from .processes import BALLER, DATA, PEERS, PYTHON, ROOT, free_port, run, server

STATIC = ROOT / ".build/release/StaticPeer"


def measure(rounds: int = 3) -> dict:
    """All contenders on the artifact of the real seasons, in turns."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        store = Path(folder) / "store"
        run(BALLER, "build", "--raw", DATA / "gamelogs", "--store", store, "--publish", "--quiet")
        database = store / "artifacts" / (store / "current").read_text().strip() / "baller.duckdb"
        addresses = Addresses(database)
        ours = _ours(store, stack)
        peers = _peers(database, Path(folder), stack)
        return {
            "different": _different(addresses.by_endpoint(), ours | peers, Path(folder), rounds),
            "datasette": datasette.measure(store, addresses, ours["cache off"], Path(folder), rounds),
            "pages": _different(addresses.pages(), ours, Path(folder), rounds),
            "one": _one(addresses.by_endpoint(), ours["cache on"], Path(folder), rounds),
        }


def _ours(store: Path, stack: ExitStack) -> dict[str, str]:
    bases = {}
    for name, options in {"cache off": ["--no-response-cache"], "cache on": []}.items():
        port = free_port()
        bases[name] = stack.enter_context(server("/readyz", port, BALLER, "serve", "--store", store, "--port", port, *options))
    return bases


# What the peer reads from Baller's own files, beside those of its folder.
STATEMENTS = ("player_splits", "player_seasons", "game", "team_schedule", "team_roster", "all_player_games")


def _peers(database: Path, folder: Path, stack: ExitStack) -> dict[str, str]:
    bases = {}
    shown = {name: run(BALLER, "sql", "show", name).output.strip().rstrip(";") for name in STATEMENTS}
    statements = folder / "statements.json"
    statements.write_text(json.dumps(shown))
    uvicorn = (PYTHON, "-m", "uvicorn", "--app-dir", PEERS, "--no-access-log", "fastapi_app:app", "--port")
    for name, options in {"fastapi": [], "fastapi, 2 workers": ["--workers", 2]}.items():
        port = free_port()
        peer = server("/healthz", port, *uvicorn, port, *options, BALLER_DATABASE=str(database), BALLER_STATEMENTS=str(statements))
        bases[name] = stack.enter_context(peer)
    return bases


def _different(lists: dict[str, list[str]], bases: dict[str, str], folder: Path, rounds: int) -> dict:
    """Every contender walks through the same addresses."""
    results = {}
    for name, addresses in lists.items():
        file = folder / "addresses"
        file.write_text("\n".join(addresses) + "\n")
        measured: dict[str, list] = {contender: [] for contender in bases}
        for _ in range(rounds):
            for contender, base in bases.items():
                measured[contender].append(load(base, file))
        results[name] = {"addresses": len(addresses), **{c: median(m) for c, m in measured.items()}}
    return results


def _one(lists: dict[str, list[str]], base: str, folder: Path, rounds: int) -> dict:
    """The response cache beside a bare route that answers the same bytes."""
    results = {}
    for name, addresses in lists.items():
        answer = urllib.request.urlopen(base + addresses[0]).read()
        file = folder / "answer.json"
        file.write_bytes(answer)
        port = free_port()
        with server("/answer", port, STATIC, file, port) as static:
            urls = {"cache on": base + addresses[0], "static": static + "/answer"}
            measured: dict[str, list] = {contender: [] for contender in urls}
            for _ in range(rounds):
                for contender, url in urls.items():
                    measured[contender].append(load(url))
        results[name] = {"bytes": len(answer), **{c: median(m) for c, m in measured.items()}}
    return results
