-- about: Records are staged or rejected, and staged ones are facts or dropped.
-- severity: error
-- reads: etl_ledger
-- key: import_batch_id
SELECT
    import_batch_id,
    relation,
    records,
    staged,
    rejected,
    facts,
    dropped
FROM etl_ledger
WHERE records <> staged + rejected OR staged <> facts + dropped
ORDER BY import_batch_id
