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


def _season_of(row: dict) -> str:
    return row["season_year"]


def _printed_season(row: dict) -> str:
    return season(row.get("season", ""))


def _player(row: dict) -> str:
    return row["player_name"]


def _printed_player(row: dict) -> str:
    return re.sub(r"\s*(\*|\(TW\)|HOF)$", "", row.get("player") or row.get("name_display") or "")


def _career(title: str, printed: tuple[str, ...], address: str, table: str) -> View:
    return View(title, "player-profile", "*.html", printed, lambda name: f"/players/{name}{address}", table, _season_of, _printed_season)


def _team_season(title: str, printed: tuple[str, ...], address: str, table: str) -> View:
    path = lambda name: "/teams/{}/{}{}".format(*name.split(".")[0].split("_"), address)
    return View(title, "team-season", "*.html", printed, path, table, _player, _printed_player)


VIEWS = [
    _career("per game", ("per_game", "per_game_stats"), "", "regular-per-game-table"),
    _career("totals", ("totals", "totals_stats"), "/totals", "regular-table"),
    _career("per 36", ("per_minute", "per_minute_stats"), "/per-36", "regular-table"),
    _career("advanced", ("advanced",), "", "regular-advanced-table"),
    _career("playoffs, per game", ("playoffs_per_game", "per_game_stats_post"), "", "playoff-per-game-table"),
    _career("playoffs, totals", ("playoffs_totals", "totals_stats_post"), "/totals", "playoff-table"),
]
