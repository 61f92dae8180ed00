-- about: One row per record of a stretch on or off the court that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__plus_minus_stints
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__plus_minus_stints,
    (game_id, team_code, player_name, stint_order),
    (is_on_court, width_pixels, plus_minus)
) AS drops
