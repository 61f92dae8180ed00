-- about: The two teams of a game and the score, the home team first; for games without a box score.
-- reads: dim_games
-- parameters: game_id BIGINT
-- names: team_abbreviation, team_name
SELECT
    TRUE AS is_home,
    season_year,
    home_team_id AS team_id,
    home_points AS points
FROM dim_games
WHERE game_id = $game_id
UNION ALL
SELECT
    FALSE,
    season_year,
    away_team_id,
    away_points
FROM dim_games
WHERE game_id = $game_id
ORDER BY is_home DESC;
