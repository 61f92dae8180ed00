-- about: One row per referee of the register.
-- grain: referee
-- key: referee_id
-- reads: stg_bref__referee_index, drops_bref__referee_index
-- runs: duckdb
SELECT
    records.referee_id,
    records.bref_referee_id,
    records.referee_name,
    records.first_season_year,
    records.last_season_year,
    records.number,
    records.birth_date,
    records.import_batch_id,
    records.source_row
FROM stg_bref__referee_index AS records
LEFT JOIN drops_bref__referee_index AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.referee_id
