-- about: No game is there twice: the same teams on the same day, from two sources.
-- failure: {n} [pair|pairs] of teams [meets|meet] twice on a day: one game under two ids.
-- reads: dim_games
-- key: game_date, home_team_id, away_team_id
-- fault: INSERT INTO dim_games BY NAME SELECT * REPLACE (5 AS game_id) FROM dim_games LIMIT 1
SELECT
    game_date,
    home_team_id,
    away_team_id,
    count(*) AS rows_found,
    min(game_id) AS game_id,
    max(game_id) AS other_game_id
FROM dim_games
GROUP BY game_date, home_team_id, away_team_id
HAVING count(*) > 1
ORDER BY game_date, home_team_id, away_team_id
