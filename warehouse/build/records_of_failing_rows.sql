-- about: Files and numbers of the records that each failing row of a check was made from, where they are few.
-- reads: etl.import_batches, failing_rows
-- pieces: relation, keys
SELECT
    {keys},
    string_agg(concat(batches.file, ' ', rows.source_row), ', ' ORDER BY rows.import_batch_id, rows.source_row) AS record
FROM {relation} AS rows
INNER JOIN etl.import_batches AS batches ON rows.import_batch_id = batches.import_batch_id
WHERE ({keys}) IN (SELECT ({keys}) FROM failing_rows)
GROUP BY {keys}
HAVING count(*) <= 3
