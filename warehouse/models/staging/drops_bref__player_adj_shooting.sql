-- about: One row per record of a player's shooting against the league that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_adj_shooting
-- runs: portable
WITH judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN records.team_code IS NULL OR records.league IS NULL THEN 'orphan_team'
            ELSE repeated.reason
        END AS reason
    FROM stg_bref__player_adj_shooting AS records
    LEFT JOIN repeated_on_pages(
        stg_bref__player_adj_shooting,
        (season_year, league, season_type, player_id),
        (season_year, league, season_type, player_id, team_code, page_order),
        (
            age, position, games_played, games_started, minutes_played, field_goal_pct, two_point_pct,
            three_point_pct, effective_field_goal_pct, free_throw_pct, true_shooting_pct,
            free_throw_attempt_rate, three_point_attempt_rate, adjusted_field_goal_pct,
            adjusted_two_point_pct, adjusted_three_point_pct, adjusted_effective_field_goal_pct,
            adjusted_free_throw_pct, adjusted_true_shooting_pct, adjusted_free_throw_attempt_rate,
            adjusted_three_point_attempt_rate, field_goal_points_added, true_shooting_points_added
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
