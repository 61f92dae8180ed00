-- about: The records that were refused, each with its file, line and reason.
-- reads: etl.rejects, etl.import_batches
-- parameters: source VARCHAR, reason VARCHAR
-- paged: yes
SELECT
    batches.source,
    batches.kind,
    batches.file,
    rejects.line,
    rejects.source_row,
    rejects.column_name,
    rejects.value,
    rejects.reason,
    rejects.message,
    rejects.record_key,
    rejects.record_text,
    rejects.records
FROM etl.rejects AS rejects
INNER JOIN etl.import_batches AS batches ON rejects.import_batch_id = batches.import_batch_id
WHERE ($source::VARCHAR IS NULL OR batches.source = $source)
    AND ($reason::VARCHAR IS NULL OR rejects.reason = $reason)
ORDER BY
    rejects.import_batch_id,
    rejects.source_row;
