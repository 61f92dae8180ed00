-- about: The sources that the rows of a table come from.
-- reads: etl.import_batches
-- pieces: relation
SELECT DISTINCT batches.source
FROM (
    SELECT DISTINCT import_batch_id
    FROM {relation}
) AS brought
INNER JOIN etl.import_batches AS batches ON brought.import_batch_id = batches.import_batch_id
ORDER BY batches.source
