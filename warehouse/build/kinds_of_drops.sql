-- about: The kinds of files that the records of a list of drops are from.
-- reads: etl.import_batches
-- pieces: drops
SELECT DISTINCT
    batches.source,
    batches.kind
FROM {drops} AS drops
INNER JOIN etl.import_batches AS batches ON drops.import_batch_id = batches.import_batch_id
