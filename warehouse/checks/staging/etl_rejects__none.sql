-- about: No record was refused.
-- severity: error
-- reads: etl_rejects, import_batches
-- key: import_batch_id, source_row
SELECT
    rejects.import_batch_id,
    rejects.source_row,
    batches.file,
    rejects.column_name,
    rejects.reason,
    rejects.message
FROM etl_rejects AS rejects
LEFT JOIN import_batches AS batches ON rejects.import_batch_id = batches.import_batch_id
ORDER BY rejects.import_batch_id, rejects.source_row
