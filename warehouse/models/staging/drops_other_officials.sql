-- about: One row per record of an official of a game that becomes no row, with the reason.
-- drops: bridge_game_referees
-- reads: other_officials_told
SELECT
    import_batch_id,
    source_row,
    reason
FROM other_officials_told
WHERE is_own_record AND reason IS NOT NULL
