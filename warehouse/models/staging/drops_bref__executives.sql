-- about: One row per record of an executive that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__executives
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__executives,
    (executive_id),
    (name, full_name, nicknames, name_note, birth_date, birth_place, death_date, high_school, college)
) AS drops
