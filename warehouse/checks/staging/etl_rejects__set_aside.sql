-- about: Records that were refused because they are not records of a game, such as the stub of a restarted game.
-- failure: {n} [record was|records were] refused because [it is not a record|they are not records] of a game.
-- severity: warn
-- relation: etl.rejects
-- reads: etl.rejects, etl.import_batches
-- key: file, source_row
-- fault: INSERT INTO etl.rejects VALUES (1, 7, 8, 'WL', NULL, 'no_result', 'no', NULL, 'a,b', 1)
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
WHERE rejects.reason = 'no_result'
ORDER BY rejects.import_batch_id, rejects.source_row
