"""Ten endpoints of the API in FastAPI and duckdb: the peer of the serving benchmark.

Written as one would write it well: one read-only connection with two engine threads off (`threads=1`, as Baller has it),
a cursor a request, typed response models for the first four; the others give away rows as they come, without a model, which is faster. Baller's own
SQL files wherever it has them: `BALLER_STATEMENTS` names a JSON file with those of the others by name, `BALLER_DATABASE` the database file.
"""

import json
import os
import re
from datetime import date
from pathlib import Path

import duckdb
from fastapi import Depends, FastAPI, HTTPException, Response
from pydantic import BaseModel

# Baller names players and teams from memory; here the engine does, by these.
QUERIES = Path(__file__).resolve().parent / "queries"
database = duckdb.connect(os.environ["BALLER_DATABASE"], read_only=True, config={"threads": 1})
statements = json.loads(Path(os.environ["BALLER_STATEMENTS"]).read_text())
app = FastAPI()


def statement(name: str) -> str:
    return (QUERIES / f"{name}.sql").read_text()


PLAYER_LOOKUP = statement("player_lookup")
GAME_LOG = statement("player_game_log")
GAME_LOG_TOTALS = statement("player_game_log_totals")
GAME = statement("game_detail")
BOX_SCORE_TEAMS = statement("game_box_score_teams")
BOX_SCORE_PLAYERS = statement("game_box_score_players")
LEADERS = statement("season_leaders")
STANDINGS = statement("standings")


class GameLogLine(BaseModel):
    game_id: int
    game_date: date
    opponent_team_abbreviation: str
    location: str
    outcome: str
    minutes_played: int | None
    seconds_played: int | None
    points: int | None
    rebounds: int | None
    assists: int | None
    steals: int | None
    blocks: int | None
    turnovers: int | None
    field_goals_made: int | None
    field_goals_attempted: int | None
    three_pointers_made: int | None
    three_pointers_attempted: int | None
    free_throws_made: int | None
    free_throws_attempted: int | None
    plus_minus: int | None


class GameLogTotals(BaseModel):
    games_played: int
    minutes_played: int | None
    seconds_played: int | None
    points: int | None
    rebounds: int | None
    assists: int | None
    steals: int | None
    blocks: int | None
    turnovers: int | None
    field_goals_made: int | None
    field_goals_attempted: int | None
    three_pointers_made: int | None
    three_pointers_attempted: int | None
    free_throws_made: int | None
    free_throws_attempted: int | None


class GameLog(BaseModel):
    player_slug: str
    player_name: str
    season_year: int
    season_type: str
    games: list[GameLogLine]
    totals: GameLogTotals


class Game(BaseModel):
    game_id: int
    game_date: date
    start_time_eastern: str | None
    season_year: int
    season_type: str
    home_team_id: int
    away_team_id: int
    home_team_abbreviation: str
    away_team_abbreviation: str
    home_points: int
    away_points: int
    overtimes: int | None
    is_final: bool
    arena: str | None
    attendance: int | None


class TeamLine(BaseModel):
    points: int | None
    minutes_played: int | None
    field_goals_made: int | None
    field_goals_attempted: int | None
    field_goal_pct: float | None
    three_pointers_made: int | None
    three_pointers_attempted: int | None
    three_point_pct: float | None
    free_throws_made: int | None
    free_throws_attempted: int | None
    free_throw_pct: float | None
    offensive_rebounds: int | None
    defensive_rebounds: int | None
    rebounds: int | None
    assists: int | None
    steals: int | None
    blocks: int | None
    turnovers: int | None
    personal_fouls: int | None
    period_points: list[int] | None


class PlayerLine(BaseModel):
    player_id: int
    player_slug: str
    player_name: str
    position: str | None
    is_starter: bool | None
    minutes_played: int | None
    points: int | None
    rebounds: int | None
    offensive_rebounds: int | None
    defensive_rebounds: int | None
    assists: int | None
    steals: int | None
    blocks: int | None
    turnovers: int | None
    personal_fouls: int | None
    field_goals_made: int | None
    field_goals_attempted: int | None
    three_pointers_made: int | None
    three_pointers_attempted: int | None
    free_throws_made: int | None
    free_throws_attempted: int | None
    plus_minus: int | None
    game_score: float | None


class BoxScoreTeam(BaseModel):
    team_id: int
    team_abbreviation: str
    team_name: str
    points: int
    box_score: TeamLine
    players: list[PlayerLine]


class BoxScore(BaseModel):
    game: Game
    home_team: BoxScoreTeam
    away_team: BoxScoreTeam


class Leader(BaseModel):
    rank: int
    player_slug: str
    player_name: str
    team_abbreviation: str
    value: float
    games_played: int


class Leaders(BaseModel):
    season_year: int
    category: str
    per_game: bool
    leaders: list[Leader]


class StandingsTeam(BaseModel):
    conference: str | None
    division: str | None
    team_id: int
    team_name: str
    team_abbreviation: str
    wins: int
    losses: int
    win_pct: float
    games_behind: float | None
    league_rank: int
    conference_rank: int | None
    division_rank: int | None
    home_wins: int
    home_losses: int
    away_wins: int
    away_losses: int
    conference_wins: int | None
    conference_losses: int | None
    division_wins: int | None
    division_losses: int | None
    last_ten_wins: int
    last_ten_losses: int
    streak: int
    points_per_game: float
    opponent_points_per_game: float
    net_rating: float | None


