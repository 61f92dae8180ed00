-- about: One row per team and season: ratings, four factors, arena and attendance, as Basketball-Reference prints them.
-- grain: season, league and team
-- key: season_year, league, team_code
-- reads: stg_bref__team_advanced, drops_bref__team_advanced
-- runs: portable
SELECT
    records.season_year,
    records.league,
    records.team_code,
    records.team_id,
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
    records.import_batch_id,
    records.source_row
FROM stg_bref__team_advanced AS records
LEFT JOIN drops_bref__team_advanced AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.league, records.team_code
