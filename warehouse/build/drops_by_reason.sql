-- about: How many records of each file became no row, by the reason.
-- reads: etl.drops
SELECT
    import_batch_id,
    reason,
    count(*) AS records
FROM etl.drops
GROUP BY import_batch_id, reason
