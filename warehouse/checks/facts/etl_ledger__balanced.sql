-- about: Records are staged or rejected, and staged ones are facts or dropped.
-- failure: The records of {n} [file|files] do not balance.
-- relation: etl.ledger
-- reads: etl.ledger, etl.import_batches
-- key: file
-- fault: UPDATE etl.ledger SET dropped = 1 WHERE import_batch_id = 2
SELECT
    batches.file,
    ledger.relation,
    ledger.records,
    ledger.staged,
    ledger.rejected,
    ledger.facts,
    ledger.dropped
FROM etl.ledger AS ledger
LEFT JOIN etl.import_batches AS batches ON ledger.import_batch_id = batches.import_batch_id
WHERE ledger.records <> ledger.staged + ledger.rejected OR ledger.staged <> ledger.facts + ledger.dropped
ORDER BY ledger.import_batch_id
