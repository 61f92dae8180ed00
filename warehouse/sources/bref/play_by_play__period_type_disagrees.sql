-- about: A quarter after the fourth period, or an overtime before.
-- reads: raw_bref__play_by_play
SELECT
    import_batch_id,
    source_row,
    'period_type' AS column_name
FROM raw_bref__play_by_play
WHERE (period_type = 'QUARTER') <> (period <= 4)
ORDER BY import_batch_id, source_row
