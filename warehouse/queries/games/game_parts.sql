-- about: The quarters, halves and overtimes of a game of which a page prints the players' lines.
-- reads: bref.player_period_lines
-- parameters: game_id BIGINT
SELECT
    period_type,
    period
FROM bref.player_period_lines
WHERE game_id = $game_id
GROUP BY period_type, period
ORDER BY
    list_position(['QUARTER', 'HALF', 'OVERTIME'], period_type),
    period
LIMIT 30;
