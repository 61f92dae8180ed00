-- about: A team's plus/minus is its margin; NBA.com differs in one line in a hundred.
-- failure: Plus/minus is not the margin in {n} [team line|team lines].
-- severity: warn
-- reads: fact_team_gamelogs
-- key: team_id, game_id
-- fault: UPDATE fact_team_gamelogs SET plus_minus = plus_minus + 1 WHERE team_id = 101 AND game_id = 20000001
SELECT
    team_id,
    game_id,
    plus_minus,
    points - opponent_points AS margin
FROM fact_team_gamelogs
WHERE plus_minus <> points - opponent_points
ORDER BY team_id, game_id
