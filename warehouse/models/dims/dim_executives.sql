-- about: One row per executive with a page.
-- grain: executive
-- key: executive_id
-- reads: stg_bref__executives, drops_bref__executives
-- runs: duckdb
SELECT
    records.executive_id,
    records.bref_executive_id,
    records.name,
    records.full_name,
    records.nicknames,
    records.name_note,
    records.birth_date,
    records.birth_place,
    records.death_date,
    records.high_school,
    records.college,
    records.import_batch_id,
    records.source_row
FROM stg_bref__executives AS records
LEFT JOIN drops_bref__executives AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.executive_id
