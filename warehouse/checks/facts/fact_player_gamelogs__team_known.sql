-- about: The team of a player line is a team.
-- failure: {n} [player line belongs|player lines belong] to a team that is not there.
-- severity: error
-- reads: fact_player_gamelogs, dim_teams
-- key: player_id, game_id
SELECT
    logs.player_id,
    logs.game_id,
    logs.team_id
FROM fact_player_gamelogs AS logs
LEFT JOIN dim_teams AS known ON logs.team_id = known.team_id
WHERE known.team_id IS NULL
ORDER BY logs.player_id, logs.game_id
