-- about: The players of a sheet of a quarter, a half or an overtime add up to its last line, in every stat and in minutes.
-- failure: The players of {n} [sheet|sheets] of a part of a game do not add up to the team.
-- severity: warn
-- reads: bref.team_period_lines, bref.player_period_lines
-- key: game_id, team_code, period_type, period
-- fault: INSERT INTO bref.team_period_lines (game_id, team_code, period_type, period, points) VALUES (1, 'AAA', 'OVERTIME', 1, 12); INSERT INTO bref.player_period_lines (game_id, team_code, period_type, period, player_id, points) VALUES (1, 'AAA', 'OVERTIME', 1, 1, 11)
WITH sums AS (
    SELECT
        game_id,
        team_code,
        period_type,
        period,
        min(team_id) AS team_id,
        count(*) AS players,
        @complete_sum(seconds_played) AS seconds_played,
        @each_count(@complete_sum(this_count) AS this_count)
    FROM bref.player_period_lines
    GROUP BY game_id, team_code, period_type, period
),

compared AS (
    SELECT
        coalesce(sheets.game_id, sums.game_id) AS game_id,
        coalesce(sheets.team_code, sums.team_code) AS team_code,
        coalesce(sheets.team_id, sums.team_id) AS team_id,
        coalesce(sheets.period_type, sums.period_type) AS period_type,
        coalesce(sheets.period, sums.period) AS period,
        concat_ws(
            ', ',
            -- Every player's seconds are rounded by themselves.
            CASE
                WHEN NOT coalesce(abs(sums.seconds_played - 60 * sheets.minutes_played) <= sums.players, FALSE)
                    THEN concat('seconds_played ', 60 * sheets.minutes_played, '/', sums.seconds_played)
            END,
            @each_count(@sheet_difference(this_count))
        ) AS team_and_players
    FROM bref.team_period_lines AS sheets
    FULL JOIN sums
        ON
            sheets.game_id = sums.game_id
            AND sheets.team_code = sums.team_code
            AND sheets.period_type = sums.period_type
            AND sheets.period = sums.period
)

SELECT *
FROM compared
WHERE team_and_players <> ''
ORDER BY game_id, team_code, period_type, period
