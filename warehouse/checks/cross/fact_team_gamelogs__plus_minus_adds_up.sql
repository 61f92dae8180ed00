-- about: Plus/minus of the players is five times that of the team, where one source has both.
-- failure: Plus/minus of the players does not add up in {n} [team line|team lines].
-- reads: fact_team_gamelogs, fact_player_gamelogs, etl.import_batches
-- key: team_id, game_id
-- fault: UPDATE fact_player_gamelogs SET plus_minus = plus_minus + 1 WHERE player_id = 1001 AND game_id = 20000001
WITH sums AS (
    SELECT
        players.team_id,
        players.game_id,
        max(batches.source) AS source,
        sum(players.plus_minus) AS plus_minus
    FROM @whole_lines(fact_player_gamelogs) AS players
    INNER JOIN etl.import_batches AS batches ON players.import_batch_id = batches.import_batch_id
    GROUP BY players.team_id, players.game_id
    HAVING count(players.plus_minus) = count(*)
)

SELECT
    lines.team_id,
    lines.game_id,
    lines.plus_minus AS team_plus_minus,
    lines.points - lines.opponent_points AS margin,
    sums.plus_minus AS player_sum
FROM fact_team_gamelogs AS lines
INNER JOIN sums ON lines.team_id = sums.team_id AND lines.game_id = sums.game_id
INNER JOIN etl.import_batches AS batches ON lines.import_batch_id = batches.import_batch_id AND sums.source = batches.source
WHERE sums.plus_minus <> 5 * lines.plus_minus
ORDER BY lines.team_id, lines.game_id
