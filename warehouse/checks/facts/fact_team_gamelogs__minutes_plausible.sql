-- about: The minutes of a team are 240 and 25 for each overtime; the sum of rounded minutes may be 5 off.
-- failure: {n} [team line has|team lines have] impossible minutes; a game has 240, and 25 for each overtime.
-- reads: fact_team_gamelogs, dim_games
-- key: team_id, game_id
-- fault: UPDATE fact_team_gamelogs SET minutes_played = 250 WHERE team_id = 101 AND game_id = 20000001
SELECT
    logs.team_id,
    logs.game_id,
    logs.minutes_played,
    games.overtimes
FROM fact_team_gamelogs AS logs
INNER JOIN dim_games AS games ON logs.game_id = games.game_id
WHERE abs(logs.minutes_played - 240 - 25 * games.overtimes) > 5
ORDER BY logs.team_id, logs.game_id
