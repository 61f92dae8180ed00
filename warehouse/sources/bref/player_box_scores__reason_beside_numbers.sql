-- about: A reason for not playing, together with playing statistics.
-- reads: raw_bref__player_box_scores
SELECT
    import_batch_id,
    source_row,
    'reason' AS column_name
FROM raw_bref__player_box_scores
WHERE reason IS NOT NULL AND (points IS NOT NULL OR seconds_played > 0)
ORDER BY import_batch_id, source_row
