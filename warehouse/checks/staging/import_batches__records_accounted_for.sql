-- about: Every record of a file is staged or rejected.
-- failure: {n} [file has|files have] records that are neither staged nor rejected.
-- relation: etl.import_batches
-- reads: staged_records, etl.rejects, etl.import_batches
-- key: file
-- fault: UPDATE etl.import_batches SET records = records + 1 WHERE import_batch_id = 1
SELECT
    batches.file,
    batches.records,
    coalesce(staged.records, 0) AS staged,
    coalesce(rejected.records, 0) AS rejected
FROM etl.import_batches AS batches
LEFT JOIN @counted_by_file(staged_records, count(*)) AS staged ON batches.import_batch_id = staged.import_batch_id
LEFT JOIN @counted_by_file(etl.rejects, sum(records)) AS rejected ON batches.import_batch_id = rejected.import_batch_id
WHERE batches.records <> coalesce(staged.records, 0) + coalesce(rejected.records, 0)
ORDER BY batches.import_batch_id
