"""Different addresses of a server, made from the artifact that it serves; all of them are there, so that all answer 200."""

import random
from datetime import timedelta
from pathlib import Path

import duckdb

PARTS = "SELECT DISTINCT player_slug, season_year FROM fact_player_gamelogs JOIN dim_players USING (player_id) WHERE season_type = 'REGULAR'"
TEAMS = "SELECT DISTINCT team_abbreviation, season_year FROM agg_standings JOIN dim_team_seasons USING (team_id, season_year)"
CATEGORIES = "SELECT DISTINCT season_year, category FROM agg_season_leaders WHERE basis = 'per_game' AND season_type = 'REGULAR'"


class Addresses:
    """Reads once what the addresses are made of."""

    def __init__(self, database: Path) -> None:
        connection = duckdb.connect(str(database), read_only=True)
        self.slugs = [row[0] for row in connection.sql("SELECT player_slug FROM dim_players ORDER BY player_slug").fetchall()]
        self.games = [row[0] for row in connection.sql("SELECT game_id FROM dim_games ORDER BY game_id").fetchall()]
        self.parts = connection.sql(f"{PARTS} ORDER BY ALL").fetchall()
        self.teams = connection.sql(f"{TEAMS} ORDER BY ALL").fetchall()
        self.categories = connection.sql(f"{CATEGORIES} ORDER BY ALL").fetchall()
        self.years = sorted({year for _, year in self.teams})
        self.days = [row[0] for row in connection.sql("SELECT DISTINCT game_date FROM dim_games ORDER BY 1").fetchall()]
        connection.close()

    def by_endpoint(self) -> dict[str, list[str]]:
        """What FastAPI answers, too."""
        return {
            "player game log": _mixed([f"/api/v1/players/{slug}/game-log/{year}" for slug, year in self.parts]),
            "box score": _mixed([f"/api/v1/games/{game}/box-score" for game in self.games]),
            "leaders": _mixed(
                [
                    f"/api/v1/seasons/{year}/leaders?category={category}&limit={limit}"
                    for year, category in self.categories
                    for limit in range(1, 51)
                ]
            ),
            "standings": _mixed(
                [f"/api/v1/standings/{year}?view={view}" for year in self.years for view in ("conference", "division", "league")]
            ),
            "splits": _mixed([f"/api/v1/players/{slug}/splits/{year}" for slug, year in self.parts]),
            "career": _mixed([f"/api/v1/players/{slug}/career-stats" for slug in self.slugs]),
            "game": _mixed([f"/api/v1/games/{game}" for game in self.games]),
            "team schedule": _mixed([f"/api/v1/teams/{code}/schedule/{year}" for code, year in self.teams]),
            "team roster": _mixed([f"/api/v1/teams/{code}/roster/{year}" for code, year in self.teams]),
            "lines of a list": _mixed(
                [f"/api/v1/player-game-logs?player={slug}&season={year}&limit=50" for slug, year in self.parts]
            ),
        }

    def pages(self) -> dict[str, list[str]]:
        """The pages that are asked for most."""
        return {
            "player page": _mixed([f"/players/{slug}" for slug in self.slugs]),
            "game page": _mixed([f"/games/{game}" for game in self.games]),
            "game log page": _mixed([f"/players/{slug}/game-log/{year}" for slug, year in self.parts]),
            "team page": _mixed([f"/teams/{code}/{year}" for code, year in self.teams]),
        }

    def everything(self) -> list[str]:
        """All routes and pages, in a mixed order."""
        return _mixed(self._players() + self._games() + self._seasons() + self._teams() + self._searches())

    def _players(self) -> list[str]:
        addresses = []
        for slug in self.slugs:
            addresses += [f"/players/{slug}", f"/api/v1/players/{slug}"]
            addresses += [f"/api/v1/players/{slug}/career", f"/api/v1/players/{slug}/career-stats"]
        for slug, year in self.parts:
            addresses += [f"/players/{slug}/game-log/{year}", f"/players/{slug}/splits/{year}"]
            addresses += [f"/api/v1/players/{slug}/game-log/{year}", f"/api/v1/players/{slug}/splits/{year}"]
        return addresses

    def _games(self) -> list[str]:
        addresses = ["/games"]
        for game in self.games:
            addresses += [f"/games/{game}", f"/api/v1/games/{game}", f"/api/v1/games/{game}/box-score"]
        for day in self.days:
            later = day + timedelta(days=3)
            addresses += [f"/games?date={day}", f"/api/v1/games?from={day}&to={later}"]
        return addresses

    def _seasons(self) -> list[str]:
        addresses = ["/", "/seasons", "/standings", "/api/v1", "/api/v1/seasons", "/healthz", "/readyz", "/metrics"]
        for year in self.years:
            addresses += [f"/seasons/{year}", f"/api/v1/seasons/{year}", f"/api/v1/seasons/{year}/schedule"]
            for view in ("conference", "division", "league"):
                addresses += [f"/standings/{year}?view={view}", f"/api/v1/standings/{year}?view={view}"]
            for form in ("total", "per_game", "per_36", "per_100", "advanced"):
                for page in range(1, 5):
                    addresses.append(f"/api/v1/seasons/{year}/player-stats?basis={form}&page={page}")
        for year, category in self.categories:
            addresses += [f"/api/v1/seasons/{year}/leaders?category={category}&limit={limit}" for limit in (1, 10, 50)]
        return addresses

    def _teams(self) -> list[str]:
        addresses = ["/teams", "/api/v1/teams"]
        for code in sorted({code for code, _ in self.teams}):
            addresses += [f"/teams/{code}", f"/api/v1/teams/{code}"]
        for code, year in self.teams:
            addresses += [f"/teams/{code}/{year}", f"/api/v1/players?team={code}&season={year}"]
            addresses += [f"/api/v1/teams/{code}/{part}/{year}" for part in ("roster", "schedule", "stats")]
        return addresses

    def _searches(self) -> list[str]:
        beginnings = sorted({slug[:length] for slug in self.slugs for length in (2, 3, 4)})
        texts = [text for text in beginnings if text.isalpha()]
        long = [f"{text}%20" * 12 + text for text in texts[:400]]
        return [f"/players?search={text}" for text in texts] + [f"/api/v1/players?search={text}" for text in texts + long]


def _mixed(addresses: list[str]) -> list[str]:
    """The same order at every run, and no two neighbours alike."""
    different = sorted(set(addresses))
    random.Random(7).shuffle(different)
    return different
