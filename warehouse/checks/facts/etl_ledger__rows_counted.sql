-- about: The ledger counts the rows that are there: batches, facts, rejects and drops.
-- failure: The ledger does not match the rows that are there in {n} [file|files].
-- relation: etl.ledger
-- reads: recorded_rows, etl.rejects, etl.drops, etl.import_batches, etl.ledger
-- key: file
-- fault: DELETE FROM fact_player_gamelogs WHERE source_row = 1
SELECT
    batches.file,
    ledger.records AS ledger_records,
    batches.records,
    ledger.facts AS ledger_facts,
    coalesce(facts.records, 0) AS facts,
    ledger.rejected AS ledger_rejected,
    coalesce(rejected.records, 0) AS rejected,
    ledger.dropped AS ledger_dropped,
    coalesce(dropped.records, 0) AS dropped
FROM etl.import_batches AS batches
LEFT JOIN etl.ledger AS ledger ON batches.import_batch_id = ledger.import_batch_id
LEFT JOIN @counted_by_file(recorded_rows, count(*)) AS facts ON batches.import_batch_id = facts.import_batch_id
LEFT JOIN @counted_by_file(etl.rejects, sum(records)) AS rejected ON batches.import_batch_id = rejected.import_batch_id
LEFT JOIN @counted_by_file(etl.drops, count(*)) AS dropped ON batches.import_batch_id = dropped.import_batch_id
WHERE
    ledger.records IS DISTINCT FROM batches.records
    OR ledger.facts <> coalesce(facts.records, 0)
    OR ledger.rejected <> coalesce(rejected.records, 0)
    OR ledger.dropped <> coalesce(dropped.records, 0)
ORDER BY batches.import_batch_id
