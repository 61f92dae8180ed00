-- about: One row per record of a team's ratings that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_advanced
-- runs: portable
WITH judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE WHEN records.league IS NULL THEN 'orphan_team' ELSE repeated.reason END AS reason
    FROM stg_bref__team_advanced AS records
    LEFT JOIN repeated_on_pages(
        stg_bref__team_advanced,
        (season_year, league, team_code),
        (season_year, league, team_code, page_order),
        (
            average_age, wins, losses, expected_wins, expected_losses, margin_of_victory,
            strength_of_schedule, simple_rating, offensive_rating, defensive_rating, net_rating, pace,
            free_throw_attempt_rate, three_point_attempt_rate, true_shooting_pct, effective_field_goal_pct,
            turnover_pct, offensive_rebound_pct, free_throws_per_field_goal_attempt,
            opponent_effective_field_goal_pct, opponent_turnover_pct, defensive_rebound_pct,
            opponent_free_throws_per_field_goal_attempt, arena, attendance, attendance_per_game
        )
    ) AS repeated
        ON records.import_batch_id = repeated.import_batch_id AND records.source_row = repeated.source_row
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
