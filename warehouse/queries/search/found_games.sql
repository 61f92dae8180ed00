-- about: Games by teams, days, points, overtime and part of the season, newest first.
-- reads: dim_games
-- parameters: team1_id BIGINT, team2_id BIGINT, date_from VARCHAR, date_to VARCHAR, min_score INTEGER, overtime BOOLEAN, playoff BOOLEAN, limit BIGINT
-- names: home_team_abbreviation, home_team_name, away_team_abbreviation, away_team_name
SELECT
    game_id,
    game_date,
    league,
    season_year,
    season_type,
    home_team_id,
    away_team_id,
    home_points,
    away_points,
    overtimes,
    round_name,
    series_game_number
FROM dim_games
WHERE ($team1_id::BIGINT IS NULL OR $team1_id IN (home_team_id, away_team_id))
    AND ($team2_id::BIGINT IS NULL OR $team2_id IN (home_team_id, away_team_id))
    AND ($date_from::VARCHAR IS NULL OR game_date >= CAST($date_from AS DATE))
    AND ($date_to::VARCHAR IS NULL OR game_date <= CAST($date_to AS DATE))
    AND ($min_score::INTEGER IS NULL OR greatest(home_points, away_points) >= $min_score)
    AND ($overtime::BOOLEAN IS NULL OR (overtimes > 0) = $overtime)
    AND ($playoff::BOOLEAN IS NULL OR (season_type = 'PLAYOFF') = $playoff)
ORDER BY
    game_date DESC,
    game_id DESC
LIMIT $limit;
