-- about: A player's line on the sheet of a half is the sum of its quarters.
-- failure: {n} [line|lines] of a player's half [is|are] not the sum of the quarters.
-- severity: warn
-- reads: bref.player_period_lines
-- key: game_id, team_code, player_id, half
-- fault: INSERT INTO bref.player_period_lines (game_id, team_code, period_type, period, player_id, points) VALUES (1, 'AAA', 'HALF', 2, 1, 9), (1, 'AAA', 'QUARTER', 3, 1, 4), (1, 'AAA', 'QUARTER', 4, 1, 4)
WITH compared AS (
    SELECT
        game_id,
        team_code,
        min(team_id) AS team_id,
        player_id,
        half,
        concat_ws(
            ', ',
            @half_difference(seconds_played),
            @each_count(@half_difference(this_count)),
            @half_difference(plus_minus)
        ) AS half_less_quarters
    FROM @lines_of_halves(bref.player_period_lines) AS signed
    GROUP BY game_id, team_code, player_id, half
)

SELECT *
FROM compared
WHERE half_less_quarters <> ''
ORDER BY game_id, team_code, player_id, half
