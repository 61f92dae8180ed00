-- about: Five players of a team start, if the sheet says who.
-- failure: {n} [side|sides] of games [has|have] more or fewer than five starters.
-- reads: fact_player_gamelogs
-- key: game_id, team_id
-- follows: fact_player_gamelogs
-- fault: UPDATE fact_player_gamelogs SET is_starter = TRUE WHERE game_id = 20000001
SELECT
    game_id,
    team_id,
    count(*) FILTER (WHERE is_starter) AS starters
FROM fact_player_gamelogs
WHERE is_starter IS NOT NULL
GROUP BY game_id, team_id
HAVING count(*) FILTER (WHERE is_starter) <> 5
ORDER BY game_id, team_id
