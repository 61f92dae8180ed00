-- about: One row per accepted record of an executive, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__executives
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.executive_id) AS executive_id,
    records.executive_id AS bref_executive_id,
    records.name,
    records.full_name,
    records.nicknames,
    records.name_note,
    records.birth_date,
    records.birth_place,
    records.death_date,
    records.high_school,
    records.college,
    records.source_url
FROM raw_bref__executives AS records
