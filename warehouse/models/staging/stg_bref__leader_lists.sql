-- about: One row per accepted record of a list of leaders in their index, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__leader_lists
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.list_order,
    records.path,
    records.title,
    records.section,
    records.source_url
FROM raw_bref__leader_lists AS records
