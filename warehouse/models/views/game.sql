-- about: One row per game, with the codes and names that the teams had that season.
-- key: game_id
-- reads: dim_games, dim_team_seasons
-- runs: duckdb
SELECT
    games.game_id,
    games.nba_id,
    games.bref_id,
    games.league,
    games.season_year,
    games.season_type,
    games.game_date,
    games.home_team_id,
    home.team_abbreviation AS home_team_abbreviation,
    home.team_name AS home_team_name, -- Name that the team had in that season.
    games.home_points,
    games.away_team_id,
    away.team_abbreviation AS away_team_abbreviation,
    away.team_name AS away_team_name, -- Name that the team had in that season.
    games.away_points,
    games.winner_team_id,
    games.overtimes,
    games.arena,
    games.attendance
FROM dim_games AS games
LEFT JOIN dim_team_seasons AS home
    ON games.home_team_id = home.team_id AND games.season_year = home.season_year
LEFT JOIN dim_team_seasons AS away
    ON games.away_team_id = away.team_id AND games.season_year = away.season_year
