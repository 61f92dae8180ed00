-- about: No record was refused, except those that are not records of a game.
-- failure: {n} [record was|records were] refused.
-- severity: error
-- relation: etl.rejects
-- reads: etl.rejects, etl.import_batches
-- key: file, source_row
-- fault: INSERT INTO etl.rejects VALUES (1, 7, 8, 'PTS', '9', 'points_formula', 'no', NULL, 'a,b', 1)
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
WHERE rejects.reason <> 'no_result'
ORDER BY rejects.import_batch_id, rejects.source_row
