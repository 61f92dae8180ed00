-- about: Every key of fact_line_scores stands once.
-- failure: {n} [key|keys] of fact_line_scores [stands|stand] in several rows.
-- severity: error
-- reads: fact_line_scores
-- key: game_id, team_id, period
SELECT
    game_id,
    team_id,
    period,
    count(*) AS rows_found
FROM fact_line_scores
GROUP BY game_id, team_id, period
HAVING count(*) > 1
ORDER BY game_id, team_id, period
