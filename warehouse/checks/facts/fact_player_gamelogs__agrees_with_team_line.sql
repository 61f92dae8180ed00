-- about: A player line agrees with the team line: opponent, side, outcome, day and season.
-- failure: {n} [player line disagrees|player lines disagree] with the line of the team.
-- reads: fact_player_gamelogs, fact_team_gamelogs
-- key: player_id, game_id
-- fault: UPDATE fact_player_gamelogs SET outcome = 'L' WHERE player_id = 1001 AND game_id = 20000001
SELECT
    logs.player_id,
    logs.game_id,
    logs.team_id,
    lines.team_id IS NOT NULL AS has_team_line,
    logs.outcome,
    lines.outcome AS team_outcome,
    logs.game_date,
    lines.game_date AS team_game_date
FROM fact_player_gamelogs AS logs
LEFT JOIN fact_team_gamelogs AS lines ON logs.game_id = lines.game_id AND logs.team_id = lines.team_id
WHERE
    lines.team_id IS NULL
    OR logs.opponent_team_id <> lines.opponent_team_id
    OR logs.is_home <> lines.is_home
    OR logs.outcome <> lines.outcome
    OR logs.game_date <> lines.game_date
    OR logs.season_year <> lines.season_year
    OR logs.season_type <> lines.season_type
ORDER BY logs.player_id, logs.game_id
