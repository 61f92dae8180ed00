-- about: A team's line on the sheet of a half is the sum of its quarters.
-- failure: {n} [line|lines] of a team's half [is|are] not the sum of the quarters.
-- severity: warn
-- reads: bref.team_period_lines
-- key: game_id, team_code, half
-- fault: INSERT INTO bref.team_period_lines (game_id, team_code, period_type, period, steals) VALUES (1, 'AAA', 'HALF', 1, 2), (1, 'AAA', 'QUARTER', 1, 2), (1, 'AAA', 'QUARTER', 2, NULL)
WITH games AS (
    SELECT game_id
    FROM bref.team_period_lines
    GROUP BY game_id
    HAVING bool_or(period_type = 'HALF') AND bool_or(period_type = 'QUARTER')
),

signed AS (
    SELECT
        lines.*,
        CASE WHEN lines.period_type = 'HALF' THEN 1 ELSE -1 END AS sign,
        CASE WHEN lines.period_type = 'HALF' THEN lines.period ELSE (lines.period + 1) // 2 END AS half
    FROM bref.team_period_lines AS lines
    INNER JOIN games ON lines.game_id = games.game_id
    WHERE lines.period_type <> 'OVERTIME'
),

compared AS (
    SELECT
        game_id,
        team_code,
        min(team_id) AS team_id,
        half,
        concat_ws(
            ', ',
            @half_difference(minutes_played),
            @each_count(@half_difference(this_count))
        ) AS half_less_quarters
    FROM signed
    GROUP BY game_id, team_code, half
)

SELECT
    game_id,
    team_code,
    team_id,
    half,
    half_less_quarters
FROM compared
WHERE half_less_quarters <> ''
ORDER BY game_id, team_code, half
