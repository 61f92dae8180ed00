-- about: If a page has sheets of quarters and overtimes, both teams have one for every period of the line score.
-- failure: {n} [period has|periods have] no sheet although the other periods of the game have.
-- severity: warn
-- reads: fact_line_scores, bref.team_period_lines
-- key: game_id, team_id, period
-- fault: INSERT INTO fact_line_scores (game_id, team_id, period, points) VALUES (1, 1, 1, 9), (1, 1, 2, 9); INSERT INTO bref.team_period_lines (game_id, team_id, period_type, period) VALUES (1, 1, 'QUARTER', 1)
WITH sheets AS (
    SELECT
        game_id,
        team_id,
        period + CASE WHEN period_type = 'OVERTIME' THEN 4 ELSE 0 END AS period
    FROM bref.team_period_lines
    WHERE period_type <> 'HALF'
)

SELECT
    scores.game_id,
    scores.team_id,
    scores.period,
    scores.points
FROM fact_line_scores AS scores
INNER JOIN (SELECT DISTINCT game_id FROM sheets) AS games ON scores.game_id = games.game_id
LEFT JOIN sheets
    ON scores.game_id = sheets.game_id AND scores.team_id = sheets.team_id AND scores.period = sheets.period
WHERE sheets.game_id IS NULL
ORDER BY scores.game_id, scores.team_id, scores.period
