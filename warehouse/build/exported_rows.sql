-- about: How many rows a table or view has.
-- pieces: relation
SELECT count(*) AS row_count
FROM {relation}
