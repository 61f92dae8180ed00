-- about: The files that the artifact was built from, and where their records went.
-- reads: etl.import_batches, etl.ledger
-- parameters: source VARCHAR
SELECT
    batches.import_batch_id,
    batches.source,
    batches.kind,
    batches.file,
    batches.bytes,
    batches.sha256,
    batches.records,
    ledger.staged,
    ledger.rejected,
    ledger.facts,
    ledger.dropped
FROM etl.import_batches AS batches
LEFT JOIN etl.ledger AS ledger ON batches.import_batch_id = ledger.import_batch_id
WHERE $source::VARCHAR IS NULL OR batches.source = $source
ORDER BY batches.import_batch_id;
