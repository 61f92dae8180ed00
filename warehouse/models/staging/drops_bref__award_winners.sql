-- about: One row per record of a winner that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__award_winners
-- runs: portable
WITH ranked AS (
    SELECT
        import_batch_id,
        source_row,
        page_order,
        min(page_order) OVER (PARTITION BY season_year, league, award_id) AS best_page_order
    FROM stg_bref__award_winners
),

judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN records.page_order > records.best_page_order THEN 'on_another_page'
            ELSE duplicates.reason
        END AS reason
    FROM ranked AS records
    LEFT JOIN repeated_records(
        stg_bref__award_winners,
        (season_year, league, award_id, winner, page_order),
        (
            winner_name, team_code, is_tie, age, games_played, minutes_per_game, points_per_game,
            rebounds_per_game, assists_per_game, steals_per_game, blocks_per_game, field_goal_pct,
            three_point_pct, free_throw_pct, win_shares, win_shares_per_48
        )
    ) AS duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
