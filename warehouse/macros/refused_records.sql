-- about: The refused records for which a condition holds, in the order of the files: what was wrong with each, and where.
-- parameters: condition
-- any:
SELECT
    batches.file,
    rejects.source_row,
    rejects.line,
    rejects.column_name,
    rejects.value,
    rejects.reason,
    rejects.message,
    rejects.record_key,
    rejects.records AS rows_counted
FROM etl.rejects AS rejects
LEFT JOIN etl.import_batches AS batches ON rejects.import_batch_id = batches.import_batch_id
WHERE {condition}
ORDER BY rejects.import_batch_id, rejects.source_row
