-- about: One row per accepted record of a coach, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__coaches
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    bref_person_number(records.coach_id) AS coach_id,
    records.coach_id AS bref_id,
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
    bref_person_number(records.player_id) AS player_id,
    records.source_url
FROM raw_bref__coaches AS records
