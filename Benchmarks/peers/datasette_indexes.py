"""Gives the exported SQLite file the indexes that the canned queries of `datasette.yaml` want."""

import sqlite3
import sys

INDEXES = (
    "fact_player_gamelogs (player_id, season_year)",
    "fact_player_gamelogs (game_id)",
    "fact_team_gamelogs (game_id)",
    "agg_player_seasons (player_id)",
    "agg_player_seasons (season_year, team_id)",
    "dim_games (game_id)",
    "dim_games (season_year)",
    "dim_players (player_slug)",
    "dim_players (player_id)",
    "dim_team_seasons (season_year, team_abbreviation)",
    "dim_team_seasons (season_year, team_id)",
)

connection = sqlite3.connect(sys.argv[1])
for number, index in enumerate(INDEXES):
    connection.execute(f"CREATE INDEX peer_{number} ON {index}")
connection.execute("ANALYZE")
connection.commit()
