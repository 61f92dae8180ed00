-- about: Writes down the records of a relation that no line of a printed table is made from: those of older copies of a page.
-- pieces: records, table, target, key
INSERT INTO etl.drops BY NAME
SELECT
    records.import_batch_id,
    records.source_row,
    {target} AS relation,
    'older_copy' AS reason,
    {key} AS record_key
FROM {records} AS records
ANTI JOIN {table} AS lines
    ON records.import_batch_id = lines.import_batch_id AND records.source_row = lines.source_row
