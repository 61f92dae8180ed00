-- about: A day of death before the day of birth.
-- reads: raw_bref__coaches
SELECT
    import_batch_id,
    source_row,
    'death_date' AS column_name
FROM raw_bref__coaches
WHERE death_date < birth_date
ORDER BY import_batch_id, source_row
