-- about: One row per record of a team's ratings that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_advanced
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__team_advanced,
    (season_year, league, team_code),
    (
        team_name, average_age, wins, losses, expected_wins, expected_losses, margin_of_victory,
        strength_of_schedule, simple_rating, offensive_rating, defensive_rating, net_rating, pace,
        free_throw_attempt_rate, three_point_attempt_rate, true_shooting_pct, effective_field_goal_pct,
        turnover_pct, offensive_rebound_pct, free_throws_per_field_goal_attempt,
        opponent_effective_field_goal_pct, opponent_turnover_pct, defensive_rebound_pct,
        opponent_free_throws_per_field_goal_attempt, arena, attendance, attendance_per_game
    )
) AS drops
