-- about: How many records of each file a relation has, and the first and last of their numbers.
-- pieces: relation
SELECT
    import_batch_id,
    count(*) AS records,
    min(source_row) AS first_row,
    max(source_row) AS last_row
FROM {relation}
GROUP BY import_batch_id