class Standings(BaseModel):
    season_year: int
    view: str
    eastern: list[StandingsTeam]
    western: list[StandingsTeam]


def cursor():
    cursor = database.cursor()
    try:
        yield cursor
    finally:
        cursor.close()


def rows(cursor, sql: str, parameters: dict) -> list[dict]:
    cursor.execute(sql, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor.fetchall()]


def one(cursor, sql: str, parameters: dict) -> dict:
    found = rows(cursor, sql, parameters)
    if not found:
        raise HTTPException(404, "not found")
    return found[0]


@app.get("/healthz")
def healthz() -> dict:
    return {"status": "ok"}


@app.get("/api/v1/players/{player_slug}/game-log/{season_year}", response_model=GameLog)
def game_log(player_slug: str, season_year: int, season_type: str = "REGULAR", cursor=Depends(cursor)):
    player = one(cursor, PLAYER_LOOKUP, {"player": player_slug})
    key = {"player_id": player["player_id"], "season_year": season_year, "season_type": season_type}
    return {
        "player_slug": player["player_slug"],
        "player_name": player["player_name"],
        "season_year": season_year,
        "season_type": season_type,
        "games": rows(cursor, GAME_LOG, key),
        "totals": one(cursor, GAME_LOG_TOTALS, key),
    }


@app.get("/api/v1/games/{game_id}/box-score", response_model=BoxScore)
def box_score(game_id: int, cursor=Depends(cursor)):
    key = {"game_id": game_id}
    game = one(cursor, GAME, key)
    teams = rows(cursor, BOX_SCORE_TEAMS, key)
    players = rows(cursor, BOX_SCORE_PLAYERS, key)
    for team in teams:
        team["players"] = [line for line in players if line["is_home"] == team["is_home"]]
    return {"game": game, "home_team": teams[0], "away_team": teams[1]}


@app.get("/api/v1/seasons/{season_year}/leaders", response_model=Leaders)
def leaders(
    season_year: int, category: str = "points", per_game: bool = True, limit: int = 10, cursor=Depends(cursor)
):
    key = {
        "season_year": season_year,
        "season_type": "REGULAR",
        "category": category,
        "basis": "per_game" if per_game else "total",
        "limit": limit,
    }
    found = rows(cursor, LEADERS, key)
    return {"season_year": season_year, "category": category, "per_game": per_game, "leaders": found}


@app.get("/api/v1/standings/{season_year}", response_model=Standings)
def standings(season_year: int, view: str = "conference", cursor=Depends(cursor)):
    teams = rows(cursor, STANDINGS, {"season_year": season_year, "view": view})
    return {
        "season_year": season_year,
        "view": view,
        "eastern": [team for team in teams if team["conference"] == "Eastern"],
        "western": [team for team in teams if team["conference"] == "Western"],
    }


def named(cursor, name: str, **values) -> Response:
    """The rows of a statement of Baller's, with those values that it names and nothing for the others."""
    sql = statements[name]
    key = {parameter: values.get(parameter) for parameter in set(re.findall(r"\$(\w+)", sql))}
    return Response(json.dumps(rows(cursor, sql, key), default=str), media_type="application/json")


def player_id(cursor, player: str) -> int:
    return one(cursor, PLAYER_LOOKUP, {"player": player})["player_id"]


def team_id(cursor, code: str, season_year: int) -> int:
    team = "SELECT team_id FROM dim_team_seasons WHERE team_abbreviation = $code AND season_year = $season_year"
    return one(cursor, team, {"code": code, "season_year": season_year})["team_id"]


@app.get("/api/v1/players/{player}/splits/{season_year}")
def splits(player: str, season_year: int, cursor=Depends(cursor)):
    person = player_id(cursor, player)
    return named(cursor, "player_splits", player_id=person, season_year=season_year, league="NBA", season_type="REGULAR")


@app.get("/api/v1/players/{player}/career-stats")
def career(player: str, cursor=Depends(cursor)):
    return named(cursor, "player_seasons", player_id=player_id(cursor, player))


@app.get("/api/v1/games/{game_id}")
def game(game_id: int, cursor=Depends(cursor)):
    return named(cursor, "game", game_id=game_id)


@app.get("/api/v1/teams/{code}/schedule/{season_year}")
def schedule(code: str, season_year: int, cursor=Depends(cursor)):
    team = team_id(cursor, code, season_year)
    return named(cursor, "team_schedule", team_id=team, season_year=season_year, league="NBA")


@app.get("/api/v1/teams/{code}/roster/{season_year}")
def roster(code: str, season_year: int, cursor=Depends(cursor)):
    team = team_id(cursor, code, season_year)
    return named(cursor, "team_roster", team_id=team, season_year=season_year, league="NBA")


@app.get("/api/v1/player-game-logs")
def lines(player: str, season: int, limit: int, cursor=Depends(cursor)):
    key = {"player_id": player_id(cursor, player), "season_year": season, "limit": limit + 1}
    chosen = f"SELECT * FROM ({statements['all_player_games']}) WHERE player_id = $player_id AND league = 'NBA' AND season_year = $season_year"
    found = rows(cursor, f"{chosen} ORDER BY game_date DESC, game_id DESC, player_id LIMIT $limit", key)
    return Response(json.dumps(found, default=str), media_type="application/json")
