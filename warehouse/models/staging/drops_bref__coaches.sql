-- about: One row per coach record that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__coaches
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(stg_bref__coaches, (coach_id), (name, full_name, birth_date, death_date)) AS drops
