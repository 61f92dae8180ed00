-- about: The ledger counts the rows that are there: batches, facts, rejects and drops.
-- failure: The ledger does not match the rows that are there in {n} [file|files].
-- severity: error
-- relation: etl.ledger
-- reads: recorded_rows, etl.rejects, etl.drops, etl.import_batches, etl.ledger
-- key: file
-- fault: DELETE FROM fact_player_gamelogs WHERE source_row = 1
WITH fact_counts AS (
    SELECT
        import_batch_id,
        count(*) AS facts
    FROM recorded_rows
    GROUP BY import_batch_id
),

rejected_counts AS (
    SELECT
        import_batch_id,
        sum(records) AS rejected
    FROM etl.rejects
    GROUP BY import_batch_id
),

dropped_counts AS (
    SELECT
        import_batch_id,
        count(*) AS dropped
    FROM etl.drops
    GROUP BY import_batch_id
)

SELECT
    batches.file,
    ledger.records AS ledger_records,
    batches.records,
    ledger.facts AS ledger_facts,
    coalesce(fact_counts.facts, 0) AS facts,
    ledger.rejected AS ledger_rejected,
    coalesce(rejected_counts.rejected, 0) AS rejected,
    ledger.dropped AS ledger_dropped,
    coalesce(dropped_counts.dropped, 0) AS dropped
FROM etl.import_batches AS batches
LEFT JOIN etl.ledger AS ledger ON batches.import_batch_id = ledger.import_batch_id
LEFT JOIN fact_counts ON batches.import_batch_id = fact_counts.import_batch_id
LEFT JOIN rejected_counts ON batches.import_batch_id = rejected_counts.import_batch_id
LEFT JOIN dropped_counts ON batches.import_batch_id = dropped_counts.import_batch_id
WHERE
    ledger.records IS DISTINCT FROM batches.records
    OR ledger.facts <> coalesce(fact_counts.facts, 0)
    OR ledger.rejected <> coalesce(rejected_counts.rejected, 0)
    OR ledger.dropped <> coalesce(dropped_counts.dropped, 0)
ORDER BY batches.import_batch_id
