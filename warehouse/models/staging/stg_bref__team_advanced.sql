-- about: One row per accepted record of a team's ratings of a season, from the page of the season or the team's own, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__team_advanced, raw_bref__team_season_misc, raw_bref__team_seasons, ref_bref_team_codes
-- runs: portable
WITH pages AS (
    SELECT
        team_id,
        season_year,
        max(league) AS league,
        max(team_name) AS team_name
    FROM raw_bref__team_seasons
    GROUP BY team_id, season_year
)

SELECT
    records.import_batch_id,
    records.source_row,
    1 AS page_order,
    records.season_year,
    records.league,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.team_name,
    records.average_age,
    records.wins,
    records.losses,
    records.expected_wins,
    records.expected_losses,
    records.margin_of_victory,
    records.strength_of_schedule,
    records.simple_rating,
    records.offensive_rating,
    records.defensive_rating,
    records.net_rating,
    records.pace,
    records.free_throw_attempt_rate,
    records.three_point_attempt_rate,
    records.true_shooting_pct,
    records.effective_field_goal_pct,
    records.turnover_pct,
    records.offensive_rebound_pct,
    records.free_throws_per_field_goal_attempt,
    records.opponent_effective_field_goal_pct,
    records.opponent_turnover_pct,
    records.defensive_rebound_pct,
    records.opponent_free_throws_per_field_goal_attempt,
    records.arena,
    records.attendance,
    records.attendance_per_game,
    records.source_url
FROM raw_bref__team_advanced AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    records.import_batch_id,
    records.source_row,
    2,
    records.season_year,
    pages.league,
    codes.team_id,
    records.team_id,
    pages.team_name,
    records.average_age,
    records.wins,
    records.losses,
    records.expected_wins,
    records.expected_losses,
    records.margin_of_victory,
    records.strength_of_schedule,
    records.simple_rating,
    records.offensive_rating,
    records.defensive_rating,
    records.net_rating,
    records.pace,
    records.free_throw_attempt_rate,
    records.three_point_attempt_rate,
    records.true_shooting_pct,
    records.effective_field_goal_pct,
    records.turnover_pct,
    records.offensive_rebound_pct,
    records.free_throws_per_field_goal_attempt,
    records.opponent_effective_field_goal_pct,
    records.opponent_turnover_pct,
    records.defensive_rebound_pct,
    records.opponent_free_throws_per_field_goal_attempt,
    records.arena,
    records.attendance,
    records.attendance_per_game,
    records.source_url
FROM raw_bref__team_season_misc AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN pages ON records.team_id = pages.team_id AND records.season_year = pages.season_year
