-- about: One row per record of a player of a combine that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__draft_combine
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__draft_combine,
    (draft_year, player_name),
    (
        bref_player_id, position, college, height_without_shoes_inches, height_with_shoes_inches, weight_pounds,
        wingspan_inches, standing_reach_inches, body_fat_pct, hand_length, hand_width, standing_vertical,
        max_vertical, lane_agility_seconds, shuttle_run_seconds, sprint_seconds, bench_press
    )
) AS drops
