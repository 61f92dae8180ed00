-- about: The files whose records are not all staged or rejected.
-- reads: etl.ledger
SELECT
    import_batch_id,
    records,
    staged,
    rejected
FROM etl.ledger
WHERE records <> staged + rejected
ORDER BY import_batch_id
