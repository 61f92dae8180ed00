"""Baller beside Datasette, which serves the same rows from SQLite by statements of its own."""

from pathlib import Path

from .addresses import Addresses
from .load import load, median
from .processes import BALLER, PEERS, PYTHON, free_port, run, server

# What both answer, by the name of the canned query: the address of ours as `Addresses` makes it, and its parts as the query's parameters.
KINDS = {
    "player game log": ("player_game_log", lambda parts: f"slug={parts[4]}&season_year={parts[6]}"),
    "box score": ("box_score", lambda parts: f"game_id={parts[4]}"),
    "career": ("career", lambda parts: f"slug={parts[4]}"),
    "game": ("game", lambda parts: f"game_id={parts[4]}"),
    "team schedule": ("team_schedule", lambda parts: f"team={parts[4]}&season_year={parts[6]}"),
    "team roster": ("team_roster", lambda parts: f"team={parts[4]}&season_year={parts[6]}"),
}


def measure(store: Path, addresses: Addresses, ours: str, folder: Path, rounds: int) -> dict:
    """Both walk through the same things in the same order; the table that each reads is indexed by what it is asked for."""
    out = folder / "sqlite"
    run(BALLER, "export", out, "--format", "sqlite", "--store", store, "--quiet")
    (database,) = out.glob("*.sqlite*")
    run(PYTHON, PEERS / "datasette_indexes.py", database)
    port = free_port()
    command = (PYTHON, "-m", "datasette", "serve", database, "--metadata", PEERS / "datasette.yaml", "--port", port)
    settings = ("--setting", "sql_time_limit_ms", 5000, "--setting", "max_returned_rows", 5000)
    results = {}
    lists = addresses.by_endpoint()
    with server("/-/versions.json", port, *command, *settings) as theirs:
        for kind, (query, parameters) in KINDS.items():
            own, other = folder / "own", folder / "other"
            own.write_text("\n".join(lists[kind]) + "\n")
            asked = [f"/{database.stem}/{query}.json?_shape=array&{parameters(path.split('/'))}" for path in lists[kind]]
            other.write_text("\n".join(asked) + "\n")
            measured: dict[str, list] = {"datasette": [], "cache off": []}
            for _ in range(rounds):
                measured["datasette"].append(load(theirs, other))
                measured["cache off"].append(load(ours, own))
            results[kind] = {"addresses": len(asked), **{c: median(m) for c, m in measured.items()}}
    return results
