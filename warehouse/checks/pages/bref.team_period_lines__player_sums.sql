-- about: The players of a sheet of a quarter, a half or an overtime add up to its last line, in every stat and in minutes.
-- failure: The players of {n} [sheet|sheets] of a part of a game do not add up to the team.
-- severity: warn
-- reads: bref.team_period_lines, bref.player_period_lines
-- key: game_id, team_code, period_type, period
WITH sums AS (
    SELECT
        game_id,
        team_code,
        period_type,
        period,
        min(team_id) AS team_id,
        count(*) AS players,
        complete_sum(seconds_played) AS seconds_played,
        complete_sum(field_goals_made) AS field_goals_made,
        complete_sum(field_goals_attempted) AS field_goals_attempted,
        complete_sum(three_pointers_made) AS three_pointers_made,
        complete_sum(three_pointers_attempted) AS three_pointers_attempted,
        complete_sum(free_throws_made) AS free_throws_made,
        complete_sum(free_throws_attempted) AS free_throws_attempted,
        complete_sum(offensive_rebounds) AS offensive_rebounds,
        complete_sum(defensive_rebounds) AS defensive_rebounds,
        complete_sum(rebounds) AS rebounds,
        complete_sum(assists) AS assists,
        complete_sum(steals) AS steals,
        complete_sum(blocks) AS blocks,
        complete_sum(turnovers) AS turnovers,
        complete_sum(personal_fouls) AS personal_fouls,
        complete_sum(points) AS points
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
            sheet_difference(field_goals_made),
            sheet_difference(field_goals_attempted),
            sheet_difference(three_pointers_made),
            sheet_difference(three_pointers_attempted),
            sheet_difference(free_throws_made),
            sheet_difference(free_throws_attempted),
            sheet_difference(offensive_rebounds),
            sheet_difference(defensive_rebounds),
            sheet_difference(rebounds),
            sheet_difference(assists),
            sheet_difference(steals),
            sheet_difference(blocks),
            sheet_difference(turnovers),
            sheet_difference(personal_fouls),
            sheet_difference(points)
        ) AS team_and_players
    FROM bref.team_period_lines AS sheets
    FULL JOIN sums
        ON
            sheets.game_id = sums.game_id
            AND sheets.team_code = sums.team_code
            AND sheets.period_type = sums.period_type
            AND sheets.period = sums.period
)

SELECT
    game_id,
    team_code,
    team_id,
    period_type,
    period,
    team_and_players
FROM compared
WHERE team_and_players <> ''
ORDER BY game_id, team_code, period_type, period
