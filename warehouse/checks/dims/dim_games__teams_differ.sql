-- about: A team does not play itself.
-- failure: {n} [game has|games have] one team on both sides.
-- reads: dim_games
-- key: game_id
-- fault: UPDATE dim_games SET away_team_id = home_team_id WHERE game_id = 20000001
SELECT
    game_id,
    home_team_id,
    away_team_id
FROM dim_games
WHERE home_team_id = away_team_id
ORDER BY game_id
