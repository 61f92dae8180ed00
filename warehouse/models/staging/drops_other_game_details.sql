-- about: One row per record of a game's crowd and length that becomes no row, with the reason.
-- drops: dim_game_details
-- reads: other_game_details_told
SELECT
    import_batch_id,
    source_row,
    reason
FROM other_game_details_told
WHERE reason IS NOT NULL
