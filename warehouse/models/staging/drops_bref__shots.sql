-- about: One row per record of a shot of a chart that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__shots
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__shots,
    (game_id, shot_order),
    (
        team_code, bref_player_id, period, period_text, clock, is_made, points_value, distance_feet,
        left_pixels, top_pixels, description
    )
) AS drops
