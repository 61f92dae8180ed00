-- about: If no line gives the team's plus/minus, the players' sum is five times the margin; the site is wrong on one sheet in a hundred.
-- failure: Plus/minus of the players is not five times the margin in {n} [team line|team lines].
-- severity: warn
-- reads: fact_team_gamelogs, fact_player_gamelogs, etl.import_batches
-- key: team_id, game_id
-- fault: UPDATE fact_team_gamelogs SET plus_minus = NULL; UPDATE fact_player_gamelogs SET plus_minus = plus_minus + 1
WITH sums AS (
    SELECT
        team_id,
        game_id,
        count(*) AS players,
        count(plus_minus) AS with_plus_minus,
        sum(plus_minus) AS plus_minus
    FROM @whole_lines(fact_player_gamelogs) AS players
    GROUP BY team_id, game_id
)

SELECT
    lines.team_id,
    lines.game_id,
    lines.points - lines.opponent_points AS margin,
    sums.plus_minus AS player_sum,
    sums.players,
    sums.with_plus_minus
FROM fact_team_gamelogs AS lines
INNER JOIN sums ON lines.team_id = sums.team_id AND lines.game_id = sums.game_id
WHERE
    lines.plus_minus IS NULL
    AND sums.with_plus_minus > 0
    -- Who was on the court for seconds has none on some sheets, and none is nought.
    AND sums.plus_minus <> 5 * (lines.points - lines.opponent_points)
ORDER BY lines.team_id, lines.game_id
