-- about: The games of the playoffs of a season that are here, with their round and place in the series.
-- reads: dim_games
-- parameters: league VARCHAR, season_year INTEGER
-- names: home_team_abbreviation, away_team_abbreviation, winner_team_abbreviation
SELECT
    game_id,
    game_date,
    league,
    season_year,
    round_number,
    round_name,
    series_game_number,
    home_team_id,
    away_team_id,
    home_points,
    away_points,
    overtimes,
    winner_team_id
FROM dim_games
WHERE league = $league
    AND season_year = $season_year
    AND season_type = 'PLAYOFF'
ORDER BY
    game_date,
    game_id
LIMIT 200;
