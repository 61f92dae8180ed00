-- about: A team that won has more points than the other.
-- failure: {n} [team line has|team lines have] an outcome that contradicts the score.
-- reads: fact_team_gamelogs
-- key: team_id, game_id
-- fault: UPDATE fact_team_gamelogs SET outcome = 'L' WHERE team_id = 101 AND game_id = 20000001
SELECT
    team_id,
    game_id,
    outcome,
    points,
    opponent_points
FROM fact_team_gamelogs
WHERE outcome <> CASE WHEN points > opponent_points THEN 'W' WHEN points < opponent_points THEN 'L' ELSE '' END
ORDER BY team_id, game_id
