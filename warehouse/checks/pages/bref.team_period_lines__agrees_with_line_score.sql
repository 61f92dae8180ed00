-- about: A team's points on the sheet of a quarter or an overtime equal those in the line score.
-- failure: The sheets of {n} [period|periods] disagree with the points in the line score.
-- severity: warn
-- reads: bref.team_period_lines, fact_line_scores
-- key: game_id, team_id, period
-- fault: INSERT INTO fact_line_scores (game_id, team_id, period, points) VALUES (1, 1, 5, 9); INSERT INTO bref.team_period_lines (game_id, team_id, period_type, period, points) VALUES (1, 1, 'OVERTIME', 1, 8)
SELECT
    scores.game_id,
    scores.team_id,
    scores.period,
    sheets.points AS sheet_points,
    scores.points
FROM bref.team_period_lines AS sheets
INNER JOIN fact_line_scores AS scores
    ON
        sheets.game_id = scores.game_id
        AND sheets.team_id = scores.team_id
        AND scores.period = sheets.period + CASE WHEN sheets.period_type = 'OVERTIME' THEN 4 ELSE 0 END
WHERE sheets.period_type <> 'HALF' AND sheets.points <> scores.points
ORDER BY scores.game_id, scores.team_id, scores.period
