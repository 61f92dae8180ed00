-- about: One row per referee record that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- drops: dim_referees
-- reads: stg_bref__referees
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM @repeated_records(stg_bref__referees, (referee_id), (name, full_name, birth_date, jersey_number)) AS drops
