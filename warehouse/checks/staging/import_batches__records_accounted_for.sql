-- about: Every record of a file is staged or rejected.
-- failure: {n} [file has|files have] records that are neither staged nor rejected.
-- severity: error
-- relation: etl.import_batches
-- reads: staged_records, etl.rejects, etl.import_batches
-- key: file
-- fault: UPDATE etl.import_batches SET records = records + 1 WHERE import_batch_id = 1
WITH staged_counts AS (
    SELECT
        import_batch_id,
        count(*) AS staged
    FROM staged_records
    GROUP BY import_batch_id
),

rejected_counts AS (
    SELECT
        import_batch_id,
        sum(records) AS rejected
    FROM etl.rejects
    GROUP BY import_batch_id
)

SELECT
    batches.file,
    batches.records,
    coalesce(staged_counts.staged, 0) AS staged,
    coalesce(rejected_counts.rejected, 0) AS rejected
FROM etl.import_batches AS batches
LEFT JOIN staged_counts ON batches.import_batch_id = staged_counts.import_batch_id
LEFT JOIN rejected_counts ON batches.import_batch_id = rejected_counts.import_batch_id
WHERE batches.records <> coalesce(staged_counts.staged, 0) + coalesce(rejected_counts.rejected, 0)
ORDER BY batches.import_batch_id
