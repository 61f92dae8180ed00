-- about: One row per record of a referee of the register that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__referee_index
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__referee_index,
    (referee_id),
    (first_season_year, last_season_year, number, birth_date)
) AS drops
