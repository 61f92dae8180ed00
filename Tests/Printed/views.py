"""Which table of the site shows what which printed table has, and how a row of one is found in the other."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from names import season


@dataclass(frozen=True)
class View:
    title: str
    # The folder of the kept pages, and which of its files.
    folder: str
    files: str
    # The ids that the printed table had over the years.
    printed: tuple[str, ...]
    # Our page for the name of a kept file, and the id of its table.
    path: Callable[[str], str]
    table: str
    # What names a row in ours and in the printed one.
    key: Callable[[dict], str]
    printed_key: Callable[[dict], str]
    # What the names of counts end in where the printed table has averages under the names of sums.
    ending: str = ""
    # Whether ours has averages under the names of sums, as answers on a basis have.
    is_on_basis: bool = False


def _season_of(row: dict) -> str:
    return row["season_year"]


def _printed_season(row: dict) -> str:
    # The pages of today call the column otherwise.
    return season(row.get("season") or row.get("year_id") or "")


def _team(row: dict) -> str:
    return row["team_name"]


def _printed_team(row: dict) -> str:
    return row.get("team_name", "").removesuffix("*")


def _player(row: dict) -> str:
    return row["player_name"]


def _printed_player(row: dict) -> str:
    return re.sub(r"\s*(\*|\(TW\)|HOF)$", "", row.get("player") or row.get("name_display") or "")


def _career(title: str, printed: tuple[str, ...], address: str, table: str) -> View:
    return View(title, "player-profile", "*.html", printed, lambda name: f"/players/{name}{address}", table, _season_of, _printed_season)


# Teams of the kept pages whose seasons need their league's name.
ABA = {"ANA", "PTP"}


def _team_season(title: str, printed: tuple[str, ...], address: str, is_on_basis: bool = False) -> View:
    def path(name: str) -> str:
        code, year = name.split(".")[0].split("_")
        return f"/teams/{code}/{'ABA_' if code in ABA else ''}{year}{address}"

    return View(title, "team-season", "*.html", printed, path, "players", _player, _printed_player, is_on_basis=is_on_basis)


VIEWS = [
    _career("per game", ("per_game", "per_game_stats"), "", "regular-per-game-table"),
    _career("totals", ("totals", "totals_stats"), "/totals", "regular-table"),
    _career("per 36", ("per_minute", "per_minute_stats"), "/per-36", "regular-table"),
    _career("advanced", ("advanced",), "", "regular-advanced-table"),
    _career("playoffs, per game", ("playoffs_per_game", "per_game_stats_post"), "", "playoff-per-game-table"),
    _team_season("players, per game", ("per_game_stats", "per_game"), "/players/per-game", is_on_basis=True),
    _team_season("players, totals", ("totals_stats", "totals"), "/players/totals"),
    View(
        "seasons of a coach", "coach", "*.html", ("coach-stats",), lambda name: f"/coaches/{name}", "seasons-table",
        _season_of, _printed_season,
    ),
    View(
        "seasons of a franchise", "team-franchise", "*.html", ("CLE",), lambda name: f"/teams/{name}", "seasons-table",
        _season_of, _printed_season,
    ),
    View(
        "teams of a season, per game", "season-summary", "NBA_????.html", ("team-stats-per_game",),
        lambda name: f"/seasons/{name.removeprefix('NBA_')}/teams/per-game", "teams-table", _team, _printed_team, "_per_game",
    ),
    _career("playoffs, totals", ("playoffs_totals", "totals_stats_post"), "/totals", "playoff-table"),
]
