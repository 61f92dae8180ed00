-- about: One row per record of a list of leaders in their index that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__leader_lists
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__leader_lists,
    (path),
    (list_order, title, section)
) AS drops
