-- about: Refused records by reason, with the first of each.
-- reads: etl.rejects, etl.import_batches
SELECT
    rejects.reason,
    CAST(sum(rejects.records) AS BIGINT) AS records,
    count(DISTINCT rejects.import_batch_id) AS files,
    arg_min(
        concat(batches.file, ' record ', rejects.source_row, ': ', rejects.message),
        (rejects.import_batch_id, rejects.source_row)
    ) AS example
FROM etl.rejects AS rejects
INNER JOIN etl.import_batches AS batches ON rejects.import_batch_id = batches.import_batch_id
GROUP BY rejects.reason
ORDER BY records DESC, rejects.reason
