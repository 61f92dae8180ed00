-- about: The game of a team line is a game.
-- failure: {n} [team line belongs|team lines belong] to a game that is not there.
-- severity: error
-- reads: fact_team_gamelogs, dim_games
-- key: team_id, game_id
SELECT
    logs.team_id,
    logs.game_id
FROM fact_team_gamelogs AS logs
LEFT JOIN dim_games AS known ON logs.game_id = known.game_id
WHERE known.game_id IS NULL
ORDER BY logs.team_id, logs.game_id
