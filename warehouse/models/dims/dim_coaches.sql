-- about: One row per coach with a page.
-- grain: coach
-- key: coach_id
-- reads: stg_bref__coaches, drops_bref__coaches
-- runs: duckdb
SELECT
    records.coach_id,
    records.bref_id,
    records.name,
    records.full_name,
    records.nicknames,
    records.name_note,
    records.birth_date,
    records.birth_place,
    records.death_date,
    records.high_school,
    records.college,
    records.hall_of_fame,
    records.player_id,
    records.import_batch_id,
    records.source_row
FROM stg_bref__coaches AS records
LEFT JOIN drops_bref__coaches AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.coach_id
