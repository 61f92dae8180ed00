"""Requests a second and latencies of four endpoints: Baller with the response cache off and on, FastAPI, a static answer."""

import json
import tempfile
import urllib.request
from pathlib import Path

from .load import load, median
from .processes import BALLER, DATA, PEERS, PYTHON, ROOT, free_port, run, server

STATIC = ROOT / ".build/release/StaticPeer"


def endpoints(base: str) -> dict[str, str]:
    """The paths that are asked for: a player with a full season, one of his games, its season."""
    leaders = _json(base + "/api/v1/seasons/2023/leaders?category=points&per_game=false")["leaders"]
    slug = leaders[0]["player_slug"]
    game = _json(f"{base}/api/v1/players/{slug}/game-log/2023")["games"][0]["game_id"]
    return {
        "player game log": f"/api/v1/players/{slug}/game-log/2023",
        "box score": f"/api/v1/games/{game}/box-score",
        "leaders": "/api/v1/seasons/2023/leaders",
        "standings": "/api/v1/standings/2023",
    }


def measure(rounds: int = 3) -> dict:
    """All four contenders on the artifact of the real seasons, endpoint by endpoint, in turns."""
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store"
        run(BALLER, "build", "--raw", DATA / "gamelogs", "--store", store, "--publish", "--quiet")
        artifact = (store / "current").read_text().strip()
        database = store / "artifacts" / artifact / "baller.duckdb"
        return {name: figures for name, figures in _contenders(store, database, Path(folder), rounds)}


def _contenders(store: Path, database: Path, folder: Path, rounds: int):
    off, on, fastapi, fastapi2 = (free_port() for _ in range(4))
    serve = (BALLER, "serve", "--store", store, "--port")
    uvicorn = (PYTHON, "-m", "uvicorn", "--app-dir", PEERS, "--no-access-log", "fastapi_app:app", "--port")
    environment = {"BALLER_DATABASE": str(database)}
    with (
        server("/readyz", off, *serve, off, "--no-response-cache") as off_base,
        server("/readyz", on, *serve, on) as on_base,
        server("/healthz", fastapi, *uvicorn, fastapi, **environment) as fastapi_base,
        server("/healthz", fastapi2, *uvicorn, fastapi2, "--workers", 2, **environment) as fastapi2_base,
    ):
        for name, path in endpoints(off_base).items():
            answer = urllib.request.urlopen(on_base + path).read()
            file = folder / "answer.json"
            file.write_bytes(answer)
            static = free_port()
            with server("/answer", static, STATIC, file, static) as static_base:
                urls = {
                    "cache off": off_base + path,
                    "cache on": on_base + path,
                    "fastapi": fastapi_base + path,
                    "fastapi, 2 workers": fastapi2_base + path,
                    "static": static_base + "/answer",
                }
                for url in urls.values():
                    load(url, seconds=1)
                measured: dict[str, list] = {contender: [] for contender in urls}
                for _ in range(rounds):
                    for contender, url in urls.items():
                        measured[contender].append(load(url))
            yield name, {"bytes": len(answer), **{c: median(m) for c, m in measured.items()}}


def _json(url: str) -> dict:
    return json.load(urllib.request.urlopen(url))
