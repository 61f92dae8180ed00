-- about: Writes down the records of a relation that a list of drops names, with their keys.
-- pieces: records, drops, target, key
INSERT INTO etl.drops BY NAME
SELECT
    records.import_batch_id,
    records.source_row,
    {target} AS relation,
    drops.reason,
    {key} AS record_key
FROM {records} AS records
INNER JOIN {drops} AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
