-- about: One row per game: day and teams in words, and the ids that sources gave it.
-- reads: dim_games, dim_team_seasons
SELECT
    games.game_id,
    any_value(concat(games.game_date, ' ', away.team_abbreviation, ' @ ', home.team_abbreviation)) AS game,
    any_value(games.nba_id) AS nba_game_id,
    any_value(games.bref_id) AS bref_game_id
FROM dim_games AS games
LEFT JOIN dim_team_seasons AS home ON games.home_team_id = home.team_id AND games.season_year = home.season_year
LEFT JOIN dim_team_seasons AS away ON games.away_team_id = away.team_id AND games.season_year = away.season_year
GROUP BY games.game_id
