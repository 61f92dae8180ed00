-- about: A quarter after the fourth period, or an overtime before.
-- reads: raw_bref__line_scores
SELECT
    import_batch_id,
    source_row,
    'period_type' AS column_name
FROM raw_bref__line_scores
WHERE (period_type = 'QUARTER') <> (period <= 4)
ORDER BY import_batch_id, source_row
