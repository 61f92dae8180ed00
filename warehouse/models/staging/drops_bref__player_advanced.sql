-- about: One row per record of a player's advanced numbers that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_advanced
-- runs: portable
WITH judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN records.team_code IS NULL OR records.league IS NULL THEN 'orphan_team'
            ELSE repeated.reason
        END AS reason
    FROM stg_bref__player_advanced AS records
    LEFT JOIN repeated_on_pages(
        stg_bref__player_advanced,
        (season_year, league, season_type, player_id),
        (season_year, league, season_type, player_id, team_code, page_order),
        (
            age, position, games_played, games_started, minutes_played, player_efficiency_rating,
            true_shooting_pct, three_point_attempt_rate, free_throw_attempt_rate, offensive_rebound_pct,
            defensive_rebound_pct, rebound_pct, assist_pct, steal_pct, block_pct, turnover_pct, usage_pct,
            offensive_win_shares, defensive_win_shares, win_shares, win_shares_per_48,
            offensive_box_plus_minus, defensive_box_plus_minus, box_plus_minus, value_over_replacement
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
