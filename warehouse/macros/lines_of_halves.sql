-- about: The lines of halves and quarters of games that have both, with the `half` and a `sign`: 1 of halves, -1 of quarters.
-- parameters: relation
-- any:
(
    SELECT
        lines.*,
        CASE WHEN lines.period_type = 'HALF' THEN 1 ELSE -1 END AS sign,
        CASE WHEN lines.period_type = 'HALF' THEN lines.period ELSE @integer_quotient(lines.period + 1, 2) END AS half
    FROM {relation} AS lines
    INNER JOIN (
        SELECT game_id
        FROM {relation}
        GROUP BY game_id
        HAVING bool_or(period_type = 'HALF') AND bool_or(period_type = 'QUARTER')
    ) AS games ON lines.game_id = games.game_id
    WHERE lines.period_type <> 'OVERTIME'
)
