-- about: One row per list of leaders or records that the index of them links.
-- grain: list of leaders or records that the index of them links
-- key: path
-- reads: stg_bref__leader_lists, drops_bref__leader_lists
-- runs: portable
SELECT
    records.path,
    records.list_order,
    records.title,
    records.section,
    records.import_batch_id,
    records.source_row
FROM stg_bref__leader_lists AS records
LEFT JOIN drops_bref__leader_lists AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.path
