-- about: The team of a team line is a team.
-- failure: {n} [team line belongs|team lines belong] to a team that is not there.
-- severity: error
-- reads: fact_team_gamelogs, dim_teams
-- key: team_id, game_id
SELECT
    logs.team_id,
    logs.game_id
FROM fact_team_gamelogs AS logs
LEFT JOIN dim_teams AS known ON logs.team_id = known.team_id
WHERE known.team_id IS NULL
ORDER BY logs.team_id, logs.game_id
