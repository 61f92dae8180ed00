-- about: Accepted records that became no row, by source, what they would have been and the reason.
-- reads: etl.drops, etl.import_batches
SELECT
    batches.source,
    drops.relation,
    drops.reason,
    count(*) AS records
FROM etl.drops AS drops
INNER JOIN etl.import_batches AS batches ON drops.import_batch_id = batches.import_batch_id
GROUP BY
    batches.source,
    drops.relation,
    drops.reason
ORDER BY
    records DESC,
    batches.source,
    drops.relation,
    drops.reason;
