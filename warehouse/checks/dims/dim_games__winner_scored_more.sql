-- about: The winner is the team with more points.
-- failure: {n} [game names|games name] a winner with fewer points.
-- reads: dim_games
-- key: game_id
-- fault: UPDATE dim_games SET winner_team_id = away_team_id WHERE game_id = 20000001
SELECT
    game_id,
    home_team_id,
    home_points,
    away_team_id,
    away_points,
    winner_team_id
FROM dim_games
WHERE
    home_points = away_points
    OR winner_team_id <> CASE WHEN home_points > away_points THEN home_team_id ELSE away_team_id END
ORDER BY game_id
