-- about: A team's line on the sheet of a half is the sum of its quarters.
-- failure: {n} [line|lines] of a team's half [is|are] not the sum of the quarters.
-- severity: warn
-- reads: bref.team_period_lines
-- key: game_id, team_code, half
-- fault: INSERT INTO bref.team_period_lines (game_id, team_code, period_type, period, steals) VALUES (1, 'AAA', 'HALF', 1, 2), (1, 'AAA', 'QUARTER', 1, 2), (1, 'AAA', 'QUARTER', 2, NULL)
WITH compared AS (
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
    FROM @lines_of_halves(bref.team_period_lines) AS signed
    GROUP BY game_id, team_code, half
)

SELECT *
FROM compared
WHERE half_less_quarters <> ''
ORDER BY game_id, team_code, half
