-- about: Records that were refused or left out, with their keys and a name for each, in the order of the files.
-- reads: etl.rejects, etl.ledger, etl.drops, etl.import_batches
WITH lost AS (
    SELECT
        rejects.import_batch_id,
        rejects.source_row,
        ledger.relation,
        rejects.record_key,
        rejects.reason
    FROM etl.rejects AS rejects
    INNER JOIN etl.ledger AS ledger ON rejects.import_batch_id = ledger.import_batch_id
    WHERE rejects.record_key IS NOT NULL
    UNION ALL
    SELECT
        import_batch_id,
        source_row,
        relation,
        record_key,
        reason
    FROM etl.drops
)

SELECT
    lost.relation,
    lost.record_key,
    lost.reason,
    concat(batches.file, ' record ', lost.source_row, ' (', lost.reason, ')') AS account
FROM lost
INNER JOIN etl.import_batches AS batches ON lost.import_batch_id = batches.import_batch_id
ORDER BY lost.import_batch_id, lost.source_row
