-- about: More points than could be won.
-- reads: raw_bref__award_votes
SELECT
    import_batch_id,
    source_row,
    'points_won' AS column_name
FROM raw_bref__award_votes
WHERE points_won > points_max
ORDER BY import_batch_id, source_row
