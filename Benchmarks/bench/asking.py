"""Searching as people type, at the size of a whole history, and the site beside hostile statements in the console."""

import http.client
import json
import random
import statistics
import tempfile
import threading
import time
from pathlib import Path
from urllib.parse import quote

import duckdb

from .addresses import Addresses
from .processes import BALLER, free_port, run, server

HOSTILE = [
    "SELECT count(*) FROM range(100000000) a, range(100000) b WHERE a.range % 7 = b.range % 3",
    "WITH RECURSIVE t AS (SELECT 1 AS a UNION ALL SELECT a + 1 FROM t) SELECT max(a) FROM t",
    "SELECT count(*) FROM range(10000000) WHERE regexp_matches(repeat('a', 2000), '(a+)+(b+)+$')",
    "SELECT sum(range) FROM generate_series(1, 100000000000) AS t(range)",
    "SELECT * FROM range(1000000000) ORDER BY hash(range)",
    "SELECT string_agg(repeat('x', 1000000), '') FROM range(100000)",
    "SELECT count(*) FROM fact_player_gamelogs a JOIN fact_player_gamelogs b ON a.points < b.points",
    "SELECT list(range) FROM range(1000000000)",
]


def measure(seasons: int = 80, seconds: int = 20) -> dict:
    """A made-up league of full history, served with its default settings but without the response cache."""
    with tempfile.TemporaryDirectory() as folder:
        raw, store = Path(folder) / "raw", Path(folder) / "store"
        run(BALLER, "sample", "--seasons", seasons, "--seed", 1, "--pages", 0, "--no-playoffs", "--out", raw)
        run(BALLER, "build", "--raw", raw, "--store", store, "--publish", "--quiet")
        database = store / "artifacts" / (store / "current").read_text().strip() / "baller.duckdb"
        port = free_port()
        with server("/readyz", port, BALLER, "serve", "--store", store, "--port", port, "--no-response-cache"):
            pages = Addresses(database).by_endpoint()["box score"]
            return {"search": _search(database, port), "console": _console(pages, port, seconds)}


def _search(database: Path, port: int) -> dict:
    """Each question once, one after the other: names letter by letter, turned round, and with letters swapped or lost."""
    connection = duckdb.connect(str(database), read_only=True)
    names = [row[0] for row in connection.sql("SELECT player_name FROM dim_players ORDER BY player_id").fetchall()]
    entries = connection.sql("SELECT count(DISTINCT (entry_type, entry_key)) FROM search_names").fetchone()[0]
    games = connection.sql("SELECT count(*) FROM dim_games").fetchone()[0]
    connection.close()
    chance = random.Random(1)
    kinds: dict[str, list[str]] = {"letter by letter": [], "in another order": [], "with an error": []}
    for name in chance.sample(names, 700):
        kinds["letter by letter"].append(name[: chance.randint(1, len(name))].strip() or name)
        kinds["in another order"].append(" ".join(reversed(name.split())))
        place = chance.randrange(len(name) - 1)
        swapped = name[:place] + name[place + 1] + name[place] + name[place + 2 :]
        kinds["with an error"].append(chance.choice([swapped, name[:place] + name[place + 1 :]]))
    asker = http.client.HTTPConnection("127.0.0.1", port)
    results = {kind: _times(asker, [f"/api/v1/search/autocomplete?q={quote(q)}" for q in questions]) for kind, questions in kinds.items()}
    return {"entries": entries, "games": games, "kinds": results}


def _times(asker: http.client.HTTPConnection, addresses: list[str]) -> dict:
    times = []
    for address in addresses:
        start = time.perf_counter()
        asker.request("GET", address)
        answer = asker.getresponse()
        answer.read()
        times.append((time.perf_counter() - start) * 1000)
        # A name whose letters are all gone is no question.
        if answer.status not in (200, 400):
            raise RuntimeError(f"{address} was answered with {answer.status}")
    return _percentiles(times)


def _percentiles(times: list[float]) -> dict:
    cuts = statistics.quantiles(times, n=100)
    return {"requests": len(times), "p50": cuts[49], "p99": cuts[98], "most": max(times)}


def _console(pages: list[str], port: int, seconds: int) -> dict:
    """Box scores, one after the other, alone and while eight hostile statements are always being asked."""
    quiet = _walk(pages, port, seconds)
    stop = threading.Event()
    answered: dict[str, int] = {}

    def attack(number: int) -> None:
        while not stop.is_set():
            asker = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
            asker.request("POST", "/api/v1/sql", HOSTILE[number])
            answer = json.loads(asker.getresponse().read())
            code = answer.get("code", "answered")
            answered[code] = answered.get(code, 0) + 1

    attackers = [threading.Thread(target=attack, args=(number,)) for number in range(len(HOSTILE))]
    for attacker in attackers:
        attacker.start()
    time.sleep(1)
    try:
        attacked = _walk(pages, port, seconds)
    finally:
        stop.set()
    for attacker in attackers:
        attacker.join()
    return {"quiet": quiet, "attacked": attacked, "statements": answered}


def _walk(pages: list[str], port: int, seconds: int) -> dict:
    asker = http.client.HTTPConnection("127.0.0.1", port)
    times = []
    end = time.perf_counter() + seconds
    for address in pages:
        start = time.perf_counter()
        if start > end:
            break
        asker.request("GET", address)
        answer = asker.getresponse()
        answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{address} was answered with {answer.status}")
        times.append((time.perf_counter() - start) * 1000)
    return _percentiles(times)
